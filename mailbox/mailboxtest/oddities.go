package mailboxtest

import (
	"regexp"
	"strings"
)

// The folder and the mail that oddities are about.
const (
	OddFolder  = "Talks" // has mail in it
	OddSubject = "peculiar"
)

// Oddities returns what servers in the field were seen to do, each by itself.
func Oddities() []Oddity {
	all := []Oddity{
		// Answers in other words than the standard's.
		edit("a keyword with a bracket in FLAGS", `(?m)^(\* FLAGS \()`, `${1}[Gmail]/All Mail OIB-Seen-[x] `),
		edit("a keyword with a bracket in PERMANENTFLAGS", `(PERMANENTFLAGS \()`, `${1}OIB-Seen-[Gmail]/All `),
		edit("a quoted flag", `(?m)^(\* FLAGS \()`, `${1}"\\Deleted" `),
		edit("a keyword with a bracket on a message", `(FETCH \([^{]*FLAGS \()`, `${1}[keyword] `),
		edit("a quoted keyword on a message", `(FETCH \([^{]*FLAGS \()`, `${1}"a b" `),
		edit("INTERNALDATE NIL", `INTERNALDATE "[^"]*"`, `INTERNALDATE NIL`),
		edit("INTERNALDATE in another form", `INTERNALDATE "[^"]*"`, `INTERNALDATE "yesterday"`),
		edit("no INTERNALDATE", ` INTERNALDATE "[^"]*"`, ``),
		edit("a negative size", `RFC822\.SIZE \d+`, `RFC822.SIZE -1`),
		edit("fields of its own in FETCH", `(FETCH \()`, `${1}X-GM-MSGID 12 X-GM-LABELS ("\\Inbox" "a]b") MODSEQ (7) `),
		edit("a structure that nobody asked for", `(FETCH \()`, `${1}BODYSTRUCTURE `+strings.Repeat("(", 20000)+strings.Repeat(")", 20000)+` `),
		edit("a structure that never closes", `(?s)(FETCH \(.*)\)\r\n$`, `${1} BODY `+strings.Repeat("(", 20000)+"\r\n"),
		edit("an envelope with a bare quote", `(FETCH \()`, `${1}ENVELOPE (NIL "a\" b" NIL) `),
		{Name: "FETCH in two pieces", Edit: inPieces},
		{Name: "the UID behind the text", Edit: uidLast},
		edit("a response that nobody knows", `(?m)^(T\d+ OK)`, "* XFOO bar (baz\r\n${1}"),
		edit("VANISHED", `(?m)^(T\d+ OK)`, "* VANISHED (EARLIER) 41,43\r\n${1}"),
		edit("RECENT without a number", `(?m)^(T\d+ OK)`, "* RECENT\r\n${1}"),
		edit("an empty line", `(?m)^(T\d+ OK)`, "\r\n${1}"),
		edit("lines that end with LF alone", `\r\n$`, "\n"),
		edit("a blank before the end of a line", `(OK|NO)( [^\r]*)?\r\n$`, "${1}${2} \r\n"),
		edit("a code that nobody knows", `(?m)^(T\d+ OK )`, "${1}[X-FOO (a b)] "),
		edit("a code without an end", `(?m)^(T\d+ OK )`, "${1}[FOO bar "),
		edit("an empty code", `(?m)^(T\d+ OK )`, "${1}[] "),
		edit("OK without a text", `(?m)^(T\d+ OK)[^\r]*`, "${1}"),
		edit("an answer to nobody", `(?m)^(T\d+ OK)`, "T999999 OK late\r\n${1}"),
		edit("HIGHESTMODSEQ that is no number", `(?m)^(T\d+ OK)`, "* OK [HIGHESTMODSEQ none] x\r\n${1}"),
		edit("numbers beyond 32 bits", `(?m)^(T\d+ OK)`, "* 99999999999 EXISTS\r\n${1}"),
		edit("a text in 8 bits", `(?m)^(T\d+ OK)[^\r]*`, "${1} \xe4\xf6\xfc {5}"),

		edit("flags of a message that nobody asked for", `(?m)^(T\d+ OK)`, "* 1 FETCH (FLAGS (\\Seen))\r\n${1}"),
		edit("a sign of life before each answer", `(?m)^(\* |T\d+ )`, "* OK Still here\r\n${1}"),
		edit("an alert before each answer", `(?m)^(T\d+ OK)`, "* OK [ALERT] quota {80} [90%]\r\n${1}"),
		edit("a count of the folder before", `(?m)^(T\d+ OK)`, "* 7 EXISTS\r\n* 0 RECENT\r\n${1}"),
		edit("no UIDNEXT of a folder that is opened", `(?m)^\* OK \[UIDNEXT [^\r]*\r\n`, ``),
		edit("field names between quotes", `BODY\[HEADER\.FIELDS \(([^)]*)\)\]`, `BODY[HEADER.FIELDS ("Date" "From")]`),
		edit("section names in small letters", `BODY\[(HEADER[^\]]*)\]`, `body[header]`),
		edit("tabs between words", `(?m)^\* (LIST|STATUS|SEARCH) `, "* ${1}\t"),

		// Searches.
		edit("a search in two lines, in no order", `(?m)^\* SEARCH (\d+)([^\r]*)`, "* SEARCH${2}\r\n* SEARCH ${1} ${1}"),
		edit("ESEARCH without UID", `(ESEARCH \(TAG "[^"]*"\)) UID`, `${1}`),
		edit("ESEARCH without its tag", `ESEARCH \(TAG "[^"]*"\)`, `ESEARCH`),
		edit("SEARCH with MODSEQ", `(?m)^(\* SEARCH [^\r]*)`, `${1} (MODSEQ 9)`),
		edit("a search that finds nothing", `(?m)^(\* SEARCH|\* ESEARCH \(TAG "[^"]*"\) UID)[^\r]*`, `${1}`),
		deny("no SEARCH by UID", `^UID SEARCH (RETURN \(ALL\) )?UID `, "NO no such message"),
		deny("no SEARCH at all", `^UID SEARCH `, "BAD unknown command"),
		deny("no SEARCH by header", `^UID SEARCH .*HEADER`, "NO not supported"),

		// Folders.
		edit("an attribute of its own", `(?m)^(\* LIST \()`, `${1}\X[y] foo `),
		edit("a delimiter of NIL", `(?m)^(\* LIST \([^)]*\)) "/"`, `${1} NIL`),
		edit("more behind the name", `(?m)^(\* LIST \([^)]*\) "/" \S+)\r`, `${1} ("CHILDINFO" ("SUBSCRIBED"))`+"\r"),
		edit("STATUS with more than was asked for", `(?m)^(\* STATUS \S+ \()`, `${1}X-FOO (1 2) HIGHESTMODSEQ 99 `),
		edit("a namespace of its own form", `(?m)^\* NAMESPACE [^\r]*`, `* NAMESPACE (("" "/" "X-PARAM" ("a" "b"))) NIL`),
		edit("a folder listed twice", `(?m)^(\* LIST \([^)]*\) "/" "?`+OddFolder+`"?\r\n)`, "${1}${1}"),
		edit("a folder that is not there", `(?m)^(T\d+ OK)`, `* LIST (\NonExistent \HasChildren) "/" "Gone"`+"\r\n${1}"),
		edit("a name as a literal", `(?m)^(\* (?:LIST \([^)]*\) "/"|STATUS)) "?`+OddFolder+`"?`, "${1} {5}\r\n"+OddFolder),
		edit("a blank before the end of a list", `(?m)^(\* STATUS [^)]*)\)`, `${1} )`),
		edit("INBOX in other letters", `(?m)^(\* (?:LIST \([^)]*\) "/"|STATUS)) "?INBOX"?`, `${1} "Inbox"`),
		misnamed("a name in no valid encoding", "Gel&oschte"),
		misnamed("a name in 8 bits", "Gespr\xe4che"),
		misnamed("a name in UTF-8", "Gespräche"),

		// Refusals.
		{Name: "no STATUS of a folder", Deny: denial(`^(STATUS|EXAMINE) "?`+OddFolder, "NO [NOPERM] not yours"),
			Edit: without(`(?m)^\* STATUS "?` + OddFolder + `[^\r]*\r\n`), Folder: OddFolder},
		{Name: "no FETCH of one message", Deny: denial(fetchOfOdd, "NO Server error while fetching messages"),
			Message: OddSubject},
		{Name: "no text of one message", Deny: denial(fetchOfOdd+`.*BODY\.PEEK\[\]`, "NO The message could not be retrieved"),
			Message: OddSubject},
		{Name: "silence about one folder", Edit: without(`(?m)^\* STATUS "?` + OddFolder + `[^\r]*\r\n`)},
		{Name: "no EXAMINE of a folder", Deny: denial(`^EXAMINE "?`+OddFolder, "NO [SERVERBUG] damaged"), Folder: OddFolder},
	}
	return all
}

