-- Keyed hashes of six words in a row of what other people wrote, by which their words are known in
-- a note of the owner's when their mail is gone.

CREATE TABLE said (
  content TEXT NOT NULL PRIMARY KEY CHECK (content <> ''),
  person  TEXT NOT NULL REFERENCES person (id),
  runs    BLOB NOT NULL -- of eight bytes each
) STRICT, WITHOUT ROWID;

CREATE INDEX said_person ON said (person);
