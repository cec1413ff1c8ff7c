"""British and American spellings, and numbers, as one form each."""

import re
from functools import cache

_NUMBERS = {
    word: str(n)
    for n, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
} | {
    word: str(10 * n) for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_ORDINALS = dict(zip("first second third fourth fifth sixth seventh eighth ninth tenth".split(),
                     "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th".split(), strict=True))  # fmt: skip
_PAIRS = dict(
    pair.split("/")
    for pair in """grey/gray programme/program programmes/programs whilst/while towards/toward amongst/among
    afterwards/afterward backwards/backward forwards/forward mum/mom mums/moms mummy/mommy tyre/tire tyres/tires
    cheque/check storey/story judgement/judgment ageing/aging learnt/learned burnt/burned dreamt/dreamed
    spelt/spelled spoilt/spoiled alright/okay okey/okay defence/defense offence/offense licence/license
    practise/practice sceptical/skeptical pyjamas/pajamas aluminium/aluminum aeroplane/airplane kerb/curb
    plough/plow mr/mr mister/mr doctor/dr anyways/anyway ya/you yeah/yes yep/yes ol/old till/until til/until
    'til/until 'cause/because 'em/them  pct/percent enquiry/inquiry enquiries/inquiries""".split()
)
_ENDINGS = (
    (re.compile(r"(?<=\w\w\w)our(?=s?$|ed$|ing$|ite|able|ful|hood|less)"), "or"),
    (re.compile(r"(?<=\w\w)is(?=e[sdr]?$|ing$|ers?$|ation)"), "iz"),
    (re.compile(r"(?<=\w\w)ys(?=e[sd]?$|ing$|er)"), "yz"),
    (re.compile(r"(?<=\w\w)tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=\w[aeiou])ll(?=ed$|ing$|ers?$)"), "l"),
    (re.compile(r"(?<=\w\w)ogue(?=s?$)"), "og"),
    (re.compile(r"ae(?=diatr|sthe|mia|mat|morrh|dia$|olog)"), "e"),
)


@cache
def plain_spelling(word: str) -> str:
    """The word with what British and American writers spell differently made one; not always a real word."""
    word = _PAIRS.get(word, word)
    for ending, plain in _ENDINGS:
        word = ending.sub(plain, word)
    return word


def plain_number(word: str) -> str:
    """A number word or ordinal in digits, any other word as it is; `one`, which is mostly a pronoun, stays a word."""
    if word in ("one", "1"):
        return "one"
    return _NUMBERS.get(word) or _ORDINALS.get(word) or word
