"""The jinja2 templates, wherever they are: in the wheel or beside the package in a checkout."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from crosscheck.excerpts import visible

_PACKAGE = Path(__file__).resolve().parent


def render_page(template: str, **context: object) -> str:
    """The template filled in; everything in the context is escaped and its control characters are shown."""
    return _environment().get_template(template).render(context)


def asset(name: str) -> Markup:
    """A style sheet or script of ours, to stand in a page as it is."""
    return Markup((_folder() / name).read_text(encoding="utf-8"))


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        # Here rather than in the templates: a forgotten filter would let a text-direction override through.
        finalize=lambda value: visible(value) if isinstance(value, str) else value,
    )


def _folder() -> Path:
    installed, checkout = _PACKAGE / "templates", _PACKAGE.parent / "templates"
    return installed if installed.is_dir() else checkout
