package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox"
	"informd/rules/mail"
)

// A rawServer is an IMAP server that says what a test wants, however wrong. Answers are
// chosen by the first that matches the command without its tag; "%tag" in one stands
// for the tag, and "CUT" for the end of the connection.
type rawServer struct {
	greeting string
	answers  [][2]string

	mu      sync.Mutex
	heard   []string
	written atomic.Int64
}

const rawCaps = "* CAPABILITY IMAP4rev1 UNSELECT NAMESPACE IDLE\r\n%tag OK\r\n"

func (s *rawServer) dial(context.Context, string, string) (net.Conn, error) {
	client, server := net.Pipe()
	go s.serve(server)
	return client, nil
}

func (s *rawServer) serve(nc net.Conn) {
	defer nc.Close()
	greeting := s.greeting
	if greeting == "" {
		greeting = "* OK [CAPABILITY IMAP4rev1] ready\r\n"
	}
	if s.say(nc, greeting) {
		s.commands(nc)
	}
}

// commands plays a session behind its greeting.
func (s *rawServer) commands(nc net.Conn) {
	for {
		line, err := readLine(nc)
		if err != nil {
			return
		}
		s.mu.Lock()
		s.heard = append(s.heard, line)
		s.mu.Unlock()
		tag, command, _ := strings.Cut(strings.TrimRight(line, "\r\n"), " ")
		if !s.say(nc, strings.ReplaceAll(s.answer(command), "%tag", tag)) {
			return
		}
	}
}

func (s *rawServer) answer(command string) string {
	for _, a := range s.answers {
		if strings.HasPrefix(command, a[0]) {
			return a[1]
		}
	}
	switch verb, _, _ := strings.Cut(command, " "); verb {
	case "CAPABILITY":
		return rawCaps
	case "EXAMINE":
		return "* 5 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 6] x\r\n%tag OK [READ-ONLY] done\r\n"
	case "LOGOUT":
		return "* BYE\r\n%tag OK\r\n"
	}
	return "%tag OK done\r\n"
}

// say writes text, over and over where it begins with "FOREVER ".
func (s *rawServer) say(nc net.Conn, text string) bool {
	text, cut := strings.CutSuffix(text, "CUT")
	endless, forever := strings.CutPrefix(text, "FOREVER ")
	for {
		n, err := nc.Write([]byte(endless))
		s.written.Add(int64(n))
		if err != nil || cut {
			return false
		}
		if !forever {
			return true
		}
	}
}

func (s *rawServer) account() *mailbox.Account {
	password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret("c0rrect-s3cr3t"), nil }
	return &mailbox.Account{
		IMAP: mailbox.Server{Address: "localhost:143", Security: mailbox.NoTLS, Username: "julie", Password: password},
		Dial: s.dial,
	}
}

// fetchAnswer returns a well-formed answer for one message.
func fetchAnswer(uid int) string {
	head := fmt.Sprintf("Message-ID: <%d@x>\r\nSubject: mail\r\n\r\n", uid)
	return fmt.Sprintf("* %d FETCH (UID %d INTERNALDATE \" 2-Mar-2026 09:00:00 +0000\" RFC822.SIZE 100 BODY[HEADER]<0> {%d}\r\n%s)\r\n", uid, uid, len(head), head)
}

