-- What informd keeps, for a new database. Every change here comes with a file in
-- migrations/ that brings an older database to the same schema; a test compares.
--
-- Instants are INTEGER milliseconds since 1970 UTC, NULL where there is none. The
-- views at the end show them as dates, for a human with the sqlite3 shell. Nothing
-- in here needs a newer SQLite than 3.37.

-- The account itself: one row.
CREATE TABLE account (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  key        TEXT NOT NULL DEFAULT '',    -- the secret of tokens and marks
  generation TEXT NOT NULL DEFAULT '',    -- which life of the database this is; a restore begins another
  since      INTEGER,                     -- when it began
  last_look  INTEGER,                     -- when the mailbox was last looked at
  restored   INTEGER,                     -- when the database was put back to an older state
  scrub_owed INTEGER NOT NULL DEFAULT 0,  -- somebody was forgotten, and may still stand in a file
  vanished   INTEGER NOT NULL DEFAULT 0   -- how many mails were gone before they were read, until that is an event
) STRICT;

INSERT INTO account (id) VALUES (1);

CREATE TABLE health (
  key   TEXT NOT NULL PRIMARY KEY, -- imap, smtp, disk …
  state TEXT NOT NULL,
  why   TEXT NOT NULL,
  at    INTEGER NOT NULL,          -- when it was last seen so
  since INTEGER NOT NULL,          -- when it became so
  cause TEXT NOT NULL DEFAULT ''   -- what a program asks about it: login
) STRICT, WITHOUT ROWID;