// fetchOfOdd matches a FETCH of the mail with OddSubject, which has the UID 2 in every folder.
const fetchOfOdd = `^UID FETCH (1:|1,2|2)`

// edit returns an oddity that replaces something in what a server says.
func edit(name, pattern, with string) Oddity {
	re := regexp.MustCompile(pattern)
	return Oddity{Name: name, Edit: func(s Said) string { return re.ReplaceAllString(s.Line, with) }}
}

// without returns a server that keeps something to itself.
func without(pattern string) func(Said) string {
	re := regexp.MustCompile(pattern)
	return func(s Said) string { return re.ReplaceAllString(s.Line, "") }
}

// deny returns an oddity that refuses a kind of command.
func deny(name, pattern, answer string) Oddity {
	return Oddity{Name: name, Deny: denial(pattern, answer)}
}

func denial(pattern, answer string) func(string) string {
	re := regexp.MustCompile(pattern)
	return func(command string) string {
		if re.MatchString(command) {
			return answer
		}
		return ""
	}
}

var (
	wholeFetch = regexp.MustCompile(`(?s)^\* (\d+) FETCH \((.*) (BODY\[[^\]]*\]\S* \{.*)\)\r\n$`)
	fetchedUID = regexp.MustCompile(`UID (\d+) ?`)
)

