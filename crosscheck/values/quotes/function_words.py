"""Words that every sentence has and none is known by."""

FUNCTION_WORDS = frozenset(
    """a an the this that these those i me my we us our you your he him his she her it its they them their who whom
    whose which what there here and or but nor so if because as than then when while where how why of in on at by to
    from for with without about into out up down over off be am is are was were been being have has had having do
    does did doing will would can could shall should may might must not no yes just very too also all any some more
    most much many each every one ones other others own same such only even still again once well really get got go
    going say says said like now okay know think want thing things let""".split()
)

# What two people who never met say alike after a misfortune.
CONDOLENCES = frozenset(
    "condolence condolences sympathy sympathies thoughts prayers hearts heartbroken deepest saddened".split()
)
