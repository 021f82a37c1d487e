-- One field, label, held eleven things. Each gets a field of its own. What makes a fact the
-- same fact (column fact) does not change.

DROP TRIGGER event_kept;

UPDATE event SET data = CASE kind
  WHEN 'asked'        THEN json_set(json_remove(data, '$.label'), '$.undated', json('true'))
  WHEN 'ignored'      THEN json_set(json_remove(data, '$.label'), '$.unproven', json('true'))
  WHEN 'auto_replied' THEN json_set(json_remove(data, '$.label', '$.text'), '$.delegate', json_extract(data, '$.text'))
  ELSE json_set(json_remove(data, '$.label'), CASE kind
    WHEN 'noted'      THEN '$.line'
    WHEN 'described'  THEN '$.fact'
    WHEN 'doubted'    THEN '$.doubt'
    WHEN 'kept'       THEN '$.promise'
    WHEN 'reached'    THEN '$.promise'
    WHEN 'booked'     THEN '$.invitation'
    WHEN 'moved'      THEN '$.invitation'
    WHEN 'asked_back' THEN '$.tag'
    WHEN 'cleared'    THEN '$.tag'
    ELSE '$.label' END, json_extract(data, '$.label'))
  END
WHERE json_extract(data, '$.label') IS NOT NULL;

-- That the owner had forwarded it was told by the reason alone.
UPDATE event SET data = json_set(data, '$.forwarded', json('true'))
WHERE kind IN ('answered', 'doubted') AND why LIKE 'you forwarded %';

CREATE TRIGGER event_kept BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed; append a correction'); END;
