"""Which words name one event, report speech or stand for somebody."""

from functools import cache

from Stemmer import Stemmer

# Pronouns for one person, whom the resolve stage names.
PERSONAL = frozenset("he him his she her".split())
# The two or more whom the story is about, whoever they are, and the words for them.
THEY = "they"
PLURAL = frozenset("they their them both two".split())
# Zones of clock times, which the recogniser takes for names.
_ZONES = """gmt utc bst cet cest eet eest et est edt ct cst cdt mt mst mdt pt pst pdt acst acdt aest aedt awst nzst nzdt
    ist jst kst msk sgt hkt hst"""
# Words that name nobody: who they stand for is not known here.
EMPTY = frozenset(
    f"""it its we us our you your i me my this that these those who which what there one other others all some
    many {_ZONES}""".split()
)
_REPORTING = frozenset(
    """say tell add report announce note state write claim ask explain think believe know call describe suggest comment
    reply argue insist warn admit post tweet show reveal indicate""".split()
)
# Different words for one event, as news uses them; the first stands for all. Two words: a verb and its particle.
_SAME_EVENT = tuple(
    tuple(group.split(" | "))
    for group in (
        "arrive | land | touch | touch down | touchdown | landing",
        "leave | depart | departure | set off | take off | takeoff | cast off | set sail",
        "die | kill | death | pass away | murder | slay | perish",
        "meet | meeting | encounter | talk | summit",
        "injure | hurt | wound | injury",
        "begin | start | kick off | get under | kickoff",
        "crash | collide | collision | wreck",
        "launch | liftoff | lift off | blast off | blastoff | lift-off | blast-off",
        "receive | get",
        "come | transport | move | bring",
        "draft | pick",
        "buy | purchase | acquire | acquisition | takeover | take over",
        "resign | step down | quit | resignation",
        "cancel | call off | scrap | cancellation",
        "postpone | put off | push back | delay",
        "explode | explosion | blast | blow up | go off | detonate",
        "fire | dismiss | sack",
        "elect | election",
        "marry | wed | wedding | marriage",
        "attack | assault",
        "unveil | reveal | present",
        "announce | announcement",
        "sign | signing",
        "erupt | eruption",
        "open | opening | open up",
        "found | establish | foundation | set up",
        "build | construct | construction | erect | assemble",
        "vote | ballot",
        "arrest | detain | detention",
        "charge | indict | indictment",
        "sentence | jail | imprison",
        "retire | retirement",
        "divorce | split | separate | break up",
        "release | come out | publish | publication",
        "visit | trip",
        "strike | hit",
        "fall | drop | tumble | plunge | plummet",
        "rise | climb | grow | increase | soar | jump | surge",
        "capsize | overturn",
        "sink | go down",
        "inaugurate | inauguration | swear in | install",
        "capture | seize | conquer | seizure | overrun",
        "disappear | vanish | disappearance",
        "close | shut | closure | shut down | close down | shutdown",
        "steal | theft | rob | robbery | burgle | burglary",
        "abduct | kidnap | abduction | kidnapping",
        "escape | flee | break out | breakout",
        "demolish | knock down | tear down | demolition",
        "collapse | give way | cave in",
        "beat | defeat | overcome",
        "premiere | debut",
        "invade | invasion",
        "evacuate | evacuation",
        "convict | conviction",
        "appoint | appointment",
        "graduate | graduation",
        "crown | coronation",
        "learn | find out | hear",
        "bear | birth | birthday",
        "discover | find | discovery | unearth | detect | notice | spot",
    )
)
# Particles that give the verb another meaning.
_TURNING = frozenset("up off out away over on".split())
_STEMMER = Stemmer("english")


@cache
def stem(word: str) -> str:
    """The form under which two lower-case words for one event are equal: arrival, arrive and land give one."""
    return _representative().get(_stemmed(word), _stemmed(word))


def phrasal(verb: str, particle: str | None) -> str:
    """The stem of a verb with its particle, where the two together name an event: `lift off`, `call off`.

    Else the verb's own stem; to pick something up is not to pick a player.
    """
    both = _phrases().get(f"{verb} {particle}") if particle else None
    return both or (_stemmed(verb) if particle in _TURNING else stem(verb))


def is_reporting(predicate: str) -> bool:
    """Whether the lemma tells that something was said: such events are too many to be told apart by it."""
    return predicate in _REPORTING


@cache
def _representative() -> dict[str, str]:
    return {_stemmed(word): _stemmed(group[0]) for group in _SAME_EVENT for word in group if " " not in word}


@cache
def _phrases() -> dict[str, str]:
    return {word: _stemmed(group[0]) for group in _SAME_EVENT for word in group if " " in word}


@cache
def _stemmed(word: str) -> str:
    stemmed: str = _STEMMER.stemWord(word)
    return stemmed
