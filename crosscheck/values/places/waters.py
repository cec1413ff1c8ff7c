"""Oceans, and the seas that belong to them: no gazetteer of inhabited places has them."""

import re

_SEAS = {
    "pacific": (),
    "atlantic": (),
    "indian ocean": (),
    "arctic ocean": (),
    "southern ocean": (),
    "north pacific": ("pacific",),
    "south pacific": ("pacific",),
    "north atlantic": ("atlantic",),
    "south atlantic": ("atlantic",),
    **dict.fromkeys(
        ("sea of japan", "east sea", "yellow sea", "philippine sea", "bering sea", "coral sea", "tasman sea"),
        ("pacific",),
    ),
    **dict.fromkeys(("south china sea", "east china sea", "java sea", "gulf of thailand"), ("pacific",)),
    **dict.fromkeys(("caribbean", "gulf of mexico", "north sea", "irish sea", "english channel"), ("atlantic",)),
    **dict.fromkeys(("baltic sea", "bay of biscay", "gulf of guinea", "norwegian sea"), ("atlantic",)),
    **dict.fromkeys(("mediterranean", "black sea", "sea of marmara"), ("mediterranean", "atlantic")),
    **dict.fromkeys(("adriatic", "aegean", "tyrrhenian sea", "ionian sea"), ("mediterranean", "atlantic")),
    **dict.fromkeys(("arabian sea", "bay of bengal", "andaman sea", "gulf of aden"), ("indian ocean",)),
    **dict.fromkeys(("red sea", "persian gulf", "gulf of oman", "timor sea"), ("indian ocean",)),
    **dict.fromkeys(("barents sea", "kara sea", "beaufort sea"), ("arctic ocean",)),
}
_SHORT = re.compile(r"^(pacific|atlantic|north pacific|south pacific|north atlantic|south atlantic) ocean$")
_SEA = re.compile(r"^(caribbean|mediterranean|adriatic|aegean) sea$")


def water(name: str) -> tuple[str, ...] | None:
    """The ocean or sea of that plain name, itself first, then what it is part of; None for any other name."""
    short = _SEA.sub(r"\1", _SHORT.sub(r"\1", name))
    larger = _SEAS.get(short)
    return None if larger is None else tuple(dict.fromkeys((short, *larger)))
