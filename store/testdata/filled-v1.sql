-- A database of schema 1 as informd kept it: the weeks of its demo, with mails cut short, and a
-- fact and a value of every shape that it could write.
PRAGMA application_id = 1768842861;
PRAGMA user_version = 1;
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE ask (
  id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  person    TEXT NOT NULL REFERENCES person (id),
  state     TEXT NOT NULL CHECK (state <> ''),
  at        INTEGER,
  subject   TEXT NOT NULL,
  why       TEXT NOT NULL,
  closed_at INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "ask" VALUES('c45swtiyaibwpqqx','zk55ljfhi76t7ylq','silent',1788854400000,'Your path from teaching to product','the follow-up was not answered either',1790665200000);
INSERT INTO "ask" VALUES('embkhkzj23ywb3up','k2svrbli2jcr22nz','answered',1789111800000,'Anna Meier suggested I write to you','Bob Lee wrote back: it answers a mail of your thread with Bob Lee',1789466400000);
INSERT INTO "ask" VALUES('fvbyl7utks3g2iov','q47tx7vqm44e7gaf','bounced',1788856200000,'Twelve minutes about instruments','your mail to Tom Baker could not be delivered (5.1.1)',1788856200000);
INSERT INTO "ask" VALUES('jayxlztfz7eqeuqn','7ljl5ez7yklcvqt5','declined',1789370400000,'A question about lens design','they said no: “unfortunately i can''t”',1789462800000);
INSERT INTO "ask" VALUES('mqo5wn2hsi7loyn6','5jav3hh4sdwg4sxh','silent',1788766800000,'How a turbine gets its controller','the follow-up was not answered either',1789976400000);
INSERT INTO "ask" VALUES('yzhpmj6ghuqybfwf','xce4bk67xiielteb','answered',1788765000000,'Moving from physics into pharma','Anna Meier wrote back: it answers a mail of your thread with Anna Meier',1788936300000);
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
INSERT INTO "attachment" VALUES(1,'xce4bk67xiielteb','story-9@example.org','../notes ä.txt','text/plain',1792387800000,X'2D711642B726B04401627CA9FBAC32F5C8530FB1903CC4DB02258717921A4881',X'61206E6F74650A');
CREATE TABLE cursor (
  folder      TEXT NOT NULL PRIMARY KEY,
  uidvalidity INTEGER NOT NULL CHECK (uidvalidity BETWEEN 0 AND 4294967295),
  uidnext     INTEGER NOT NULL CHECK (uidnext BETWEEN 0 AND 4294967295)
) STRICT, WITHOUT ROWID;
INSERT INTO "cursor" VALUES('Archive',6,1);
INSERT INTO "cursor" VALUES('INBOX',1,42);
INSERT INTO "cursor" VALUES('Junk',4,1);
INSERT INTO "cursor" VALUES('Sent',2,17);
INSERT INTO "cursor" VALUES('Trash',5,1);
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
INSERT INTO "event" VALUES(1,'xce4bk67xiielteb','asked',1788765000000,'story-1@example.org','you asked Anna Meier <anna.meier@pharma.example> for a conversation','{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Moving from physics into pharma","message_id":"story-1@example.org","text":"Dear Anna,\n\nyour post about validation batches made me want to ask how you moved from\nphysics into pharma. Could I ask you about it, 17 minutes on the phone, any\nafternoon next week? If it does not suit you, no worries at all.\n\nJulie","received":"2026-09-07T07:10:00Z"}',1788765000000,X'12C3EF16604CD21404A9361368EA590D');
INSERT INTO "event" VALUES(2,'5jav3hh4sdwg4sxh','asked',1788766800000,'story-2@example.org','you asked Karim Haddad <karim@turbine.example> for a conversation','{"ask":"mqo5wn2hsi7loyn6","name":"Karim Haddad","address":"karim@turbine.example","from":"julie@example.org","recipients":1,"subject":"How a turbine gets its controller","message_id":"story-2@example.org","text":"Dear Karim,\n\nI read your paper on blade control, because I wrote my thesis on the same\nequations. Could I ask you, in 20 minutes, what your weeks look like now? If\nnot, I understand.\n\nJulie","received":"2026-09-07T07:40:00Z"}',1788766800000,X'CC6BE7B66A3121792DB481D81C8FD596');
INSERT INTO "event" VALUES(3,'zk55ljfhi76t7ylq','asked',1788854400000,'story-3@example.org','you asked Sofia Lind <sofia.lind@fjord.example> for a conversation','{"ask":"c45swtiyaibwpqqx","name":"Sofia Lind","address":"sofia.lind@fjord.example","from":"julie@example.org","recipients":1,"subject":"Your path from teaching to product","message_id":"story-3@example.org","text":"Dear Sofia,\n\nI heard your interview and would like to ask what you wish you had known. Would\n15 minutes suit you? No problem at all if not.\n\nJulie","received":"2026-09-08T08:00:00Z"}',1788854400000,X'3562DD45ED5A048FB096A2B346EFDA7A');
INSERT INTO "event" VALUES(4,'zk55ljfhi76t7ylq','auto_replied',1788854700000,'story-4@fjord.example','its header says a machine answered (Auto-Submitted)','{"name":"Sofia Lind","address":"sofia.lind@fjord.example","subject":"Automatic reply: Your path from teaching to product","message_id":"story-4@fjord.example","references":["story-3@example.org"],"until":"2026-09-20T22:00:00Z"}',1788854700000,X'28EA1BA5000C79D74603D5F5160B3DB6');
INSERT INTO "event" VALUES(5,'q47tx7vqm44e7gaf','asked',1788856200000,'story-5@example.org','you asked Tom Baker <tom@nowhere.example> for a conversation','{"ask":"fvbyl7utks3g2iov","name":"Tom Baker","address":"tom@nowhere.example","from":"julie@example.org","recipients":1,"subject":"Twelve minutes about instruments","message_id":"story-5@example.org","text":"Dear Tom,\n\nI saw your instrument at the fair. Could I ask you about it for 12 minutes? If\nyou cannot, no worries.\n\nJulie","received":"2026-09-08T08:30:00Z"}',1788856200000,X'05E233EAE36360190E308FCBD36E3922');
INSERT INTO "event" VALUES(6,'q47tx7vqm44e7gaf','bounced',1788856200000,'bounce-11@mail.example.org','your mail to Tom Baker could not be delivered (5.1.1)','{"ask":"fvbyl7utks3g2iov","name":"Mail Delivery System","address":"tom@nowhere.example","subject":"Undelivered mail returned to sender","message_id":"story-5@example.org"}',1788856200000,X'D68634DB997743BE5DAE8C26D92930CE');
INSERT INTO "event" VALUES(7,'xce4bk67xiielteb','answered',1788936300000,'story-6@pharma.example','Anna Meier wrote back: it answers a mail of your thread with Anna Meier','{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"]}',1788936300000,X'E2A32B6E0FC66FA359855AC8E1F777EF');
INSERT INTO "event" VALUES(8,'xce4bk67xiielteb','accepted',1788936300000,'story-6@pharma.example','they said yes: “yes, gladly”','{"ask":"yzhpmj6ghuqybfwf","name":"Anna Meier","address":"anna.meier@pharma.example","subject":"Re: Moving from physics into pharma","message_id":"story-6@pharma.example","references":["story-1@example.org"]}',1788936300000,X'6818DBB44FFCF290D1D02DB9E1515CBC');
INSERT INTO "event" VALUES(9,'xce4bk67xiielteb','wrote',1788939000000,'story-7@example.org','you wrote to Anna Meier again; no new ask','{"name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-7@example.org","references":["story-1@example.org","story-6@pharma.example"],"received":"2026-09-09T07:30:00Z"}',1788939000000,X'8B347CE49BE1FA90CA9568FFB5C06825');
INSERT INTO "event" VALUES(10,'xce4bk67xiielteb','booked',1788939300000,'story-8@example.org','you said so','{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z","where":"phone"}',1788939300000,X'CDBA3DC39DBF8AC7BB00EA3BF35ED738');
INSERT INTO "event" VALUES(11,'xce4bk67xiielteb','described',1788939300000,'story-8@example.org','you said so','{"label":"circle","text":"wide"}',1788939300000,X'C6D043B13EBAC8DE0EF4C4097F759842');
INSERT INTO "event" VALUES(12,'xce4bk67xiielteb','described',1788939300000,'story-8@example.org','you said so','{"label":"level","text":"senior"}',1788939300000,X'8D3A5A80C1B9ED2EAAD4757C4437F064');
INSERT INTO "event" VALUES(13,'xce4bk67xiielteb','met',1789048800000,'story-9@example.org','you told informd of the talk','{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","start":"2026-09-10T13:00:00Z","end":"2026-09-10T13:20:00Z"}',1789048800000,X'7F5AE0F31FB15AF68DB3586277108C2D');
INSERT INTO "event" VALUES(14,'xce4bk67xiielteb','noted',1789048800000,'story-9@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"learned","text":"validation batches matter more than the model"}',1789048800000,X'CEC54BA8E30388AE2C371C22996D71A2');
INSERT INTO "event" VALUES(15,'xce4bk67xiielteb','introduced',1789048800000,'story-9@example.org','Anna Meier named someone','{"talk":"fzojbq6uobjhlye2","name":"Bob Lee","address":"bob.lee@biotech.example"}',1789048800000,X'958CFA97531EDBD1998BDC47E1D0419C');
INSERT INTO "event" VALUES(16,'xce4bk67xiielteb','noted',1789048800000,'story-9@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"offer","text":"send her the preprint"}',1789048800000,X'0CAA343551F6F8B677959F33DB7E7EEE');
INSERT INTO "event" VALUES(17,'xce4bk67xiielteb','promised',1789048800000,'story-9@example.org','you offered it','{"talk":"fzojbq6uobjhlye2","text":"send her the preprint"}',1789048800000,X'F6C01D9D815BFD458DEAD7112C960D3E');
INSERT INTO "event" VALUES(18,'xce4bk67xiielteb','thanked',1789110000000,'story-10@example.org','you wrote to Anna Meier after your talk','{"talk":"fzojbq6uobjhlye2","name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-10@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"received":"2026-09-11T07:00:00Z"}',1789110000000,X'76D4D3A99F932DC53836AC11A8248050');
INSERT INTO "event" VALUES(19,'k2svrbli2jcr22nz','asked',1789111800000,'story-11@example.org','you asked Bob Lee <bob.lee@biotech.example> for a conversation','{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","from":"julie@example.org","recipients":1,"subject":"Anna Meier suggested I write to you","message_id":"story-11@example.org","text":"Hello Bob,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou about them, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to understand moving from physics into pharma. Could I ask\nyou three questions about it, by phone or video, for 17 minutes, on a\nday that suits you?\n\nIf it is not a good time, a short no is quite all right.\n\nBest wishes,\nJulie Roth","received":"2026-09-11T07:30:00Z"}',1789111800000,X'E375677694E801338D507A654665E132');
INSERT INTO "event" VALUES(20,'xce4bk67xiielteb','kept',1789111800000,'story-11@example.org','you wrote to Bob Lee','{"subject":"Anna Meier suggested I write to you","label":"me6ajjy7cwxbzz5q"}',1789111800000,X'BC864C940104D4F20B02712CCE5E541C');
INSERT INTO "event" VALUES(21,'k2svrbli2jcr22nz','described',1789111800000,'story-11@example.org','you wrote to them on the word of Anna Meier','{"subject":"Anna Meier suggested I write to you","label":"via","text":"Anna Meier"}',1789111800000,X'7C53915FDB019145BC78F5EDAC4980E5');
INSERT INTO "event" VALUES(22,'7ljl5ez7yklcvqt5','asked',1789370400000,'story-12@example.org','you asked Mei Tanaka <mei@optics.example> for a conversation','{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","from":"julie@example.org","recipients":1,"subject":"A question about lens design","message_id":"story-12@example.org","text":"Dear Mei,\n\nyour talk about tolerances made me curious. Might I ask you about your work,\n17 minutes, whenever it suits you? If not, I understand.\n\nJulie","received":"2026-09-14T07:20:00Z"}',1789370400000,X'4D63BBDC9884B529B6C003CD55421CC9');
INSERT INTO "event" VALUES(23,'5jav3hh4sdwg4sxh','followed_up',1789371600000,'ki3rdq2u6hpm6p7eizct6szg@example.org','no answer for a week','{"ask":"mqo5wn2hsi7loyn6","address":"karim@turbine.example","from":"julie@example.org","subject":"Re: How a turbine gets its controller","message_id":"ki3rdq2u6hpm6p7eizct6szg@example.org","references":["story-2@example.org"]}',1789371600000,X'538ECFE1383F58BF75FCECA7E743BEF0');
INSERT INTO "event" VALUES(24,'7ljl5ez7yklcvqt5','answered',1789462800000,'story-13@optics.example','Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka','{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","subject":"Re: A question about lens design","message_id":"story-13@optics.example","references":["story-12@example.org"]}',1789462800000,X'8A375EEA7BA2A78617227743508FEF07');
INSERT INTO "event" VALUES(25,'7ljl5ez7yklcvqt5','declined',1789462800000,'story-13@optics.example','they said no: “unfortunately i can''t”','{"ask":"jayxlztfz7eqeuqn","name":"Mei Tanaka","address":"mei@optics.example","subject":"Re: A question about lens design","message_id":"story-13@optics.example","references":["story-12@example.org"]}',1789462800000,X'2B817A65FC091C0C94D790DECB9D8147');
INSERT INTO "event" VALUES(26,'k2svrbli2jcr22nz','answered',1789466400000,'story-14@biotech.example','Bob Lee wrote back: it answers a mail of your thread with Bob Lee','{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"]}',1789466400000,X'FB1ADC52AED9AA4364C99CB238EAB8F7');
INSERT INTO "event" VALUES(27,'k2svrbli2jcr22nz','accepted',1789466400000,'story-14@biotech.example','they said yes: “happy to talk”','{"ask":"embkhkzj23ywb3up","name":"Bob Lee","address":"bob.lee@biotech.example","subject":"Re: Anna Meier suggested I write to you","message_id":"story-14@biotech.example","references":["story-11@example.org"]}',1789466400000,X'C70B4B2D3EAF44DF9607F62350056C7C');
INSERT INTO "event" VALUES(28,'xce4bk67xiielteb','kept',1789574400000,'story-15@example.org','you said done','{}',1789574400000,X'457A365343AA73839CECB10D2143B51D');
INSERT INTO "event" VALUES(29,'5jav3hh4sdwg4sxh','went_silent',1789976400000,'','the follow-up was not answered either','{"ask":"mqo5wn2hsi7loyn6"}',1789976400000,X'32729CE5747AC92925AE52C98D90B22D');
INSERT INTO "event" VALUES(30,'zk55ljfhi76t7ylq','followed_up',1790060400000,'poshxo24zj7s4myw5nkm3lg3@example.org','no answer for a week','{"ask":"c45swtiyaibwpqqx","address":"sofia.lind@fjord.example","from":"julie@example.org","subject":"Re: Your path from teaching to product","message_id":"poshxo24zj7s4myw5nkm3lg3@example.org","references":["story-3@example.org"]}',1790060400000,X'D3E78150CC55965AFDF5FE7F286C0F26');
INSERT INTO "event" VALUES(31,'k2svrbli2jcr22nz','met',1790089200000,'story-16@example.org','you told informd of the talk','{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","start":"2026-09-22T10:00:00Z","end":"2026-09-22T10:30:00Z"}',1790089200000,X'058BCC277695B2954952431E47165472');
INSERT INTO "event" VALUES(32,'k2svrbli2jcr22nz','noted',1790089200000,'story-16@example.org','your note','{"talk":"tjjilimvmbusqvjl","label":"learned","text":"small companies let you see the whole process"}',1790089200000,X'8E760EE3058E6DD9960DDC40FA314DDD');
INSERT INTO "event" VALUES(33,'k2svrbli2jcr22nz','noted',1790089200000,'story-16@example.org','your note','{"talk":"tjjilimvmbusqvjl","label":"asked","text":"no"}',1790089200000,X'E43BFD4ED69BC59C8D5F6036B0A09260');
INSERT INTO "event" VALUES(34,'k2svrbli2jcr22nz','described',1790089200000,'story-16@example.org','you said so','{"label":"level","text":"junior"}',1790089200000,X'44BF70939688E054B088F75045F52A24');
INSERT INTO "event" VALUES(35,'xce4bk67xiielteb','reached',1790089200000,'story-16@example.org','you talked with Bob Lee, whom they had named','{"label":"me6ajjy7cwxbzz5q","text":"small companies let you see the whole process","start":"2026-09-22T10:00:00Z"}',1790089200000,X'3DC15C4CAA23956C00B9CEB5D4E1E2CD');
INSERT INTO "event" VALUES(36,'k2svrbli2jcr22nz','thanked',1790146800000,'story-17@example.org','you wrote to Bob Lee after your talk','{"talk":"tjjilimvmbusqvjl","name":"Bob Lee","address":"bob.lee@biotech.example","from":"julie@example.org","recipients":1,"subject":"Re: Anna Meier suggested I write to you","message_id":"story-17@example.org","references":["story-11@example.org","story-14@biotech.example"],"received":"2026-09-23T07:00:00Z"}',1790146800000,X'219D2818D73ED6A298BC9B15899E9E26');
INSERT INTO "event" VALUES(37,'xce4bk67xiielteb','wrote',1790147400000,'story-18@example.org','you have met Anna Meier already, so this opens no new ask','{"name":"Anna Meier","address":"anna.meier@pharma.example","from":"julie@example.org","recipients":1,"subject":"Re: Moving from physics into pharma","message_id":"story-18@example.org","references":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"received":"2026-09-23T07:10:00Z"}',1790147400000,X'CE6D3024563CF805163E32C6502BB212');
INSERT INTO "event" VALUES(38,'zk55ljfhi76t7ylq','went_silent',1790665200000,'','the follow-up was not answered either','{"ask":"c45swtiyaibwpqqx"}',1790665200000,X'954D7D56DAE61F59CCA73CAE2AC753D4');
INSERT INTO "event" VALUES(39,'5jav3hh4sdwg4sxh','asked',1792387801000,'extra-1@example.org','you asked Karim Haddad for a conversation','{"ask":"undatedask000001","name":"Karim Haddad","address":"karim@turbine.example","recipients":1,"subject":"Blades","label":"undated"}',1792387801000,X'6B86B273FF34FCE19D6B804EFF5A3F57');
INSERT INTO "event" VALUES(40,'5jav3hh4sdwg4sxh','doubted',1792387802000,'withdrawn/mqo5wn2hsi7loyn6','it may be the answer','{"ask":"mqo5wn2hsi7loyn6","label":"withdrawn"}',1792387802000,X'D4735E3A265E16EEE03F59718B9B5D03');
INSERT INTO "event" VALUES(41,'5jav3hh4sdwg4sxh','doubted',1792387803000,'extra-3@example.org','it may be the answer','{"ask":"mqo5wn2hsi7loyn6","label":"notice"}',1792387803000,X'4E07408562BEDB8B60CE05C1DECFE3AD');
INSERT INTO "event" VALUES(42,'5jav3hh4sdwg4sxh','doubted',1792387804000,'extra-4@example.org','you forwarded a mail of Carla Haddad <carla@turbine.example>','{"ask":"mqo5wn2hsi7loyn6","label":"forwarded"}',1792387804000,X'4B227777D4DD1FC61C6F884F48641D02');
INSERT INTO "event" VALUES(43,'5jav3hh4sdwg4sxh','doubted',1792387805000,'extra-5@example.org','it may be the answer','{"ask":"mqo5wn2hsi7loyn6","label":"beside"}',1792387805000,X'EF2D127DE37B942BAAD06145E54B0C61');
INSERT INTO "event" VALUES(44,'5jav3hh4sdwg4sxh','doubted',1792387806000,'extra-6@example.org','it may be the answer','{"ask":"mqo5wn2hsi7loyn6","label":"robot"}',1792387806000,X'E7F6C011776E8DB7CD330B54174FD76F');
INSERT INTO "event" VALUES(45,'5jav3hh4sdwg4sxh','doubted',1792387807000,'extra-7@example.org','it may be the answer','{"ask":"mqo5wn2hsi7loyn6"}',1792387807000,X'7902699BE42C8A8E46FBBB4501726517');
INSERT INTO "event" VALUES(46,'5jav3hh4sdwg4sxh','cleared',1792387808000,'extra-8@example.org','you said so','{"message_id":"extra-4@example.org"}',1792387808000,X'2C624232CDD221771294DFBB310ACA00');
INSERT INTO "event" VALUES(47,'5jav3hh4sdwg4sxh','answered',1792387809000,'extra-9@example.org','you forwarded their answer','{"ask":"undatedask000001","message_id":"fwd-1@turbine.example","subject":"Blades","address":"karim@turbine.example"}',1792387809000,X'19581E27DE7CED00FF1CE50B2047E7A5');
INSERT INTO "event" VALUES(48,'xce4bk67xiielteb','noted',1792387810000,'extra-10@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"learned","text":"what was said, “quoted” & <more> ä"}',1792387810000,X'4A44DC15364204A80FE80E9039455CC1');
INSERT INTO "event" VALUES(49,'xce4bk67xiielteb','noted',1792387811000,'extra-11@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"quote","text":"what was said, “quoted” & <more> ä"}',1792387811000,X'4FC82B26AECB47D2868C4EFBE3581732');
INSERT INTO "event" VALUES(50,'xce4bk67xiielteb','noted',1792387812000,'extra-12@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"offer","text":"what was said, “quoted” & <more> ä"}',1792387812000,X'6B51D431DF5D7F141CBECECCF79EDF3D');
INSERT INTO "event" VALUES(51,'xce4bk67xiielteb','noted',1792387813000,'extra-13@example.org','you let an unsure mail go','{"talk":"fzojbq6uobjhlye2","label":"question","text":"what was said, “quoted” & <more> ä"}',1792387813000,X'3FDBA35F04DC8C462986C992BCF87554');
INSERT INTO "event" VALUES(52,'xce4bk67xiielteb','noted',1792387814000,'extra-14@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"rapport","text":"4"}',1792387814000,X'8527A891E224136950FF32CA212B45BC');
INSERT INTO "event" VALUES(53,'xce4bk67xiielteb','noted',1792387815000,'extra-15@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"talking","text":"4"}',1792387815000,X'E629FA6598D732768F7C726B4B621285');
INSERT INTO "event" VALUES(54,'xce4bk67xiielteb','noted',1792387816000,'extra-16@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"bold","text":"yes"}',1792387816000,X'B17EF6D19C7A5B1EE83B907C595526DC');
INSERT INTO "event" VALUES(55,'xce4bk67xiielteb','noted',1792387817000,'extra-17@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"asked","text":"yes"}',1792387817000,X'4523540F1504CD17100C4835E85B7EEF');
INSERT INTO "event" VALUES(56,'xce4bk67xiielteb','noted',1792387818000,'extra-18@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"sendahead","text":"yes"}',1792387818000,X'4EC9599FC203D176A301536C2E091A19');
INSERT INTO "event" VALUES(57,'xce4bk67xiielteb','noted',1792387819000,'extra-19@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"note","text":"what was said, “quoted” & <more> ä"}',1792387819000,X'9400F1B21CB527D7FA3D3EABBA93557A');
INSERT INTO "event" VALUES(58,'xce4bk67xiielteb','noted',1792387820000,'extra-20@example.org','your note','{"talk":"fzojbq6uobjhlye2","label":"progress","text":"what was said, “quoted” & <more> ä"}',1792387820000,X'F5CA38F748A1D6EAF726B8A42FB575C3');
INSERT INTO "event" VALUES(59,'zk55ljfhi76t7ylq','described',1792387821000,'extra-21@example.org','you said so','{"label":"company","text":"about Sofia: company"}',1792387821000,X'6F4B6612125FB3A0DAECD2799DFD6C9C');
INSERT INTO "event" VALUES(60,'zk55ljfhi76t7ylq','described',1792387822000,'extra-22@example.org','you said so','{"label":"title","text":"about Sofia: title"}',1792387822000,X'785F3EC7EB32F30B90CD0FCF3657D388');
INSERT INTO "event" VALUES(61,'zk55ljfhi76t7ylq','described',1792387823000,'extra-23@example.org','you said so','{"label":"via","text":"about Sofia: via"}',1792387823000,X'535FA30D7E25DD8A49F1536779734EC8');
INSERT INTO "event" VALUES(62,'zk55ljfhi76t7ylq','described',1792387824000,'extra-24@example.org','you said so','{"label":"level","text":"about Sofia: level"}',1792387824000,X'C2356069E9D1E79CA924378153CFBBFB');
INSERT INTO "event" VALUES(63,'zk55ljfhi76t7ylq','described',1792387825000,'extra-25@example.org','you said so','{"label":"goal","text":"about Sofia: goal"}',1792387825000,X'B7A56873CD771F2C446D369B649430B6');
INSERT INTO "event" VALUES(64,'zk55ljfhi76t7ylq','described',1792387826000,'extra-26@example.org','you said so','{"label":"circle","text":"about Sofia: circle"}',1792387826000,X'5F9C4AB08CAC7457E9111A30E4664920');
INSERT INTO "event" VALUES(65,'xce4bk67xiielteb','auto_replied',1792387827000,'extra-27@example.org','they hand you on','{"label":"delegate","text":"Bob Lee <bob.lee@biotech.example>"}',1792387827000,X'670671CD97404156226E507973F2AB83');
INSERT INTO "event" VALUES(66,'xce4bk67xiielteb','kept',1792387828000,'extra-28@example.org','you said done','{"label":"me6ajjy7cwxbzz5q"}',1792387828000,X'59E19706D51D39F66711C2653CD7EB12');
INSERT INTO "event" VALUES(67,'zk55ljfhi76t7ylq','booked',1792387829000,'extra-29@example.org','an invitation','{"talk":"talkinvited00001","label":"talkinvited00002","start":"2026-11-02T13:00:00Z","end":"2026-11-02T13:30:00Z","where":"Zoom","message_id":"inv-1@fjord.example"}',1792387829000,X'35135AAA6CC23891B40CB3F378C53A17');
INSERT INTO "event" VALUES(68,'zk55ljfhi76t7ylq','moved',1792387830000,'extra-30@example.org','an invitation','{"talk":"talkinvited00001","start":"2026-11-03T13:00:00Z","end":"2026-11-03T13:30:00Z","sequence":1}',1792387830000,X'624B60C58C9D8BFB6FF1886C2FD605D2');
INSERT INTO "event" VALUES(69,'zk55ljfhi76t7ylq','rerouted',1792387831000,'extra-31@example.org','you said so','{"address":"sofia@harbour.example","name":"Sofia Lind"}',1792387831000,X'EB1E33E8A81B697B75855AF6BFCDBCBF');
INSERT INTO "event" VALUES(70,'zk55ljfhi76t7ylq','corrected',1792387832000,'extra-32@example.org','you took it back','{"undoes":69}',1792387832000,X'E29C9C180C6279B0B02ABD6A1801C7C0');
INSERT INTO "event" VALUES(71,NULL,'noted',1792387833000,'extra-33@example.org','you said so','{"label":"quality","text":"listens"}',1792387833000,X'C6F3AC57944A531490CD39902D0F7777');
INSERT INTO "event" VALUES(72,NULL,'noted',1792387834000,'extra-34@example.org','you said so','{"label":"progress","text":"a second interview"}',1792387834000,X'86E50149658661312A9E0B35558D84F6');
INSERT INTO "event" VALUES(73,NULL,'noted',1792387835000,'extra-35@example.org','you said so','{"label":"round","text":"6"}',1792387835000,X'9F14025AF0065B30E47E23EBB3B491D3');
INSERT INTO "event" VALUES(74,NULL,'noted',1792387836000,'extra-36@example.org','you said so','{"label":"question","text":""}',1792387836000,X'76A50887D8F1C2E9301755428990AD81');
INSERT INTO "event" VALUES(75,NULL,'asked_back',1792387837000,'extra-37@example.org','your note does not say whom it is about','{"label":"tag4tag4tag4tag4","text":"learned: valves","subject":"a note"}',1792387837000,X'7A61B53701BEFDAE0EEEFFAECC73F14E');
INSERT INTO "event" VALUES(76,NULL,'asked_back',1792387838000,'extra-38@example.org','your note does not say whom it is about','{"label":"tag5tag5tag5tag5","text":"met yesterday","subject":"a note"}',1792387838000,X'AEA92132C4CBEB263E6AC2BF6C183B5D');
INSERT INTO "event" VALUES(77,NULL,'cleared',1792387839000,'extra-39@example.org','you said so','{"label":"tag4tag4tag4tag4"}',1792387839000,X'0B918943DF0962BC7A1824C0555A3893');
INSERT INTO "event" VALUES(78,NULL,'ignored',1792387840000,'extra-40@example.org','a mail with your capture address has no copy in Sent','{"label":"unproven"}',1792387840000,X'D59ECED1DED07F84C145592F65BDF854');
INSERT INTO "event" VALUES(79,NULL,'rehearsing',1792387841000,'','begun by init','{}',1792387841000,X'3D914F9348C9CC0FF8A79716700B9FCD');
INSERT INTO "event" VALUES(80,NULL,'went_live',1792387842000,'','you said so','{}',1792387842000,X'73475CB40A568E8DA8A045CED110137E');
INSERT INTO "event" VALUES(81,NULL,'paused',1792387843000,'','you said so','{"until":"2026-12-01T00:00:00Z"}',1792387843000,X'44CB730C420480A0477B505AE68AF508');
INSERT INTO "event" VALUES(82,NULL,'unpaused',1792387844000,'','you said so','{}',1792387844000,X'71EE45A3C0DB9A9865F7313DD3372CF6');
INSERT INTO "event" VALUES(83,NULL,'vanished',1792387845000,'','a mail was gone before it was read','{}',1792387845000,X'811786AD1AE74ADFDD20DD0372ABAAEB');
INSERT INTO "event" VALUES(84,NULL,'tripped',1792387846000,'','three bounces in a row','{}',1792387846000,X'25FC0E7096FC653718202DC30B0C580B');
INSERT INTO "event" VALUES(85,NULL,'reset',1792387847000,'','you said resume','{}',1792387847000,X'31489056E0916D59FE3ADD79E63F095A');
CREATE TABLE forgetting (
  person TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE health (
  key   TEXT NOT NULL PRIMARY KEY, -- imap, smtp, disk …
  state TEXT NOT NULL,
  why   TEXT NOT NULL,
  at    INTEGER NOT NULL,          -- when it was last seen so
  since INTEGER NOT NULL           -- when it became so
) STRICT, WITHOUT ROWID;
INSERT INTO "health" VALUES('claims','broken','the server does not answer',1790060400000,1789371600000);
INSERT INTO "health" VALUES('clock','ok','',1790060400000,1789371600000);
INSERT INTO "health" VALUES('folder','ok','',1790060400000,1789371600000);
INSERT INTO "health" VALUES('imap','ok','',1792387800000,1788765000000);
INSERT INTO "health" VALUES('look','ok','',1790060400000,1789371600000);
INSERT INTO "health" VALUES('mailbox','ok','',1790143200000,1789106400000);
INSERT INTO "health" VALUES('smtp','broken','the login was refused',1792387800000,1788765000000);
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
INSERT INTO "message" VALUES('ijjdp2vrxvpz2h3v.sent','story-1@example.org','Sent','sent',2,1,1788765000000,'julie@example.org','Moving from physics into pharma','capture','you asked Anna Meier <anna.meier@pharma.example> for a conversation','xce4bk67xiielteb','yzhpmj6ghuqybfwf','Dear Anna,

your post about validation batches made me want to ask how you moved from
physics into pharma. Could I ask you about it, 17 minutes on the phone, any
afternoon next week? If it does not suit you, no worries at all.

Julie',1788765000000);
INSERT INTO "message" VALUES('oyqr67zvwwxhwgsm.sent','story-2@example.org','Sent','sent',2,2,1788766800000,'julie@example.org','How a turbine gets its controller','capture','you asked Karim Haddad <karim@turbine.example> for a conversation','5jav3hh4sdwg4sxh','mqo5wn2hsi7loyn6','Dear Karim,

I read your paper on blade control, because I wrote my thesis on the same
equations. Could I ask you, in 20 minutes, what your weeks look like now? If
not, I understand.

Julie',1788766800000);
INSERT INTO "message" VALUES('zntkr73n6t5laiti.sent','story-3@example.org','Sent','sent',2,3,1788854400000,'julie@example.org','Your path from teaching to product','capture','you asked Sofia Lind <sofia.lind@fjord.example> for a conversation','zk55ljfhi76t7ylq','c45swtiyaibwpqqx','Dear Sofia,

I heard your interview and would like to ask what you wish you had known. Would
15 minutes suit you? No problem at all if not.

Julie',1788854400000);
INSERT INTO "message" VALUES('qzi6pgxiel2napyd','story-4@fjord.example','INBOX','inbox',1,7,1788854700000,'sofia.lind@fjord.example','Automatic reply: Your path from teaching to product','auto_reply','its header says a machine answered (Auto-Submitted)','zk55ljfhi76t7ylq','','',1788854700000);
INSERT INTO "message" VALUES('roho4ftjkgkeyncl','bounce-11@mail.example.org','INBOX','inbox',1,8,1788856200000,'MAILER-DAEMON@mail.example.org','Undelivered mail returned to sender','bounce','your mail to Tom Baker could not be delivered (5.1.1)','q47tx7vqm44e7gaf','fvbyl7utks3g2iov','',1788856200000);
INSERT INTO "message" VALUES('ljro5fylonrgu6j4.sent','story-5@example.org','Sent','sent',2,4,1788856200000,'julie@example.org','Twelve minutes about instruments','capture','you asked Tom Baker <tom@nowhere.example> for a conversation','q47tx7vqm44e7gaf','fvbyl7utks3g2iov','Dear Tom,

I saw your instrument at the fair. Could I ask you about it for 12 minutes? If
you cannot, no worries.

Julie',1788856200000);
INSERT INTO "message" VALUES('jqqeerr3kma4o653','story-6@pharma.example','INBOX','inbox',1,12,1788936300000,'anna.meier@pharma.example','Re: Moving from physics into pharma','human','Anna Meier wrote back: it answers a mail of your thread with Anna Meier','xce4bk67xiielteb','yzhpmj6ghuqybfwf','',1788936300000);
INSERT INTO "message" VALUES('hlyf4i65nrvrmidh.sent','story-7@example.org','Sent','sent',2,5,1788939000000,'julie@example.org','Re: Moving from physics into pharma','own','you wrote to Anna Meier again; no new ask','xce4bk67xiielteb','','',1788939000000);
INSERT INTO "message" VALUES('q5cuz7xlgr72j2bz.sent','story-8@example.org','Sent','sent',2,6,1788939300000,'julie@example.org','Anna Meier','capture','Booked: Anna Meier, Thursday 10 September 15:00 to 15:20, phone.','xce4bk67xiielteb','','interview 10 sep 15:00 20m phone
circle: wide
level: senior',1788939300000);
INSERT INTO "message" VALUES('4od5gpxpigpkomea.sent','story-9@example.org','Sent','sent',2,7,1789048800000,'julie@example.org','Re: Anna Meier','capture','Logged: your talk with Anna Meier, Thursday 10 September.','xce4bk67xiielteb','','learned: validation batches matter more than the model
intro: Bob Lee <bob.lee@biotech.example>
offer: send her the preprint',1789048800000);
INSERT INTO "message" VALUES('lsvnkjrcl2uu3hw2.sent','story-10@example.org','Sent','sent',2,8,1789110000000,'julie@example.org','Re: Moving from physics into pharma','own','you wrote to Anna Meier after your talk','xce4bk67xiielteb','','',1789110000000);
INSERT INTO "message" VALUES('ymvoufzdhacjemxn.sent','story-11@example.org','Sent','sent',2,9,1789111800000,'julie@example.org','Anna Meier suggested I write to you','capture','you asked Bob Lee <bob.lee@biotech.example> for a conversation','k2svrbli2jcr22nz','','Hello Bob,

Anna Meier suggested that I write to you. [Why Bob: what Anna Meier told
you about them, in one sentence.]

I am a physicist and would like to understand work outside the
university.

I am trying to understand moving from physics into pharma. Could I ask
you three questions about it, by phone or video, for 17 minutes, on a
day that suits you?

If it is not a good time, a short no is quite all right.

Best wishes,
Julie Roth',1789111800000);
INSERT INTO "message" VALUES('qkri4a7bsldaotax.sent','story-12@example.org','Sent','sent',2,10,1789370400000,'julie@example.org','A question about lens design','capture','you asked Mei Tanaka <mei@optics.example> for a conversation','7ljl5ez7yklcvqt5','jayxlztfz7eqeuqn','Dear Mei,

your talk about tolerances made me curious. Might I ask you about your work,
17 minutes, whenever it suits you? If not, I understand.

Julie',1789370400000);
INSERT INTO "message" VALUES('ytse5hprzq47hpgl','story-13@optics.example','INBOX','inbox',1,27,1789462800000,'mei@optics.example','Re: A question about lens design','human','Mei Tanaka wrote back: it answers a mail of your thread with Mei Tanaka','7ljl5ez7yklcvqt5','jayxlztfz7eqeuqn','',1789462800000);
INSERT INTO "message" VALUES('4fisys2zd2oyhbdh','story-14@biotech.example','INBOX','inbox',1,28,1789466400000,'bob.lee@biotech.example','Re: Anna Meier suggested I write to you','human','Bob Lee wrote back: it answers a mail of your thread with Bob Lee','k2svrbli2jcr22nz','embkhkzj23ywb3up','',1789466400000);
INSERT INTO "message" VALUES('mjdjaw3wcwwecsuz.sent','story-15@example.org','Sent','sent',2,12,1789574400000,'julie@example.org','Anna Meier','capture','Done: nothing about Anna Meier waits for you any more.','xce4bk67xiielteb','','done',1789574400000);
INSERT INTO "message" VALUES('7rocrqj4capwxog6.sent','story-16@example.org','Sent','sent',2,14,1790089200000,'julie@example.org','Bob','capture','Logged: your talk with Bob Lee, Tuesday 22 September.','xce4bk67xiielteb','','met Bob Lee today
learned: small companies let you see the whole process
asked: no
level: junior',1790089200000);
INSERT INTO "message" VALUES('y6if6n2agkm6kkbg.sent','story-17@example.org','Sent','sent',2,15,1790146800000,'julie@example.org','Re: Anna Meier suggested I write to you','own','you wrote to Bob Lee after your talk','k2svrbli2jcr22nz','','',1790146800000);
INSERT INTO "message" VALUES('63ta6sbluao7jwux.sent','story-18@example.org','Sent','sent',2,16,1790147400000,'julie@example.org','Re: Moving from physics into pharma','own','you have met Anna Meier already, so this opens no new ask','xce4bk67xiielteb','','',1790147400000);
CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('claims/followup/c45swtiyaibwpqqx','ACOOKHXU2TTCQYVMX5H2N4IVHG');
INSERT INTO "meta" VALUES('claims/followup/mqo5wn2hsi7loyn6','NONCEONE NONCETWO');
INSERT INTO "meta" VALUES('cuts','{"cutcutcutcutcut1":2}');
INSERT INTO "meta" VALUES('differs/capture-1@example.org','the words of it differ');
INSERT INTO "meta" VALUES('drafting/followup/c45swtiyaibwpqqx','2026-10-20T05:30:00Z');
INSERT INTO "meta" VALUES('drafting/followup/mqo5wn2hsi7loyn6','2026-10-20T05:30:00Z');
INSERT INTO "meta" VALUES('gap/Archive','6 40 52 1792387000');
INSERT INTO "meta" VALUES('generation','KJAV6JRCMMGY2PKULQLYVM6DDD');
INSERT INTO "meta" VALUES('gone','{"Trash":"2026-10-19T05:25:00Z"}');
INSERT INTO "meta" VALUES('key','PLS64NPEBGMYZMKIPSGE5ZAKYM');
INSERT INTO "meta" VALUES('last_look','2026-10-19T05:30:00Z');
INSERT INTO "meta" VALUES('obeyed/markmarkmark0001','2026-10-18T05:30:00Z');
INSERT INTO "meta" VALUES('restored','2026-10-01T05:30:00Z');
INSERT INTO "meta" VALUES('scrub_owed','yes');
INSERT INTO "meta" VALUES('searching/searchsearch0001','zk55ljfhi76t7ylq');
INSERT INTO "meta" VALUES('since','2026-09-07T07:09:00Z');
INSERT INTO "meta" VALUES('trouble/refused/2026-10-03','2026-10-03T05:30:00Z');
INSERT INTO "meta" VALUES('trouble/smtp/2026-10-02','2026-10-02T05:30:00Z');
INSERT INTO "meta" VALUES('unheard/followup/mqo5wn2hsi7loyn6','2026-10-19T06:00:00Z');
INSERT INTO "meta" VALUES('unsure/followup/mqo5wn2hsi7loyn6','2');
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

  CHECK (road = 'draft' OR recipient <> ''),
  CHECK ((finished IS NOT NULL) = (state IN ('sent', 'unsure', 'dropped', 'failed'))),
  CHECK (committed_at IS NOT NULL OR state NOT IN ('committing', 'sent', 'unsure')),
  CHECK (final IS NOT NULL OR state NOT IN ('sending', 'committing'))
) STRICT;
INSERT INTO "outbox" VALUES(1,'receipt/rugoa4gimlvtbqya','receipt','owner','sent','xce4bk67xiielteb','','',1788765000000,1788765000000,'',0,0,'','julie@example.org','example.org','julie@example.org','Anna Meier','Tracked: your ask to Anna Meier of Monday 7 September.

If Anna Meier stays silent I follow up once, Monday 14 September 09:10.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [yzhpmj]               No follow-up
  later 7d [yzhpmj]           A week later
  wrote [rugoa','p7a6nb2coh22dsmi6t4q56fp@example.org','ed2negrfejncw5ql7x676suc','{"Subject":"Anna Meier","Text":"Tracked: your ask to Anna Meier of Monday 7 September.\n\nIf Anna Meier stays silent I follow up once, Monday 14 September 09:10.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [yzhpmj]               No follow-up\n  later 7d [yzhpmj]           A week later\n  wrote [rugoa4]              It is no ask\n  undo [rugoa4]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"p7a6nb2coh22dsmi6t4q56fp@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"ed2negrfejncw5ql7x676suc","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C703761366E6232636F68323264736D693674347135366670406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A204D6F6E2C20372053657020323032362030393A31303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C703761366E6232636F68323264736D6936743471','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1788765000000,1788765000000,NULL,'','you told informd something',1788765000000,'accepted');
INSERT INTO "outbox" VALUES(2,'receipt/6elt7eiw4ypkdfgo','receipt','owner','sent','5jav3hh4sdwg4sxh','','',1788766800000,1788766800000,'',0,0,'','julie@example.org','example.org','julie@example.org','Karim Haddad','Tracked: your ask to Karim Haddad of Monday 7 September.

If Karim Haddad stays silent I follow up once, Monday 14 September
09:40.

Answer STOP to prevent it.

It leaves no easy way out; a no you can say easily is also an answer.

Answer this mail with one of these lines:

  stop [mqo5wn]          ','pdoa7aq7mpevad4p5vobqqtv@example.org','uqwc4pdi242r4tw4cdaty23j','{"Subject":"Karim Haddad","Text":"Tracked: your ask to Karim Haddad of Monday 7 September.\n\nIf Karim Haddad stays silent I follow up once, Monday 14 September\n09:40.\n\nAnswer STOP to prevent it.\n\nIt leaves no easy way out; a no you can say easily is also an answer.\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               No follow-up\n  later 7d [mqo5wn]           A week later\n  wrote [6elt7e]              It is no ask\n  undo [6elt7e]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"pdoa7aq7mpevad4p5vobqqtv@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"uqwc4pdi242r4tw4cdaty23j","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70646F61376171376D7065766164347035766F6271717476406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A204D6F6E2C20372053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70646F61376171376D7065766164347035766F62','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1788766800000,1788766800000,NULL,'','you told informd something',1788766800000,'accepted');
INSERT INTO "outbox" VALUES(3,'receipt/52xhy7lonwzpvpy3','receipt','owner','sent','zk55ljfhi76t7ylq','','',1788854400000,1788854400000,'',0,0,'','julie@example.org','example.org','julie@example.org','Sofia Lind','Tracked: your ask to Sofia Lind of Tuesday 8 September.

If Sofia Lind stays silent I follow up once, Tuesday 15 September 10:00.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [c45swt]               No follow-up
  later 7d [c45swt]           A week later
  wrote [52x','nk7m56f3mchejilfrouqogoa@example.org','6bwdmnengjk4qxjsgrozqn33','{"Subject":"Sofia Lind","Text":"Tracked: your ask to Sofia Lind of Tuesday 8 September.\n\nIf Sofia Lind stays silent I follow up once, Tuesday 15 September 10:00.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               No follow-up\n  later 7d [c45swt]           A week later\n  wrote [52xhy7]              It is no ask\n  undo [52xhy7]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"nk7m56f3mchejilfrouqogoa@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"6bwdmnengjk4qxjsgrozqn33","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6E6B376D353666336D6368656A696C66726F75716F676F61406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A205475652C20382053657020323032362031303A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6E6B376D353666336D6368656A696C66726F7571','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1788854400000,1788854400000,NULL,'','you told informd something',1788854400000,'accepted');
INSERT INTO "outbox" VALUES(4,'receipt/v3lyrrztqm7k4wfs','receipt','owner','sent','q47tx7vqm44e7gaf','','',1788856200000,1788856200000,'',0,0,'','julie@example.org','example.org','julie@example.org','Tom Baker','Tracked: your ask to Tom Baker of Tuesday 8 September.

Nothing is due.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  wrote [v3lyrr]              It is no ask
  undo [v3lyrr]               Undo
','yf7wzaptqr6hvqz2djtvodvv@example.org','b3jaez34iet7tuhzu3e6n7ax','{"Subject":"Tom Baker","Text":"Tracked: your ask to Tom Baker of Tuesday 8 September.\n\nNothing is due.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  wrote [v3lyrr]              It is no ask\n  undo [v3lyrr]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"yf7wzaptqr6hvqz2djtvodvv@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"b3jaez34iet7tuhzu3e6n7ax","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C796637777A6170747172366876717A32646A74766F647676406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C796637777A6170747172366876717A32646A7476','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1788856200000,1788856200000,NULL,'','you told informd something',1788856200000,'accepted');
INSERT INTO "outbox" VALUES(5,'trouble/bounce/fvbyl7utks3g2iov','trouble','owner','sent','q47tx7vqm44e7gaf','','',1788856200000,1788856200000,'',0,0,'','julie@example.org','example.org','julie@example.org','Tom Baker','Your mail to Tom Baker did not arrive at tom@nowhere.example.

I closed the ask. Nothing more goes to that address.

If you know another address, answer with “same:” and the address. A
typing error in the old one is the usual reason.

Answer this mail with one of these lines:

  [fvbyl7] same:      ','xewc6w7vfkaf6hrfkkdhvivb@example.org','4j26ic5oi74ja7q7umakbc4i','{"Subject":"Tom Baker","Text":"Your mail to Tom Baker did not arrive at tom@nowhere.example.\n\nI closed the ask. Nothing more goes to that address.\n\nIf you know another address, answer with “same:” and the address. A\ntyping error in the old one is the usual reason.\n\nAnswer this mail with one of these lines:\n\n  [fvbyl7] same:              Give another address\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"xewc6w7vfkaf6hrfkkdhvivb@example.org","InReplyTo":"","References":["informd.q47tx7vqm44e7gaf@example.org"],"Token":"4j26ic5oi74ja7q7umakbc4i","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7865776336773776666B6166366872666B6B646876697662406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205475652C20382053657020323032362031303A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7865776336773776666B6166366872666B6B','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1788856200000,1788856200000,NULL,'','your ask did not arrive',1788856200000,'accepted');
INSERT INTO "outbox" VALUES(6,'receipt/kthrt55jjzwcj76d','receipt','owner','sent','xce4bk67xiielteb','','',1788939300000,1788939300000,'',0,0,'','julie@example.org','example.org','julie@example.org','Anna Meier','Booked: Anna Meier, Thursday 10 September 15:00 to 15:20, phone.

The prep sheet comes Wednesday 9 September 18:00.

Answer UNDO if that is wrong.

  circle          wide
  level           senior

Do you go to learn, or to impress? A tap tells me, and the sheet
follows; I ask once.

Answer this mail','p6l7bovkpnwjz36d6ds7fay6@example.org','ib2xigsqgokscldphhbagycw','{"Subject":"Anna Meier","Text":"Booked: Anna Meier, Thursday 10 September 15:00 to 15:20, phone.\n\nThe prep sheet comes Wednesday 9 September 18:00.\n\nAnswer UNDO if that is wrong.\n\n  circle          wide\n  level           senior\n\nDo you go to learn, or to impress? A tap tells me, and the sheet\nfollows; I ask once.\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  undo [kthrt5]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"p6l7bovkpnwjz36d6ds7fay6@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"ib2xigsqgokscldphhbagycw","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70366C37626F766B706E776A7A3336643664733766617936406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A205765642C20392053657020323032362030393A33353A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C70366C37626F766B706E776A7A33366436647337','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1788939300000,1788939300000,NULL,'','you told informd something',1788939300000,'accepted');
INSERT INTO "outbox" VALUES(7,'prep/fzojbq6uobjhlye2/20260910T1300','prep','owner','sent','xce4bk67xiielteb','','fzojbq6uobjhlye2',1788969600000,1788969600000,'',0,0,'','julie@example.org','example.org','julie@example.org','Anna Meier','ANNA MEIER
Thursday 10 September 15:00, 20 minutes
phone

Answer this mail to fill it in, between its lines or above them: that
logs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,
each at the start of a line. If there are only ten minutes, keep to 1, 2
and 3.

1  GOAL
  - To learn,','2msseaxhhik4o2pn6mvesq7y@example.org','ny2ysoeml6nc25cm74nm7dl2','{"Subject":"Anna Meier","Text":"ANNA MEIER\nThursday 10 September 15:00, 20 minutes\nphone\n\nAnswer this mail to fill it in, between its lines or above them: that\nlogs the talk. “learned:”, “quote:”, “offer:” and “intro:” help most,\neach at the start of a line. If there are only ten minutes, keep to 1, 2\nand 3.\n\n1  GOAL\n  - To learn, or to impress? Decide before you go in; “goal: learn”\n    tells me.\n  - Open with an agenda: why you asked, your questions, 20 minutes.\n  - You, in a minute: I am a physicist and would like to understand work\n    outside the university.\n\n2  WHAT I WANT TO LEARN\n  - What do you look for when someone joins your team?\n    ____________________________________________________________________\n  - Which problem would you give a bright newcomer first?\n    ____________________________________________________________________\n  - What will this team need in two years that it does not have today?\n    ____________________________________________________________________\n  - Where do people with an unusual path do well here, and where not?\n    ____________________________________________________________________\n\n3  THEIR BACKGROUND\n  - What has changed most in this field since you began?\n    ____________________________________________________________________\n  - What do you see today that you could not see ten years ago?\n    ____________________________________________________________________\n\n4  THE BOLD ONES, if there is rapport\n  - What would you tell yourself at my age?\n    ____________________________________________________________________\n  - Which of your convictions has this work changed?\n    ____________________________________________________________________\n\n5  BEFORE YOU GO\n  - At 15:20 say that your time is up, and ask before you run over.\n  - What should I have asked you that I did not?\n  - Is there something I could do for you?\n  - Who else should I talk to?\n    ____________________________________________________________________\n\nWHAT IS KNOWN\n  circle        wide\n  level         senior\n\nAnna Meier, Wednesday 9 September\n> Dear Julie, yes, gladly. Does Thursday at three work for you?\n\nJulie Roth, Wednesday 9 September\n> Dear Anna, Thursday at three is perfect. Thank you!\n\nAnswer this mail with one of these lines:\n\n  goal: learn [fzojbq]        To learn\n  goal: impress [fzojbq]      To impress\n  [fzojbq] moved:             It was moved\n  sendahead [fzojbq]          Send the questions ahead\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"2msseaxhhik4o2pn6mvesq7y@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"ny2ysoeml6nc25cm74nm7dl2","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":"QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL2luZm9ybWQvL0VODQpCRUdJTjpWRVZFTlQNClVJRDpmem9qYnE2dW9iamhseWUyQGluZm9ybWQNCkRUU1RBTVA6MjAyNjA5MDlUMTYwMDAwWg0KRFRTVEFSVDoyMDI2MDkxMFQxMzAwMDBaDQpEVEVORDoyMDI2MDkxMFQxMzIwMDBaDQpTVU1NQVJZOlRhbGsgd2l0aCBBbm5hIE1laWVyDQpMT0NBVElPTjpwaG9uZQ0KQkVHSU46VkFMQVJNDQpBQ1RJT046RElTUExBWQ0KVFJJR0dFUjtSRUxBVEVEPUVORDotUFQ1TQ0KREVTQ1JJUFRJT046Rml2ZSBtaW51dGVzIGxlZnQgd2l0aCBBbm5hIE1laWVyOiBzYXkgc29cLCBhbmQgYXNrIHdob20gZWxzZQ0KICB0byB0YWxrIHRvLg0KRU5EOlZBTEFSTQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K","Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C326D73736561786868696B346F32706E366D766573713779406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205765642C20392053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C326D73736561786868696B346F32706E366D','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1788969600000,1788969600000,NULL,'','you talk Thursday 10 September 15:00',1788969600000,'accepted');
INSERT INTO "outbox" VALUES(8,'prompt/fzojbq6uobjhlye2/20260910T1300','prompt','owner','sent','xce4bk67xiielteb','','fzojbq6uobjhlye2',1789046400000,1789046400000,'',0,0,'','julie@example.org','example.org','julie@example.org','Anna Meier','How did it go with Anna? A line or two is plenty while it is fresh.
Answer this mail, in your own words, and it is logged.

These words help me to help you, one a line:

  learned:      what stays with you; it goes into the thank-you
  quote:        their words, for the same
  offer:        what you','ujneoyigru53tup7vqcp5t2a@example.org','mpjjfh2ts6qzd7k7j4c6cxj7','{"Subject":"Anna Meier","Text":"How did it go with Anna? A line or two is plenty while it is fresh.\nAnswer this mail, in your own words, and it is logged.\n\nThese words help me to help you, one a line:\n\n  learned:      what stays with you; it goes into the thank-you\n  quote:        their words, for the same\n  offer:        what you offered\n  intro:        whom they named, with an address\n  asked: no     you asked who else, and they would rather not\n  quality:      what you saw that is good\n\nAnd if you like, for yourself:\n\n  rapport:      1 to 5\n  talking:      your share, in percent; 40 or less is good\n  bold:         the bold question: yes or no\n  ask:          asked who else to talk to: yes or no\n\nA photo of your notes can come along, or a recording they agreed to.\n\nAnswer this mail with one of these lines:\n\n  cancelled [fzojbq]          It did not happen\n  nothanks [fzojbq]           No thank-you\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ujneoyigru53tup7vqcp5t2a@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"mpjjfh2ts6qzd7k7j4c6cxj7","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C756A6E656F79696772753533747570377671637035743261406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205468752C2031302053657020323032362031353A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C756A6E656F796967727535337475703776','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789046400000,1789046400000,NULL,'','your talk has ended; notes are best made at once',1789046400000,'accepted');
INSERT INTO "outbox" VALUES(9,'receipt/4yw22soetyhnlvmu','receipt','owner','sent','xce4bk67xiielteb','','',1789048800000,1789048800000,'',0,0,'','julie@example.org','example.org','julie@example.org','Anna Meier','Logged: your talk with Anna Meier, Thursday 10 September.

A thank-you comes into Drafts Friday 11 September 08:00.

Answer UNDO if that is wrong.

  learned         validation batches matter more than the model
  intro           Bob Lee <bob.lee@biotech.example>
  offer           send her the prepr','ylzr2qvv3hw32kgks65en5t6@example.org','wqg34u7bscvj65towslvya3q','{"Subject":"Anna Meier","Text":"Logged: your talk with Anna Meier, Thursday 10 September.\n\nA thank-you comes into Drafts Friday 11 September 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         validation batches matter more than the model\n  intro           Bob Lee <bob.lee@biotech.example>\n  offer           send her the preprint\n\nAnswer this mail with one of these lines:\n\n  undo [4yw22s]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ylzr2qvv3hw32kgks65en5t6@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"wqg34u7bscvj65towslvya3q","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C796C7A723271767633687733326B676B733635656E357436406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A205468752C2031302053657020323032362031363A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C796C7A723271767633687733326B676B733635','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789048800000,1789048800000,NULL,'','you told informd something',1789048800000,'accepted');
INSERT INTO "outbox" VALUES(10,'brief/2026-09-11','brief','owner','sent',NULL,'','',1789104600000,1789104600000,'',0,0,'','julie@example.org','example.org','julie@example.org','1 thing for today','Friday 11 September: 1 thing needs you, and nothing else.

ANNA MEIER
You talked Thursday 10 September and have not sent thanks.
The draft comes at 08:00. 8 hours left of the first day.

  nothanks [fzojbq]           No thanks needed

To answer, write one of the lines above.
','iu4aichjqsu32ece4zptjxw6@example.org','ilik2gwb325jchdozn32vkng','{"Subject":"1 thing for today","Text":"Friday 11 September: 1 thing needs you, and nothing else.\n\nANNA MEIER\nYou talked Thursday 10 September and have not sent thanks.\nThe draft comes at 08:00. 8 hours left of the first day.\n\n  nothanks [fzojbq]           No thanks needed\n\nTo answer, write one of the lines above.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"iu4aichjqsu32ece4zptjxw6@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"ilik2gwb325jchdozn32vkng","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C697534616963686A7173753332656365347A70746A787736406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204672692C2031312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C697534616963686A717375333265636534','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789104600000,1789104600000,NULL,'','something needs you',1789104600000,'accepted');
INSERT INTO "outbox" VALUES(11,'thankyou/fzojbq6uobjhlye2','thankyou','draft','sent','xce4bk67xiielteb','','fzojbq6uobjhlye2',1789106400000,1789106400000,'',0,0,'story-7@example.org','anna.meier@pharma.example','pharma.example','julie@example.org','Re: Moving from physics into pharma','Hello Anna,

Thank you for your time yesterday. What I take with me most: validation
batches matter more than the model.

What I offered still stands: I will send you the preprint.

Thank you as well for thinking of Bob Lee; I am writing today, and will
tell you how it went.

Best wishes,
Julie Roth','vteo5hajhyihtg5xmhrqj4d3@example.org','tahejfpp5nlodinmaj2jzsse','{"Subject":"Re: Moving from physics into pharma","Text":"Hello Anna,\n\nThank you for your time yesterday. What I take with me most: validation\nbatches matter more than the model.\n\nWhat I offered still stands: I will send you the preprint.\n\nThank you as well for thinking of Bob Lee; I am writing today, and will\ntell you how it went.\n\nBest wishes,\nJulie Roth\n\nOn Wednesday 9 September, Julie Roth wrote:\n> Dear Anna, Thursday at three is perfect. Thank you!\n","HTML":"","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"vteo5hajhyihtg5xmhrqj4d3@example.org","InReplyTo":"story-7@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org"],"Token":"tahejfpp5nlodinmaj2jzsse","Auto":"","ListID":"","Calendar":null,"Attached":null}',X'496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7674656F3568616A68796968746735786D6872716A346433406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E657861',NULL,X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D37406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7674656F3568616A68796968746735786D6872716A346433406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789106400000,1789106400000,NULL,'','you talked Thursday 10 September; thanks are due within a day',1789106400000,'accepted');
INSERT INTO "outbox" VALUES(12,'introask/me6ajjy7cwxbzz5q','introask','draft','sent','xce4bk67xiielteb','','fzojbq6uobjhlye2',1789106400000,1789106400000,'',0,0,'','bob.lee@biotech.example','biotech.example','julie@example.org','Anna Meier suggested I write to you','Hello Bob,

Anna Meier suggested that I write to you. [Why Bob: what Anna Meier told
you about them, in one sentence.]

I am a physicist and would like to understand work outside the
university.

I am trying to understand moving from physics into pharma. Could I ask
you three questions about it, by ','mgkyarlsnmjzrm643awv7wwq@example.org','rh56nylf6u2dss6c7yx25hrf','{"Subject":"Anna Meier suggested I write to you","Text":"Hello Bob,\n\nAnna Meier suggested that I write to you. [Why Bob: what Anna Meier told\nyou about them, in one sentence.]\n\nI am a physicist and would like to understand work outside the\nuniversity.\n\nI am trying to understand moving from physics into pharma. Could I ask\nyou three questions about it, by phone or video, for 17 minutes, on a\nday that suits you?\n\nIf it is not a good time, a short no is quite all right.\n\nBest wishes,\nJulie Roth\n","HTML":"","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":[{"name":"","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"}],"ReplyTo":{"name":"","address":""},"MessageID":"mgkyarlsnmjzrm643awv7wwq@example.org","InReplyTo":"","References":null,"Token":"rh56nylf6u2dss6c7yx25hrf","Auto":"","ListID":"","Calendar":null,"Attached":null}',X'4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D676B7961726C736E6D6A7A726D36343361777637777771406578616D706C652E6F72673E0D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A582D466F6C6C6F7775702D49643A20726835366E796C66367532647373366337797832356872660D0A4672',NULL,X'446174653A204672692C2031312053657020323032362030383A30303A3030202B303230300D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D676B7961726C736E6D6A7A726D36343361777637777771406578616D706C652E6F72673E0D0A5375626A6563743A20416E6E61204D6569657220737567676573746564204920777269746520746F20796F750D0A582D466F','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789106400000,1789106400000,NULL,'','Anna Meier named Bob Lee; write within a day or two',1789106400000,'accepted');
INSERT INTO "outbox" VALUES(13,'receipt/u5q2ii4wi6hetpyu','receipt','owner','sent','k2svrbli2jcr22nz','','',1789111800000,1789111800000,'',0,0,'','julie@example.org','example.org','julie@example.org','Bob Lee','Tracked: your ask to Bob Lee of Friday 11 September.

If Bob Lee stays silent I follow up once, Friday 18 September 09:30.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [embkhk]               No follow-up
  later 7d [embkhk]           A week later
  wrote [u5q2ii]   ','uusyy2eluuwtc7epl3f4devn@example.org','ffbt5b2h7j5fodjm4pj7uoya','{"Subject":"Bob Lee","Text":"Tracked: your ask to Bob Lee of Friday 11 September.\n\nIf Bob Lee stays silent I follow up once, Friday 18 September 09:30.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [embkhk]               No follow-up\n  later 7d [embkhk]           A week later\n  wrote [u5q2ii]              It is no ask\n  undo [u5q2ii]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"uusyy2eluuwtc7epl3f4devn@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"ffbt5b2h7j5fodjm4pj7uoya","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C757573797932656C75757774633765706C3366346465766E406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A204672692C2031312053657020323032362030393A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C757573797932656C75757774633765706C3366','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789111800000,1789111800000,NULL,'','you told informd something',1789111800000,'accepted');
INSERT INTO "outbox" VALUES(14,'followup/mqo5wn2hsi7loyn6','followup','contact','sent','5jav3hh4sdwg4sxh','mqo5wn2hsi7loyn6','',1789285200000,1789371600000,'notice/mqo5wn2hsi7loyn6',0,86400000,'story-2@example.org','karim@turbine.example','turbine.example','julie@example.org','Re: How a turbine gets its controller','Hello Karim,

A short note in case my mail of Monday 7 September slipped down the
page, as mails do. I would still be glad to hear how you see it, if you
have a few minutes in the coming weeks.

And if it is not the moment, a simple no is a perfectly good answer.
Either way, I will leave it at this.','ki3rdq2u6hpm6p7eizct6szg@example.org','lbvcvt3m5zludnj3ettqkri4','{"Subject":"Re: How a turbine gets its controller","Text":"Hello Karim,\n\nA short note in case my mail of Monday 7 September slipped down the\npage, as mails do. I would still be glad to hear how you see it, if you\nhave a few minutes in the coming weeks.\n\nAnd if it is not the moment, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nBest wishes,\nJulie Roth\n\nOn Monday 7 September, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n","HTML":"","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Karim Haddad","address":"karim@turbine.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"ki3rdq2u6hpm6p7eizct6szg@example.org","InReplyTo":"story-2@example.org","References":["story-2@example.org"],"Token":"lbvcvt3m5zludnj3ettqkri4","Auto":"","ListID":"","Calendar":null,"Attached":null}',X'496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B693372647132753668706D36703765697A637436737A67406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D32406578616D706C652E6F72673E0D0A5375626A6563743A2052653A20486F772061',1789285200000,X'446174653A204D6F6E2C2031342053657020323032362030393A34303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D32406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B693372647132753668706D36703765697A637436737A67406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789371600000,1789371600000,1789371600000,'','no answer for a week',1789371600000,'accepted');
INSERT INTO "outbox" VALUES(15,'notice/mqo5wn2hsi7loyn6','notice','owner','sent','5jav3hh4sdwg4sxh','mqo5wn2hsi7loyn6','',1789285200000,NULL,'',0,0,'','julie@example.org','example.org','julie@example.org','Karim Haddad','No answer from Karim Haddad yet, which is quite normal. Unless one
comes, I send this on Monday 14 September 09:40, and nothing after it.

Answer STOP to prevent it.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Karim Hadda','46qyftycx2opjf6wuteuja3u@example.org','57v6ntqhbh64ucq66dapudfh','{"Subject":"Karim Haddad","Text":"No answer from Karim Haddad yet, which is quite normal. Unless one\ncomes, I send this on Monday 14 September 09:40, and nothing after it.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Karim Haddad <karim@turbine.example>\nSubject: Re: How a turbine gets its controller\n\nHello Karim,\n\nA short note in case my mail of Monday 7 September slipped down the\npage, as mails do. I would still be glad to hear how you see it, if you\nhave a few minutes in the coming weeks.\n\nAnd if it is not the moment, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nBest wishes,\nJulie Roth\n\nOn Monday 7 September, Julie Roth wrote:\n> Dear Karim,\n>\n> I read your paper on blade control, because I wrote my thesis on the same\n> equations. Could I ask you, in 20 minutes, what your weeks look like now? If\n> not, I understand.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [mqo5wn]               Stop it\n  send now [mqo5wn]           Send now\n  later 3d [mqo5wn]           Three days later\n  edit [mqo5wn]               Change the text\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"46qyftycx2opjf6wuteuja3u@example.org","InReplyTo":"","References":["informd.5jav3hh4sdwg4sxh@example.org"],"Token":"57v6ntqhbh64ucq66dapudfh","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C343671796674796378326F706A663677757465756A613375406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A2053756E2C2031332053657020323032362030393A34303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C343671796674796378326F706A66367775','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789285200000,1789285200000,NULL,'','shows you the follow-up before it leaves',1789285200000,'accepted');
INSERT INTO "outbox" VALUES(16,'digest/2026-W38','digest','owner','sent',NULL,'','',1789363800000,1789363800000,'',0,0,'','julie@example.org','example.org','julie@example.org','Your week, 7 to 13 September: 1 thing needs you','Your week, 7 to 13 September

NEEDS YOU
  Anna Meier          You offered: send her the preprint. Do it, or let
                      it go.
                      done [zoivya]               Done

WAITING
  Bob Lee             asked Friday 11 September, “Anna Meier suggested I
                      ','q2ghhkvstmqhn3iys52i3ajg@example.org','gngnh5egaddsl52ytkhciyuj','{"Subject":"Your week, 7 to 13 September: 1 thing needs you","Text":"Your week, 7 to 13 September\n\nNEEDS YOU\n  Anna Meier          You offered: send her the preprint. Do it, or let\n                      it go.\n                      done [zoivya]               Done\n\nWAITING\n  Bob Lee             asked Friday 11 September, “Anna Meier suggested I\n                      write to you”\n                      follow-up Friday 18 September\n  Karim Haddad        asked Monday 7 September, “How a turbine gets its\n                      controller”\n                      follow-up Monday 14 September\n  Sofia Lind          asked Tuesday 8 September, “Your path from\n                      teaching to product”\n                      away until Monday 21 September; follow-up Tuesday\n                      22 September\n\nWENT QUIET\n  Tom Baker           could not be reached\n                      Tuesday 8 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  5\n  Answered                ██████░░░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Talked                  ██████░░░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Thanked                 ██████░░░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Talks a week            ▁▁▁▁▁▁▁▁▁▁▁█  (the last 12 weeks)\n  Talks                   1 in 4 weeks, 1 in 12\n  Level                   0 junior, 0 mid, 1 senior\n  Circle                  0 deep, 1 wide, 0 random\n\n  Answers to your asks\n  Introduced              ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0 of 1\n  Cold                    ████████░░░░░░░░░░░░░░░░░░░░░░░░  1 of 4\n\nAt your rate, 5 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nHEALTH\n  Last look at your mail: Monday 14 September 07:30.\n  All is well.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"q2ghhkvstmqhn3iys52i3ajg@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"gngnh5egaddsl52ytkhciyuj","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C71326768686B7673746D71686E3369797335326933616A67406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204D6F6E2C2031342053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C71326768686B7673746D71686E33697973','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789363800000,1789363800000,NULL,'','a week has passed',1789363800000,'accepted');
INSERT INTO "outbox" VALUES(17,'receipt/tcdskqtvo63bmymf','receipt','owner','sent','7ljl5ez7yklcvqt5','','',1789370400000,1789370400000,'',0,0,'','julie@example.org','example.org','julie@example.org','Mei Tanaka','Tracked: your ask to Mei Tanaka of Monday 14 September.

If Mei Tanaka stays silent I follow up once, Monday 21 September 09:20.

Answer STOP to prevent it.

Answer this mail with one of these lines:

  stop [jayxlz]               No follow-up
  later 7d [jayxlz]           A week later
  wrote [tcds','p763x22krpuh2qzpk3d7fdwg@example.org','3pauhyl2sas67menrkfsgpae','{"Subject":"Mei Tanaka","Text":"Tracked: your ask to Mei Tanaka of Monday 14 September.\n\nIf Mei Tanaka stays silent I follow up once, Monday 21 September 09:20.\n\nAnswer STOP to prevent it.\n\nAnswer this mail with one of these lines:\n\n  stop [jayxlz]               No follow-up\n  later 7d [jayxlz]           A week later\n  wrote [tcdskq]              It is no ask\n  undo [tcdskq]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"p763x22krpuh2qzpk3d7fdwg@example.org","InReplyTo":"","References":["informd.7ljl5ez7yklcvqt5@example.org"],"Token":"3pauhyl2sas67menrkfsgpae","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C703736337832326B7270756832717A706B33643766647767406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A204D6F6E2C2031342053657020323032362030393A32303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C703736337832326B7270756832717A706B3364','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789370400000,1789370400000,NULL,'','you told informd something',1789370400000,'accepted');
INSERT INTO "outbox" VALUES(18,'brief/2026-09-15','brief','owner','sent',NULL,'','',1789450200000,1789450200000,'',0,0,'','julie@example.org','example.org','julie@example.org','1 thing for today','Tuesday 15 September: 1 thing needs you, and nothing else.

ANNA MEIER
You offered: send her the preprint.
Do it, or let it go.

  done [zoivya]               Done

To answer, write one of the lines above.
','ravwuxnlkywb6z2amydhqqu3@example.org','r6blphvylugfk33pdgxqfww7','{"Subject":"1 thing for today","Text":"Tuesday 15 September: 1 thing needs you, and nothing else.\n\nANNA MEIER\nYou offered: send her the preprint.\nDo it, or let it go.\n\n  done [zoivya]               Done\n\nTo answer, write one of the lines above.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"ravwuxnlkywb6z2amydhqqu3@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"r6blphvylugfk33pdgxqfww7","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7261767775786E6C6B797762367A32616D79646871717533406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205475652C2031352053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7261767775786E6C6B797762367A32616D','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789450200000,1789450200000,NULL,'','something needs you',1789450200000,'accepted');
INSERT INTO "outbox" VALUES(19,'decline/jayxlztfz7eqeuqn','decline','draft','sent','7ljl5ez7yklcvqt5','jayxlztfz7eqeuqn','',1789462800000,1789462800000,'',0,0,'story-13@optics.example','mei@optics.example','optics.example','julie@example.org','Re: A question about lens design','Hello Mei,

Thank you for telling me, that is kind of you, and quite all right. I
wish you all the best, and perhaps our paths cross another time.

Best wishes,
Julie Roth

On Tuesday 15 September, Mei Tanaka wrote:
> Dear Julie, thank you, but unfortunately I can''t this year. All the
> best, Mei
','xlkcuix7jnwyzdsw2r3t3tr3@example.org','3cttnggpfewxvb3xancbq4mg','{"Subject":"Re: A question about lens design","Text":"Hello Mei,\n\nThank you for telling me, that is kind of you, and quite all right. I\nwish you all the best, and perhaps our paths cross another time.\n\nBest wishes,\nJulie Roth\n\nOn Tuesday 15 September, Mei Tanaka wrote:\n> Dear Julie, thank you, but unfortunately I can''t this year. All the\n> best, Mei\n","HTML":"","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Mei Tanaka","address":"mei@optics.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"xlkcuix7jnwyzdsw2r3t3tr3@example.org","InReplyTo":"story-13@optics.example","References":["story-12@example.org","story-13@optics.example"],"Token":"3cttnggpfewxvb3xancbq4mg","Auto":"","ListID":"","Calendar":null,"Attached":null}',X'496E2D5265706C792D546F3A203C73746F72792D3133406F70746963732E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C786C6B63756978376A6E77797A6473773272337433747233406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3132406578616D706C652E6F72673E203C73746F72792D3133406F707469',NULL,X'446174653A205475652C2031352053657020323032362031313A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D3133406F70746963732E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C786C6B63756978376A6E77797A6473773272337433747233406578616D706C652E6F72673E0D0A5265666572656E636573','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789462800000,1789462800000,NULL,'','Mei Tanaka said no; two gracious lines keep the door open',1789462800000,'accepted');
INSERT INTO "outbox" VALUES(20,'brief/2026-09-16','brief','owner','sent',NULL,'','',1789536600000,1789536600000,'',0,0,'','julie@example.org','example.org','julie@example.org','3 things for today','Wednesday 16 September: 3 things need you, and nothing else.

ANNA MEIER
You offered: send her the preprint.
Do it, or let it go.

  done [zoivya]               Done

BOB LEE
Said yes Tuesday 15 September.
Agree on a day while it is warm; “interview fri 15:00” or an invitation
tells me.

MEI TANAKA
','mkiys5iovlxufbs7csuphxnl@example.org','6ougy5hvism6et4ciqb3ceqi','{"Subject":"3 things for today","Text":"Wednesday 16 September: 3 things need you, and nothing else.\n\nANNA MEIER\nYou offered: send her the preprint.\nDo it, or let it go.\n\n  done [zoivya]               Done\n\nBOB LEE\nSaid yes Tuesday 15 September.\nAgree on a day while it is warm; “interview fri 15:00” or an invitation\ntells me.\n\nMEI TANAKA\nSaid no Tuesday 15 September.\nTwo gracious lines are in Drafts. A no can change; I can remind you.\n\n  later 90d [jayxlz]          Remind me in three months\n\nTo answer, write one of the lines above.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"mkiys5iovlxufbs7csuphxnl@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"6ougy5hvism6et4ciqb3ceqi","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D6B69797335696F766C7875666273376373757068786E6C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205765642C2031362053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6D6B69797335696F766C78756662733763','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789536600000,1789536600000,NULL,'','something needs you',1789536600000,'accepted');
INSERT INTO "outbox" VALUES(21,'receipt/vux7qvc6a7wdj5xh','receipt','owner','sent','xce4bk67xiielteb','','',1789574400000,1789574400000,'',0,0,'','julie@example.org','example.org','julie@example.org','Anna Meier','Done: nothing about Anna Meier waits for you any more.

A note to keep in touch is drafted Thursday 10 December.

Answer UNDO if that is wrong.

Answer this mail with one of these lines:

  undo [vux7qv]               Undo
','b4da3jit27rdj335m46nwcxm@example.org','34u3y43ukmswsusghkazc6bt','{"Subject":"Anna Meier","Text":"Done: nothing about Anna Meier waits for you any more.\n\nA note to keep in touch is drafted Thursday 10 December.\n\nAnswer UNDO if that is wrong.\n\nAnswer this mail with one of these lines:\n\n  undo [vux7qv]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"b4da3jit27rdj335m46nwcxm@example.org","InReplyTo":"","References":["informd.xce4bk67xiielteb@example.org"],"Token":"34u3y43ukmswsusghkazc6bt","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C62346461336A6974323772646A3333356D34366E7763786D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A205765642C2031362053657020323032362031383A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C62346461336A6974323772646A3333356D3436','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789574400000,1789574400000,NULL,'','you told informd something',1789574400000,'accepted');
INSERT INTO "outbox" VALUES(22,'brief/2026-09-17','brief','owner','sent',NULL,'','',1789623000000,1789623000000,'',0,0,'','julie@example.org','example.org','julie@example.org','2 things for today','Thursday 17 September: 2 things need you, and nothing else.

BOB LEE
Said yes Tuesday 15 September.
Agree on a day while it is warm; “interview fri 15:00” or an invitation
tells me.

MEI TANAKA
Said no Tuesday 15 September.
Two gracious lines are in Drafts. A no can change; I can remind you.

  late','xvamszhihhpvlp6aroydgbqn@example.org','gw7mnsn73jrvy3hhgcgwoxse','{"Subject":"2 things for today","Text":"Thursday 17 September: 2 things need you, and nothing else.\n\nBOB LEE\nSaid yes Tuesday 15 September.\nAgree on a day while it is warm; “interview fri 15:00” or an invitation\ntells me.\n\nMEI TANAKA\nSaid no Tuesday 15 September.\nTwo gracious lines are in Drafts. A no can change; I can remind you.\n\n  later 90d [jayxlz]          Remind me in three months\n\nTo answer, write one of the lines above.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"xvamszhihhpvlp6aroydgbqn@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"gw7mnsn73jrvy3hhgcgwoxse","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7876616D737A6869686870766C703661726F79646762716E406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205468752C2031372053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7876616D737A6869686870766C70366172','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789623000000,1789623000000,NULL,'','something needs you',1789623000000,'accepted');
INSERT INTO "outbox" VALUES(23,'digest/2026-W39','digest','owner','sent',NULL,'','',1789968600000,1789968600000,'',0,0,'','julie@example.org','example.org','julie@example.org','Your week, 14 to 20 September: 1 thing needs you','Your week, 14 to 20 September

NEEDS YOU
  Bob Lee             Said yes Tuesday 15 September. Agree on a day
                      while it is warm; “interview fri 15:00” or an
                      invitation tells me.

WAITING
  Karim Haddad        asked Monday 7 September, “How a turbine gets its','sqyvmn5rjbh7ah36pdvtkeq4@example.org','jzer2ix7thd777r2xdm7ugbo','{"Subject":"Your week, 14 to 20 September: 1 thing needs you","Text":"Your week, 14 to 20 September\n\nNEEDS YOU\n  Bob Lee             Said yes Tuesday 15 September. Agree on a day\n                      while it is warm; “interview fri 15:00” or an\n                      invitation tells me.\n\nWAITING\n  Karim Haddad        asked Monday 7 September, “How a turbine gets its\n                      controller”\n                      followed up Monday 14 September\n  Sofia Lind          asked Tuesday 8 September, “Your path from\n                      teaching to product”\n                      follow-up Tuesday 22 September\n\nWENT QUIET\n  Mei Tanaka          said no\n                      Tuesday 15 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  █████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Thanked                 █████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1\n  Talks a week            ▁▁▁▁▁▁▁▁▁▁█▁  (the last 12 weeks)\n  Talks                   1 in 4 weeks, 1 in 12\n  Level                   0 junior, 0 mid, 1 senior\n  Circle                  0 deep, 1 wide, 0 random\n\n  Answers to your asks\n  Introduced              ████████████████████████████████  1 of 1\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 6 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nHEALTH\n  Last look at your mail: Monday 21 September 07:30.\n  All is well.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"sqyvmn5rjbh7ah36pdvtkeq4@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"jzer2ix7thd777r2xdm7ugbo","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C737179766D6E35726A62683761683336706476746B657134406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204D6F6E2C2032312053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C737179766D6E35726A6268376168333670','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789968600000,1789968600000,NULL,'','a week has passed',1789968600000,'accepted');
INSERT INTO "outbox" VALUES(24,'followup/c45swtiyaibwpqqx','followup','contact','sent','zk55ljfhi76t7ylq','c45swtiyaibwpqqx','',1789974000000,1790060400000,'notice/c45swtiyaibwpqqx/gt2khw',0,86400000,'story-3@example.org','sofia.lind@fjord.example','fjord.example','julie@example.org','Re: Your path from teaching to product','Hello Sofia,

A short note in case my mail of Tuesday 8 September slipped down the
page, as mails do. I would still be glad to hear how you see it, if you
have a few minutes in the coming weeks.

And if it is not the moment, a simple no is a perfectly good answer.
Either way, I will leave it at this','poshxo24zj7s4myw5nkm3lg3@example.org','usoet6u5iruanvxh75txijjs','{"Subject":"Re: Your path from teaching to product","Text":"Hello Sofia,\n\nA short note in case my mail of Tuesday 8 September slipped down the\npage, as mails do. I would still be glad to hear how you see it, if you\nhave a few minutes in the coming weeks.\n\nAnd if it is not the moment, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nBest wishes,\nJulie Roth\n\nOn Tuesday 8 September, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n","HTML":"","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Sofia Lind","address":"sofia.lind@fjord.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"poshxo24zj7s4myw5nkm3lg3@example.org","InReplyTo":"story-3@example.org","References":["story-3@example.org"],"Token":"usoet6u5iruanvxh75txijjs","Auto":"","ListID":"","Calendar":null,"Attached":null}',X'496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C706F7368786F32347A6A3773346D7977356E6B6D336C6733406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D33406578616D706C652E6F72673E0D0A5375626A6563743A2052653A20596F757220',1789974000000,X'446174653A205475652C2032322053657020323032362030393A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D33406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C706F7368786F32347A6A3773346D7977356E6B6D336C6733406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1790060400000,1790060400000,1790060400000,'','no answer for a week',1790060400000,'accepted');
INSERT INTO "outbox" VALUES(25,'notice/c45swtiyaibwpqqx/gt2khw','notice','owner','sent','zk55ljfhi76t7ylq','c45swtiyaibwpqqx','',1789974000000,NULL,'',0,0,'','julie@example.org','example.org','julie@example.org','Sofia Lind','No answer from Sofia Lind yet, which is quite normal. Unless one comes,
I send this on Tuesday 22 September 09:00, and nothing after it.

Answer STOP to prevent it.

------------------------------------------------------------------------
From:    Julie Roth <julie@example.org>
To:      Sofia Lind <','qmlfqedgkfkmplsusu5757ir@example.org','qgpkzhdi4bu3rmmifuzrskdf','{"Subject":"Sofia Lind","Text":"No answer from Sofia Lind yet, which is quite normal. Unless one comes,\nI send this on Tuesday 22 September 09:00, and nothing after it.\n\nAnswer STOP to prevent it.\n\n------------------------------------------------------------------------\nFrom:    Julie Roth <julie@example.org>\nTo:      Sofia Lind <sofia.lind@fjord.example>\nSubject: Re: Your path from teaching to product\n\nHello Sofia,\n\nA short note in case my mail of Tuesday 8 September slipped down the\npage, as mails do. I would still be glad to hear how you see it, if you\nhave a few minutes in the coming weeks.\n\nAnd if it is not the moment, a simple no is a perfectly good answer.\nEither way, I will leave it at this.\n\nBest wishes,\nJulie Roth\n\nOn Tuesday 8 September, Julie Roth wrote:\n> Dear Sofia,\n>\n> I heard your interview and would like to ask what you wish you had\n> known. Would\n> 15 minutes suit you? No problem at all if not.\n>\n> Julie\n------------------------------------------------------------------------\n\nAnswer this mail with one of these lines:\n\n  stop [c45swt]               Stop it\n  send now [c45swt]           Send now\n  later 3d [c45swt]           Three days later\n  edit [c45swt]               Change the text\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"qmlfqedgkfkmplsusu5757ir@example.org","InReplyTo":"","References":["informd.zk55ljfhi76t7ylq@example.org"],"Token":"qgpkzhdi4bu3rmmifuzrskdf","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C716D6C66716564676B666B6D706C73757375353735376972406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204D6F6E2C2032312053657020323032362030393A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C716D6C66716564676B666B6D706C737573','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1789974000000,1789974000000,NULL,'','shows you the follow-up before it leaves',1789974000000,'accepted');
INSERT INTO "outbox" VALUES(26,'brief/2026-09-22','brief','owner','sent',NULL,'','',1790055000000,1790055000000,'',0,0,'','julie@example.org','example.org','julie@example.org','1 thing for today','Tuesday 22 September: 1 thing needs you, and nothing else.

BOB LEE
Said yes Tuesday 15 September.
Agree on a day while it is warm; “interview fri 15:00” or an invitation
tells me.
','rtxx2blipn2luvtql65a3xln@example.org','6kztkx5falwnodgykbajvjlc','{"Subject":"1 thing for today","Text":"Tuesday 22 September: 1 thing needs you, and nothing else.\n\nBOB LEE\nSaid yes Tuesday 15 September.\nAgree on a day while it is warm; “interview fri 15:00” or an invitation\ntells me.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"rtxx2blipn2luvtql65a3xln@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"6kztkx5falwnodgykbajvjlc","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7274787832626C69706E326C757674716C36356133786C6E406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205475652C2032322053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7274787832626C69706E326C757674716C','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1790055000000,1790055000000,NULL,'','something needs you',1790055000000,'accepted');
INSERT INTO "outbox" VALUES(27,'receipt/wwdllslcxd5fb76y','receipt','owner','sent','k2svrbli2jcr22nz','','',1790089200000,1790089200000,'',0,0,'','julie@example.org','example.org','julie@example.org','Bob Lee','Logged: your talk with Bob Lee, Tuesday 22 September.

A thank-you comes into Drafts Wednesday 23 September 08:00.

Answer UNDO if that is wrong.

  learned         small companies let you see the whole process
  asked           no
  level           junior

Anna Meier named them to you: a note that ','62mnblltrnzudaf3i663u4ee@example.org','jueysrass27ewhhwrj6m7cvq','{"Subject":"Bob Lee","Text":"Logged: your talk with Bob Lee, Tuesday 22 September.\n\nA thank-you comes into Drafts Wednesday 23 September 08:00.\n\nAnswer UNDO if that is wrong.\n\n  learned         small companies let you see the whole process\n  asked           no\n  level           junior\n\nAnna Meier named them to you: a note that tells so is in Drafts the\nmorning after.\n\nAnswer this mail with one of these lines:\n\n  undo [wwdlls]               Undo\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"62mnblltrnzudaf3i663u4ee@example.org","InReplyTo":"","References":["informd.k2svrbli2jcr22nz@example.org"],"Token":"jueysrass27ewhhwrj6m7cvq","Auto":"auto-replied","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C36326D6E626C6C74726E7A75646166336936363375346565406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F726D',NULL,X'446174653A205475652C2032322053657020323032362031373A30303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D7265706C6965640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C36326D6E626C6C74726E7A7564616633693636','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1790089200000,1790089200000,NULL,'','you told informd something',1790089200000,'accepted');
INSERT INTO "outbox" VALUES(28,'brief/2026-09-23','brief','owner','sent',NULL,'','',1790141400000,1790141400000,'',0,0,'','julie@example.org','example.org','julie@example.org','1 thing for today','Wednesday 23 September: 1 thing needs you, and nothing else.

BOB LEE
You talked Tuesday 22 September and have not sent thanks.
The draft comes at 08:00. 6 hours left of the first day.

  nothanks [tjjili]           No thanks needed

To answer, write one of the lines above.
','kiz5dnwmrpiphzldq2oruyee@example.org','vwwl7kk6rbjogurrk342x3vt','{"Subject":"1 thing for today","Text":"Wednesday 23 September: 1 thing needs you, and nothing else.\n\nBOB LEE\nYou talked Tuesday 22 September and have not sent thanks.\nThe draft comes at 08:00. 6 hours left of the first day.\n\n  nothanks [tjjili]           No thanks needed\n\nTo answer, write one of the lines above.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"kiz5dnwmrpiphzldq2oruyee@example.org","InReplyTo":"","References":["informd.brief@example.org"],"Token":"vwwl7kk6rbjogurrk342x3vt","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B697A35646E776D72706970687A6C6471326F7275796565406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A205765642C2032332053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6B697A35646E776D72706970687A6C6471','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1790141400000,1790141400000,NULL,'','something needs you',1790141400000,'accepted');
INSERT INTO "outbox" VALUES(29,'thankyou/tjjilimvmbusqvjl','thankyou','draft','sent','k2svrbli2jcr22nz','','tjjilimvmbusqvjl',1790143200000,1790143200000,'',0,0,'story-14@biotech.example','bob.lee@biotech.example','biotech.example','julie@example.org','Re: Anna Meier suggested I write to you','Hello Bob,

Thank you for your time yesterday. What I take with me most: small
companies let you see the whole process.

Best wishes,
Julie Roth

On Tuesday 15 September, Bob Lee wrote:
> Anna''s friends are mine. I''d be happy to talk, call me next week.
','viivpa2wft7iom3wfbjgv4h6@example.org','q4kyvudnncunuerx5ubfstq3','{"Subject":"Re: Anna Meier suggested I write to you","Text":"Hello Bob,\n\nThank you for your time yesterday. What I take with me most: small\ncompanies let you see the whole process.\n\nBest wishes,\nJulie Roth\n\nOn Tuesday 15 September, Bob Lee wrote:\n> Anna''s friends are mine. I''d be happy to talk, call me next week.\n","HTML":"","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Bob Lee","address":"bob.lee@biotech.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"viivpa2wft7iom3wfbjgv4h6@example.org","InReplyTo":"story-14@biotech.example","References":["story-11@example.org","story-14@biotech.example"],"Token":"q4kyvudnncunuerx5ubfstq3","Auto":"","ListID":"","Calendar":null,"Attached":null}',X'496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7669697670613277667437696F6D337766626A6776346836406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D3131406578616D706C652E6F72673E203C73746F72792D31344062696F',NULL,X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D31344062696F746563682E6578616D706C653E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7669697670613277667437696F6D337766626A6776346836406578616D706C652E6F72673E0D0A5265666572656E6365','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1790143200000,1790143200000,NULL,'','you talked Tuesday 22 September; thanks are due within a day',1790143200000,'accepted');
INSERT INTO "outbox" VALUES(30,'introthanks/me6ajjy7cwxbzz5q','introthanks','draft','sent','xce4bk67xiielteb','','',1790143200000,1790143200000,'',0,0,'story-10@example.org','anna.meier@pharma.example','pharma.example','julie@example.org','Re: Moving from physics into pharma','Hello Anna,

I talked with Bob Lee yesterday, and it is you whom I owe it to. Thank
you. One thing from it: small companies let you see the whole process.

No need to answer; I only wanted you to know.

Best wishes,
Julie Roth
','czmwyxr7lke6nl25gtfihib2@example.org','7om4skbcpkrnxsbsiemmv3g3','{"Subject":"Re: Moving from physics into pharma","Text":"Hello Anna,\n\nI talked with Bob Lee yesterday, and it is you whom I owe it to. Thank\nyou. One thing from it: small companies let you see the whole process.\n\nNo need to answer; I only wanted you to know.\n\nBest wishes,\nJulie Roth\n","HTML":"","From":{"name":"Julie Roth","address":"julie@example.org"},"To":[{"name":"Anna Meier","address":"anna.meier@pharma.example"}],"Bcc":null,"ReplyTo":{"name":"","address":""},"MessageID":"czmwyxr7lke6nl25gtfihib2@example.org","InReplyTo":"story-10@example.org","References":["story-1@example.org","story-6@pharma.example","story-7@example.org","story-10@example.org"],"Token":"7om4skbcpkrnxsbsiemmv3g3","Auto":"","ListID":"","Calendar":null,"Attached":null}',X'496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C637A6D77797872376C6B65366E6C32356774666968696232406578616D706C652E6F72673E0D0A5265666572656E6365733A203C73746F72792D31406578616D706C652E6F72673E203C73746F72792D3640706861726D612E6578',NULL,X'446174653A205765642C2032332053657020323032362030383A30303A3030202B303230300D0A496E2D5265706C792D546F3A203C73746F72792D3130406578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C637A6D77797872376C6B65366E6C32356774666968696232406578616D706C652E6F72673E0D0A5265666572656E6365733A203C','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1790143200000,1790143200000,NULL,'','you talked with Bob Lee, whom they had named',1790143200000,'accepted');
INSERT INTO "outbox" VALUES(31,'digest/2026-W40','digest','owner','sent',NULL,'','',1790573400000,1790573400000,'',0,0,'','julie@example.org','example.org','julie@example.org','Your week, 21 to 27 September','Your week, 21 to 27 September

WAITING
  Sofia Lind          asked Tuesday 8 September, “Your path from
                      teaching to product”
                      followed up Tuesday 22 September

WENT QUIET
  Karim Haddad        stayed silent
                      Monday 21 September

NUMBERS','w2qwfgjydbr22utmquvnevbl@example.org','z5bv3tqdmwebauqu5quauwa6','{"Subject":"Your week, 21 to 27 September","Text":"Your week, 21 to 27 September\n\nWAITING\n  Sofia Lind          asked Tuesday 8 September, “Your path from\n                      teaching to product”\n                      followed up Tuesday 22 September\n\nWENT QUIET\n  Karim Haddad        stayed silent\n                      Monday 21 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Talks a week            ▁▁▁▁▁▁▁▁▁█▁█  (the last 12 weeks)\n  Talks                   2 in 4 weeks, 2 in 12\n  Level                   1 junior, 0 mid, 1 senior\n  Circle                  0 deep, 1 wide, 0 random\n\n  Answers to your asks\n  Introduced              ████████████████████████████████  1 of 1\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nHEALTH\n  Last look at your mail: Monday 28 September 07:30.\n  All is well.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"w2qwfgjydbr22utmquvnevbl@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"z5bv3tqdmwebauqu5quauwa6","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7732717766676A79646272323275746D7175766E6576626C406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204D6F6E2C2032382053657020323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C7732717766676A79646272323275746D71','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1790573400000,1790573400000,NULL,'','a week has passed',1790573400000,'accepted');
INSERT INTO "outbox" VALUES(32,'digest/2026-W41','digest','owner','sent',NULL,'','',1791178200000,1791178200000,'',0,0,'','julie@example.org','example.org','julie@example.org','Your week, 28 September to 4 October','Your week, 28 September to 4 October

WENT QUIET
  Sofia Lind          stayed silent
                      Tuesday 29 September

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░','necxbjq5el4xhhvlnobnpzer@example.org','3q7nodk5mcgy7pwkstru3voi','{"Subject":"Your week, 28 September to 4 October","Text":"Your week, 28 September to 4 October\n\nWENT QUIET\n  Sofia Lind          stayed silent\n                      Tuesday 29 September\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Talks a week            ▁▁▁▁▁▁▁▁█▁█▁  (the last 12 weeks)\n  Talks                   2 in 4 weeks, 2 in 12\n  Level                   1 junior, 0 mid, 1 senior\n  Circle                  0 deep, 1 wide, 0 random\n\n  Answers to your asks\n  Introduced              ████████████████████████████████  1 of 1\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nHEALTH\n  Last look at your mail: Monday 5 October 07:30.\n  All is well.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"necxbjq5el4xhhvlnobnpzer@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"3q7nodk5mcgy7pwkstru3voi","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6E656378626A7135656C34786868766C6E6F626E707A6572406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204D6F6E2C2035204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C6E656378626A7135656C34786868766C6E6F','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1791178200000,1791178200000,NULL,'','a week has passed',1791178200000,'accepted');
INSERT INTO "outbox" VALUES(33,'digest/2026-W42','digest','owner','sent',NULL,'','',1791783000000,1791783000000,'',0,0,'','julie@example.org','example.org','julie@example.org','Your week, 5 to 11 October','Your week, 5 to 11 October

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Talks a week  ','sofnnefw4ytwbfc5vltuwn6k@example.org','jbja2rjgisu5imowcuk53puv','{"Subject":"Your week, 5 to 11 October","Text":"Your week, 5 to 11 October\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Talks a week            ▁▁▁▁▁▁▁█▁█▁▁  (the last 12 weeks)\n  Talks                   1 in 4 weeks, 2 in 12\n  Level                   1 junior, 0 mid, 1 senior\n  Circle                  0 deep, 1 wide, 0 random\n\n  Answers to your asks\n  Introduced              ████████████████████████████████  1 of 1\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nHEALTH\n  Last look at your mail: Monday 12 October 07:30.\n  All is well.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"sofnnefw4ytwbfc5vltuwn6k@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"jbja2rjgisu5imowcuk53puv","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C736F666E6E6566773479747762666335766C7475776E366B406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204D6F6E2C203132204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C736F666E6E656677347974776266633576','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1791783000000,1791783000000,NULL,'','a week has passed',1791783000000,'accepted');
INSERT INTO "outbox" VALUES(34,'digest/2026-W43','digest','owner','sent',NULL,'','',1792387800000,1792387800000,'',0,0,'','julie@example.org','example.org','julie@example.org','Your week, 12 to 18 October','Your week, 12 to 18 October

NUMBERS
  Asked                   ████████████████████████████████  6
  Answered                ████████████████░░░░░░░░░░░░░░░░  3
  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2
  Talks a week ','3ewtvh5q7cvuhcqioddnit6m@example.org','mohxfn7kjzxvgwz6tcwnk52w','{"Subject":"Your week, 12 to 18 October","Text":"Your week, 12 to 18 October\n\nNUMBERS\n  Asked                   ████████████████████████████████  6\n  Answered                ████████████████░░░░░░░░░░░░░░░░  3\n  Talked                  ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Thanked                 ███████████░░░░░░░░░░░░░░░░░░░░░  2\n  Talks a week            ▁▁▁▁▁▁█▁█▁▁▁  (the last 12 weeks)\n  Talks                   1 in 4 weeks, 2 in 12\n  Level                   1 junior, 0 mid, 1 senior\n  Circle                  0 deep, 1 wide, 0 random\n\n  Answers to your asks\n  Introduced              ████████████████████████████████  1 of 1\n  Cold                    █████████████░░░░░░░░░░░░░░░░░░░  2 of 5\n\nAt your rate, 3 asks this week make one talk a week. Most asks go\nunanswered; that is normal.\n\nHEALTH\n  Last look at your mail: Monday 19 October 07:30.\n  All is well.\n","HTML":"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n","From":{"name":"informd","address":"julie@example.org"},"To":[{"name":"Julie Roth","address":"julie@example.org"}],"Bcc":null,"ReplyTo":{"name":"informd","address":"julie+informd-7f3k2m9qxw4t8bhc@example.org"},"MessageID":"3ewtvh5q7cvuhcqioddnit6m@example.org","InReplyTo":"","References":["informd.digest@example.org"],"Token":"mohxfn7kjzxvgwz6tcwnk52w","Auto":"auto-generated","ListID":"informd <informd.example.org>","Calendar":null,"Attached":null}',X'4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336577747668357137637675686371696F64646E6974366D406578616D706C652E6F72673E0D0A5265666572656E6365733A203C696E666F',NULL,X'446174653A204D6F6E2C203139204F637420323032362030373A33303A3030202B303230300D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4C6973742D49643A20696E666F726D64203C696E666F726D642E6578616D706C652E6F72673E0D0A4D494D452D56657273696F6E3A20312E300D0A4D6573736167652D49443A203C336577747668357137637675686371696F','KJAV6JRCMMGY2PKULQLYVM6DDD',1,NULL,1792387800000,1792387800000,NULL,'','a week has passed',1792387800000,'accepted');
CREATE TABLE person (
  id      TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name    TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  state   TEXT NOT NULL DEFAULT 'new',
  next_at INTEGER,                   -- when to decide again; NULL: when mail comes
  why     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES('5jav3hh4sdwg4sxh','Karim Haddad','karim@turbine.example','silent',NULL,'');
INSERT INTO "person" VALUES('7ljl5ez7yklcvqt5','Mei Tanaka','mei@optics.example','declined',NULL,'');
INSERT INTO "person" VALUES('k2svrbli2jcr22nz','Bob Lee','bob.lee@biotech.example','met',1797926400000,'a note to keep in touch is drafted Tuesday 22 December');
INSERT INTO "person" VALUES('q47tx7vqm44e7gaf','Tom Baker','tom@nowhere.example','bounced',NULL,'');
INSERT INTO "person" VALUES('xce4bk67xiielteb','Anna Meier','anna.meier@pharma.example','met',1797927000000,'a note to keep in touch is drafted Tuesday 22 December');
INSERT INTO "person" VALUES('zk55ljfhi76t7ylq','Sofia Lind','sofia.lind@fjord.example','silent',NULL,'');
CREATE TABLE step (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  outbox INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  src    TEXT NOT NULL, -- '' when the row began
  dst    TEXT NOT NULL,
  at     INTEGER NOT NULL,
  why    TEXT NOT NULL
) STRICT;
INSERT INTO "step" VALUES(1,1,'','ready',1788765000000,'you told informd something');
INSERT INTO "step" VALUES(2,1,'ready','sending',1788765000000,'attempt 1');
INSERT INTO "step" VALUES(3,1,'sending','committing',1788765000000,'body delivered, last look clean');
INSERT INTO "step" VALUES(4,1,'committing','sent',1788765000000,'accepted');
INSERT INTO "step" VALUES(5,2,'','ready',1788766800000,'you told informd something');
INSERT INTO "step" VALUES(6,2,'ready','sending',1788766800000,'attempt 1');
INSERT INTO "step" VALUES(7,2,'sending','committing',1788766800000,'body delivered, last look clean');
INSERT INTO "step" VALUES(8,2,'committing','sent',1788766800000,'accepted');
INSERT INTO "step" VALUES(9,3,'','ready',1788854400000,'you told informd something');
INSERT INTO "step" VALUES(10,3,'ready','sending',1788854400000,'attempt 1');
INSERT INTO "step" VALUES(11,3,'sending','committing',1788854400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(12,3,'committing','sent',1788854400000,'accepted');
INSERT INTO "step" VALUES(13,4,'','ready',1788856200000,'you told informd something');
INSERT INTO "step" VALUES(14,5,'','ready',1788856200000,'your ask did not arrive');
INSERT INTO "step" VALUES(15,4,'ready','sending',1788856200000,'attempt 1');
INSERT INTO "step" VALUES(16,4,'sending','committing',1788856200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(17,4,'committing','sent',1788856200000,'accepted');
INSERT INTO "step" VALUES(18,5,'ready','sending',1788856200000,'attempt 1');
INSERT INTO "step" VALUES(19,5,'sending','committing',1788856200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(20,5,'committing','sent',1788856200000,'accepted');
INSERT INTO "step" VALUES(21,6,'','ready',1788939300000,'you told informd something');
INSERT INTO "step" VALUES(22,6,'ready','sending',1788939300000,'attempt 1');
INSERT INTO "step" VALUES(23,6,'sending','committing',1788939300000,'body delivered, last look clean');
INSERT INTO "step" VALUES(24,6,'committing','sent',1788939300000,'accepted');
INSERT INTO "step" VALUES(25,7,'','ready',1788969600000,'you talk Thursday 10 September 15:00');
INSERT INTO "step" VALUES(26,7,'ready','sending',1788969600000,'attempt 1');
INSERT INTO "step" VALUES(27,7,'sending','committing',1788969600000,'body delivered, last look clean');
INSERT INTO "step" VALUES(28,7,'committing','sent',1788969600000,'accepted');
INSERT INTO "step" VALUES(29,8,'','ready',1789046400000,'your talk has ended; notes are best made at once');
INSERT INTO "step" VALUES(30,8,'ready','sending',1789046400000,'attempt 1');
INSERT INTO "step" VALUES(31,8,'sending','committing',1789046400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(32,8,'committing','sent',1789046400000,'accepted');
INSERT INTO "step" VALUES(33,9,'','ready',1789048800000,'you told informd something');
INSERT INTO "step" VALUES(34,9,'ready','sending',1789048800000,'attempt 1');
INSERT INTO "step" VALUES(35,9,'sending','committing',1789048800000,'body delivered, last look clean');
INSERT INTO "step" VALUES(36,9,'committing','sent',1789048800000,'accepted');
INSERT INTO "step" VALUES(37,10,'','ready',1789104600000,'something needs you');
INSERT INTO "step" VALUES(38,10,'ready','sending',1789104600000,'attempt 1');
INSERT INTO "step" VALUES(39,10,'sending','committing',1789104600000,'body delivered, last look clean');
INSERT INTO "step" VALUES(40,10,'committing','sent',1789104600000,'accepted');
INSERT INTO "step" VALUES(41,11,'','ready',1789106400000,'you talked Thursday 10 September; thanks are due within a day');
INSERT INTO "step" VALUES(42,12,'','ready',1789106400000,'Anna Meier named Bob Lee; write within a day or two');
INSERT INTO "step" VALUES(43,11,'ready','sending',1789106400000,'attempt 1');
INSERT INTO "step" VALUES(44,11,'sending','committing',1789106400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(45,11,'committing','sent',1789106400000,'accepted');
INSERT INTO "step" VALUES(46,12,'ready','sending',1789106400000,'attempt 1');
INSERT INTO "step" VALUES(47,12,'sending','committing',1789106400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(48,12,'committing','sent',1789106400000,'accepted');
INSERT INTO "step" VALUES(49,13,'','ready',1789111800000,'you told informd something');
INSERT INTO "step" VALUES(50,13,'ready','sending',1789111800000,'attempt 1');
INSERT INTO "step" VALUES(51,13,'sending','committing',1789111800000,'body delivered, last look clean');
INSERT INTO "step" VALUES(52,13,'committing','sent',1789111800000,'accepted');
INSERT INTO "step" VALUES(53,14,'','held',1789285200000,'no answer for a week since Monday 7 September');
INSERT INTO "step" VALUES(54,15,'','ready',1789285200000,'shows you the follow-up before it leaves');
INSERT INTO "step" VALUES(55,15,'ready','sending',1789285200000,'attempt 1');
INSERT INTO "step" VALUES(56,15,'sending','committing',1789285200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(57,15,'committing','sent',1789285200000,'accepted');
INSERT INTO "step" VALUES(58,16,'','ready',1789363800000,'a week has passed');
INSERT INTO "step" VALUES(59,16,'ready','sending',1789363800000,'attempt 1');
INSERT INTO "step" VALUES(60,16,'sending','committing',1789363800000,'body delivered, last look clean');
INSERT INTO "step" VALUES(61,16,'committing','sent',1789363800000,'accepted');
INSERT INTO "step" VALUES(62,17,'','ready',1789370400000,'you told informd something');
INSERT INTO "step" VALUES(63,17,'ready','sending',1789370400000,'attempt 1');
INSERT INTO "step" VALUES(64,17,'sending','committing',1789370400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(65,17,'committing','sent',1789370400000,'accepted');
INSERT INTO "step" VALUES(66,14,'held','ready',1789371600000,'no answer for a week');
INSERT INTO "step" VALUES(67,14,'ready','sending',1789371600000,'attempt 1');
INSERT INTO "step" VALUES(68,14,'sending','committing',1789371600000,'body delivered, last look clean');
INSERT INTO "step" VALUES(69,14,'committing','sent',1789371600000,'accepted');
INSERT INTO "step" VALUES(70,18,'','ready',1789450200000,'something needs you');
INSERT INTO "step" VALUES(71,18,'ready','sending',1789450200000,'attempt 1');
INSERT INTO "step" VALUES(72,18,'sending','committing',1789450200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(73,18,'committing','sent',1789450200000,'accepted');
INSERT INTO "step" VALUES(74,19,'','ready',1789462800000,'Mei Tanaka said no; two gracious lines keep the door open');
INSERT INTO "step" VALUES(75,19,'ready','sending',1789462800000,'attempt 1');
INSERT INTO "step" VALUES(76,19,'sending','committing',1789462800000,'body delivered, last look clean');
INSERT INTO "step" VALUES(77,19,'committing','sent',1789462800000,'accepted');
INSERT INTO "step" VALUES(78,20,'','ready',1789536600000,'something needs you');
INSERT INTO "step" VALUES(79,20,'ready','sending',1789536600000,'attempt 1');
INSERT INTO "step" VALUES(80,20,'sending','committing',1789536600000,'body delivered, last look clean');
INSERT INTO "step" VALUES(81,20,'committing','sent',1789536600000,'accepted');
INSERT INTO "step" VALUES(82,21,'','ready',1789574400000,'you told informd something');
INSERT INTO "step" VALUES(83,21,'ready','sending',1789574400000,'attempt 1');
INSERT INTO "step" VALUES(84,21,'sending','committing',1789574400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(85,21,'committing','sent',1789574400000,'accepted');
INSERT INTO "step" VALUES(86,22,'','ready',1789623000000,'something needs you');
INSERT INTO "step" VALUES(87,22,'ready','sending',1789623000000,'attempt 1');
INSERT INTO "step" VALUES(88,22,'sending','committing',1789623000000,'body delivered, last look clean');
INSERT INTO "step" VALUES(89,22,'committing','sent',1789623000000,'accepted');
INSERT INTO "step" VALUES(90,23,'','ready',1789968600000,'a week has passed');
INSERT INTO "step" VALUES(91,23,'ready','sending',1789968600000,'attempt 1');
INSERT INTO "step" VALUES(92,23,'sending','committing',1789968600000,'body delivered, last look clean');
INSERT INTO "step" VALUES(93,23,'committing','sent',1789968600000,'accepted');
INSERT INTO "step" VALUES(94,24,'','held',1789974000000,'no answer for a week since Tuesday 8 September');
INSERT INTO "step" VALUES(95,25,'','ready',1789974000000,'shows you the follow-up before it leaves');
INSERT INTO "step" VALUES(96,25,'ready','sending',1789974000000,'attempt 1');
INSERT INTO "step" VALUES(97,25,'sending','committing',1789974000000,'body delivered, last look clean');
INSERT INTO "step" VALUES(98,25,'committing','sent',1789974000000,'accepted');
INSERT INTO "step" VALUES(99,26,'','ready',1790055000000,'something needs you');
INSERT INTO "step" VALUES(100,26,'ready','sending',1790055000000,'attempt 1');
INSERT INTO "step" VALUES(101,26,'sending','committing',1790055000000,'body delivered, last look clean');
INSERT INTO "step" VALUES(102,26,'committing','sent',1790055000000,'accepted');
INSERT INTO "step" VALUES(103,24,'held','ready',1790060400000,'no answer for a week');
INSERT INTO "step" VALUES(104,24,'ready','sending',1790060400000,'attempt 1');
INSERT INTO "step" VALUES(105,24,'sending','committing',1790060400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(106,24,'committing','sent',1790060400000,'accepted');
INSERT INTO "step" VALUES(107,27,'','ready',1790089200000,'you told informd something');
INSERT INTO "step" VALUES(108,27,'ready','sending',1790089200000,'attempt 1');
INSERT INTO "step" VALUES(109,27,'sending','committing',1790089200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(110,27,'committing','sent',1790089200000,'accepted');
INSERT INTO "step" VALUES(111,28,'','ready',1790141400000,'something needs you');
INSERT INTO "step" VALUES(112,28,'ready','sending',1790141400000,'attempt 1');
INSERT INTO "step" VALUES(113,28,'sending','committing',1790141400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(114,28,'committing','sent',1790141400000,'accepted');
INSERT INTO "step" VALUES(115,29,'','ready',1790143200000,'you talked Tuesday 22 September; thanks are due within a day');
INSERT INTO "step" VALUES(116,30,'','ready',1790143200000,'you talked with Bob Lee, whom they had named');
INSERT INTO "step" VALUES(117,29,'ready','sending',1790143200000,'attempt 1');
INSERT INTO "step" VALUES(118,29,'sending','committing',1790143200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(119,29,'committing','sent',1790143200000,'accepted');
INSERT INTO "step" VALUES(120,30,'ready','sending',1790143200000,'attempt 1');
INSERT INTO "step" VALUES(121,30,'sending','committing',1790143200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(122,30,'committing','sent',1790143200000,'accepted');
INSERT INTO "step" VALUES(123,31,'','ready',1790573400000,'a week has passed');
INSERT INTO "step" VALUES(124,31,'ready','sending',1790573400000,'attempt 1');
INSERT INTO "step" VALUES(125,31,'sending','committing',1790573400000,'body delivered, last look clean');
INSERT INTO "step" VALUES(126,31,'committing','sent',1790573400000,'accepted');
INSERT INTO "step" VALUES(127,32,'','ready',1791178200000,'a week has passed');
INSERT INTO "step" VALUES(128,32,'ready','sending',1791178200000,'attempt 1');
INSERT INTO "step" VALUES(129,32,'sending','committing',1791178200000,'body delivered, last look clean');
INSERT INTO "step" VALUES(130,32,'committing','sent',1791178200000,'accepted');
INSERT INTO "step" VALUES(131,33,'','ready',1791783000000,'a week has passed');
INSERT INTO "step" VALUES(132,33,'ready','sending',1791783000000,'attempt 1');
INSERT INTO "step" VALUES(133,33,'sending','committing',1791783000000,'body delivered, last look clean');
INSERT INTO "step" VALUES(134,33,'committing','sent',1791783000000,'accepted');
INSERT INTO "step" VALUES(135,34,'','ready',1792387800000,'a week has passed');
INSERT INTO "step" VALUES(136,34,'ready','sending',1792387800000,'attempt 1');
INSERT INTO "step" VALUES(137,34,'sending','committing',1792387800000,'body delivered, last look clean');
INSERT INTO "step" VALUES(138,34,'committing','sent',1792387800000,'accepted');
CREATE TABLE suppressed (
  mark TEXT NOT NULL PRIMARY KEY CHECK (mark <> ''),
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "suppressed" VALUES('markofsomebody',1792387800000);
CREATE TABLE waiting (
  message_id TEXT NOT NULL PRIMARY KEY CHECK (message_id <> ''),
  at         INTEGER NOT NULL,
  subject    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "waiting" VALUES('capture-1@example.org',1792387800000,'a note');
CREATE INDEX person_next ON person (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX ask_person ON ask (person);
CREATE UNIQUE INDEX ask_open ON ask (person) WHERE state = 'open';
CREATE INDEX event_person ON event (person);
CREATE INDEX event_hurried ON event (ask) WHERE kind = 'hurried';
CREATE UNIQUE INDEX event_followed_up ON event (ask) WHERE kind = 'followed_up';
CREATE INDEX message_id ON message (message_id) WHERE message_id <> '';
CREATE INDEX message_person ON message (person);
CREATE INDEX message_text ON message (person) WHERE text <> '';
CREATE INDEX outbox_state ON outbox (state, due);
CREATE INDEX outbox_person ON outbox (person);
CREATE INDEX outbox_finished ON outbox (kind, finished) WHERE finished IS NOT NULL;
CREATE UNIQUE INDEX outbox_message_id ON outbox (message_id) WHERE message_id <> '';
CREATE UNIQUE INDEX outbox_token ON outbox (token) WHERE token <> '';
CREATE UNIQUE INDEX outbox_followup ON outbox (ask)
  WHERE kind = 'followup' AND (state <> 'dropped' OR committed_at IS NOT NULL);
CREATE INDEX step_outbox ON step (outbox);
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
CREATE TRIGGER event_once BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq OR fact = NEW.fact)
BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER event_kept BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed; append a correction'); END;
CREATE TRIGGER event_erased BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'an event is never deleted, except by forget'); END;
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
BEGIN SELECT RAISE(ABORT, 'a step of the outbox is never changed'); END;
CREATE TRIGGER step_erased BEFORE DELETE ON step
WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'a step of the outbox is never deleted, except by forget'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('step',138);
INSERT INTO "sqlite_sequence" VALUES('event',85);
INSERT INTO "sqlite_sequence" VALUES('outbox',34);
COMMIT;
