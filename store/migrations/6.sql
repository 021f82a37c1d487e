-- A fact about several people, such as one mail that may be the answer of any of them, is one row.

CREATE INDEX event_several ON event (seq) WHERE person IS NULL AND json_extract(data, '$.people') IS NOT NULL;
