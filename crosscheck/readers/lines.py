"""Lines as they are set on a page to paragraphs."""

import re

# A line this much shorter than the longest does not go to the margin, so the next one begins a paragraph.
_SHORT = 0.75
_ENDS = re.compile(r"[.!?:…]['\"”’»)\]]*$")
_HYPHEN = re.compile(r"(?<=[a-z])[-\u00ad\u2010]$")


def joined(text: str) -> str:
    """The text with the lines of each paragraph joined, one paragraph a line.

    A paragraph ends at a blank line, and after a short line that ends a sentence or stands alone, as a headline does.
    """
    lines = [re.sub(r"\s+", " ", line).strip() for line in text.splitlines()]
    margin = _SHORT * max(map(len, lines), default=0)
    paragraphs: list[str] = []
    open_ = False
    for line in lines:
        if line and open_:
            paragraphs[-1] = _glued(paragraphs[-1], line)
        elif line:
            paragraphs.append(line)
        open_ = bool(line) and (len(line) >= margin and not _closes(line, margin))
    return "\n".join(paragraphs)


def _closes(line: str, margin: float) -> bool:
    return len(line) < margin and bool(_ENDS.search(line))


def _glued(paragraph: str, line: str) -> str:
    """The two parts of a paragraph as one; a word divided at the end of the line is whole again."""
    if _HYPHEN.search(paragraph) and line[:1].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"