func TestOneBadMessageIsNamed(t *testing.T) {
	const search = "* SEARCH 1 2 3 4 5\r\n%tag OK\r\n"
	good := func(uids ...int) (s string) {
		for _, uid := range uids {
			s += fetchAnswer(uid)
		}
		return s
	}
	tests := []struct {
		name  string
		fetch string
		seen  []uint32
		bad   uint32
		lost  bool
		late  bool
	}{
		{name: "all well", fetch: good(1, 2, 3, 4, 5) + "%tag OK\r\n", seen: []uint32{1, 2, 3, 4, 5}},
		{name: "in another order", fetch: good(5, 3, 1, 2, 4) + "%tag OK\r\n", seen: []uint32{1, 2, 3, 4, 5}},
		{name: "with news between", fetch: good(1, 2) + "* 6 EXISTS\r\n* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n* OK [ALERT] hello\r\n" + good(3, 4, 5) + "%tag OK\r\n", seen: []uint32{1, 2, 3, 4, 5}},
		{name: "INTERNALDATE NIL", fetch: good(1, 2) + "* 3 FETCH (UID 3 INTERNALDATE NIL RFC822.SIZE 1 BODY[HEADER]<0> {21}\r\nMessage-ID: <3@x>\r\n\r\n)\r\n" + good(4, 5) + "%tag OK\r\n", seen: []uint32{1, 2, 3, 4, 5}},
		{name: "bad day", fetch: good(1, 2) + "* 3 FETCH (UID 3 INTERNALDATE \"00-Mar-2026 09:00:00 +0000\")\r\n%tag OK\r\n", seen: []uint32{1, 2}, bad: 3},
		{name: "what nobody asked for", fetch: good(1) + "* 2 FETCH (UID 2 X-GM-MSGID 12)\r\n%tag OK\r\n", seen: []uint32{1}, bad: 2},
		{name: "rubbish before the UID", fetch: good(1, 2, 3) + "* 4 FETCH (!! UID 4)\r\n%tag OK\r\n", seen: []uint32{1, 2, 3}, bad: 4},
		{name: "unknown answer", fetch: good(1, 2, 3) + "* VANISHED 9\r\n%tag OK\r\n", seen: []uint32{1, 2, 3}, bad: 4},
		{name: "cut within", fetch: good(1, 2) + "* 3 FETCH (UID 3 BODY[HEADER]<0> {100}\r\nSubject: hCUT", seen: []uint32{1, 2}, bad: 3, lost: true},
		{name: "cut between", fetch: good(1, 2) + "CUT", seen: []uint32{1, 2}, bad: 3, lost: true},
		{name: "silence within", fetch: good(1, 2) + "* 3 FETCH (UID 3 BODY[HEADER]<0> {100}\r\nSubject: h", seen: []uint32{1, 2}, bad: 3, late: true},
		{name: "endless header", fetch: good(1, 2) + "* 3 FETCH (UID 3 BODY[HEADER]<0> {99999999}\r\n" + strings.Repeat("x", 17<<20), seen: []uint32{1, 2}, bad: 3},
		{name: "no body", fetch: good(1, 2) + "* 3 FETCH (UID 3 RFC822.SIZE 5 BODY[HEADER]<0> NIL)\r\n" + good(4, 5) + "%tag OK\r\n", seen: []uint32{1, 2}, bad: 3},
		{name: "UID last", fetch: good(1, 2) + "* 3 FETCH (BODY[HEADER]<0> {21}\r\nMessage-ID: <3@x>\r\n\r\n UID 3)\r\n" + good(4, 5) + "%tag OK\r\n", seen: []uint32{1, 2, 3, 4, 5}},
		{name: "refused", fetch: "%tag NO sorry\r\n"},
		{name: "refused for now", fetch: "%tag NO [UNAVAILABLE] sorry\r\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := &rawServer{answers: [][2]string{
					{"UID SEARCH", search},
					{"UID FETCH 3 ", strings.TrimPrefix(tt.fetch, good(1, 2))}, // the single ask
					{"UID FETCH", tt.fetch},
				}}
				c := connect(t, s.account())
				defer c.Close()
				must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
				var seen []uint32
				err := c.Headers(t.Context(), 1, 0, func(m mail.Message) error {
					seen = append(seen, m.Place.UID)
					if want := fmt.Sprintf("%d@x", m.Place.UID); m.ID != want {
						t.Errorf("UID %d has the id %q", m.Place.UID, m.ID)
					}
					return nil
				})
				if !slices.Equal(seen, tt.seen) {
					t.Errorf("saw %v, want %v", seen, tt.seen)
				}
				var me *mailbox.MessageError
				switch {
				case strings.HasPrefix(tt.name, "refused"):
					var refused *mailbox.RefusedError
					if !errors.As(err, &refused) || refused.Folder != "INBOX" || errors.As(err, &me) || c.Dead() {
						t.Errorf("got %v, dead %v; want a refusal that blames no message", err, c.Dead())
					}
				case tt.bad == 0:
					if err != nil {
						t.Errorf("got %v", err)
					}
				case !errors.As(err, &me) || me.UID != tt.bad || me.Lost != tt.lost || me.Late != tt.late || me.Folder != "INBOX" || me.UIDValidity != 7:
					t.Errorf("got %v (%+v)\nwant it to blame message %d, lost %v, late %v", err, me, tt.bad, tt.lost, tt.late)
				}
			})
		})
	}
}

