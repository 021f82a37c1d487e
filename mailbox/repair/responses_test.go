package repair_test

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"

	"informd/mailbox/mailboxtest"
	"informd/mailbox/repair"
)

// A peer is a server that says what it is told to, once all commands are sent, and hangs up.
type peer struct {
	net.Conn
	greeting *strings.Reader
	said     io.Reader
	asked    chan struct{} // closed when the last command is sent
	mu       sync.Mutex    // of heard: the library ends an IDLE in a goroutine of its own
	heard    bytes.Buffer
}

// last is the end of the last command of a session.
const last = "IDLE\r\n"

func (p *peer) Read(b []byte) (int, error) {
	if p.greeting.Len() > 0 {
		return p.greeting.Read(b)
	}
	<-p.asked
	return p.said.Read(b)
}

func (p *peer) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.heard.Write(b); bytes.HasSuffix(b, []byte(last)) {
		close(p.asked)
	}
	return len(b), nil
}

func (p *peer) Close() error                     { return nil }
func (p *peer) SetReadDeadline(time.Time) error  { return nil }
func (p *peer) SetWriteDeadline(time.Time) error { return nil }

// A tap notes what the library is given to read. Where the server hangs up within a response, that ends as a
// hang-up between two: the library has all that came before it.
type tap struct {
	*repair.Conn
	out bytes.Buffer
}

func (t *tap) Read(b []byte) (int, error) {
	n, err := t.Conn.Read(b)
	t.out.Write(b[:n])
	if err == io.ErrUnexpectedEOF {
		err = io.EOF
	}
	return n, err
}

// A session is what became of what a server said.
type session struct {
	out     string           // what the library was given to read
	heard   string           // what the server was told
	fetched []repair.Fetched // what came of messages 1 to 9
	folders []*imap.ListData
	found   imap.NumSet
	err     error // the library gave up
}

// play lets a server say something while one command of each kind waits for its answer: T1 LIST, T2 STATUS,
// T3 UID SEARCH, T4 UID FETCH, T5 NAMESPACE, T6 EXAMINE, T7 IDLE.
func play(said string) session {
	p := &peer{greeting: strings.NewReader("* OK [CAPABILITY IMAP4rev1 ESEARCH LIST-STATUS] ready\r\n"),
		said: strings.NewReader(said), asked: make(chan struct{})}
	conn := repair.New(p)
	through := &tap{Conn: conn}
	client := imapclient.New(through, &imapclient.Options{
		UnilateralDataHandler: &imapclient.UnilateralDataHandler{Mailbox: func(*imapclient.UnilateralDataMailbox) {}}})
	if err := client.WaitGreeting(); err != nil {
		return session{err: err}
	}
	greeting := through.out.Len()

	var s session
	set := imap.UIDSet{{Start: 1, Stop: 9}}
	conn.During(set, func(f repair.Fetched) { s.fetched = append(s.fetched, f) }, func() error {
		status := &imap.StatusOptions{NumMessages: true, UIDNext: true, UIDValidity: true}
		list := client.List("", "*", &imap.ListOptions{ReturnStatus: status})
		listed := make(chan struct{})
		go func() {
			s.folders, _ = list.Collect()
			close(listed)
		}()
		client.Status("INBOX", status)
		search := client.UIDSearch(&imap.SearchCriteria{}, &imap.SearchOptions{ReturnAll: true})
		client.Fetch(set, &imap.FetchOptions{UID: true})
		client.Namespace()
		client.Select("INBOX", &imap.SelectOptions{ReadOnly: true})
		client.Idle() // until the server says to go on, or hangs up
		<-client.Closed()
		<-listed
		if data, _ := search.Wait(); data != nil {
			s.found = data.All
		}
		return nil
	})
	p.mu.Lock()
	s.heard = p.heard.String()
	p.mu.Unlock()
	s.out = through.out.String()[greeting:]
	if err := client.Close(); err != nil && err != net.ErrClosed {
		s.err = err
	}
	return s
}