-- Whoever stands here may be erased, in the same transaction. Empty otherwise.
CREATE TABLE forgetting (
  person TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Keyed hashes of addresses nobody may ever be written to.
CREATE TABLE suppressed (
  mark TEXT NOT NULL PRIMARY KEY CHECK (mark <> ''),
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- People and their asks, as read out of their events: for indexes and for humans.

CREATE TABLE person (
  id      TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name    TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  state   TEXT NOT NULL DEFAULT 'new',
  next_at INTEGER,                   -- when to decide again; NULL: when mail comes
  why     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX person_next ON person (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE ask (
  id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  person    TEXT NOT NULL REFERENCES person (id),
  state     TEXT NOT NULL CHECK (state <> ''),
  at        INTEGER,
  subject   TEXT NOT NULL,
  why       TEXT NOT NULL,
  closed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX ask_person ON ask (person);
CREATE UNIQUE INDEX ask_open ON ask (person) WHERE state = 'open'; -- one open ask a person

-- The log of facts: appended, never changed, erased only by forget.

CREATE TABLE event (
  seq      INTEGER PRIMARY KEY AUTOINCREMENT,
  person   TEXT REFERENCES person (id), -- NULL: concerns the account
  kind     TEXT NOT NULL CHECK (kind <> ''),
  at       INTEGER NOT NULL,
  source   TEXT NOT NULL,               -- the mail it came from; '' when the clock brought it
  why      TEXT NOT NULL,
  data     TEXT NOT NULL CHECK (json_valid(data)),
  recorded INTEGER NOT NULL,
  fact     BLOB NOT NULL UNIQUE,        -- what makes it the same fact from the same source
  ask      TEXT GENERATED ALWAYS AS (json_extract(data, '$.ask')) VIRTUAL,
  talk     TEXT GENERATED ALWAYS AS (json_extract(data, '$.talk')) VIRTUAL
) STRICT;

CREATE INDEX event_person ON event (person);
CREATE INDEX event_several ON event (seq) WHERE person IS NULL AND json_extract(data, '$.people') IS NOT NULL;
CREATE INDEX event_hurried ON event (ask) WHERE kind = 'hurried';
CREATE UNIQUE INDEX event_followed_up ON event (ask) WHERE kind = 'followed_up'; -- once per ask

-- Also keeps INSERT OR REPLACE from replacing.
CREATE TRIGGER event_once BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq OR fact = NEW.fact)
BEGIN SELECT RAISE(IGNORE); END;

CREATE TRIGGER event_kept BEFORE UPDATE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'an event is never changed; append a correction'); END;

CREATE TRIGGER event_erased BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'an event is never deleted, except by forget'); END;

-- How far each folder was read.

CREATE TABLE cursor (
  folder      TEXT NOT NULL PRIMARY KEY,
  uidvalidity INTEGER NOT NULL CHECK (uidvalidity BETWEEN 0 AND 4294967295),
  uidnext     INTEGER NOT NULL CHECK (uidnext BETWEEN 0 AND 4294967295),
  unlisted_since INTEGER, -- since when the server does not list it
  anew        INTEGER NOT NULL DEFAULT 0 -- whether it is to be read by date once more
) STRICT, WITHOUT ROWID;

-- What a folder counts and does not show: it is asked for again for a while.

CREATE TABLE gap (
  folder      TEXT NOT NULL PRIMARY KEY,
  uidvalidity INTEGER NOT NULL,
  below       INTEGER NOT NULL, -- what is missing below has been asked for
  top         INTEGER NOT NULL, -- as far as the last look went
  since       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How often reading ended at a message since a look went well.

CREATE TABLE strike (
  place TEXT NOT NULL PRIMARY KEY, -- a hash of the folder and the UID
  times INTEGER NOT NULL,
  since INTEGER NOT NULL -- when it ended there first
) STRICT, WITHOUT ROWID;

-- Whose answers are searched for in the account because of a message, until the search has ended; and
-- for whom reports are searched for when a backlog was read (message: "reports"). Behind the message stand
-- "/" and the person, since it may have asked several.

CREATE TABLE search (
  message TEXT NOT NULL PRIMARY KEY, -- a hash of its id
  person  TEXT NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;

-- Signed mails that were obeyed, none of which is obeyed again.

CREATE TABLE obeyed (
  mark TEXT NOT NULL PRIMARY KEY,
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Messages about troubles that were put into the inbox, once for each key.

CREATE TABLE alert (
  key TEXT NOT NULL PRIMARY KEY,
  at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each message that mattered.

CREATE TABLE message (
  content     TEXT NOT NULL PRIMARY KEY CHECK (content <> ''),
  message_id  TEXT NOT NULL,
  folder      TEXT NOT NULL,
  role        TEXT NOT NULL,
  uidvalidity INTEGER NOT NULL,
  uid         INTEGER NOT NULL,
  date        INTEGER,
  sender      TEXT NOT NULL,
  subject     TEXT NOT NULL,
  kind        TEXT NOT NULL,
  why         TEXT NOT NULL,
  person      TEXT REFERENCES person (id),
  ask         TEXT NOT NULL,
  text        TEXT NOT NULL, -- until the ask is closed
  seen        INTEGER NOT NULL
) STRICT;

CREATE INDEX message_id ON message (message_id) WHERE message_id <> '';
CREATE INDEX message_person ON message (person);
CREATE INDEX message_text ON message (person) WHERE text <> '';

-- Keyed hashes of six words in a row of what other people wrote, by which their words are known in
-- a note of the owner's when their mail is gone.

CREATE TABLE said (
  content TEXT NOT NULL PRIMARY KEY CHECK (content <> ''),
  person  TEXT NOT NULL REFERENCES person (id),
  runs    BLOB NOT NULL -- of eight bytes each
) STRICT, WITHOUT ROWID;

CREATE INDEX said_person ON said (person);

-- Captures seen as delivered, which wait for their twin in Sent.

CREATE TABLE waiting (
  message_id TEXT NOT NULL PRIMARY KEY CHECK (message_id <> ''),
  at         INTEGER NOT NULL,
  subject    TEXT NOT NULL,
  differs    TEXT NOT NULL DEFAULT '' -- why the mail in Sent that bears its id is not its copy
) STRICT, WITHOUT ROWID;

-- What came with the owner's notes.

CREATE TABLE attachment (
  id     INTEGER PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  source TEXT NOT NULL,
  name   TEXT NOT NULL, -- as the mail had it; never a path
  type   TEXT NOT NULL,
  at     INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  data   BLOB NOT NULL,
  UNIQUE (person, source, sha256)
) STRICT;

-- The outbox: everything that is to leave. The package comment of store draws the
-- ways between the states; the triggers below allow no other.

CREATE TABLE outbox (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  key          TEXT NOT NULL UNIQUE CHECK (key <> ''),
  kind         TEXT NOT NULL CHECK (kind <> ''),
  road         TEXT NOT NULL CHECK (road IN ('contact', 'owner', 'draft')),
  state        TEXT NOT NULL CHECK (state IN ('held', 'ready', 'sending', 'stale', 'committing',
                                              'sent', 'unsure', 'dropped', 'failed')),
  person       TEXT REFERENCES person (id),
  ask          TEXT NOT NULL,
  talk         TEXT NOT NULL,
  created      INTEGER NOT NULL,

  due          INTEGER,
  notice_key   TEXT NOT NULL,
  hold_days    INTEGER NOT NULL,
  hold_ms      INTEGER NOT NULL,
  basis        TEXT NOT NULL,
  recipient    TEXT NOT NULL,
  domain       TEXT NOT NULL,
  sender       TEXT NOT NULL,
  subject      TEXT NOT NULL,
  text         TEXT NOT NULL,
  message_id   TEXT NOT NULL,
  token        TEXT NOT NULL,
  letter       TEXT NOT NULL CHECK (json_valid(letter)),
  raw          BLOB NOT NULL,

  noticed_at   INTEGER,
  final        BLOB,          -- every byte as it leaves, Date and all
  generation   TEXT NOT NULL DEFAULT '',
  attempts     INTEGER NOT NULL DEFAULT 0,
  retry_at     INTEGER,
  committed_at INTEGER,       -- since then it may have left; NULL: it has not
  finished     INTEGER,
  copied_at    INTEGER,       -- when its copy was seen in Sent, or put there
  last_error   TEXT NOT NULL DEFAULT '',
  why          TEXT NOT NULL,
  moved_at     INTEGER NOT NULL,
  moved_why    TEXT NOT NULL,
  checks       INTEGER NOT NULL DEFAULT 0, -- how often it was searched for since it is unsure
  buttons      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(buttons)), -- that it shows, by command and tag

  CHECK (road = 'draft' OR recipient <> ''),
  CHECK ((finished IS NOT NULL) = (state IN ('sent', 'unsure', 'dropped', 'failed'))),
  CHECK (committed_at IS NOT NULL OR state NOT IN ('committing', 'sent', 'unsure')),
  CHECK (final IS NOT NULL OR state NOT IN ('sending', 'committing'))
) STRICT;

CREATE INDEX outbox_state ON outbox (state, due);
CREATE INDEX outbox_person ON outbox (person);
CREATE INDEX outbox_finished ON outbox (kind, finished) WHERE finished IS NOT NULL;
CREATE UNIQUE INDEX outbox_message_id ON outbox (message_id) WHERE message_id <> '';
CREATE UNIQUE INDEX outbox_token ON outbox (token) WHERE token <> '';
-- At most one follow-up per ask. One that was dropped before it could leave does not count.
CREATE UNIQUE INDEX outbox_followup ON outbox (ask)
  WHERE kind = 'followup' AND (state <> 'dropped' OR committed_at IS NOT NULL);

-- Also keeps INSERT OR REPLACE from replacing.
CREATE TRIGGER outbox_once BEFORE INSERT ON outbox
WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(IGNORE); END;

CREATE TRIGGER outbox_begins BEFORE INSERT ON outbox
WHEN NEW.state NOT IN ('held', 'ready')
BEGIN SELECT RAISE(ABORT, 'a row of the outbox begins held or ready'); END;

CREATE TRIGGER outbox_ways BEFORE UPDATE OF state ON outbox
WHEN OLD.state || ' ' || NEW.state NOT IN (
  'held held',          'held ready',        'held dropped',
  'ready sending',      'ready dropped',
  'sending ready',      'sending stale',     'sending committing', 'sending failed',
  'stale held',         'stale dropped',
  'committing sent',    'committing ready',  'committing failed',  'committing unsure',
  'unsure sent',        'unsure ready',      'unsure dropped')
BEGIN SELECT RAISE(ABORT, 'the outbox has no way between these states'); END;

-- No delivered notice, no mail, unless the owner said send now. This only enforces the least: whether that word
-- still stands is decided by rules (Never), which know of undo and later.
CREATE TRIGGER outbox_released BEFORE UPDATE OF state ON outbox
WHEN OLD.state = 'held' AND NEW.state = 'ready' AND NEW.noticed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM event WHERE kind = 'hurried' AND ask = OLD.ask)
BEGIN SELECT RAISE(ABORT, 'its notice was not sent, and nobody said send now'); END;

CREATE TRIGGER outbox_identity
BEFORE UPDATE OF id, key, kind, road, person, ask, talk, created ON outbox
BEGIN SELECT RAISE(ABORT, 'what a row of the outbox is never changes'); END;

CREATE TRIGGER outbox_frozen
BEFORE UPDATE OF due, notice_key, hold_days, hold_ms, basis, recipient,
  domain, sender, subject, text, buttons, message_id, token, letter, raw ON outbox
WHEN NOT (OLD.state IN ('held', 'stale') AND NEW.state = 'held')
  AND NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'what a row of the outbox says is frozen'); END;

-- What the notice showed is what is sent.
CREATE TRIGGER outbox_reworded
BEFORE UPDATE OF due, notice_key, hold_days, hold_ms, basis, recipient,
  domain, sender, subject, text, buttons, message_id, token, letter, raw ON outbox
WHEN NEW.state = 'held'
  AND (NEW.noticed_at IS NOT NULL OR NEW.notice_key <> '' AND NEW.notice_key = OLD.notice_key)
  AND NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'a changed text needs a new notice'); END;

CREATE TRIGGER outbox_noticed BEFORE UPDATE OF noticed_at ON outbox
WHEN OLD.noticed_at IS NOT NEW.noticed_at AND NEW.state <> 'held'
BEGIN SELECT RAISE(ABORT, 'only a held row of the outbox has its notice sent'); END;

CREATE TRIGGER outbox_final BEFORE UPDATE OF final ON outbox
WHEN OLD.final IS NOT NEW.final AND NOT (OLD.state = 'ready' AND NEW.state = 'sending')
  AND NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'the bytes of a row of the outbox change only when it is claimed'); END;

CREATE TRIGGER outbox_committed BEFORE UPDATE OF committed_at ON outbox
WHEN OLD.committed_at IS NOT NEW.committed_at
  AND OLD.state || ' ' || NEW.state NOT IN ('sending committing', 'committing ready',
                                            'committing failed')
BEGIN SELECT RAISE(ABORT, 'whether a row of the outbox may have left is known'); END;

CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'a row of the outbox is never deleted, except by forget'); END;

