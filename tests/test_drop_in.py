"""What other systems run us by: the action's steps in a shell, the hook's entry, the snippets in docs/ci.md."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from crosscheck.cli.check import FOUND
from crosscheck.cli.running import NOTHING_CHECKED
from crosscheck.errors import CrosscheckError

ROOT = Path(__file__).parents[1]
CI_PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
SNIPPETS = [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", CI_PAGE, flags=re.DOTALL)]


def _environment(tmp_path: Path, **more: str) -> dict[str, str]:
    bin_folder = Path(sys.executable).parent
    own = {"PATH": f"{bin_folder}:{os.environ['PATH']}", "CROSSCHECK_CACHE": str(tmp_path / "cache")}
    return {"HOME": str(tmp_path), "LANG": "C.UTF-8", **own, **more}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "work" / "new articles"
    folder.mkdir(parents=True)
    (folder / "left.txt").write_text("Tobias Grundmann, the mayor, spoke.")
    (folder / "right.txt").write_text("Mayor Tobias Grundman spoke.")
    return folder


@pytest.mark.parametrize(("fail_on", "code"), [("", 1), ("never", 0)])
def test_the_actions_check_runs_in_a_shell(articles: Path, tmp_path: Path, fail_on: str, code: int) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    (step,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    given = {"paths": "new articles\n\n", "fail-on": fail_on, "baseline": ""}
    inputs = {name: given[re.sub(r"\$\{\{ inputs\.(\S+) \}\}", r"\1", value)] for name, value in step["env"].items()}
    runner = {
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_OUTPUT": str(tmp_path / "outputs"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
    }
    environment = _environment(tmp_path, **inputs, **runner)
    done = subprocess.run(
        ["bash", "-c", step["run"]], cwd=articles.parent, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    assert done.stdout.startswith("::error file=new articles/left.txt,line=1,col=1,endColumn=17,title=name-spelling")
    assert (tmp_path / "summary.md").read_text(encoding="utf-8").startswith("## crosscheck: 1 finding (1 error)")
    outputs = dict(line.split("=", 1) for line in (tmp_path / "outputs").read_text().splitlines())
    assert set(outputs) == set(action["outputs"])
    assert all(Path(path).stat().st_size for path in outputs.values())


def test_the_hooks_entry_takes_file_names(articles: Path, tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    names = [file.relative_to(articles.parent).as_posix() for file in sorted(articles.iterdir())]
    assert all(re.search(hook["files"], name) for name in names)
    command = [*hook["entry"].split(), *names]
    done = subprocess.run(
        command, cwd=articles.parent, env=_environment(tmp_path), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr


def test_the_gitlab_snippets_command_writes_its_reports(articles: Path, tmp_path: Path) -> None:
    job: dict[str, Any] = next(snippet["crosscheck"] for snippet in SNIPPETS if "crosscheck" in snippet)
    articles.rename(articles.parent / "articles")
    done = subprocess.run(
        ["bash", "-c", job["script"][-1]],
        cwd=articles.parent,
        env=_environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert all((articles.parent / name).stat().st_size for name in job["artifacts"]["reports"].values())


def test_the_snippets_name_what_there_is() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    steps = next(snippet for snippet in SNIPPETS if "jobs" in snippet)["jobs"]["crosscheck"]["steps"]
    (ours,) = [step for step in steps if step.get("id") == "crosscheck"]
    assert set(ours["with"]) <= set(action["inputs"])
    repository = next(snippet for snippet in SNIPPETS if "repos" in snippet)["repos"][0]
    assert repository["hooks"][0]["id"] == hook["id"]


def _exit_codes(error: type[CrosscheckError]) -> set[int]:
    return {error.exit_code}.union(*(_exit_codes(kind) for kind in error.__subclasses__()))


def test_the_page_lists_each_exit_code_once() -> None:
    section = CI_PAGE.partition("## Exit codes")[2].partition("\n## ")[0]
    listed = [int(code) for code in re.findall(r"^\| (\d+) \|", section, flags=re.MULTILINE)]
    assert listed == sorted({0, FOUND, NOTHING_CHECKED} | _exit_codes(CrosscheckError))
