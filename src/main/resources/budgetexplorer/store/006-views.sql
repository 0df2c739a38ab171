-- Places that users keep under a name of their own.
CREATE TABLE saved_view (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    place      TEXT NOT NULL, -- the text form of a link
    created_at TEXT NOT NULL  -- ISO 8601, UTC
) STRICT;
