-- A database of schema 6 as informd kept it: the weeks of its demo, with mails cut short,
-- and a row of every table. Made by make filled.
PRAGMA application_id = 1768842861;
PRAGMA user_version = 6;
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE account (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  key        TEXT NOT NULL DEFAULT '',    -- the secret of tokens and marks
  generation TEXT NOT NULL DEFAULT '',    -- which life of the database this is; a restore begins another
  since      INTEGER,                     -- when it began
  last_look  INTEGER,                     -- when the mailbox was last looked at
  restored   INTEGER,                     -- when the database was put back to an older state
  scrub_owed INTEGER NOT NULL DEFAULT 0   -- somebody was forgotten, and may still stand in a file
) STRICT;
INSERT INTO "account" VALUES (1, 'W4IGUJSIQZFBFPGTTWHKYPYXOM', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1788764940000, 1792387800000, NULL, 0);
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
INSERT INTO "person" VALUES ('k2svrbli2jcr22nz', 'Bob Lee', 'bob.lee@biotech.example', 'met', 1797926400000, 'a note to keep in touch is drafted Tuesday 22 December');
INSERT INTO "person" VALUES ('q47tx7vqm44e7gaf', 'Tom Baker', 'tom@nowhere.example', 'bounced', NULL, '');
INSERT INTO "person" VALUES ('xce4bk67xiielteb', 'Anna Meier', 'anna.meier@pharma.example', 'met', 1797927000000, 'a note to keep in touch is drafted Tuesday 22 December');
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
INSERT INTO "event" VALUES (1, 'xce4bk67xiielteb', 'asked', 1788765000000, 'story-1@example.org', 'you asked Anna Meier <anna.meier@pharma.example> for a conversation', '{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Moving from physics into pharma","message_id":"story-1@example.org","text":"Dear Anna,\n\nyour post about validation batches made me want to ask how you moved from\nphysics into pharma. Could I ask you about it, 17 minutes on the phone, any\nafternoon next week? If it does not suit you, no worries at all.\n\nJulie","received":"2026-09-07T07:10:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","follows":"lower","closing":"Julie","signed":"Julie"}}', 1788765000000, X'12C3EF16604CD21404A9361368EA590D');
INSERT INTO "event" VALUES (2, '5jav3hh4sdwg4sxh', 'asked', 1788766800000, 'story-2@example.org', 'you asked Karim Haddad <karim@turbine.example> for a conversation', '{"ask":"mqo5wn2hsi7loyn6","name":"Karim Haddad","address":"karim@turbine.example","from":"julie@example.org","recipients":1,"subject":"How a turbine gets its controller","message_id":"story-2@example.org","text":"Dear Karim,\n\nI read your paper on blade control, because I wrote my thesis on the same\nequations. Could I ask you, in 20 minutes, what your weeks look like now? If\nnot, I understand.\n\nJulie","received":"2026-09-07T07:40:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Karim,","closing":"Julie","signed":"Julie"}}', 1788766800000, X'CC6BE7B66A3121792DB481D81C8FD596');
INSERT INTO "event" VALUES (3, 'zk55ljfhi76t7ylq', 'asked', 1788854400000, 'story-3@example.org', 'you asked Sofia Lind <sofia.lind@fjord.example> for a conversation', '{"ask":"c45swtiyaibwpqqx","name":"Sofia Lind","address":"sofia.lind@fjord.example","from":"julie@example.org","recipients":1,"subject":"Your path from teaching to product","message_id":"story-3@example.org","text":"Dear Sofia,\n\nI heard your interview and would like to ask what you wish you had known. Would\n15 minutes suit you? No problem at all if not.\n\nJulie","received":"2026-09-08T08:00:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Sofia,","closing":"Julie","signed":"Julie"}}', 1788854400000, X'3562DD45ED5A048FB096A2B346EFDA7A');
INSERT INTO "event" VALUES (4, 'zk55ljfhi76t7ylq', 'auto_replied', 1788854700000, 'story-4@fjord.example', 'its header says a machine answered (Auto-Submitted)', '{"name":"Sofia Lind","address":"sofia.lind@fjord.example","subject":"Automatic reply: Your path from teaching to product","message_id":"story-4@fjord.example","references":["story-3@example.org"],"until":"2026-09-20T22:00:00Z"}', 1788854700000, X'28EA1BA5000C79D74603D5F5160B3DB6');
INSERT INTO "event" VALUES (5, 'q47tx7vqm44e7gaf', 'asked', 1788856200000, 'story-5@example.org', 'you asked Tom Baker <tom@nowhere.example> for a conversation', '{"ask":"fvbyl7utks3g2iov","name":"Tom Baker","address":"tom@nowhere.example","from":"julie@example.org","recipients":1,"subject":"Twelve minutes about instruments","message_id":"story-5@example.org","text":"Dear Tom,\n\nI saw your instrument at the fair. Could I ask you about it for 12 minutes? If\nyou cannot, no worries.\n\nJulie","received":"2026-09-08T08:30:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Tom,","closing":"Julie","signed":"Julie"}}', 1788856200000, X'05E233EAE36360190E308FCBD36E3922');
INSERT INTO "event" VALUES (6, 'q47tx7vqm44e7gaf', 'bounced', 1788856200000, 'bounce-11@mail.example.org', 'your mail to Tom Baker could not be delivered (5.1.1)', '{"ask":"fvbyl7utks3g2iov","name":"Mail Delivery System","address":"tom@nowhere.example","subject":"Undelivered mail returned to sender","message_id":"story-5@example.org"}', 1788856200000, X'D68634DB997743BE5DAE8C26D92930CE');
INSERT INTO "event" VALUES (7, 'xce4bk67xiielteb', 'answered', 1788936300000, 'story-6@pharma.example', 'Anna Meier wrote back: it answers a mail of your thread with Anna Meier', '{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"],"words":"Dear Julie, yes, gladly.","offset":7200}', 1788936300000, X'E2A32B6E0FC66FA359855AC8E1F777EF');
INSERT INTO "event" VALUES (8, 'xce4bk67xiielteb', 'accepted', 1788936300000, 'story-6@pharma.example', 'they said yes: “Dear Julie, yes, gladly.”', '{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"],"words":"Dear Julie, yes, gladly.","offset":7200}', 1788936300000, X'6818DBB44FFCF290D1D02DB9E1515CBC');
INSERT INTO "event" VALUES (9, 'xce4bk67xiielteb', 'wrote', 1788939000000, 'story-7@example.org', 'you wrote to Anna Meier again; no new ask', '{"name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-7@example.org","references":["story-1@example.org","story-6@pharma.example"],"received":"2026-09-09T07:30:00Z","manner":{"language":"en","register":"familiar"}}', 1788939000000, X'8B347CE49BE1FA90CA9568FFB5C06825');
INSERT INTO "event" VALUES (10, 'xce4bk67xiielteb', 'booked', 1788939300000, 'story-8@example.org', 'you said so', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z","where":"phone"}', 1788939300000, X'CDBA3DC39DBF8AC7BB00EA3BF35ED738');
INSERT INTO "event" VALUES (11, 'xce4bk67xiielteb', 'described', 1788939300000, 'story-8@example.org', 'you said so', '{"text":"wide","fact":"circle"}', 1788939300000, X'C6D043B13EBAC8DE0EF4C4097F759842');
INSERT INTO "event" VALUES (12, 'xce4bk67xiielteb', 'described', 1788939300000, 'story-8@example.org', 'you said so', '{"text":"senior","fact":"level"}', 1788939300000, X'8D3A5A80C1B9ED2EAAD4757C4437F064');
INSERT INTO "event" VALUES (13, 'xce4bk67xiielteb', 'met', 1789048800000, 'story-9@example.org', 'you told informd of the talk', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z"}', 1789048800000, X'7F5AE0F31FB15AF68DB3586277108C2D');
INSERT INTO "event" VALUES (14, 'xce4bk67xiielteb', 'noted', 1789048800000, 'story-9@example.org', 'your note', '{"talk":"fzojbq6uobjhlye2","text":"validation batches matter more than the model","line":"learned"}', 1789048800000, X'CEC54BA8E30388AE2C371C22996D71A2');
INSERT INTO "event" VALUES (15, 'xce4bk67xiielteb', 'introduced', 1789048800000, 'story-9@example.org', 'Anna Meier named Bob Lee', '{"talk":"fzojbq6uobjhlye2","name":"Bob Lee","address":"bob.lee@biotech.example"}', 1789048800000, X'958CFA97531EDBD1998BDC47E1D0419C');
INSERT INTO "event" VALUES (16, 'xce4bk67xiielteb', 'noted', 1789048800000, 'story-9@example.org', 'your note', '{"talk":"fzojbq6uobjhlye2","text":"send her the preprint","line":"offer"}', 1789048800000, X'0CAA343551F6F8B677959F33DB7E7EEE');
INSERT INTO "event" VALUES (17, 'xce4bk67xiielteb', 'promised', 1789048800000, 'story-9@example.org', 'you offered it', '{"talk":"fzojbq6uobjhlye2","text":"send her the preprint"}', 1789048800000, X'F6C01D9D815BFD458DEAD7112C960D3E');
INSERT INTO "event" VALUES (18, NULL, 'told', 1789104600000, '', 'a brief told you of it', '{"others":["thanks/fzojbq6uobjhlye2","undelivered/fvbyl7utks3g2iov"],"text":"brief/2026-09-11","by":"brief"}', 1789104600000, X'6FFC2B1A7BAEB76D94C86383567CD3D7');
INSERT INTO "event" VALUES (19, 'xce4bk67xiielteb', 'thanked', 1789110000000, 'story-10@example.org', 'you wrote to Anna Meier after your talk', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-10@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"received":"2026-09-11T07:00:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","follows":"lower","closing":"Julie","signed":"Julie"}}', 1789110000000, X'76D4D3A99F932DC53836AC11A8248050');
INSERT INTO "event" VALUES (20, 'k2svrbli2jcr22nz', 'asked', 1789111800000, 'story-11@example.org', 'you asked Bob Lee <bob.lee@biotech.example> for a conversation', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","from":"julie@example.org","recipients":1,"subject":"Anna Meier suggested I write to you","message_id":"story-11@example.org","text":"Dear Bob Lee,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou about them, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to understand moving from physics into pharma. Could I ask\nyou three questions about it, by phone or video, for 17 minutes, on a\nday that suits you?\n\nIf it is not a good time, a short no is quite all right.\n\nKind regards,\nJulie Roth","received":"2026-09-11T07:30:00Z","manner":{"language":"en","register":"formal","salutation":"Dear Bob Lee,","closing":"Kind regards,\nJulie Roth","signed":"Julie Roth"}}', 1789111800000, X'6A13832C163B9619149CF5ED0F5165EB');
INSERT INTO "event" VALUES (21, 'xce4bk67xiielteb', 'kept', 1789111800000, 'story-11@example.org', 'you wrote to Bob Lee', '{"address":"bob.lee@biotech.example","subject":"Anna Meier suggested I write to you","promise":"me6ajjy7cwxbzz5q"}', 1789111800000, X'0131818EC06E419AE5BEFC6C4655380D');
INSERT INTO "event" VALUES (22, 'k2svrbli2jcr22nz', 'described', 1789111800000, 'story-11@example.org', 'they were named to you by Anna Meier', '{"subject":"Anna Meier suggested I write to you","text":"Anna Meier","fact":"via"}', 1789111800000, X'7C53915FDB019145BC78F5EDAC4980E5');
INSERT INTO "event" VALUES (23, NULL, 'told', 1789363800000, '', 'a digest told you of it', '{"others":["offer/zoivya6tush4priu","undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W38","by":"digest"}', 1789363800000, X'A1E97DADE46A5AFAD8564645EF0E8EA4');
INSERT INTO "event" VALUES (24, '7ljl5ez7yklcvqt5', 'asked', 1789370400000, 'story-12@example.org', 'you asked Mei Tanaka <mei@optics.example> for a conversation', '{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","from":"julie@example.org","recipients":1,"subject":"A question about lens design","message_id":"story-12@example.org","text":"Dear Mei,\n\nyour talk about tolerances made me curious. Might I ask you about your work,\n17 minutes, whenever it suits you? If not, I understand.\n\nJulie","received":"2026-09-14T07:20:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Mei,","follows":"lower","closing":"Julie","signed":"Julie"}}', 1789370400000, X'4D63BBDC9884B529B6C003CD55421CC9');
INSERT INTO "event" VALUES (25, '5jav3hh4sdwg4sxh', 'followed_up', 1789371600000, 'uvtmp4jxzodmr7lkb7elbriq@example.org', 'no answer for a week', '{"ask":"mqo5wn2hsi7loyn6","address":"karim@turbine.example","from":"julie@example.org","subject":"Re: How a turbine gets its controller","message_id":"uvtmp4jxzodmr7lkb7elbriq@example.org","references":["story-2@example.org"]}', 1789371600000, X'7C03780A7829EE7EF4D211E2602ADD64');
INSERT INTO "event" VALUES (26, '7ljl5ez7yklcvqt5', 'answered', 1789462800000, 'story-13@optics.example', 'Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka', '{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","subject":"Re: A question about lens design","message_id":"story-13@optics.example","references":["story-12@example.org"],"words":"Dear Julie, thank you, but unfortunately I can''t this year.","guess":"deferred","offset":7200}', 1789462800000, X'8A375EEA7BA2A78617227743508FEF07');
INSERT INTO "event" VALUES (27, 'k2svrbli2jcr22nz', 'answered', 1789466400000, 'story-14@biotech.example', 'Bob Lee wrote back: it answers a mail of your thread with Bob Lee', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"words":"I''d be happy to talk, call me next week.","offset":7200}', 1789466400000, X'FB1ADC52AED9AA4364C99CB238EAB8F7');
INSERT INTO "event" VALUES (28, 'k2svrbli2jcr22nz', 'accepted', 1789466400000, 'story-14@biotech.example', 'they said yes: “I''d be happy to talk, call me next week.”', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"words":"I''d be happy to talk, call me next week.","offset":7200}', 1789466400000, X'C70B4B2D3EAF44DF9607F62350056C7C');
INSERT INTO "event" VALUES (29, NULL, 'told', 1789536600000, '', 'a brief told you of it', '{"others":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up"],"text":"brief/2026-09-16","by":"brief"}', 1789536600000, X'53D0C862AA204AD7C50BA8770747E607');
INSERT INTO "event" VALUES (30, NULL, 'folded', 1789536600000, '', 'a brief named it in one line', '{"others":["offer/zoivya6tush4priu","undelivered/fvbyl7utks3g2iov"],"text":"brief/2026-09-16","tag":"phqko2"}', 1789536600000, X'DF0E1DCB3A6A10D7454B05FC092DD006');
INSERT INTO "event" VALUES (31, 'xce4bk67xiielteb', 'kept', 1789574400000, 'story-15@example.org', 'you said done', '{}', 1789574400000, X'457A365343AA73839CECB10D2143B51D');
INSERT INTO "event" VALUES (32, NULL, 'told', 1789968600000, '', 'a digest told you of it', '{"others":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up","undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W39","by":"digest"}', 1789968600000, X'594A0B8E0350EAE3CF78A64CC141D654');
INSERT INTO "event" VALUES (33, '5jav3hh4sdwg4sxh', 'went_silent', 1789976400000, '', 'the follow-up was not answered either', '{"ask":"mqo5wn2hsi7loyn6"}', 1789976400000, X'32729CE5747AC92925AE52C98D90B22D');
INSERT INTO "event" VALUES (34, 'zk55ljfhi76t7ylq', 'followed_up', 1790060400000, 'k7hvlyzbiwo7pql7najm3z6x@example.org', 'no answer for a week', '{"ask":"c45swtiyaibwpqqx","address":"sofia.lind@fjord.example","from":"julie@example.org","subject":"Re: Your path from teaching to product","message_id":"k7hvlyzbiwo7pql7najm3z6x@example.org","references":["story-3@example.org"]}', 1790060400000, X'95361498B4977D99A7A87CBA70E33B06');
INSERT INTO "event" VALUES (35, 'k2svrbli2jcr22nz', 'met', 1790089200000, 'story-16@example.org', 'you told informd of the talk', '{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","start":"2026-09-22T10:00:00Z","end":"2026-09-22T10:30:00Z"}', 1790089200000, X'058BCC277695B2954952431E47165472');
INSERT INTO "event" VALUES (36, 'k2svrbli2jcr22nz', 'noted', 1790089200000, 'story-16@example.org', 'your note', '{"talk":"tjjilimvmbusqvjl","text":"small companies let you see the whole process","line":"learned"}', 1790089200000, X'8E760EE3058E6DD9960DDC40FA314DDD');
INSERT INTO "event" VALUES (37, 'k2svrbli2jcr22nz', 'noted', 1790089200000, 'story-16@example.org', 'your note', '{"talk":"tjjilimvmbusqvjl","text":"no","line":"asked"}', 1790089200000, X'E43BFD4ED69BC59C8D5F6036B0A09260');
INSERT INTO "event" VALUES (38, 'k2svrbli2jcr22nz', 'described', 1790089200000, 'story-16@example.org', 'you said so', '{"text":"junior","fact":"level"}', 1790089200000, X'44BF70939688E054B088F75045F52A24');
INSERT INTO "event" VALUES (39, 'xce4bk67xiielteb', 'reached', 1790089200000, 'story-16@example.org', 'you talked with Bob Lee, whom they had named', '{"text":"small companies let you see the whole process","start":"2026-09-22T10:00:00Z","promise":"me6ajjy7cwxbzz5q"}', 1790089200000, X'3DC15C4CAA23956C00B9CEB5D4E1E2CD');
INSERT INTO "event" VALUES (40, NULL, 'told', 1790141400000, '', 'a brief told you of it', '{"others":["thanks/tjjilimvmbusqvjl"],"text":"brief/2026-09-23","by":"brief"}', 1790141400000, X'293DCE8C7122FD694219376A92005576');
INSERT INTO "event" VALUES (41, NULL, 'folded', 1790141400000, '', 'a brief named it in one line', '{"others":["answered/jayxlztfz7eqeuqn","undelivered/fvbyl7utks3g2iov"],"text":"brief/2026-09-23","tag":"qwwaev"}', 1790141400000, X'B9CA1904099D53A02439530FECA47EB2');
INSERT INTO "event" VALUES (42, 'k2svrbli2jcr22nz', 'thanked', 1790146800000, 'story-17@example.org', 'you wrote to Bob Lee after your talk', '{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","from":"julie@example.org","recipients":1,"subject":"Re: Anna Meier suggested I write to you","message_id":"story-17@example.org","references":["story-11@example.org","story-14@biotech.example"],"received":"2026-09-23T07:00:00Z","manner":{"language":"en","register":"formal","salutation":"Dear Bob Lee,","closing":"Kind regards,\nJulie Roth","signed":"Julie Roth"}}', 1790146800000, X'219D2818D73ED6A298BC9B15899E9E26');
INSERT INTO "event" VALUES (43, 'xce4bk67xiielteb', 'wrote', 1790147400000, 'story-18@example.org', 'you have met Anna Meier already, so this opens no new ask', '{"name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-18@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"received":"2026-09-23T07:10:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","closing":"Julie","signed":"Julie"}}', 1790147400000, X'CE6D3024563CF805163E32C6502BB212');
INSERT INTO "event" VALUES (44, NULL, 'told', 1790573400000, '', 'a digest told you of it', '{"others":["answered/jayxlztfz7eqeuqn","undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W40","by":"digest"}', 1790573400000, X'30DBADD2A31D089281F57D0FF008204F');
INSERT INTO "event" VALUES (45, 'zk55ljfhi76t7ylq', 'went_silent', 1790665200000, '', 'the follow-up was not answered either', '{"ask":"c45swtiyaibwpqqx"}', 1790665200000, X'954D7D56DAE61F59CCA73CAE2AC753D4');
INSERT INTO "event" VALUES (46, NULL, 'told', 1791178200000, '', 'a digest told you of it', '{"others":["answered/jayxlztfz7eqeuqn"],"text":"digest/2026-W41","by":"digest"}', 1791178200000, X'22C5FF17037C85C7C215E95E6F4D4791');
INSERT INTO "event" VALUES (47, NULL, 'folded', 1791178200000, '', 'a digest named it in one line', '{"others":["undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W41","tag":"2lps7d"}', 1791178200000, X'9AC815C9582B3625A269EC1C4E3DD3A9');
INSERT INTO "event" VALUES (48, NULL, 'folded', 1791783000000, '', 'a digest named it in one line', '{"others":["answered/jayxlztfz7eqeuqn"],"text":"digest/2026-W42","tag":"icr27t"}', 1791783000000, X'A694742C523C94C408C51FBE659355F9');
INSERT INTO "event" VALUES (49, NULL, 'rested', 1791783000000, '', 'you were told several times; it rests', '{"others":["undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W42","by":"digest"}', 1791783000000, X'4A4D932C32465F6F2F8BA9CFA1218DAC');
INSERT INTO "event" VALUES (50, NULL, 'folded', 1792387800000, '', 'a digest named it in one line', '{"others":["answered/jayxlztfz7eqeuqn"],"text":"digest/2026-W43","tag":"v7ooo6"}', 1792387800000, X'D6A340649DF652353330F1C36B6B9602');
CREATE TABLE cursor (
  folder      TEXT NOT NULL PRIMARY KEY,
  uidvalidity INTEGER NOT NULL CHECK (uidvalidity BETWEEN 0 AND 4294967295),
  uidnext     INTEGER NOT NULL CHECK (uidnext BETWEEN 0 AND 4294967295),
  unlisted_since INTEGER -- since when the server does not list it
) STRICT, WITHOUT ROWID;
INSERT INTO "cursor" VALUES ('Archive', 2, 1, NULL);
INSERT INTO "cursor" VALUES ('INBOX', 1, 39, NULL);
INSERT INTO "cursor" VALUES ('Junk', 4, 1, NULL);
INSERT INTO "cursor" VALUES ('Sent', 5, 17, NULL);
INSERT INTO "cursor" VALUES ('Trash', 6, 1, NULL);
INSERT INTO "cursor" VALUES ('informd', 7, 3, NULL);
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
  times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "strike" VALUES ('a1b2c3', 2);
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
INSERT INTO "message" VALUES ('q5cuz7xlgr72j2bz.sent', 'story-8@example.org', 'Sent', 'sent', 5, 6, 1788939300000, 'julie@example.org', 'Anna Meier', 'capture', 'Booked: Anna Meier, Thursday 10 September 15:00 to 15:20, phone.', 'xce4bk67xiielteb', '', 'interview 10 sep 15:00 20m phone
circle: wide
level: senior', 1788939300000);
INSERT INTO "message" VALUES ('4od5gpxpigpkomea.sent', 'story-9@example.org', 'Sent', 'sent', 5, 7, 1789048800000, 'julie@example.org', 'Re: Anna Meier', 'capture', 'Logged: your talk with Anna Meier, Thursday 10 September.', 'xce4bk67xiielteb', '', 'learned: validation batches matter more than the model
intro: Bob Lee <bob.lee@biotech.example>
offer: send her the preprint', 1789048800000);
INSERT INTO "message" VALUES ('lsvnkjrcl2uu3hw2.sent', 'story-10@example.org', 'Sent', 'sent', 5, 8, 1789110000000, 'julie@example.org', 'Re: Moving from physics into pharma', 'own', 'you wrote to Anna Meier after your talk', 'xce4bk67xiielteb', '', '', 1789110000000);
INSERT INTO "message" VALUES ('ymvoufzdhacjemxn.sent', 'story-11@example.org', 'Sent', 'sent', 5, 9, 1789111800000, 'julie@example.org', 'Anna Meier suggested I write to you', 'capture', 'you asked Bob Lee <bob.lee@biotech.example> for a conversation', 'k2svrbli2jcr22nz', '', 'Dear Bob Lee,

Anna Meier suggested that I write to you. [Why Bob: what Anna Meier told
you about them, in one sentence.]

I am a physicist and would like to understand work outside the
university.

I am trying to understand moving from physics into pharma. Could I ask
you three questions about it, by phone or video, for 17 minutes, on a
day that suits you?

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
INSERT INTO "said" VALUES ('4fisys2zd2oyhbdh', 'k2svrbli2jcr22nz', X'88041F56E4EDF87A1850E184FFF56DF138CE3DD5FFB614C5B0FA8560E34C2C2AAD97875E89F52F78862A15D6B725D778FB6D2C0597773F8AE77966D1E0D5F7F12FB8BE473FC19BB1A335505F9B6C89737D74C34A083A2386BCB52D44710EF898507EFF4E55DD703E69050BCE4E3856E07694EBFBDE859AAF1AD249F029510686E102717A3A5C5CEF4CFE44F854EB6CDA85F3A52E04F379766DFB6DB14955F597C4D3BF58F3697BFE09E65FEE1E0E70FA7F45CEA4B20BD81D312FB6543C5FC222BA6298A8C583FB3EDFB67A42600FBF049FD793FA413B675C44F25A1FC5000F05C387D76E6B172472BB698D04164CD1C323C6F946AD311A9988CCC84684A4214147EFBE0FD658A0FC199C0DFBDB5F5DE198D44A416F07A931ACD32AD5A9A73DE536100EDCE76D2CCAD10308B94C37F6430A57263377612ECFB6F4783F7B116C0351EE79820E3B65D8C43289BCAACD864C23B943A0A6F8DA6B56F37B2EB1447949B7477A49F505CD31C0B1C86289089003174620BD7B077511A50C83C9F6FE7A9FD8D22F42446D094123BD84BEC74789CD8E22B15215FF3E7CCE5D7CB5DB08CA95115197AB4ECF802BE847B3A3BB4976B908D690AA9061C99097F9052008DC8ECEACF6F9A5A9BFC1EE5E77C0AF8BED014D4987AB34C30D0435F3C596DF8B0230F73978BF8782A634830E2C68391A9CA5DD48A8191D6D047214A2F212DA5765284FE98D8A7C82DB2B8B46A07ADDF1065A9F58BFA87164A2D6717C617188B4DA074854BBAFBB09CC06F872B8A1AECD89833F065C4656ACF548C6E1108AA9476966F1B766BBB245EEDBC1095A2EACB165A8D48C2AF218C95AD699F8FEB2F5E038E010E5F43A1ECF64B8E49092D991957DE17F38EBF10CD9FBBDF7FEDCAB4A3360BAE1CB89760BB5E2F3EE45E068E494FA124786E17CAA506B0C7F580DE7779E4574EE54BCBDBCB5C15EED2C7B58B41D3D2246D9B9C860D75345B6B5DB77E3FF584515E9C35B4880062CC9BDE97CF776F78A1FF05641C26B2922BE87FE7493F38EDFDC96D2952865082E397BCC73311FF091AE5A4D896C1A67F87A9A45063E529B466A687577F3151690B4A68A80AF93462C45792D2632AD91B331DF62CAE70708CA3FCA02C6701284799749A11965DBE5A14F8A74E9A12FE3E940');
INSERT INTO "said" VALUES ('jqqeerr3kma4o653', 'xce4bk67xiielteb', X'5AE7647016F09D40A9AED12E0F3D5758AB05BDA0E3FE472F9656435427AB7B1E0EBB4ED58035F99765B24067DEE5575C99CE0C0E3A2D360838A0B7B64A25CB6C007F70715922070963C52A4E1702EDBF211EF1B5B2B147AEB5C561D93ED3CFDE7A17D6BC6E1763AC0D03B85E727347E755B53794AF5725CAD5F9925EF79DF7E890666EE16FC906E53FF394711F1FB18CA38B14E367581BFD29B0CBFC7E31319A643FD1576819E7C4651C7385027154C7E97040C99D338DAA2372829DD47251BCF297D3F79174B684AEF1921470E0977472EADF5F929FB48BBA972572214BF61820C540027A4C0C165E222AEFA25E65F2D9CE7C50CBCF6E19EE57B08DF5043F32B8AD028762F1D06014E3AD7721B05AC891F3016D170AE5585BB5A6CB148C45BF46A07ADDF1065A9F58BFA87164A2D6717C617188B4DA07486DFB92B279288A318F8A0B02BEC174463DF1367B93FBF233E244DA96D7836392A0FCEB44C8B7F38F351692D5E22D0780C5D1FED29358D1D4614E2F13EEB0843DAE0B20701B3E02A4351BCC4B5E9789840E4D0E649A7DE08650D40293C01740DF97CAAFEED22412FD19154870F6F8CAF58CBFA23B32AA981DEA9AE53C4731A51F852A792BB146D50E5D17EEE5C4D8CAA297522D5059D2AFEBF70A431304FC481F8407139F9FA4DCF1098275A9DBD3EC68');
INSERT INTO "said" VALUES ('qzi6pgxiel2napyd', 'zk55ljfhi76t7ylq', X'C6B8FD19A754AF60E441970347AFA6DDA6B6B4CF990F2CA90E1850C147C7D88255B8B47DABB9E1F8771D08104F1FA8B2C939F5578B4024247909E14D2B1EF08C82B9E729A28F2BB19A0E2A2090DFCC1B8FF8E43C12875435024FFEDD74C429D19C2DC6881F2F309CA5B99CF05A9CF297C05E333C09AF34A50685F3FFCA6521E2D9985F37593369DFEEED4C06743018A9FA61BB845E1CE8C42E6E4868579B4F596E3A58F8344CF41E888EDFF156CFCAC88014739795511FA6B5D1A6DE1CE0C5AA03D2C074F9FC6810916F4C5F13C9C0CA9037F68A9795B3E4D4EC0BADB5EC7EF84DAE32E46F8D5EA1A83456381B5DD4AC461C1217C00A1A62031FF064449B967B63FC77D72121B9EE61ADD99567A427C10BD80DE0B4D7065D4FB0159D9D103852FB7158F4946BE3B78F8E3B9382ABC0F25A3D85E7FECBD0C959B2ABF5C20C4B0AABD91E30D75FF37CDB2382EEABF2FE392DB2F6CA2448B112B63C104EC1C08C6154564898E06EA21C8A6AEEB40D712A6F38C42C6A1D7A7D426D40FED859174108670C112B62048AA77786FA629A684FDF7682A0B6AB517B34');
INSERT INTO "said" VALUES ('roho4ftjkgkeyncl', 'q47tx7vqm44e7gaf', X'4F0865F52AA50F53F1B6FEF3A0C4CF4E08B4394B1D75CC5B9E22709DB1AE33C1672AD8D87F4374DFD6E2132FD0567CED0B212807AE74C47520744B5D41C4390A5203D4E8A03CBC8C');
INSERT INTO "said" VALUES ('ytse5hprzq47hpgl', '7ljl5ez7yklcvqt5', X'27897B732C3EDF2109DF19B566124459D2EF21E000898DE613E242C56629E640E97B40BF398DBDCB2C33F70C68E054294F8E25B3510BF0BEF5FD804BB8533B7AB4FB70D5987B6D2DEFDEC5E78D9CE67BBF7A7352E915ECC763DCBB77F9F27AA3D30241C7CC38793991FF8911993003739249716A42CCECA0658513979C1C2A7FE78802C3E1E1ABFA1271FADC40C74DC43C53DE09AA413C06E848731D2843A606959C459623AD9BE4A100527A146461D9D869B2CB3DB0E8661A0E67C51F0706E92351E026576784704566F1116179264EAB46AB4084D17D3EC1BF10C1CF41839B1B1F690B3ABF15C3DE8E297B027854EA0C15823FE23ECFEAAF49EF318933CF0B4E77F1DABB35F1EFC1033D66C8C573B4A452E0FA427A4B26A42C4914E702F4B98E02F2FD41DE04EEBF76B8F945BD964C549F5F700D412709AC5EB73BF4C029F08B4CBD820B3B5BD74D01100AD20B6D8161514F1693AB0D6D7045968825B5022D44D6EAB66D541C34BB941AB0079F9ABA');
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

  CHECK (road = 'draft' OR recipient <> ''),
  CHECK ((finished IS NOT NULL) = (state IN ('sent', 'unsure', 'dropped', 'failed'))),
  CHECK (committed_at IS NOT NULL OR state NOT IN ('committing', 'sent', 'unsure')),
  CHECK (final IS NOT NULL OR state NOT IN ('sending', 'committing'))
) STRICT;
INSERT INTO "outbox" VALUES (1, 'receipt/rugoa4gimlvtbqya', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1788765000000, 1788765000000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Tracked: your ask to Anna Meier of Monday 7 September.

If Anna Meier stays silent I follow up once, Monday 14 September 09:10.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [yzhpmj]               No follow-up
  later 7d [yzhpmj]           A week later
  wrote [rugoa4]              It is no ask
  undo [rugoa4]               Undo
', 'k7dd7eqvx2uhtdf5thus37se@example.org', 'gpd7e2hk7xy6ffklbruunxf7', '{"Subject":"Anna Meier","Text":"Tracked: your ask to Anna Meier of Monday 7 September.\n\nIf Anna Meier stays silent I follow up once, Monday 14 September 09:10.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [yzhpmj]               No follow-up\n  later 7d [yzhpmj]           A week later\n  wrote [rugoa4]              It is no ask\n  undo [rugoa4]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"k7dd7eqvx2uhtdf5thus37se@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"gpd7e2hk7xy6ffklbruunxf7","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B3764643765717678327568746466357468757333377365406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20677064376532686B3778793666666B6C627275756E7866370D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A31303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B3764643765717678327568746466357468757333377365406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20677064376532686B3778793666666B6C627275756E7866370D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1788765000000, 1788765000000, NULL, '', 'you told informd something', 1788765000000, 'accepted', 0);
INSERT INTO "outbox" VALUES (2, 'receipt/6elt7eiw4ypkdfgo', 'receipt', 'owner', 'sent', '5jav3hh4sdwg4sxh', '', '', 1788766800000, 1788766800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Karim Haddad', 'Tracked: your ask to Karim Haddad of Monday 7 September.

If Karim Haddad stays silent I follow up once, Monday 14 September
09:40.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [mqo5wn]               No follow-up
  later 7d [mqo5wn]           A week later
  wrote [6elt7e]              It is no ask
  undo [6elt7e]               Undo
', 'mr3ohv5ervvaq3j4c436n4r7@example.org', '2pzu3tstz5wfkeietqf4t5bk', '{"Subject":"Karim Haddad","Text":"Tracked: your ask to Karim Haddad of Monday 7 September.\n\nIf Karim Haddad stays silent I follow up once, Monday 14 September\n09:40.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               No follow-up\n  later 7d [mqo5wn]           A week later\n  wrote [6elt7e]              It is no ask\n  undo [6elt7e]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"mr3ohv5ervvaq3j4c436n4r7@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"2pzu3tstz5wfkeietqf4t5bk","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D72336F687635657276766171336A34633433366E347237406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2032707A75337473747A3577666B656965747166347435626B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D72336F687635657276766171336A34633433366E347237406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2032707A75337473747A3577666B656965747166347435626B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1788766800000, 1788766800000, NULL, '', 'you told informd something', 1788766800000, 'accepted', 0);
INSERT INTO "outbox" VALUES (3, 'receipt/52xhy7lonwzpvpy3', 'receipt', 'owner', 'sent', 'zk55ljfhi76t7ylq', '', '', 1788854400000, 1788854400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Sofia Lind', 'Tracked: your ask to Sofia Lind of Tuesday 8 September.

If Sofia Lind stays silent I follow up once, Tuesday 15 September 10:00.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [c45swt]               No follow-up
  later 7d [c45swt]           A week later
  wrote [52xhy7]              It is no ask
  undo [52xhy7]               Undo
', 'o5o5d2v767kbifwhdotsgzuk@example.org', '2nlpwd73rlj727ocad5ly3xl', '{"Subject":"Sofia Lind","Text":"Tracked: your ask to Sofia Lind of Tuesday 8 September.\n\nIf Sofia Lind stays silent I follow up once, Tuesday 15 September 10:00.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               No follow-up\n  later 7d [c45swt]           A week later\n  wrote [52xhy7]              It is no ask\n  undo [52xhy7]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"o5o5d2v767kbifwhdotsgzuk@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"2nlpwd73rlj727ocad5ly3xl","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F356F356432763736376B6269667768646F7473677A756B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20326E6C7077643733726C6A3732376F636164356C7933786C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F356F356432763736376B6269667768646F7473677A756B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20326E6C7077643733726C6A3732376F636164356C7933786C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1788854400000, 1788854400000, NULL, '', 'you told informd something', 1788854400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (4, 'receipt/v3lyrrztqm7k4wfs', 'receipt', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Tracked: your ask to Tom Baker of Tuesday 8 September.

Nothing is due.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  wrote [v3lyrr]              It is no ask
  undo [v3lyrr]               Undo
', 'wrnvp65wwu2hguzekxfaktu7@example.org', 'dg4gki7jxlstauheablqdoka', '{"Subject":"Tom Baker","Text":"Tracked: your ask to Tom Baker of Tuesday 8 September.\n\nNothing is due.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  wrote [v3lyrr]              It is no ask\n  undo [v3lyrr]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"wrnvp65wwu2hguzekxfaktu7@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"dg4gki7jxlstauheablqdoka","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C77726E76703635777775326867757A656B7866616B747537406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20646734676B69376A786C73746175686561626C71646F6B610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C77726E76703635777775326867757A656B7866616B747537406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20646734676B69376A786C73746175686561626C71646F6B610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'you told informd something', 1788856200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (5, 'trouble/bounce/fvbyl7utks3g2iov', 'trouble', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Your mail to Tom Baker did not arrive at tom@nowhere.example.

I closed the ask. Nothing more goes to that address.

If you know another address, answer with “same:” and the address. A
typing error in the old one is the usual reason.

Answer this mail with one of these lines:

  [fvbyl7] same:              Give another address
', 'mxmu2hw5fqogb7ts5utkjitz@example.org', 'edv4nr6o5rkdxmh7dboubz3i', '{"Subject":"Tom Baker","Text":"Your mail to Tom Baker did not arrive at tom@nowhere.example.\n\nI closed the ask. Nothing more goes to that address.\n\nIf you know another address, answer with “same:” and the address. A\ntyping error in the old one is the usual reason.\n\nAnswer this mail with one of these lines:\n\n  [fvbyl7] same:              Give another address\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"mxmu2hw5fqogb7ts5utkjitz@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"edv4nr6o5rkdxmh7dboubz3i","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D786D753268773566716F67623774733575746B6A69747A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20656476346E72366F35726B64786D683764626F75627A33690D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D786D753268773566716F67623774733575746B6A69747A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20656476346E72366F35726B64786D683764626F75627A33690D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'your ask did not arrive', 1788856200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (6, 'receipt/kthrt55jjzwcj76d', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1788939300000, 1788939300000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Booked: Anna Meier, Thursday 10 September 15:00 to 15:20, phone.

The prep sheet comes Wednesday 9 September 18:00.

Answer UNDO if that is wrong.

  circle          wide
  level           senior

Do you go to learn, or to impress? A tap tells me, and the sheet
follows; I ask once.

Answer this mail with one of these lines:

  goal: learn [fzojbq]        To learn
  goal: impress [fzojbq]      To impress
  undo [kthrt5]               Undo
', 'cj3yeq7i6hxdg3z2grxvfm22@example.org', 'fhdoq2fjesi4tpe26way6z66', '{"Subject":"Anna Meier","Text":"Booked: Anna Meier, Thursday 10 September 15:00 to 15:20, phone.\n\nThe prep sheet comes Wednesday 9 September 18:00.\n\nAnswer UNDO if that is wrong.\n\n  circle          wide\n  level           senior\n\nDo you go to learn, or to impress? A tap tells me, and the sheet\nfollows; I ask once.\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  undo [kthrt5]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"cj3yeq7i6hxdg3z2grxvfm22@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"fhdoq2fjesi4tpe26way6z66","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C636A3379657137693668786467337A3267727876666D3232406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206668646F7132666A657369347470653236776179367A36360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C20392053657020323032362030393A33353A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C636A3379657137693668786467337A3267727876666D3232406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206668646F7132666A657369347470653236776179367A36360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1788939300000, 1788939300000, NULL, '', 'you told informd something', 1788939300000, 'accepted', 0);
INSERT INTO "outbox" VALUES (7, 'prep/fzojbq6uobjhlye2/20260910T1300', 'prep', 'owner', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1788969600000, 1788969600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'ANNA MEIER
Thursday 10 September 15:00, 20 minutes
phone

Answer this mail to fill it in, between its lines or above them: that
logs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,
each at the start of a line. If there are only ten minutes, keep to 1, 2
and 3.

1  GOAL
  - To learn, or to impress? Decide before you go in; “goal: learn”
    tells me.
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
  - At 15:20 say that your time is up, and ask before you run over.
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
  goal: impress [fzojbq]      To impress
  [fzojbq] moved:             It was moved
  sendahead [fzojbq]          Send the questions ahead
', '3jmx2pz63b2gpr6jd5ffaqya@example.org', 'wg22tcwokuizxnf77shv6eyu', '{"Subject":"Anna Meier","Text":"ANNA MEIER\nThursday 10 September 15:00, 20 minutes\nphone\n\nAnswer this mail to fill it in, between its lines or above them: that\nlogs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,\neach at the start of a line. If there are only ten minutes, keep to 1, 2\nand 3.\n\n1  GOAL\n  - To learn, or to impress? Decide before you go in; “goal: learn”\n    tells me.\n  - Open with an agenda: why you asked, your questions, 20 minutes.\n  - You, in a minute: I am a physicist and would like to understand work\n    outside the university.\n\n2  WHAT I WANT TO LEARN\n  - What do you look for when someone joins your team?\n    ____________________________________________________________________\n  - Which problem would you give a bright newcomer first?\n    ____________________________________________________________________\n  - What will this team need in two years that it does not have today?\n    ____________________________________________________________________\n  - Where do people with an unusual path do well here, and where not?\n    ____________________________________________________________________\n\n3  THEIR BACKGROUND\n  circle        wide\n  level         senior\n  - What has changed most in this field since you began?\n    ____________________________________________________________________\n  - What do you see today that you could not see ten years ago?\n    ____________________________________________________________________\n\n4  THE BOLD ONES, if there is rapport\n  - What would you tell yourself at my age?\n    ____________________________________________________________________\n  - Which of your convictions has this work changed?\n    ____________________________________________________________________\n\n5  BEFORE YOU GO\n  - At 15:20 say that your time is up, and ask before you run over.\n  - What should I have asked you that I did not?\n  - Is there something I could do for you?\n  - Who else should I talk to?\n    ____________________________________________________________________\n\nWHAT YOU ASKED, Monday 7 September\n> Dear Anna,\n>\n> your post about validation batches made me want to ask how you moved from\n> physics into pharma. Could I ask you about it, 17 minutes on the phone, any\n> afternoon next week? If it does not suit you, no worries at all.\n>\n> Julie\n\nAnna Meier, Wednesday 9 September\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n\nJulie Roth, Wednesday 9 September\n> Dear Anna, Thursday at three is perfect. Thank you!\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  [fzojbq] moved:             It was moved\n  sendahead [fzojbq]          Send the questions ahead\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"3jmx2pz63b2gpr6jd5ffaqya@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"wg22tcwokuizxnf77shv6eyu","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":"QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL2luZm9ybWQvL0VODQpCRUdJTjpWRVZFTlQNClVJRDpmem9qYnE2dW9iamhseWUyQGluZm9ybWQNCkRUU1RBTVA6MjAyNjA5MDlUMTYwMDAwWg0KRFRTVEFSVDoyMDI2MDkxMFQxMzAwMDBaDQpEVEVORDoyMDI2MDkxMFQxMzIwMDBaDQpTVU1NQVJZOlRhbGsgd2l0aCBBbm5hIE1laWVyDQpMT0NBVElPTjpwaG9uZQ0KQkVHSU46VkFMQVJNDQpBQ1RJT046RElTUExBWQ0KVFJJR0dFUjtSRUxBVEVEPUVORDotUFQ1TQ0KREVTQ1JJUFRJT046Rml2ZSBtaW51dGVzIGxlZnQgd2l0aCBBbm5hIE1laWVyOiBzYXkgc29cLCBhbmQgYXNrIHdob20gZWxzZQ0KICB0byB0YWxrIHRvLg0KRU5EOlZBTEFSTQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K","Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336A6D7832707A36336232677072366A6435666661717961406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20776732327463776F6B75697A786E663737736876366579750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205765642C20392053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336A6D7832707A36336232677072366A6435666661717961406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20776732327463776F6B75697A786E663737736876366579750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1788969600000, 1788969600000, NULL, '', 'you talk Thursday 10 September 15:00', 1788969600000, 'accepted', 0);
INSERT INTO "outbox" VALUES (8, 'prompt/fzojbq6uobjhlye2/20260910T1300', 'prompt', 'owner', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789046400000, 1789046400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'How did it go with Anna? A line or two is plenty while it is fresh.
Answer this mail, in your own words, and it is logged.

These words help me to help you, one a line:

  learned:      what stays with you; it goes into the thank-you
  quote:        their words, for the same
  offer:        what you offered
  intro:        whom they named, with an address
  asked: no     you asked who else, and they would rather not
  quality:      what you saw that is good

And if you like, for yourself:

  rapport:      1 to 5
  talking:      your share, in percent; 40 or less is good
  bold:         the bold question: yes or no
  ask:          asked who else to talk to: yes or no

A photo of your notes can come along, or a recording they agreed to.

Answer this mail with one of these lines:

  cancelled [fzojbq]          It did not happen
  nothanks [fzojbq]           No thank-you
', 'fwxutnymtxjwdi723rrvysie@example.org', 'njaeorhsefgwq2pvxlwt6j7t', '{"Subject":"Anna Meier","Text":"How did it go with Anna? A line or two is plenty while it is fresh.\nAnswer this mail, in your own words, and it is logged.\n\nThese words help me to help you, one a line:\n\n  learned:      what stays with you; it goes into the thank-you\n  quote:        their words, for the same\n  offer:        what you offered\n  intro:        whom they named, with an address\n  asked: no     you asked who else, and they would rather not\n  quality:      what you saw that is good\n\nAnd if you like, for yourself:\n\n  rapport:      1 to 5\n  talking:      your share, in percent; 40 or less is good\n  bold:         the bold question: yes or no\n  ask:          asked who else to talk to: yes or no\n\nA photo of your notes can come along, or a recording they agreed to.\n\nAnswer this mail with one of these lines:\n\n  cancelled [fzojbq]          It did not happen\n  nothanks [fzojbq]           No thank-you\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"fwxutnymtxjwdi723rrvysie@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"njaeorhsefgwq2pvxlwt6j7t","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66777875746E796D74786A77646937323372727679736965406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206E6A61656F7268736566677771327076786C7774366A37740D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205468752C2031302053657020323032362031353A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66777875746E796D74786A77646937323372727679736965406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206E6A61656F7268736566677771327076786C7774366A37740D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789046400000, 1789046400000, NULL, '', 'your talk has ended; notes are best made at once', 1789046400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (9, 'receipt/4yw22soetyhnlvmu', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789048800000, 1789048800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Logged: your talk with Anna Meier, Thursday 10 September.

A thank-you comes into Drafts Friday 11 September 08:00.

Answer UNDO if that is wrong.

  learned         validation batches matter more than the model
  intro           Bob Lee <bob.lee@biotech.example>
  offer           send her the preprint

Answer this mail with one of these lines:

  undo [4yw22s]               Undo
', 'oop6d74i2s6bgyw537dc7vz2@example.org', 'mcdsynjhjauhqgbniibbgxrd', '{"Subject":"Anna Meier","Text":"Logged: your talk with Anna Meier, Thursday 10 September.\n\nA thank-you comes into Drafts Friday 11 September 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         validation batches matter more than the model\n  intro           Bob Lee <bob.lee@biotech.example>\n  offer           send her the preprint\n\nAnswer this mail with one of these lines:\n\n  undo [4yw22s]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"oop6d74i2s6bgyw537dc7vz2@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"mcdsynjhjauhqgbniibbgxrd","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F6F70366437346932733662677977353337646337767A32406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D636473796E6A686A6175687167626E69696262677872640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205468752C2031302053657020323032362031363A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6F6F70366437346932733662677977353337646337767A32406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D636473796E6A686A6175687167626E69696262677872640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789048800000, 1789048800000, NULL, '', 'you told informd something', 1789048800000, 'accepted', 0);
INSERT INTO "outbox" VALUES (10, 'brief/2026-09-11', 'brief', 'owner', 'sent', NULL, '', '', 1789104600000, 1789104600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier and Tom Baker, for today', 'Friday 11 September: 2 things need you, and nothing else.

ANNA MEIER
You talked yesterday and have not sent thanks.
The draft comes at 08:00. 8 hours left of the first day.

  nothanks [fzojbq]           No thanks needed

TOM BAKER
Your ask did not arrive at tom@nowhere.example.
If you know another address, answer with “same:” and it; the ask to it
is in Drafts then.

  [fvbyl7] same:              Give another address

To answer, write one of the lines above.
', 'qqvz6zegojjmvew4y6mb4pko@example.org', 'uyfau3n76poo4ixqfii5mycm', '{"Subject":"Anna Meier and Tom Baker, for today","Text":"Friday 11 September: 2 things need you, and nothing else.\n\nANNA MEIER\nYou talked yesterday and have not sent thanks.\nThe draft comes at 08:00. 8 hours left of the first day.\n\n  nothanks [fzojbq]           No thanks needed\n\nTOM BAKER\nYour ask did not arrive at tom@nowhere.example.\nIf you know another address, answer with “same:” and it; the ask to it\nis in Drafts then.\n\n  [fvbyl7] same:              Give another address\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"qqvz6zegojjmvew4y6mb4pko@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"uyfau3n76poo4ixqfii5mycm","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7171767A367A65676F6A6A6D7665773479366D6234706B6F406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207579666175336E3736706F6F34697871666969356D79636D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A204672692C2031312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7171767A367A65676F6A6A6D7665773479366D6234706B6F406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207579666175336E3736706F6F34697871666969356D79636D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789104600000, 1789104600000, NULL, '', 'something needs you', 1789104600000, 'accepted', 0);
INSERT INTO "outbox" VALUES (11, 'thankyou/fzojbq6uobjhlye2', 'thankyou', 'draft', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789106400000, 1789106400000, '', 0, 0, 'story-7@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

thank you for your time on Thursday. What has stayed with me most:
validation batches matter more than the model.

As promised, I will send you the preprint.

Thank you as well for thinking of Bob Lee; I am writing today, and will
tell you how it went.

Julie

On Wednesday, 9 September 2026, Anna Meier wrote:
> Dear Julie, yes, gladly. Does Thursday at three work for you?
', 'f3zwmjbhpsbehodtyqqfe77u@example.org', 'ybksg25l2qzg3ukxggvl2zxe', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nthank you for your time on Thursday. What has stayed with me most:\nvalidation batches matter more than the model.\n\nAs promised, I will send you the preprint.\n\nThank you as well for thinking of Bob Lee; I am writing today, and will\ntell you how it went.\n\nJulie\n\nOn Wednesday, 9 September 2026, Anna Meier wrote:\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"f3zwmjbhpsbehodtyqqfe77u@example.org","InReplyTo":"story-7@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"Token":"ybksg25l2qzg3ukxggvl2zxe","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66337A776D6A626870736265686F64747971716665373775406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2079626B736732356C32717A6733756B786767766C327A78650D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66337A776D6A626870736265686F64747971716665373775406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2079626B736732356C32717A6733756B786767766C327A78650D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D5479', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'you talked Thursday 10 September; thanks are due within a day', 1789106400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (12, 'introask/me6ajjy7cwxbzz5q', 'introask', 'draft', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789106400000, 1789106400000, '', 0, 0, '', 'bob.lee@biotech.example', 'biotech.example', 'julie@example.org', 'Anna Meier suggested I write to you', 'Dear Bob Lee,

Anna Meier suggested that I write to you. [Why Bob: what Anna Meier told
you about them, in one sentence.]

I am a physicist and would like to understand work outside the
university.

I am trying to understand moving from physics into pharma. Could I ask
you three questions about it, by phone or video, for 17 minutes, on a
day that suits you?

If it is not a good time, a short no is quite all right.

Kind regards,
Julie Roth
', '5inaktkhwwf7oedsol6pqa7m@example.org', 'osqfhnyr4kygv4kmqtl63bi4', '{"Subject":"Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou about them, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to understand moving from physics into pharma. Could I ask\nyou three questions about it, by phone or video, for 17 minutes, on a\nday that suits you?\n\nIf it is not a good time, a short no is quite all right.\n\nKind regards,\nJulie Roth\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":[{"name":"","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"}],"ReplyTo":{"name":"","address":""},"MessageID":"5inaktkhwwf7oedsol6pqa7m@example.org","InReplyTo":"","References":null,"Token":"osqfhnyr4kygv4kmqtl63bi4","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C35696E616B746B68777766376F6564736F6C36707161376D406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206F737166686E7972346B796776346B6D71746C36336269340D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A0D0A4465617220426F62204C65652C0D0A0D0A416E6E61204D6569657220737567676573', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C35696E616B746B68777766376F6564736F6C36707161376D406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206F737166686E7972346B796776346B6D71746C36336269340D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F7267', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'Anna Meier named Bob Lee; write within a day or two', 1789106400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (13, 'receipt/u5q2ii4wi6hetpyu', 'receipt', 'owner', 'sent', 'k2svrbli2jcr22nz', '', '', 1789111800000, 1789111800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee', 'Tracked: your ask to Bob Lee of Friday 11 September.

If Bob Lee stays silent I follow up once, Friday 18 September 09:30.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [embkhk]               No follow-up
  later 7d [embkhk]           A week later
  wrote [u5q2ii]              It is no ask
  undo [u5q2ii]               Undo
', '5ha4o6g7ptgspkesbextmhvg@example.org', 'p6qvw22lddorgbwj53ksfjoe', '{"Subject":"Bob Lee","Text":"Tracked: your ask to Bob Lee of Friday 11 September.\n\nIf Bob Lee stays silent I follow up once, Friday 18 September 09:30.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [embkhk]               No follow-up\n  later 7d [embkhk]           A week later\n  wrote [u5q2ii]              It is no ask\n  undo [u5q2ii]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"5ha4o6g7ptgspkesbextmhvg@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"p6qvw22lddorgbwj53ksfjoe","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C356861346F36673770746773706B6573626578746D687667406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20703671767732326C64646F726762776A35336B73666A6F650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204672692C2031312053657020323032362030393A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C356861346F36673770746773706B6573626578746D687667406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20703671767732326C64646F726762776A35336B73666A6F650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789111800000, 1789111800000, NULL, '', 'you told informd something', 1789111800000, 'accepted', 0);
INSERT INTO "outbox" VALUES (14, 'followup/mqo5wn2hsi7loyn6', 'followup', 'contact', 'sent', '5jav3hh4sdwg4sxh', 'mqo5wn2hsi7loyn6', '', 1789285200000, 1789371600000, 'notice/mqo5wn2hsi7loyn6/iwayiq', 0, 86400000, 'story-2@example.org', 'karim@turbine.example', 'turbine.example', 'julie@example.org', 'Re: How a turbine gets its controller', 'Dear Karim,

A short note in case my email of Monday 7 September got buried, as
emails do. I would still very much like to ask you my few questions, if
you have a few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.
Either way, I will leave it at this.

Julie

On Monday, 7 September 2026, Julie Roth wrote:
> Dear Karim,
>
> I read your paper on blade control, because I wrote my thesis on the same
> equations. Could I ask you, in 20 minutes, what your weeks look like now? If
> not, I understand.
>
> Julie
', 'uvtmp4jxzodmr7lkb7elbriq@example.org', 'e4y5vte2o5ba7qdtvgumctea', '{"Subject":"Re: How a turbine gets its controller","Text":"Dear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Karim Haddad","address":"karim@turbine.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"uvtmp4jxzodmr7lkb7elbriq@example.org","InReplyTo":"story-2@example.org","References":["story-2@example.org"],"Token":"e4y5vte2o5ba7qdtvgumctea","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7576746D70346A787A6F646D72376C6B6237656C62726971406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2065347935767465326F356261377164747667756D637465610D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20486F7720612074757262696E6520676574732069747320636F6E74726F6C6C65720D', 1789285200000, X'446174653A204D6F6E2C2031342053657020323032362030393A34303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7576746D70346A787A6F646D72376C6B6237656C62726971406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2065347935767465326F356261377164747667756D637465610D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789371600000, 1789371600000, 1789371600000, '', 'no answer for a week', 1789371600000, 'accepted', 0);
INSERT INTO "outbox" VALUES (15, 'notice/mqo5wn2hsi7loyn6/iwayiq', 'notice', 'owner', 'sent', '5jav3hh4sdwg4sxh', 'mqo5wn2hsi7loyn6', '', 1789285200000, NULL, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Karim Haddad', 'No answer from Karim Haddad yet, which is quite normal. Unless one
comes, I send this on Monday 14 September 09:40, and nothing after it.

Answer STOP to prevent it.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Karim Haddad <karim@turbine.example>
Subject: Re: How a turbine gets its controller

Dear Karim,

A short note in case my email of Monday 7 September got buried, as
emails do. I would still very much like to ask you my few questions, if
you have a few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.
Either way, I will leave it at this.

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
', 'gms3janyksfmhbhb2lc327rv@example.org', 'k74nn7xtr3zkhhgghzsyy6l6', '{"Subject":"Karim Haddad","Text":"No answer from Karim Haddad yet, which is quite normal. Unless one\ncomes, I send this on Monday 14 September 09:40, and nothing after it.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Karim Haddad <karim@turbine.example>\nSubject: Re: How a turbine gets its controller\n\nDear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               Stop it\n  send now [mqo5wn]           Send now\n  later 3d [mqo5wn]           Three days later\n  edit [mqo5wn]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"gms3janyksfmhbhb2lc327rv@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"k74nn7xtr3zkhhgghzsyy6l6","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C676D73336A616E796B73666D68626862326C633332377276406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B37346E6E37787472337A6B68686767687A737979366C360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A2053756E2C2031332053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C676D73336A616E796B73666D68626862326C633332377276406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B37346E6E37787472337A6B68686767687A737979366C360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789285200000, 1789285200000, NULL, '', 'shows you the follow-up before it leaves', 1789285200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (16, 'digest/2026-W38', 'digest', 'owner', 'sent', NULL, '', '', 1789363800000, 1789363800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 7 to 13 September: Anna Meier and Tom Baker', 'Your week, 7 to 13 September

Five asked, one yes, one talk.

NEEDS YOU
  Anna Meier          You offered: send her the preprint. Once your mail
                      says or carries it, I see it; else say DONE.
                      done [zoivya]               Done
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know another address, answer with “same:” and
                      it; the ask to it is in Drafts then.
                      [fvbyl7] same:              Give another address

YOU WAIT FOR
  Karim Haddad        asked on Monday 7 September, “How a turbine gets
                      its controller”
                      follow-up Monday 14 September
  Bob Lee             asked on Friday, “Anna Meier suggested I write to
                      you”
                      follow-up Friday 18 September
  Sofia Lind          asked on Tuesday, “Your path from teaching to
                      product”
                      away until Monday 21 September; follow-up Tuesday
                      22 September

GOOD NEWS
  Anna Meier          said yes
                      Wednesday 9 September
  Anna Meier          you talked
                      Thursday 10 September
  Anna Meier          named Bob Lee to you
                      Thursday 10 September

NUMBERS
  So far                  2 asked, 1 answered, 1 talked, 1 thanked
  Talks                   1 in 4 weeks, 1 in 12

All is well. Last look at your mail: Monday 14 September 07:30.
', 'cbrddxxgswjpaizubujrf457@example.org', 'fj4n47xjt6gbveg56pj6jjfl', '{"Subject":"Your week, 7 to 13 September: Anna Meier and Tom Baker","Text":"Your week, 7 to 13 September\n\nFive asked, one yes, one talk.\n\nNEEDS YOU\n  Anna Meier          You offered: send her the preprint. Once your mail\n                      says or carries it, I see it; else say DONE.\n                      done [zoivya]               Done\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer with “same:” and\n                      it; the ask to it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on Monday 7 September, “How a turbine gets\n                      its controller”\n                      follow-up Monday 14 September\n  Bob Lee             asked on Friday, “Anna Meier suggested I write to\n                      you”\n                      follow-up Friday 18 September\n  Sofia Lind          asked on Tuesday, “Your path from teaching to\n                      product”\n                      away until Monday 21 September; follow-up Tuesday\n                      22 September\n\nGOOD NEWS\n  Anna Meier          said yes\n                      Wednesday 9 September\n  Anna Meier          you talked\n                      Thursday 10 September\n  Anna Meier          named Bob Lee to you\n                      Thursday 10 September\n\nNUMBERS\n  So far                  2 asked, 1 answered, 1 talked, 1 thanked\n  Talks                   1 in 4 weeks, 1 in 12\n\nAll is well. Last look at your mail: Monday 14 September 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"cbrddxxgswjpaizubujrf457@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"fj4n47xjt6gbveg56pj6jjfl","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C636272646478786773776A7061697A7562756A7266343537406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20666A346E3437786A743667627665673536706A366A6A666C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2031342053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C636272646478786773776A7061697A7562756A7266343537406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20666A346E3437786A743667627665673536706A366A6A666C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789363800000, 1789363800000, NULL, '', 'a week has passed', 1789363800000, 'accepted', 0);
INSERT INTO "outbox" VALUES (17, 'receipt/tcdskqtvo63bmymf', 'receipt', 'owner', 'sent', '7ljl5ez7yklcvqt5', '', '', 1789370400000, 1789370400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Mei Tanaka', 'Tracked: your ask to Mei Tanaka of Monday 14 September.

If Mei Tanaka stays silent I follow up once, Monday 21 September 09:20.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [jayxlz]               No follow-up
  later 7d [jayxlz]           A week later
  wrote [tcdskq]              It is no ask
  undo [tcdskq]               Undo
', 'ksxbrciguluqdrjrtyfmlnpo@example.org', 'm7fu5viaocwqszsaoori4o36', '{"Subject":"Mei Tanaka","Text":"Tracked: your ask to Mei Tanaka of Monday 14 September.\n\nIf Mei Tanaka stays silent I follow up once, Monday 21 September 09:20.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [jayxlz]               No follow-up\n  later 7d [jayxlz]           A week later\n  wrote [tcdskq]              It is no ask\n  undo [tcdskq]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ksxbrciguluqdrjrtyfmlnpo@example.org","InReplyTo":"","References":["informd.7ljl5ez7yklcvqt5@example.org"],"Token":"m7fu5viaocwqszsaoori4o36","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B73786272636967756C757164726A727479666D6C6E706F406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D376675357669616F637771737A73616F6F7269346F33360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C2031342053657020323032362030393A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B73786272636967756C757164726A727479666D6C6E706F406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D376675357669616F637771737A73616F6F7269346F33360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789370400000, 1789370400000, NULL, '', 'you told informd something', 1789370400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (18, 'brief/2026-09-16', 'brief', 'owner', 'sent', NULL, '', '', 1789536600000, 1789536600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Mei Tanaka and Bob Lee, for today', 'Wednesday 16 September: 2 things need you.

MEI TANAKA
Answered yesterday.
“Thank you, but unfortunately I can''t this year. All the best, Mei”
Is that a later?

  that was a later [jayxlz]   Later
  that was a yes [jayxlz]     Yes

BOB LEE
Said yes yesterday.
“Anna''s friends are mine. I''d be happy to talk, call me next week.”
Agree on a day while it is warm; “interview fri 15:00” or an invitation
tells me.

And 2 other things: Anna Meier and Tom Baker.

  let all go [phqko2]         Let all of these go

To answer, write one of the lines above.
', 'vmr3inevq6hlqoaouz74vrxi@example.org', '2szcs3ez46jndfivsohzfylx', '{"Subject":"Mei Tanaka and Bob Lee, for today","Text":"Wednesday 16 September: 2 things need you.\n\nMEI TANAKA\nAnswered yesterday.\n“Thank you, but unfortunately I can''t this year. All the best, Mei”\nIs that a later?\n\n  that was a later [jayxlz]   Later\n  that was a yes [jayxlz]     Yes\n\nBOB LEE\nSaid yes yesterday.\n“Anna''s friends are mine. I''d be happy to talk, call me next week.”\nAgree on a day while it is warm; “interview fri 15:00” or an invitation\ntells me.\n\nAnd 2 other things: Anna Meier and Tom Baker.\n\n  let all go [phqko2]         Let all of these go\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"vmr3inevq6hlqoaouz74vrxi@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"2szcs3ez46jndfivsohzfylx","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C766D7233696E65767136686C716F616F757A373476727869406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2032737A637333657A34366A6E64666976736F687A66796C780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2031362053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C766D7233696E65767136686C716F616F757A373476727869406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2032737A637333657A34366A6E64666976736F687A66796C780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789536600000, 1789536600000, NULL, '', 'something needs you', 1789536600000, 'accepted', 0);
INSERT INTO "outbox" VALUES (19, 'receipt/vux7qvc6a7wdj5xh', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789574400000, 1789574400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Done: nothing about Anna Meier waits for you any more.

A note to keep in touch is drafted Thursday 10 December.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  undo [vux7qv]               Undo
', 'ly6mqqzwwum6walqxkub55mm@example.org', 'b6qz5ijgxqejmmatjoqebtc5', '{"Subject":"Anna Meier","Text":"Done: nothing about Anna Meier waits for you any more.\n\nA note to keep in touch is drafted Thursday 10 December.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  undo [vux7qv]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ly6mqqzwwum6walqxkub55mm@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"b6qz5ijgxqejmmatjoqebtc5","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6C79366D71717A7777756D3677616C71786B756235356D6D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206236717A35696A677871656A6D6D61746A6F7165627463350D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C2031362053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6C79366D71717A7777756D3677616C71786B756235356D6D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206236717A35696A677871656A6D6D61746A6F7165627463350D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789574400000, 1789574400000, NULL, '', 'you told informd something', 1789574400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (20, 'digest/2026-W39', 'digest', 'owner', 'sent', NULL, '', '', 1789968600000, 1789968600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 14 to 20 September: Mei Tanaka, Bob Lee and 1 more', 'Your week, 14 to 20 September

One asked, one yes, one other answer.

NEEDS YOU
  Mei Tanaka          Answered on Tuesday. “Thank you, but unfortunately
                      I can''t this year. All the best, Mei” Is that a
                      later?
                      that was a later [jayxlz]   Later
                      that was a yes [jayxlz]     Yes
  Bob Lee             Said yes on Tuesday. “Anna''s friends are mine. I''d
                      be happy to talk, call me next week.” Agree on a
                      day while it is warm; “interview fri 15:00” or an
                      invitation tells me.
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know another address, answer with “same:” and
                      it; the ask to it is in Drafts then.
                      [fvbyl7] same:              Give another address

YOU WAIT FOR
  Karim Haddad        asked on 7 September, two weeks ago, “How a
                      turbine gets its controller”
                      followed up on Monday 14 September; closed Monday
                      21 September
  Sofia Lind          asked on Tuesday 8 September, “Your path from
                      teaching to product”
                      follow-up Tuesday 22 September

GOOD NEWS
  Bob Lee             said yes
                      Tuesday 15 September
  Mei Tanaka          answered
                      Tuesday 15 September

NUMBERS
  Asked                   ████████████████████████████████  4
  Answered                ████████████████████████░░░░░░░░  3
  Talked                  ████████░░░░░░░░░░░░░░░░░░░░░░░░  1
  Thanked                 ████████░░░░░░░░░░░░░░░░░░░░░░░░  1
                          Good is one talk for three asks: 2 of 4.
  Talks                   1 in 4 weeks, 1 in 12

  Answers to your asks
  Cold                    █████████████████████░░░░░░░░░░░  2 of 3

At your rate, 4 asks this week make one talk a week. Most asks go
unanswered; that is normal.

All is well. Last look at your mail: Monday 21 September 07:30.
', '43jnk6hgzxkzor4rta2uihts@example.org', 'xzjx7t4a5qwl2sxikgvchfom', '{"Subject":"Your week, 14 to 20 September: Mei Tanaka, Bob Lee and 1 more","Text":"Your week, 14 to 20 September\n\nOne asked, one yes, one other answer.\n\nNEEDS YOU\n  Mei Tanaka          Answered on Tuesday. “Thank you, but unfortunately\n                      I can''t this year. All the best, Mei” Is that a\n                      later?\n                      that was a later [jayxlz]   Later\n                      that was a yes [jayxlz]     Yes\n  Bob Lee             Said yes on Tuesday. “Anna''s friends are mine. I''d\n                      be happy to talk, call me next week.” Agree on a\n                      day while it is warm; “interview fri 15:00” or an\n                      invitation tells me.\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer with “same:” and\n                      it; the ask to it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on 7 September, two weeks ago, “How a\n                      turbine gets its controller”\n                      followed up on Monday 14 September; closed Monday\n                      21 September\n  Sofia Lind          asked on Tuesday 8 September, “Your path from\n                      teaching to product”\n                      follow-up Tuesday 22 September\n\nGOOD NEWS\n  Bob Lee             said yes\n                      Tuesday 15 September\n  Mei Tanaka          answered\n                      Tuesday 15 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  4\n  Answered                ████████████████████████░░░░░░░░  3\n  Talked                  ████████░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Thanked                 ████████░░░░░░░░░░░░░░░░░░░░░░░░  1\n                          Good is one talk for three asks: 2 of 4.\n  Talks                   1 in 4 weeks, 1 in 12\n\n  Answers to your asks\n  Cold                    █████████████████████░░░░░░░░░░░  2 of 3\n\nAt your rate, 4 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nAll is well. Last look at your mail: Monday 21 September 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"43jnk6hgzxkzor4rta2uihts@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"xzjx7t4a5qwl2sxikgvchfom","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C34336A6E6B3668677A786B7A6F7234727461327569687473406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20787A6A78377434613571776C327378696B67766368666F6D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C34336A6E6B3668677A786B7A6F7234727461327569687473406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20787A6A78377434613571776C327378696B67766368666F6D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789968600000, 1789968600000, NULL, '', 'a week has passed', 1789968600000, 'accepted', 0);
INSERT INTO "outbox" VALUES (21, 'followup/c45swtiyaibwpqqx', 'followup', 'contact', 'sent', 'zk55ljfhi76t7ylq', 'c45swtiyaibwpqqx', '', 1789974000000, 1790060400000, 'notice/c45swtiyaibwpqqx/zgp3ob', 0, 86400000, 'story-3@example.org', 'sofia.lind@fjord.example', 'fjord.example', 'julie@example.org', 'Re: Your path from teaching to product', 'Dear Sofia,

A short note in case my email of Tuesday 8 September got buried, as
emails do. I would still very much like to ask you my few questions, if
you have a few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.
Either way, I will leave it at this.

Julie

On Tuesday, 8 September 2026, Julie Roth wrote:
> Dear Sofia,
>
> I heard your interview and would like to ask what you wish you had
> known. Would
> 15 minutes suit you? No problem at all if not.
>
> Julie
', 'k7hvlyzbiwo7pql7najm3z6x@example.org', 'rnz64gatelf6kxchoqaie7t4', '{"Subject":"Re: Your path from teaching to product","Text":"Dear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Sofia Lind","address":"sofia.lind@fjord.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"k7hvlyzbiwo7pql7najm3z6x@example.org","InReplyTo":"story-3@example.org","References":["story-3@example.org"],"Token":"rnz64gatelf6kxchoqaie7t4","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B3768766C797A6269776F3770716C376E616A6D337A3678406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20726E7A3634676174656C66366B7863686F716169653774340D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20596F757220706174682066726F6D207465616368696E6720746F2070726F647563740D0A0D0A4465617220536F', 1789974000000, X'446174653A205475652C2032322053657020323032362030393A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B3768766C797A6269776F3770716C376E616A6D337A3678406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20726E7A3634676174656C66366B7863686F716169653774340D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20596F75722070', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1790060400000, 1790060400000, 1790060400000, '', 'no answer for a week', 1790060400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (22, 'notice/c45swtiyaibwpqqx/zgp3ob', 'notice', 'owner', 'sent', 'zk55ljfhi76t7ylq', 'c45swtiyaibwpqqx', '', 1789974000000, NULL, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Sofia Lind', 'No answer from Sofia Lind yet, which is quite normal. Unless one comes,
I send this on Tuesday 22 September 09:00, and nothing after it.

Sofia Lind had told of an absence, until Monday 21 September; I waited
for that, so it comes only now.

Answer STOP to prevent it.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Sofia Lind <sofia.lind@fjord.example>
Subject: Re: Your path from teaching to product

Dear Sofia,

A short note in case my email of Tuesday 8 September got buried, as
emails do. I would still very much like to ask you my few questions, if
you have a few minutes in the coming weeks.

If this is not a good time, a simple no is a perfectly good answer.
Either way, I will leave it at this.

Julie

On Tuesday, 8 September 2026, Julie Roth wrote:
> Dear Sofia,
>
> I heard your interview and would like to ask what you wish you had
> known. Would
> 15 minutes suit you? No problem at all if not.
>
> Julie
------------------------------------------------------------------------

Answer this mail with one of these lines:

  stop [c45swt]               Stop it
  send now [c45swt]           Send now
  later 3d [c45swt]           Three days later
  edit [c45swt]               Change the text
', 'vl3uqfml7a2f3glh3ap2pqj4@example.org', 'hvbzemx7mppcf7cvx65foi4h', '{"Subject":"Sofia Lind","Text":"No answer from Sofia Lind yet, which is quite normal. Unless one comes,\nI send this on Tuesday 22 September 09:00, and nothing after it.\n\nSofia Lind had told of an absence, until Monday 21 September; I waited\nfor that, so it comes only now.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Sofia Lind <sofia.lind@fjord.example>\nSubject: Re: Your path from teaching to product\n\nDear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               Stop it\n  send now [c45swt]           Send now\n  later 3d [c45swt]           Three days later\n  edit [c45swt]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"vl3uqfml7a2f3glh3ap2pqj4@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"hvbzemx7mppcf7cvx65foi4h","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C766C337571666D6C3761326633676C683361703270716A34406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206876627A656D78376D70706366376376783635666F6934680D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A204D6F6E2C2032312053657020323032362030393A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C766C337571666D6C3761326633676C683361703270716A34406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206876627A656D78376D70706366376376783635666F6934680D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1789974000000, 1789974000000, NULL, '', 'shows you the follow-up before it leaves', 1789974000000, 'accepted', 0);
INSERT INTO "outbox" VALUES (23, 'receipt/wwdllslcxd5fb76y', 'receipt', 'owner', 'sent', 'k2svrbli2jcr22nz', '', '', 1790089200000, 1790089200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee', 'Logged: your talk with Bob Lee, Tuesday 22 September.

A thank-you comes into Drafts Wednesday 23 September 08:00.

Answer UNDO if that is wrong.

  learned         small companies let you see the whole process
  asked           no
  level           junior

Anna Meier named them to you: a note that tells so is in Drafts the
morning after.

Answer this mail with one of these lines:

  undo [wwdlls]               Undo
', 'bb6rzlbmcrdusuztsfp4qav3@example.org', 'j557ovpritvjfjac7q3odq6p', '{"Subject":"Bob Lee","Text":"Logged: your talk with Bob Lee, Tuesday 22 September.\n\nA thank-you comes into Drafts Wednesday 23 September 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         small companies let you see the whole process\n  asked           no\n  level           junior\n\nAnna Meier named them to you: a note that tells so is in Drafts the\nmorning after.\n\nAnswer this mail with one of these lines:\n\n  undo [wwdlls]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"bb6rzlbmcrdusuztsfp4qav3@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"j557ovpritvjfjac7q3odq6p","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C626236727A6C626D6372647573757A747366703471617633406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206A3535376F7670726974766A666A61633771336F647136700D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C2032322053657020323032362031373A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C626236727A6C626D6372647573757A747366703471617633406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206A3535376F7670726974766A666A61633771336F647136700D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1790089200000, 1790089200000, NULL, '', 'you told informd something', 1790089200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (24, 'brief/2026-09-23', 'brief', 'owner', 'sent', NULL, '', '', 1790141400000, 1790141400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee, for today', 'Wednesday 23 September: 1 thing needs you.

BOB LEE
You talked yesterday and have not sent thanks.
The draft comes at 08:00. 6 hours left of the first day.

  nothanks [tjjili]           No thanks needed

And 2 other things: Mei Tanaka and Tom Baker.

  let all go [qwwaev]         Let all of these go

To answer, write one of the lines above.
', 'evxolrsarbccfudwtyvki3qy@example.org', 'ui47ql2nxv43g6srcwyjtywy', '{"Subject":"Bob Lee, for today","Text":"Wednesday 23 September: 1 thing needs you.\n\nBOB LEE\nYou talked yesterday and have not sent thanks.\nThe draft comes at 08:00. 6 hours left of the first day.\n\n  nothanks [tjjili]           No thanks needed\n\nAnd 2 other things: Mei Tanaka and Tom Baker.\n\n  let all go [qwwaev]         Let all of these go\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"evxolrsarbccfudwtyvki3qy@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"ui47ql2nxv43g6srcwyjtywy","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6576786F6C72736172626363667564777479766B69337179406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2075693437716C326E78763433673673726377796A747977790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2032332053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6576786F6C72736172626363667564777479766B69337179406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2075693437716C326E78763433673673726377796A747977790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1790141400000, 1790141400000, NULL, '', 'something needs you', 1790141400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (25, 'thankyou/tjjilimvmbusqvjl', 'thankyou', 'draft', 'sent', 'k2svrbli2jcr22nz', '', 'tjjilimvmbusqvjl', 1790143200000, 1790143200000, '', 0, 0, 'story-14@biotech.example', 'bob.lee@biotech.example', 'biotech.example', 'julie@example.org', 'Re: Anna Meier suggested I write to you', 'Dear Bob Lee,

Thank you for your time on Tuesday. What has stayed with me most: small
companies let you see the whole process.

Kind regards,
Julie Roth

On Tuesday, 15 September 2026, Bob Lee wrote:
> Anna''s friends are mine. I''d be happy to talk, call me next week.
', 'rtbtadlxvr53v33qoe5skigu@example.org', 'yovbtfygx7f26pvlig3lhfqd', '{"Subject":"Re: Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nThank you for your time on Tuesday. What has stayed with me most: small\ncompanies let you see the whole process.\n\nKind regards,\nJulie Roth\n\nOn Tuesday, 15 September 2026, Bob Lee wrote:\n> Anna''s friends are mine. I''d be happy to talk, call me next week.\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"rtbtadlxvr53v33qoe5skigu@example.org","InReplyTo":"story-14@biotech.example","References":["story-11@example.org","story-14@biotech.example"],"Token":"yovbtfygx7f26pvlig3lhfqd","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7274627461646C7876723533763333716F6535736B696775406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A20796F766274667967783766323670766C6967336C686671640D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20416E6E61204D65696572207375676765', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7274627461646C7876723533763333716F6535736B696775406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A20796F766274667967783766323670766C6967336C686671640D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B206368617273', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked Tuesday 22 September; thanks are due within a day', 1790143200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (26, 'introthanks/me6ajjy7cwxbzz5q', 'introthanks', 'draft', 'sent', 'xce4bk67xiielteb', '', '', 1790143200000, 1790143200000, '', 0, 0, 'story-10@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

I talked with Bob Lee on Tuesday, and I owe it to you. Thank you. One
thing from it: small companies let you see the whole process.

No need to answer; I only wanted you to know.

Julie
', 'sxhn636vuhchrtygvoz6fxmz@example.org', '7u5vwabdsjejsx6uj6m3nsrn', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nI talked with Bob Lee on Tuesday, and I owe it to you. Thank you. One\nthing from it: small companies let you see the whole process.\n\nNo need to answer; I only wanted you to know.\n\nJulie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"sxhn636vuhchrtygvoz6fxmz@example.org","InReplyTo":"story-10@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"Token":"7u5vwabdsjejsx6uj6m3nsrn","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7378686E363336767568636872747967766F7A3666786D7A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A203775357677616264736A656A737836756A366D336E73726E0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7378686E363336767568636872747967766F7A3666786D7A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A203775357677616264736A656A737836756A366D336E73726E0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked with Bob Lee, whom they had named', 1790143200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (27, 'digest/2026-W40', 'digest', 'owner', 'sent', NULL, '', '', 1790573400000, 1790573400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 21 to 27 September: Mei Tanaka and Tom Baker', 'Your week, 21 to 27 September

One talk.

NEEDS YOU
  Mei Tanaka          Answered on Tuesday 15 September. “Thank you, but
                      unfortunately I can''t this year. All the best,
                      Mei” Is that a later?
                      that was a later [jayxlz]   Later
                      that was a yes [jayxlz]     Yes
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know another address, answer with “same:” and
                      it; the ask to it is in Drafts then.
                      [fvbyl7] same:              Give another address
                      let go [fvbyl7]             Let it go

YOU WAIT FOR
  Sofia Lind          asked on 8 September, two weeks ago, “Your path
                      from teaching to product”
                      followed up on Tuesday; closed Tuesday 29
                      September

GOOD NEWS
  Bob Lee             you talked
                      Tuesday 22 September

LET GO
  Karim Haddad        stayed silent
                      Monday 21 September
  Most asks end so. It says little about you, and nothing about the next
  one.

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2
                          Good is one talk for three asks: 2 of 6.
  Talks                   2 in 4 weeks, 2 in 12

  Answers to your asks
  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5

At your rate, 3 asks this week make one talk a week. Most asks go
unanswered; that is normal.

All is well. Last look at your mail: Monday 28 September 07:30.
', '3mhs5pzajx5uru4enbslz2zi@example.org', 'qrerwgrpoxpropsku5xr76pr', '{"Subject":"Your week, 21 to 27 September: Mei Tanaka and Tom Baker","Text":"Your week, 21 to 27 September\n\nOne talk.\n\nNEEDS YOU\n  Mei Tanaka          Answered on Tuesday 15 September. “Thank you, but\n                      unfortunately I can''t this year. All the best,\n                      Mei” Is that a later?\n                      that was a later [jayxlz]   Later\n                      that was a yes [jayxlz]     Yes\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer with “same:” and\n                      it; the ask to it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n                      let go [fvbyl7]             Let it go\n\nYOU WAIT FOR\n  Sofia Lind          asked on 8 September, two weeks ago, “Your path\n                      from teaching to product”\n                      followed up on Tuesday; closed Tuesday 29\n                      September\n\nGOOD NEWS\n  Bob Lee             you talked\n                      Tuesday 22 September\n\nLET GO\n  Karim Haddad        stayed silent\n                      Monday 21 September\n  Most asks end so. It says little about you, and nothing about the next\n  one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          Good is one talk for three asks: 2 of 6.\n  Talks                   2 in 4 weeks, 2 in 12\n\n  Answers to your asks\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nAll is well. Last look at your mail: Monday 28 September 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"3mhs5pzajx5uru4enbslz2zi@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"qrerwgrpoxpropsku5xr76pr","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336D687335707A616A783575727534656E62736C7A327A69406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071726572776772706F7870726F70736B75357872373670720D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032382053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336D687335707A616A783575727534656E62736C7A327A69406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071726572776772706F7870726F70736B75357872373670720D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1790573400000, 1790573400000, NULL, '', 'a week has passed', 1790573400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (28, 'digest/2026-W41', 'digest', 'owner', 'sent', NULL, '', '', 1791178200000, 1791178200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 28 September to 4 October: Mei Tanaka', 'Your week, 28 September to 4 October

A quiet week: nobody new was asked, and nothing came.

NEEDS YOU
  Mei Tanaka          Answered on 15 September, two weeks ago. “Thank
                      you, but unfortunately I can''t this year. All the
                      best, Mei” Is that a later?
                      that was a later [jayxlz]   Later
                      that was a yes [jayxlz]     Yes
                      let go [jayxlz]             Let it go

And 1 other thing: Tom Baker.

  let all go [2lps7d]         Let all of these go

LET GO
  Sofia Lind          stayed silent
                      Tuesday 29 September
  Most asks end so. It says little about you, and nothing about the next
  one.

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2
                          Good is one talk for three asks: 2 of 6.
  Talks                   2 in 4 weeks, 2 in 12

  Answers to your asks
  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5

At your rate, 3 asks this week make one talk a week. Most asks go
unanswered; that is normal.

All is well. Last look at your mail: Monday 5 October 07:30.
', 'uve2vrituepp6lxr5layh6zv@example.org', 'gvmcuduwwm3x666nws3is7li', '{"Subject":"Your week, 28 September to 4 October: Mei Tanaka","Text":"Your week, 28 September to 4 October\n\nA quiet week: nobody new was asked, and nothing came.\n\nNEEDS YOU\n  Mei Tanaka          Answered on 15 September, two weeks ago. “Thank\n                      you, but unfortunately I can''t this year. All the\n                      best, Mei” Is that a later?\n                      that was a later [jayxlz]   Later\n                      that was a yes [jayxlz]     Yes\n                      let go [jayxlz]             Let it go\n\nAnd 1 other thing: Tom Baker.\n\n  let all go [2lps7d]         Let all of these go\n\nLET GO\n  Sofia Lind          stayed silent\n                      Tuesday 29 September\n  Most asks end so. It says little about you, and nothing about the next\n  one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          Good is one talk for three asks: 2 of 6.\n  Talks                   2 in 4 weeks, 2 in 12\n\n  Answers to your asks\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nAll is well. Last look at your mail: Monday 5 October 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"uve2vrituepp6lxr5layh6zv@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"gvmcuduwwm3x666nws3is7li","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C757665327672697475657070366C7872356C617968367A76406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2067766D6375647577776D33783636366E7773336973376C690D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2035204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C757665327672697475657070366C7872356C617968367A76406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2067766D6375647577776D33783636366E7773336973376C690D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1791178200000, 1791178200000, NULL, '', 'a week has passed', 1791178200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (29, 'digest/2026-W42', 'digest', 'owner', 'sent', NULL, '', '', 1791783000000, 1791783000000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 5 to 11 October', 'Your week, 5 to 11 October

A quiet week: nobody new was asked, and nothing came.

1 thing is still open: Mei Tanaka.

  let all go [icr27t]         Let all of these go

RESTS FROM NOW ON
  Tom Baker           your ask did not arrive at tom@nowhere.example
                      looked at again Sunday 10 January

All is well. Last look at your mail: Monday 12 October 07:30.
', 't4r2jk6x5bdn2kgiqgfiudoy@example.org', '6vubsml3swhb5go35uxa6dje', '{"Subject":"Your week, 5 to 11 October","Text":"Your week, 5 to 11 October\n\nA quiet week: nobody new was asked, and nothing came.\n\n1 thing is still open: Mei Tanaka.\n\n  let all go [icr27t]         Let all of these go\n\nRESTS FROM NOW ON\n  Tom Baker           your ask did not arrive at tom@nowhere.example\n                      looked at again Sunday 10 January\n\nAll is well. Last look at your mail: Monday 12 October 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"t4r2jk6x5bdn2kgiqgfiudoy@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"6vubsml3swhb5go35uxa6dje","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C743472326A6B36783562646E326B67697167666975646F79406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2036767562736D6C337377686235676F333575786136646A650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203132204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C743472326A6B36783562646E326B67697167666975646F79406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2036767562736D6C337377686235676F333575786136646A650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1791783000000, 1791783000000, NULL, '', 'a week has passed', 1791783000000, 'accepted', 0);
INSERT INTO "outbox" VALUES (30, 'digest/2026-W43', 'digest', 'owner', 'sent', NULL, '', '', 1792387800000, 1792387800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 12 to 18 October', 'Your week, 12 to 18 October

A quiet week: nobody new was asked, and nothing came.

1 thing is still open: Mei Tanaka. 1 more rests; PLAN shows which.

  let all go [v7ooo6]         Let all of these go

All is well. Last look at your mail: Monday 19 October 07:30.
', '2lyaj2bdwvqschdvo2i2ugh5@example.org', 'pzunbwfijmyenw2dwps5gn4j', '{"Subject":"Your week, 12 to 18 October","Text":"Your week, 12 to 18 October\n\nA quiet week: nobody new was asked, and nothing came.\n\n1 thing is still open: Mei Tanaka. 1 more rests; PLAN shows which.\n\n  let all go [v7ooo6]         Let all of these go\n\nAll is well. Last look at your mail: Monday 19 October 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"2lyaj2bdwvqschdvo2i2ugh5@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"pzunbwfijmyenw2dwps5gn4j","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C326C79616A32626477767173636864766F32693275676835406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20707A756E627766696A6D79656E77326477707335676E346A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203139204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C326C79616A32626477767173636864766F32693275676835406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20707A756E627766696A6D79656E77326477707335676E346A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'GUD5SZZAXX2U2RVWZNQSTR2TEL', 1, NULL, 1792387800000, 1792387800000, NULL, '', 'a week has passed', 1792387800000, 'accepted', 0);
CREATE TABLE claim (
  seq    INTEGER PRIMARY KEY,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  nonce  TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "claim" VALUES (1, 14, 'MWDY3ZQRUVZ7JXBFJCWX43OUEZ');
INSERT INTO "claim" VALUES (2, 21, 'Z24ZCCE7QEXROEGHHJNYNWTYDD');
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
INSERT INTO "step" VALUES (1, 1, '', 'ready', 1788765000000, 'you told informd something');
INSERT INTO "step" VALUES (2, 1, 'ready', 'sending', 1788765000000, 'attempt 1');
INSERT INTO "step" VALUES (3, 1, 'sending', 'committing', 1788765000000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (4, 1, 'committing', 'sent', 1788765000000, 'accepted');
INSERT INTO "step" VALUES (5, 2, '', 'ready', 1788766800000, 'you told informd something');
INSERT INTO "step" VALUES (6, 2, 'ready', 'sending', 1788766800000, 'attempt 1');
INSERT INTO "step" VALUES (7, 2, 'sending', 'committing', 1788766800000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (8, 2, 'committing', 'sent', 1788766800000, 'accepted');
INSERT INTO "step" VALUES (9, 3, '', 'ready', 1788854400000, 'you told informd something');
INSERT INTO "step" VALUES (10, 3, 'ready', 'sending', 1788854400000, 'attempt 1');
INSERT INTO "step" VALUES (11, 3, 'sending', 'committing', 1788854400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (12, 3, 'committing', 'sent', 1788854400000, 'accepted');
INSERT INTO "step" VALUES (13, 4, '', 'ready', 1788856200000, 'you told informd something');
INSERT INTO "step" VALUES (14, 5, '', 'ready', 1788856200000, 'your ask did not arrive');
INSERT INTO "step" VALUES (15, 4, 'ready', 'sending', 1788856200000, 'attempt 1');
INSERT INTO "step" VALUES (16, 4, 'sending', 'committing', 1788856200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (17, 4, 'committing', 'sent', 1788856200000, 'accepted');
INSERT INTO "step" VALUES (18, 5, 'ready', 'sending', 1788856200000, 'attempt 1');
INSERT INTO "step" VALUES (19, 5, 'sending', 'committing', 1788856200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (20, 5, 'committing', 'sent', 1788856200000, 'accepted');
INSERT INTO "step" VALUES (21, 6, '', 'ready', 1788939300000, 'you told informd something');
INSERT INTO "step" VALUES (22, 6, 'ready', 'sending', 1788939300000, 'attempt 1');
INSERT INTO "step" VALUES (23, 6, 'sending', 'committing', 1788939300000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (24, 6, 'committing', 'sent', 1788939300000, 'accepted');
INSERT INTO "step" VALUES (25, 7, '', 'ready', 1788969600000, 'you talk Thursday 10 September 15:00');
INSERT INTO "step" VALUES (26, 7, 'ready', 'sending', 1788969600000, 'attempt 1');
INSERT INTO "step" VALUES (27, 7, 'sending', 'committing', 1788969600000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (28, 7, 'committing', 'sent', 1788969600000, 'accepted');
INSERT INTO "step" VALUES (29, 8, '', 'ready', 1789046400000, 'your talk has ended; notes are best made at once');
INSERT INTO "step" VALUES (30, 8, 'ready', 'sending', 1789046400000, 'attempt 1');
INSERT INTO "step" VALUES (31, 8, 'sending', 'committing', 1789046400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (32, 8, 'committing', 'sent', 1789046400000, 'accepted');
INSERT INTO "step" VALUES (33, 9, '', 'ready', 1789048800000, 'you told informd something');
INSERT INTO "step" VALUES (34, 9, 'ready', 'sending', 1789048800000, 'attempt 1');
INSERT INTO "step" VALUES (35, 9, 'sending', 'committing', 1789048800000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (36, 9, 'committing', 'sent', 1789048800000, 'accepted');
INSERT INTO "step" VALUES (37, 10, '', 'ready', 1789104600000, 'something needs you');
INSERT INTO "step" VALUES (38, 10, 'ready', 'sending', 1789104600000, 'attempt 1');
INSERT INTO "step" VALUES (39, 10, 'sending', 'committing', 1789104600000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (40, 10, 'committing', 'sent', 1789104600000, 'accepted');
INSERT INTO "step" VALUES (41, 11, '', 'ready', 1789106400000, 'you talked Thursday 10 September; thanks are due within a day');
INSERT INTO "step" VALUES (42, 12, '', 'ready', 1789106400000, 'Anna Meier named Bob Lee; write within a day or two');
INSERT INTO "step" VALUES (43, 11, 'ready', 'sending', 1789106400000, 'attempt 1');
INSERT INTO "step" VALUES (44, 11, 'sending', 'committing', 1789106400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (45, 11, 'committing', 'sent', 1789106400000, 'accepted');
INSERT INTO "step" VALUES (46, 12, 'ready', 'sending', 1789106400000, 'attempt 1');
INSERT INTO "step" VALUES (47, 12, 'sending', 'committing', 1789106400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (48, 12, 'committing', 'sent', 1789106400000, 'accepted');
INSERT INTO "step" VALUES (49, 13, '', 'ready', 1789111800000, 'you told informd something');
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
INSERT INTO "step" VALUES (62, 17, '', 'ready', 1789370400000, 'you told informd something');
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
INSERT INTO "step" VALUES (74, 19, '', 'ready', 1789574400000, 'you told informd something');
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
INSERT INTO "step" VALUES (91, 23, '', 'ready', 1790089200000, 'you told informd something');
INSERT INTO "step" VALUES (92, 23, 'ready', 'sending', 1790089200000, 'attempt 1');
INSERT INTO "step" VALUES (93, 23, 'sending', 'committing', 1790089200000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (94, 23, 'committing', 'sent', 1790089200000, 'accepted');
INSERT INTO "step" VALUES (95, 24, '', 'ready', 1790141400000, 'something needs you');
INSERT INTO "step" VALUES (96, 24, 'ready', 'sending', 1790141400000, 'attempt 1');
INSERT INTO "step" VALUES (97, 24, 'sending', 'committing', 1790141400000, 'body delivered, last look clean');
INSERT INTO "step" VALUES (98, 24, 'committing', 'sent', 1790141400000, 'accepted');
INSERT INTO "step" VALUES (99, 25, '', 'ready', 1790143200000, 'you talked Tuesday 22 September; thanks are due within a day');
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
  domain, sender, subject, text, message_id, token, letter, raw ON outbox
WHEN NOT (OLD.state IN ('held', 'stale') AND NEW.state = 'held')
  AND NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'what a row of the outbox says is frozen'); END;
CREATE TRIGGER outbox_reworded
BEFORE UPDATE OF due, notice_key, hold_days, hold_ms, basis, recipient,
  domain, sender, subject, text, message_id, token, letter, raw ON outbox
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