// allocated returns how many bytes were allocated until now.
func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// Whatever a server says, the library can read what is passed on, and it costs a multiple of its bytes.
func FuzzResponses(f *testing.F) {
	for _, said := range seeds() {
		f.Add(said)
	}
	f.Fuzz(func(t *testing.T, said string) { holds(t, said) })
}

// holds plays what a server says, and sees that the library can read what is made of it, at a cost that its
// length bounds.
func holds(t *testing.T, said string) session {
	t.Helper()
	shown := said[:min(len(said), 200)]
	before := allocated()
	s := play(said)
	cost := allocated() - before
	if s.err != nil {
		t.Errorf("%q\nwas passed on as\n%q\nand the library gave up: %v", shown, s.out, s.err)
	}
	if most := 1<<20 + 100*uint64(len(said)); cost > most {
		t.Errorf("%q: %d bytes took %d bytes of memory, want at most %d", shown, len(said), cost, most)
	}
	if most := 1000 + 8*len(said); len(s.out) > most {
		t.Errorf("%q: %d bytes were passed on as %d, want at most %d", shown, len(said), len(s.out), most)
	}
	for _, f := range s.fetched {
		if f.UID < 1 || f.UID > 9 {
			t.Errorf("%q: a message that nobody asked for was taken: %+v", shown, f)
		}
	}
	return s
}

// What ended the connection, or went on to people as it came.
func TestResponses(t *testing.T) {
	for _, tt := range []struct{ name, said, want string }{
		{"a set that is none", "* ESEARCH (TAG \"T3\") UID ALL 9:7,,0,00,x:2,1:3,99999999999999999999999\r\nT3 OK done\r\n",
			"* ESEARCH (TAG \"T3\") UID ALL 1:3,7:9\r\nT3 OK done\r\n"},
		{"a set of nothing", "* ESEARCH UID ALL ,:,\r\n", "* ESEARCH (TAG \"T7\") UID\r\n"},
		{"numbers in no order", "* SEARCH 7 007 3\r\n* SEARCH 5 3\r\nT3 OK done\r\n", "* SEARCH 3 5 7\r\nT3 OK done\r\n"},
		{"asked twice to go on", "+ go on\r\n+ and again\r\n", "+ go on\r\n"},
		{"asked to go on with what has ended", "T7 OK done\r\n+ go on\r\n", "T7 OK done\r\n"},
		{"an end in another word", "T2 BYE I go\r\nT3 PREAUTH\r\nT4 MAYBE so\r\n", "T2 BAD I go\r\nT3 BAD -\r\n"},
		{"a separator beyond ASCII", "* NAMESPACE ((\"\" \"\xe4\")) ((\"user.\" \".\")) NIL\r\n",
			"* NAMESPACE ((\"\" NIL)) ((\"user.\" \".\")) NIL\r\n"},
		{"a name that clears the screen", "* LIST () \"/\" \"&ABs-[2J\"\r\n* LIST () \"/\" \"\x1b[2J\"\r\n",
			"* LIST () \"/\" \"&-ABs-[2J\"\r\n* LIST () \"/\" \"?[2J\"\r\n"},
		{"names that look alike", "* LIST () \"/\" \"a\x01\"\r\n* LIST () \"/\" \"a\x02\"\r\n* LIST () \"/\" \"a\x03\"\r\n",
			"* LIST () \"/\" \"a?\"\r\n* LIST () \"/\" \"a?~2\"\r\n* LIST () \"/\" \"a?~3\"\r\n"},
		{"words that clear the screen", "T2 NO no\x1b[2J \xc2\x9b31mway\xff\r\n", "T2 NO no [2J  31mway\uFFFD\r\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if s := holds(t, tt.said); s.out != tt.want {
				t.Errorf("%q was passed on as\n%q, want\n%q", tt.said, s.out, tt.want)
			}
		})
	}
}