func TestAnswersAreBounded(t *testing.T) {
	look := func(ctx context.Context, c *mailbox.Conn) error { _, err := c.Folders(ctx); return err }
	search := func(ctx context.Context, c *mailbox.Conn) error { _, err := c.Since(ctx, time.Now()); return err }
	message := func(ctx context.Context, c *mailbox.Conn) error { _, _, err := c.Message(ctx, 1); return err }
	tests := []struct {
		name   string
		server *rawServer
		do     func(context.Context, *mailbox.Conn) error // nil: the login alone
		most   int64
	}{
		{"endless greeting", &rawServer{greeting: "FOREVER * OK " + strings.Repeat("x", 4096)}, nil, 1 << 20},
		{"endless capabilities", &rawServer{answers: [][2]string{{"CAPABILITY", "FOREVER * CAPABILITY" + strings.Repeat(" X-YZ", 800)}}}, nil, 1 << 20},
		{"endless news", &rawServer{answers: [][2]string{{"LOGIN", "FOREVER " + strings.Repeat("* 1 EXISTS\r\n", 100)}}}, nil, 1 << 20},
		{"endless folders", &rawServer{answers: [][2]string{{"LIST", "FOREVER " + strings.Repeat("* LIST () \"/\" \"folder\"\r\n", 100)}}}, look, 9 << 20},
		{"long folder name", &rawServer{answers: [][2]string{{"LIST", "* LIST () \"/\" {400000000}\r\n" + strings.Repeat("x", 10<<20)}}}, look, 9 << 20},
		{"endless search", &rawServer{answers: [][2]string{{"UID SEARCH", "FOREVER * SEARCH" + strings.Repeat(" 1 3 5", 1000)}}}, search, 9 << 20},
		{"endless message", &rawServer{answers: [][2]string{{"UID FETCH", "* 1 FETCH (UID 1 BODY[]<0> {400000000}\r\n" + strings.Repeat("x", 10<<20)}}}, message, 1 << 20},
		{"long string", &rawServer{answers: [][2]string{{"UID FETCH", "* 1 FETCH (UID 1 INTERNALDATE \"" + strings.Repeat("x", 10<<20)}}}, message, 1 << 20},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c, err := tt.server.account().Connect(t.Context())
				if tt.do != nil {
					if err != nil {
						t.Fatal(err)
					}
					must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
					err = tt.do(t.Context(), c)
				}
				if err == nil {
					t.Error("no error")
				}
				if got := tt.server.written.Load(); got > tt.most {
					t.Errorf("took %d bytes, want at most %d", got, tt.most)
				}
			})
		})
	}
}

func TestSilenceEnds(t *testing.T) {
	for _, at := range []string{"greeting", "CAPABILITY", "LOGIN", "EXAMINE", "UID FETCH", "UID SEARCH", "NAMESPACE", "LIST", "APPEND", "CREATE", "NOOP", "STARTTLS"} {
		for _, cancelled := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s cancelled %v", at, cancelled), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					s := &rawServer{answers: [][2]string{{at, ""}}}
					if at == "greeting" {
						s.greeting = "* "
					}
					a := s.account()
					if at == "STARTTLS" {
						a.IMAP.Security = mailbox.StartTLS
					}
					ctx, cancel := context.WithCancel(t.Context())
					defer cancel()
					limit := 10 * time.Minute // a minute, and a slow line's time for the longest answer
					if cancelled {
						limit = 5 * time.Second
						time.AfterFunc(limit, cancel)
					}
					begin := time.Now()
					err := everything(ctx, a)
					if err == nil || time.Since(begin) > limit {
						t.Errorf("after %v: %v", time.Since(begin), err)
					}
					if cancelled && !errors.Is(err, context.Canceled) {
						t.Errorf("got %v, want context.Canceled", err)
					}
				})
			})
		}
	}
}

