"""An agency's text and what newspapers make of it, in our own words."""

import hashlib

from crosscheck.models import Article

WIRE = (
    "A freight train left the rails near the harbour of Lysvik on Monday and blocked both tracks to the north.",
    "The driver was taken to hospital with a broken arm, and two tank wagons leaked fuel into a ditch.",
    "Fire crews covered the ditch with foam while buses took passengers past the closed section of the line.",
    "The operator, Nordbane, expects the line to stay shut until engineers have lifted the last of the wagons.",
    "Inspectors had found worn sleepers on the same bend in March and ordered that they be replaced by autumn.",
    "A second train was stopped four hundred metres before the wreck after a signalman noticed the failed circuit.",
)
OWN = (
    "Torunn Hauge watched from her kitchen as wagons tipped over the embankment one by one.",
    "Our reporter counted eleven cranes on the quay, none of which can reach the place where the engine lies.",
    "In the town hall councillors argued all evening about a by-pass that has been planned for thirty years.",
    "Shops beside the station sold out of bread because the morning delivery comes by rail.",
    "The last derailment here, in the winter of 1987, was blamed on ice between the points.",
    "Parents drove in convoys to fetch their children from the school across the valley.",
    "A retired engineer, Halvor Moen, says that he warned the ministry in a letter which nobody answered.",
)
REWRITTEN = (
    "Rail traffic north of Lysvik has come to a standstill since goods wagons derailed close to the port on Monday.",
    "Fuel ran out of two wagons into a drainage channel; the engine driver broke an arm.",
    "Nordbane gave no date for reopening, since all the wagons must be removed first.",
)


def article(name: str, *lines: str, outlet: str | None = None, **metadata: str) -> Article:
    text = "\n".join(lines) + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article.model_validate(
        {"id": name, "source": f"{name}.txt", "text": text, "outlet": outlet, "sha256": digest, **metadata}
    )