// A message is taken when its text has come, or at the end of the command, whatever the pieces it came in.
func TestPiecesOfMessages(t *testing.T) {
	s := holds(t, "* 1 FETCH (UID 1)\r\n* 2 FETCH (UID 2)\r\n* 3 FETCH (UID 30 BODY[] \"not asked for\")\r\n"+
		"* 1 FETCH (BODY[] {3}\r\none)\r\n* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n* 4 FETCH (FLAGS ())\r\nT4 OK done\r\n"+
		"* 5 FETCH (UID 5 BODY[] \"next\")\r\n")
	var got []string
	for _, f := range s.fetched {
		got = append(got, fmt.Sprintf("%d %q", f.UID, f.Body))
	}
	if want := `[1 "one" 1 "" 2 "" 5 "next"]`; fmt.Sprint(got) != want {
		t.Errorf("took %v, want %s", got, want)
	}
}

// A server that says much of something makes us keep a small multiple of that.
func TestFloods(t *testing.T) {
	const n = 100_000
	each := func(line func(i int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(line(i))
		}
		return b.String()
	}
	for name, tt := range map[string]struct {
		said string
		most int // bytes that are passed on
	}{
		"sections that never end":  {"* 1 FETCH (" + strings.Repeat("BODY[ ", n) + "\r\n", 0},
		"numbers from high to low": {each(func(i int) string { return fmt.Sprintf("* SEARCH %d\r\n", 3*(n-i)) }) + "T3 OK done\r\n", 800000},
		"a set from high to low":   {"* ESEARCH UID ALL " + each(func(i int) string { return fmt.Sprintf("%d,", 3*(n-i)) }) + "\r\n", 800000},
		"names that look alike":    {each(func(i int) string { return "* LIST () NIL \"" + alike(i) + "\"\r\n" }), 400000},
		"texts behind their signs": {each(func(i int) string { return fmt.Sprintf("* %d FETCH (UID 1)\r\n", i) }) +
			each(func(i int) string { return fmt.Sprintf("* %d FETCH (BODY[] \"\")\r\n", i) }), 0},
		"literals of nothing": {"* LIST () NIL" + strings.Repeat(" {0}\r\n", n) + "\r\n", 60},
		"capabilities":        {"* CAPABILITY" + each(func(i int) string { return fmt.Sprintf(" X%d", i) }) + "\r\n", 8000},
		"flags":               {"* 1 FETCH (FLAGS (" + strings.Repeat("a ", n) + "))\r\n", 0},
		"attributes":          {"* LIST (" + strings.Repeat("\\a ", n) + ") NIL a\r\n", 4000},
		"numbers of a folder": {"* STATUS a (" + strings.Repeat("MESSAGES 1 ", n) + ")\r\n", 12000},
		"parentheses":         {"* 1 FETCH (BODYSTRUCTURE " + strings.Repeat("(", n) + "\r\n", 0},
		"words":               {"* OK " + strings.Repeat("\xff", n) + "\r\n", 400000},
	} {
		t.Run(name, func(t *testing.T) {
			if s := holds(t, tt.said); len(s.out) > tt.most {
				t.Errorf("%d bytes were passed on, want at most %d", len(s.out), tt.most)
			}
		})
	}
}

// alike returns one of many names that are shown as the same, for they hold nothing but control characters.
func alike(i int) string {
	name := []byte("\x01\x01\x01\x01\x01\x01")
	for at := range name {
		name[at] += byte(i % 8) // up to a backspace
		i /= 8
	}
	return string(name)
}

