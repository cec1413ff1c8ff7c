"""The archive's tables, and the steps that bring an older file up to date."""

import sqlite3

from crosscheck.stores import articles, results
from crosscheck.stores.kinship import reindex

# "XCHK": marks the file as ours for `file` and for us.
APPLICATION_ID = 0x5843484B

_FIRST = """
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    source TEXT NOT NULL,
    story TEXT,
    title TEXT,
    text TEXT NOT NULL,
    known TEXT NOT NULL,
    published TEXT,
    added TEXT NOT NULL,
    superseded_by INTEGER REFERENCES articles ON DELETE CASCADE
);
CREATE INDEX articles_identity ON articles (identity);
CREATE INDEX articles_source ON articles (source);
CREATE INDEX articles_story ON articles (story);
CREATE INDEX articles_superseded ON articles (superseded_by);

CREATE TABLE parses (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    edition TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (article, edition)
);
CREATE TABLE claims (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    kind TEXT NOT NULL,
    edition TEXT NOT NULL,
    count INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (article, kind)
);
CREATE TABLE terms (
    term TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    weight REAL NOT NULL,
    PRIMARY KEY (term, article)
) WITHOUT ROWID;
CREATE INDEX terms_article ON terms (article);

CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    data TEXT NOT NULL
);
CREATE INDEX findings_fingerprint ON findings (fingerprint);
CREATE TABLE finding_articles (
    finding INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    PRIMARY KEY (finding, article)
);
CREATE INDEX finding_articles_article ON finding_articles (article);
CREATE TABLE judgements (
    id INTEGER PRIMARY KEY,
    line TEXT NOT NULL UNIQUE
);

CREATE VIRTUAL TABLE words USING fts5 (
    title, text, content = 'articles', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER words_added AFTER INSERT ON articles BEGIN
    INSERT INTO words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER words_deleted AFTER DELETE ON articles BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
"""


def _statements(script: str) -> list[str]:
    """The script's statements: `executescript` would end the transaction."""
    statements, part = [], ""
    for line in script.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            statements.append(part)
            part = ""
    return [statement for statement in statements if statement.strip()]


def _create(connection: sqlite3.Connection) -> None:
    for statement in _statements(_FIRST):
        connection.execute(statement)


# One step for each version: the first makes an empty file version 1. In version 1 terms were weighed another way;
# version 2 kept no results, version 3 no ids of publishers.
MIGRATIONS = (_create, reindex, results.create, articles.add_guids)
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings the file to today's version, in the transaction that is open."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for step in MIGRATIONS[version:]:
        step(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
