-- A database says whose it is: two accounts never share one, and an account whose address changes keeps its own.

ALTER TABLE account ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN config TEXT NOT NULL DEFAULT '';

UPDATE account SET owner = coalesce((SELECT group_concat(address, ' ')
  FROM (SELECT DISTINCT lower(recipient) AS address FROM outbox WHERE road = 'owner')), '');