// everything asks for each thing once, and stops at the first error.
func everything(ctx context.Context, a *mailbox.Account) error {
	c, err := a.Connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	steps := []func() error{
		func() error { _, err := c.Folders(ctx); return err },
		func() error { _, err := c.Examine(ctx, "INBOX"); return err },
		func() error { _, _, err := c.ExamineAll(ctx, []string{"INBOX", "Sent"}); return err },
		func() error { _, err := c.Since(ctx, time.Now()); return err },
		func() error { return c.Create(ctx, "informd") },
		func() error { return c.Noop(ctx) },
		func() error { _, _, err := c.Message(ctx, 1); return err },
		func() error {
			_, err := c.Append(ctx, "Drafts", nil, time.Time{}, []byte(strings.Repeat("x", 10_000)))
			return err
		},
	}
	for _, step := range steps {
		if err := step(); err != nil && !errors.Is(err, mailbox.ErrGone) {
			return err
		}
	}
	return nil
}

func TestNothingSecretBeforeTLS(t *testing.T) {
	tests := map[string]*rawServer{
		"PREAUTH":                {greeting: "* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hello\r\n"},
		"refused":                {answers: [][2]string{{"STARTTLS", "%tag NO not today\r\n"}}},
		"not offered":            {answers: [][2]string{{"STARTTLS", "%tag BAD what\r\n"}}},
		"answers put in between": {answers: [][2]string{{"STARTTLS", "%tag OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nT2 OK\r\n"}}},
		"no handshake":           {answers: [][2]string{{"STARTTLS", "%tag OK go\r\n"}}},
	}
	for name, s := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a := s.account()
				a.IMAP.Security = mailbox.StartTLS
				if _, err := a.Connect(t.Context()); err == nil {
					t.Error("connected")
				}
				s.mu.Lock()
				defer s.mu.Unlock()
				for _, line := range s.heard {
					if strings.Contains(line, "LOGIN") || strings.Contains(line, "AUTHENTICATE") || strings.Contains(line, "s3cr3t") {
						t.Errorf("in the clear: %q", line)
					}
				}
			})
		})
	}
}

func TestNoSecurityIsForLoopback(t *testing.T) {
	for address, want := range map[string]bool{
		"localhost:143": true, "127.0.0.1:143": true, "127.1.2.3:143": true, "[::1]:143": true,
		"mail.example.org:143": false, "192.168.1.1:143": false, "localhost.example.org:143": false, "0.0.0.0:143": false, "localhost": false,
	} {
		dialled := false
		a := (&rawServer{}).account()
		a.IMAP.Address = address
		a.SMTP = a.IMAP
		a.Dial = func(context.Context, string, string) (net.Conn, error) {
			dialled = true
			return nil, errors.New("not here")
		}
		a.Connect(t.Context())
		a.Send(t.Context(), envelope("x"), nil)
		if dialled != want {
			t.Errorf("%s: dialled %v, want %v", address, dialled, want)
		}
	}
	a := (&rawServer{}).account()
	a.IMAP.Security = ""
	if _, err := a.Connect(t.Context()); err == nil {
		t.Error("connected without a security chosen")
	}
}

