"""A person's name taken apart: given names, family name, what tells two bearers of it apart."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from .form import ARTICLE, FEMALE, MALE, SUFFIXES, Part, parts, titled, unsuffixed

_PARTICLES = frozenset(
    "al el ul ad as ash ur ud bin ibn ben bint van von vom zu der den ter ten de da di do dos das del della du la le "
    "los las y".split()
)
_FILIAL = frozenset("bin ibn ben bint".split())
_ARABIC_PARTICLES = frozenset("al el bin ibn bint abu abd abdul abdel".split())
_EAST_ASIAN = frozenset(
    # Chinese
    "bai bao cai cao chen cheng cui dai deng ding dong du duan fan fang feng fu gao geng gong gu guo han hao he hong "
    "hou hu huang jia jiang jin kong lai lei li liang liao lin liu long lu luo ma mao meng mo pan peng qian qiao qin "
    "qiu ren shao shen shi song su sun tan tang tao tian tsai wan wang wei wen wu xi xia xiang xiao xie xing xiong xu "
    "xue yan yang yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou chiang chang chan wong "
    # Korean, Vietnamese
    "kim lee ri park pak choi choe jung jeong chung cho kang yoon yun lim hwang ahn shin kwon oh seo moon mun ban roh "
    "no nam paek ra ko yi nguyen tran pham phan vo vu dang bui ngo".split()
)
_SYLLABLES = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxrzcswy]|zh|ch|sh|ts|tr|ph|th|ky|my|py|hy|kw|hw)?'?[aeiou]{1,3}(?:ng|nh|[nrklmptc])?){1,2}"
)


@dataclass(frozen=True, slots=True)
class Person:
    """The tokens of a person's name that tell who it is, and what else was written about the bearer."""

    written: str
    whole: tuple[Part, ...]
    """All tokens but titles and suffixes."""
    names: tuple[Part, ...]
    """The same without particles such as al, de, van, and with runs of initials spelled out."""
    families: frozenset[int]
    """Where in `names` the family name may stand."""
    suffix: str | None
    gender: str | None
    arabic: bool
    eastern: bool
    filial: bool
    """Whether it says whose child: A bin B."""

    @property
    def tokens(self) -> tuple[str, ...]:
        """All tokens but titles and suffixes, folded."""
        return tuple(part.text for part in self.whole)

    @property
    def joined(self) -> str:
        """All letters in a row."""
        return "".join(self.tokens)

    def renamed(self, names: tuple[Part, ...]) -> "Person":
        """The same person with the names cut another way."""
        return replace(self, names=names, families=_families(names, self.eastern))


@lru_cache(maxsize=1 << 16)
def person(name: str) -> Person:
    """Take a person's name apart."""
    found = parts(_ordered(name))
    tokens = tuple(part.text for part in found)
    start, stop = titled(tokens), unsuffixed(tokens)
    whole = found[start:stop] or found
    names = _spelled_out(_without_particles(whole, name))
    eastern = _eastern(names)
    return Person(
        written=name.strip(),
        whole=whole,
        names=names,
        families=_families(names, eastern),
        suffix=next((SUFFIXES[token] for token in tokens[stop:] if token in SUFFIXES), None),
        gender=_gender(tokens[:start]),
        arabic=not _ARABIC_PARTICLES.isdisjoint(tokens),
        eastern=eastern,
        filial=not _FILIAL.isdisjoint(tokens[1:-1]),
    )


def _ordered(name: str) -> str:
    family, comma, rest = name.partition(",")
    if not comma or "," in rest or not rest.strip() or fold_suffix(rest) in SUFFIXES:
        return name
    return f"{rest.strip()} {family.strip()}"


def fold_suffix(rest: str) -> str:
    """What follows a comma, as a key of the table of suffixes."""
    return rest.strip(" .").casefold()


def _without_particles(whole: tuple[Part, ...], name: str) -> tuple[Part, ...]:
    hyphened = ARTICLE.match(name) is not None
    last = len(whole) - 1
    kept = tuple(
        part
        for index, part in enumerate(whole)
        # Al Gore, Van Jones and Ben Carson begin with a given name, van Gaal and al-Sisi with a particle.
        if index == last or part.text not in _PARTICLES or (index == 0 and not (part.shown.islower() or hyphened))
    )
    return kept or whole


def _spelled_out(names: tuple[Part, ...]) -> tuple[Part, ...]:
    if len(names) < 2 or all(part.initials for part in names):
        return names
    return tuple(piece for part in names[:-1] for piece in _letters(part)) + names[-1:]


def _letters(part: Part) -> tuple[Part, ...]:
    return tuple(Part(letter, letter.upper(), True) for letter in part.text) if part.initials else (part,)


def _families(names: tuple[Part, ...], eastern: bool) -> frozenset[int]:
    last = len(names) - 1
    return frozenset({0, last} if eastern else {last})


def _eastern(names: tuple[Part, ...]) -> bool:
    if not 2 <= len(names) <= 4 or (names[0].text not in _EAST_ASIAN and names[-1].text not in _EAST_ASIAN):
        return False
    return all(_SYLLABLES.fullmatch(part.text) for part in names)


def _gender(titles: tuple[str, ...]) -> str | None:
    if not MALE.isdisjoint(titles):
        return "male"
    return "female" if not FEMALE.isdisjoint(titles) else None