// seeds returns what servers say: as the standard has it, and with each oddity that is known.
func seeds() []string {
	const header = "Subject: peculiar\r\n\r\n"
	lines := []string{
		"* LIST (\\HasNoChildren) \"/\" INBOX\r\n",
		"* LIST (\\HasNoChildren \\Sent) \"/\" \"Talks\"\r\n",
		"* STATUS INBOX (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 5)\r\n",
		"* STATUS Talks (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 5)\r\n",
		"* SEARCH 1 2 3\r\n",
		"* ESEARCH (TAG \"T3\") UID ALL 1:3,7\r\n",
		fmt.Sprintf("* 2 FETCH (UID 2 FLAGS (\\Seen) INTERNALDATE \" 2-Mar-2026 09:00:00 +0000\" "+
			"RFC822.SIZE 100 BODY[HEADER]<0> {%d}\r\n%s)\r\n", len(header), header),
		"* FLAGS (\\Answered \\Seen \\Draft)\r\n",
		"* OK [PERMANENTFLAGS ()] Read-only.\r\n",
		"* OK [UIDVALIDITY 7] UIDs valid\r\n", "* OK [UIDNEXT 9] Predicted next UID\r\n",
		"* 3 EXISTS\r\n", "* 0 RECENT\r\n", "* 3 EXPUNGE\r\n",
		"* NAMESPACE ((\"\" \"/\")) ((\"user.\" \".\")) NIL\r\n",
		"* CAPABILITY IMAP4rev1 IDLE\r\n", "* ID (\"name\" \"Dovecot\")\r\n", "+ go on\r\n",
		"T1 OK [CAPABILITY IMAP4rev1] done\r\n", "T2 NO [NOPERM] not yours\r\n", "T3 BAD no\r\n",
		"T4 OK done\r\n", "T6 OK [READ-ONLY] done\r\n", "T7 OK [APPENDUID 5 9] done\r\n", "* BYE later\r\n",
	}
	all := append(slices.Clone(lines), strings.Join(lines, ""))
	for _, o := range mailboxtest.Oddities() {
		for _, line := range lines {
			if o.Edit == nil {
				continue
			}
			if odd := o.Edit(mailboxtest.Said{Line: line}); odd != line && len(odd) < 1000 { // a short one is tried in more ways
				all = append(all, odd)
			}
		}
	}
	return append(all,
		"* ESEARCH (TAG \"T3\") ALL 1:3\r\nT3 OK done\r\n",                      // Purelymail
		"* FLAGS (\\Seen [Gmail]/All Mail OIB-Seen-[x])\r\n",                    // Gmail
		"* OK [PERMANENTFLAGS (\\Seen OIB-Seen-[Gmail]/All \\*)] ok\r\n",        // Gmail
		"* FLAGS (\"\\\\Deleted\")\r\n",                                         // InterMail
		"* 3 FETCH (UID 3 FLAGS (\\Seen [keyword]))\r\n",                        // Gmail
		"T4 NO FETCH Server error while fetching messages\r\n",                  // Yahoo
		"T4 NO The message could not be retrieved\r\n",                          // Exchange
		"T3 NO no such message\r\n",                                             // Proton Bridge
		"T2 BAD User is authenticated but not connected.\r\n",                   // Exchange
		"* LIST (\\HasChildren) \".\" INBOX.Entw&APw-rfe\r\n",                   // Cyrus
		"* LIST () \"/\" Gel&oschte\r\n* LIST () \"/\" \"Gespr\xe4che\"\r\n",    // in no valid encoding
		"* 3 FETCH (UID 3 BODY[HEADER]<0> {100}\r\nSubject: h",                  // cut within
		"* 3 FETCH (UID 3 RFC822.SIZE 5 BODY[HEADER]<0> NIL)\r\n",               // no body
		"* 4 FETCH (!! UID 4)\r\n* VANISHED 9\r\nT999 OK late\r\n",              // rubbish
		"* 2 FETCH (BODYSTRUCTURE "+strings.Repeat("(", 2000)+" UID 2)\r\n",     // never closed
		"* LIST () \"/\" {400000000}\r\nxx", "* 1 FETCH (BODY[] {99999999}\r\n", // a claim
	)
}
