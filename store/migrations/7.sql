-- What buttons a mail of informd's shows is kept beside it: a short answer is understood by them. Those of
-- mails that have left are read once, here, out of the lines of their text: "stop [k3f9]  Stop it", and
-- "[k3f9] same:  Give another address" where the owner completes the line.

ALTER TABLE outbox ADD COLUMN buttons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(buttons));

UPDATE outbox SET buttons = (
  WITH RECURSIVE
    lines (n, line, rest) AS (
      SELECT 0, '', outbox.text || char(10)
      UNION ALL
      SELECT n + 1, trim(substr(rest, 1, instr(rest, char(10)) - 1)), substr(rest, instr(rest, char(10)) + 1)
      FROM lines WHERE rest <> ''),
    shown (n, line) AS (
      SELECT n, trim(substr(line, 1, instr(line || '  ', '  ') - 1)) FROM lines),
    cut (n, command, tag) AS (
      SELECT n, substr(line, 1, instr(line, ' [') - 1), substr(line, instr(line, ' [') + 2, length(line) - instr(line, ' [') - 2)
      FROM shown WHERE line LIKE '_% [%]'
      UNION ALL
      SELECT n, trim(substr(line, instr(line, ']') + 1)), substr(line, 2, instr(line, ']') - 2)
      FROM shown WHERE line LIKE '[%]%:')
  SELECT json_group_array(json_object('command', command, 'tag', tag)) FROM (
    SELECT command, tag FROM cut
    WHERE length(tag) BETWEEN 3 AND 20 AND tag NOT GLOB '*[^a-z0-9]*' ORDER BY n))
WHERE road = 'owner' AND text LIKE '%[%]%';

DROP TRIGGER outbox_frozen;
CREATE TRIGGER outbox_frozen
BEFORE UPDATE OF due, notice_key, hold_days, hold_ms, basis, recipient,
  domain, sender, subject, text, buttons, message_id, token, letter, raw ON outbox
WHEN NOT (OLD.state IN ('held', 'stale') AND NEW.state = 'held')
  AND NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'what a row of the outbox says is frozen'); END;

DROP TRIGGER outbox_reworded;
CREATE TRIGGER outbox_reworded
BEFORE UPDATE OF due, notice_key, hold_days, hold_ms, basis, recipient,
  domain, sender, subject, text, buttons, message_id, token, letter, raw ON outbox
WHEN NEW.state = 'held'
  AND (NEW.noticed_at IS NOT NULL OR NEW.notice_key <> '' AND NEW.notice_key = OLD.notice_key)
  AND NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'a changed text needs a new notice'); END;
