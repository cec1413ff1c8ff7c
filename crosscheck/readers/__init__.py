"""One file a reader; each is registered by an entry point in pyproject.toml."""
