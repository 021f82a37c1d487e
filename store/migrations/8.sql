-- Fields that meant something else for each kind of fact become several, one for each meaning. What makes a fact the
-- same fact (column fact) does not change.

DROP TRIGGER event_kept;

-- text: the owner's letter, a question, what a talk brought …. In notes, facts and promises it stays.
UPDATE event SET data = json_set(json_remove(data, '$.text'), CASE kind
  WHEN 'guessed'    THEN '$.question'
  WHEN 'reached'    THEN '$.brought'
  WHEN 'reworded'   THEN '$.wording'
  WHEN 'spared'     THEN '$.misfortune'
  WHEN 'asked_back' THEN '$.note'
  WHEN 'left_out'   THEN '$.folder'
  ELSE '$.letter' END, data -> '$.text')
WHERE data -> '$.text' IS NOT NULL AND kind IN ('guessed', 'reached', 'reworded', 'spared', 'asked_back', 'left_out',
  'asked', 'nudged', 'wrote', 'thanked');

-- What it was of an addressed fact, its manner says.
UPDATE event SET data = json_remove(data, '$.text') WHERE kind = 'addressed';

-- tag: of the note that waits. message_id: of the mail or note whose doubt is settled.
UPDATE event SET data = json_set(json_remove(data, '$.tag'), '$.note_tag', data -> '$.tag')
WHERE data -> '$.tag' IS NOT NULL AND kind IN ('asked_back', 'cleared');
UPDATE event SET data = json_set(json_remove(data, '$.message_id'), '$.settled', data -> '$.message_id')
WHERE data -> '$.message_id' IS NOT NULL AND kind = 'cleared';

-- name and address: whom somebody named, or a further address of the owner's.
UPDATE event SET data = json_set(json_remove(data, '$.name', '$.address'), '$.named', json_patch('{}',
  json_object('name', data -> '$.name', 'address', data -> '$.address')))
WHERE kind IN ('introduced', 'kept') AND coalesce(data -> '$.name', data -> '$.address') IS NOT NULL;
UPDATE event SET data = json_set(json_remove(data, '$.address'), '$.owned', data -> '$.address') WHERE kind = 'owned';

-- others, by, text and tag: what a brief or digest told. A remark bore its id twice.
UPDATE event SET data = json_set(json_remove(data, '$.others', '$.by', '$.text', '$.tag'), '$.told', json_patch('{}',
  json_object('matters', data -> '$.others', 'by', data -> '$.by', 'mail', data -> '$.text')))
WHERE kind IN ('told', 'rested');
UPDATE event SET data = json_set(json_remove(data, '$.others', '$.by', '$.text', '$.tag'), '$.told', json_patch('{}',
  json_object('matters', data -> '$.others', 'by', data -> '$.by', 'mail', data -> '$.text', 'button', data -> '$.tag')))
WHERE kind = 'folded';

-- command: of a note that may mean that everything is to stop.
UPDATE event SET data = json_set(json_remove(data, '$.command'), '$.all', json('true'))
WHERE data -> '$.command' IS NOT NULL AND kind = 'asked_back';

CREATE TRIGGER event_kept BEFORE UPDATE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'an event is never changed; append a correction'); END;

-- That a folder is to be read anew is said in so many words, and no longer by a missing row.

ALTER TABLE cursor ADD COLUMN anew INTEGER NOT NULL DEFAULT 0;

-- What vanished is counted in the transaction that moves the cursor behind it.

ALTER TABLE account ADD COLUMN vanished INTEGER NOT NULL DEFAULT 0;

-- A refused text is given up only some time after it was refused first.

DROP TABLE strike;
CREATE TABLE strike (
  place TEXT NOT NULL PRIMARY KEY,
  times INTEGER NOT NULL,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
