-- A database of schema 6 as informd kept it: the weeks of its demo, with mails cut short, and a
-- row of every table. Made by make filled.
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
INSERT INTO "account" VALUES (1, 'TXURSHDGDA67AVUTYJJVDKDHTB', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1788764940000, 1792387800000, NULL, 0);
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
INSERT INTO "event" VALUES (25, '5jav3hh4sdwg4sxh', 'followed_up', 1789371600000, 'ttrmvytgfayug64xrxcdmvjj@example.org', 'no answer for a week', '{"ask":"mqo5wn2hsi7loyn6","address":"karim@turbine.example","from":"julie@example.org","subject":"Re: How a turbine gets its controller","message_id":"ttrmvytgfayug64xrxcdmvjj@example.org","references":["story-2@example.org"]}', 1789371600000, X'32F269BED0DC7EBD7599E9C2DB028110');
INSERT INTO "event" VALUES (26, '7ljl5ez7yklcvqt5', 'answered', 1789462800000, 'story-13@optics.example', 'Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka', '{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","subject":"Re: A question about lens design","message_id":"story-13@optics.example","references":["story-12@example.org"],"words":"Dear Julie, thank you, but unfortunately I can''t this year.","guess":"deferred","offset":7200}', 1789462800000, X'8A375EEA7BA2A78617227743508FEF07');
INSERT INTO "event" VALUES (27, 'k2svrbli2jcr22nz', 'answered', 1789466400000, 'story-14@biotech.example', 'Bob Lee wrote back: it answers a mail of your thread with Bob Lee', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"words":"I''d be happy to talk, call me next week.","offset":7200}', 1789466400000, X'FB1ADC52AED9AA4364C99CB238EAB8F7');
INSERT INTO "event" VALUES (28, 'k2svrbli2jcr22nz', 'accepted', 1789466400000, 'story-14@biotech.example', 'they said yes: “I''d be happy to talk, call me next week.”', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"words":"I''d be happy to talk, call me next week.","offset":7200}', 1789466400000, X'C70B4B2D3EAF44DF9607F62350056C7C');
INSERT INTO "event" VALUES (29, NULL, 'told', 1789536600000, '', 'a brief told you of it', '{"others":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up"],"text":"brief/2026-09-16","by":"brief"}', 1789536600000, X'53D0C862AA204AD7C50BA8770747E607');
INSERT INTO "event" VALUES (30, NULL, 'folded', 1789536600000, '', 'a brief named it in one line', '{"others":["offer/zoivya6tush4priu","undelivered/fvbyl7utks3g2iov"],"text":"brief/2026-09-16","tag":"phqko2"}', 1789536600000, X'DF0E1DCB3A6A10D7454B05FC092DD006');
INSERT INTO "event" VALUES (31, 'xce4bk67xiielteb', 'kept', 1789574400000, 'story-15@example.org', 'you said done', '{}', 1789574400000, X'457A365343AA73839CECB10D2143B51D');
INSERT INTO "event" VALUES (32, NULL, 'told', 1789968600000, '', 'a digest told you of it', '{"others":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up","undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W39","by":"digest"}', 1789968600000, X'594A0B8E0350EAE3CF78A64CC141D654');
INSERT INTO "event" VALUES (33, '5jav3hh4sdwg4sxh', 'went_silent', 1789976400000, '', 'the follow-up was not answered either', '{"ask":"mqo5wn2hsi7loyn6"}', 1789976400000, X'32729CE5747AC92925AE52C98D90B22D');
INSERT INTO "event" VALUES (34, 'zk55ljfhi76t7ylq', 'followed_up', 1790060400000, 'nhxxocecsdlap5flzyfa27lf@example.org', 'no answer for a week', '{"ask":"c45swtiyaibwpqqx","address":"sofia.lind@fjord.example","from":"julie@example.org","subject":"Re: Your path from teaching to product","message_id":"nhxxocecsdlap5flzyfa27lf@example.org","references":["story-3@example.org"]}', 1790060400000, X'B755BE04CFBA6CB744397C1557B16A4A');
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
INSERT INTO "said" VALUES ('4fisys2zd2oyhbdh', 'k2svrbli2jcr22nz', X'18BB22348962BAD5FEDB976A850CFBAF144E02B54B8140B3DF5C5AE26AF2E15AB9E5B861CB8B9AEBABCAB166343BF8E621CFC3469B22005A0216F51CAF6D71B3384C77A1EA8F911090669AA9EFCC443A67BC1692D5D234AA085F0CE9CB4245C6F4960453AD6CDFFEC18A1AD395CA72A88BA4B73275D291F8D9E5C157ED7018E40B80EECA52EC04A23B5299610545C10A93397277A6221D6EBD97847B0CB431F2B4CF58283DAACE4A7EC4AEF2B5F0894EA3C7CF1C5AD31968D14CC2251C6DB9D5D2F666FF2D5C431EB682E149D62B0B56B020052EDDD074C0F3A0896682A0A4FF052A8D8296810205EE60DC865438CFDD8B07EF3FFA3B207B1ECE0783492395CEFA9969F5B485E24FDE1EE7CCAF1926E30A4120DF16F7A39A4D384762CD5F0514A083127262E987F0157EEAFA2F952F8F17A19B00FE7F0953F6962729E0A53276F4BE9C907B5B402BD4F10DB63645417CA077CCCFC7D9804D0856F0226D45BBC85BBC5540D62C864A6F9AD1F2885E2526C12A7A307A6D338576DD918CCC7643EADAA23D2180E70EFD3058AD6AE8CA757D266088CBB5C46E3361FBC4256FD2746B920FDEBB8D0D67F9100A5F0AFEB1C3B8F6CD65C63269CF9886193DD712EFF8F98D85B81B82D0DF56AED1822A7491FE4999C6FC2F890FD73D2EEFDAD94D907BEA05645EBBEC1F5E2291E38BD66EFF8A045109BCA0EC93C818B849E305A70990432038587E5424B03281ACEFAEDA6B3BF01BF805515E577D9D54FE5A4110CF80C66EE213A6963BE891F0E6CC5D3751EBA9530C78134C239F293D38B1E3FCF7CD55B06AFA8B94E7BA42C1658BD62FDC32FA9E81D07CE6A4241A1C0E9287CE221FA7FDCA48C8AA2A21A4684476699FD6820E524127B0F557136E61293364625E802BDAD41EB5494FA83C0AC7A068F247F0F64E02B2D500DC89EB24CEE984EC5384BB35E1AE0513EEA601BDC1CAB8BEF81A5F1CF255A9F314E5C5B8B01D00FF9E5403EC1D45B467B643328DA7704803BCFA4ECDC4E6E7C1BC01455D86BA88ACC46991901D2BD6E15DDFDA4BBEC9F55C8AED1B5E83DF377C3CF681304461FD86A1913E83293EBAE2E9B95112A06BC883B27EE4E7DB7A0007A0BC2D1C8592779DF4B8EA7999222B9391BF55698FAE24E401D6B5D974B7F981AC7026');
INSERT INTO "said" VALUES ('jqqeerr3kma4o653', 'xce4bk67xiielteb', X'37FC1BB309AF8D78A72247023839D4E237BCF362DFD3E65FC66A90992ABADFB98511186DF381F0F1B387837320D618985B45F156FD0DC17AEC5488782485DD88CCF297B313CBC5710A99B9E4BB246BD70D383296642C7AFDE33A80A44B26CDBFC81D9EC0826F8408E2D12A578CDE0041E04123A9192BD2DB0E302B0CC64C3866430C78CA70F0A90E4AAC607DFBF1C19E658967D2AA587D8C3F6719E8B58EFEDD56C3F714B386262398A86778CD52215BD0335DE92463860F426D5655F00D1DE039510894898A14BA7E5C626313C9782EE01872E96795E300378E2AD1AD7778C8EE3A2504A5FA4C4F0A275FDC1C8C37B981B75069A504039C4BE6B479FE9528825D8FA65C46A19E4C943B09950844655985BF651C2E0910228BC37D5DF58114D781ACEFAEDA6B3BF01BF805515E577D9D54FE5A4110CF80C619D2207F373D476EB9C72344619AFBC721DEECB2A6DFB094C38843251C5A18EAACEA4F94C0F4A034F4DA981C78929D7937573D689511B8744B7E029F2B5C6EF4592968FDADA6A6353DD3AB9445430C81269788B0933802586FCF91F4F2673177BAFD7175E6D5EECF66374D016B1C2671025A0D67958E33FCAD2B845745B57303493651DD3984D7EEFDD6FAA9B069FEDC5CB5F1F57845D547DE6187A1DB2591D642045751EFC6B6BE094A02ECCD38B844');
INSERT INTO "said" VALUES ('qzi6pgxiel2napyd', 'zk55ljfhi76t7ylq', X'AA70250621B6AE783A555EA8F9F98D779B3FDBDD34D598D00820F416A6101F31391A857D94AFC13B0FF5BB011607CB1E1858FBA1ECA877390B2BA93395F31C627FF9A682C3B6EF908E7E0A1D34E2BE9FDD39B0551BDEAEBC6644FE28AB7714CA103EE292052FEC56DC810E1DE005D5DC34415E30C734A0AC4513F50C97E8E8D9DE71C5C7BA50571402BA1AA81698F50F1528F76043D3EFDCF3664FD950D4270C202A004116929DA12C9CA5577B86ED84F6A1C9DC6333AD93FDF9C53EE3C6C46D4B2BFAA19798D7AA32D5F503468BC38F37D08076EC321CE7F802E1BE16C50A84CC79528A8F819859261EC2101B25C44BDE3DD9E39695B40FC29FB2999CE99D9AA10F308B37CDCEACC820FAC2C5468AF2B835D6DAC438726D748112F31020D5C39AFA5F388F1DBF98A575C7608AF9C115CF4E517446092C9BC027ABDE1761737216CFC1B5BCACCB3BAE17F4FB967ED22DD3D8489040097DFD5C225997DBFFAF5588AEEC6BE9DBBBEC3B6B45F15D51130B763E2BE394EF08A757565CD87E04D8D489919F1DB408C39E6B144F22FAD020F8DA07794F99EA716F');
INSERT INTO "said" VALUES ('roho4ftjkgkeyncl', 'q47tx7vqm44e7gaf', X'0AADB240F283FF3DE41FB2E0B51F41EC239F648238A1C78A1CEB8212D58C78358188D62C98A97D85C184A1332923963BFD39CCC5373AFC3306E493373C7557FF53C7776AC6D5F55D');
INSERT INTO "said" VALUES ('ytse5hprzq47hpgl', '7ljl5ez7yklcvqt5', X'52ED89FFECC955605387604BC541919DBBE656D3B08A118DB6CB2AB6FC771860C45719F875C199E280684CF7BA3F9449B240A3954594CA9C9D53E1FBC665D0B9B82E6E042E424D886D24694E19F585218F6E08E7891C339F37A2F8149B7E030F37B89AC8AAF984C174B2FBD67A1D2AB656470EB1EE3E92F8A56DE1D5EDEB5DFB8C34B96383C5DC0A1695FF59B687A4838FDAEB51575881ED9140878D4686F62FBC8CABE24B0EB812A6BD51BFF699FB399AB414516BCE7EB65F6AD743F67BA6C0B48D200B69C8969E0ECB60BFFAF7097A6B83123069B23704D0C84D43A42282B5B8E62055A32D91BAA1F198ADD87E9DB6748D8FCAB5EEEA0E6BCFF936D1C323ED745C0940696A898453F73F88E4BAF555B78A437291D55DA9EE9EFADA83E048B237D7C6B0AC0E7726C6966569496D4838E097D506EC24043279F70195AA0CD5A892BF2481E47B48DDA27C0F363CBD84EDA2A3CB6CB8269B4A0125CFBC144F981365AD70118B007F88FE52C7E0E163D9AD');
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
', '6uu6pql66yy772nsg3p2chks@example.org', 'cxtvsydstqj5gpzuap3cwb5l', '{"Subject":"Anna Meier","Text":"Tracked: your ask to Anna Meier of Monday 7 September.\n\nIf Anna Meier stays silent I follow up once, Monday 14 September 09:10.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [yzhpmj]               No follow-up\n  later 7d [yzhpmj]           A week later\n  wrote [rugoa4]              It is no ask\n  undo [rugoa4]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"6uu6pql66yy772nsg3p2chks@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"cxtvsydstqj5gpzuap3cwb5l","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3675753670716C363679793737326E736733703263686B73406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20637874767379647374716A3567707A75617033637762356C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A31303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C3675753670716C363679793737326E736733703263686B73406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20637874767379647374716A3567707A75617033637762356C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1788765000000, 1788765000000, NULL, '', 'you told informd something', 1788765000000, 'accepted', 0);
INSERT INTO "outbox" VALUES (2, 'receipt/6elt7eiw4ypkdfgo', 'receipt', 'owner', 'sent', '5jav3hh4sdwg4sxh', '', '', 1788766800000, 1788766800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Karim Haddad', 'Tracked: your ask to Karim Haddad of Monday 7 September.

If Karim Haddad stays silent I follow up once, Monday 14 September
09:40.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [mqo5wn]               No follow-up
  later 7d [mqo5wn]           A week later
  wrote [6elt7e]              It is no ask
  undo [6elt7e]               Undo
', 'mqgzhm5n4bniiowqhohm55kl@example.org', 'c5aixsfc6swiaeszcly5laor', '{"Subject":"Karim Haddad","Text":"Tracked: your ask to Karim Haddad of Monday 7 September.\n\nIf Karim Haddad stays silent I follow up once, Monday 14 September\n09:40.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               No follow-up\n  later 7d [mqo5wn]           A week later\n  wrote [6elt7e]              It is no ask\n  undo [6elt7e]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"mqgzhm5n4bniiowqhohm55kl@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"c5aixsfc6swiaeszcly5laor","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D71677A686D356E34626E69696F7771686F686D35356B6C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206335616978736663367377696165737A636C79356C616F720D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D71677A686D356E34626E69696F7771686F686D35356B6C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206335616978736663367377696165737A636C79356C616F720D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1788766800000, 1788766800000, NULL, '', 'you told informd something', 1788766800000, 'accepted', 0);
INSERT INTO "outbox" VALUES (3, 'receipt/52xhy7lonwzpvpy3', 'receipt', 'owner', 'sent', 'zk55ljfhi76t7ylq', '', '', 1788854400000, 1788854400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Sofia Lind', 'Tracked: your ask to Sofia Lind of Tuesday 8 September.

If Sofia Lind stays silent I follow up once, Tuesday 15 September 10:00.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [c45swt]               No follow-up
  later 7d [c45swt]           A week later
  wrote [52xhy7]              It is no ask
  undo [52xhy7]               Undo
', 'imjtxgwp42356khpn66krehg@example.org', '56yxnj7zyai7vgunqk7kekhx', '{"Subject":"Sofia Lind","Text":"Tracked: your ask to Sofia Lind of Tuesday 8 September.\n\nIf Sofia Lind stays silent I follow up once, Tuesday 15 September 10:00.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               No follow-up\n  later 7d [c45swt]           A week later\n  wrote [52xhy7]              It is no ask\n  undo [52xhy7]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"imjtxgwp42356khpn66krehg@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"56yxnj7zyai7vgunqk7kekhx","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C696D6A747867777034323335366B68706E36366B72656867406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20353679786E6A377A796169377667756E716B376B656B68780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C696D6A747867777034323335366B68706E36366B72656867406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20353679786E6A377A796169377667756E716B376B656B68780D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1788854400000, 1788854400000, NULL, '', 'you told informd something', 1788854400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (4, 'receipt/v3lyrrztqm7k4wfs', 'receipt', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Tracked: your ask to Tom Baker of Tuesday 8 September.

Nothing is due.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  wrote [v3lyrr]              It is no ask
  undo [v3lyrr]               Undo
', 'za3n3bu5lkrkdr3bhlhazgpi@example.org', 'pkxzd45eyfdbfzu4n5t73hpc', '{"Subject":"Tom Baker","Text":"Tracked: your ask to Tom Baker of Tuesday 8 September.\n\nNothing is due.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  wrote [v3lyrr]              It is no ask\n  undo [v3lyrr]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"za3n3bu5lkrkdr3bhlhazgpi@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"pkxzd45eyfdbfzu4n5t73hpc","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7A61336E336275356C6B726B64723362686C68617A677069406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20706B787A6434356579666462667A75346E357437336870630D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7A61336E336275356C6B726B64723362686C68617A677069406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20706B787A6434356579666462667A75346E357437336870630D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'you told informd something', 1788856200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (5, 'trouble/bounce/fvbyl7utks3g2iov', 'trouble', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Your mail to Tom Baker did not arrive at tom@nowhere.example.

I closed the ask. Nothing more goes to that address.

If you know another address, answer with “same:” and the address. A
typing error in the old one is the usual reason.

Answer this mail with one of these lines:

  [fvbyl7] same:              Give another address
', 'fceld7ydj2cb75l2h7vxlnzv@example.org', 'tgawl6dlllr3k4wqcm2dc64l', '{"Subject":"Tom Baker","Text":"Your mail to Tom Baker did not arrive at tom@nowhere.example.\n\nI closed the ask. Nothing more goes to that address.\n\nIf you know another address, answer with “same:” and the address. A\ntyping error in the old one is the usual reason.\n\nAnswer this mail with one of these lines:\n\n  [fvbyl7] same:              Give another address\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"fceld7ydj2cb75l2h7vxlnzv@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"tgawl6dlllr3k4wqcm2dc64l","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6663656C643779646A32636237356C32683776786C6E7A76406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20746761776C36646C6C6C72336B347771636D32646336346C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6663656C643779646A32636237356C32683776786C6E7A76406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20746761776C36646C6C6C72336B347771636D32646336346C0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'your ask did not arrive', 1788856200000, 'accepted', 0);
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
', 'byikae4smbfrqnzjqcw7ketm@example.org', 'ztu7jszszg2ttilglwhxbhv2', '{"Subject":"Anna Meier","Text":"Booked: Anna Meier, Thursday 10 September 15:00 to 15:20, phone.\n\nThe prep sheet comes Wednesday 9 September 18:00.\n\nAnswer UNDO if that is wrong.\n\n  circle          wide\n  level           senior\n\nDo you go to learn, or to impress? A tap tells me, and the sheet\nfollows; I ask once.\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  undo [kthrt5]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"byikae4smbfrqnzjqcw7ketm@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"ztu7jszszg2ttilglwhxbhv2","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6279696B616534736D626672716E7A6A716377376B65746D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207A7475376A737A737A67327474696C676C776878626876320D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C20392053657020323032362030393A33353A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6279696B616534736D626672716E7A6A716377376B65746D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207A7475376A737A737A67327474696C676C776878626876320D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1788939300000, 1788939300000, NULL, '', 'you told informd something', 1788939300000, 'accepted', 0);
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
', 'r7tclyz22hv6c5klzmzgec7k@example.org', 'efwpqngi66spetgendl2ibrt', '{"Subject":"Anna Meier","Text":"ANNA MEIER\nThursday 10 September 15:00, 20 minutes\nphone\n\nAnswer this mail to fill it in, between its lines or above them: that\nlogs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,\neach at the start of a line. If there are only ten minutes, keep to 1, 2\nand 3.\n\n1  GOAL\n  - To learn, or to impress? Decide before you go in; “goal: learn”\n    tells me.\n  - Open with an agenda: why you asked, your questions, 20 minutes.\n  - You, in a minute: I am a physicist and would like to understand work\n    outside the university.\n\n2  WHAT I WANT TO LEARN\n  - What do you look for when someone joins your team?\n    ____________________________________________________________________\n  - Which problem would you give a bright newcomer first?\n    ____________________________________________________________________\n  - What will this team need in two years that it does not have today?\n    ____________________________________________________________________\n  - Where do people with an unusual path do well here, and where not?\n    ____________________________________________________________________\n\n3  THEIR BACKGROUND\n  circle        wide\n  level         senior\n  - What has changed most in this field since you began?\n    ____________________________________________________________________\n  - What do you see today that you could not see ten years ago?\n    ____________________________________________________________________\n\n4  THE BOLD ONES, if there is rapport\n  - What would you tell yourself at my age?\n    ____________________________________________________________________\n  - Which of your convictions has this work changed?\n    ____________________________________________________________________\n\n5  BEFORE YOU GO\n  - At 15:20 say that your time is up, and ask before you run over.\n  - What should I have asked you that I did not?\n  - Is there something I could do for you?\n  - Who else should I talk to?\n    ____________________________________________________________________\n\nWHAT YOU ASKED, Monday 7 September\n> Dear Anna,\n>\n> your post about validation batches made me want to ask how you moved from\n> physics into pharma. Could I ask you about it, 17 minutes on the phone, any\n> afternoon next week? If it does not suit you, no worries at all.\n>\n> Julie\n\nAnna Meier, Wednesday 9 September\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n\nJulie Roth, Wednesday 9 September\n> Dear Anna, Thursday at three is perfect. Thank you!\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  [fzojbq] moved:             It was moved\n  sendahead [fzojbq]          Send the questions ahead\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"r7tclyz22hv6c5klzmzgec7k@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"efwpqngi66spetgendl2ibrt","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":"QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL2luZm9ybWQvL0VODQpCRUdJTjpWRVZFTlQNClVJRDpmem9qYnE2dW9iamhseWUyQGluZm9ybWQNCkRUU1RBTVA6MjAyNjA5MDlUMTYwMDAwWg0KRFRTVEFSVDoyMDI2MDkxMFQxMzAwMDBaDQpEVEVORDoyMDI2MDkxMFQxMzIwMDBaDQpTVU1NQVJZOlRhbGsgd2l0aCBBbm5hIE1laWVyDQpMT0NBVElPTjpwaG9uZQ0KQkVHSU46VkFMQVJNDQpBQ1RJT046RElTUExBWQ0KVFJJR0dFUjtSRUxBVEVEPUVORDotUFQ1TQ0KREVTQ1JJUFRJT046Rml2ZSBtaW51dGVzIGxlZnQgd2l0aCBBbm5hIE1laWVyOiBzYXkgc29cLCBhbmQgYXNrIHdob20gZWxzZQ0KICB0byB0YWxrIHRvLg0KRU5EOlZBTEFSTQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K","Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C723774636C797A323268763663356B6C7A6D7A676563376B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2065667770716E676936367370657467656E646C32696272740D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205765642C20392053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C723774636C797A323268763663356B6C7A6D7A676563376B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2065667770716E676936367370657467656E646C32696272740D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1788969600000, 1788969600000, NULL, '', 'you talk Thursday 10 September 15:00', 1788969600000, 'accepted', 0);
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
', 'gqkfymrkkxy7gmhvd7jdolmy@example.org', 'vaphlcj2akaljotfatcbvvsn', '{"Subject":"Anna Meier","Text":"How did it go with Anna? A line or two is plenty while it is fresh.\nAnswer this mail, in your own words, and it is logged.\n\nThese words help me to help you, one a line:\n\n  learned:      what stays with you; it goes into the thank-you\n  quote:        their words, for the same\n  offer:        what you offered\n  intro:        whom they named, with an address\n  asked: no     you asked who else, and they would rather not\n  quality:      what you saw that is good\n\nAnd if you like, for yourself:\n\n  rapport:      1 to 5\n  talking:      your share, in percent; 40 or less is good\n  bold:         the bold question: yes or no\n  ask:          asked who else to talk to: yes or no\n\nA photo of your notes can come along, or a recording they agreed to.\n\nAnswer this mail with one of these lines:\n\n  cancelled [fzojbq]          It did not happen\n  nothanks [fzojbq]           No thank-you\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"gqkfymrkkxy7gmhvd7jdolmy@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"vaphlcj2akaljotfatcbvvsn","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67716B66796D726B6B787937676D687664376A646F6C6D79406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20766170686C636A32616B616C6A6F7466617463627676736E0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205468752C2031302053657020323032362031353A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C67716B66796D726B6B787937676D687664376A646F6C6D79406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20766170686C636A32616B616C6A6F7466617463627676736E0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789046400000, 1789046400000, NULL, '', 'your talk has ended; notes are best made at once', 1789046400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (9, 'receipt/4yw22soetyhnlvmu', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789048800000, 1789048800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Logged: your talk with Anna Meier, Thursday 10 September.

A thank-you comes into Drafts Friday 11 September 08:00.

Answer UNDO if that is wrong.

  learned         validation batches matter more than the model
  intro           Bob Lee <bob.lee@biotech.example>
  offer           send her the preprint

Answer this mail with one of these lines:

  undo [4yw22s]               Undo
', 'hlxw7b2pcandwry5vijtquqk@example.org', 'nq34fd6coefxs2yxqlfbaqca', '{"Subject":"Anna Meier","Text":"Logged: your talk with Anna Meier, Thursday 10 September.\n\nA thank-you comes into Drafts Friday 11 September 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         validation batches matter more than the model\n  intro           Bob Lee <bob.lee@biotech.example>\n  offer           send her the preprint\n\nAnswer this mail with one of these lines:\n\n  undo [4yw22s]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"hlxw7b2pcandwry5vijtquqk@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"nq34fd6coefxs2yxqlfbaqca","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C686C78773762327063616E647772793576696A747175716B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206E713334666436636F65667873327978716C6662617163610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205468752C2031302053657020323032362031363A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C686C78773762327063616E647772793576696A747175716B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206E713334666436636F65667873327978716C6662617163610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789048800000, 1789048800000, NULL, '', 'you told informd something', 1789048800000, 'accepted', 0);
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
', 'jmk4jdnugaz426ooraesz2pp@example.org', '7gpriwssxgug47vqg7ghvj5e', '{"Subject":"Anna Meier and Tom Baker, for today","Text":"Friday 11 September: 2 things need you, and nothing else.\n\nANNA MEIER\nYou talked yesterday and have not sent thanks.\nThe draft comes at 08:00. 8 hours left of the first day.\n\n  nothanks [fzojbq]           No thanks needed\n\nTOM BAKER\nYour ask did not arrive at tom@nowhere.example.\nIf you know another address, answer with “same:” and it; the ask to it\nis in Drafts then.\n\n  [fvbyl7] same:              Give another address\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"jmk4jdnugaz426ooraesz2pp@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"7gpriwssxgug47vqg7ghvj5e","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A6D6B346A646E7567617A3432366F6F726165737A327070406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A203767707269777373786775673437767167376768766A35650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A204672692C2031312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A6D6B346A646E7567617A3432366F6F726165737A327070406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A203767707269777373786775673437767167376768766A35650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789104600000, 1789104600000, NULL, '', 'something needs you', 1789104600000, 'accepted', 0);
INSERT INTO "outbox" VALUES (11, 'thankyou/fzojbq6uobjhlye2', 'thankyou', 'draft', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789106400000, 1789106400000, '', 0, 0, 'story-7@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

thank you for your time on Thursday. What has stayed with me most:
validation batches matter more than the model.

As promised, I will send you the preprint.

Thank you as well for thinking of Bob Lee; I am writing today, and will
tell you how it went.

Julie

On Wednesday, 9 September 2026, Anna Meier wrote:
> Dear Julie, yes, gladly. Does Thursday at three work for you?
', 'clshjxivpy2ce2ofniea63gy@example.org', 'aej2nvrioi4vwbaygffw6hve', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nthank you for your time on Thursday. What has stayed with me most:\nvalidation batches matter more than the model.\n\nAs promised, I will send you the preprint.\n\nThank you as well for thinking of Bob Lee; I am writing today, and will\ntell you how it went.\n\nJulie\n\nOn Wednesday, 9 September 2026, Anna Meier wrote:\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"clshjxivpy2ce2ofniea63gy@example.org","InReplyTo":"story-7@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"Token":"aej2nvrioi4vwbaygffw6hve","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C636C73686A7869767079326365326F666E69656136336779406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2061656A326E7672696F6934767762617967666677366876650D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C636C73686A7869767079326365326F666E69656136336779406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2061656A326E7672696F6934767762617967666677366876650D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D5479', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'you talked Thursday 10 September; thanks are due within a day', 1789106400000, 'accepted', 0);
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
', '3zudbfkwolowbgwc2cnfr7xe@example.org', '7pm5o6mxp5quv6uzrkhjeeod', '{"Subject":"Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou about them, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to understand moving from physics into pharma. Could I ask\nyou three questions about it, by phone or video, for 17 minutes, on a\nday that suits you?\n\nIf it is not a good time, a short no is quite all right.\n\nKind regards,\nJulie Roth\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":[{"name":"","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"}],"ReplyTo":{"name":"","address":""},"MessageID":"3zudbfkwolowbgwc2cnfr7xe@example.org","InReplyTo":"","References":null,"Token":"7pm5o6mxp5quv6uzrkhjeeod","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C337A756462666B776F6C6F776267776332636E6672377865406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2037706D356F366D78703571757636757A726B686A65656F640D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A0D0A4465617220426F62204C65652C0D0A0D0A416E6E61204D6569657220737567676573', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C337A756462666B776F6C6F776267776332636E6672377865406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2037706D356F366D78703571757636757A726B686A65656F640D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F7267', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'Anna Meier named Bob Lee; write within a day or two', 1789106400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (13, 'receipt/u5q2ii4wi6hetpyu', 'receipt', 'owner', 'sent', 'k2svrbli2jcr22nz', '', '', 1789111800000, 1789111800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee', 'Tracked: your ask to Bob Lee of Friday 11 September.

If Bob Lee stays silent I follow up once, Friday 18 September 09:30.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [embkhk]               No follow-up
  later 7d [embkhk]           A week later
  wrote [u5q2ii]              It is no ask
  undo [u5q2ii]               Undo
', 'ytensxccpguydmfl63udofvl@example.org', 'e4t4lub3uxbzeehgomnkm4xz', '{"Subject":"Bob Lee","Text":"Tracked: your ask to Bob Lee of Friday 11 September.\n\nIf Bob Lee stays silent I follow up once, Friday 18 September 09:30.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [embkhk]               No follow-up\n  later 7d [embkhk]           A week later\n  wrote [u5q2ii]              It is no ask\n  undo [u5q2ii]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ytensxccpguydmfl63udofvl@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"e4t4lub3uxbzeehgomnkm4xz","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7974656E7378636370677579646D666C363375646F66766C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20653474346C7562337578627A656568676F6D6E6B6D34787A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204672692C2031312053657020323032362030393A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7974656E7378636370677579646D666C363375646F66766C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20653474346C7562337578627A656568676F6D6E6B6D34787A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789111800000, 1789111800000, NULL, '', 'you told informd something', 1789111800000, 'accepted', 0);
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
', 'ttrmvytgfayug64xrxcdmvjj@example.org', 'kr7vzywak6bfi2smqlnujqqh', '{"Subject":"Re: How a turbine gets its controller","Text":"Dear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Karim Haddad","address":"karim@turbine.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"ttrmvytgfayug64xrxcdmvjj@example.org","InReplyTo":"story-2@example.org","References":["story-2@example.org"],"Token":"kr7vzywak6bfi2smqlnujqqh","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7474726D767974676661797567363478727863646D766A6A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206B7237767A7977616B3662666932736D716C6E756A7171680D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20486F7720612074757262696E6520676574732069747320636F6E74726F6C6C65720D', 1789285200000, X'446174653A204D6F6E2C2031342053657020323032362030393A34303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7474726D767974676661797567363478727863646D766A6A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206B7237767A7977616B3662666932736D716C6E756A7171680D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789371600000, 1789371600000, 1789371600000, '', 'no answer for a week', 1789371600000, 'accepted', 0);
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
', '5zkyrdxmr5ycehtbf2aef52y@example.org', 'k3xgvwxmfruse6fqgf3wdaz2', '{"Subject":"Karim Haddad","Text":"No answer from Karim Haddad yet, which is quite normal. Unless one\ncomes, I send this on Monday 14 September 09:40, and nothing after it.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Karim Haddad <karim@turbine.example>\nSubject: Re: How a turbine gets its controller\n\nDear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               Stop it\n  send now [mqo5wn]           Send now\n  later 3d [mqo5wn]           Three days later\n  edit [mqo5wn]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"5zkyrdxmr5ycehtbf2aef52y@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"k3xgvwxmfruse6fqgf3wdaz2","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C357A6B797264786D72357963656874626632616566353279406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B3378677677786D66727573653666716766337764617A320D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A2053756E2C2031332053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C357A6B797264786D72357963656874626632616566353279406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B3378677677786D66727573653666716766337764617A320D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789285200000, 1789285200000, NULL, '', 'shows you the follow-up before it leaves', 1789285200000, 'accepted', 0);
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
', 'lsfk26oroalqts2hn7ug47h3@example.org', 'cubmrjq6jqwske3wwb2frsca', '{"Subject":"Your week, 7 to 13 September: Anna Meier and Tom Baker","Text":"Your week, 7 to 13 September\n\nFive asked, one yes, one talk.\n\nNEEDS YOU\n  Anna Meier          You offered: send her the preprint. Once your mail\n                      says or carries it, I see it; else say DONE.\n                      done [zoivya]               Done\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer with “same:” and\n                      it; the ask to it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on Monday 7 September, “How a turbine gets\n                      its controller”\n                      follow-up Monday 14 September\n  Bob Lee             asked on Friday, “Anna Meier suggested I write to\n                      you”\n                      follow-up Friday 18 September\n  Sofia Lind          asked on Tuesday, “Your path from teaching to\n                      product”\n                      away until Monday 21 September; follow-up Tuesday\n                      22 September\n\nGOOD NEWS\n  Anna Meier          said yes\n                      Wednesday 9 September\n  Anna Meier          you talked\n                      Thursday 10 September\n  Anna Meier          named Bob Lee to you\n                      Thursday 10 September\n\nNUMBERS\n  So far                  2 asked, 1 answered, 1 talked, 1 thanked\n  Talks                   1 in 4 weeks, 1 in 12\n\nAll is well. Last look at your mail: Monday 14 September 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"lsfk26oroalqts2hn7ug47h3@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"cubmrjq6jqwske3wwb2frsca","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6C73666B32366F726F616C71747332686E37756734376833406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206375626D726A71366A7177736B65337777623266727363610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2031342053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6C73666B32366F726F616C71747332686E37756734376833406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206375626D726A71366A7177736B65337777623266727363610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789363800000, 1789363800000, NULL, '', 'a week has passed', 1789363800000, 'accepted', 0);
INSERT INTO "outbox" VALUES (17, 'receipt/tcdskqtvo63bmymf', 'receipt', 'owner', 'sent', '7ljl5ez7yklcvqt5', '', '', 1789370400000, 1789370400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Mei Tanaka', 'Tracked: your ask to Mei Tanaka of Monday 14 September.

If Mei Tanaka stays silent I follow up once, Monday 21 September 09:20.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [jayxlz]               No follow-up
  later 7d [jayxlz]           A week later
  wrote [tcdskq]              It is no ask
  undo [tcdskq]               Undo
', 'ejgag5kbswk6wp3lbx277sgs@example.org', 'dy3bbs56dz7ebla2hx4y6zvy', '{"Subject":"Mei Tanaka","Text":"Tracked: your ask to Mei Tanaka of Monday 14 September.\n\nIf Mei Tanaka stays silent I follow up once, Monday 21 September 09:20.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [jayxlz]               No follow-up\n  later 7d [jayxlz]           A week later\n  wrote [tcdskq]              It is no ask\n  undo [tcdskq]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ejgag5kbswk6wp3lbx277sgs@example.org","InReplyTo":"","References":["informd.7ljl5ez7yklcvqt5@example.org"],"Token":"dy3bbs56dz7ebla2hx4y6zvy","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C656A676167356B6273776B367770336C6278323737736773406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206479336262733536647A3765626C613268783479367A76790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C2031342053657020323032362030393A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C656A676167356B6273776B367770336C6278323737736773406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206479336262733536647A3765626C613268783479367A76790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789370400000, 1789370400000, NULL, '', 'you told informd something', 1789370400000, 'accepted', 0);
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
', 'qbatoxoomdiyccsdscayldpt@example.org', 'gr2d67qcpg6zcdfzf2lhrwua', '{"Subject":"Mei Tanaka and Bob Lee, for today","Text":"Wednesday 16 September: 2 things need you.\n\nMEI TANAKA\nAnswered yesterday.\n“Thank you, but unfortunately I can''t this year. All the best, Mei”\nIs that a later?\n\n  that was a later [jayxlz]   Later\n  that was a yes [jayxlz]     Yes\n\nBOB LEE\nSaid yes yesterday.\n“Anna''s friends are mine. I''d be happy to talk, call me next week.”\nAgree on a day while it is warm; “interview fri 15:00” or an invitation\ntells me.\n\nAnd 2 other things: Anna Meier and Tom Baker.\n\n  let all go [phqko2]         Let all of these go\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"qbatoxoomdiyccsdscayldpt@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"gr2d67qcpg6zcdfzf2lhrwua","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C716261746F786F6F6D64697963637364736361796C647074406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2067723264363771637067367A6364667A66326C68727775610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2031362053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C716261746F786F6F6D64697963637364736361796C647074406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2067723264363771637067367A6364667A66326C68727775610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789536600000, 1789536600000, NULL, '', 'something needs you', 1789536600000, 'accepted', 0);
INSERT INTO "outbox" VALUES (19, 'receipt/vux7qvc6a7wdj5xh', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789574400000, 1789574400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Done: nothing about Anna Meier waits for you any more.

A note to keep in touch is drafted Thursday 10 December.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  undo [vux7qv]               Undo
', 'kjksj5qevn6tvllfezvljb7m@example.org', 'xo2a6cijpomyaom7p376iqdd', '{"Subject":"Anna Meier","Text":"Done: nothing about Anna Meier waits for you any more.\n\nA note to keep in touch is drafted Thursday 10 December.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  undo [vux7qv]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"kjksj5qevn6tvllfezvljb7m@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"xo2a6cijpomyaom7p376iqdd","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B6A6B736A357165766E3674766C6C66657A766C6A62376D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20786F32613663696A706F6D79616F6D3770333736697164640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C2031362053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B6A6B736A357165766E3674766C6C66657A766C6A62376D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20786F32613663696A706F6D79616F6D3770333736697164640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789574400000, 1789574400000, NULL, '', 'you told informd something', 1789574400000, 'accepted', 0);
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
', 'x4n2yzbhjmva4gd2bjpol672@example.org', '4qufzzalbcchynxuycesteou', '{"Subject":"Your week, 14 to 20 September: Mei Tanaka, Bob Lee and 1 more","Text":"Your week, 14 to 20 September\n\nOne asked, one yes, one other answer.\n\nNEEDS YOU\n  Mei Tanaka          Answered on Tuesday. “Thank you, but unfortunately\n                      I can''t this year. All the best, Mei” Is that a\n                      later?\n                      that was a later [jayxlz]   Later\n                      that was a yes [jayxlz]     Yes\n  Bob Lee             Said yes on Tuesday. “Anna''s friends are mine. I''d\n                      be happy to talk, call me next week.” Agree on a\n                      day while it is warm; “interview fri 15:00” or an\n                      invitation tells me.\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer with “same:” and\n                      it; the ask to it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on 7 September, two weeks ago, “How a\n                      turbine gets its controller”\n                      followed up on Monday 14 September; closed Monday\n                      21 September\n  Sofia Lind          asked on Tuesday 8 September, “Your path from\n                      teaching to product”\n                      follow-up Tuesday 22 September\n\nGOOD NEWS\n  Bob Lee             said yes\n                      Tuesday 15 September\n  Mei Tanaka          answered\n                      Tuesday 15 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  4\n  Answered                ████████████████████████░░░░░░░░  3\n  Talked                  ████████░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Thanked                 ████████░░░░░░░░░░░░░░░░░░░░░░░░  1\n                          Good is one talk for three asks: 2 of 4.\n  Talks                   1 in 4 weeks, 1 in 12\n\n  Answers to your asks\n  Cold                    █████████████████████░░░░░░░░░░░  2 of 3\n\nAt your rate, 4 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nAll is well. Last look at your mail: Monday 21 September 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"x4n2yzbhjmva4gd2bjpol672@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"4qufzzalbcchynxuycesteou","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C78346E32797A62686A6D766134676432626A706F6C363732406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20347175667A7A616C62636368796E78757963657374656F750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C78346E32797A62686A6D766134676432626A706F6C363732406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20347175667A7A616C62636368796E78757963657374656F750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789968600000, 1789968600000, NULL, '', 'a week has passed', 1789968600000, 'accepted', 0);
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
', 'nhxxocecsdlap5flzyfa27lf@example.org', 'fwfvalzoosojlyxqj3xcz44w', '{"Subject":"Re: Your path from teaching to product","Text":"Dear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Sofia Lind","address":"sofia.lind@fjord.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"nhxxocecsdlap5flzyfa27lf@example.org","InReplyTo":"story-3@example.org","References":["story-3@example.org"],"Token":"fwfvalzoosojlyxqj3xcz44w","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6E6878786F63656373646C617035666C7A79666132376C66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2066776676616C7A6F6F736F6A6C7978716A3378637A3434770D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20596F757220706174682066726F6D207465616368696E6720746F2070726F647563740D0A0D0A4465617220536F', 1789974000000, X'446174653A205475652C2032322053657020323032362030393A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6E6878786F63656373646C617035666C7A79666132376C66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A2066776676616C7A6F6F736F6A6C7978716A3378637A3434770D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20596F75722070', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1790060400000, 1790060400000, 1790060400000, '', 'no answer for a week', 1790060400000, 'accepted', 0);
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
', 'fe26fouprz7aoatfbqk7xdex@example.org', 'o6bc3xsubuifkgrczcl26iom', '{"Subject":"Sofia Lind","Text":"No answer from Sofia Lind yet, which is quite normal. Unless one comes,\nI send this on Tuesday 22 September 09:00, and nothing after it.\n\nSofia Lind had told of an absence, until Monday 21 September; I waited\nfor that, so it comes only now.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Sofia Lind <sofia.lind@fjord.example>\nSubject: Re: Your path from teaching to product\n\nDear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still very much like to ask you my few questions, if\nyou have a few minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               Stop it\n  send now [c45swt]           Send now\n  later 3d [c45swt]           Three days later\n  edit [c45swt]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"fe26fouprz7aoatfbqk7xdex@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"o6bc3xsubuifkgrczcl26iom","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66653236666F7570727A37616F61746662716B3778646578406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F36626333787375627569666B6772637A636C3236696F6D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A204D6F6E2C2032312053657020323032362030393A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66653236666F7570727A37616F61746662716B3778646578406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F36626333787375627569666B6772637A636C3236696F6D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1789974000000, 1789974000000, NULL, '', 'shows you the follow-up before it leaves', 1789974000000, 'accepted', 0);
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
', 'lpdtend5bi3zfk5ra6shuaog@example.org', 'rsd7cnd6unfswkhogqtez7fk', '{"Subject":"Bob Lee","Text":"Logged: your talk with Bob Lee, Tuesday 22 September.\n\nA thank-you comes into Drafts Wednesday 23 September 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         small companies let you see the whole process\n  asked           no\n  level           junior\n\nAnna Meier named them to you: a note that tells so is in Drafts the\nmorning after.\n\nAnswer this mail with one of these lines:\n\n  undo [wwdlls]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"lpdtend5bi3zfk5ra6shuaog@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"rsd7cnd6unfswkhogqtez7fk","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6C706474656E64356269337A666B35726136736875616F67406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2072736437636E6436756E6673776B686F677174657A37666B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C2032322053657020323032362031373A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6C706474656E64356269337A666B35726136736875616F67406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2072736437636E6436756E6673776B686F677174657A37666B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1790089200000, 1790089200000, NULL, '', 'you told informd something', 1790089200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (24, 'brief/2026-09-23', 'brief', 'owner', 'sent', NULL, '', '', 1790141400000, 1790141400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee, for today', 'Wednesday 23 September: 1 thing needs you.

BOB LEE
You talked yesterday and have not sent thanks.
The draft comes at 08:00. 6 hours left of the first day.

  nothanks [tjjili]           No thanks needed

And 2 other things: Mei Tanaka and Tom Baker.

  let all go [qwwaev]         Let all of these go

To answer, write one of the lines above.
', 'iyfq3wsh2xfxtm454qbptaiu@example.org', 'kwrcu5tqtgbjrtavzesqgtlg', '{"Subject":"Bob Lee, for today","Text":"Wednesday 23 September: 1 thing needs you.\n\nBOB LEE\nYou talked yesterday and have not sent thanks.\nThe draft comes at 08:00. 6 hours left of the first day.\n\n  nothanks [tjjili]           No thanks needed\n\nAnd 2 other things: Mei Tanaka and Tom Baker.\n\n  let all go [qwwaev]         Let all of these go\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"iyfq3wsh2xfxtm454qbptaiu@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"kwrcu5tqtgbjrtavzesqgtlg","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C697966713377736832786678746D34353471627074616975406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B777263753574717467626A727461767A65737167746C670D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2032332053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C697966713377736832786678746D34353471627074616975406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B777263753574717467626A727461767A65737167746C670D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1790141400000, 1790141400000, NULL, '', 'something needs you', 1790141400000, 'accepted', 0);
INSERT INTO "outbox" VALUES (25, 'thankyou/tjjilimvmbusqvjl', 'thankyou', 'draft', 'sent', 'k2svrbli2jcr22nz', '', 'tjjilimvmbusqvjl', 1790143200000, 1790143200000, '', 0, 0, 'story-14@biotech.example', 'bob.lee@biotech.example', 'biotech.example', 'julie@example.org', 'Re: Anna Meier suggested I write to you', 'Dear Bob Lee,

Thank you for your time on Tuesday. What has stayed with me most: small
companies let you see the whole process.

Kind regards,
Julie Roth

On Tuesday, 15 September 2026, Bob Lee wrote:
> Anna''s friends are mine. I''d be happy to talk, call me next week.
', 'du6hleqyxpxe4ybc4fahrt22@example.org', 'a5hm2qoxcphsvtxsety5nzxh', '{"Subject":"Re: Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nThank you for your time on Tuesday. What has stayed with me most: small\ncompanies let you see the whole process.\n\nKind regards,\nJulie Roth\n\nOn Tuesday, 15 September 2026, Bob Lee wrote:\n> Anna''s friends are mine. I''d be happy to talk, call me next week.\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"du6hleqyxpxe4ybc4fahrt22@example.org","InReplyTo":"story-14@biotech.example","References":["story-11@example.org","story-14@biotech.example"],"Token":"a5hm2qoxcphsvtxsety5nzxh","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C647536686C65717978707865347962633466616872743232406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A206135686D32716F786370687376747873657479356E7A78680D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20416E6E61204D65696572207375676765', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C647536686C65717978707865347962633466616872743232406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A206135686D32716F786370687376747873657479356E7A78680D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B206368617273', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked Tuesday 22 September; thanks are due within a day', 1790143200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (26, 'introthanks/me6ajjy7cwxbzz5q', 'introthanks', 'draft', 'sent', 'xce4bk67xiielteb', '', '', 1790143200000, 1790143200000, '', 0, 0, 'story-10@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

I talked with Bob Lee on Tuesday, and I owe it to you. Thank you. One
thing from it: small companies let you see the whole process.

No need to answer; I only wanted you to know.

Julie
', '673p5lm2xvpkpzbll5z6p2mc@example.org', 'lztldbjps4wbv55eooinpoz4', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nI talked with Bob Lee on Tuesday, and I owe it to you. Thank you. One\nthing from it: small companies let you see the whole process.\n\nNo need to answer; I only wanted you to know.\n\nJulie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"673p5lm2xvpkpzbll5z6p2mc@example.org","InReplyTo":"story-10@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"Token":"lztldbjps4wbv55eooinpoz4","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C36373370356C6D327876706B707A626C6C357A3670326D63406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206C7A746C64626A7073347762763535656F6F696E706F7A340D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C36373370356C6D327876706B707A626C6C357A3670326D63406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206C7A746C64626A7073347762763535656F6F696E706F7A340D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked with Bob Lee, whom they had named', 1790143200000, 'accepted', 0);
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
', 'utfzwgrpptm3q6bfzsmvrgsj@example.org', 'meunmhxliaepnl5iy5ogyn7z', '{"Subject":"Your week, 21 to 27 September: Mei Tanaka and Tom Baker","Text":"Your week, 21 to 27 September\n\nOne talk.\n\nNEEDS YOU\n  Mei Tanaka          Answered on Tuesday 15 September. “Thank you, but\n                      unfortunately I can''t this year. All the best,\n                      Mei” Is that a later?\n                      that was a later [jayxlz]   Later\n                      that was a yes [jayxlz]     Yes\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer with “same:” and\n                      it; the ask to it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n                      let go [fvbyl7]             Let it go\n\nYOU WAIT FOR\n  Sofia Lind          asked on 8 September, two weeks ago, “Your path\n                      from teaching to product”\n                      followed up on Tuesday; closed Tuesday 29\n                      September\n\nGOOD NEWS\n  Bob Lee             you talked\n                      Tuesday 22 September\n\nLET GO\n  Karim Haddad        stayed silent\n                      Monday 21 September\n  Most asks end so. It says little about you, and nothing about the next\n  one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          Good is one talk for three asks: 2 of 6.\n  Talks                   2 in 4 weeks, 2 in 12\n\n  Answers to your asks\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nAll is well. Last look at your mail: Monday 28 September 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"utfzwgrpptm3q6bfzsmvrgsj@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"meunmhxliaepnl5iy5ogyn7z","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7574667A7767727070746D33713662667A736D767267736A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D65756E6D68786C696165706E6C356979356F67796E377A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032382053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7574667A7767727070746D33713662667A736D767267736A406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206D65756E6D68786C696165706E6C356979356F67796E377A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1790573400000, 1790573400000, NULL, '', 'a week has passed', 1790573400000, 'accepted', 0);
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
', 'aqvwyutus55sgz63rew4grzf@example.org', 'ziby2mkzz3iuexm66zcw3bud', '{"Subject":"Your week, 28 September to 4 October: Mei Tanaka","Text":"Your week, 28 September to 4 October\n\nA quiet week: nobody new was asked, and nothing came.\n\nNEEDS YOU\n  Mei Tanaka          Answered on 15 September, two weeks ago. “Thank\n                      you, but unfortunately I can''t this year. All the\n                      best, Mei” Is that a later?\n                      that was a later [jayxlz]   Later\n                      that was a yes [jayxlz]     Yes\n                      let go [jayxlz]             Let it go\n\nAnd 1 other thing: Tom Baker.\n\n  let all go [2lps7d]         Let all of these go\n\nLET GO\n  Sofia Lind          stayed silent\n                      Tuesday 29 September\n  Most asks end so. It says little about you, and nothing about the next\n  one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          Good is one talk for three asks: 2 of 6.\n  Talks                   2 in 4 weeks, 2 in 12\n\n  Answers to your asks\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nAll is well. Last look at your mail: Monday 5 October 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"aqvwyutus55sgz63rew4grzf@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"ziby2mkzz3iuexm66zcw3bud","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C617176777975747573353573677A36337265773467727A66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207A696279326D6B7A7A33697565786D36367A6377336275640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2035204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C617176777975747573353573677A36337265773467727A66406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A207A696279326D6B7A7A33697565786D36367A6377336275640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1791178200000, 1791178200000, NULL, '', 'a week has passed', 1791178200000, 'accepted', 0);
INSERT INTO "outbox" VALUES (29, 'digest/2026-W42', 'digest', 'owner', 'sent', NULL, '', '', 1791783000000, 1791783000000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 5 to 11 October', 'Your week, 5 to 11 October

A quiet week: nobody new was asked, and nothing came.

1 thing is still open: Mei Tanaka.

  let all go [icr27t]         Let all of these go

RESTS FROM NOW ON
  Tom Baker           your ask did not arrive at tom@nowhere.example
                      looked at again Sunday 10 January

All is well. Last look at your mail: Monday 12 October 07:30.
', 'w4hhod5afnlvcx3ldgnni2bd@example.org', 'bpvl6amsiygdi5s5cpyqtmma', '{"Subject":"Your week, 5 to 11 October","Text":"Your week, 5 to 11 October\n\nA quiet week: nobody new was asked, and nothing came.\n\n1 thing is still open: Mei Tanaka.\n\n  let all go [icr27t]         Let all of these go\n\nRESTS FROM NOW ON\n  Tom Baker           your ask did not arrive at tom@nowhere.example\n                      looked at again Sunday 10 January\n\nAll is well. Last look at your mail: Monday 12 October 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"w4hhod5afnlvcx3ldgnni2bd@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"bpvl6amsiygdi5s5cpyqtmma","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C773468686F643561666E6C766378336C64676E6E69326264406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206270766C36616D73697967646935733563707971746D6D610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203132204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C773468686F643561666E6C766378336C64676E6E69326264406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206270766C36616D73697967646935733563707971746D6D610D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1791783000000, 1791783000000, NULL, '', 'a week has passed', 1791783000000, 'accepted', 0);
INSERT INTO "outbox" VALUES (30, 'digest/2026-W43', 'digest', 'owner', 'sent', NULL, '', '', 1792387800000, 1792387800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 12 to 18 October', 'Your week, 12 to 18 October

A quiet week: nobody new was asked, and nothing came.

1 thing is still open: Mei Tanaka. 1 more rests; PLAN shows which.

  let all go [v7ooo6]         Let all of these go

All is well. Last look at your mail: Monday 19 October 07:30.
', 'pil32khuddxtwavlkj5ytkvr@example.org', 'wqlkrkfpcjmwrvdycpwda3jm', '{"Subject":"Your week, 12 to 18 October","Text":"Your week, 12 to 18 October\n\nA quiet week: nobody new was asked, and nothing came.\n\n1 thing is still open: Mei Tanaka. 1 more rests; PLAN shows which.\n\n  let all go [v7ooo6]         Let all of these go\n\nAll is well. Last look at your mail: Monday 19 October 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"pil32khuddxtwavlkj5ytkvr@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"wqlkrkfpcjmwrvdycpwda3jm","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70696C33326B6875646478747761766C6B6A3579746B7672406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2077716C6B726B6670636A6D77727664796370776461336A6D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203139204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70696C33326B6875646478747761766C6B6A3579746B7672406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2077716C6B726B6670636A6D77727664796370776461336A6D0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'WXGTZAXWVLX6CQ2OU2VSFXEKCC', 1, NULL, 1792387800000, 1792387800000, NULL, '', 'a week has passed', 1792387800000, 'accepted', 0);
CREATE TABLE claim (
  seq    INTEGER PRIMARY KEY,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  nonce  TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "claim" VALUES (1, 14, 'QFBPSGMKX6S2KJ23BKT3BYT2UH');
INSERT INTO "claim" VALUES (2, 21, 'A6KPQZBFZVNPHMCGREYPH2663G');
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
