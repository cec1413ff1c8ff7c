"""Page furniture: stretches of an article's text that state nothing about the events."""

import re

from crosscheck.models import Span

# A whole line is furniture if it is short and begins with one of these.
_LINE = re.compile(
    r"""^\s*(?:
      [—–-]*\s*[\w.’' ]{0,60}\bcontributed\ to\ this\ (?:report|story|article)\b
    | (?:read\ more|see\ also|more\ on\ this|also\ read|most\ read|related|recommended|trending)\s*(?:[:|]|$)
    | (?:share|tweet)\ (?:this|on)\b|follow\ us\b|sign\ up\b|subscribe\b|log\ in\b|click\ here\b
    | (?:advertisement|story\ continues\ below|scroll\ down\ for\ video|play\ video)\b
    | (?:image|photo|picture|media)\s*(?:copyright|caption|credit|source|by)\b
    | copyright\b|©|all\ rights\ reserved
    | (?:this\ (?:web)?site|we)\s+uses?\s+cookies
    | \d+\s+(?:shares?|comments?|views?)\s*$
    | (?:(?:written|reporting|editing)\ )?by\s+(?-i:[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+){1,3})\s*(?:[,|].{0,60})?$
    | (?:first\ published|last\ updated|published|updated)\s*(?::|on\b|at\b)?\s*(?:\w+,?\s+){0,2}\d
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# A line of links to other stories is furniture however long.
_LINKS = re.compile(
    r"\s*(?:related|recommended|popular|trending|more|other)\s+(?:stories|articles|links|content|news)\b", re.I
)
_LINE_LENGTH = 160
_AGENCY = (
    r"(?:getty(?:\ images)?|afp|reuters|ap(?:\ (?:photo|images))?|epa|pa|shutterstock|rex|alamy|xinhua"
    r"|press\ association)"
)
# A line whose last part, after a bar or slash, names a picture agency.
_CREDIT_LINE = re.compile(rf"^.{{0,120}}(?:\||/)\s*(?:.{{0,40}}\b)?{_AGENCY}[\s).]*$", re.IGNORECASE | re.VERBOSE)
# A credit in brackets, or after a caption.
_CREDIT = re.compile(
    rf"""\((?:(?:photo|image|picture|video|credit|file)s?\b[^()\n]{{0,80}}|[^()\n]{{0,60}}[/|]\s*{_AGENCY}[^()\n]{{0,30}}
        |\s*{_AGENCY}\s*(?:/[^()\n]{{0,40}})?\s*)\)
      |\b(?:photo(?:graph)?|image|picture)s?\s*(?:by|:|credit:?|courtesy\ of|copyright)\s+[^\n.]{{1,60}}""",
    re.IGNORECASE | re.VERBOSE,
)
_WEB = re.compile(r"https?://\S+|www\.\S+|pic\.twitter\.com/\S+|\b[\w.+-]{1,64}@[\w.-]{1,64}\.\w{2,10}\b")
# No word of any language, but what a parser would take hours over.
_LONG = 300
_RUN = re.compile(rf"\S{{{_LONG},}}")
# What a line has that holds one of them, whatever its case: most hold none, and to look for these takes no time.
_CREDIT_MARKS = ("(", "hoto", "mage", "cture")
_WEB_MARKS = ("@", "http", "www.", "pic.twitter.com/")
_TEXT_LINE = re.compile(r"[^\r\n]+")


def furniture(text: str) -> tuple[Span, ...]:
    """Spans of credits, related links, notices and addresses, in text order, not overlapping."""
    spans: list[Span] = []
    for line in _TEXT_LINE.finditer(text):
        if _is_furniture(line.group()):
            spans.append(Span(start=line.start(), end=line.end()))
        else:
            spans += _inline(text, line.start(), line.end())
    return merged(spans)


def merged(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in text order with overlapping ones joined."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if out and span.start < out[-1].end:
            out[-1] = Span(start=out[-1].start, end=max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def _is_furniture(line: str) -> bool:
    if _LINKS.match(line):
        return True
    if len(line) > _LINE_LENGTH:
        return False
    return bool(_LINE.match(line) or _CREDIT_LINE.match(line.strip()))


def _inline(text: str, start: int, end: int) -> list[Span]:
    line = text[start:end]
    lowered = line.lower()
    patterns = [_CREDIT] if any(mark in lowered for mark in _CREDIT_MARKS) else []
    patterns += [_WEB] if any(mark in line for mark in _WEB_MARKS) else []
    patterns += [_RUN] if len(line) >= _LONG else []
    found = [match for pattern in patterns for match in pattern.finditer(text, start, end)]
    return [Span(start=match.start(), end=match.end()) for match in found]