-- Claims of a row in the mailbox itself: one for each attempt, in order.

CREATE TABLE claim (
  seq    INTEGER PRIMARY KEY,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  nonce  TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX claim_outbox ON claim (outbox);

-- Until when a reason that counts for a while keeps a row back.

CREATE TABLE grace (
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  until  INTEGER NOT NULL,
  PRIMARY KEY (outbox, reason)
) STRICT, WITHOUT ROWID;

-- Every step of every row.

CREATE TABLE step (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  src    TEXT NOT NULL, -- '' when the row began
  dst    TEXT NOT NULL,
  at     INTEGER NOT NULL,
  why    TEXT NOT NULL
) STRICT;

CREATE INDEX step_outbox ON step (outbox);

CREATE TRIGGER outbox_began AFTER INSERT ON outbox
BEGIN
  INSERT INTO step (outbox, src, dst, at, why)
  VALUES (NEW.id, '', NEW.state, NEW.moved_at, NEW.moved_why);
END;

CREATE TRIGGER outbox_moved AFTER UPDATE OF state ON outbox
BEGIN
  INSERT INTO step (outbox, src, dst, at, why)
  VALUES (NEW.id, OLD.state, NEW.state, NEW.moved_at, NEW.moved_why);
END;

CREATE TRIGGER step_kept BEFORE UPDATE ON step
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'a step of the outbox is never changed'); END;

