-- A database of schema 7 as informd kept it: the weeks of its demo, with mails cut short,
-- and a row of every table. Made by make filled.
PRAGMA application_id = 1768842861;
PRAGMA user_version = 7;
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
INSERT INTO "account" VALUES (1, '4J2EUEF7ZBEVDH44QY7SCO7ZKM', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1788764940000, 1792387800000, NULL, 0);
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
INSERT INTO "event" VALUES (1, 'xce4bk67xiielteb', 'asked', 1788765000000, 'story-1@example.org', 'you asked Anna Meier <anna.meier@pharma.example> for a conversation', '{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Moving from physics into pharma","message_id":"story-1@example.org","text":"Dear Anna,\n\nyour post about validation batches made me want to ask how you moved from\nphysics into pharma. Could I ask you about it, 17 minutes on the phone, any\nafternoon next week? If it does not suit you, no worries at all.\n\nJulie","received":"2026-09-07T07:10:00Z","times":["2026-09-14"],"manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","follows":"lower","closing":"Julie","signed":"Julie"}}', 1788765000000, X'12C3EF16604CD21404A9361368EA590D');
INSERT INTO "event" VALUES (2, '5jav3hh4sdwg4sxh', 'asked', 1788766800000, 'story-2@example.org', 'you asked Karim Haddad <karim@turbine.example> for a conversation', '{"ask":"mqo5wn2hsi7loyn6","name":"Karim Haddad","address":"karim@turbine.example","from":"julie@example.org","recipients":1,"subject":"How a turbine gets its controller","message_id":"story-2@example.org","text":"Dear Karim,\n\nI read your paper on blade control, because I wrote my thesis on the same\nequations. Could I ask you, in 20 minutes, what your weeks look like now? If\nnot, I understand.\n\nJulie","received":"2026-09-07T07:40:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Karim,","closing":"Julie","signed":"Julie"}}', 1788766800000, X'CC6BE7B66A3121792DB481D81C8FD596');
INSERT INTO "event" VALUES (3, 'zk55ljfhi76t7ylq', 'asked', 1788854400000, 'story-3@example.org', 'you asked Sofia Lind <sofia.lind@fjord.example> for a conversation', '{"ask":"c45swtiyaibwpqqx","name":"Sofia Lind","address":"sofia.lind@fjord.example","from":"julie@example.org","recipients":1,"subject":"Your path from teaching to product","message_id":"story-3@example.org","text":"Dear Sofia,\n\nI heard your interview and would like to ask what you wish you had known. Would\n15 minutes suit you? No problem at all if not.\n\nJulie","received":"2026-09-08T08:00:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Sofia,","closing":"Julie","signed":"Julie"}}', 1788854400000, X'3562DD45ED5A048FB096A2B346EFDA7A');
INSERT INTO "event" VALUES (4, 'zk55ljfhi76t7ylq', 'auto_replied', 1788854700000, 'story-4@fjord.example', 'its header says a machine answered (Auto-Submitted)', '{"name":"Sofia Lind","address":"sofia.lind@fjord.example","subject":"Automatic reply: Your path from teaching to product","message_id":"story-4@fjord.example","references":["story-3@example.org"],"until":"2026-09-20T22:00:00Z"}', 1788854700000, X'28EA1BA5000C79D74603D5F5160B3DB6');
INSERT INTO "event" VALUES (5, 'q47tx7vqm44e7gaf', 'asked', 1788856200000, 'story-5@example.org', 'you asked Tom Baker <tom@nowhere.example> for a conversation', '{"ask":"fvbyl7utks3g2iov","name":"Tom Baker","address":"tom@nowhere.example","from":"julie@example.org","recipients":1,"subject":"Twelve minutes about instruments","message_id":"story-5@example.org","text":"Dear Tom,\n\nI saw your instrument at the fair. Could I ask you about it for 12 minutes? If\nyou cannot, no worries.\n\nJulie","received":"2026-09-08T08:30:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Tom,","closing":"Julie","signed":"Julie"}}', 1788856200000, X'05E233EAE36360190E308FCBD36E3922');
INSERT INTO "event" VALUES (6, 'q47tx7vqm44e7gaf', 'bounced', 1788856200000, 'bounce-11@mail.example.org', 'your mail to Tom Baker could not be delivered (5.1.1)', '{"ask":"fvbyl7utks3g2iov","name":"Mail Delivery System","address":"tom@nowhere.example","subject":"Undelivered mail returned to sender","message_id":"story-5@example.org"}', 1788856200000, X'D68634DB997743BE5DAE8C26D92930CE');
INSERT INTO "event" VALUES (7, 'xce4bk67xiielteb', 'answered', 1788936300000, 'story-6@pharma.example', 'Anna Meier wrote back: it answers a mail of your thread with Anna Meier', '{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"],"words":"Dear Julie, yes, gladly.","times":["2026-09-10 15:00"],"offset":7200}', 1788936300000, X'E2A32B6E0FC66FA359855AC8E1F777EF');
INSERT INTO "event" VALUES (8, 'xce4bk67xiielteb', 'accepted', 1788936300000, 'story-6@pharma.example', 'they said yes: “Dear Julie, yes, gladly.”', '{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"],"words":"Dear Julie, yes, gladly.","times":["2026-09-10 15:00"],"offset":7200}', 1788936300000, X'6818DBB44FFCF290D1D02DB9E1515CBC');
INSERT INTO "event" VALUES (9, 'xce4bk67xiielteb', 'wrote', 1788939000000, 'story-7@example.org', 'you wrote to Anna Meier again; no new ask', '{"name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-7@example.org","references":["story-1@example.org","story-6@pharma.example"],"received":"2026-09-09T07:30:00Z","times":["2026-09-10 15:00"],"manner":{"language":"en","opening":"Dear Anna,"}}', 1788939000000, X'8B347CE49BE1FA90CA9568FFB5C06825');
INSERT INTO "event" VALUES (10, 'xce4bk67xiielteb', 'guessed', 1788939000000, 'story-7@example.org', 'you two may have agreed on a talk: is a talk agreed, Thursday 10 September at 15:00?', '{"name":"Julie Roth","address":"julie@example.org","subject":"Re: Moving from physics into pharma","message_id":"story-7@example.org","references":["story-1@example.org","story-6@pharma.example"],"text":"is a talk agreed, Thursday 10 September at 15:00","command":"interview Thu 10 Sep 2026 15:00","start":"2026-09-10T13:00:00Z","words":"Dear Anna, Thursday at three is perfect.","guess":"booked"}', 1788939000000, X'34916ED7CACFB9AA1BC27BCDEF84B3A1');
INSERT INTO "event" VALUES (11, 'xce4bk67xiielteb', 'booked', 1788939300000, 'story-8@example.org', 'you said so', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z","where":"phone"}', 1788939300000, X'CDBA3DC39DBF8AC7BB00EA3BF35ED738');
INSERT INTO "event" VALUES (12, 'xce4bk67xiielteb', 'described', 1788939300000, 'story-8@example.org', 'you said so', '{"text":"wide","fact":"circle"}', 1788939300000, X'C6D043B13EBAC8DE0EF4C4097F759842');
INSERT INTO "event" VALUES (13, 'xce4bk67xiielteb', 'described', 1788939300000, 'story-8@example.org', 'you said so', '{"text":"senior","fact":"level"}', 1788939300000, X'8D3A5A80C1B9ED2EAAD4757C4437F064');
INSERT INTO "event" VALUES (14, 'xce4bk67xiielteb', 'met', 1789048800000, 'story-9@example.org', 'you told informd of the talk', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z"}', 1789048800000, X'7F5AE0F31FB15AF68DB3586277108C2D');
INSERT INTO "event" VALUES (15, 'xce4bk67xiielteb', 'noted', 1789048800000, 'story-9@example.org', 'your note', '{"talk":"fzojbq6uobjhlye2","text":"validation batches matter more than the model","line":"learned"}', 1789048800000, X'CEC54BA8E30388AE2C371C22996D71A2');
INSERT INTO "event" VALUES (16, 'xce4bk67xiielteb', 'introduced', 1789048800000, 'story-9@example.org', 'Anna Meier named Bob Lee', '{"talk":"fzojbq6uobjhlye2","name":"Bob Lee","address":"bob.lee@biotech.example"}', 1789048800000, X'958CFA97531EDBD1998BDC47E1D0419C');
INSERT INTO "event" VALUES (17, 'xce4bk67xiielteb', 'noted', 1789048800000, 'story-9@example.org', 'your note', '{"talk":"fzojbq6uobjhlye2","text":"send her the preprint","line":"offer"}', 1789048800000, X'0CAA343551F6F8B677959F33DB7E7EEE');
INSERT INTO "event" VALUES (18, 'xce4bk67xiielteb', 'promised', 1789048800000, 'story-9@example.org', 'you offered it', '{"talk":"fzojbq6uobjhlye2","text":"send her the preprint"}', 1789048800000, X'F6C01D9D815BFD458DEAD7112C960D3E');
INSERT INTO "event" VALUES (19, NULL, 'told', 1789104600000, '', 'a brief told you of it', '{"others":["thanks/fzojbq6uobjhlye2","undelivered/fvbyl7utks3g2iov"],"text":"brief/2026-09-11","by":"brief"}', 1789104600000, X'6FFC2B1A7BAEB76D94C86383567CD3D7');
INSERT INTO "event" VALUES (20, 'xce4bk67xiielteb', 'thanked', 1789110000000, 'story-10@example.org', 'you wrote to Anna Meier after your talk', '{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-10@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"received":"2026-09-11T07:00:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","closing":"Julie","signed":"Julie"}}', 1789110000000, X'76D4D3A99F932DC53836AC11A8248050');
INSERT INTO "event" VALUES (21, 'k2svrbli2jcr22nz', 'asked', 1789111800000, 'story-11@example.org', 'you asked Bob Lee <bob.lee@biotech.example> for a conversation', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","from":"julie@example.org","recipients":1,"subject":"Anna Meier suggested I write to you","message_id":"story-11@example.org","text":"Dear Bob Lee,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to learn more about [what you would like to hear from Bob;\nyour ask to Anna Meier was “Moving from physics into pharma”]. Could I\nask you three questions about it, by phone or video, for 17 minutes, on\na day that suits you?\n\nIf it is not a good time, a short no is quite all right.\n\nKind regards,\nJulie Roth","received":"2026-09-11T07:30:00Z","manner":{"language":"en","register":"formal","salutation":"Dear Bob Lee,","closing":"Kind regards,\nJulie Roth","signed":"Julie Roth"}}', 1789111800000, X'43478F9124EEE450FC8E6917807BFCFE');
INSERT INTO "event" VALUES (22, 'xce4bk67xiielteb', 'kept', 1789111800000, 'story-11@example.org', 'you wrote to Bob Lee', '{"address":"bob.lee@biotech.example","subject":"Anna Meier suggested I write to you","promise":"me6ajjy7cwxbzz5q"}', 1789111800000, X'0131818EC06E419AE5BEFC6C4655380D');
INSERT INTO "event" VALUES (23, 'k2svrbli2jcr22nz', 'described', 1789111800000, 'story-11@example.org', 'they were named to you by Anna Meier', '{"subject":"Anna Meier suggested I write to you","text":"Anna Meier","fact":"via"}', 1789111800000, X'7C53915FDB019145BC78F5EDAC4980E5');
INSERT INTO "event" VALUES (24, NULL, 'told', 1789363800000, '', 'a digest told you of it', '{"others":["offer/zoivya6tush4priu","undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W38","by":"digest"}', 1789363800000, X'A1E97DADE46A5AFAD8564645EF0E8EA4');
INSERT INTO "event" VALUES (25, '7ljl5ez7yklcvqt5', 'asked', 1789370400000, 'story-12@example.org', 'you asked Mei Tanaka <mei@optics.example> for a conversation', '{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","from":"julie@example.org","recipients":1,"subject":"A question about lens design","message_id":"story-12@example.org","text":"Dear Mei,\n\nyour talk about tolerances made me curious. Might I ask you about your work,\n17 minutes, whenever it suits you? If not, I understand.\n\nJulie","received":"2026-09-14T07:20:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Mei,","follows":"lower","closing":"Julie","signed":"Julie"}}', 1789370400000, X'4D63BBDC9884B529B6C003CD55421CC9');
INSERT INTO "event" VALUES (26, '5jav3hh4sdwg4sxh', 'followed_up', 1789371600000, 'jadhpytjxd6kd4gwtfr6ejta@example.org', 'no answer for a week', '{"ask":"mqo5wn2hsi7loyn6","address":"karim@turbine.example","from":"julie@example.org","subject":"Re: How a turbine gets its controller","message_id":"jadhpytjxd6kd4gwtfr6ejta@example.org","references":["story-2@example.org"]}', 1789371600000, X'EDB391DAD6CF6FFB0FA810BE1B7C9F5C');
INSERT INTO "event" VALUES (27, '7ljl5ez7yklcvqt5', 'answered', 1789462800000, 'story-13@optics.example', 'Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka', '{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","subject":"Re: A question about lens design","message_id":"story-13@optics.example","references":["story-12@example.org"],"words":"Dear Julie, thank you, but unfortunately I can''t this year.","guess":"deferred","offset":7200}', 1789462800000, X'8A375EEA7BA2A78617227743508FEF07');
INSERT INTO "event" VALUES (28, 'k2svrbli2jcr22nz', 'answered', 1789466400000, 'story-14@biotech.example', 'Bob Lee wrote back: it answers a mail of your thread with Bob Lee', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"words":"I''d be happy to talk, call me next week.","times":["2026-09-21"],"offset":7200}', 1789466400000, X'FB1ADC52AED9AA4364C99CB238EAB8F7');
INSERT INTO "event" VALUES (29, 'k2svrbli2jcr22nz', 'accepted', 1789466400000, 'story-14@biotech.example', 'they said yes: “I''d be happy to talk, call me next week.”', '{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"],"words":"I''d be happy to talk, call me next week.","times":["2026-09-21"],"offset":7200}', 1789466400000, X'C70B4B2D3EAF44DF9607F62350056C7C');
INSERT INTO "event" VALUES (30, NULL, 'told', 1789536600000, '', 'a brief told you of it', '{"others":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up"],"text":"brief/2026-09-16","by":"brief"}', 1789536600000, X'53D0C862AA204AD7C50BA8770747E607');
INSERT INTO "event" VALUES (31, NULL, 'folded', 1789536600000, '', 'a brief named it in one line', '{"others":["offer/zoivya6tush4priu","undelivered/fvbyl7utks3g2iov"],"text":"brief/2026-09-16","tag":"phqko2"}', 1789536600000, X'DF0E1DCB3A6A10D7454B05FC092DD006');
INSERT INTO "event" VALUES (32, 'xce4bk67xiielteb', 'kept', 1789574400000, 'story-15@example.org', 'you said done', '{}', 1789574400000, X'457A365343AA73839CECB10D2143B51D');
INSERT INTO "event" VALUES (33, NULL, 'told', 1789968600000, '', 'a digest told you of it', '{"others":["answered/jayxlztfz7eqeuqn","yes/embkhkzj23ywb3up","undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W39","by":"digest"}', 1789968600000, X'594A0B8E0350EAE3CF78A64CC141D654');
INSERT INTO "event" VALUES (34, '5jav3hh4sdwg4sxh', 'went_silent', 1789976400000, '', 'the follow-up was not answered either', '{"ask":"mqo5wn2hsi7loyn6"}', 1789976400000, X'32729CE5747AC92925AE52C98D90B22D');
INSERT INTO "event" VALUES (35, 'zk55ljfhi76t7ylq', 'followed_up', 1790060400000, 'isgvcqqqwpyul422daktayla@example.org', 'no answer for a week', '{"ask":"c45swtiyaibwpqqx","address":"sofia.lind@fjord.example","from":"julie@example.org","subject":"Re: Your path from teaching to product","message_id":"isgvcqqqwpyul422daktayla@example.org","references":["story-3@example.org"]}', 1790060400000, X'9A61CBEBCAA8D2433A877F6C9A81FF2F');
INSERT INTO "event" VALUES (36, 'k2svrbli2jcr22nz', 'met', 1790089200000, 'story-16@example.org', 'you told informd of the talk', '{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","start":"2026-09-22T14:30:00Z","end":"2026-09-22T15:00:00Z"}', 1790089200000, X'058BCC277695B2954952431E47165472');
INSERT INTO "event" VALUES (37, 'k2svrbli2jcr22nz', 'noted', 1790089200000, 'story-16@example.org', 'your note', '{"talk":"tjjilimvmbusqvjl","text":"small companies let you see the whole process","line":"learned"}', 1790089200000, X'8E760EE3058E6DD9960DDC40FA314DDD');
INSERT INTO "event" VALUES (38, 'k2svrbli2jcr22nz', 'noted', 1790089200000, 'story-16@example.org', 'your note', '{"talk":"tjjilimvmbusqvjl","text":"no","line":"asked"}', 1790089200000, X'E43BFD4ED69BC59C8D5F6036B0A09260');
INSERT INTO "event" VALUES (39, 'k2svrbli2jcr22nz', 'described', 1790089200000, 'story-16@example.org', 'you said so', '{"text":"junior","fact":"level"}', 1790089200000, X'44BF70939688E054B088F75045F52A24');
INSERT INTO "event" VALUES (40, 'xce4bk67xiielteb', 'reached', 1790089200000, 'story-16@example.org', 'you talked with Bob Lee, whom they had named', '{"text":"small companies let you see the whole process","start":"2026-09-22T14:30:00Z","promise":"me6ajjy7cwxbzz5q"}', 1790089200000, X'3DC15C4CAA23956C00B9CEB5D4E1E2CD');
INSERT INTO "event" VALUES (41, NULL, 'told', 1790141400000, '', 'a brief told you of it', '{"others":["thanks/tjjilimvmbusqvjl"],"text":"brief/2026-09-23","by":"brief"}', 1790141400000, X'293DCE8C7122FD694219376A92005576');
INSERT INTO "event" VALUES (42, NULL, 'folded', 1790141400000, '', 'a brief named it in one line', '{"others":["undelivered/fvbyl7utks3g2iov"],"text":"brief/2026-09-23","tag":"qwwaev"}', 1790141400000, X'B9CA1904099D53A02439530FECA47EB2');
INSERT INTO "event" VALUES (43, 'k2svrbli2jcr22nz', 'thanked', 1790146800000, 'story-17@example.org', 'you wrote to Bob Lee after your talk', '{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","from":"julie@example.org","recipients":1,"subject":"Re: Anna Meier suggested I write to you","message_id":"story-17@example.org","references":["story-11@example.org","story-14@biotech.example"],"received":"2026-09-23T07:00:00Z","manner":{"language":"en","register":"formal","salutation":"Dear Bob Lee,","closing":"Kind regards,\nJulie Roth","signed":"Julie Roth"}}', 1790146800000, X'219D2818D73ED6A298BC9B15899E9E26');
INSERT INTO "event" VALUES (44, 'xce4bk67xiielteb', 'wrote', 1790147400000, 'story-18@example.org', 'you have met Anna Meier already, so this opens no new ask', '{"name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-18@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"received":"2026-09-23T07:10:00Z","manner":{"language":"en","register":"familiar","salutation":"Dear Anna,","closing":"Julie","signed":"Julie"}}', 1790147400000, X'CE6D3024563CF805163E32C6502BB212');
INSERT INTO "event" VALUES (45, NULL, 'told', 1790573400000, '', 'a digest told you of it', '{"others":["answered/jayxlztfz7eqeuqn","undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W40","by":"digest"}', 1790573400000, X'30DBADD2A31D089281F57D0FF008204F');
INSERT INTO "event" VALUES (46, 'zk55ljfhi76t7ylq', 'went_silent', 1790665200000, '', 'the follow-up was not answered either', '{"ask":"c45swtiyaibwpqqx"}', 1790665200000, X'954D7D56DAE61F59CCA73CAE2AC753D4');
INSERT INTO "event" VALUES (47, NULL, 'told', 1791178200000, '', 'a digest told you of it', '{"others":["answered/jayxlztfz7eqeuqn"],"text":"digest/2026-W41","by":"digest"}', 1791178200000, X'22C5FF17037C85C7C215E95E6F4D4791');
INSERT INTO "event" VALUES (48, NULL, 'folded', 1791178200000, '', 'a digest named it in one line', '{"others":["undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W41","tag":"2lps7d"}', 1791178200000, X'9AC815C9582B3625A269EC1C4E3DD3A9');
INSERT INTO "event" VALUES (49, NULL, 'rested', 1791783000000, '', 'you were told several times; it rests', '{"others":["undelivered/fvbyl7utks3g2iov"],"text":"digest/2026-W42","by":"digest"}', 1791783000000, X'4A4D932C32465F6F2F8BA9CFA1218DAC');
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
ask you three questions about it, by phone or video, for 17 minutes, on
a day that suits you?

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
INSERT INTO "said" VALUES ('4fisys2zd2oyhbdh', 'k2svrbli2jcr22nz', X'388034DE86E01FD497FC89E00B92E93E2CA4A00B0BFA52DBF085508FA1401165C8670D36AF0A5169702D37FF1BF9D262CAFDB622141F9BE7DA377DC68429DAF62F12B1CFB7D999EB3DB2E4374F7FF7038F13477008B279B798B175CCB2A0B7C9F02F78E3DAEC87156491AA8F6DA69B29146660F85369B8EC7F777615FEB9CEECAA1CABD071748728B95B808D12A812E40FB7DA2EE11889044D0FC61ECAE62BE6ADA0DCAD3BB5FD54963F5D685B489DB4C6A6EE66D7B5157CCD424DEFA4FFD08EDB548EA9825A775B3FC573AC6985A878AFB5D341472D3A8D5BC8D539D5D09915C73AB63091195472C1126ECFB41B3263E519752392A796FDAFCFA3D0A0CC81E12BCB3DDA49136AB5B8DDB45FB376B4F329C133078702BFAC3B6D30CA502FB032F5954D1E5C760DF207293603EE7A0B58CD5277F7428E4F2B487A95804FC0DEC2F1F61396DFA83703F64698694DF1CE847138E1334E3E6587B69DBD5A71BE52CFE1A337623318723B35DABA94E09A2C0B1B945E67D99B06E4BC936E1AAB991702D5BC3F50C308B35153F09315F66D6A8AEBDC5DA759D9E3B713583E2683B428235DA24317A19EF58FC891A6FF59AF2C99A68F3233866034D40C179CE34490D3044BACB581F2F1722ACCA2710CC313227BAD26A53C10A85CD8381E48C4774EC17572520D03D06640FF27B646F472EB4EDB98E6C5C9D1EFEB4206072A0C8DEC9E337BFA97E03B3F4D79A8516AF7B7AD1D205C2C73ADECAB23E373C328097E8BDC1FE4E3EE9662055079C817802F7354ADE754E23BC48806247BC4F94C7018300376A6B4DC1D38EA6D273456797DDEB8252E042EC7EB67F5FCF700B716AF04D29982381026CE74CF7457AC8CB278C6BAA4AD14B226020E2D4C07FAB1568F9691A5C0ACF41C0B2CBA536D07AB60232B0E56F507CEFEBC37482D6F741733178C2BE4B86F5B9295B9BDF91F46BF4B3B4191928D3D839E1C3B6F022BD3F21E0F78DD68C2F162327966AFD23AEB016A6B121E6218D6BC59A6C9C66B1EE9B6C9E228798164C1792E5E5717A7C0EC5E1F50B08C646A33CE30A013DC9973091633608481209824A1C25A1A2C9753EC2E5A90B821457A6EDDB5871D29D634C23B332D9D22F3EBD29DB39B882EFB5E4CEE1756B85C28E05D65AED6558B0E9139E24B49A9DDD8353D5410FBF6BD8783A5961D77F0C17ABD50FCAED84F59B85CCB2A2A4FFD7CD773AA351CC3B8C86574631ACC4201746997C459126740F68137FEE134DC12013264C79777039EBFE07B49D49804EBF804FDEC61A0BB4566A2953835316EF1B3DC947B507CCC795089BA');
INSERT INTO "said" VALUES ('jqqeerr3kma4o653', 'xce4bk67xiielteb', X'AB8131757D647727D085A7048190B199A166884DC18DD464AE838E5941C5682E69B7D478182F52C3B53AA7D89FA619D7F96A1309F1B57A4684E46843982E805FCFC899784799EB0F7053D4256FDA6F63C05D951A101E8AB4CE4FBAAFC9F3B82A31DDEEA86A23766C5155E14259461022AA7BDACD0F6392D49DF160D54DFCEB926CC5EE29689F739A7A3405BB29A2649FEDD9307381817A844C7C116927C1CE0B8A7AF2368DD4591B9836542FB9DA328E7B68B85C642D7661D0ED85087DE9D8DE18EBD1C3CFD9F146AF64052A29B3C141DC62574CD95E84E440C69060F88BA46C3D3FD111F976008CD3C2C62E9487F0FD57815EDD6D6D69331B91CE5E716254BF336617BD3B7F3C54DDD28BA4B5083397FE24801F146C15C72E0279196DA2F5CEFAB1568F9691A5C0ACF41C0B2CBA536D07AB60232B0E56F5272EE741021B7A13CC80E92A634D716A23D29E167F58B8109993DD1B74E18A1A64DE5A91A8650EB580DD2CC0E934E81159CAEC5630E147E5CFAF0B95345365D61294183F11350637B31F5829E0AF9E393B0CBF744BD268413605A19C6AB948B29B99479577A696412641BE463EFBCD43903B8A44FF96224A3873FDEB8398D7052D4B7C66CE0FDCF2B38722BF6C1EFFB408C7A8A2451F2323985563520F4B2C6D7FD37781AF9CFEFB167F9861700DCB5B');
INSERT INTO "said" VALUES ('qzi6pgxiel2napyd', 'zk55ljfhi76t7ylq', X'8E90451CCBAFEBA8825B06DBF174F618A10463D0E0C8F79E3ECEEE9F5918AE4D6297EE13E20851A0BAD698B3FD2F6AC67DD4005DA733F6E9A9557A4DE22836F3B6B401F18FD67438881979E7211790B3450EE114EDF3428B7BC624969E85CAD781B7370408A75DC6D442B82BE6E61228DAD27D201A6B7E1A32CB80BA9CCE8C4DDD6EDC5462438F547A4310165044C6215CF3E2A39F223898F2F7097685850B5977D005C52240A47CAEB53682E7CCCA40D673E066481172F8818F0C9C28AF92A9D018C57739728D3E8B1104F9538534F182BA249B57D1A4CBBA9025CDFEFE5802FFE0CCAE29B15BF8A5AAE43BB7343F384490CA0B3A55FADFCCED9F1CC88D8A74FAF3D437DCC80799661C87276771A5843F9EF74869824ADB260A12106FCD0CF1B348B74BB1A2A557AE1AEC7617C133697DED5AEA7410B4EA632A22A2D3C5FACE69639E4E8442A59B0003A66775E88B26E5786F7DBF5151ADAC6F0A3583C32466B907E2D7BCB3DB293BCFA0E3A540FE758F75DADCEB376E449F86EE8FB1F764BB7F6C8B3B6F0C80CA33037CF296970F2E4076FEAD6297F612');
INSERT INTO "said" VALUES ('roho4ftjkgkeyncl', 'q47tx7vqm44e7gaf', X'A5EEDE814C59328E7CEB5495CB3B2F84BF3789228641234DA2C6D8B0AF44BE4BCC48CEA75400605C0C6C9340844E32E4491F6ADFA6F611B04CBDD4C009CAD237FF595BA3595959A9');
INSERT INTO "said" VALUES ('ytse5hprzq47hpgl', '7ljl5ez7yklcvqt5', X'5E1321A1D29CD04ACC7F1455468F581FD4E2BA932A947486784368AD3E17AC2CBD07C137F59E17F5A367541439D1FA481092AE9125E789CC28BBF1D71B6B61C2D21BF0534A2E00F73B6EBF8441901B74B02B39983BDB4E2EEEDFA2379ACA7707FD209987A44086227CE9B9107E984D6ACF0F154CE9ED86C146B55313128A590E08C150C6A7BE045132CBDD4D044A96D0FD2221F2862F6563C65897E285C57D0E4A0B3714679858270E7160E5BC5646BB176AC778B43F051639423A7DA2E28553B8B8BB9DD378DFD9D61F07B46525398037F9BD73CFA427E87498848D1113E22CA9636937201E9D45854F48727535F91A0C3901A99A1F7B034486540CDC4BF062F1E819264F20A541A8019C6E2D07A1503795983EDB381BCB0E87FC5558B8BACEC546A5787F86EBFA9D833AF4A24491CA6CA232B85FC2B721328C4372A855686937CEE1FCFD21227290E718D332F8D1C9B9A3A2A1445D056559C64E734D2C1A7523C10FCDC097EB1F1D2A774F5B8D0EF5');
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

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [yzhpmj]               No follow-up
  later 7d [yzhpmj]           A week later
  wrote [rugoa4]              It is no ask
  undo [rugoa4]               Undo
', 'uw65jvsdmj7suk5lmop2s6hd@example.org', '7t6avy6tnmjntnohhlsu6woz', '{"Subject":"Anna Meier","Text":"Tracked: your ask to Anna Meier of Monday 7 September.\n\nIf Anna Meier stays silent I follow up once, on Monday 14 September at\n09:10.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [yzhpmj]               No follow-up\n  later 7d [yzhpmj]           A week later\n  wrote [rugoa4]              It is no ask\n  undo [rugoa4]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"uw65jvsdmj7suk5lmop2s6hd@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"7t6avy6tnmjntnohhlsu6woz","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C757736356A7673646D6A3773756B356C6D6F703273366864406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2037743661767936746E6D6A6E746E6F68686C737536776F7A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A31303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C757736356A7673646D6A3773756B356C6D6F703273366864406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2037743661767936746E6D6A6E746E6F68686C737536776F7A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1788765000000, 1788765000000, NULL, '', 'you told informd something', 1788765000000, 'accepted', 0, '[{"command":"stop","tag":"yzhpmj"},{"command":"later 7d","tag":"yzhpmj"},{"command":"wrote","tag":"rugoa4"},{"command":"undo","tag":"rugoa4"}]');
INSERT INTO "outbox" VALUES (2, 'receipt/6elt7eiw4ypkdfgo', 'receipt', 'owner', 'sent', '5jav3hh4sdwg4sxh', '', '', 1788766800000, 1788766800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Karim Haddad', 'Tracked: your ask to Karim Haddad of Monday 7 September.

If Karim Haddad stays silent I follow up once, on Monday 14 September at
09:40.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [mqo5wn]               No follow-up
  later 7d [mqo5wn]           A week later
  wrote [6elt7e]              It is no ask
  undo [6elt7e]               Undo
', '55ofhnlmxksbvker66ax5vwg@example.org', 'wuoztjlqfldbaz7zmeufqxsu', '{"Subject":"Karim Haddad","Text":"Tracked: your ask to Karim Haddad of Monday 7 September.\n\nIf Karim Haddad stays silent I follow up once, on Monday 14 September at\n09:40.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               No follow-up\n  later 7d [mqo5wn]           A week later\n  wrote [6elt7e]              It is no ask\n  undo [6elt7e]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"55ofhnlmxksbvker66ax5vwg@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"wuoztjlqfldbaz7zmeufqxsu","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C35356F66686E6C6D786B7362766B65723636617835767767406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2077756F7A746A6C71666C6462617A377A6D657566717873750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C20372053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C35356F66686E6C6D786B7362766B65723636617835767767406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2077756F7A746A6C71666C6462617A377A6D657566717873750D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1788766800000, 1788766800000, NULL, '', 'you told informd something', 1788766800000, 'accepted', 0, '[{"command":"stop","tag":"mqo5wn"},{"command":"later 7d","tag":"mqo5wn"},{"command":"wrote","tag":"6elt7e"},{"command":"undo","tag":"6elt7e"}]');
INSERT INTO "outbox" VALUES (3, 'receipt/52xhy7lonwzpvpy3', 'receipt', 'owner', 'sent', 'zk55ljfhi76t7ylq', '', '', 1788854400000, 1788854400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Sofia Lind', 'Tracked: your ask to Sofia Lind of Tuesday 8 September.

If Sofia Lind stays silent I follow up once, on Tuesday 15 September at
10:00.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [c45swt]               No follow-up
  later 7d [c45swt]           A week later
  wrote [52xhy7]              It is no ask
  undo [52xhy7]               Undo
', 'r5gzf62mfi6dy3ui5tprjigq@example.org', '4zztr7emhz7mdlprkhzd62oz', '{"Subject":"Sofia Lind","Text":"Tracked: your ask to Sofia Lind of Tuesday 8 September.\n\nIf Sofia Lind stays silent I follow up once, on Tuesday 15 September at\n10:00.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               No follow-up\n  later 7d [c45swt]           A week later\n  wrote [52xhy7]              It is no ask\n  undo [52xhy7]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"r5gzf62mfi6dy3ui5tprjigq@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"4zztr7emhz7mdlprkhzd62oz","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7235677A6636326D6669366479337569357470726A696771406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20347A7A747237656D687A376D646C70726B687A6436326F7A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7235677A6636326D6669366479337569357470726A696771406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20347A7A747237656D687A376D646C70726B687A6436326F7A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1788854400000, 1788854400000, NULL, '', 'you told informd something', 1788854400000, 'accepted', 0, '[{"command":"stop","tag":"c45swt"},{"command":"later 7d","tag":"c45swt"},{"command":"wrote","tag":"52xhy7"},{"command":"undo","tag":"52xhy7"}]');
INSERT INTO "outbox" VALUES (4, 'receipt/v3lyrrztqm7k4wfs', 'receipt', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Tracked: your ask to Tom Baker of Tuesday 8 September.

Nothing is due.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  wrote [v3lyrr]              It is no ask
  undo [v3lyrr]               Undo
', 'h4jx7txcvpapgct4tbym4lpv@example.org', 'kyjhg6xlnhkrx23dfjuwye7o', '{"Subject":"Tom Baker","Text":"Tracked: your ask to Tom Baker of Tuesday 8 September.\n\nNothing is due.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  wrote [v3lyrr]              It is no ask\n  undo [v3lyrr]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"h4jx7txcvpapgct4tbym4lpv@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"kyjhg6xlnhkrx23dfjuwye7o","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C68346A783774786376706170676374347462796D346C7076406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B796A686736786C6E686B7278323364666A75777965376F0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C68346A783774786376706170676374347462796D346C7076406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B796A686736786C6E686B7278323364666A75777965376F0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'you told informd something', 1788856200000, 'accepted', 0, '[{"command":"wrote","tag":"v3lyrr"},{"command":"undo","tag":"v3lyrr"}]');
INSERT INTO "outbox" VALUES (5, 'trouble/bounce/fvbyl7utks3g2iov', 'trouble', 'owner', 'sent', 'q47tx7vqm44e7gaf', '', '', 1788856200000, 1788856200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Tom Baker', 'Your mail to Tom Baker did not arrive at tom@nowhere.example.

I closed the ask. Nothing more goes to that address.

If you know another address, answer: same: their.name@example.org, with
theirs. A typing error in the old one is the usual reason.

Answer this mail with one of these lines:

  [fvbyl7] same:              Give another address
', 'pv3w6sguzk6xpn7ny3ic7xql@example.org', 'k5y7extloc24cxh3tuxeow7j', '{"Subject":"Tom Baker","Text":"Your mail to Tom Baker did not arrive at tom@nowhere.example.\n\nI closed the ask. Nothing more goes to that address.\n\nIf you know another address, answer: same: their.name@example.org, with\ntheirs. A typing error in the old one is the usual reason.\n\nAnswer this mail with one of these lines:\n\n  [fvbyl7] same:              Give another address\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"pv3w6sguzk6xpn7ny3ic7xql@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"k5y7extloc24cxh3tuxeow7j","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70763377367367757A6B3678706E376E793369633778716C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B3579376578746C6F63323463786833747578656F77376A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70763377367367757A6B3678706E376E793369633778716C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E71343774783776716D34346537676166406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206B3579376578746C6F63323463786833747578656F77376A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1788856200000, 1788856200000, NULL, '', 'your ask did not arrive', 1788856200000, 'accepted', 0, '[{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (6, 'receipt/kthrt55jjzwcj76d', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1788939300000, 1788939300000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Booked: Anna Meier, Thursday 10 September from 15:00 to 15:20, phone.

The prep sheet comes on Wednesday 9 September at 18:00.

Answer UNDO if that is wrong.

  circle          wide
  level           senior

Do you go to learn, or to impress? A tap tells me, and the sheet
follows.

Answer this mail with one of these lines:

  goal: learn [fzojbq]        To learn
  goal: impress [fzojbq]      To impress
  undo [kthrt5]               Undo
', 'ioomwy4cay7kkdxuijv5uofm@example.org', 'esgjodipd63usj4yn24o6tnv', '{"Subject":"Anna Meier","Text":"Booked: Anna Meier, Thursday 10 September from 15:00 to 15:20, phone.\n\nThe prep sheet comes on Wednesday 9 September at 18:00.\n\nAnswer UNDO if that is wrong.\n\n  circle          wide\n  level           senior\n\nDo you go to learn, or to impress? A tap tells me, and the sheet\nfollows.\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  undo [kthrt5]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ioomwy4cay7kkdxuijv5uofm@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"esgjodipd63usj4yn24o6tnv","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C696F6F6D777934636179376B6B647875696A7635756F666D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206573676A6F64697064363375736A34796E32346F36746E760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C20392053657020323032362030393A33353A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C696F6F6D777934636179376B6B647875696A7635756F666D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206573676A6F64697064363375736A34796E32346F36746E760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1788939300000, 1788939300000, NULL, '', 'you told informd something', 1788939300000, 'accepted', 0, '[{"command":"goal: learn","tag":"fzojbq"},{"command":"goal: impress","tag":"fzojbq"},{"command":"undo","tag":"kthrt5"}]');
INSERT INTO "outbox" VALUES (7, 'prep/fzojbq6uobjhlye2/20260910T1300', 'prep', 'owner', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1788969600000, 1788969600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'ANNA MEIER
Thursday 10 September at 15:00, 20 minutes
phone

Answer this mail to fill it in, between its lines or above them: that
logs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,
each at the start of a line. If there are only ten minutes, keep to 1,
2 and 3.

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
', 'minkxg7qqni7dzqf63jrmswa@example.org', 'dfcwutddluj6csg2dqtow6fk', '{"Subject":"Anna Meier","Text":"ANNA MEIER\nThursday 10 September at 15:00, 20 minutes\nphone\n\nAnswer this mail to fill it in, between its lines or above them: that\nlogs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,\neach at the start of a line. If there are only ten minutes, keep to 1,\n2 and 3.\n\n1  GOAL\n  - To learn, or to impress? Decide before you go in; “goal: learn”\n    tells me.\n  - Open with an agenda: why you asked, your questions, 20 minutes.\n  - You, in a minute: I am a physicist and would like to understand work\n    outside the university.\n\n2  WHAT I WANT TO LEARN\n  - What do you look for when someone joins your team?\n    ____________________________________________________________________\n  - Which problem would you give a bright newcomer first?\n    ____________________________________________________________________\n  - What will this team need in two years that it does not have today?\n    ____________________________________________________________________\n  - Where do people with an unusual path do well here, and where not?\n    ____________________________________________________________________\n\n3  THEIR BACKGROUND\n  circle        wide\n  level         senior\n  - What has changed most in this field since you began?\n    ____________________________________________________________________\n  - What do you see today that you could not see ten years ago?\n    ____________________________________________________________________\n\n4  THE BOLD ONES, if there is rapport\n  - What would you tell yourself at my age?\n    ____________________________________________________________________\n  - Which of your convictions has this work changed?\n    ____________________________________________________________________\n\n5  BEFORE YOU GO\n  - At 15:20 say that your time is up, and ask before you run over.\n  - What should I have asked you that I did not?\n  - Is there something I could do for you?\n  - Who else should I talk to?\n    ____________________________________________________________________\n\nWHAT YOU ASKED, Monday 7 September\n> Dear Anna,\n>\n> your post about validation batches made me want to ask how you moved from\n> physics into pharma. Could I ask you about it, 17 minutes on the phone, any\n> afternoon next week? If it does not suit you, no worries at all.\n>\n> Julie\n\nAnna Meier, Wednesday 9 September\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n\nJulie Roth, Wednesday 9 September\n> Dear Anna, Thursday at three is perfect. Thank you!\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  [fzojbq] moved:             It was moved\n  sendahead [fzojbq]          Send the questions ahead\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"minkxg7qqni7dzqf63jrmswa@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"dfcwutddluj6csg2dqtow6fk","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":"QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL2luZm9ybWQvL0VODQpCRUdJTjpWRVZFTlQNClVJRDpmem9qYnE2dW9iamhseWUyQGluZm9ybWQNCkRUU1RBTVA6MjAyNjA5MDlUMTYwMDAwWg0KRFRTVEFSVDoyMDI2MDkxMFQxMzAwMDBaDQpEVEVORDoyMDI2MDkxMFQxMzIwMDBaDQpTVU1NQVJZOlRhbGsgd2l0aCBBbm5hIE1laWVyDQpMT0NBVElPTjpwaG9uZQ0KQkVHSU46VkFMQVJNDQpBQ1RJT046RElTUExBWQ0KVFJJR0dFUjtSRUxBVEVEPUVORDotUFQ1TQ0KREVTQ1JJUFRJT046Rml2ZSBtaW51dGVzIGxlZnQgd2l0aCBBbm5hIE1laWVyOiBzYXkgc29cLCBhbmQgYXNrIHdob20gZWxzZQ0KICB0byB0YWxrIHRvLg0KRU5EOlZBTEFSTQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K","Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D696E6B78673771716E6937647A716636336A726D737761406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2064666377757464646C756A36637367326471746F7736666B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205765642C20392053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D696E6B78673771716E6937647A716636336A726D737761406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2064666377757464646C756A36637367326471746F7736666B0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D642220', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1788969600000, 1788969600000, NULL, '', 'you talk on Thursday 10 September at 15:00', 1788969600000, 'accepted', 0, '[{"command":"goal: learn","tag":"fzojbq"},{"command":"goal: impress","tag":"fzojbq"},{"command":"moved:","tag":"fzojbq"},{"command":"sendahead","tag":"fzojbq"}]');
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
', 'arha46t6e37hsmujgxttbuz4@example.org', '7mlooxvwnugouelphcnayzyw', '{"Subject":"Anna Meier","Text":"How did it go with Anna? A line or two is plenty while it is fresh.\nAnswer this mail, in your own words, and it is logged.\n\nThese words help me to help you, one a line:\n\n  learned:      what stays with you; it goes into the thank-you\n  quote:        their words, for the same\n  offer:        what you offered\n  intro:        whom they named, with an address\n  asked: no     you asked who else, and they would rather not\n  quality:      what you saw that is good\n\nAnd if you like, for yourself:\n\n  rapport:      1 to 5\n  talking:      your share, in percent; 40 or less is good\n  bold:         the bold question: yes or no\n  ask:          asked who else to talk to: yes or no\n\nA photo of your notes can come along, or a recording they agreed to.\n\nAnswer this mail with one of these lines:\n\n  cancelled [fzojbq]          It did not happen\n  nothanks [fzojbq]           No thank-you\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"arha46t6e37hsmujgxttbuz4@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"7mlooxvwnugouelphcnayzyw","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C617268613436743665333768736D756A6778747462757A34406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20376D6C6F6F7876776E75676F75656C7068636E61797A79770D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A205468752C2031302053657020323032362031353A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C617268613436743665333768736D756A6778747462757A34406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20376D6C6F6F7876776E75676F75656C7068636E61797A79770D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789046400000, 1789046400000, NULL, '', 'your talk has ended; notes are best made at once', 1789046400000, 'accepted', 0, '[{"command":"cancelled","tag":"fzojbq"},{"command":"nothanks","tag":"fzojbq"}]');
INSERT INTO "outbox" VALUES (9, 'receipt/4yw22soetyhnlvmu', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789048800000, 1789048800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Logged: your talk with Anna Meier, Thursday 10 September.

A thank-you comes into Drafts on Friday 11 September at 08:00.

Answer UNDO if that is wrong.

  learned         validation batches matter more than the model
  intro           Bob Lee <bob.lee@biotech.example>
  offer           send her the preprint

Answer this mail with one of these lines:

  undo [4yw22s]               Undo
', 'bqdjoahvdemaoievjq6536eg@example.org', 'vhcajq6aw3kjiqotlybtp5kp', '{"Subject":"Anna Meier","Text":"Logged: your talk with Anna Meier, Thursday 10 September.\n\nA thank-you comes into Drafts on Friday 11 September at 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         validation batches matter more than the model\n  intro           Bob Lee <bob.lee@biotech.example>\n  offer           send her the preprint\n\nAnswer this mail with one of these lines:\n\n  undo [4yw22s]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"bqdjoahvdemaoievjq6536eg@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"vhcajq6aw3kjiqotlybtp5kp","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6271646A6F61687664656D616F6965766A71363533366567406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20766863616A71366177336B6A69716F746C79627470356B700D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205468752C2031302053657020323032362031363A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6271646A6F61687664656D616F6965766A71363533366567406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20766863616A71366177336B6A69716F746C79627470356B700D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789048800000, 1789048800000, NULL, '', 'you told informd something', 1789048800000, 'accepted', 0, '[{"command":"undo","tag":"4yw22s"}]');
INSERT INTO "outbox" VALUES (10, 'brief/2026-09-11', 'brief', 'owner', 'sent', NULL, '', '', 1789104600000, 1789104600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier and Tom Baker, for today', 'Friday 11 September: 2 things need you, and nothing else.

ANNA MEIER
You talked yesterday.
Your thank-you is in Drafts at 08:00. Thanks do most good today, before
15:20.

  nothanks [fzojbq]           No thanks needed

TOM BAKER
Your ask did not arrive at tom@nowhere.example.
If you know another address, answer “same: their.name@example.org”, with
theirs; the ask to it is in Drafts then.

  [fvbyl7] same:              Give another address

To answer, write one of the lines above.
', 'rkwugiys7phigb22p2dfd3wi@example.org', 'at22g3gdpng2cmp7fa5og323', '{"Subject":"Anna Meier and Tom Baker, for today","Text":"Friday 11 September: 2 things need you, and nothing else.\n\nANNA MEIER\nYou talked yesterday.\nYour thank-you is in Drafts at 08:00. Thanks do most good today, before\n15:20.\n\n  nothanks [fzojbq]           No thanks needed\n\nTOM BAKER\nYour ask did not arrive at tom@nowhere.example.\nIf you know another address, answer “same: their.name@example.org”, with\ntheirs; the ask to it is in Drafts then.\n\n  [fvbyl7] same:              Give another address\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"rkwugiys7phigb22p2dfd3wi@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"at22g3gdpng2cmp7fa5og323","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C726B77756769797337706869676232327032646664337769406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206174323267336764706E6732636D70376661356F673332330D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A204672692C2031312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C726B77756769797337706869676232327032646664337769406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206174323267336764706E6732636D70376661356F673332330D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789104600000, 1789104600000, NULL, '', 'something needs you', 1789104600000, 'accepted', 0, '[{"command":"nothanks","tag":"fzojbq"},{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (11, 'thankyou/fzojbq6uobjhlye2', 'thankyou', 'draft', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789106400000, 1789106400000, '', 0, 0, 'story-7@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

Thank you for your time on Thursday 10 September. What has stayed with
me most: validation batches matter more than the model.

As promised, I will send you the preprint.

Thank you as well for thinking of Bob Lee; I will get in touch, and tell
you how it went.

Julie

On Wednesday, 9 September 2026, Anna Meier wrote:
> Dear Julie, yes, gladly. Does Thursday at three work for you?
', 'x4z7v3dmvw3iwd4epvskze74@example.org', 'xnobfwzjmvj2nafr4rx7sqvr', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nThank you for your time on Thursday 10 September. What has stayed with\nme most: validation batches matter more than the model.\n\nAs promised, I will send you the preprint.\n\nThank you as well for thinking of Bob Lee; I will get in touch, and tell\nyou how it went.\n\nJulie\n\nOn Wednesday, 9 September 2026, Anna Meier wrote:\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"x4z7v3dmvw3iwd4epvskze74@example.org","InReplyTo":"story-7@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"Token":"xnobfwzjmvj2nafr4rx7sqvr","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C78347A377633646D76773369776434657076736B7A653734406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20786E6F6266777A6A6D766A326E61667234727837737176720D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C78347A377633646D76773369776434657076736B7A653734406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20786E6F6266777A6A6D766A326E61667234727837737176720D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D5479', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'you talked on Thursday 10 September; thanks are due within a day', 1789106400000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (12, 'introask/me6ajjy7cwxbzz5q', 'introask', 'draft', 'sent', 'xce4bk67xiielteb', '', 'fzojbq6uobjhlye2', 1789106400000, 1789106400000, '', 0, 0, '', 'bob.lee@biotech.example', 'biotech.example', 'julie@example.org', 'Anna Meier suggested I write to you', 'Dear Bob Lee,

Anna Meier suggested that I write to you. [Why Bob: what Anna Meier told
you, in one sentence.]

I am a physicist and would like to understand work outside the
university.

I am trying to learn more about [what you would like to hear from Bob;
your ask to Anna Meier was “Moving from physics into pharma”]. Could I
ask you three questions about it, by phone or video, for 17 minutes, on
a day that suits you?

If it is not a good time, a short no is quite all right.

Kind regards,
Julie Roth
', 'ystiymkewr2f47uxaljkrcgf@example.org', 'hbtjbszzmm7l72qchpuoafhp', '{"Subject":"Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to learn more about [what you would like to hear from Bob;\nyour ask to Anna Meier was “Moving from physics into pharma”]. Could I\nask you three questions about it, by phone or video, for 17 minutes, on\na day that suits you?\n\nIf it is not a good time, a short no is quite all right.\n\nKind regards,\nJulie Roth\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":[{"name":"","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"}],"ReplyTo":{"name":"","address":""},"MessageID":"ystiymkewr2f47uxaljkrcgf@example.org","InReplyTo":"","References":null,"Token":"hbtjbszzmm7l72qchpuoafhp","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C79737469796D6B657772326634377578616C6A6B72636766406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206862746A62737A7A6D6D376C373271636870756F616668700D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A0D0A4465617220426F62204C65652C0D0A0D0A416E6E6120', NULL, X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C79737469796D6B657772326634377578616C6A6B72636766406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206862746A62737A7A6D6D376C373271636870756F616668700D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A4263633A203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789106400000, 1789106400000, NULL, '', 'Anna Meier named Bob Lee; write within a day or two', 1789106400000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (13, 'receipt/u5q2ii4wi6hetpyu', 'receipt', 'owner', 'sent', 'k2svrbli2jcr22nz', '', '', 1789111800000, 1789111800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee', 'Tracked: your ask to Bob Lee of Friday 11 September.

If Bob Lee stays silent I follow up once, on Friday 18 September at
09:30.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [embkhk]               No follow-up
  later 7d [embkhk]           A week later
  wrote [u5q2ii]              It is no ask
  undo [u5q2ii]               Undo
', 'jm4vfjj4mrbsrdqcuxiprwyk@example.org', 'qcjqwazgcfzdmlqynelx23hy', '{"Subject":"Bob Lee","Text":"Tracked: your ask to Bob Lee of Friday 11 September.\n\nIf Bob Lee stays silent I follow up once, on Friday 18 September at\n09:30.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [embkhk]               No follow-up\n  later 7d [embkhk]           A week later\n  wrote [u5q2ii]              It is no ask\n  undo [u5q2ii]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"jm4vfjj4mrbsrdqcuxiprwyk@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"qcjqwazgcfzdmlqynelx23hy","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A6D3476666A6A346D72627372647163757869707277796B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071636A7177617A6763667A646D6C71796E656C78323368790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204672692C2031312053657020323032362030393A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A6D3476666A6A346D72627372647163757869707277796B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2071636A7177617A6763667A646D6C71796E656C78323368790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789111800000, 1789111800000, NULL, '', 'you told informd something', 1789111800000, 'accepted', 0, '[{"command":"stop","tag":"embkhk"},{"command":"later 7d","tag":"embkhk"},{"command":"wrote","tag":"u5q2ii"},{"command":"undo","tag":"u5q2ii"}]');
INSERT INTO "outbox" VALUES (14, 'followup/mqo5wn2hsi7loyn6', 'followup', 'contact', 'sent', '5jav3hh4sdwg4sxh', 'mqo5wn2hsi7loyn6', '', 1789285200000, 1789371600000, 'notice/mqo5wn2hsi7loyn6/iwayiq', 0, 86400000, 'story-2@example.org', 'karim@turbine.example', 'turbine.example', 'julie@example.org', 'Re: How a turbine gets its controller', 'Dear Karim,

A short note in case my email of Monday 7 September got buried, as
emails do. I would still be very glad to talk with you, if you have a
few minutes in the coming weeks.

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
', 'jadhpytjxd6kd4gwtfr6ejta@example.org', 'f4y6mru57g45zz4bpni722xz', '{"Subject":"Re: How a turbine gets its controller","Text":"Dear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still be very glad to talk with you, if you have a\nfew minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Karim Haddad","address":"karim@turbine.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"jadhpytjxd6kd4gwtfr6ejta@example.org","InReplyTo":"story-2@example.org","References":["story-2@example.org"],"Token":"f4y6mru57g45zz4bpni722xz","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A6164687079746A7864366B6434677774667236656A7461406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20663479366D727535376734357A7A3462706E69373232787A0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20486F7720612074757262696E6520676574732069747320636F6E74726F6C6C65720D', 1789285200000, X'446174653A204D6F6E2C2031342053657020323032362030393A34303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A6164687079746A7864366B6434677774667236656A7461406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20663479366D727535376734357A7A3462706E69373232787A0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224B6172696D2048616464616422203C6B6172696D4074757262696E652E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789371600000, 1789371600000, 1789371600000, '', 'no answer for a week', 1789371600000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (15, 'notice/mqo5wn2hsi7loyn6/iwayiq', 'notice', 'owner', 'sent', '5jav3hh4sdwg4sxh', 'mqo5wn2hsi7loyn6', '', 1789285200000, NULL, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Karim Haddad', 'No answer from Karim Haddad yet, which is quite normal. Unless one
comes, I send this on Monday 14 September at 09:40, and nothing after
it.

Answer STOP to prevent it.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Karim Haddad <karim@turbine.example>
Subject: Re: How a turbine gets its controller

Dear Karim,

A short note in case my email of Monday 7 September got buried, as
emails do. I would still be very glad to talk with you, if you have a
few minutes in the coming weeks.

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
', 'aar6356f3e2dq2dyvyhe75ql@example.org', 'rhcvlcakvradqw7h4shv5pqb', '{"Subject":"Karim Haddad","Text":"No answer from Karim Haddad yet, which is quite normal. Unless one\ncomes, I send this on Monday 14 September at 09:40, and nothing after\nit.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Karim Haddad <karim@turbine.example>\nSubject: Re: How a turbine gets its controller\n\nDear Karim,\n\nA short note in case my email of Monday 7 September got buried, as\nemails do. I would still be very glad to talk with you, if you have a\nfew minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Monday, 7 September 2026, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               Stop it\n  send now [mqo5wn]           Send now\n  later 3d [mqo5wn]           Three days later\n  edit [mqo5wn]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"aar6356f3e2dq2dyvyhe75ql@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"rhcvlcakvradqw7h4shv5pqb","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C61617236333536663365326471326479767968653735716C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20726863766C63616B767261647177376834736876357071620D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A2053756E2C2031332053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C61617236333536663365326471326479767968653735716C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E356A6176336868347364776734737868406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20726863766C63616B767261647177376834736876357071620D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789285200000, 1789285200000, NULL, '', 'shows you the follow-up before it leaves', 1789285200000, 'accepted', 0, '[{"command":"stop","tag":"mqo5wn"},{"command":"send now","tag":"mqo5wn"},{"command":"later 3d","tag":"mqo5wn"},{"command":"edit","tag":"mqo5wn"}]');
INSERT INTO "outbox" VALUES (16, 'digest/2026-W38', 'digest', 'owner', 'sent', NULL, '', '', 1789363800000, 1789363800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 7 to 13 September: Anna Meier and Tom Baker', 'Your week, 7 to 13 September

Five asked, one yes, one talk.

NEEDS YOU
  Anna Meier          You offered: send her the preprint. Once your mail
                      says or carries it, I see it; else say DONE.
                      done [zoivya]               Done
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know another address, answer “same:
                      their.name@example.org”, with theirs; the ask to
                      it is in Drafts then.
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
  So far                  2 asked, 1 answered, 1 talked, 1 thanked
  Talks                   1 in 4 weeks, 1 in 12

All is well. Last look at your mail: Monday 14 September at 07:30.
', 'hyklpvy4e5pb2j77eiey6rsd@example.org', 'lqfwpvz4avvgkyr54fztfyve', '{"Subject":"Your week, 7 to 13 September: Anna Meier and Tom Baker","Text":"Your week, 7 to 13 September\n\nFive asked, one yes, one talk.\n\nNEEDS YOU\n  Anna Meier          You offered: send her the preprint. Once your mail\n                      says or carries it, I see it; else say DONE.\n                      done [zoivya]               Done\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer “same:\n                      their.name@example.org”, with theirs; the ask to\n                      it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on Monday 7 September, “How a turbine gets\n                      its controller”\n                      follow-up on Monday 14 September\n  Bob Lee             asked on Friday, “Anna Meier suggested I write to\n                      you”\n                      follow-up on Friday 18 September\n  Sofia Lind          asked on Tuesday, “Your path from teaching to\n                      product”\n                      away until Monday 21 September; follow-up on\n                      Tuesday 22 September\n\nGOOD NEWS\n  Anna Meier          said yes\n                      Wednesday 9 September\n  Anna Meier          you talked\n                      Thursday 10 September\n  Anna Meier          named Bob Lee to you\n                      Thursday 10 September\n\nNUMBERS\n  So far                  2 asked, 1 answered, 1 talked, 1 thanked\n  Talks                   1 in 4 weeks, 1 in 12\n\nAll is well. Last look at your mail: Monday 14 September at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"hyklpvy4e5pb2j77eiey6rsd@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"lqfwpvz4avvgkyr54fztfyve","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C68796B6C7076793465357062326A37376569657936727364406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206C71667770767A34617676676B79723534667A74667976650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2031342053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C68796B6C7076793465357062326A37376569657936727364406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206C71667770767A34617676676B79723534667A74667976650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789363800000, 1789363800000, NULL, '', 'a week has passed', 1789363800000, 'accepted', 0, '[{"command":"done","tag":"zoivya"},{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (17, 'receipt/tcdskqtvo63bmymf', 'receipt', 'owner', 'sent', '7ljl5ez7yklcvqt5', '', '', 1789370400000, 1789370400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Mei Tanaka', 'Tracked: your ask to Mei Tanaka of Monday 14 September.

If Mei Tanaka stays silent I follow up once, on Monday 21 September at
09:20.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [jayxlz]               No follow-up
  later 7d [jayxlz]           A week later
  wrote [tcdskq]              It is no ask
  undo [tcdskq]               Undo
', 'yineukpquxvftunookiz7cwe@example.org', 'of4akujsf4rub5cgxzbdvrxe', '{"Subject":"Mei Tanaka","Text":"Tracked: your ask to Mei Tanaka of Monday 14 September.\n\nIf Mei Tanaka stays silent I follow up once, on Monday 21 September at\n09:20.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [jayxlz]               No follow-up\n  later 7d [jayxlz]           A week later\n  wrote [tcdskq]              It is no ask\n  undo [tcdskq]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"yineukpquxvftunookiz7cwe@example.org","InReplyTo":"","References":["informd.7ljl5ez7yklcvqt5@example.org"],"Token":"of4akujsf4rub5cgxzbdvrxe","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C79696E65756B70717578766674756E6F6F6B697A37637765406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F6634616B756A736634727562356367787A6264767278650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A204D6F6E2C2031342053657020323032362030393A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C79696E65756B70717578766674756E6F6F6B697A37637765406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E376C6A6C35657A37796B6C6376717435406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F6634616B756A736634727562356367787A6264767278650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789370400000, 1789370400000, NULL, '', 'you told informd something', 1789370400000, 'accepted', 0, '[{"command":"stop","tag":"jayxlz"},{"command":"later 7d","tag":"jayxlz"},{"command":"wrote","tag":"tcdskq"},{"command":"undo","tag":"tcdskq"}]');
INSERT INTO "outbox" VALUES (18, 'brief/2026-09-16', 'brief', 'owner', 'sent', NULL, '', '', 1789536600000, 1789536600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Mei Tanaka and Bob Lee, for today', 'Wednesday 16 September: 2 things need you.

MEI TANAKA
Answered yesterday.
“Thank you, but unfortunately I can''t this year. All the best, Mei”
Is that a later?

  that was a later [jayxlz]   Later
  that was a no [jayxlz]      No

BOB LEE
Said yes yesterday.
“Anna''s friends are mine. I''d be happy to talk, call me next week.”
Agree on a day while it is warm; “interview fri 15:00” or an invitation
tells me.

Also open: Anna Meier (your offer) and Tom Baker (another address).

  let all go [phqko2]         Let all of these go

To answer, write one of the lines above.
', 'w4657ppwfermtecydlzm3if3@example.org', 'j6avkltottpq5xdor46yxwmo', '{"Subject":"Mei Tanaka and Bob Lee, for today","Text":"Wednesday 16 September: 2 things need you.\n\nMEI TANAKA\nAnswered yesterday.\n“Thank you, but unfortunately I can''t this year. All the best, Mei”\nIs that a later?\n\n  that was a later [jayxlz]   Later\n  that was a no [jayxlz]      No\n\nBOB LEE\nSaid yes yesterday.\n“Anna''s friends are mine. I''d be happy to talk, call me next week.”\nAgree on a day while it is warm; “interview fri 15:00” or an invitation\ntells me.\n\nAlso open: Anna Meier (your offer) and Tom Baker (another address).\n\n  let all go [phqko2]         Let all of these go\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"w4657ppwfermtecydlzm3if3@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"j6avkltottpq5xdor46yxwmo","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C77343635377070776665726D74656379646C7A6D33696633406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206A3661766B6C746F747470713578646F7234367978776D6F0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2031362053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C77343635377070776665726D74656379646C7A6D33696633406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206A3661766B6C746F747470713578646F7234367978776D6F0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789536600000, 1789536600000, NULL, '', 'something needs you', 1789536600000, 'accepted', 0, '[{"command":"that was a later","tag":"jayxlz"},{"command":"that was a no","tag":"jayxlz"},{"command":"let all go","tag":"phqko2"}]');
INSERT INTO "outbox" VALUES (19, 'receipt/vux7qvc6a7wdj5xh', 'receipt', 'owner', 'sent', 'xce4bk67xiielteb', '', '', 1789574400000, 1789574400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Anna Meier', 'Done: nothing about Anna Meier waits for you any more.

A note to keep in touch will be in Drafts on Thursday 10 December.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  undo [vux7qv]               Undo
', 'av2r5turdxbpjrxnojhawv4u@example.org', 'nlx4fqkrkpcdo6ayg6acpcdv', '{"Subject":"Anna Meier","Text":"Done: nothing about Anna Meier waits for you any more.\n\nA note to keep in touch will be in Drafts on Thursday 10 December.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  undo [vux7qv]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"av2r5turdxbpjrxnojhawv4u@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"nlx4fqkrkpcdo6ayg6acpcdv","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6176327235747572647862706A72786E6F6A686177763475406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206E6C783466716B726B7063646F36617967366163706364760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205765642C2031362053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6176327235747572647862706A72786E6F6A686177763475406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E78636534626B3637786969656C746562406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206E6C783466716B726B7063646F36617967366163706364760D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789574400000, 1789574400000, NULL, '', 'you told informd something', 1789574400000, 'accepted', 0, '[{"command":"undo","tag":"vux7qv"}]');
INSERT INTO "outbox" VALUES (20, 'digest/2026-W39', 'digest', 'owner', 'sent', NULL, '', '', 1789968600000, 1789968600000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 14 to 20 September: Mei Tanaka, Bob Lee and 1 more', 'Your week, 14 to 20 September

One asked, one followed up, one yes, one other answer.

NEEDS YOU
  Mei Tanaka          Answered on Tuesday. “Thank you, but unfortunately
                      I can''t this year. All the best, Mei” Is that a
                      later?
                      that was a later [jayxlz]   Later
                      that was a no [jayxlz]      No
  Bob Lee             Said yes on Tuesday. “Anna''s friends are mine. I''d
                      be happy to talk, call me next week.” Agree on a
                      day while it is warm; “interview fri 15:00” or an
                      invitation tells me.
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know another address, answer “same:
                      their.name@example.org”, with theirs; the ask to
                      it is in Drafts then.
                      [fvbyl7] same:              Give another address

YOU WAIT FOR
  Karim Haddad        asked on 7 September, two weeks ago, “How a
                      turbine gets its controller”
                      followed up on Monday 14 September; if nothing
                      comes I let it go today
  Sofia Lind          asked on Tuesday 8 September, “Your path from
                      teaching to product”
                      follow-up on Tuesday 22 September

GOOD NEWS
  Bob Lee             said yes
                      Tuesday 15 September

NUMBERS
  Asked                   ████████████████████████████████  4
  Answered                ████████████████████████░░░░░░░░  3
  Talked                  ████████░░░░░░░░░░░░░░░░░░░░░░░░  1
  Thanked                 ████████░░░░░░░░░░░░░░░░░░░░░░░░  1
                          One ask in three that becomes a talk is good.
  Talks                   1 in 4 weeks, 1 in 12

At your rate, four asks a week lead to one talk a week.

All is well. Last look at your mail: Monday 21 September at 07:30.
', 'rdmss3mrsxsxz44i56zwwrwl@example.org', '4utfejwcsuk7xut2e3mmwphd', '{"Subject":"Your week, 14 to 20 September: Mei Tanaka, Bob Lee and 1 more","Text":"Your week, 14 to 20 September\n\nOne asked, one followed up, one yes, one other answer.\n\nNEEDS YOU\n  Mei Tanaka          Answered on Tuesday. “Thank you, but unfortunately\n                      I can''t this year. All the best, Mei” Is that a\n                      later?\n                      that was a later [jayxlz]   Later\n                      that was a no [jayxlz]      No\n  Bob Lee             Said yes on Tuesday. “Anna''s friends are mine. I''d\n                      be happy to talk, call me next week.” Agree on a\n                      day while it is warm; “interview fri 15:00” or an\n                      invitation tells me.\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer “same:\n                      their.name@example.org”, with theirs; the ask to\n                      it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n\nYOU WAIT FOR\n  Karim Haddad        asked on 7 September, two weeks ago, “How a\n                      turbine gets its controller”\n                      followed up on Monday 14 September; if nothing\n                      comes I let it go today\n  Sofia Lind          asked on Tuesday 8 September, “Your path from\n                      teaching to product”\n                      follow-up on Tuesday 22 September\n\nGOOD NEWS\n  Bob Lee             said yes\n                      Tuesday 15 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  4\n  Answered                ████████████████████████░░░░░░░░  3\n  Talked                  ████████░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Thanked                 ████████░░░░░░░░░░░░░░░░░░░░░░░░  1\n                          One ask in three that becomes a talk is good.\n  Talks                   1 in 4 weeks, 1 in 12\n\nAt your rate, four asks a week lead to one talk a week.\n\nAll is well. Last look at your mail: Monday 21 September at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"rdmss3mrsxsxz44i56zwwrwl@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"4utfejwcsuk7xut2e3mmwphd","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C72646D7373336D72737873787A34346935367A777772776C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2034757466656A776373756B377875743265336D6D777068640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C72646D7373336D72737873787A34346935367A777772776C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2034757466656A776373756B377875743265336D6D777068640D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789968600000, 1789968600000, NULL, '', 'a week has passed', 1789968600000, 'accepted', 0, '[{"command":"that was a later","tag":"jayxlz"},{"command":"that was a no","tag":"jayxlz"},{"command":"same:","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (21, 'followup/c45swtiyaibwpqqx', 'followup', 'contact', 'sent', 'zk55ljfhi76t7ylq', 'c45swtiyaibwpqqx', '', 1789974000000, 1790060400000, 'notice/c45swtiyaibwpqqx/zgp3ob', 0, 86400000, 'story-3@example.org', 'sofia.lind@fjord.example', 'fjord.example', 'julie@example.org', 'Re: Your path from teaching to product', 'Dear Sofia,

A short note in case my email of Tuesday 8 September got buried, as
emails do. I would still be very glad to talk with you, if you have a
few minutes in the coming weeks.

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
', 'isgvcqqqwpyul422daktayla@example.org', 'lj7rcbgud33grkta3eij6qwt', '{"Subject":"Re: Your path from teaching to product","Text":"Dear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still be very glad to talk with you, if you have a\nfew minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Sofia Lind","address":"sofia.lind@fjord.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"isgvcqqqwpyul422daktayla@example.org","InReplyTo":"story-3@example.org","References":["story-3@example.org"],"Token":"lj7rcbgud33grkta3eij6qwt","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6973677663717171777079756C34323264616B7461796C61406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206C6A37726362677564333367726B74613365696A367177740D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20596F757220706174682066726F6D207465616368696E6720746F2070726F647563740D0A0D0A4465617220536F', 1789974000000, X'446174653A205475652C2032322053657020323032362030393A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6973677663717171777079756C34323264616B7461796C61406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A206C6A37726362677564333367726B74613365696A367177740D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022536F666961204C696E6422203C736F6669612E6C696E6440666A6F72642E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20596F75722070', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1790060400000, 1790060400000, 1790060400000, '', 'no answer for a week', 1790060400000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (22, 'notice/c45swtiyaibwpqqx/zgp3ob', 'notice', 'owner', 'sent', 'zk55ljfhi76t7ylq', 'c45swtiyaibwpqqx', '', 1789974000000, NULL, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Sofia Lind', 'No answer from Sofia Lind yet, which is quite normal. Unless one comes,
I send this on Tuesday 22 September at 09:00, and nothing after it.

Sofia Lind was away until Monday 21 September, so I waited.

Answer STOP to prevent it.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Sofia Lind <sofia.lind@fjord.example>
Subject: Re: Your path from teaching to product

Dear Sofia,

A short note in case my email of Tuesday 8 September got buried, as
emails do. I would still be very glad to talk with you, if you have a
few minutes in the coming weeks.

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
', 'uhm6on33sr2uyeas3vh2cadk@example.org', 'rsj6foenmhob55jbcfyp3qce', '{"Subject":"Sofia Lind","Text":"No answer from Sofia Lind yet, which is quite normal. Unless one comes,\nI send this on Tuesday 22 September at 09:00, and nothing after it.\n\nSofia Lind was away until Monday 21 September, so I waited.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Sofia Lind <sofia.lind@fjord.example>\nSubject: Re: Your path from teaching to product\n\nDear Sofia,\n\nA short note in case my email of Tuesday 8 September got buried, as\nemails do. I would still be very glad to talk with you, if you have a\nfew minutes in the coming weeks.\n\nIf this is not a good time, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nJulie\n\nOn Tuesday, 8 September 2026, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               Stop it\n  send now [c45swt]           Send now\n  later 3d [c45swt]           Three days later\n  edit [c45swt]               Change the text\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"uhm6on33sr2uyeas3vh2cadk@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"rsj6foenmhob55jbcfyp3qce","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C75686D366F6E33337372327579656173337668326361646B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2072736A36666F656E6D686F6235356A6263667970337163650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C', NULL, X'446174653A204D6F6E2C2032312053657020323032362030393A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C75686D366F6E33337372327579656173337668326361646B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E7A6B35356C6A66686937367437796C71406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2072736A36666F656E6D686F6235356A6263667970337163650D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1789974000000, 1789974000000, NULL, '', 'shows you the follow-up before it leaves', 1789974000000, 'accepted', 0, '[{"command":"stop","tag":"c45swt"},{"command":"send now","tag":"c45swt"},{"command":"later 3d","tag":"c45swt"},{"command":"edit","tag":"c45swt"}]');
INSERT INTO "outbox" VALUES (23, 'receipt/wwdllslcxd5fb76y', 'receipt', 'owner', 'sent', 'k2svrbli2jcr22nz', '', '', 1790089200000, 1790089200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee', 'Logged: your talk with Bob Lee, Tuesday 22 September.

A thank-you comes into Drafts on Wednesday 23 September at 08:00.

Answer UNDO if that is wrong.

  learned         small companies let you see the whole process
  asked           no
  level           junior

Anna Meier named them to you: a note to them with that news is in Drafts
the morning after.

Answer this mail with one of these lines:

  undo [wwdlls]               Undo
', 'jedu77cxqltx33dzqjymdimx@example.org', '55vtww2muybfulio2yprw4cq', '{"Subject":"Bob Lee","Text":"Logged: your talk with Bob Lee, Tuesday 22 September.\n\nA thank-you comes into Drafts on Wednesday 23 September at 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         small companies let you see the whole process\n  asked           no\n  level           junior\n\nAnna Meier named them to you: a note to them with that news is in Drafts\nthe morning after.\n\nAnswer this mail with one of these lines:\n\n  undo [wwdlls]               Undo\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"jedu77cxqltx33dzqjymdimx@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"55vtww2muybfulio2yprw4cq","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A65647537376378716C74783333647A716A796D64696D78406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20353576747777326D75796266756C696F32797072773463710D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E', NULL, X'446174653A205475652C2032322053657020323032362031373A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6A65647537376378716C74783333647A716A796D64696D78406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6B32737672626C69326A637232326E7A406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20353576747777326D75796266756C696F32797072773463710D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1790089200000, 1790089200000, NULL, '', 'you told informd something', 1790089200000, 'accepted', 0, '[{"command":"undo","tag":"wwdlls"}]');
INSERT INTO "outbox" VALUES (24, 'brief/2026-09-23', 'brief', 'owner', 'sent', NULL, '', '', 1790141400000, 1790141400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Bob Lee, for today', 'Wednesday 23 September: 1 thing needs you.

BOB LEE
You talked yesterday.
Your thank-you is in Drafts at 08:00. Thanks do most good today, before
17:00.

  nothanks [tjjili]           No thanks needed

Also open: Mei Tanaka (an answer) and Tom Baker (another address).

  let all go [qwwaev]         Let go of all but an answer

To answer, write one of the lines above.
', '3f4g5pdiwdoiq4swj7262qkd@example.org', 'lyx74fpnczk5dcgbp6rorkyy', '{"Subject":"Bob Lee, for today","Text":"Wednesday 23 September: 1 thing needs you.\n\nBOB LEE\nYou talked yesterday.\nYour thank-you is in Drafts at 08:00. Thanks do most good today, before\n17:00.\n\n  nothanks [tjjili]           No thanks needed\n\nAlso open: Mei Tanaka (an answer) and Tom Baker (another address).\n\n  let all go [qwwaev]         Let go of all but an answer\n\nTo answer, write one of the lines above.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"3f4g5pdiwdoiq4swj7262qkd@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"lyx74fpnczk5dcgbp6rorkyy","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336634673570646977646F69713473776A37323632716B64406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206C7978373466706E637A6B35646367627036726F726B79790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F6E', NULL, X'446174653A205765642C2032332053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336634673570646977646F69713473776A37323632716B64406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E6272696566406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206C7978373466706E637A6B35646367627036726F726B79790D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1790141400000, 1790141400000, NULL, '', 'something needs you', 1790141400000, 'accepted', 0, '[{"command":"nothanks","tag":"tjjili"},{"command":"let all go","tag":"qwwaev"}]');
INSERT INTO "outbox" VALUES (25, 'thankyou/tjjilimvmbusqvjl', 'thankyou', 'draft', 'sent', 'k2svrbli2jcr22nz', '', 'tjjilimvmbusqvjl', 1790143200000, 1790143200000, '', 0, 0, 'story-14@biotech.example', 'bob.lee@biotech.example', 'biotech.example', 'julie@example.org', 'Re: Anna Meier suggested I write to you', 'Dear Bob Lee,

Thank you for your time on Tuesday 22 September. What has stayed with me
most: small companies let you see the whole process.

Kind regards,
Julie Roth

On Tuesday, 15 September 2026, Bob Lee wrote:
> Anna''s friends are mine. I''d be happy to talk, call me next week.
', 'cxo3pwmndtjsxajfgeahdofv@example.org', 'rdfqxtls4hiw3dbyoudphkue', '{"Subject":"Re: Anna Meier suggested I write to you","Text":"Dear Bob Lee,\n\nThank you for your time on Tuesday 22 September. What has stayed with me\nmost: small companies let you see the whole process.\n\nKind regards,\nJulie Roth\n\nOn Tuesday, 15 September 2026, Bob Lee wrote:\n> Anna''s friends are mine. I''d be happy to talk, call me next week.\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"cxo3pwmndtjsxajfgeahdofv@example.org","InReplyTo":"story-14@biotech.example","References":["story-11@example.org","story-14@biotech.example"],"Token":"rdfqxtls4hiw3dbyoudphkue","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C63786F3370776D6E64746A7378616A6667656168646F6676406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A207264667178746C7334686977336462796F756470686B75650D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D5554462D380D0A5375626A6563743A2052653A20416E6E61204D65696572207375676765', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C63786F3370776D6E64746A7378616A6667656168646F6676406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F746563682E6578616D706C653E0D0A582D466F6C6C6F7775702D49643A207264667178746C7334686977336462796F756470686B75650D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022426F62204C656522203C626F622E6C65654062696F746563682E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B206368617273', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked on Tuesday 22 September; thanks are due within a day', 1790143200000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (26, 'introthanks/me6ajjy7cwxbzz5q', 'introthanks', 'draft', 'sent', 'xce4bk67xiielteb', '', '', 1790143200000, 1790143200000, '', 0, 0, 'story-10@example.org', 'anna.meier@pharma.example', 'pharma.example', 'julie@example.org', 'Re: Moving from physics into pharma', 'Dear Anna,

I talked with Bob Lee on Tuesday 22 September, and I owe it to you.
Thank you. One thing from it: small companies let you see the whole
process.

No need to answer; I only wanted you to know.

Julie
', 'fyesajblfamc2snzzgc52s64@example.org', 'ilfxnxgbtnpuntvatuipsool', '{"Subject":"Re: Moving from physics into pharma","Text":"Dear Anna,\n\nI talked with Bob Lee on Tuesday 22 September, and I owe it to you.\nThank you. One thing from it: small companies let you see the whole\nprocess.\n\nNo need to answer; I only wanted you to know.\n\nJulie\n","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"fyesajblfamc2snzzgc52s64@example.org","InReplyTo":"story-10@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"Token":"ilfxnxgbtnpuntvatuipsool","Auto":"","ListID":"","Calendar":null,"Attached":null}', X'496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66796573616A626C66616D6332736E7A7A67633532733634406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20696C66786E786762746E70756E74766174756970736F6F6C0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E636F64696E673A20376269740D0A436F6E74656E742D547970653A20746578742F706C61696E3B', NULL, X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C66796573616A626C66616D6332736E7A7A67633532733634406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578616D706C653E0D0A203C73746F72792D37406578616D706C652E6F72673E203C73746F72792D3130406578616D706C652E6F72673E0D0A582D466F6C6C6F7775702D49643A20696C66786E786762746E70756E74766174756970736F6F6C0D0A46726F6D3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A546F3A2022416E6E61204D6569657222203C616E6E612E6D6569657240706861726D612E6578616D706C653E0D0A436F6E74656E742D5472616E736665722D456E', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1790143200000, 1790143200000, NULL, '', 'you talked with Bob Lee, whom they had named', 1790143200000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (27, 'digest/2026-W40', 'digest', 'owner', 'sent', NULL, '', '', 1790573400000, 1790573400000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 21 to 27 September: Mei Tanaka and Tom Baker', 'Your week, 21 to 27 September

One followed up, one talk.

NEEDS YOU
  Mei Tanaka          Answered on Tuesday 15 September. “Thank you, but
                      unfortunately I can''t this year. All the best,
                      Mei” Is that a later?
                      that was a later [jayxlz]   Later
                      that was a no [jayxlz]      No
  Tom Baker           Your ask did not arrive at tom@nowhere.example. If
                      you know another address, answer “same:
                      their.name@example.org”, with theirs; the ask to
                      it is in Drafts then.
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
  Most asks end so. It says little about you, and nothing about the next
  one.

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2
                          One ask in three that becomes a talk is good.
  Talks                   2 in 4 weeks, 2 in 12

At your rate, three asks a week lead to one talk a week.

All is well. Last look at your mail: Monday 28 September at 07:30.
', 'b3qo54safmhm3mdixpi5roby@example.org', 'sp5hhcilhtqxj6dci2nhgsrw', '{"Subject":"Your week, 21 to 27 September: Mei Tanaka and Tom Baker","Text":"Your week, 21 to 27 September\n\nOne followed up, one talk.\n\nNEEDS YOU\n  Mei Tanaka          Answered on Tuesday 15 September. “Thank you, but\n                      unfortunately I can''t this year. All the best,\n                      Mei” Is that a later?\n                      that was a later [jayxlz]   Later\n                      that was a no [jayxlz]      No\n  Tom Baker           Your ask did not arrive at tom@nowhere.example. If\n                      you know another address, answer “same:\n                      their.name@example.org”, with theirs; the ask to\n                      it is in Drafts then.\n                      [fvbyl7] same:              Give another address\n                      let go [fvbyl7]             Let it go\n\nYOU WAIT FOR\n  Sofia Lind          asked on 8 September, two weeks ago, “Your path\n                      from teaching to product”\n                      followed up on Tuesday; if nothing comes I let it\n                      go on Tuesday 29 September\n\nGOOD NEWS\n  Bob Lee             you talked\n                      Tuesday 22 September\n\nLET GO\n  Karim Haddad        stayed silent\n                      Monday 21 September\n  Most asks end so. It says little about you, and nothing about the next\n  one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          One ask in three that becomes a talk is good.\n  Talks                   2 in 4 weeks, 2 in 12\n\nAt your rate, three asks a week lead to one talk a week.\n\nAll is well. Last look at your mail: Monday 28 September at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"b3qo54safmhm3mdixpi5roby@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"sp5hhcilhtqxj6dci2nhgsrw","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6233716F35347361666D686D336D646978706935726F6279406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20737035686863696C687471786A36646369326E68677372770D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2032382053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6233716F35347361666D686D336D646978706935726F6279406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A20737035686863696C687471786A36646369326E68677372770D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1790573400000, 1790573400000, NULL, '', 'a week has passed', 1790573400000, 'accepted', 0, '[{"command":"that was a later","tag":"jayxlz"},{"command":"that was a no","tag":"jayxlz"},{"command":"same:","tag":"fvbyl7"},{"command":"let go","tag":"fvbyl7"}]');
INSERT INTO "outbox" VALUES (28, 'digest/2026-W41', 'digest', 'owner', 'sent', NULL, '', '', 1791178200000, 1791178200000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 28 September to 4 October: Mei Tanaka and Tom Baker', 'Your week, 28 September to 4 October

No new asks and no new answers this week.

NEEDS YOU
  Mei Tanaka          Answered on 15 September, two weeks ago. “Thank
                      you, but unfortunately I can''t this year. All the
                      best, Mei” Is that a later?
                      that was a later [jayxlz]   Later
                      that was a no [jayxlz]      No
                      let go [jayxlz]             Let it go

Also open: Tom Baker (another address).

  let all go [2lps7d]         Let it go

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
                          One ask in three that becomes a talk is good.
  Talks                   2 in 4 weeks, 2 in 12

At your rate, three asks a week lead to one talk a week.

All is well. Last look at your mail: Monday 5 October at 07:30.
', 'vqdsdk6e5kfqt3q5vnhfpwxt@example.org', 'be2o4oh3bfi4oqv5d5naknoc', '{"Subject":"Your week, 28 September to 4 October: Mei Tanaka and Tom Baker","Text":"Your week, 28 September to 4 October\n\nNo new asks and no new answers this week.\n\nNEEDS YOU\n  Mei Tanaka          Answered on 15 September, two weeks ago. “Thank\n                      you, but unfortunately I can''t this year. All the\n                      best, Mei” Is that a later?\n                      that was a later [jayxlz]   Later\n                      that was a no [jayxlz]      No\n                      let go [jayxlz]             Let it go\n\nAlso open: Tom Baker (another address).\n\n  let all go [2lps7d]         Let it go\n\nLET GO\n  Sofia Lind          stayed silent\n                      Tuesday 29 September\n  Most asks end so. It says little about you, and nothing about the next\n  one.\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n                          One ask in three that becomes a talk is good.\n  Talks                   2 in 4 weeks, 2 in 12\n\nAt your rate, three asks a week lead to one talk a week.\n\nAll is well. Last look at your mail: Monday 5 October at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"vqdsdk6e5kfqt3q5vnhfpwxt@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"be2o4oh3bfi4oqv5d5naknoc","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C76716473646B3665356B667174337135766E686670777874406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206265326F346F6833626669346F71763564356E616B6E6F630D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C2035204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C76716473646B3665356B667174337135766E686670777874406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206265326F346F6833626669346F71763564356E616B6E6F630D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E66', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1791178200000, 1791178200000, NULL, '', 'a week has passed', 1791178200000, 'accepted', 0, '[{"command":"that was a later","tag":"jayxlz"},{"command":"that was a no","tag":"jayxlz"},{"command":"let go","tag":"jayxlz"},{"command":"let all go","tag":"2lps7d"}]');
INSERT INTO "outbox" VALUES (29, 'digest/2026-W42', 'digest', 'owner', 'sent', NULL, '', '', 1791783000000, 1791783000000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 5 to 11 October', 'Your week, 5 to 11 October

No new asks and no new answers this week.

Still open: Mei Tanaka (an answer).

RESTS FROM NOW ON
  Tom Baker           your ask did not arrive at tom@nowhere.example
                      looked at again on Sunday 10 January

All is well. Last look at your mail: Monday 12 October at 07:30.
', '26zmpw4h4geewbc5z7m5a5d2@example.org', 'ooca3c32ckel2nf4bijiwwv6', '{"Subject":"Your week, 5 to 11 October","Text":"Your week, 5 to 11 October\n\nNo new asks and no new answers this week.\n\nStill open: Mei Tanaka (an answer).\n\nRESTS FROM NOW ON\n  Tom Baker           your ask did not arrive at tom@nowhere.example\n                      looked at again on Sunday 10 January\n\nAll is well. Last look at your mail: Monday 12 October at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"26zmpw4h4geewbc5z7m5a5d2@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"ooca3c32ckel2nf4bijiwwv6","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C32367A6D7077346834676565776263357A376D3561356432406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F6F636133633332636B656C326E663462696A69777776360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203132204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C32367A6D7077346834676565776263357A376D3561356432406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A206F6F636133633332636B656C326E663462696A69777776360D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1791783000000, 1791783000000, NULL, '', 'a week has passed', 1791783000000, 'accepted', 0, '[]');
INSERT INTO "outbox" VALUES (30, 'digest/2026-W43', 'digest', 'owner', 'sent', NULL, '', '', 1792387800000, 1792387800000, '', 0, 0, '', 'julie@example.org', 'example.org', 'julie@example.org', 'Your week, 12 to 18 October', 'Your week, 12 to 18 October

No new asks and no new answers this week.

Still open: Mei Tanaka (an answer). 1 more rests; PLAN shows which.

All is well. Last look at your mail: Monday 19 October at 07:30.
', 'xxe2kuxdzkqjsq5wx7axcakx@example.org', 'h2qpdmxyizn2isidguynxcbz', '{"Subject":"Your week, 12 to 18 October","Text":"Your week, 12 to 18 October\n\nNo new asks and no new answers this week.\n\nStill open: Mei Tanaka (an answer). 1 more rests; PLAN shows which.\n\nAll is well. Last look at your mail: Monday 19 October at 07:30.\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"xxe2kuxdzkqjsq5wx7axcakx@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"h2qpdmxyizn2isidguynxcbz","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}', X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C787865326B7578647A6B716A737135777837617863616B78406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2068327170646D7879697A6E32697369646775796E7863627A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E666F726D642D3766336B326D39717877347438626863406578616D706C652E6F72673E0D0A436F', NULL, X'446174653A204D6F6E2C203139204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C787865326B7578647A6B716A737135777837617863616B78406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D642E646967657374406578616D706C652E6F72673E0D0A582D4175746F2D526573706F6E73652D53757070726573733A20416C6C0D0A582D466F6C6C6F7775702D49643A2068327170646D7879697A6E32697369646775796E7863627A0D0A46726F6D3A2022696E666F726D6422203C6A756C6965406578616D706C652E6F72673E0D0A546F3A20224A756C696520526F746822203C6A756C6965406578616D706C652E6F72673E0D0A5265706C792D546F3A2022696E666F726D6422203C6A756C69652B696E', 'LJTLLAMGFAGNESIUV2ITU2OV67', 1, NULL, 1792387800000, 1792387800000, NULL, '', 'a week has passed', 1792387800000, 'accepted', 0, '[]');
CREATE TABLE claim (
  seq    INTEGER PRIMARY KEY,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  nonce  TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "claim" VALUES (1, 14, '44MWRQT7DJQN4RYEHMUWLJPGO6');
INSERT INTO "claim" VALUES (2, 21, 'PKLQB7RXH3XNCMY7SIG74VVCTG');
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
INSERT INTO "step" VALUES (25, 7, '', 'ready', 1788969600000, 'you talk on Thursday 10 September at 15:00');
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
INSERT INTO "step" VALUES (41, 11, '', 'ready', 1789106400000, 'you talked on Thursday 10 September; thanks are due within a day');
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
