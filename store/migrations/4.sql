-- Forget takes a name out of what others' events and steps say, in their place.

DROP TRIGGER event_kept;
CREATE TRIGGER event_kept BEFORE UPDATE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'an event is never changed; append a correction'); END;

DROP TRIGGER step_kept;
CREATE TRIGGER step_kept BEFORE UPDATE ON step
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'a step of the outbox is never changed'); END;
