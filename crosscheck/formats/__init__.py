"""One file a format; each is registered by an entry point in pyproject.toml."""
