"""Keys under which to look for names that a name may be the same as, so that not every pair is compared."""

from functools import lru_cache

from .form import Part
from .known import given, groups, long_forms
from .persons import person
from .phrases import phrase
from .renderings import arabic, plain, slavic
from .sounds import respelling, sound


@lru_cache(maxsize=1 << 16)
def blocking_keys(name: str) -> frozenset[str]:
    """Keys of which any two names that may be related share at least one."""
    bearer, words = person(name), phrase(name)
    keys = {key for part in (*bearer.names, *words.content) if len(part.text) > 1 for key in token_keys(part.text)}
    keys |= _ends(bearer.joined) | _ends(words.joined) | token_keys(words.joined)
    keys |= {f"a:{acronym}" for acronym in (words.acronym, *words.acronyms) if len(acronym) > 1}
    keys.add(f"t:{words.letters}")
    return frozenset(keys | _given_keys(bearer.names))


@lru_cache(maxsize=1 << 16)
def token_keys(token: str) -> frozenset[str]:
    """Keys of which two tokens share one if either may be the other misspelt or otherwise rendered."""
    keys = {f"s:{code}" for code in sound(token)}
    keys |= {f"t:{form}" for form in (respelling(token), plain(token), slavic(token), arabic(token))}
    keys |= {f"r:{group}" for group in groups("renderings.txt").get(token, ())}
    keys |= {f"g:{group}" for group in groups("given.txt").get(token, ())}
    return frozenset(keys | _ends(token))


def _ends(token: str) -> set[str]:
    if len(token) < 4:
        return {f"={token}"} if token else set()
    # Ends catch a changed letter, the sorted letters two that changed places.
    return {f"#{''.join(sorted(token))}", f"^{token[:3]}", f"{token[-3:]}$", f"{token[:2]}~{token[-1]}"}


def _given_keys(names: tuple[Part, ...]) -> set[str]:
    return {f"n:{form}" for form in long_forms(names[0].text)} if names and given(names[0].text) else set()