// inPieces says of a message first what is short, and then what is long.
func inPieces(s Said) string {
	m := wholeFetch.FindStringSubmatch(s.Line)
	if m == nil {
		return s.Line
	}
	uid := fetchedUID.FindString(m[2])
	return "* " + m[1] + " FETCH (" + m[2] + ")\r\n* " + m[1] + " FETCH (" + uid + m[3] + ")\r\n"
}

// uidLast says the UID behind the text.
func uidLast(s Said) string {
	m := wholeFetch.FindStringSubmatch(s.Line)
	if m == nil {
		return s.Line
	}
	uid := strings.TrimSpace(fetchedUID.FindString(m[2]))
	return "* " + m[1] + " FETCH (" + m[3] + " " + strings.TrimSpace(fetchedUID.ReplaceAllString(m[2], "")) +
		" " + uid + ")\r\n"
}

// misnamed returns an oddity that calls a folder something that is in no encoding of names.
func misnamed(name, as string) Oddity {
	named := regexp.MustCompile(`(?m)^(\* (?:LIST \([^)]*\) "/"|STATUS) )"?` + OddFolder + `"?`)
	return Oddity{Name: name,
		Edit: func(s Said) string { return named.ReplaceAllString(s.Line, `${1}"`+as+`"`) },
		Take: func(command string) string { return strings.Replace(command, `"`+as+`"`, `"`+OddFolder+`"`, 1) }}
}
