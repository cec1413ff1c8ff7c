"""Files and folders to stories, numbered and named."""

import json
from pathlib import Path

from crosscheck.group import group
from crosscheck.models import Story
from crosscheck.read import read
from crosscheck.registry import readers
from tests.grouping.pile import LANDSLIDE, MATCH, TRIAL

SEEDS = Path(__file__).parents[1] / "seeds"


def _stories(*paths: Path, one_story: bool = False) -> list[Story]:
    return group(read(paths, readers(), 10**6)[0], one_story=one_story)


def _drop(folder: Path, **texts: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def _named(stories: list[Story]) -> list[list[str]]:
    return [[Path(article.source).stem for article in story.articles] for story in stories]


def test_a_folder_of_mixed_articles_is_several_stories(tmp_path: Path) -> None:
    drop = _drop(tmp_path, a=LANDSLIDE[0], b=TRIAL[0], c=LANDSLIDE[1], d=TRIAL[1])
    stories = _stories(drop)
    assert _named(stories) == [["a", "c"], ["b", "d"]]
    assert [story.id for story in stories] == ["s1", "s2"]
    assert [article.id for story in stories for article in story.articles] == ["a1", "a2", "a3", "a4"]
    assert stories[0].title == "A landslide buried part of the village of Hinterbrunn on Sunday, and nine…"


def test_a_declared_story_is_left_as_it_is(tmp_path: Path) -> None:
    declared = _drop(tmp_path / "both", a=LANDSLIDE[0], b=TRIAL[0])
    (declared / "story.json").write_text(json.dumps({"story": "both"}))
    loose = _drop(tmp_path / "loose", c=LANDSLIDE[1], d=MATCH[0])
    stories = _stories(tmp_path)
    assert _named(stories) == [["c"], ["d"], ["a", "b"]]
    assert [story.title for story in stories][-1] == "both"
    assert _named(_stories(declared)) == [["a", "b"]]
    assert _named(_stories(loose)) == [["c"], ["d"]]


def test_one_story_takes_everything_together(tmp_path: Path) -> None:
    declared = _drop(tmp_path / "both", a=LANDSLIDE[0], b=TRIAL[0])
    (declared / "story.json").write_text(json.dumps({"story": "both"}))
    _drop(tmp_path / "loose", c=LANDSLIDE[1], d=MATCH[0])
    assert _named(_stories(tmp_path, one_story=True)) == [["a", "b", "c", "d"]]
    assert _stories(one_story=True) == _stories() == []


def test_the_sample_articles_are_one_story_named_by_their_folder() -> None:
    (story,) = _stories(SEEDS)
    assert len(story.articles) == 2
    assert story.title == "seeds"
