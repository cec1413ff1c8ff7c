"""One file a kind; each is registered by an entry point in pyproject.toml."""
