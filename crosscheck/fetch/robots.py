"""A host's robots.txt, after RFC 9309."""

from dataclasses import dataclass

_FOUND, _ABSENT = 200, range(400, 500)


@dataclass(frozen=True, slots=True)
class Robots:
    """The answer to a request for robots.txt."""

    status: int
    data: bytes

    def allow(self, url: str, agent: str) -> bool:
        """Whether it lets the agent read the address: all if there is none, nothing if the server cannot tell."""
        if self.status in _ABSENT:
            return True
        if self.status != _FOUND:
            return False
        from protego import Protego

        return bool(Protego.parse(self.data.decode("utf-8", "replace")).can_fetch(url, agent))