CREATE TRIGGER step_erased BEFORE DELETE ON step
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'a step of the outbox is never deleted, except by forget'); END;

-- For humans: sqlite3 informd.db 'SELECT * FROM log'. Dates are UTC.

CREATE VIEW log AS
SELECT e.seq, datetime(e.at / 1000, 'unixepoch') AS at, coalesce(p.name, '') AS name,
       coalesce(p.address, '') AS address, e.kind, e.why, e.source, e.data
FROM event e LEFT JOIN person p ON p.id = e.person ORDER BY e.seq;

CREATE VIEW people AS
SELECT name, address, state, why, datetime(next_at / 1000, 'unixepoch') AS next, id
FROM person ORDER BY name, address;

CREATE VIEW asks AS
SELECT p.name, p.address, a.state, datetime(a.at / 1000, 'unixepoch') AS at, a.subject, a.why,
       datetime(a.closed_at / 1000, 'unixepoch') AS closed, a.id
FROM ask a JOIN person p ON p.id = a.person ORDER BY a.at;

CREATE VIEW mail AS
SELECT key, kind, road, state, recipient, subject, datetime(due / 1000, 'unixepoch') AS due,
       datetime(noticed_at / 1000, 'unixepoch') AS noticed, attempts,
       datetime(retry_at / 1000, 'unixepoch') AS retry,
       datetime(finished / 1000, 'unixepoch') AS finished, why, last_error
FROM outbox ORDER BY id;

CREATE VIEW steps AS
SELECT s.seq, datetime(s.at / 1000, 'unixepoch') AS at, o.key, s.src, s.dst, s.why
FROM step s JOIN outbox o ON o.id = s.outbox ORDER BY s.seq;
