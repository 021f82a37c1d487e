-- A database of schema 9 as informd kept it: the weeks of its demo, with mails cut short,
-- and a row of every table. Made by make filled.
PRAGMA application_id = 1768842861;
PRAGMA user_version = 9;
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE account (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  key        TEXT NOT NULL DEFAULT '',    -- the secret of tokens and marks
  generation TEXT NOT NULL DEFAULT '',    -- which life of the database this is; a restore begins another
  since      INTEGER,                     -- when it began
  last_look  INTEGER,                     -- when the mailbox was last looked at
  restored   INTEGER,                     -- when the database was put back to an older state
  scrub_owed INTEGER NOT NULL DEFAULT 0,  -- somebody was forgotten, and may still stand in a file
  vanished   INTEGER NOT NULL DEFAULT 0,  -- how many mails were gone before they were read, until that is an event
  owner      TEXT NOT NULL DEFAULT '',    -- the addresses of whom it belongs to, in lower case, parted by spaces
  config     TEXT NOT NULL DEFAULT ''     -- the config file that it was last kept by
) STRICT;
INSERT INTO "account" VALUES (1, '3YO2QMQ5MYGKPGKE4UH3UGNUVL', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1788764940000, 1792387800000, NULL, 0, 0, 'julie@example.org', '');
CREATE TABLE health (
  key   TEXT NOT NULL PRIMARY KEY, -- imap, smtp, disk …
  state TEXT NOT NULL,
  why   TEXT NOT NULL,
  at    INTEGER NOT NULL,          -- when it was last seen so
  since INTEGER NOT NULL,          -- when it became so
  cause TEXT NOT NULL DEFAULT ''   -- what a program asks about it: login
) STRICT, WITHOUT ROWID;
INSERT INTO "health" VALUES ('claims', 'ok', '', 1790060400000, 1789371600000, '');
INSERT INTO "health" VALUES ('clock', 'ok', '', 1790060400000, 1789371600000, '');
INSERT INTO "health" VALUES ('folder', 'ok', '', 1790060400000, 1789371600000, '');
INSERT INTO "health" VALUES ('imap', 'ok', '', 1792387800000, 1788765000000, '');
INSERT INTO "health" VALUES ('look', 'ok', '', 1790060400000, 1789371600000, '');
INSERT INTO "health" VALUES ('mailbox', 'ok', '', 1790143200000, 1789106400000, '');
INSERT INTO "health" VALUES ('smtp', 'ok', '', 1792387800000, 1788765000000, '');
CREATE TABLE forgetting (
  person TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO "forgetting" VALUES ('nobodyknowsthem2');
CREATE TABLE suppressed (
  mark TEXT NOT NULL PRIMARY KEY CHECK (mark <> ''),
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "suppressed" VALUES ('5f1c0c9e6d', 1788854400000);
CREATE TABLE person (
  id      TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name    TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  state   TEXT NOT NULL DEFAULT 'new',
  next_at INTEGER,                   -- when to decide again; NULL: when mail comes
  why     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES ('5jav3hh4sdwg4sxh', 'Karim Haddad', 'karim@turbine.example', 'silent', NULL, '');
INSERT INTO "person" VALUES ('7ljl5ez7yklcvqt5', 'Mei Tanaka', 'mei@optics.example', 'answered', NULL, '');
INSERT INTO "person" VALUES ('k2svrbli2jcr22nz', 'Bob Lee', 'bob.lee@biotech.example', 'met', 1797926400000, 'a note to keep in touch will be in Drafts on Tuesday 22 December');
INSERT INTO "person" VALUES ('q47tx7vqm44e7gaf', 'Tom Baker', 'tom@nowhere.example', 'bounced', NULL, '');
INSERT INTO "person" VALUES ('xce4bk67xiielteb', 'Anna Meier', 'anna.meier@pharma.example', 'met', 1797927000000, 'a note to keep in touch will be in Drafts on Tuesday 22 December');
INSERT INTO "person" VALUES ('zk55ljfhi76t7ylq', 'Sofia Lind', 'sofia.lind@fjord.example', 'silent', NULL, '');
CREATE TABLE ask (
  id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  person    TEXT NOT NULL REFERENCES person (id),
  state     TEXT NOT NULL CHECK (state <> ''),
  at        INTEGER,
  subject   TEXT NOT NULL,
  why       TEXT NOT NULL,
  closed_at INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "ask" VALUES ('c45swtiyaibwpqqx', 'zk55ljfhi76t7ylq', 'silent', 1788854400000, 'Your path from teaching to product', 'the follow-up was not answered either', 1790665200000);
INSERT INTO "ask" VALUES ('embkhkzj23ywb3up', 'k2svrbli2jcr22nz', 'answered', 1789111800000, 'Anna Meier suggested I write to you', 'Bob Lee wrote back: it answers a mail of your thread with Bob Lee', 1789466400000);
INSERT INTO "ask" VALUES ('fvbyl7utks3g2iov', 'q47tx7vqm44e7gaf', 'bounced', 1788856200000, 'Twelve minutes about instruments', 'your mail to Tom Baker could not be delivered (5.1.1)', 1788856200000);
INSERT INTO "ask" VALUES ('jayxlztfz7eqeuqn', '7ljl5ez7yklcvqt5', 'answered', 1789370400000, 'A question about lens design', 'Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka', 1789462800000);
INSERT INTO "ask" VALUES ('mqo5wn2hsi7loyn6', '5jav3hh4sdwg4sxh', 'silent', 1788766800000, 'How a turbine gets its controller', 'the follow-up was not answered either', 1789976400000);
INSERT INTO "ask" VALUES ('yzhpmj6ghuqybfwf', 'xce4bk67xiielteb', 'answered', 1788765000000, 'Moving from physics into pharma', 'Anna Meier wrote back: it answers a mail of your thread with Anna Meier', 1788936300000);
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
INSERT INTO "event" VALUES (1, 'xce4bk67xiielteb', 'asked', 1788765000000, 'story-1@example.org', 'you asked Anna Meier <anna.meier@pharma.example> for a conversation', '{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Moving from physics into pharma","message_id":"story-1@example.org","times":["2026-09-14"],"manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","follows":"lower","closing":"Julie","signed":"Julie"},"from":"julie@example.org","recipients":1,"letter":"Dear Anna,\n\nyour post about validation batches made me want to ask how you moved from\nphysics into pharma. Could I ask you about it, 17 minutes on the phone, any\nafternoon next week? If it does not suit you, no worries at all.\n\nJulie","received":"2026-09-07T07:10:00Z"}', 1788765000000, X'12C3EF16604CD21404A9361368EA590D');
INSERT INTO "event" VALUES (2, '5jav3hh4sdwg4sxh', 'asked', 1788766800000, 'story-2@example.org', 'you asked Karim Haddad <karim@turbine.example> for a conversation', '{"ask":"mqo5wn2hsi7loyn6","name":"Karim Haddad","address":"karim@turbine.example","subject":"How a turbine gets its controller","message_id":"story-2@example.org","manner":{"language":"en","register":"familiar","salutation":"Dear Karim,","closing":"Julie","signed":"Julie"},"from":"julie@example.org","recipients":1,"letter":"Dear Karim,\n\nI read your paper on blade control, because I wrote my thesis on the same\nequations. Could I ask you, in 20 minutes, what your weeks look like now? If\nnot, I understand.\n\nJulie","received":"2026-09-07T07:40:00Z"}', 1788766800000, X'CC6BE7B66A3121792DB481D81C8FD596');
INSERT INTO "event" VALUES (3, 'zk55ljfhi76t7ylq', 'asked', 1788854400000, 'story-3@example.org', 'you asked Sofia Lind <sofia.lind@fjord.example> for a conversation', '{"ask":"c45swtiyaibwpqqx","name":"Sofia Lind","address":"sofia.lind@fjord.example","subject":"Your path from teaching to product","message_id":"story-3@example.org","manner":{"language":"en","register":"familiar","salutation":"Dear Sofia,","closing":"Julie","signed":"Julie"},"from":"julie@example.org","recipients":1,"letter":"Dear Sofia,\n\nI heard your interview and would like to ask what you wish you had known. Would\n15 minutes suit you? No problem at all if not.\n\nJulie","received":"2026-09-08T08:00:00Z"}', 1788854400000, X'3562DD45ED5A048FB096A2B346EFDA7A');
INSERT INTO "event" VALUES (4, 'zk55ljfhi76t7ylq', 'auto_replied', 1788854700000, 'story-4@fjord.example', 'its header says a machine answered (Auto-Submitted)', '{"theirs":true,"name":"Sofia Lind","address":"sofia.lind@fjord.example","subject":"Automatic reply: Your path from teaching to product","message_id":"story-4@fjord.example","references":["story-3@example.org"],"until":"2026-09-20T22:00:00Z"}', 1788854700000, X'28EA1BA5000C79D74603D5F5160B3DB6');
INSERT INTO "event" VALUES (5, 'q47tx7vqm44e7gaf', 'asked', 1788856200000, 'story-5@example.org', 'you asked Tom Baker <tom@nowhere.example> for a conversation', '{"ask":"fvbyl7utks3g2iov","name":"Tom Baker","address":"tom@nowhere.example","subject":"Twelve minutes about instruments","message_id":"story-5@example.org","manner":{"language":"en","register":"familiar","salutation":"Dear Tom,","closing":"Julie","signed":"Julie"},"from":"julie@example.org","recipients":1,"letter":"Dear Tom,\n\nI saw your instrument at the fair. Could I ask you about it for 12 minutes? If\nyou cannot, no worries.\n\nJulie","received":"2026-09-08T08:30:00Z"}', 1788856200000, X'05E233EAE36360190E308FCBD36E3922');
INSERT INTO "event" VALUES (6, 'q47tx7vqm44e7gaf', 'bounced', 1788856200000, 'bounce-11@mail.example.org', 'your mail to Tom Baker could not be delivered (5.1.1)', '{"theirs":true,"ask":"fvbyl7utks3g2iov","name":"Mail Delivery System","address":"tom@nowhere.example","subject":"Undelivered mail returned to sender","message_id":"story-5@example.org"}', 1788856200000, X'D68634DB997743BE5DAE8C26D92930CE');
INSERT INTO "event" VALUES (7, 'xce4bk67xiielteb', 'answered', 1788936300000, 'story-6@pharma.example', 'Anna Meier wrote back: it answers a mail of your thread with Anna Meier', '{"theirs":true,"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"],"times":["2026-09-10 15:00"],"offset":7200,"words":"Dear Julie, yes, gladly."}', 1788936300000, X'E2A32B6E0FC66FA359855AC8E1F777EF');
INSERT INTO "event" VALUES (8, 'xce4bk67xiielteb', 'accepted', 1788936300000, 'story-6@pharma.example', 'they said yes: “Dear Julie, yes, gladly.”', '{"theirs":true,"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"],"times":["2026-09-10 15:00"],"offset":7200,"words":"Dear Julie, yes, gladly."}', 1788936300000, X'6818DBB44FFCF290D1D02DB9E1515CBC');
INSERT INTO "event" VALUES (9, 'xce4bk67xiielteb', 'wrote', 1788939000000, 'story-7@example.org', 'you wrote to Anna Meier again; no new ask', '{"name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-7@example.org","references":["story-1@example.org","story-6@pharma.example"],"times":["2026-09-10 15:00"],"manner":{"language":"en","register":"familiar","opening":"Dear Anna,","short":true,"hinted":true},"from":"julie@example.org","recipients":1,"received":"2026-09-09T07:30:00Z"}', 1788939000000, X'8B347CE49BE1FA90CA9568FFB5C06825');
INSERT INTO "event" VALUES (10, 'xce4bk67xiielteb', 'guessed', 1788939000000, 'story-7@example.org', 'you two may have agreed on a talk: do you talk on Thursday 10 September at 15:00?', '{"name":"Julie Roth","address":"julie@example.org","subject":"Re: Moving from physics into pharma","message_id":"story-7@example.org","references":["story-1@example.org","story-6@pharma.example"],"words":"Dear Anna, Thursday at three is perfect.","guess":"booked","question":"do you talk on Thursday 10 September at 15:00","command":"interview Thu 10 Sep 2026 15:00","start":"2026-09-10T13:00:00Z"}', 1788939000000, X'82B5C86068DA13705C5A3F847FD304F5');
INSERT INTO "event" VALUES (11, 'xce4bk67xiielteb', 'booked', 1788939300000, 'story-8@example.org', 'you said so', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z","where":"phone"}', 1788939300000, X'CDBA3DC39DBF8AC7BB00EA3BF35ED738');
INSERT INTO "event" VALUES (12, 'xce4bk67xiielteb', 'described', 1788939300000, 'story-8@example.org', 'you said so', '{"fact":"circle","text":"wide"}', 1788939300000, X'C6D043B13EBAC8DE0EF4C4097F759842');
INSERT INTO "event" VALUES (13, 'xce4bk67xiielteb', 'described', 1788939300000, 'story-8@example.org', 'you said so', '{"fact":"level","text":"senior"}', 1788939300000, X'8D3A5A80C1B9ED2EAAD4757C4437F064');
INSERT INTO "event" VALUES (14, 'xce4bk67xiielteb', 'met', 1789048800000, 'story-9@example.org', 'you told me of the talk', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z"}', 1789048800000, X'7F5AE0F31FB15AF68DB3586277108C2D');
INSERT INTO "event" VALUES (15, 'xce4bk67xiielteb', 'noted', 1789048800000, 'story-9@example.org', 'your note', '{"talk":"fzojbq6uobjhlye2","line":"learned","text":"validation batches matter more than the model"}', 1789048800000, X'CEC54BA8E30388AE2C371C22996D71A2');
INSERT INTO "event" VALUES (16, 'xce4bk67xiielteb', 'introduced', 1789048800000, 'story-9@example.org', 'Anna Meier named Bob Lee', '{"talk":"fzojbq6uobjhlye2","named":{"name":"Bob Lee","address":"bob.lee@biotech.example"}}', 1789048800000, X'958CFA97531EDBD1998BDC47E1D0419C');
INSERT INTO "event" VALUES (17, 'xce4bk67xiielteb', 'noted', 1789048800000, 'story-9@example.org', 'your note', '{"talk":"fzojbq6uobjhlye2","line":"offer","text":"send her the preprint"}', 1789048800000, X'0CAA343551F6F8B677959F33DB7E7EEE');
INSERT INTO "event" VALUES (18, 'xce4bk67xiielteb', 'promised', 1789048800000, 'story-9@example.org', 'you offered it', '{"talk":"fzojbq6uobjhlye2","text":"send her the preprint"}', 1789048800000, X'F6C01D9D815BFD458DEAD7112C960D3E');
INSERT INTO "event" VALUES (19, NULL, 'told', 1789104600000, '', 'a brief told you of it', '{"told":{"matters":["thanks/fzojbq6uobjhlye2","undelivered/fvbyl7utks3g2iov"],"by":"brief","mail":"brief/2026-09-11"}}', 1789104600000, X'C3AFF7CC26E520B225A22888DCCFAF72');
INSERT INTO "event" VALUES (20, 'xce4bk67xiielteb', 'thanked', 1789110000000, 'story-10@example.org', 'you wrote to Anna Meier after your talk', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-10@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","closing":"Julie","signed":"Julie"},"from":"julie@example.org","recipients":1,"received":"2026-09-11T07:00:00Z"}', 1789110000000, X'76D4D3A99F932DC53836AC11A8248050');
INSERT INTO "event" VALUES (21, 'k2svrbli2jcr22nz', 'asked', 1789111800000, 'story-11@example.org', 'you asked Bob Lee <bob.lee@biotech.example> for a conversation', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Anna Meier suggested I write to you","message_id":"story-11@example.org","manner":{"language":"en","register":"formal","salutation":"Dear Bob Lee,","closing":"Kind regards,\nJulie Roth","signed":"Julie Roth"},"from":"julie@example.org","recipients":1,"letter":"Dear Bob Lee,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to learn more about [what you would like to hear from Bob;\nyour ask to Anna Meier was “Moving from physics into pharma”]. Could I\nask you three questions about it, by phone or video, on a day that suits\nyou? Seventeen minutes would be plenty.\n\nIf it is not a good time, a short no is quite all right.\n\nKind regards,\nJulie Roth","received":"2026-09-11T07:30:00Z"}', 1789111800000, X'CF51690FADDD78D1BF9255F6C0DAF70B');
INSERT INTO "event" VALUES (22, 'xce4bk67xiielteb', 'kept', 1789111800000, 'story-11@example.org', 'you wrote to Bob Lee', '{"promise":"me6ajjy7cwxbzz5q","named":{"address":"bob.lee@biotech.example"}}', 1789111800000, X'0131818EC06E419AE5BEFC6C4655380D');
INSERT INTO "event" VALUES (23, 'k2svrbli2jcr22nz', 'described', 1789111800000, 'story-11@example.org', 'they were named to you by Anna Meier', '{"fact":"via","text":"Anna Meier"}', 1789111800000, X'7C53915FDB019145BC78F5EDAC4980E5');
INSERT INTO "event" VALUES (24, NULL, 'told', 1789363800000, '', 'a digest told you of it', '{"told":{"matters":["offer/zoivya6tush4priu","undelivered/fvbyl7utks3g2iov"],"by":"digest","mail":"digest/2026-W38"}}', 1789363800000, X'87CC6316F59E1E4826B7E25E33CBA82D');
INSERT INTO "event" VALUES (25, '7ljl5ez7yklcvqt5', 'asked', 1789370400000, 'story-12@example.org', 'you asked Mei Tanaka <mei@optics.example> for a conversation', '{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","subject":"A question about lens design","message_id":"story-12@example.org","manner":{"language":"en","register":"familiar","salutation":"Dear Mei,","follows":"lower","closing":"Julie","signed":"Julie"},"from":"julie@example.org","recipients":1,"letter":"Dear Mei,\n\nyour talk about tolerances made me curious. Might I ask you about your work,\n17 minutes, whenever it suits you? If not, I understand.\n\nJulie","received":"2026-09-14T07:20:00Z"}', 1789370400000, X'4D63BBDC9884B529B6C003CD55421CC9');
INSERT INTO "event" VALUES (26, '5jav3hh4sdwg4sxh', 'followed_up', 1789371600000, 'faocz456bjq2uywp27tbrbvw@example.org', 'no answer for a week', '{"ask":"mqo5wn2hsi7loyn6","address":"karim@turbine.example","subject":"Re: How a turbine gets its controller","message_id":"faocz456bjq2uywp27tbrbvw@example.org","references":["story-2@example.org"],"from":"julie@example.org"}', 1789371600000, X'15CD2D8791308CA24E3E81EFA21EBDF1');
INSERT INTO "event" VALUES (27, '7ljl5ez7yklcvqt5', 'answered', 1789462800000, 'story-13@optics.example', 'Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka', '{"theirs":true,"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","subject":"Re: A question about lens design","message_id":"story-13@optics.example","references":["story-12@example.org"],"offset":7200,"words":"Dear Julie, thank you, but unfortunately I can''t this year.","guess":"deferred"}', 1789462800000, X'8A375EEA7BA2A78617227743508FEF07');
INSERT INTO "event" VALUES (28, 'k2svrbli2jcr22nz', 'answered', 1789466400000, 'story-14@biotech.example', 'Bob Lee wrote back: it answers a mail of your thread with Bob Lee', '{"theirs":true,"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"times":["2026-09-21"],"offset":7200,"words":"I''d be happy to talk, call me next week."}', 1789466400000, X'FB1ADC52AED9AA4364C99CB238EAB8F7');
INSERT INTO "event" VALUES (29, 'k2svrbli2jcr22nz', 'accepted', 1789466400000, 'story-14@biotech.example', 'they said yes: “I''d be happy to talk, call me next week.”', '{"theirs":true,"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"times":["2026-09-21"],"offset":7200,"words":"I''d be happy to talk, call me next week."}', 1789466400000, X'C70B4B2D3EAF44DF9607F62350056C7C');
INSERT INTO "event" VALUES (30, NULL, 'told', 1789536600000, '', 'a brief told you of it', '{"told":{"matters":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up"],"by":"brief","mail":"brief/2026-09-16"}}', 1789536600000, X'E4C6426AC68B22FC604600B908F38FB0');
INSERT INTO "event" VALUES (31, NULL, 'folded', 1789536600000, '', 'a brief named it in one line', '{"told":{"matters":["offer/zoivya6tush4priu"],"by":"brief","mail":"brief/2026-09-16","button":"phqko2"}}', 1789536600000, X'DF0E1DCB3A6A10D7454B05FC092DD006');
INSERT INTO "event" VALUES (32, 'xce4bk67xiielteb', 'kept', 1789574400000, 'story-15@example.org', 'you said done', '{}', 1789574400000, X'457A365343AA73839CECB10D2143B51D');
INSERT INTO "event" VALUES (33, NULL, 'told', 1789968600000, '', 'a digest told you of it', '{"told":{"matters":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up","undelivered/fvbyl7utks3g2iov"],"by":"digest","mail":"digest/2026-W39"}}', 1789968600000, X'03834FEE0C46CBEF94A951DDA52C0759');
INSERT INTO "event" VALUES (34, '5jav3hh4sdwg4sxh', 'went_silent', 1789976400000, '', 'the follow-up was not answered either', '{"ask":"mqo5wn2hsi7loyn6"}', 1789976400000, X'32729CE5747AC92925AE52C98D90B22D');
INSERT INTO "event" VALUES (35, 'zk55ljfhi76t7ylq', 'followed_up', 1790060400000, 'mtetpkvdh6g3omw2dljtaaza@example.org', 'no answer for a week', '{"ask":"c45swtiyaibwpqqx","address":"sofia.lind@fjord.example","subject":"Re: Your path from teaching to product","message_id":"mtetpkvdh6g3omw2dljtaaza@example.org","references":["story-3@example.org"],"from":"julie@example.org"}', 1790060400000, X'92DE2E908FB558AF1B52E52E5D884E17');
INSERT INTO "event" VALUES (36, 'k2svrbli2jcr22nz', 'met', 1790089200000, 'story-16@example.org', 'you told me of the talk', '{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","start":"2026-09-22T14:30:00Z","end":"2026-09-22T15:00:00Z"}', 1790089200000, X'058BCC277695B2954952431E47165472');
INSERT INTO "event" VALUES (37, 'k2svrbli2jcr22nz', 'noted', 1790089200000, 'story-16@example.org', 'your note', '{"talk":"tjjilimvmbusqvjl","line":"learned","text":"small companies let you see the whole process"}', 1790089200000, X'8E760EE3058E6DD9960DDC40FA314DDD');
INSERT INTO "event" VALUES (38, 'k2svrbli2jcr22nz', 'noted', 1790089200000, 'story-16@example.org', 'your note', '{"talk":"tjjilimvmbusqvjl","line":"asked","text":"no"}', 1790089200000, X'E43BFD4ED69BC59C8D5F6036B0A09260');
INSERT INTO "event" VALUES (39, 'k2svrbli2jcr22nz', 'described', 1790089200000, 'story-16@example.org', 'you said so', '{"fact":"level","text":"junior"}', 1790089200000, X'44BF70939688E054B088F75045F52A24');
INSERT INTO "event" VALUES (40, 'xce4bk67xiielteb', 'reached', 1790089200000, 'story-16@example.org', 'you talked with Bob Lee, whom they had named', '{"promise":"me6ajjy7cwxbzz5q","start":"2026-09-22T14:30:00Z","brought":"small companies let you see the whole process"}', 1790089200000, X'3DC15C4CAA23956C00B9CEB5D4E1E2CD');
INSERT INTO "event" VALUES (41, NULL, 'told', 1790141400000, '', 'a brief told you of it', '{"told":{"matters":["thanks/tjjilimvmbusqvjl"],"by":"brief","mail":"brief/2026-09-23"}}', 1790141400000, X'979152BA2F0B8D05085797BB59032FF2');
INSERT INTO "event" VALUES (42, 'k2svrbli2jcr22nz', 'thanked', 1790146800000, 'story-17@example.org', 'you wrote to Bob Lee after your talk', '{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-17@example.org","references":["story-11@example.org","story-14@biotech.example"],"manner":{"language":"en","register":"formal","salutation":"Dear Bob Lee,","closing":"Kind regards,\nJulie Roth","signed":"Julie Roth"},"from":"julie@example.org","recipients":1,"received":"2026-09-23T07:00:00Z"}', 1790146800000, X'219D2818D73ED6A298BC9B15899E9E26');
INSERT INTO "event" VALUES (43, 'xce4bk67xiielteb', 'wrote', 1790147400000, 'story-18@example.org', 'you have met Anna Meier already, so this opens no new ask', '{"name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-18@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"times":["2026-09-29"],"manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","closing":"Julie","signed":"Julie"},"from":"julie@example.org","recipients":1,"received":"2026-09-23T07:10:00Z"}', 1790147400000, X'CE6D3024563CF805163E32C6502BB212');
INSERT INTO "event" VALUES (44, NULL, 'told', 1790573400000, '', 'a digest told you of it', '{"told":{"matters":["undelivered/fvbyl7utks3g2iov"],"by":"digest","mail":"digest/2026-W40"}}', 1790573400000, X'FEA051C55319637A6B5D0AE5AF26B3BB');
INSERT INTO "event" VALUES (45, 'zk55ljfhi76t7ylq', 'went_silent', 1790665200000, '', 'the follow-up was not answered either', '{"ask":"c45swtiyaibwpqqx"}', 1790665200000, X'954D7D56DAE61F59CCA73CAE2AC753D4');
INSERT INTO "event" VALUES (46, NULL, 'rested', 1791178200000, '', 'you were told several times; it rests', '{"told":{"matters":["undelivered/fvbyl7utks3g2iov"],"by":"digest","mail":"digest/2026-W41"}}', 1791178200000, X'564A30E227F20EFD5FA3F2CAB541E665');
CREATE TABLE cursor (
  folder      TEXT NOT NULL PRIMARY KEY,
  uidvalidity INTEGER NOT NULL CHECK (uidvalidity BETWEEN 0 AND 4294967295),
  uidnext     INTEGER NOT NULL CHECK (uidnext BETWEEN 0 AND 4294967295),
  unlisted_since INTEGER, -- since when the server does not list it
  anew        INTEGER NOT NULL DEFAULT 0 -- whether it is to be read by date once more
) STRICT, WITHOUT ROWID;
INSERT INTO "cursor" VALUES ('Archive', 2, 1, NULL, 0);
INSERT INTO "cursor" VALUES ('INBOX', 1, 39, NULL, 0);
INSERT INTO "cursor" VALUES ('Junk', 4, 1, NULL, 0);
INSERT INTO "cursor" VALUES ('Sent', 5, 17, NULL, 0);
INSERT INTO "cursor" VALUES ('Trash', 6, 1, NULL, 0);
INSERT INTO "cursor" VALUES ('informd', 7, 3, NULL, 0);
CREATE TABLE gap (
  folder      TEXT NOT NULL PRIMARY KEY,
  uidvalidity INTEGER NOT NULL,
  below       INTEGER NOT NULL, -- what is missing below has been asked for
  top         INTEGER NOT NULL, -- as far as the last look went
  since       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "gap" VALUES ('Archive', 7, 12, 40, 1788854400000);
CREATE TABLE strike (
  place TEXT NOT NULL PRIMARY KEY, -- a hash of the folder and the UID
  times INTEGER NOT NULL,
  since INTEGER NOT NULL -- when it ended there first
) STRICT, WITHOUT ROWID;
INSERT INTO "strike" VALUES ('a1b2c3', 2, 1788854400000);
CREATE TABLE search (
  message TEXT NOT NULL PRIMARY KEY, -- a hash of its id
  person  TEXT NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;
INSERT INTO "search" VALUES ('d4e5f6', '5jav3hh4sdwg4sxh');
CREATE TABLE obeyed (
  mark TEXT NOT NULL PRIMARY KEY,
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "obeyed" VALUES ('0a1b2c', 1788854400000);
CREATE TABLE alert (
  key TEXT NOT NULL PRIMARY KEY,
  at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "alert" VALUES ('trouble/login/2026-09-08', 1788854400000);
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
INSERT INTO "message" VALUES ('ijjdp2vrxvpz2h3v.sent', 'story-1@example.org', 'Sent', 'sent', 5, 1, 1788765000000, 'julie@example.org', 'Moving from physics into pharma', 'capture', 'you asked Anna Meier <anna.meier@pharma.example> for a conversation', 'xce4bk67xiielteb', 'yzhpmj6ghuqybfwf', 'Dear Anna,

your post about validation batches made me want to ask how you moved from
physics into pharma. Could I ask you about it, 17 minutes on the phone, any
afternoon next week? If it does not suit you, no worries at all.

Julie', 1788765000000);
INSERT INTO "message" VALUES ('oyqr67zvwwxhwgsm.sent', 'story-2@example.org', 'Sent', 'sent', 5, 2, 1788766800000, 'julie@example.org', 'How a turbine gets its controller', 'capture', 'you asked Karim Haddad <karim@turbine.example> for a conversation', '5jav3hh4sdwg4sxh', 'mqo5wn2hsi7loyn6', 'Dear Karim,

I read your paper on blade control, because I wrote my thesis on the same
equations. Could I ask you, in 20 minutes, what your weeks look like now? If
not, I understand.

Julie', 1788766800000);
INSERT INTO "message" VALUES ('zntkr73n6t5laiti.sent', 'story-3@example.org', 'Sent', 'sent', 5, 3, 1788854400000, 'julie@example.org', 'Your path from teaching to product', 'capture', 'you asked Sofia Lind <sofia.lind@fjord.example> for a conversation', 'zk55ljfhi76t7ylq', 'c45swtiyaibwpqqx', 'Dear Sofia,

I heard your interview and would like to ask what you wish you had known. Would
15 minutes suit you? No problem at all if not.

Julie', 1788854400000);
INSERT INTO "message" VALUES ('qzi6pgxiel2napyd', 'story-4@fjord.example', 'INBOX', 'inbox', 1, 7, 1788854700000, 'sofia.lind@fjord.example', 'Automatic reply: Your path from teaching to product', 'auto_reply', 'its header says a machine answered (Auto-Submitted)', 'zk55ljfhi76t7ylq', '', '', 1788854700000);
INSERT INTO "message" VALUES ('roho4ftjkgkeyncl', 'bounce-11@mail.example.org', 'INBOX', 'inbox', 1, 8, 1788856200000, 'MAILER-DAEMON@mail.example.org', 'Undelivered mail returned to sender', 'bounce', 'your mail to Tom Baker could not be delivered (5.1.1)', 'q47tx7vqm44e7gaf', 'fvbyl7utks3g2iov', '', 1788856200000);
INSERT INTO "message" VALUES ('ljro5fylonrgu6j4.sent', 'story-5@example.org', 'Sent', 'sent', 5, 4, 1788856200000, 'julie@example.org', 'Twelve minutes about instruments', 'capture', 'you asked Tom Baker <tom@nowhere.example> for a conversation', 'q47tx7vqm44e7gaf', 'fvbyl7utks3g2iov', 'Dear Tom,

I saw your instrument at the fair. Could I ask you about it for 12 minutes? If
you cannot, no worries.

Julie', 1788856200000);
INSERT INTO "message" VALUES ('jqqeerr3kma4o653', 'story-6@pharma.example', 'INBOX', 'inbox', 1, 12, 1788936300000, 'anna.meier@pharma.example', 'Re: Moving from physics into pharma', 'human', 'Anna Meier wrote back: it answers a mail of your thread with Anna Meier', 'xce4bk67xiielteb', 'yzhpmj6ghuqybfwf', '', 1788936300000);
INSERT INTO "message" VALUES ('hlyf4i65nrvrmidh.sent', 'story-7@example.org', 'Sent', 'sent', 5, 5, 1788939000000, 'julie@example.org', 'Re: Moving from physics into pharma', 'own', 'you wrote to Anna Meier again; no new ask', 'xce4bk67xiielteb', '', '', 1788939000000);
INSERT INTO "message" VALUES ('q5cuz7xlgr72j2bz.sent', 'story-8@example.org', 'Sent', 'sent', 5, 6, 1788939300000, 'julie@example.org', 'Anna Meier', 'capture', 'Booked: Anna Meier, Thursday 10 September from 15:00 to 15:20, phone.', 'xce4bk67xiielteb', '', 'interview 10 sep 15:00 20m phone
circle: wide
level: senior', 1788939300000);
INSERT INTO "message" VALUES ('4od5gpxpigpkomea.sent', 'story-9@example.org', 'Sent', 'sent', 5, 7, 1789048800000, 'julie@example.org', 'Re: Anna Meier', 'capture', 'Logged: your talk with Anna Meier, Thursday 10 September.', 'xce4bk67xiielteb', '', 'learned: validation batches matter more than the model
intro: Bob Lee <bob.lee@biotech.example>
offer: send her the preprint', 1789048800000);
INSERT INTO "message" VALUES ('lsvnkjrcl2uu3hw2.sent', 'story-10@example.org', 'Sent', 'sent', 5, 8, 1789110000000, 'julie@example.org', 'Re: Moving from physics into pharma', 'own', 'you wrote to Anna Meier after your talk', 'xce4bk67xiielteb', '', '', 1789110000000);
INSERT INTO "message" VALUES ('ymvoufzdhacjemxn.sent', 'story-11@example.org', 'Sent', 'sent', 5, 9, 1789111800000, 'julie@example.org', 'Anna Meier suggested I write to you', 'capture', 'you asked Bob Lee <bob.lee@biotech.example> for a conversation', 'k2svrbli2jcr22nz', '', 'Dear Bob Lee,

Anna Meier suggested that I write to you. [Why Bob: what Anna Meier told
you, in one sentence.]

I am a physicist and would like to understand work outside the
university.

I am trying to learn more about [what you would like to hear from Bob;
your ask to Anna Meier was “Moving from physics into pharma”]. Could I
ask you three questions about it, by phone or video, on a day that suits
you? Seventeen minutes would be plenty.

If it is not a good time, a short no is quite all right.

Kind regards,
Julie Roth', 1789111800000);
INSERT INTO "message" VALUES ('qkri4a7bsldaotax.sent', 'story-12@example.org', 'Sent', 'sent', 5, 10, 1789370400000, 'julie@example.org', 'A question about lens design', 'capture', 'you asked Mei Tanaka <mei@optics.example> for a conversation', '7ljl5ez7yklcvqt5', 'jayxlztfz7eqeuqn', 'Dear Mei,

your talk about tolerances made me curious. Might I ask you about your work,
17 minutes, whenever it suits you? If not, I understand.

Julie', 1789370400000);
INSERT INTO "message" VALUES ('ytse5hprzq47hpgl', 'story-13@optics.example', 'INBOX', 'inbox', 1, 26, 1789462800000, 'mei@optics.example', 'Re: A question about lens design', 'human', 'Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka', '7ljl5ez7yklcvqt5', 'jayxlztfz7eqeuqn', '', 1789462800000);
INSERT INTO "message" VALUES ('4fisys2zd2oyhbdh', 'story-14@biotech.example', 'INBOX', 'inbox', 1, 27, 1789466400000, 'bob.lee@biotech.example', 'Re: Anna Meier suggested I write to you', 'human', 'Bob Lee wrote back: it answers a mail of your thread with Bob Lee', 'k2svrbli2jcr22nz', 'embkhkzj23ywb3up', '', 1789466400000);
INSERT INTO "message" VALUES ('mjdjaw3wcwwecsuz.sent', 'story-15@example.org', 'Sent', 'sent', 5, 12, 1789574400000, 'julie@example.org', 'Anna Meier', 'capture', 'Done: nothing about Anna Meier waits for you any more.', 'xce4bk67xiielteb', '', 'done', 1789574400000);
INSERT INTO "message" VALUES ('7rocrqj4capwxog6.sent', 'story-16@example.org', 'Sent', 'sent', 5, 14, 1790089200000, 'julie@example.org', 'Bob', 'capture', 'Logged: your talk with Bob Lee, Tuesday 22 September.', 'xce4bk67xiielteb', '', 'met Bob Lee today
learned: small companies let you see the whole process
asked: no
level: junior', 1790089200000);
INSERT INTO "message" VALUES ('y6if6n2agkm6kkbg.sent', 'story-17@example.org', 'Sent', 'sent', 5, 15, 1790146800000, 'julie@example.org', 'Re: Anna Meier suggested I write to you', 'own', 'you wrote to Bob Lee after your talk', 'k2svrbli2jcr22nz', '', '', 1790146800000);
INSERT INTO "message" VALUES ('63ta6sbluao7jwux.sent', 'story-18@example.org', 'Sent', 'sent', 5, 16, 1790147400000, 'julie@example.org', 'Re: Moving from physics into pharma', 'own', 'you have met Anna Meier already, so this opens no new ask', 'xce4bk67xiielteb', '', '', 1790147400000);
CREATE TABLE said (
  content TEXT NOT NULL PRIMARY KEY CHECK (content <> ''),
  person  TEXT NOT NULL REFERENCES person (id),
  runs    BLOB NOT NULL -- of eight bytes each
) STRICT, WITHOUT ROWID;
INSERT INTO "said" VALUES ('4fisys2zd2oyhbdh', 'k2svrbli2jcr22nz', X'AB8CCF4811362977088DDD9EDE1D3A5C0CF733F33681205D9DD2CFB41C1EC1395BBA30C80B14D1BCE0D501AA22D441880519F4BF648509381A3C63F09DCCE96EDE9466C1A25B7D0DD334B74259BD33E8897135ADFC52ECFE3E0F642FF874977F29BFB5A870A25E8E90FCA48B61CADBDEB8B0908AFDE44612FCCA730B6857F55E5268F8C7C187382874A7E975F3D23BA833B8398C39038663041CE733DB8A3601BA36DF2DAC96ADF4E3FB99DCEBCB2FF56237DE9A59E0C2202A3CC72ACED240838D3CB2751BAD696BB801CD1993F861A2DDDF651DF97E8B9DA68C271E42E8C31131373BE65A3E44B6489A33D39B0EC61BEA439F927B2086C29BED5874D5EF5CBE92621679D18E6977C9DC7E7C55EE64F0068ABE02526F303E08F0BC7CB4A5333AD4C3883C3571780C7B85AA25CF9BEC0601412390E45C3E2255BFDE34DD0755EA11743E572948D355B4FDEE2EF4390480DE59260BA8D2E9421381519FB1FED284E0C0F0E7EF9B832189B0372F20663FCFB10BCDB2F200E6A4E6E2D91FC737316B88E242BA0A0ED75E60CCBC9CA3EC76D16612B4784B1E3BA6E33E504F0E0FEFED2E6D1765F7000B324CD481130939902FC348F13B4B6F5253AD407DE20FEB4B04DB6F3FC9E31C0978C3B7996DA6B62EFB980FAB2E050767B50A1C877C14D80E5196095B43C5390E8B20731797500DEEB776D930D7BABED832E338B3DC257A6225EFEBB654491D30ED8E48A4073D58EB15690D5BAF0270B897A2EDF07590B70B2F9E31601855A2C9797903EDB56FB5EA42D27805BEC5FFE31DEB56E0C1660F8E7BB35DA74C884E732DD8D728D335B781CEA4B9622FB0AA78D7636BA456301258762FA4C9AEA45C046E8A96C3DC6BC5BFD1BBBBE16112B30691DA68D94FBAF37BA177FFDCEE37CE10BCAF0EB205738B9DB34B4033D405CA56418B313C963807209A59A7EB7AC3BDE1309E2EA88FC28C6F70E847A13A58B7553DBCBAA56976897094A4BFA402A52163A456F3ABC4CA92D8E8F97739D6778DEC6EB4642CF18553A9FF2DFF6A60DC82C3222DD3BE67F7BF898DE6BB6F399776159AD722527BB086823CAB60EEC3B1BE977DC8BA557C4F69A0D42695314168C299C782B7A3F0E753EBA0CCB6771A453D95F7F9B52846E8E664A4B3C7127AF6FC34E2CBE98F1F628841CCF9CB54562F3B1FB8638045C0317473F11C1264655BD3358BDE02D1B8D2D19D6B6BB45343ED109BC49B349600BF28A0E5ECB1C6F2C99EF207FCA46197F06E5BF11BE9DA37DA26A32A3AB467BF77DE62009A808DD83E272B0660D5851C912AD48F221A1990D8DF302630E79C580755B47BD68584C20FB67A05');
INSERT INTO "said" VALUES ('jqqeerr3kma4o653', 'xce4bk67xiielteb', X'602B8B29B36A193804B6DCA090DE0EA18166D2FD56CB6E61B3338DE21E08B9834FACBC13CE4CCC89B99253D4A2F3BC0FE7BE03E04964DA585E90E1AB5CAA67CE8C710992C9E96229BE67B4251F93F0EFE8EBFC10C3E8C05DB65DB66A20AD8C5F64ED62DCADB8A7D03B845C78B2A1E48E3E70D7F1914BFB3DA62255BF1F135AA5EB485302DB84B87BEF92A5DF0DC926FC875AF64279F3F69A78E9966A8955202C2462C32909943BE73CBCE5C913C927D099D2B6D56BF1DCCD8E9F9FBB31688F7EE53BB6279F51A8B3104D1AD8FC30687BDB7D6109521B512AA7A557D065D3920C98ADBED7BC72965A6AD02E8CDE200B9A943279FC5ECF0CA8BA97A3BBC8671E055B0BDA0D7F83A930779DFA595BE09E18E222C632DA38E0029C1E25301542548BDA68D94FBAF37BA177FFDCEE37CE10BCAF0EB205738B9DB339CD924D7FB274EAC1736F9562DF3E869900B9B319E3FF26BE8494E8F8E694FD947FFA9DBBE7026556747E6CB533843E501BF0B935A388A3E5E2D4101DBE3AF716AD55B8C11FDE45AABA4596E95F06AACEA5524E1E0CA871E9BEF9831F49BB5B77553BDD3A6A962DF6B30000BEEE4EB7A7702E8C8CBB1ABCFA0751C4B43A5460C9C7ED0D612FCFA3AC1D73E6EACBEEA77B2DC6230A8329D9752BB69D63F69187EBC5C4AEA160A1874DE49ABDB9B0EACD');
INSERT INTO "said" VALUES ('qzi6pgxiel2napyd', 'zk55ljfhi76t7ylq', X'0031A3793ABDF7D06BF459CF6E9D1C4898FFC1C0CFA5D641154A4F2A9E0E42093B34740EB53074CC57F5BCA2946070B85D6176E80B5A555D38A9199398F293881E9291096DC166D828640A75771975091935DE035316FD9CFBC03A2C591B68BC5560A8B522A105BDD0BFCE303FF42481CE94BCE630BDDC2FFDB7F829F0F7313B1E5EC65C8A63709C71259DE2A6A2AA9C946036DEDCB3140623DF8574875889E30A6AF0F01E471C5B8E8CBE13932E5175E913ED45AA60BC2A43E507A135B2CB20DC17AB83A840EBBEAF593FB5628528816C3D1B663B832B7D0BE4849BB4F8083984BD8A117F3641165231EF5BBB65B41F24523113BCAFAE4AD6D090BC8FC229FF17615339D18B97E2053D6C23A6805A75E0B0DD086DD44F8FE9DB83AF6D2A01BC1056EE6482EC2ABC4275B88E0DB759B6F2724362F127D1E54F3A9CC5A3B1CF14BA5328F1897966F6912B277B8168162D95EEECFA727F5D95429638F4BEA9332D50235CDFAB602984DE0F5AAFD3699FE67312160408470F053A55724A3F5EBB3793125FD8A422B3EBDC19005A47B0C91495DC2F44C563DB8D');
INSERT INTO "said" VALUES ('roho4ftjkgkeyncl', 'q47tx7vqm44e7gaf', X'D0946AB520E6099D2455A2C3151A51CD4C7B2B930DB509BB330830DDD2BA8E74A9286CCC453ED390C9D9E3D85A4856C04858DAADFDE584FFA5981D70220A40C198A767FC2DD416B4');
INSERT INTO "said" VALUES ('ytse5hprzq47hpgl', '7ljl5ez7yklcvqt5', X'D7FCBA0588C656B489AAC1CB66A9982C5A6DCCE75754426CFC02E2D638DE451678629EEB394CF20C792B8C082D522C843233109FC75CD7793020140B1309E765A65249272EB10922F5445F338D52C7CADBD59F130289411ABFB2C49B29B4B44748A0E52B6DEB1E1F8D7732CBBB6D0B908FF86F72FAA707A33AA44EECB25EE3BCDEB15CBD52702D960DD151434D10F9B8792F435571C8A74C05BE68EF80349F85DCBC82D2D32F2217EA9204AEFCB78AC04BDACD0EF916CECA8E5A51B0D87EA06472EDDAC746A660307B65745C9D3016D37A9B412506D72ED7E459A8B22BB338EE0B4AD287D9434951337D278B04C3CD1F3263C2123A9796F6F6F4D53E801EFC3EC901595B03463F3CAFA9917CAE7615D483359BF8E6C716628CA9B1E00598CC0461A5487B2040EEDF1443D005FDA9400C6B417220D9DDD377614A053BC512C6DE2BAF3C0D7E8D94348F23A0DE5BA7EC1A0BB19D2E918138158A59E197114E5B0E74A965A73C3CA3979676E203B5AC6797');
CREATE TABLE waiting (
  message_id TEXT NOT NULL PRIMARY KEY CHECK (message_id <> ''),
  at         INTEGER NOT NULL,
  subject    TEXT NOT NULL,
  differs    TEXT NOT NULL DEFAULT '' -- why the mail in Sent that bears its id is not its copy
) STRICT, WITHOUT ROWID;
INSERT INTO "waiting" VALUES ('w@example.org', 1788854400000, 'A question', '');
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
INSERT INTO "attachment" VALUES (1, '5jav3hh4sdwg4sxh', 's@example.org', 'notes.jpg', 'image/jpeg', 1788854400000, X'0000000000000000000000000000000000000000000000000000000000000000', X'FFD8FFE0');
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
INSERT INTO "outbox" VALUES (1, 'receipt/rugoa4gimlvtbqya', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1788765000000, 1788765000000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Tracked: your ask to Anna Meier of Monday 7 September.

If Anna Meier stays silent I follow up once, on Monday 14 September at
09:10.

Answer this mail with one of these lines:

  stop [yzhpmj]               No follow-up
  later 7d [yzhpmj]           A week later
  wrote [rugoa4]              Not a request for a talk
', 'o5koq6tjzgzdjslmbtn7c436@example.org', 'ohra6yxshz2obgftawbj2thr', '{"Subject":"Anna Meier","Text":"Tracked: your ask to Anna Meier of Monday 7 September.\n\nIf Anna Meier stays silent I follow up once, on Monday 14 September at\n09:10.\n\nAnswer this mail with one of these lines:\n\n  stop [yzhpmj]               No follow-up\n  later 7d [yzhpmj]           A week later\n  wrote [rugoa4]              Not a request for a talk\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"o5koq6tjzgzdjslmbtn7c436@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"ohra6yxshz2obgftawbj2thr","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F356B6F7136746A7A677A646A736C6D62746E3763343336406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F68726136797873687A326F626766746177626A327468720D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A31303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F356B6F7136746A7A677A646A736C6D62746E3763343336406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F68726136797873687A326F626766746177626A327468720D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1788765000000, 1788765000000, NULL, '', 'you told me something', 1788765000000, 'accepted', 0, '[{"command":"stop","tag":"yzhpmj"},{"command":"later 7d","tag":"yzhpmj"},{"command":"wrote","tag":"rugoa4"}]');
INSERT INTO "outbox" VALUES (2, 'receipt/6elt7eiw4ypkdfgo', 'receipt', 'owner', 'sent', '5jav3hh4sdwg4sxh', '', '', 1788766800000, 1788766800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Karim Haddad', 'Tracked: your ask to Karim Haddad of Monday 7 September.

If Karim Haddad stays silent I follow up once, on Monday 14 September at
09:40.

Answer this mail with one of these lines:

  stop [mqo5wn]               No follow-up
  later 7d [mqo5wn]           A week later
  wrote [6elt7e]              Not a request for a talk
', 'u7zijaxdnu3shnhsizi6dg5l@example.org', 'vcgdfijjdd3d22ttp6h4m4pb', '{"Subject":"Karim Haddad","Text":"Tracked: your ask to Karim Haddad of Monday 7 September.\n\nIf Karim Haddad stays silent I follow up once, on Monday 14 September at\n09:40.\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               No follow-up\n  later 7d [mqo5wn]           A week later\n  wrote [6elt7e]              Not a request for a talk\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"u7zijaxdnu3shnhsizi6dg5l@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"vcgdfijjdd3d22ttp6h4m4pb","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C75377A696A6178646E753373686E6873697A69366467356C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207663676466696A6A6464336432327474703668346D3470620D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C75377A696A6178646E753373686E6873697A69366467356C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207663676466696A6A6464336432327474703668346D3470620D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1788766800000, 1788766800000, NULL, '', 'you told me something', 1788766800000, 'accepted', 0, '[{"command":"stop","tag":"mqo5wn"},{"command":"later 7d","tag":"mqo5wn"},{"command":"wrote","tag":"6elt7e"}]');
INSERT INTO "outbox" VALUES (3, 'receipt/52xhy7lonwzpvpy3', 'receipt', 'owner', 'sent', 'zk55ljfhi76t7ylq', '', '', 1788854400000, 1788854400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Sofia Lind', 'Tracked: your ask to Sofia Lind of Tuesday 8 September.

If Sofia Lind stays silent I follow up once, on Tuesday 15 September at
10:00.

Answer this mail with one of these lines:

  stop [c45swt]               No follow-up
  later 7d [c45swt]           A week later
  wrote [52xhy7]              Not a request for a talk
', 'j6ufsb5lr47jw2dbn3h4l7ho@example.org', 'qs6pum6kvspslt5jbraiqo4x', '{"Subject":"Sofia Lind","Text":"Tracked: your ask to Sofia Lind of Tuesday 8 September.\n\nIf Sofia Lind stays silent I follow up once, on Tuesday 15 September at\n10:00.\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               No follow-up\n  later 7d [c45swt]           A week later\n  wrote [52xhy7]              Not a request for a talk\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"j6ufsb5lr47jw2dbn3h4l7ho@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"qs6pum6kvspslt5jbraiqo4x","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A3675667362356C7234376A773264626E3368346C37686F406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071733670756D366B767370736C74356A62726169716F34780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A3675667362356C7234376A773264626E3368346C37686F406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071733670756D366B767370736C74356A62726169716F34780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1788854400000, 1788854400000, NULL, '', 'you told me something', 1788854400000, 'accepted', 0, '[{"command":"stop","tag":"c45swt"},{"command":"later 7d","tag":"c45swt"},{"command":"wrote","tag":"52xhy7"}]');
INSERT INTO "outbox" VALUES (4, 'receipt/v3lyrrztqm7k4wfs', 'receipt', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Tracked: your ask to Tom Baker of Tuesday 8 September.

Answer this mail with one of these lines:

  wrote [v3lyrr]              Not a request for a talk
', '32rkl6xjfcnik4h34mrwydss@example.org', 'w5ljlmj4upgdxsl43jhajphf', '{"Subject":"Tom Baker","Text":"Tracked: your ask to Tom Baker of Tuesday 8 September.\n\nAnswer this mail with one of these lines:\n\n  wrote [v3lyrr]              Not a request for a talk\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"32rkl6xjfcnik4h34mrwydss@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"w5ljlmj4upgdxsl43jhajphf","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3332726B6C36786A66636E696B346833346D727779647373406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2077356C6A6C6D6A347570676478736C34336A68616A7068660D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3332726B6C36786A66636E696B346833346D727779647373406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2077356C6A6C6D6A347570676478736C34336A68616A7068660D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'you told me something', 1788856200000, 'accepted', 0, '[{"command":"wrote","tag":"v3lyrr"}]');
INSERT INTO "outbox" VALUES (5, 'trouble/bounce/fvbyl7utks3g2iov', 'trouble', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Your mail to Tom Baker did not arrive at tom@nowhere.example.

I closed the ask. Nothing more goes to that address.

If you know the right address, answer “same:” and the address. A typing
error in the old one is the usual reason.

Answer this mail with one of these lines:

  [fvbyl7] same:              Give another address
', 'pnhkjyt5dlmxdhalfqcsz3zg@example.org', 'ty7x4j6rzrwat6clbhnli4xs', '{"Subject":"Tom Baker","Text":"Your mail to Tom Baker did not arrive at tom@nowhere.example.\n\nI closed the ask. Nothing more goes to that address.\n\nIf you know the right address, answer “same:” and the address. A typing\nerror in the old one is the usual reason.\n\nAnswer this mail with one of these lines:\n\n  [fvbyl7] same:              Give another address\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"pnhkjyt5dlmxdhalfqcsz3zg@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"ty7x4j6rzrwat6clbhnli4xs","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C706E686B6A797435646C6D786468616C667163737A337A67406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2074793778346A36727A7277617436636C62686E6C693478730D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C706E686B6A797435646C6D786468616C667163737A337A67406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2074793778346A36727A7277617436636C62686E6C693478730D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'your ask did not arrive', 1788856200000, 'accepted', 0, '[{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (6, 'receipt/kthrt55jjzwcj76d', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1788939300000, 1788939300000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Booked: Anna Meier, Thursday 10 September from 15:00 to 15:20, phone.

The prep sheet comes on Wednesday 9 September at 18:00.

  circle          wide
  level           senior

Is this talk for learning, or for showing what you can do? I choose the
questions by it.

Answer this mail with one of these lines:

  goal: learn [fzojbq]        To learn
  goal: impress [fzojbq]      To show what I can do
  undo [kthrt5]               Undo
', 'pq2vaz5f2rxswe42qzzqrf65@example.org', 'qvg6rmix3gr7hh2slgbpl4tp', '{"Subject":"Anna Meier","Text":"Booked: Anna Meier, Thursday 10 September from 15:00 to 15:20, phone.\n\nThe prep sheet comes on Wednesday 9 September at 18:00.\n\n  circle          wide\n  level           senior\n\nIs this talk for learning, or for showing what you can do? I choose the\nquestions by it.\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To show what I can do\n  undo [kthrt5]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"pq2vaz5f2rxswe42qzzqrf65@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"qvg6rmix3gr7hh2slgbpl4tp","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70713276617A35663272787377653432717A7A7172663635406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071766736726D697833677237686832736C6762706C3474700D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C20392053657020323032362030393A33353A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70713276617A35663272787377653432717A7A7172663635406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071766736726D697833677237686832736C6762706C3474700D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1788939300000, 1788939300000, NULL, '', 'you told me something', 1788939300000, 'accepted', 0, '[{"command":"goal: learn","tag":"fzojbq"},{"command":"goal: impress","tag":"fzojbq"},{"command":"undo","tag":"kthrt5"}]');
INSERT INTO "outbox" VALUES (7, 'prep/fzojbq6uobjhlye2/20260910T1300', 'prep', 'owner', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1788969600000, 1788969600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'ANNA MEIER
Thursday 10 September at 15:00, 20 minutes
phone

Answer this mail to fill it in, between its lines or above them: that
logs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,
each at the start of a line. If there are only ten minutes, keep to 1,
2 and 3.

1  GOAL
  - To learn, or to impress? Decide before you go in; write me “goal:
    learn”.
  - Open with an agenda: why you asked, your questions, 20 minutes.
  - You, in a minute: I am a physicist and would like to understand work
    outside the university.

2  WHAT I WANT TO LEARN
  - What do you look for when someone joins your team?
    ____________________________________________________________________
  - Which problem would you give a bright newcomer first?
    ____________________________________________________________________
  - What will this team need in two years that it does not have today?
    ____________________________________________________________________
  - Where do people with an unusual path do well here, and where not?
    ____________________________________________________________________

3  THEIR BACKGROUND
  circle        wide
  level         senior
  - What has changed most in this field since you began?
    ____________________________________________________________________
  - What do you see today that you could not see ten years ago?
    ____________________________________________________________________

4  THE BOLD ONES, if there is rapport
  - What would you tell yourself at my age?
    ____________________________________________________________________
  - Which of your convictions has this work changed?
    ____________________________________________________________________

5  BEFORE YOU GO
  - At 15:20 say that the 20 minutes are over, and ask before you go on.
  - What should I have asked you that I did not?
  - Is there something I could do for you?
  - Who else should I talk to?
    ____________________________________________________________________

WHAT YOU ASKED, Monday 7 September
> Dear Anna,
>
> your post about validation batches made me want to ask how you moved from
> physics into pharma. Could I ask you about it, 17 minutes on the phone, any
> afternoon next week? If it does not suit you, no worries at all.
>
> Julie

Anna Meier, Wednesday 9 September
> Dear Julie, yes, gladly. Does Thursday at three work for you?

Julie Roth, Wednesday 9 September
> Dear Anna, Thursday at three is perfect. Thank you!

Answer this mail with one of these lines:

  goal: learn [fzojbq]        To learn
  goal: impress [fzojbq]      To show what I can do
  [fzojbq] moved:             It was moved
  sendahead [fzojbq]          Send the questions ahead
', '7adamwsn76epmm7vokay7spy@example.org', '3j32afhrzcho6xznwik5ycm3', '{"Subject":"Anna Meier","Text":"ANNA MEIER\nThursday 10 September at 15:00, 20 minutes\nphone\n\nAnswer this mail to fill it in, between its lines or above them: that\nlogs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,\neach at the start of a line. If there are only ten minutes, keep to 1,\n2 and 3.\n\n1  GOAL\n  - To learn, or to impress? Decide before you go in; write me “goal:\n    learn”.\n  - Open with an agenda: why you asked, your questions, 20 minutes.\n  - You, in a minute: I am a physicist and would like to understand work\n    outside the university.\n\n2  WHAT I WANT TO LEARN\n  - What do you look for when someone joins your team?\n    ____________________________________________________________________\n  - Which problem would you give a bright newcomer first?\n    ____________________________________________________________________\n  - What will this team need in two years that it does not have today?\n    ____________________________________________________________________\n  - Where do people with an unusual path do well here, and where not?\n    ____________________________________________________________________\n\n3  THEIR BACKGROUND\n  circle        wide\n  level         senior\n  - What has changed most in this field since you began?\n    ____________________________________________________________________\n  - What do you see today that you could not see ten years ago?\n    ____________________________________________________________________\n\n4  THE BOLD ONES, if there is rapport\n  - What would you tell yourself at my age?\n    ____________________________________________________________________\n  - Which of your convictions has this work changed?\n    ____________________________________________________________________\n\n5  BEFORE YOU GO\n  - At 15:20 say that the 20 minutes are over, and ask before you go on.\n  - What should I have asked you that I did not?\n  - Is there something I could do for you?\n  - Who else should I talk to?\n    ____________________________________________________________________\n\nWHAT YOU ASKED, Monday 7 September\n> Dear Anna,\n>\n> your post about validation batches made me want to ask how you moved from\n> physics into pharma. Could I ask you about it, 17 minutes on the phone, any\n> afternoon next week? If it does not suit you, no worries at all.\n>\n> Julie\n\nAnna Meier, Wednesday 9 September\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n\nJulie Roth, Wednesday 9 September\n> Dear Anna, Thursday at three is perfect. Thank you!\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To show what I can do\n  [fzojbq] moved:             It was moved\n  sendahead [fzojbq]          Send the questions ahead\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"7adamwsn76epmm7vokay7spy@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"3j32afhrzcho6xznwik5ycm3","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":"QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL2luZm9ybWQvL0VODQpCRUdJTjpWRVZFTlQNClVJRDpmem9qYnE2dW9iamhseWUyQGluZm9ybWQNCkRUU1RBTVA6MjAyNjA5MDlUMTYwMDAwWg0KRFRTVEFSVDoyMDI2MDkxMFQxMzAwMDBaDQpEVEVORDoyMDI2MDkxMFQxMzIwMDBaDQpTVU1NQVJZOlRhbGsgd2l0aCBBbm5hIE1laWVyDQpMT0NBVElPTjpwaG9uZQ0KQkVHSU46VkFMQVJNDQpBQ1RJT046RElTUExBWQ0KVFJJR0dFUjtSRUxBVEVEPUVORDotUFQ1TQ0KREVTQ1JJUFRJT046Rml2ZSBtaW51dGVzIGxlZnQgd2l0aCBBbm5hIE1laWVyOiBzYXkgc29cLCBhbmQgYXNrIHdob20gZWxzZQ0KICB0byB0YWxrIHRvLg0KRU5EOlZBTEFSTQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K","Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C376164616D77736E373665706D6D37766F6B617937737079406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20336A3332616668727A63686F36787A6E77696B3579636D330D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205765642C20392053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C376164616D77736E373665706D6D37766F6B617937737079406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20336A3332616668727A63686F36787A6E77696B3579636D330D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1788969600000, 1788969600000, NULL, '', 'you talk on Thursday 10 September at 15:00', 1788969600000, 'accepted', 0, '[{"command":"goal: learn","tag":"fzojbq"},{"command":"goal: impress","tag":"fzojbq"},{"command":"moved:","tag":"fzojbq"},{"command":"sendahead","tag":"fzojbq"}]');
INSERT INTO "outbox" VALUES (8, 'prompt/fzojbq6uobjhlye2/20260910T1300', 'prompt', 'owner', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789046400000, 1789046400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'How did it go with Anna? A line or two is plenty while it is fresh.
Answer this mail, in your own words, and it is logged.

These words help me to help you, one a line:

  learned:      what stays with you; it goes into the thank-you
  quote:        their words, for the same
  offer:        what you promised
  intro:        whom they named, with an address
  no names      you asked who else, and they would rather not
  quality:      what you saw that is good

And if you like, for yourself:

  rapport:      1 to 5
  talking:      your share, in percent; 40 or less is good
  bold:         the bold question: yes or no

A photo of your notes can come along, or a recording they agreed to.

Answer this mail with one of these lines:

  cancelled [fzojbq]          It did not happen
  nothanks [fzojbq]           No thank-you
', '3k3z45e6amveitbltnomqrem@example.org', 'pw2t5mc2vbdkmrw4txs7deo3', '{"Subject":"Anna Meier","Text":"How did it go with Anna? A line or two is plenty while it is fresh.\nAnswer this mail, in your own words, and it is logged.\n\nThese words help me to help you, one a line:\n\n  learned:      what stays with you; it goes into the thank-you\n  quote:        their words, for the same\n  offer:        what you promised\n  intro:        whom they named, with an address\n  no names      you asked who else, and they would rather not\n  quality:      what you saw that is good\n\nAnd if you like, for yourself:\n\n  rapport:      1 to 5\n  talking:      your share, in percent; 40 or less is good\n  bold:         the bold question: yes or no\n\nA photo of your notes can come along, or a recording they agreed to.\n\nAnswer this mail with one of these lines:\n\n  cancelled [fzojbq]          It did not happen\n  nothanks [fzojbq]           No thank-you\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"3k3z45e6amveitbltnomqrem@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"pw2t5mc2vbdkmrw4txs7deo3","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336B337A34356536616D76656974626C746E6F6D7172656D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2070773274356D63327662646B6D7277347478733764656F330D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205468752C2031302053657020323032362031353A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336B337A34356536616D76656974626C746E6F6D7172656D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2070773274356D63327662646B6D7277347478733764656F330D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789046400000, 1789046400000, NULL, '', 'your talk has ended; notes are best made at once', 1789046400000, 'accepted', 0, '[{"command":"cancelled","tag":"fzojbq"},{"command":"nothanks","tag":"fzojbq"}]');
INSERT INTO "outbox" VALUES (9, 'receipt/4yw22soetyhnlvmu', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789048800000, 1789048800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Logged: your talk with Anna Meier, Thursday 10 September.

Your thank-you will be in Drafts on Friday 11 September at 08:00.

  learned         validation batches matter more than the model
  intro           Bob Lee <bob.lee@biotech.example>
  offer           send her the preprint

Answer this mail with one of these lines:

  undo [4yw22s]               Undo
', 'o5sar7y4byxfqji2cfkyujev@example.org', 'mkzm3fuucmsy4wpaysv544pq', '{"Subject":"Anna Meier","Text":"Logged: your talk with Anna Meier, Thursday 10 September.\n\nYour thank-you will be in Drafts on Friday 11 September at 08:00.\n\n  learned         validation batches matter more than the model\n  intro           Bob Lee <bob.lee@biotech.example>\n  offer           send her the preprint\n\nAnswer this mail with one of these lines:\n\n  undo [4yw22s]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"o5sar7y4byxfqji2cfkyujev@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"mkzm3fuucmsy4wpaysv544pq","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F3573617237793462797866716A693263666B79756A6576406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D6B7A6D33667575636D73793477706179737635343470710D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205468752C2031302053657020323032362031363A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F3573617237793462797866716A693263666B79756A6576406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D6B7A6D33667575636D73793477706179737635343470710D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789048800000, 1789048800000, NULL, '', 'you told me something', 1789048800000, 'accepted', 0, '[{"command":"undo","tag":"4yw22s"}]');
INSERT INTO "outbox" VALUES (10, 'brief/2026-09-11', 'brief', 'owner', 'sent', NULL, '', '', 1789104600000, 1789104600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier and Tom Baker, for today', 'Friday 11 September. Two things today.

ANNA MEIER
You talked yesterday.
Your thank-you will be in Drafts at 08:00. Best sent today.

  nothanks [fzojbq]           No thanks needed

TOM BAKER
Your ask did not arrive at tom@nowhere.example.
If you know the right address, answer “same:” and the address. Your ask
to it will then be in Drafts.

  [fvbyl7] same:              Give another address

To answer, write one of the lines above.
', 'hrlniemso4cbkqssrmvyfuha@example.org', 'im6xfujjep2naok3cqxbqywu', '{"Subject":"Anna Meier and Tom Baker, for today","Text":"Friday 11 September. Two things today.\n\nANNA MEIER\nYou talked yesterday.\nYour thank-you will be in Drafts at 08:00. Best sent today.\n\n  nothanks [fzojbq]           No thanks needed\n\nTOM BAKER\nYour ask did not arrive at tom@nowhere.example.\nIf you know the right address, answer “same:” and the address. Your ask\nto it will then be in Drafts.\n\n  [fvbyl7] same:              Give another address\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"hrlniemso4cbkqssrmvyfuha@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"im6xfujjep2naok3cqxbqywu","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C68726C6E69656D736F3463626B717373726D767966756861406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20696D367866756A6A6570326E616F6B3363717862717977750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A204672692C2031312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C68726C6E69656D736F3463626B717373726D767966756861406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20696D367866756A6A6570326E616F6B3363717862717977750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789104600000, 1789104600000, NULL, '', 'something needs you', 1789104600000, 'accepted', 0, '[{"command":"nothanks","tag":"fzojbq"},{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (11, 'thankyou/fzojbq6uobjhlye2', 'thankyou', 'draft', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789106400000, 1789106400000, '', 0, 0, 'story-7@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

Thank you for your time on Thursday. What has stayed with me most:
validation batches matter more than the model.

As promised, I will send you the preprint.

Thank you as well for thinking of Bob Lee; I will get in touch, and let
you know how it goes.

Julie

On Wednesday, 9 September 2026, Anna Meier wrote:
> Dear Julie, yes, gladly. Does Thursday at three work for you?
', '6xs3aqxzisk73uz4ujwwccom@example.org', 'kzguhfcilq6suke2pl5rhx7c', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nThank you for your time on Thursday. What has stayed with me most:\nvalidation batches matter more than the model.\n\nAs promised, I will send you the preprint.\n\nThank you as well for thinking of Bob Lee; I will get in touch, and let\nyou know how it goes.\n\nJulie\n\nOn Wednesday, 9 September 2026, Anna Meier wrote:\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"6xs3aqxzisk73uz4ujwwccom@example.org","InReplyTo":"story-7@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"Token":"kzguhfcilq6suke2pl5rhx7c","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C367873336171787A69736B3733757A34756A777763636F6D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206B7A6775686663696C713673756B6532706C3572687837630D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C367873336171787A69736B3733757A34756A777763636F6D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206B7A6775686663696C713673756B6532706C3572687837630D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D5479', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'you talked on Thursday 10 September; thanks are due within a day', 1789106400000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (12, 'introask/me6ajjy7cwxbzz5q', 'introask', 'draft', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789106400000, 1789106400000, '', 0, 0, '', 'bob.lee@biotech.example', 'biotech.example', 'julie@example.org', 'Anna Meier suggested I write to you', 'Dear Bob Lee,

Anna Meier suggested that I write to you. [Why Bob: what Anna Meier told
you, in one sentence.]

I am a physicist and would like to understand work outside the
university.

I am trying to learn more about [what you would like to hear from Bob;
your ask to Anna Meier was “Moving from physics into pharma”]. Could I
ask you three questions about it, by phone or video, on a day that suits
you? Seventeen minutes would be plenty.

If it is not a good time, a short no is quite all right.

Kind regards,
Julie Roth
', 'u4hbrujecn3zc35a2vhtobe3@example.org', 'uijcd7hgd5rnmjusfk5rubnn', '{"Subject":"Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to learn more about [what you would like to hear from Bob;\nyour ask to Anna Meier was “Moving from physics into pharma”]. Could I\nask you three questions about it, by phone or video, on a day that suits\nyou? Seventeen minutes would be plenty.\n\nIf it is not a good time, a short no is quite all right.\n\nKind regards,\nJulie Roth\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":[{"name":"","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"}],"ReplyTo":{"name":"","address":""},"MessageID":"u4hbrujecn3zc35a2vhtobe3@example.org","InReplyTo":"","References":null,"Token":"uijcd7hgd5rnmjusfk5rubnn","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7534686272756A65636E337A63333561327668746F626533406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2075696A63643768676435726E6D6A7573666B357275626E6E0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A0D0A4465617220426F62204C65652C0D0A0D0A416E6E6120', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7534686272756A65636E337A63333561327668746F626533406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2075696A63643768676435726E6D6A7573666B357275626E6E0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'Anna Meier named Bob Lee; write within a day or two', 1789106400000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (13, 'receipt/u5q2ii4wi6hetpyu', 'receipt', 'owner', 'sent', 'k2svrbli2jcr22nz', '', '', 1789111800000, 1789111800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee', 'Tracked: your ask to Bob Lee of Friday 11 September.

If Bob Lee stays silent I follow up once, on Friday 18 September at
09:30.

Answer this mail with one of these lines:

  stop [embkhk]               No follow-up
  later 7d [embkhk]           A week later
  wrote [u5q2ii]              Not a request for a talk
', 'rvvtxursjpmam4weqo6pbzlf@example.org', 'qygw3pgxcg4toa7czcpg3jk4', '{"Subject":"Bob Lee","Text":"Tracked: your ask to Bob Lee of Friday 11 September.\n\nIf Bob Lee stays silent I follow up once, on Friday 18 September at\n09:30.\n\nAnswer this mail with one of these lines:\n\n  stop [embkhk]               No follow-up\n  later 7d [embkhk]           A week later\n  wrote [u5q2ii]              Not a request for a talk\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"rvvtxursjpmam4weqo6pbzlf@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"qygw3pgxcg4toa7czcpg3jk4","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C72767674787572736A706D616D347765716F3670627A6C66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207179677733706778636734746F6137637A637067336A6B340D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204672692C2031312053657020323032362030393A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C72767674787572736A706D616D347765716F3670627A6C66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207179677733706778636734746F6137637A637067336A6B340D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789111800000, 1789111800000, NULL, '', 'you told me something', 1789111800000, 'accepted', 0, '[{"command":"stop","tag":"embkhk"},{"command":"later 7d","tag":"embkhk"},{"command":"wrote","tag":"u5q2ii"}]');
INSERT INTO "outbox" VALUES (14, 'followup/mqo5wn2hsi7loyn6', 'followup', 'contact', 'sent', '5jav3hh4sdwg4sxh', 'mqo5wn2hsi7loyn6', '', 1789285200000, 1789371600000, 'notice/mqo5wn2hsi7loyn6/iwayiq', 0, 86400000, 'story-2@example.org', 'karim@turbine.example', 'turbine.example', 'julie@example.org', 'Re: How a turbine gets its controller', 'Dear Karim,

A short note in case my email of Monday 7 September got buried, as
emails do. I would still be very glad to talk with you, if you have a
few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.

Julie

On Monday, 7 September 2026, Julie Roth wrote:
> Dear Karim,
>
> I read your paper on blade control, because I wrote my thesis on the same
> equations. Could I ask you, in 20 minutes, what your weeks look like now? If
> not, I understand.
>
> Julie
', 'faocz456bjq2uywp27tbrbvw@example.org', 'wzugwemhy34azxlj3qf2aztc', '{"Subject":"Re: How a turbine gets its controller","Text":"Dear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still be very glad to talk with you, if you have a\nfew minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Karim Haddad","address":"karim@turbine.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"faocz456bjq2uywp27tbrbvw@example.org","InReplyTo":"story-2@example.org","References":["story-2@example.org"],"Token":"wzugwemhy34azxlj3qf2aztc","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66616F637A343536626A7132757977703237746272627677406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20777A756777656D68793334617A786C6A33716632617A74630D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20486F7720612074757262696E6520676574732069747320636F6E74726F6C6C65720D', 1789285200000, X'446174653A204D6F6E2C2031342053657020323032362030393A34303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66616F637A343536626A7132757977703237746272627677406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20777A756777656D68793334617A786C6A33716632617A74630D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789371600000, 1789371600000, 1789371600000, '', 'no answer for a week', 1789371600000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (15, 'notice/mqo5wn2hsi7loyn6/iwayiq', 'notice', 'owner', 'sent', '5jav3hh4sdwg4sxh', 'mqo5wn2hsi7loyn6', '', 1789285200000, NULL, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Karim Haddad', 'No answer from Karim Haddad yet, which is quite normal. Unless one
comes, I send this on Monday 14 September at 09:40, and nothing after
it.

Before it leaves I create one folder in your mailbox, “informd”, for my
own records.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Karim Haddad <karim@turbine.example>
Subject: Re: How a turbine gets its controller

Dear Karim,

A short note in case my email of Monday 7 September got buried, as
emails do. I would still be very glad to talk with you, if you have a
few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.

Julie

On Monday, 7 September 2026, Julie Roth wrote:
> Dear Karim,
>
> I read your paper on blade control, because I wrote my thesis on the same
> equations. Could I ask you, in 20 minutes, what your weeks look like now? If
> not, I understand.
>
> Julie
------------------------------------------------------------------------

Answer this mail with one of these lines:

  stop [mqo5wn]               Stop it
  send now [mqo5wn]           Send now
  later 3d [mqo5wn]           Three days later
  edit [mqo5wn]               Change the text
', 'g7motjpqudfna4oskofc5oqi@example.org', 'wygppyylmk5lsmeqzbtdppqn', '{"Subject":"Karim Haddad","Text":"No answer from Karim Haddad yet, which is quite normal. Unless one\ncomes, I send this on Monday 14 September at 09:40, and nothing after\nit.\n\nBefore it leaves I create one folder in your mailbox, “informd”, for my\nown records.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Karim Haddad <karim@turbine.example>\nSubject: Re: How a turbine gets its controller\n\nDear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still be very glad to talk with you, if you have a\nfew minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               Stop it\n  send now [mqo5wn]           Send now\n  later 3d [mqo5wn]           Three days later\n  edit [mqo5wn]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"g7motjpqudfna4oskofc5oqi@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"wygppyylmk5lsmeqzbtdppqn","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67376D6F746A70717564666E61346F736B6F6663356F7169406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20777967707079796C6D6B356C736D65717A6274647070716E0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A2053756E2C2031332053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67376D6F746A70717564666E61346F736B6F6663356F7169406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20777967707079796C6D6B356C736D65717A6274647070716E0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789285200000, 1789285200000, NULL, '', 'shows you the follow-up before it leaves', 1789285200000, 'accepted', 0, '[{"command":"stop","tag":"mqo5wn"},{"command":"send now","tag":"mqo5wn"},{"command":"later 3d","tag":"mqo5wn"},{"command":"edit","tag":"mqo5wn"}]');
INSERT INTO "outbox" VALUES (16, 'digest/2026-W38', 'digest', 'owner', 'sent', NULL, '', '', 1789363800000, 1789363800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 7 to 13 September: Anna Meier and Tom Baker', 'Your week, 7 to 13 September

Five asked, one yes, one talk.

NEEDS YOU
  Anna Meier          You promised: send her the preprint. Say when it
                      is done; if you do it by mail, I notice by myself.
                      done [zoivya]               Done
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know the right address, answer “same:” and the
                      address. Your ask to it will then be in Drafts.
                      [fvbyl7] same:              Give another address

YOU WAIT FOR
  Karim Haddad        asked on Monday 7 September, “How a turbine gets
                      its controller”
                      follow-up on Monday 14 September
  Bob Lee             asked on Friday, “Anna Meier suggested I write to
                      you”
                      follow-up on Friday 18 September
  Sofia Lind          asked on Tuesday, “Your path from teaching to
                      product”
                      away until Monday 21 September; follow-up on
                      Tuesday 22 September

GOOD NEWS
  Anna Meier          said yes
                      Wednesday 9 September
  Anna Meier          you talked
                      Thursday 10 September
  Anna Meier          named Bob Lee to you
                      Thursday 10 September

NUMBERS
  So far                  5 asked, 1 answered, 1 talked, 1 thanked
  Talks                   1 in 4 weeks, 1 in 12

Everything works. Last look at your mail: Monday 14 September at 07:30.
', '2q3qqqbwxzy2qzacyh66vm6d@example.org', 'bvp7xcriq2avs7drx6z4bnxl', '{"Subject":"Your week, 7 to 13 September: Anna Meier and Tom Baker","Text":"Your week, 7 to 13 September\n\nFive asked, one yes, one talk.\n\nNEEDS YOU\n  Anna Meier          You promised: send her the preprint. Say when it\n                      is done; if you do it by mail, I notice by myself.\n                      done [zoivya]               Done\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know the right address, answer “same:” and the\n                      address. Your ask to it will then be in Drafts.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on Monday 7 September, “How a turbine gets\n                      its controller”\n                      follow-up on Monday 14 September\n  Bob Lee             asked on Friday, “Anna Meier suggested I write to\n                      you”\n                      follow-up on Friday 18 September\n  Sofia Lind          asked on Tuesday, “Your path from teaching to\n                      product”\n                      away until Monday 21 September; follow-up on\n                      Tuesday 22 September\n\nGOOD NEWS\n  Anna Meier          said yes\n                      Wednesday 9 September\n  Anna Meier          you talked\n                      Thursday 10 September\n  Anna Meier          named Bob Lee to you\n                      Thursday 10 September\n\nNUMBERS\n  So far                  5 asked, 1 answered, 1 talked, 1 thanked\n  Talks                   1 in 4 weeks, 1 in 12\n\nEverything works. Last look at your mail: Monday 14 September at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"2q3qqqbwxzy2qzacyh66vm6d@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"bvp7xcriq2avs7drx6z4bnxl","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3271337171716277787A7932717A616379683636766D3664406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206276703778637269713261767337647278367A34626E786C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2031342053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3271337171716277787A7932717A616379683636766D3664406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206276703778637269713261767337647278367A34626E786C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789363800000, 1789363800000, NULL, '', 'a week has passed', 1789363800000, 'accepted', 0, '[{"command":"done","tag":"zoivya"},{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (17, 'receipt/tcdskqtvo63bmymf', 'receipt', 'owner', 'sent', '7ljl5ez7yklcvqt5', '', '', 1789370400000, 1789370400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Mei Tanaka', 'Tracked: your ask to Mei Tanaka of Monday 14 September.

If Mei Tanaka stays silent I follow up once, on Monday 21 September at
09:20.

Answer this mail with one of these lines:

  stop [jayxlz]               No follow-up
  later 7d [jayxlz]           A week later
  wrote [tcdskq]              Not a request for a talk
', 'mtdys527rs3x46tmspsish2w@example.org', '7jzforzvpfdjgvknkbt5qmsv', '{"Subject":"Mei Tanaka","Text":"Tracked: your ask to Mei Tanaka of Monday 14 September.\n\nIf Mei Tanaka stays silent I follow up once, on Monday 21 September at\n09:20.\n\nAnswer this mail with one of these lines:\n\n  stop [jayxlz]               No follow-up\n  later 7d [jayxlz]           A week later\n  wrote [tcdskq]              Not a request for a talk\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"mtdys527rs3x46tmspsish2w@example.org","InReplyTo":"","References":["informd.7ljl5ez7yklcvqt5@example.org"],"Token":"7jzforzvpfdjgvknkbt5qmsv","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D74647973353237727333783436746D7370736973683277406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20376A7A666F727A767066646A67766B6E6B627435716D73760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C2031342053657020323032362030393A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D74647973353237727333783436746D7370736973683277406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20376A7A666F727A767066646A67766B6E6B627435716D73760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789370400000, 1789370400000, NULL, '', 'you told me something', 1789370400000, 'accepted', 0, '[{"command":"stop","tag":"jayxlz"},{"command":"later 7d","tag":"jayxlz"},{"command":"wrote","tag":"tcdskq"}]');
INSERT INTO "outbox" VALUES (18, 'brief/2026-09-16', 'brief', 'owner', 'sent', NULL, '', '', 1789536600000, 1789536600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Mei Tanaka and Bob Lee, for today', 'Wednesday 16 September. Two things today.

MEI TANAKA
Answered yesterday.
“Thank you, but unfortunately I can''t this year. All the best, Mei”
Is that a yes, a no, or “later”?

  that was a yes [jayxlz]     A yes
  that was a later [jayxlz]   Later
  that was a no [jayxlz]      A no

BOB LEE
Said yes yesterday.
“Anna''s friends are mine. I''d be happy to talk, call me next week.”
They name a time: answer them. Once it is agreed, write me “interview
fri 15:00”; an invitation in your mailbox does it too.

Also open: Anna Meier (your offer).

  let all go [phqko2]         Let it go

To answer, write one of the lines above.
', 'p4n7vg26d65kpwbfpx5oi5ol@example.org', 'oea5onwmjxn6njg33tfyqokx', '{"Subject":"Mei Tanaka and Bob Lee, for today","Text":"Wednesday 16 September. Two things today.\n\nMEI TANAKA\nAnswered yesterday.\n“Thank you, but unfortunately I can''t this year. All the best, Mei”\nIs that a yes, a no, or “later”?\n\n  that was a yes [jayxlz]     A yes\n  that was a later [jayxlz]   Later\n  that was a no [jayxlz]      A no\n\nBOB LEE\nSaid yes yesterday.\n“Anna''s friends are mine. I''d be happy to talk, call me next week.”\nThey name a time: answer them. Once it is agreed, write me “interview\nfri 15:00”; an invitation in your mailbox does it too.\n\nAlso open: Anna Meier (your offer).\n\n  let all go [phqko2]         Let it go\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"p4n7vg26d65kpwbfpx5oi5ol@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"oea5onwmjxn6njg33tfyqokx","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70346E37766732366436356B707762667078356F69356F6C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F6561356F6E776D6A786E366E6A673333746679716F6B780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2031362053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70346E37766732366436356B707762667078356F69356F6C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F6561356F6E776D6A786E366E6A673333746679716F6B780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789536600000, 1789536600000, NULL, '', 'something needs you', 1789536600000, 'accepted', 0, '[{"command":"that was a yes","tag":"jayxlz"},{"command":"that was a later","tag":"jayxlz"},{"command":"that was a no","tag":"jayxlz"},{"command":"let all go","tag":"phqko2"}]');
INSERT INTO "outbox" VALUES (19, 'receipt/vux7qvc6a7wdj5xh', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789574400000, 1789574400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Done: nothing about Anna Meier waits for you any more.

A note to keep in touch will be in Drafts on Thursday 10 December.

Answer this mail with one of these lines:

  undo [vux7qv]               Undo
', '6xu6ftlpc76rge3dbzjjs4fa@example.org', 'irw4knwtgpy6j5hthumn6zwy', '{"Subject":"Anna Meier","Text":"Done: nothing about Anna Meier waits for you any more.\n\nA note to keep in touch will be in Drafts on Thursday 10 December.\n\nAnswer this mail with one of these lines:\n\n  undo [vux7qv]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"6xu6ftlpc76rge3dbzjjs4fa@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"irw4knwtgpy6j5hthumn6zwy","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3678753666746C706337367267653364627A6A6A73346661406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20697277346B6E7774677079366A35687468756D6E367A77790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C2031362053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3678753666746C706337367267653364627A6A6A73346661406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20697277346B6E7774677079366A35687468756D6E367A77790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789574400000, 1789574400000, NULL, '', 'you told me something', 1789574400000, 'accepted', 0, '[{"command":"undo","tag":"vux7qv"}]');
INSERT INTO "outbox" VALUES (20, 'digest/2026-W39', 'digest', 'owner', 'sent', NULL, '', '', 1789968600000, 1789968600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 14 to 20 September: Mei Tanaka, Bob Lee and 1 more', 'Your week, 14 to 20 September

One asked, one follow-up, one yes, one answered otherwise.

NEEDS YOU
  Mei Tanaka          Answered on Tuesday. “Thank you, but unfortunately
                      I can''t this year. All the best, Mei” Is that a
                      yes, a no, or “later”?
                      that was a yes [jayxlz]     A yes
                      that was a later [jayxlz]   Later
                      that was a no [jayxlz]      A no
  Bob Lee             Said yes on Tuesday. “Anna''s friends are mine. I''d
                      be happy to talk, call me next week.” They name a
                      time: answer them. Once it is agreed, write me
                      “interview fri 15:00”; an invitation in your
                      mailbox does it too.
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know the right address, answer “same:” and the
                      address. Your ask to it will then be in Drafts.
                      [fvbyl7] same:              Give another address

YOU WAIT FOR
  Karim Haddad        asked on 7 September, two weeks ago, “How a
                      turbine gets its controller”
                      followed up on Monday 14 September; if nothing
                      comes I let it go today
  Sofia Lind          asked on Tuesday 8 September, “Your path from
                      teaching to product”
                      follow-up on Tuesday 22 September

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  █████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1
  Thanked                 █████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1
                          One ask in three that becomes a talk is good.
                          Two asks are too young to tell.
  Talks                   1 in 4 weeks, 1 in 12

At your rate, four asks a week lead to one talk a week.

Everything works. Last look at your mail: Monday 21 September at 07:30.
', 'bkuf3g4ve7dnp55bp6vvk4kf@example.org', 'guweubc7gufycgk5qgxufehk', '{"Subject":"Your week, 14 to 20 September: Mei Tanaka, Bob Lee and 1 more","Text":"Your week, 14 to 20 September\n\nOne asked, one follow-up, one yes, one answered otherwise.\n\nNEEDS YOU\n  Mei Tanaka          Answered on Tuesday. “Thank you, but unfortunately\n                      I can''t this year. All the best, Mei” Is that a\n                      yes, a no, or “later”?\n                      that was a yes [jayxlz]     A yes\n                      that was a later [jayxlz]   Later\n                      that was a no [jayxlz]      A no\n  Bob Lee             Said yes on Tuesday. “Anna''s friends are mine. I''d\n                      be happy to talk, call me next week.” They name a\n                      time: answer them. Once it is agreed, write me\n                      “interview fri 15:00”; an invitation in your\n                      mailbox does it too.\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know the right address, answer “same:” and the\n                      address. Your ask to it will then be in Drafts.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on 7 September, two weeks ago, “How a\n                      turbine gets its controller”\n                      followed up on Monday 14 September; if nothing\n                      comes I let it go today\n  Sofia Lind          asked on Tuesday 8 September, “Your path from\n                      teaching to product”\n                      follow-up on Tuesday 22 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  █████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Thanked                 █████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1\n                          One ask in three that becomes a talk is good.\n                          Two asks are too young to tell.\n  Talks                   1 in 4 weeks, 1 in 12\n\nAt your rate, four asks a week lead to one talk a week.\n\nEverything works. Last look at your mail: Monday 21 September at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"bkuf3g4ve7dnp55bp6vvk4kf@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"guweubc7gufycgk5qgxufehk","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C626B7566336734766537646E70353562703676766B346B66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2067757765756263376775667963676B35716778756665686B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C626B7566336734766537646E70353562703676766B346B66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2067757765756263376775667963676B35716778756665686B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789968600000, 1789968600000, NULL, '', 'a week has passed', 1789968600000, 'accepted', 0, '[{"command":"that was a yes","tag":"jayxlz"},{"command":"that was a later","tag":"jayxlz"},{"command":"that was a no","tag":"jayxlz"},{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (21, 'followup/c45swtiyaibwpqqx', 'followup', 'contact', 'sent', 'zk55ljfhi76t7ylq', 'c45swtiyaibwpqqx', '', 1789974000000, 1790060400000, 'notice/c45swtiyaibwpqqx/zgp3ob', 0, 86400000, 'story-3@example.org', 'sofia.lind@fjord.example', 'fjord.example', 'julie@example.org', 'Re: Your path from teaching to product', 'Dear Sofia,

A short note in case my email of Tuesday 8 September got buried, as
emails do. I would still very much like to ask you about what you wish
you had known, if you have a few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.

Julie

On Tuesday, 8 September 2026, Julie Roth wrote:
> Dear Sofia,
>
> I heard your interview and would like to ask what you wish you had known. Would
> 15 minutes suit you? No problem at all if not.
>
> Julie
', 'mtetpkvdh6g3omw2dljtaaza@example.org', 'gjbzkh4o5bsmk3hs55ohzzij', '{"Subject":"Re: Your path from teaching to product","Text":"Dear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still very much like to ask you about what you wish\nyou had known, if you have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Sofia Lind","address":"sofia.lind@fjord.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"mtetpkvdh6g3omw2dljtaaza@example.org","InReplyTo":"story-3@example.org","References":["story-3@example.org"],"Token":"gjbzkh4o5bsmk3hs55ohzzij","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D746574706B7664683667336F6D7732646C6A7461617A61406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20676A627A6B68346F3562736D6B33687335356F687A7A696A0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20596F757220706174682066726F6D207465616368696E6720746F2070726F647563', 1789974000000, X'446174653A205475652C2032322053657020323032362030393A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D746574706B7664683667336F6D7732646C6A7461617A61406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20676A627A6B68346F3562736D6B33687335356F687A7A696A0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A656374', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1790060400000, 1790060400000, 1790060400000, '', 'no answer for a week', 1790060400000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (22, 'notice/c45swtiyaibwpqqx/zgp3ob', 'notice', 'owner', 'sent', 'zk55ljfhi76t7ylq', 'c45swtiyaibwpqqx', '', 1789974000000, NULL, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Sofia Lind', 'No answer from Sofia Lind yet, which is quite normal. Unless one comes,
I send this on Tuesday 22 September at 09:00, and nothing after it.

Sofia Lind was away until Monday 21 September, so I waited.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Sofia Lind <sofia.lind@fjord.example>
Subject: Re: Your path from teaching to product

Dear Sofia,

A short note in case my email of Tuesday 8 September got buried, as
emails do. I would still very much like to ask you about what you wish
you had known, if you have a few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.

Julie

On Tuesday, 8 September 2026, Julie Roth wrote:
> Dear Sofia,
>
> I heard your interview and would like to ask what you wish you had known. Would
> 15 minutes suit you? No problem at all if not.
>
> Julie
------------------------------------------------------------------------

Answer this mail with one of these lines:

  stop [c45swt]               Stop it
  send now [c45swt]           Send now
  later 3d [c45swt]           Three days later
  edit [c45swt]               Change the text
', 'reeifqhi2qf33hsupxi4jvoy@example.org', 'ptqd6ujdongnfeuu37ou7tag', '{"Subject":"Sofia Lind","Text":"No answer from Sofia Lind yet, which is quite normal. Unless one comes,\nI send this on Tuesday 22 September at 09:00, and nothing after it.\n\nSofia Lind was away until Monday 21 September, so I waited.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Sofia Lind <sofia.lind@fjord.example>\nSubject: Re: Your path from teaching to product\n\nDear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still very much like to ask you about what you wish\nyou had known, if you have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               Stop it\n  send now [c45swt]           Send now\n  later 3d [c45swt]           Three days later\n  edit [c45swt]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"reeifqhi2qf33hsupxi4jvoy@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"ptqd6ujdongnfeuu37ou7tag","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C72656569667168693271663333687375707869346A766F79406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207074716436756A646F6E676E6665757533376F75377461670D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A204D6F6E2C2032312053657020323032362030393A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C72656569667168693271663333687375707869346A766F79406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207074716436756A646F6E676E6665757533376F75377461670D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1789974000000, 1789974000000, NULL, '', 'shows you the follow-up before it leaves', 1789974000000, 'accepted', 0, '[{"command":"stop","tag":"c45swt"},{"command":"send now","tag":"c45swt"},{"command":"later 3d","tag":"c45swt"},{"command":"edit","tag":"c45swt"}]');
INSERT INTO "outbox" VALUES (23, 'receipt/wwdllslcxd5fb76y', 'receipt', 'owner', 'sent', 'k2svrbli2jcr22nz', '', '', 1790089200000, 1790089200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee', 'Logged: your talk with Bob Lee, Tuesday 22 September.

Your thank-you will be in Drafts on Wednesday 23 September at 08:00.

  learned         small companies let you see the whole process
  names           they would rather name nobody; I do not ask again
  level           junior

Anna Meier named Bob Lee to you: a note to Anna Meier with that news
will be in Drafts on Wednesday 23 September at 08:00.

Answer this mail with one of these lines:

  undo [wwdlls]               Undo
', 'bpvezlbciu3io4hzkbhlt2ck@example.org', 'z7syqlzmq2nzc7rwcj43ffex', '{"Subject":"Bob Lee","Text":"Logged: your talk with Bob Lee, Tuesday 22 September.\n\nYour thank-you will be in Drafts on Wednesday 23 September at 08:00.\n\n  learned         small companies let you see the whole process\n  names           they would rather name nobody; I do not ask again\n  level           junior\n\nAnna Meier named Bob Lee to you: a note to Anna Meier with that news\nwill be in Drafts on Wednesday 23 September at 08:00.\n\nAnswer this mail with one of these lines:\n\n  undo [wwdlls]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"bpvezlbciu3io4hzkbhlt2ck@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"z7syqlzmq2nzc7rwcj43ffex","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C627076657A6C6263697533696F34687A6B62686C7432636B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207A377379716C7A6D71326E7A63377277636A3433666665780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C2032322053657020323032362031373A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C627076657A6C6263697533696F34687A6B62686C7432636B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207A377379716C7A6D71326E7A63377277636A3433666665780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1790089200000, 1790089200000, NULL, '', 'you told me something', 1790089200000, 'accepted', 0, '[{"command":"undo","tag":"wwdlls"}]');
INSERT INTO "outbox" VALUES (24, 'brief/2026-09-23', 'brief', 'owner', 'sent', NULL, '', '', 1790141400000, 1790141400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee, for today', 'Wednesday 23 September. One thing today.

BOB LEE
You talked yesterday.
Your thank-you will be in Drafts at 08:00. Best sent today.

  nothanks [tjjili]           No thanks needed

To answer, write one of the lines above.
', 'u64jttiij4eycnfcvyf7ebnp@example.org', 'ytvrwgvfmhsvf5s7buazdcjk', '{"Subject":"Bob Lee, for today","Text":"Wednesday 23 September. One thing today.\n\nBOB LEE\nYou talked yesterday.\nYour thank-you will be in Drafts at 08:00. Best sent today.\n\n  nothanks [tjjili]           No thanks needed\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"u64jttiij4eycnfcvyf7ebnp@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"ytvrwgvfmhsvf5s7buazdcjk","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7536346A747469696A346579636E66637679663765626E70406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2079747672776776666D687376663573376275617A64636A6B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2032332053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7536346A747469696A346579636E66637679663765626E70406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2079747672776776666D687376663573376275617A64636A6B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1790141400000, 1790141400000, NULL, '', 'something needs you', 1790141400000, 'accepted', 0, '[{"command":"nothanks","tag":"tjjili"}]');
INSERT INTO "outbox" VALUES (25, 'thankyou/tjjilimvmbusqvjl', 'thankyou', 'draft', 'sent', 'k2svrbli2jcr22nz', '', 'tjjilimvmbusqvjl', 1790143200000, 1790143200000, '', 0, 0, 'story-14@biotech.example', 'bob.lee@biotech.example', 'biotech.example', 'julie@example.org', 'Re: Anna Meier suggested I write to you', 'Dear Bob Lee,

Thank you for your time on Tuesday. What has stayed with me most: small
companies let you see the whole process.

Kind regards,
Julie Roth

On Tuesday, 15 September 2026, Bob Lee wrote:
> Anna''s friends are mine. I''d be happy to talk, call me next week.
', 'ufrfxri3ttn6n2t2tog7xejl@example.org', 'dmxp7efe3jy5ar64574ch3yw', '{"Subject":"Re: Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nThank you for your time on Tuesday. What has stayed with me most: small\ncompanies let you see the whole process.\n\nKind regards,\nJulie Roth\n\nOn Tuesday, 15 September 2026, Bob Lee wrote:\n> Anna''s friends are mine. I''d be happy to talk, call me next week.\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"ufrfxri3ttn6n2t2tog7xejl@example.org","InReplyTo":"story-14@biotech.example","References":["story-11@example.org","story-14@biotech.example"],"Token":"dmxp7efe3jy5ar64574ch3yw","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C756672667872693374746E366E327432746F673778656A6C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A20646D787037656665336A79356172363435373463683379770D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20416E6E61204D65696572207375676765', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C756672667872693374746E366E327432746F673778656A6C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A20646D787037656665336A79356172363435373463683379770D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B206368617273', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked on Tuesday 22 September; thanks are due within a day', 1790143200000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (26, 'introthanks/me6ajjy7cwxbzz5q', 'introthanks', 'draft', 'sent', 'xce4bk67xiielteb', '', '', 1790143200000, 1790143200000, '', 0, 0, 'story-10@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

I talked with Bob Lee on Tuesday, thanks to you, and I am grateful. One
thing I took from it: small companies let you see the whole process.

No need to answer; I only wanted you to know.

Julie
', 'xs2ev7xi4yxtfkdd7cfuvmh5@example.org', 'rgwqtn5ecgesc5tgbzktqb2u', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nI talked with Bob Lee on Tuesday, thanks to you, and I am grateful. One\nthing I took from it: small companies let you see the whole process.\n\nNo need to answer; I only wanted you to know.\n\nJulie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"xs2ev7xi4yxtfkdd7cfuvmh5@example.org","InReplyTo":"story-10@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"Token":"rgwqtn5ecgesc5tgbzktqb2u","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C787332657637786934797874666B646437636675766D6835406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2072677771746E35656367657363357467627A6B74716232750D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C787332657637786934797874666B646437636675766D6835406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2072677771746E35656367657363357467627A6B74716232750D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked with Bob Lee, whom they had named', 1790143200000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (27, 'digest/2026-W40', 'digest', 'owner', 'sent', NULL, '', '', 1790573400000, 1790573400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 21 to 27 September: Tom Baker', 'Your week, 21 to 27 September

One follow-up, one talk.

NEEDS YOU
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know the right address, answer “same:” and the
                      address. Your ask to it will then be in Drafts.
                      [fvbyl7] same:              Give another address
                      let go [fvbyl7]             Let it go

YOU WAIT FOR
  Sofia Lind          asked on 8 September, two weeks ago, “Your path
                      from teaching to product”
                      followed up on Tuesday; if nothing comes I let it
                      go on Tuesday 29 September

GOOD NEWS
  Bob Lee             you talked
                      Tuesday 22 September

LET GO
  Karim Haddad        stayed silent
                      Monday 21 September
  Most asks end in silence. It says little about you, and nothing about
  the next one.

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2
                          One ask in three that becomes a talk is good.
  Talks                   2 in 4 weeks, 2 in 12

At your rate, three asks a week lead to one talk a week.

Everything works. Last look at your mail: Monday 28 September at 07:30.
', 'qacuhjpzuw4so7x7a6txgdwx@example.org', '6dy7lh7zeie4nwsfx32jkjlx', '{"Subject":"Your week, 21 to 27 September: Tom Baker","Text":"Your week, 21 to 27 September\n\nOne follow-up, one talk.\n\nNEEDS YOU\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know the right address, answer “same:” and the\n                      address. Your ask to it will then be in Drafts.\n                      [fvbyl7] same:              Give another address\n                      let go [fvbyl7]             Let it go\n\nYOU WAIT FOR\n  Sofia Lind          asked on 8 September, two weeks ago, “Your path\n                      from teaching to product”\n                      followed up on Tuesday; if nothing comes I let it\n                      go on Tuesday 29 September\n\nGOOD NEWS\n  Bob Lee             you talked\n                      Tuesday 22 September\n\nLET GO\n  Karim Haddad        stayed silent\n                      Monday 21 September\n  Most asks end in silence. It says little about you, and nothing about\n  the next one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          One ask in three that becomes a talk is good.\n  Talks                   2 in 4 weeks, 2 in 12\n\nAt your rate, three asks a week lead to one talk a week.\n\nEverything works. Last look at your mail: Monday 28 September at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"qacuhjpzuw4so7x7a6txgdwx@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"6dy7lh7zeie4nwsfx32jkjlx","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C71616375686A707A757734736F3778376136747867647778406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20366479376C68377A656965346E7773667833326A6B6A6C780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032382053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C71616375686A707A757734736F3778376136747867647778406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20366479376C68377A656965346E7773667833326A6B6A6C780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1790573400000, 1790573400000, NULL, '', 'a week has passed', 1790573400000, 'accepted', 0, '[{"command":"same:","tag":"fvbyl7"},{"command":"let go","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (28, 'digest/2026-W41', 'digest', 'owner', 'sent', NULL, '', '', 1791178200000, 1791178200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 28 September to 4 October', 'Your week, 28 September to 4 October

No new asks and no new answers this week.

NO MORE REMINDERS OF
  Tom Baker           your ask did not arrive at tom@nowhere.example

LET GO
  Sofia Lind          stayed silent
                      Tuesday 29 September
  Most asks end in silence. It says little about you, and nothing about
  the next one.

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2
                          One ask in three that becomes a talk is good.
  Talks                   2 in 4 weeks, 2 in 12

At your rate, three asks a week lead to one talk a week.

Everything works. Last look at your mail: Monday 5 October at 07:30.
', '2tlc4trtiyhrdarhpuu3ehc3@example.org', 'chbnbul3qr36v4rxi6lyn52v', '{"Subject":"Your week, 28 September to 4 October","Text":"Your week, 28 September to 4 October\n\nNo new asks and no new answers this week.\n\nNO MORE REMINDERS OF\n  Tom Baker           your ask did not arrive at tom@nowhere.example\n\nLET GO\n  Sofia Lind          stayed silent\n                      Tuesday 29 September\n  Most asks end in silence. It says little about you, and nothing about\n  the next one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          One ask in three that becomes a talk is good.\n  Talks                   2 in 4 weeks, 2 in 12\n\nAt your rate, three asks a week lead to one talk a week.\n\nEverything works. Last look at your mail: Monday 5 October at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"2tlc4trtiyhrdarhpuu3ehc3@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"chbnbul3qr36v4rxi6lyn52v","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C32746C633474727469796872646172687075753365686333406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206368626E62756C33717233367634727869366C796E3532760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2035204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C32746C633474727469796872646172687075753365686333406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206368626E62756C33717233367634727869366C796E3532760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1791178200000, 1791178200000, NULL, '', 'a week has passed', 1791178200000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (29, 'digest/2026-W42', 'digest', 'owner', 'sent', NULL, '', '', 1791783000000, 1791783000000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 5 to 11 October: a quiet one', 'Nothing needs you, and nobody keeps you waiting: a quiet week. Last look
at your mail: Monday 12 October at 07:30.
', 'gucadqrh5yrk5r7cc6mgl6sa@example.org', 'eadix3tphiilyicekredhumk', '{"Subject":"Your week, 5 to 11 October: a quiet one","Text":"Nothing needs you, and nobody keeps you waiting: a quiet week. Last look\nat your mail: Monday 12 October at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"gucadqrh5yrk5r7cc6mgl6sa@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"eadix3tphiilyicekredhumk","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67756361647172683579726B3572376363366D676C367361406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2065616469783374706869696C796963656B72656468756D6B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203132204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67756361647172683579726B3572376363366D676C367361406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2065616469783374706869696C796963656B72656468756D6B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1791783000000, 1791783000000, NULL, '', 'a week has passed', 1791783000000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (30, 'digest/2026-W43', 'digest', 'owner', 'sent', NULL, '', '', 1792387800000, 1792387800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 12 to 18 October: a quiet one', 'Nothing needs you, and nobody keeps you waiting: a quiet week. Last look
at your mail: Monday 19 October at 07:30.
', 'gr4acoxpb2tbybqeqy76fjkp@example.org', 'mjndq2u63lrs3hkeuadv4wpc', '{"Subject":"Your week, 12 to 18 October: a quiet one","Text":"Nothing needs you, and nobody keeps you waiting: a quiet week. Last look\nat your mail: Monday 19 October at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"gr4acoxpb2tbybqeqy76fjkp@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"mjndq2u63lrs3hkeuadv4wpc","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67723461636F7870623274627962716571793736666A6B70406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D6A6E6471327536336C727333686B6575616476347770630D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203139204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67723461636F7870623274627962716571793736666A6B70406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D6A6E6471327536336C727333686B6575616476347770630D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', '7BBRUHY4BIT7IJXL3AMZTAUGYY', 1, NULL, 1792387800000, 1792387800000, NULL, '', 'a week has passed', 1792387800000, 'accepted', 0, '[]');
CREATE TABLE claim (
  seq    INTEGER PRIMARY KEY,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  nonce  TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "claim" VALUES (1, 14, 'EC2S74KMIGELHEG75C4TSLJFNI');
INSERT INTO "claim" VALUES (2, 21, '3LRIXWW5GKJCMS72D5U77I2JBR');
CREATE TABLE grace (
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  until  INTEGER NOT NULL,
  PRIMARY KEY (outbox, reason)
) STRICT, WITHOUT ROWID;
INSERT INTO "grace" VALUES (10, 'clock', 1788854400000);
CREATE TABLE step (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  src    TEXT NOT NULL, -- '' when the row began
  dst    TEXT NOT NULL,
  at     INTEGER NOT NULL,
  why    TEXT NOT NULL
) STRICT;
INSERT INTO "step" VALUES (1, 1, '', 'ready', 1788765000000, 'you told me something');
INSERT INTO "step" VALUES (2, 1, 'ready', 'sending', 1788765000000, 'attempt 1');
INSERT INTO "step" VALUES (3, 1, 'sending', 'committing', 1788765000000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (4, 1, 'committing', 'sent', 1788765000000, 'accepted');
INSERT INTO "step" VALUES (5, 2, '', 'ready', 1788766800000, 'you told me something');
INSERT INTO "step" VALUES (6, 2, 'ready', 'sending', 1788766800000, 'attempt 1');
INSERT INTO "step" VALUES (7, 2, 'sending', 'committing', 1788766800000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (8, 2, 'committing', 'sent', 1788766800000, 'accepted');
INSERT INTO "step" VALUES (9, 3, '', 'ready', 1788854400000, 'you told me something');
INSERT INTO "step" VALUES (10, 3, 'ready', 'sending', 1788854400000, 'attempt 1');
INSERT INTO "step" VALUES (11, 3, 'sending', 'committing', 1788854400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (12, 3, 'committing', 'sent', 1788854400000, 'accepted');
INSERT INTO "step" VALUES (13, 4, '', 'ready', 1788856200000, 'you told me something');
INSERT INTO "step" VALUES (14, 5, '', 'ready', 1788856200000, 'your ask did not arrive');
INSERT INTO "step" VALUES (15, 4, 'ready', 'sending', 1788856200000, 'attempt 1');
INSERT INTO "step" VALUES (16, 4, 'sending', 'committing', 1788856200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (17, 4, 'committing', 'sent', 1788856200000, 'accepted');
INSERT INTO "step" VALUES (18, 5, 'ready', 'sending', 1788856200000, 'attempt 1');
INSERT INTO "step" VALUES (19, 5, 'sending', 'committing', 1788856200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (20, 5, 'committing', 'sent', 1788856200000, 'accepted');
INSERT INTO "step" VALUES (21, 6, '', 'ready', 1788939300000, 'you told me something');
INSERT INTO "step" VALUES (22, 6, 'ready', 'sending', 1788939300000, 'attempt 1');
INSERT INTO "step" VALUES (23, 6, 'sending', 'committing', 1788939300000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (24, 6, 'committing', 'sent', 1788939300000, 'accepted');
INSERT INTO "step" VALUES (25, 7, '', 'ready', 1788969600000, 'you talk on Thursday 10 September at 15:00');
INSERT INTO "step" VALUES (26, 7, 'ready', 'sending', 1788969600000, 'attempt 1');
INSERT INTO "step" VALUES (27, 7, 'sending', 'committing', 1788969600000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (28, 7, 'committing', 'sent', 1788969600000, 'accepted');
INSERT INTO "step" VALUES (29, 8, '', 'ready', 1789046400000, 'your talk has ended; notes are best made at once');
INSERT INTO "step" VALUES (30, 8, 'ready', 'sending', 1789046400000, 'attempt 1');
INSERT INTO "step" VALUES (31, 8, 'sending', 'committing', 1789046400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (32, 8, 'committing', 'sent', 1789046400000, 'accepted');
INSERT INTO "step" VALUES (33, 9, '', 'ready', 1789048800000, 'you told me something');
INSERT INTO "step" VALUES (34, 9, 'ready', 'sending', 1789048800000, 'attempt 1');
INSERT INTO "step" VALUES (35, 9, 'sending', 'committing', 1789048800000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (36, 9, 'committing', 'sent', 1789048800000, 'accepted');
INSERT INTO "step" VALUES (37, 10, '', 'ready', 1789104600000, 'something needs you');
INSERT INTO "step" VALUES (38, 10, 'ready', 'sending', 1789104600000, 'attempt 1');
INSERT INTO "step" VALUES (39, 10, 'sending', 'committing', 1789104600000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (40, 10, 'committing', 'sent', 1789104600000, 'accepted');
INSERT INTO "step" VALUES (41, 11, '', 'ready', 1789106400000, 'you talked on Thursday 10 September; thanks are due within a day');
INSERT INTO "step" VALUES (42, 12, '', 'ready', 1789106400000, 'Anna Meier named Bob Lee; write within a day or two');
INSERT INTO "step" VALUES (43, 11, 'ready', 'sending', 1789106400000, 'attempt 1');
INSERT INTO "step" VALUES (44, 11, 'sending', 'committing', 1789106400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (45, 11, 'committing', 'sent', 1789106400000, 'accepted');
INSERT INTO "step" VALUES (46, 12, 'ready', 'sending', 1789106400000, 'attempt 1');
INSERT INTO "step" VALUES (47, 12, 'sending', 'committing', 1789106400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (48, 12, 'committing', 'sent', 1789106400000, 'accepted');
INSERT INTO "step" VALUES (49, 13, '', 'ready', 1789111800000, 'you told me something');
INSERT INTO "step" VALUES (50, 13, 'ready', 'sending', 1789111800000, 'attempt 1');
INSERT INTO "step" VALUES (51, 13, 'sending', 'committing', 1789111800000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (52, 13, 'committing', 'sent', 1789111800000, 'accepted');
INSERT INTO "step" VALUES (53, 14, '', 'held', 1789285200000, 'no answer for a week since Monday 7 September');
INSERT INTO "step" VALUES (54, 15, '', 'ready', 1789285200000, 'shows you the follow-up before it leaves');
INSERT INTO "step" VALUES (55, 15, 'ready', 'sending', 1789285200000, 'attempt 1');
INSERT INTO "step" VALUES (56, 15, 'sending', 'committing', 1789285200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (57, 15, 'committing', 'sent', 1789285200000, 'accepted');
INSERT INTO "step" VALUES (58, 16, '', 'ready', 1789363800000, 'a week has passed');
INSERT INTO "step" VALUES (59, 16, 'ready', 'sending', 1789363800000, 'attempt 1');
INSERT INTO "step" VALUES (60, 16, 'sending', 'committing', 1789363800000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (61, 16, 'committing', 'sent', 1789363800000, 'accepted');
INSERT INTO "step" VALUES (62, 17, '', 'ready', 1789370400000, 'you told me something');
INSERT INTO "step" VALUES (63, 17, 'ready', 'sending', 1789370400000, 'attempt 1');
INSERT INTO "step" VALUES (64, 17, 'sending', 'committing', 1789370400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (65, 17, 'committing', 'sent', 1789370400000, 'accepted');
INSERT INTO "step" VALUES (66, 14, 'held', 'ready', 1789371600000, 'no answer for a week');
INSERT INTO "step" VALUES (67, 14, 'ready', 'sending', 1789371600000, 'attempt 1');
INSERT INTO "step" VALUES (68, 14, 'sending', 'committing', 1789371600000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (69, 14, 'committing', 'sent', 1789371600000, 'accepted');
INSERT INTO "step" VALUES (70, 18, '', 'ready', 1789536600000, 'something needs you');
INSERT INTO "step" VALUES (71, 18, 'ready', 'sending', 1789536600000, 'attempt 1');
INSERT INTO "step" VALUES (72, 18, 'sending', 'committing', 1789536600000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (73, 18, 'committing', 'sent', 1789536600000, 'accepted');
INSERT INTO "step" VALUES (74, 19, '', 'ready', 1789574400000, 'you told me something');
INSERT INTO "step" VALUES (75, 19, 'ready', 'sending', 1789574400000, 'attempt 1');
INSERT INTO "step" VALUES (76, 19, 'sending', 'committing', 1789574400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (77, 19, 'committing', 'sent', 1789574400000, 'accepted');
INSERT INTO "step" VALUES (78, 20, '', 'ready', 1789968600000, 'a week has passed');
INSERT INTO "step" VALUES (79, 20, 'ready', 'sending', 1789968600000, 'attempt 1');
INSERT INTO "step" VALUES (80, 20, 'sending', 'committing', 1789968600000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (81, 20, 'committing', 'sent', 1789968600000, 'accepted');
INSERT INTO "step" VALUES (82, 21, '', 'held', 1789974000000, 'no answer for a week since Tuesday 8 September');
INSERT INTO "step" VALUES (83, 22, '', 'ready', 1789974000000, 'shows you the follow-up before it leaves');
INSERT INTO "step" VALUES (84, 22, 'ready', 'sending', 1789974000000, 'attempt 1');
INSERT INTO "step" VALUES (85, 22, 'sending', 'committing', 1789974000000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (86, 22, 'committing', 'sent', 1789974000000, 'accepted');
INSERT INTO "step" VALUES (87, 21, 'held', 'ready', 1790060400000, 'no answer for a week');
INSERT INTO "step" VALUES (88, 21, 'ready', 'sending', 1790060400000, 'attempt 1');
INSERT INTO "step" VALUES (89, 21, 'sending', 'committing', 1790060400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (90, 21, 'committing', 'sent', 1790060400000, 'accepted');
INSERT INTO "step" VALUES (91, 23, '', 'ready', 1790089200000, 'you told me something');
INSERT INTO "step" VALUES (92, 23, 'ready', 'sending', 1790089200000, 'attempt 1');
INSERT INTO "step" VALUES (93, 23, 'sending', 'committing', 1790089200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (94, 23, 'committing', 'sent', 1790089200000, 'accepted');
INSERT INTO "step" VALUES (95, 24, '', 'ready', 1790141400000, 'something needs you');
INSERT INTO "step" VALUES (96, 24, 'ready', 'sending', 1790141400000, 'attempt 1');
INSERT INTO "step" VALUES (97, 24, 'sending', 'committing', 1790141400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (98, 24, 'committing', 'sent', 1790141400000, 'accepted');
INSERT INTO "step" VALUES (99, 25, '', 'ready', 1790143200000, 'you talked on Tuesday 22 September; thanks are due within a day');
INSERT INTO "step" VALUES (100, 26, '', 'ready', 1790143200000, 'you talked with Bob Lee, whom they had named');
INSERT INTO "step" VALUES (101, 25, 'ready', 'sending', 1790143200000, 'attempt 1');
INSERT INTO "step" VALUES (102, 25, 'sending', 'committing', 1790143200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (103, 25, 'committing', 'sent', 1790143200000, 'accepted');
INSERT INTO "step" VALUES (104, 26, 'ready', 'sending', 1790143200000, 'attempt 1');
INSERT INTO "step" VALUES (105, 26, 'sending', 'committing', 1790143200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (106, 26, 'committing', 'sent', 1790143200000, 'accepted');
INSERT INTO "step" VALUES (107, 27, '', 'ready', 1790573400000, 'a week has passed');
INSERT INTO "step" VALUES (108, 27, 'ready', 'sending', 1790573400000, 'attempt 1');
INSERT INTO "step" VALUES (109, 27, 'sending', 'committing', 1790573400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (110, 27, 'committing', 'sent', 1790573400000, 'accepted');
INSERT INTO "step" VALUES (111, 28, '', 'ready', 1791178200000, 'a week has passed');
INSERT INTO "step" VALUES (112, 28, 'ready', 'sending', 1791178200000, 'attempt 1');
INSERT INTO "step" VALUES (113, 28, 'sending', 'committing', 1791178200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (114, 28, 'committing', 'sent', 1791178200000, 'accepted');
INSERT INTO "step" VALUES (115, 29, '', 'ready', 1791783000000, 'a week has passed');
INSERT INTO "step" VALUES (116, 29, 'ready', 'sending', 1791783000000, 'attempt 1');
INSERT INTO "step" VALUES (117, 29, 'sending', 'committing', 1791783000000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (118, 29, 'committing', 'sent', 1791783000000, 'accepted');
INSERT INTO "step" VALUES (119, 30, '', 'ready', 1792387800000, 'a week has passed');
INSERT INTO "step" VALUES (120, 30, 'ready', 'sending', 1792387800000, 'attempt 1');
INSERT INTO "step" VALUES (121, 30, 'sending', 'committing', 1792387800000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (122, 30, 'committing', 'sent', 1792387800000, 'accepted');
CREATE INDEX person_next ON person (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX ask_person ON ask (person);
CREATE UNIQUE INDEX ask_open ON ask (person) WHERE state = 'open';
CREATE INDEX event_person ON event (person);
CREATE INDEX event_several ON event (seq) WHERE person IS NULL AND json_extract(data, '$.people') IS NOT NULL;
CREATE INDEX event_hurried ON event (ask) WHERE kind = 'hurried';
CREATE UNIQUE INDEX event_followed_up ON event (ask) WHERE kind = 'followed_up';
CREATE TRIGGER event_once BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq OR fact = NEW.fact)
BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER event_kept BEFORE UPDATE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'an event is never changed; append a correction'); END;
CREATE TRIGGER event_erased BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'an event is never deleted, except by forget'); END;
CREATE INDEX message_id ON message (message_id) WHERE message_id <> '';
CREATE INDEX message_person ON message (person);
CREATE INDEX message_text ON message (person) WHERE text <> '';
CREATE INDEX said_person ON said (person);
CREATE INDEX outbox_state ON outbox (state, due);
CREATE INDEX outbox_person ON outbox (person);
CREATE INDEX outbox_finished ON outbox (kind, finished) WHERE finished IS NOT NULL;
CREATE UNIQUE INDEX outbox_message_id ON outbox (message_id) WHERE message_id <> '';
CREATE UNIQUE INDEX outbox_token ON outbox (token) WHERE token <> '';
CREATE UNIQUE INDEX outbox_followup ON outbox (ask)
  WHERE kind = 'followup' AND (state <> 'dropped' OR committed_at IS NOT NULL);
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
CREATE INDEX claim_outbox ON claim (outbox);
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
COMMIT;
