"""Who says what stands in quotation marks, by the verb of saying around it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosscheck.events import PERSONAL
from crosscheck.kinds.quote.quotations.marks import Piece
from crosscheck.mentions import Mention, sex_of_pronoun, sexes
from crosscheck.syntax import Parse, Token

_CUES = frozenset(
    """say tell add write tweet explain ask reply respond announce note state insist claim argue warn admit call
    describe recall continue post joke declare acknowledge shout yell whisper testify recount conclude exclaim quip
    confirm read remark comment stress point promise vow complain think reveal suggest praise""".split()
)
# Characters between a quotation and its verb of saying.
_NEAR = 200
# Words of a title between the verb and the name.
_TITLE = 5
_OPEN = frozenset(("NOUN", "ADJ", "VERB"))
# Characters within which a pronoun's person must have been named.
_RECENT = 700


@dataclass(frozen=True, slots=True)
class Speaker:
    """The words that name a speaker: token range, and whether the sentence around the quotation names them."""

    first: int
    last: int
    named: bool
    """False where the speaker is a pronoun's or an earlier sentence's."""
    sure: bool = False
    """Whether they are named, or nobody else can be meant."""
    person: bool = False
    called: frozenset[str] = frozenset()
    """Lower-case words of the title or apposition that goes with the name."""


class Speakers:
    """Looks up the speaker of each quoted stretch of one article."""

    def __init__(self, text: str, parse: Parse, mentions: Sequence[Mention], pieces: Sequence[Piece]) -> None:
        self._text, self._parse, self._pieces = text, parse, pieces
        self._starts = [piece.start for piece in pieces]
        self._mentions = [m for m in mentions if not self._quoted(parse.tokens[m.first])]
        self._sexes = sexes(parse, mentions)
        people = [m for m in mentions if m.label == "person" and m.last > m.first]
        self._first_names = {parse.tokens[m.first].text for m in people}
        self._by_token = {i: m for m in self._mentions for i in range(m.first, m.last + 1)}

    def all(self) -> list[Speaker | None]:
        """One speaker, or None, for each stretch."""
        found: list[Speaker | None] = []
        for n in range(len(self._pieces)):
            found.append(self._own(n) or self._carried(n, found))
        return found

    def _quoted(self, token: Token) -> bool:
        n = bisect_right(self._starts, token.start) - 1
        return n >= 0 and token.start < self._pieces[n].end

    def _own(self, n: int) -> Speaker | None:
        """By a verb after the stretch in the same sentence, else by one that leads up to it."""
        piece = self._pieces[n]
        after, before = self._following(n), self._leading(n)
        ended = self._text[piece.start : piece.end].rstrip().endswith(".")
        if ended and after and after[0].text.istitle() and after[0].text.lower() in PERSONAL:
            after = []  # Another sentence, on what they did next.
        for token in [*before, *after] if ended else [*after, *before]:
            speaker = self._subject(token, n) if self._is_cue(token) else None
            if speaker:
                return speaker
        return self._introduced(before)

    def _introduced(self, before: Sequence[Token]) -> Speaker | None:
        """The name with a colon right before the stretch."""
        if len(before) < 2 or before[0].text != ":":
            return None
        mention = self._by_token.get(before[1].i)
        return self._speaker(mention) if mention else None

    def _following(self, n: int) -> list[Token]:
        """The unquoted tokens after the stretch, up to the end of the sentence or the next stretch."""
        piece = self._pieces[n]
        following = self._pieces[n + 1].start if n + 1 < len(self._pieces) else len(self._text)
        tokens = []
        for token in self._parse.within(piece.end + 1, min(following, piece.end + _NEAR)):
            if "\n" in self._text[piece.end : token.start] or token.text in (".", "!", "?"):
                break
            tokens.append(token)
        return tokens

    def _leading(self, n: int) -> list[Token]:
        """The unquoted tokens of the sentence before the stretch, nearest first."""
        piece = self._pieces[n]
        before = self._pieces[n - 1].end + 1 if n else 0
        tokens = []
        for token in reversed(self._parse.within(max(before, piece.start - _NEAR), piece.start - 1)):
            if "\n" in self._text[token.end : piece.start] or token.text in (".", "!", "?"):
                break
            tokens.append(token)
        return tokens

    def _is_cue(self, token: Token) -> bool:
        if token.lemma.lower() == "accord":
            return True
        return token.pos == "VERB" and token.lemma.lower() in _CUES and not self._quoted(token)

    def _subject(self, cue: Token, n: int) -> Speaker | None:
        noun = self._noun(cue)
        if noun is None:
            return self._opening(cue)
        if self._quoted(noun):
            return None
        if noun.text.lower() in PERSONAL:
            return self._meant(noun, n)
        mention = self._by_token.get(noun.i) or self._apposed(noun)
        if mention:
            return self._speaker(mention)
        first_name = noun.pos == "PROPN" and noun.text in self._first_names
        return Speaker(noun.i, noun.i, True, True, first_name) if noun.pos in ("NOUN", "PROPN") else None

    def _apposed(self, noun: Token) -> Mention | None:
        """The person named right after the noun: `the mediator, Anna Berg, said`."""
        names = (self._by_token.get(child.i) for child in self._parse.children[noun.i] if child.dep == "appos")
        return next((mention for mention in names if mention and mention.label == "person"), None)

    def _opening(self, cue: Token) -> Speaker | None:
        """The person with whose name the paragraph begins, where a bracket hides the subject from the parser."""
        lines = self._parse.lines
        mention = self._by_token.get(lines[bisect_right(lines, cue.i) - 1])
        between = self._parse.tokens[mention.last + 1 : cue.i] if mention else []
        enclosed = any(token.text in "()" for token in between) and not any(t.text in ".!?" for t in between)
        return self._speaker(mention) if mention and mention.label == "person" and enclosed else None

    def _speaker(self, mention: Mention) -> Speaker:
        return Speaker(mention.first, mention.last, True, True, mention.label == "person", mention.role)

    def _noun(self, cue: Token) -> Token | None:
        if cue.lemma.lower() == "accord":
            below = [t for t in self._parse.subtree(cue) if t.dep == "pobj"]
            return min(below, key=lambda t: t.i, default=None)
        current = cue
        for _ in range(3):
            subject = next((c for c in self._parse.children[current.i] if c.dep == "nsubj"), None)
            if subject is not None:
                relative = subject.text.lower() in ("who", "that", "which")
                return self._parse.tokens[current.head] if relative and current.dep == "relcl" else subject
            if current.dep not in ("conj", "xcomp", "advcl"):
                return self._beside(cue)
            current = self._parse.tokens[current.head]
        return None

    def _beside(self, cue: Token) -> Token | None:
        """The name right next to the verb, or after a title there, where the parser did not see it as the subject."""
        after = cue.i + 1
        while after - cue.i < _TITLE and self._parse.tokens[after : after + 1] and self._is_title(after):
            after += 1
        for i in (after, cue.i - 1):
            mention = self._by_token.get(i)
            if mention and not (i < cue.i and self._governed(mention)):
                return self._parse.tokens[mention.last]
        return None

    def _is_title(self, i: int) -> bool:
        """Whether the word may stand before a name: `said engineer Paul Reimer`."""
        token = self._parse.tokens[i]
        return i not in self._by_token and token.text.islower() and token.pos in _OPEN

    def _governed(self, mention: Mention) -> bool:
        """Whether a preposition stands before the name: in `a lawyer for Berg said` Berg says nothing."""
        return mention.first > 0 and self._parse.tokens[mention.first - 1].pos == "ADP"

    def _meant(self, pronoun: Token, n: int) -> Speaker | None:
        """The person last named as a subject before `he` or `she`; nobody speaks of themselves by name."""
        tokens, words = self._parse.tokens, self._text[self._pieces[n].start : self._pieces[n].end]
        sex = sex_of_pronoun(pronoun.text.lower())
        passed: set[str] = set()
        for mention in reversed(self._mentions):
            if mention.first >= pronoun.i or mention.label != "person":
                continue
            name = tokens[mention.last].text.lower()
            known = self._sexes.get(name, "")
            if not mention.subject or tokens[mention.last].text in words or (sex and known and sex != known):
                passed.add(name)
                continue
            near = pronoun.start - tokens[mention.first].start <= _RECENT
            sure = (bool(sex) and sex == known) or (mention.speaks and passed <= {name})
            sure = sure and not self._rival(mention, pronoun, sex)
            return Speaker(mention.first, mention.last, False, sure, True, mention.role) if near else None
        return None

    def _rival(self, chosen: Mention, pronoun: Token, sex: str) -> bool:
        """Whether the pronoun may stand for somebody else: named since, or anywhere if the chosen one is far back."""
        line, at = self._line(chosen.first), self._line(pronoun.i)
        name = self._parse.tokens[chosen.last].text.lower()
        for other in self._mentions:
            called = self._parse.tokens[other.last].text.lower()
            since = at - line > 1 or line < self._line(other.first) <= at
            if other.label == "person" and called != name and since and self._sexes.get(called, sex) == sex:
                return True
        return False

    def _line(self, i: int) -> int:
        return bisect_right(self._parse.lines, i)

    def _between(self, n: int) -> Speaker | None:
        """Who is last said to say something in the paragraph between the two stretches."""
        for token in reversed(self._parse.within(self._pieces[n - 1].end + 1, self._pieces[n].start - 1)):
            speaker = self._subject(token, n) if self._is_cue(token) else None
            if speaker and speaker.person and speaker.named:
                return speaker
        return None

    def _carried(self, n: int, found: Sequence[Speaker | None]) -> Speaker | None:
        """The speaker before goes on in the same paragraph, or over its end where no mark closes it."""
        if not n or found[n - 1] is None:
            return None
        last, piece = self._pieces[n - 1], self._pieces[n]
        speaker = self._between(n) or found[n - 1]
        assert speaker
        goes_on = last.paragraph == piece.paragraph or (last.open_end and piece.paragraph == last.paragraph + 1)
        return replace(speaker, named=False) if goes_on else None
