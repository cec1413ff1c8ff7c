"""What the museum articles differ on, one of them hostile."""

from crosscheck.models import Article, Finding, Relation, Severity, Suggestion
from tests.formats.building import claim, reading


def museum_findings(post: Article, hostile: Article) -> tuple[Finding, ...]:
    return (
        Finding(
            "e0e0e0e0",
            "event-time",
            "time",
            Relation.CONFLICT,
            Severity.ERROR,
            0.93,
            "across",
            "s2",
            "When does the Brandt Museum reopen its east wing?",
            (
                reading("12 March", claim("time", post, "March 12")),
                reading("13 March", claim("time", hostile, "March 13")),
            ),
            ("both say when the museum reopens its east wing", "12 March and 13 March are different days"),
        ),
        Finding(
            "badc0de5",
            "name-spelling",
            "name",
            Relation.CONFLICT,
            Severity.WARNING,
            0.61,
            "within",
            "s2",
            "How is the name of curator <script>alert('q')</script> spelled?",
            (
                reading(
                    'Tomas <img src=x onerror="alert(1)">Reyes',
                    claim("name", hostile, 'Tomas <img src=x onerror="alert(1)">Reyes'),
                ),
                reading(
                    'Tomas <img src=x onerror="alert(2)">Rayes',
                    claim(
                        "name",
                        hostile,
                        'Tomas <img src=x onerror="alert(2)">Rayes',
                        speaker="<u>\u202enobody\x1b[0m</u>",
                    ),
                ),
            ),
            ("both are <em>Tomas</em> at the museum", "Reyes and Rayes differ by one letter \x1b[2J"),
            Suggestion("<b>\u202eReyes\x1b[2J</b>", "<a href='https://evil.example/'>click</a>"),
        ),
        Finding(
            "41150001",
            "name-spelling",
            "name",
            Relation.ALIAS,
            Severity.NOTE,
            0.9,
            "across",
            "s2",
            "How is the museum director's name spelled?",
            (
                reading("Mykhailo Petrenko", claim("name", post, "Mykhailo Petrenko")),
                reading("Mikhail Petrenko", claim("name", hostile, "Mikhail Petrenko")),
            ),
            ("both are called director of the museum", "Mykhailo and Mikhail are the Ukrainian and the Russian form"),
        ),
        Finding(
            "0f0f0f0f",
            "quantity-value",
            "quantity",
            Relation.INEXACT,
            Severity.NOTE,
            0.7,
            "across",
            "s2",
            "How many paintings were lost in the fire?",
            (
                reading("nearly 30 paintings", claim("quantity", post, "nearly 30 paintings")),
                reading("24 paintings", claim("quantity", hostile, "24 paintings")),
            ),
            ("both count paintings lost in the fire", "“nearly 30” is a fifth more than 24"),
        ),
    )