func TestRefusedLogins(t *testing.T) {
	tests := []struct {
		name    string
		answers [][2]string
		auth    bool
		want    string
	}{
		{"wrong password", [][2]string{{"LOGIN", "%tag NO [AUTHENTICATIONFAILED] bad\r\n"}}, true, "(bad)"},
		{"no code", [][2]string{{"LOGIN", "%tag NO Invalid credentials\r\n"}}, true, "(Invalid credentials)"},
		{"server is ill", [][2]string{{"LOGIN", "%tag NO [UNAVAILABLE] try later\r\n"}}, false, "try later"},
		{"too many sessions", [][2]string{{"LOGIN", "%tag NO [LIMIT] too many\r\n"}}, false, "too many"},
		{"IMAP switched off", [][2]string{{"LOGIN", "%tag NO IMAP access is disabled for this account\r\n"}}, true, "(IMAP access is disabled for this account)"},
		{"not connected", [][2]string{{"NOOP", "%tag BAD User is authenticated but not connected.\r\n"}}, true, "not connected"},
		{"no password taken", [][2]string{{"CAPABILITY", "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n%tag OK\r\n"}}, true, "takes no password"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := &rawServer{greeting: "* OK ready\r\n", answers: tt.answers}
				c, err := s.account().Connect(t.Context())
				if err == nil {
					defer c.Close()
					err = c.Noop(t.Context())
				}
				var ae *mailbox.AuthError
				if err == nil || errors.As(err, &ae) != tt.auth || !strings.Contains(err.Error(), tt.want) {
					t.Errorf("got %v\nwant an AuthError: %v, with %q", err, tt.auth, tt.want)
				}
			})
		})
	}
}

func TestFoldersOfOtherServers(t *testing.T) {
	const status = "* STATUS \"%s\" (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 5)\r\n"
	answers := [][2]string{
		{"NAMESPACE", "* NAMESPACE ((\"INBOX.\" \".\")) ((\"user.\" \".\")) ((\"shared.\" \".\"))\r\n%tag OK\r\n"},
		{"LIST", "* LIST (\\HasChildren) \".\" INBOX\r\n* LIST () \".\" \"INBOX.Gesendete Objekte\"\r\n* LIST () \".\" INBOX.Entw&APw-rfe\r\n" +
			"* LIST (\\Noselect) \".\" INBOX.Lists\r\n* LIST () \".\" INBOX.Lists.Sent\r\n* LIST () \".\" user.bob\r\n* LIST () \".\" shared.all\r\n* LIST () \".\" INBOX.locked\r\n%tag OK\r\n"},
		{"STATUS \"INBOX.locked\"", "%tag NO [NOPERM] no\r\n"},
	}
	for _, name := range []string{"INBOX", "INBOX.Gesendete Objekte", "INBOX.Entw&APw-rfe", "INBOX.Lists.Sent"} {
		for _, asked := range []string{name, `"` + name + `"`} {
			answers = append(answers, [2]string{"STATUS " + asked + " ", fmt.Sprintf(status, name) + "%tag OK\r\n"})
		}
	}
	synctest.Test(t, func(t *testing.T) {
		c := connect(t, (&rawServer{answers: answers}).account())
		defer c.Close()
		var got []string
		for _, f := range must[[]mailbox.Folder](t)(c.Folders(t.Context())) {
			got = append(got, fmt.Sprintf("%s (%s) %s %d", f.Name, f.Path, f.Role, f.Position.UIDNext))
		}
		want := []string{"INBOX (INBOX) inbox 9", "INBOX.Entwürfe (Entwürfe) drafts 9", "INBOX.Gesendete Objekte (Gesendete Objekte) sent 9",
			"INBOX.Lists.Sent (Lists.Sent)  9", "INBOX.locked (locked)  0"}
		if !slices.Equal(got, want) {
			t.Errorf("folders\n got %q\nwant %q", got, want)
		}
		if name := must[string](t)(c.FullName(t.Context(), "informd")); name != "INBOX.informd" {
			t.Errorf("a folder of ours is called %q", name)
		}
	})
}

func TestDeadIdleIsNoticed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &rawServer{answers: [][2]string{{"IDLE", "+ idling\r\n"}, {"NOTHING", ""}}}
		c := connect(t, s.account())
		must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
		begin := time.Now()
		if _, err := c.Await(t.Context(), time.Hour); err == nil || time.Since(begin) > 10*time.Minute {
			t.Errorf("after %v: %v", time.Since(begin), err)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		s := &rawServer{answers: [][2]string{{"CAPABILITY", "* CAPABILITY IMAP4rev1\r\n%tag OK\r\n"}}}
		c := connect(t, s.account())
		defer c.Close()
		must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
		if _, err := c.Await(t.Context(), time.Hour); err != mailbox.ErrNoIdle {
			t.Errorf("got %v, want ErrNoIdle", err)
		}
	})
}
