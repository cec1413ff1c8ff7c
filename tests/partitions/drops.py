"""A drop of articles in several forms: two stories in a pile, one declared, a table, and what cannot be read."""

import json
from pathlib import Path

FIRE = (
    "A fire at the Brightwater warehouse in Kesteren killed {dead} people on October 14, fire chief {chief} said.",
    "Fire chief {chief} said {dead} people had died in the Brightwater warehouse in Kesteren on October 14.",
)
COURT = "A court in Port Selby found the former harbour master {name} guilty of taking bribes, Judge Farrow said."


def write_drop(folder: Path) -> Path:
    """Fills the folder: findings within a pile, a folder's story and a table; some sources are skipped."""
    folder.mkdir(parents=True)
    for n in range(6):
        dead, chief = (14 if n == 3 else 12), ("Marta Ellingson" if n == 4 else "Marta Ellingsen")
        (folder / f"fire-{n}.txt").write_text(FIRE[n % 2].format(dead=dead, chief=chief) + f"\n\nReport {n} of many.\n")
    rows = [
        {"text": COURT.format(name="Desmond Achterberg"), "outlet": "Herald", "published": "2025-03-04T09:00:00+01:00"},
        {"text": COURT.format(name="Desmond Achterburg"), "outlet": "Courier", "title": "Harbour master guilty"},
        {"text": COURT.format(name="Desmond Achterberg"), "outlet": "Daily Parody"},
    ]
    (folder / "court.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows) + "{broken\n")
    declared = folder / "bridge"
    declared.mkdir()
    listed = [{"id": "a", "outlet": "Herald"}, {"id": "lost"}]
    (declared / "story.json").write_text(json.dumps({"story": "bridge", "articles": listed}))
    for name, spelled in (("a", "Tobias Grundmann"), ("b", "Tobias Grundman")):
        text = f"{spelled}, the mayor, opened the bridge on Tuesday.\nHe thanked those who had built it.\n"
        (declared / f"{name}.txt").write_text(text)
    (folder / "binary.txt").write_bytes(b"\x00\x01\x02")
    return folder
