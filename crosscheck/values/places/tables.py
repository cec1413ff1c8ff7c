"""Tables of names, written as they are read."""


def table(text: str) -> dict[str, str]:
    """The pairs of `key: value, key: value`."""
    pairs = (pair.split(":") for pair in text.split(","))
    return {key.strip(): value.strip() for key, value in pairs}
