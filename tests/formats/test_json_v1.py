import json
from pathlib import Path

import jsonschema

from crosscheck.formats.json_v1 import JsonV1
from crosscheck.models import Report
from crosscheck.report_contract import schema

PUBLISHED_SCHEMA = Path(__file__).parents[2] / "docs" / "report-v1.schema.json"


def test_report_follows_its_schema(report: Report, empty_report: Report) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    validator.check_schema(schema())
    validator.validate(json.loads(JsonV1().render(report)))
    validator.validate(json.loads(JsonV1().render(empty_report)))


def test_schema_refuses_what_the_contract_does_not_have(report: Report) -> None:
    document = json.loads(JsonV1().render(report))
    document["findings"][0]["severity"] = "fatal"
    del document["findings"][1]["judgement"]
    document["articles"][0]["extra"] = 1
    errors = list(jsonschema.Draft202012Validator(schema()).iter_errors(document))
    assert sorted(error.validator for error in errors) == ["additionalProperties", "enum", "required"]


def test_published_schema_is_the_one_in_force() -> None:
    written = json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
    assert PUBLISHED_SCHEMA.read_text(encoding="utf-8") == written, (
        "docs/report-v1.schema.json is out of date: write json.dumps(schema(), ensure_ascii=False, indent=2) to it"
    )


def test_same_report_gives_the_same_bytes(report: Report) -> None:
    rendered = JsonV1().render(report)
    assert rendered == JsonV1().render(report)
    assert rendered.endswith("}\n")
    assert "“nearly 30”" in rendered


def test_offsets_give_back_the_text(report: Report) -> None:
    document = json.loads(JsonV1().render(report))
    texts = {article.id: article.text for article in report.articles}
    for finding in document["findings"]:
        for reading in finding["readings"]:
            for claim in reading["claims"]:
                assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["text"]


def test_origins_count_articles_not_claims(report: Report) -> None:
    aboard = next(f for f in json.loads(JsonV1().render(report))["findings"] if f["id"] == "0aa1bb2c")
    assert [(len(r["claims"]), r["origins"]) for r in aboard["readings"]] == [(2, 1), (1, 1)]


def test_unknown_metadata_is_null(report: Report) -> None:
    radio = json.loads(JsonV1().render(report))["articles"][2]
    assert (radio["outlet"], radio["title"], radio["published"], radio["origin"]) == (None, None, None, "o3")
