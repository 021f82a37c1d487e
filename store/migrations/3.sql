-- Values under keys of fourteen shapes, in three encodings, get columns and tables of their own.

CREATE TABLE account (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  key        TEXT NOT NULL DEFAULT '',    -- the secret of tokens and marks
  generation TEXT NOT NULL DEFAULT '',    -- which life of the database this is; a restore begins another
  since      INTEGER,                     -- when it began
  last_look  INTEGER,                     -- when the mailbox was last looked at
  restored   INTEGER,                     -- when the database was put back to an older state
  scrub_owed INTEGER NOT NULL DEFAULT 0   -- somebody was forgotten, and may still stand in a file
) STRICT;

INSERT INTO account (id, key, generation, since, last_look, restored, scrub_owed)
SELECT 1,
  coalesce(max(value) FILTER (WHERE key = 'key'), ''),
  coalesce(max(value) FILTER (WHERE key = 'generation'), ''),
  max(unixepoch_ms) FILTER (WHERE key = 'since'),
  max(unixepoch_ms) FILTER (WHERE key = 'last_look'),
  max(unixepoch_ms) FILTER (WHERE key = 'restored'),
  count(*) FILTER (WHERE key = 'scrub_owed')
FROM (SELECT key, value, CAST(strftime('%s', value) AS INTEGER) * 1000 AS unixepoch_ms FROM meta);

ALTER TABLE health ADD COLUMN cause TEXT NOT NULL DEFAULT '';
UPDATE health SET cause = 'login' WHERE why = 'the login was refused';

ALTER TABLE cursor ADD COLUMN unlisted_since INTEGER;
UPDATE cursor SET unlisted_since = (
  SELECT CAST(strftime('%s', gone.value) AS INTEGER) * 1000 FROM meta, json_each(meta.value) gone
  WHERE meta.key = 'gone' AND gone.key = cursor.folder);

CREATE TABLE gap (
  folder      TEXT NOT NULL PRIMARY KEY,
  uidvalidity INTEGER NOT NULL,
  below       INTEGER NOT NULL, -- what is missing below has been asked for
  top         INTEGER NOT NULL, -- as far as the last look went
  since       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- "UIDVALIDITY below top seconds"
INSERT INTO gap (folder, uidvalidity, below, top, since)
SELECT substr(key, 5), json_extract(n, '$[0]'), json_extract(n, '$[1]'), json_extract(n, '$[2]'), json_extract(n, '$[3]') * 1000
FROM (SELECT key, '[' || replace(value, ' ', ',') || ']' AS n FROM meta WHERE key LIKE 'gap/%') WHERE json_valid(n);

CREATE TABLE strike (
  place TEXT NOT NULL PRIMARY KEY, -- a hash of the folder and the UID
  times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO strike (place, times)
SELECT c.key, c.value FROM meta, json_each(meta.value) c WHERE meta.key = 'cuts';

CREATE TABLE search (
  message TEXT NOT NULL PRIMARY KEY, -- a hash of its id
  person  TEXT NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;

INSERT INTO search (message, person)
SELECT substr(key, 11), value FROM meta WHERE key LIKE 'searching/%' AND value IN (SELECT id FROM person);

CREATE TABLE obeyed (
  mark TEXT NOT NULL PRIMARY KEY,
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO obeyed (mark, at)
SELECT substr(key, 8), coalesce(CAST(strftime('%s', value) AS INTEGER) * 1000, 0) FROM meta WHERE key LIKE 'obeyed/%';

CREATE TABLE alert (
  key TEXT NOT NULL PRIMARY KEY,
  at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO alert (key, at)
SELECT key, coalesce(CAST(strftime('%s', value) AS INTEGER) * 1000, 0) FROM meta WHERE key LIKE 'trouble/%';

ALTER TABLE waiting ADD COLUMN differs TEXT NOT NULL DEFAULT '';
UPDATE waiting SET differs = coalesce((SELECT value FROM meta WHERE key = 'differs/' || message_id), '');

ALTER TABLE outbox ADD COLUMN checks INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET checks = m.value FROM meta m WHERE m.key = 'unsure/' || outbox.key;

CREATE TABLE claim (
  seq    INTEGER PRIMARY KEY,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  nonce  TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX claim_outbox ON claim (outbox);

-- "nonce nonce …"
INSERT INTO claim (outbox, nonce)
SELECT o.id, n.value
FROM outbox o JOIN meta m ON m.key = 'claims/' || o.key, json_each('["' || replace(m.value, ' ', '","') || '"]') n
ORDER BY o.id, n.key;

CREATE TABLE grace (
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  until  INTEGER NOT NULL,
  PRIMARY KEY (outbox, reason)
) STRICT, WITHOUT ROWID;

INSERT INTO grace (outbox, reason, until)
SELECT o.id, substr(m.key, 1, instr(m.key, '/') - 1), CAST(strftime('%s', m.value) AS INTEGER) * 1000
FROM outbox o JOIN meta m ON m.key IN ('unheard/' || o.key, 'drafting/' || o.key)
WHERE strftime('%s', m.value) IS NOT NULL;

DROP TABLE meta;
