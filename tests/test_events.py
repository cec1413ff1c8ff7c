import pytest

from crosscheck.events import best_question, canonical, dated_word, event_at, named_event, predicate, speaker, stem
from crosscheck.models import Event, Modality, Span
from tests.parsing import parsed, word


def _event(text: str, at: str) -> Event:
    found = parsed(text)
    token = word(found, at)
    head = dated_word(found, token)
    assert head is not None
    return event_at(found, head, Span(start=token.start, end=token.end))


@pytest.mark.parametrize(
    ("text", "at", "event"),
    [
        ("The plane landed in Quito on Friday.", "Friday", "arrive"),
        ("The probe will lift off from Kourou in June.", "June", "launch"),
        ("Tuesday's launch was watched by millions.", "Tuesday", "launch"),
        ("The agency remains go for launch on Sunday.", "Sunday", "launch"),
        ("The trial is set to begin in March.", "March", "trial"),
        ("The tram took off down the hill on Monday.", "Monday", "leave"),
        ("The firm said in a filing on Thursday that sales fell.", "Thursday", "filing"),
        ("The minister stepped down on Monday.", "Monday", "resign"),
        ("Their last meeting was in 2019.", "2019", "meet"),
        ("The governor took office in March.", "March", "inaugurate"),
        ("The law comes into force on Monday.", "Monday", "apply"),
        ("The country held an election in May.", "May", "elect"),
        ("The twins took a taxi on Monday.", "Monday", "take"),
        ("It was the first match since 2019, when they met in Oslo.", "2019", "meet"),
    ],
)
def test_what_a_time_dates(text: str, at: str, event: str) -> None:
    assert _event(text, at).predicate == stem(event)


@pytest.mark.parametrize(
    ("text", "at", "modality", "tense"),
    [
        ("The mayor will open the bridge on Monday.", "Monday", Modality.PLANNED, "future"),
        ("The mayor is to open the bridge on Monday.", "Monday", Modality.PLANNED, "future"),
        ("The mayor opened the bridge on Monday.", "Monday", Modality.ASSERTED, "past"),
        ("The mayor did not open the bridge on Monday.", "Monday", Modality.DENIED, "past"),
        ("The mayor may open the bridge on Monday.", "Monday", Modality.POSSIBLE, "future"),
        ("When it opens on Monday, the bridge will be the longest.", "Monday", Modality.ASSERTED, "future"),
    ],
)
def test_how_sure_and_when(text: str, at: str, modality: Modality, tense: str) -> None:
    event = _event(text, at)
    assert (event.modality, event.tense) == (modality, tense)


@pytest.mark.parametrize(
    ("text", "at", "role", "key"),
    [
        ("She joined the Harriers, where she played in 2012.", "2012", "in", "harriers"),
        ("When it opens on Monday, the bridge will be the longest.", "Monday", "subject", "bridge"),
        ("The deal was signed by the minister on Monday.", "Monday", "by", "minister"),
    ],
)
def test_who_takes_part(text: str, at: str, role: str, key: str) -> None:
    assert (role, key) in {(one.role, one.key) for one in _event(text, at).participants}


@pytest.mark.parametrize(
    ("text", "at", "asks"),
    [
        ("The mayor is scheduled to open the bridge on Monday.", "Monday", "will the mayor open the bridge"),
        ("The boy was rescued on Monday.", "Monday", "was the boy rescued"),
        ("The fire broke out on Monday.", "Monday", "did the fire break out"),
        ("President Ana Ruiz met Chancellor Olu Bello on Monday.", "Monday", "did Ana Ruiz meet Olu Bello"),
        ("Their last meeting was in 2019.", "2019", "was the last meeting"),
        ("He arrived on Monday.", "Monday", ""),
        ("The bridge did not open on Monday.", "Monday", ""),
    ],
)
def test_questions(text: str, at: str, asks: str) -> None:
    assert _event(text, at).asks == asks


def test_the_fuller_question_is_asked() -> None:
    events = [Event("open", asks="did it open"), Event("open", asks="did the mayor open the bridge"), Event("open")]
    assert best_question(events) == "did the mayor open the bridge"
    assert best_question([]) == ""


@pytest.mark.parametrize(
    ("text", "at", "who"),
    [
        ("Twelve men were hurt, police said.", "hurt", "police"),
        ("The minister said twelve men were hurt.", "hurt", "minister"),
        ("According to Dana Reyes, twelve men were hurt.", "hurt", "reyes"),
        ("Twelve men were hurt, he said.", "hurt", None),
        ("Twelve men were hurt.", "hurt", None),
    ],
)
def test_who_says_so(text: str, at: str, who: str | None) -> None:
    found = parsed(text)
    assert speaker(found, word(found, at)) == who


def test_words_for_one_thing() -> None:
    assert stem("arrival") == stem("landing") == stem("touchdown")
    assert canonical("digger") == canonical("excavator")
    assert canonical("ladder") == "ladder"


def test_the_nearest_verb_names_the_event() -> None:
    found = parsed("Nurses expect to strike on Monday.")
    verb = predicate(found, word(found, "Monday"))
    assert verb is not None
    assert named_event(found, verb).text == "strike"
