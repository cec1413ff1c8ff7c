"""What the ferry articles differ on."""

from crosscheck.models import Article, Finding, Relation, Severity, Suggestion
from tests.formats.building import claim, reading


def ferry_findings(gazette: Article, wire: Article, radio: Article) -> tuple[Finding, ...]:
    return (
        Finding(
            "f1a2b3c4",
            "name-spelling",
            "name",
            Relation.CONFLICT,
            Severity.ERROR,
            0.97,
            "across",
            "s1",
            "How is the name of the ferry's captain spelled?",
            (
                reading(
                    "Ingrid Solheim", claim("name", gazette, "Ingrid Solheim"), claim("name", radio, "Ingrid Solheim")
                ),
                reading("Ingrid Solhiem", claim("name", wire, "Ingrid Solhiem")),
            ),
            ("both are officers of the ferry Marisol", "Solheim and Solhiem differ by two letters that changed places"),
            Suggestion("Solheim", "two of three articles give it"),
        ),
        Finding(
            "0aa1bb2c",
            "quantity-value",
            "quantity",
            Relation.CONFLICT,
            Severity.ERROR,
            0.91,
            "across",
            "s1",
            "How many people were aboard the ferry?",
            (
                reading("143 people", claim("quantity", gazette, "143", 1), claim("quantity", gazette, "143 aboard")),
                reading("134 people", claim("quantity", wire, "134 people aboard")),
            ),
            ("both count the people aboard the Marisol on Monday", "143 and 134 are exact numbers and differ by 9"),
        ),
        Finding(
            "77de0011",
            "person-role",
            "role",
            Relation.CONFLICT,
            Severity.WARNING,
            0.72,
            "across",
            "s1",
            "What is Ingrid Solheim's rank?",
            (
                reading(
                    "captain",
                    claim("role", gazette, "Captain Ingrid Solheim"),
                    claim("role", radio, "Captain Ingrid Solheim"),
                ),
                reading("first officer", claim("role", wire, "First officer Ingrid Solhiem")),
            ),
            ("taken to be one person: the names sound alike", "a captain is not a first officer"),
        ),
        Finding(
            "5c5c5c01",
            "event-time",
            "time",
            Relation.CONFLICT,
            Severity.WARNING,
            0.66,
            "across",
            "s1",
            "At what time did the ferry strike the sandbank?",
            (
                reading("Monday 3 March 2025, 6:20 a.m.", claim("time", gazette, "6.20 a.m.")),
                reading("Monday 3 March 2025, 7:40 a.m.", claim("time", wire, "7.40 a.m.")),
            ),
            ("both say when the ferry struck or hit a sandbank", "the times are 80 minutes apart"),
        ),
        Finding(
            "9e9e0a0b",
            "quantity-value",
            "quantity",
            Relation.DISPUTED,
            Severity.WARNING,
            0.81,
            "across",
            "s1",
            "What did the rescue cost?",
            (
                reading("400,000 crowns", claim("quantity", wire, "400,000 crowns", speaker="Police")),
                reading(
                    "650,000 crowns", claim("quantity", radio, "650,000 crowns", speaker="the ministry of transport")
                ),
            ),
            ("both are the cost of the rescue", "the police and the ministry of transport give different sums"),
        ),
        Finding(
            "31c0ffee",
            "name-spelling",
            "name",
            Relation.CONFLICT,
            Severity.WARNING,
            0.58,
            "within",
            "s1",
            "How is the headland's name spelled?",
            (
                reading(
                    "Kestrel Point", claim("name", radio, "Kestrel Point"), claim("name", gazette, "Kestrel Point", 1)
                ),
                reading("Kestral Point", claim("name", radio, "Kestral Point")),
            ),
            ("both are places off which the ferry lay", "Kestrel and Kestral sound alike and differ by one letter"),
        ),
        Finding(
            "d00d1e55",
            "quote-wording",
            "quote",
            Relation.CONFLICT,
            Severity.ERROR,
            0.88,
            "across",
            "s1",
            "What did Dorota Malinowska say?",
            (
                reading(
                    "We heard a long scraping sound and then everything went quiet",
                    claim("quote", gazette, "We heard a long scraping sound and then everything went quiet"),
                ),
                reading(
                    "We heard a long scraping sound and then everything went dark",
                    claim("quote", wire, "We heard a long scraping sound and then everything went dark"),
                ),
            ),
            ("both quote Dorota Malinowska, and eleven words of twelve are the same",),
        ),
        Finding(
            "abab0001",
            "quantity-value",
            "quantity",
            Relation.UPDATE,
            Severity.NOTE,
            0.86,
            "across",
            "s1",
            "How many people were taken to hospital?",
            (
                reading("7 people", claim("quantity", gazette, "Seven people")),
                reading("9 people", claim("quantity", wire, "nine people")),
            ),
            ("both count those taken to hospital", "the later article has the higher number"),
        ),
    )
