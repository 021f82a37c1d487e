package mailbox_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox"
)

// A peer is an SMTP server that follows a script: at each step ("greeting", "EHLO",
// "MAIL", "RCPT", "DATA", "body", ".", "QUIT") it answers as told, over and over where that
// begins with "FOREVER ", or as a good server does. It reads single bytes, so that what it holds is what has been sent.
type peer struct {
	script map[string]string // step → answer; "drop" cuts the line, "silent" says nothing

	mu    sync.Mutex
	body  []byte // of DATA as received, without the final dot
	dot   bool   // the final dot has come
	quit  bool
	steps []string // as they came
	said  int      // bytes
}

func (p *peer) dial(context.Context, string, string) (net.Conn, error) {
	client, server := net.Pipe()
	go p.serve(server)
	return client, nil
}

// answer plays one step, and reports whether the session goes on.
func (p *peer) answer(nc net.Conn, step, good string) bool {
	line, ok := p.script[step]
	if !ok {
		line = good
	}
	delay, rest, ok := strings.Cut(line, "s:")
	if d, err := time.ParseDuration(delay + "s"); ok && err == nil {
		time.Sleep(d)
		line = rest
	}
	switch line {
	case "drop":
		nc.Close()
		return false
	case "silent":
		return true
	}
	line, forever := strings.CutPrefix(line, "FOREVER ")
	for {
		n, err := nc.Write([]byte(line + "\r\n"))
		p.mu.Lock()
		p.said += n
		p.mu.Unlock()
		if err != nil || !forever {
			return err == nil
		}
	}
}

func (p *peer) serve(nc net.Conn) {
	defer nc.Close()
	if p.answer(nc, "greeting", "220 peer") {
		p.commands(nc)
	}
}

// commands plays a session behind its greeting.
func (p *peer) commands(nc net.Conn) {
	for {
		line, err := readLine(nc)
		if err != nil {
			return
		}
		step, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		good := map[string]string{"EHLO": "250 peer", "HELO": "250 peer", "DATA": "354 go on", "QUIT": "221 bye"}[step]
		if good == "" {
			good = "250 fine"
		}
		p.mu.Lock()
		p.steps = append(p.steps, step)
		p.quit = p.quit || step == "QUIT"
		p.mu.Unlock()
		if !p.answer(nc, step, good) {
			return
		}
		if _, told := p.script["DATA"]; step == "DATA" && !told && !p.read(nc) {
			return
		}
	}
}

// read takes the body to its dot and answers it.
func (p *peer) read(nc net.Conn) bool {
	if p.script["body"] == "drop" {
		return false
	}
	for {
		line, err := readByte(nc)
		if err != nil {
			return false
		}
		p.mu.Lock()
		p.body = append(p.body, line)
		p.dot = bytes.HasSuffix(p.body, []byte("\r\n.\r\n"))
		dot := p.dot
		p.mu.Unlock()
		if dot {
			return p.answer(nc, ".", "250 2.0.0 taken")
		}
	}
}

func (p *peer) holds() (body string, dot, quit bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return strings.TrimSuffix(string(p.body), ".\r\n"), p.dot, p.quit
}

func readByte(nc net.Conn) (byte, error) {
	var b [1]byte
	_, err := nc.Read(b[:])
	return b[0], err
}

func readLine(nc net.Conn) (string, error) {
	var line []byte
	for {
		b, err := readByte(nc)
		if err != nil {
			return "", err
		}
		if line = append(line, b); b == '\n' {
			return string(line), nil
		}
	}
}

func (p *peer) account() *mailbox.Account {
	return &mailbox.Account{
		SMTP: mailbox.Server{Address: "localhost:25", Security: mailbox.NoTLS},
		Dial: p.dial,
	}
}

func TestPeerHoldsTheBodyBeforeCommit(t *testing.T) {
	for name, size := range map[string]int{"short": 1, "longer than a buffer": 2000} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := &peer{}
				e := envelope(strings.Repeat("a line\r\n", size) + "the end")
				committed := false
				err := p.account().Send(t.Context(), e, func(context.Context) error {
					committed = true
					synctest.Wait() // what was sent has been read
					body, dot, _ := p.holds()
					if body != string(e.Data) || dot {
						t.Errorf("at commit the peer holds %d of %d bytes, dot %v", len(body), len(e.Data), dot)
					}
					return nil
				})
				if err != nil || !committed {
					t.Fatalf("committed %v: %v", committed, err)
				}
				if body, dot, quit := p.holds(); body != string(e.Data) || !dot || !quit {
					t.Errorf("in the end the peer holds %d of %d bytes, dot %v, quit %v", len(body), len(e.Data), dot, quit)
				}
			})
		})
	}
}

// Over a socket a write only fills the kernel's buffer: commit waits for the peer's
// confirmation. Here the peer does not read for a while.
func TestCommitWaitsForTheLine(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	var reading atomic.Bool
	p := &peer{script: map[string]string{}}
	go func() {
		nc, err := l.Accept()
		if err != nil {
			return
		}
		nc.(*net.TCPConn).SetReadBuffer(4096)
		p.serve(&stalled{Conn: nc, reading: &reading})
	}()
	a := p.account()
	a.Dial = func(ctx context.Context, network, _ string) (net.Conn, error) {
		nc, err := (&net.Dialer{}).DialContext(ctx, network, l.Addr().String())
		if err == nil {
			err = nc.(*net.TCPConn).SetWriteBuffer(1 << 20)
		}
		return nc, err
	}
	e := envelope(strings.Repeat(strings.Repeat("x", 98)+"\r\n", 300) + "the end")
	err = a.Send(t.Context(), e, func(context.Context) error {
		if !reading.Load() {
			t.Error("commit ran while the mail was still on its way")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A stalled connection stops reading within the body, for 300 ms.
type stalled struct {
	net.Conn
	reading *atomic.Bool
	read    int
}

func (s *stalled) Read(p []byte) (int, error) {
	if s.read++; s.read == 1000 {
		time.Sleep(300 * time.Millisecond)
		s.reading.Store(true)
	}
	return s.Conn.Read(p)
}

func TestSendTellsTheTruth(t *testing.T) {
	errLook := errors.New("the look found news")
	tests := []struct {
		name      string
		script    map[string]string
		commit    func(cancel func()) error
		cut       bool // ctx ends in commit
		want      string
		committed bool
		dot       bool // may the peer have seen the dot
	}{
		{name: "good", want: "sent", committed: true, dot: true},
		{name: "2xx other than 250", script: map[string]string{".": "251 taken"}, want: "sent", committed: true, dot: true},
		{name: "answer in many lines", script: map[string]string{".": "250-one\r\n250 two"}, want: "sent", committed: true, dot: true},
		{name: "slow 250", script: map[string]string{".": "540s:250 at last"}, want: "sent", committed: true, dot: true},
		{name: "no 250", script: map[string]string{".": "silent"}, want: "final dot 0 unknown", committed: true, dot: true},
		{name: "drop after the dot", script: map[string]string{".": "drop"}, want: "final dot 0 unknown", committed: true, dot: true},
		{name: "garbage after the dot", script: map[string]string{".": "hello"}, want: "final dot 0 unknown", committed: true, dot: true},
		{name: "354 to the dot", script: map[string]string{".": "354 go on"}, want: "final dot 0 unknown", committed: true, dot: true},
		{name: "451 to the dot", script: map[string]string{".": "451 4.7.1 later"}, want: "final dot 451 4.7.1 temporary", committed: true, dot: true},
		{name: "421 to the dot", script: map[string]string{".": "421 4.3.0 closing"}, want: "final dot 421 4.3.0 temporary", committed: true, dot: true},
		{name: "550 to the dot", script: map[string]string{".": "550 5.7.1 spam"}, want: "final dot 550 5.7.1", committed: true, dot: true},
		{name: "quota used up at the dot", script: map[string]string{".": "550 5.4.5 daily limit exceeded"}, want: "final dot 550 5.4.5 temporary", committed: true, dot: true},
		{name: "QUIT refused", script: map[string]string{"QUIT": "500 what"}, want: "sent", committed: true, dot: true},
		{name: "QUIT dropped", script: map[string]string{"QUIT": "drop"}, want: "sent", committed: true, dot: true},
		{name: "QUIT unanswered", script: map[string]string{"QUIT": "silent"}, want: "sent", committed: true, dot: true},

		{name: "554 greeting", script: map[string]string{"greeting": "554 5.3.2 no service"}, want: "hello 554 5.3.2"},
		{name: "421 greeting", script: map[string]string{"greeting": "421 busy"}, want: "hello 421 temporary"},
		{name: "no greeting", script: map[string]string{"greeting": "silent"}, want: "hello 0 temporary"},
		{name: "drop at the greeting", script: map[string]string{"greeting": "drop"}, want: "hello 0 temporary"},
		{name: "greeting without end", script: map[string]string{"greeting": strings.Repeat("220-more\r\n", 100_000) + "220 end"}, want: "hello 0 temporary"},
		{name: "EHLO and HELO refused", script: map[string]string{"EHLO": "502 no", "HELO": "502 no"}, want: "hello 502"},
		{name: "450 at MAIL", script: map[string]string{"MAIL": "450 4.7.1 greylisted"}, want: "mail from 450 4.7.1 temporary"},
		{name: "553 at MAIL", script: map[string]string{"MAIL": "553 5.7.1 not your address"}, want: "mail from 553 5.7.1"},
		{name: "drop at MAIL", script: map[string]string{"MAIL": "drop"}, want: "mail from 0 temporary"},
		{name: "silent at MAIL", script: map[string]string{"MAIL": "silent"}, want: "mail from 0 temporary"},
		{name: "451 at RCPT", script: map[string]string{"RCPT": "451 4.7.1 greylisted"}, want: "rcpt to 451 4.7.1 temporary"},
		{name: "550 at RCPT", script: map[string]string{"RCPT": "550 5.1.1 no such user"}, want: "rcpt to 550 5.1.1"},
		{name: "drop at RCPT", script: map[string]string{"RCPT": "drop"}, want: "rcpt to 0 temporary"},
		{name: "452 at DATA", script: map[string]string{"DATA": "452 4.3.1 disk full"}, want: "data 452 4.3.1 temporary"},
		{name: "554 at DATA", script: map[string]string{"DATA": "554 5.5.1 no recipients"}, want: "data 554 5.5.1"},
		{name: "drop at DATA", script: map[string]string{"DATA": "drop"}, want: "data 0 temporary"},
		{name: "drop in the body", script: map[string]string{"body": "drop"}, want: "body 0 temporary"},

		{name: "commit says no", commit: func(func()) error { return errLook }, want: "not sent: the look found news", committed: true},
		{name: "ctx ends in commit", commit: func(cancel func()) error { cancel(); return nil }, want: "commit 0 temporary", committed: true},
		{name: "commit takes 20 minutes", commit: func(func()) error { time.Sleep(20 * time.Minute); return nil }, want: "sent", committed: true, dot: true},
		{name: "line cut in commit", script: map[string]string{}, cut: true, want: "final dot 0 unknown", committed: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := &peer{script: tt.script}
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				a := p.account()
				var line net.Conn
				a.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
					nc, err := p.dial(ctx, network, address)
					line = nc
					return nc, err
				}
				committed := false
				err := a.Send(ctx, envelope("hello"), func(context.Context) error {
					committed = true
					if tt.cut {
						line.Close()
					}
					if tt.commit != nil {
						return tt.commit(cancel)
					}
					return nil
				})
				synctest.Wait()
				if got := truth(err); !strings.Contains(got, tt.want) || tt.want != "sent" && got == "sent" {
					t.Errorf("got %q (%v)\nwant %q", got, err, tt.want)
				}
				if tt.name == "commit says no" && !errors.Is(err, errLook) {
					t.Errorf("%v does not wrap commit's error", err)
				}
				if committed != tt.committed {
					t.Errorf("committed %v, want %v", committed, tt.committed)
				}
				if _, dot, _ := p.holds(); dot != tt.dot {
					t.Errorf("the peer has the dot: %v, want %v", dot, tt.dot)
				}
			})
		})
	}
}

// A try of the login begins no mail, tells of a failure what Send would, and ends in time
// whatever the server does.
func TestTrySMTP(t *testing.T) {
	login := "250-peer\r\n250 AUTH PLAIN"
	for _, tt := range []struct {
		name   string
		script map[string]string
		want   string
		auth   bool
	}{
		{name: "good", script: map[string]string{"AUTH": "235 welcome"}, want: "sent"},
		{name: "QUIT refused", script: map[string]string{"AUTH": "235 welcome", "QUIT": "500 what"}, want: "sent"},
		{name: "QUIT unanswered", script: map[string]string{"AUTH": "235 welcome", "QUIT": "silent"}, want: "sent"},
		{name: "QUIT answered for ever", script: map[string]string{"AUTH": "235 welcome", "QUIT": "FOREVER 221-more"}, want: "sent"},
		{name: "expired", script: map[string]string{"AUTH": "535 5.7.8 expired"}, want: "auth 535 5.7.8", auth: true},
		{name: "later", script: map[string]string{"AUTH": "454 4.7.0 later"}, want: "auth 454 4.7.0 temporary"},
		{name: "no answer to AUTH", script: map[string]string{"AUTH": "silent"}, want: "auth 0 temporary"},
		{name: "AUTH answered for ever", script: map[string]string{"AUTH": "FOREVER 235-more"}, want: "auth 0 temporary"},
		{name: "no service", script: map[string]string{"greeting": "554 5.3.2 no service"}, want: "hello 554 5.3.2"},
		{name: "no greeting", script: map[string]string{"greeting": "silent"}, want: "hello 0 temporary"},
		{name: "no login offered", script: map[string]string{"EHLO": "250-peer\r\n250 AUTH GSSAPI"}, want: "auth 0", auth: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				script := map[string]string{"EHLO": login, "MAIL": "drop"}
				maps.Copy(script, tt.script)
				p := &peer{script: script}
				a := p.account()
				a.SMTP.Username = "julie"
				a.SMTP.Password = func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret("s3cr3t"), nil }
				begin := time.Now()
				err := a.TrySMTP(t.Context())
				if got := truth(err); got != tt.want {
					t.Errorf("got %q (%v), want %q", got, err, tt.want)
				}
				var se *mailbox.SendError
				if auth := errors.As(err, &se) && se.Auth; auth != tt.auth {
					t.Errorf("the login was refused: %v, want %v", auth, tt.auth)
				}
				if d := time.Since(begin); d > 2*time.Minute {
					t.Errorf("it took %v", d)
				}
				synctest.Wait()
				if body, _, quit := p.holds(); body != "" || err == nil && !quit {
					t.Errorf("the peer has %d bytes of a mail and QUIT: %v", len(body), quit)
				}
				p.mu.Lock()
				defer p.mu.Unlock()
				if slices.Contains(p.steps, "MAIL") || p.said > 1<<20 {
					t.Errorf("it was told %v, and said %d bytes", p.steps, p.said)
				}
			})
		})
	}
}

// truth writes what an error claims: "sent", or the stage, code and kind.
func truth(err error) string {
	var e *mailbox.SendError
	switch {
	case err == nil:
		return "sent"
	case !errors.As(err, &e):
		return err.Error()
	}
	s := fmt.Sprintf("%s %d", e.Stage, e.Code)
	if e.Enhanced != "" {
		s += " " + e.Enhanced
	}
	if e.Temporary {
		s += " temporary"
	}
	if e.Unknown {
		s += " unknown"
	}
	return s
}

func TestCancelWhileTheDotIsOutWaitsALittle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &peer{script: map[string]string{".": "15s:250 at last"}}
		ctx, cancel := context.WithCancel(t.Context())
		err := p.account().Send(ctx, envelope("hello"), func(context.Context) error {
			time.AfterFunc(time.Second, cancel)
			return nil
		})
		if err != nil {
			t.Errorf("answered 14 s after the cancel: got %v, want nil", err)
		}

		p = &peer{script: map[string]string{".": "silent"}}
		ctx, cancel = context.WithCancel(t.Context())
		begin := time.Now()
		err = p.account().Send(ctx, envelope("hello"), func(context.Context) error {
			time.AfterFunc(time.Second, cancel)
			return nil
		})
		if got := truth(err); !strings.Contains(got, "unknown") || time.Since(begin) > time.Minute {
			t.Errorf("never answered: got %q after %v, want unknown within a minute", got, time.Since(begin))
		}
	})
}

func TestSendRefusesWhatWouldNotArriveAsItIs(t *testing.T) {
	good := envelope("hello")
	a := &mailbox.Account{
		SMTP: mailbox.Server{Address: "localhost:25", Security: mailbox.NoTLS},
		Dial: func(context.Context, string, string) (net.Conn, error) {
			t.Error("dialled")
			return nil, errors.New("no")
		},
	}
	for name, e := range map[string]mailbox.Envelope{
		"no closing line end": {From: good.From, To: good.To, Data: []byte("A: b\r\n\r\nhello")},
		"bare LF":             {From: good.From, To: good.To, Data: []byte("A: b\r\n\r\nhel\nlo\r\n")},
		"bare CR":             {From: good.From, To: good.To, Data: []byte("A: b\r\n\r\nhel\rlo\r\n")},
		"smuggled dot":        {From: good.From, To: good.To, Data: []byte("A: b\r\n\r\nhello\n.\nMAIL FROM:<x@x>\r\n")},
		"NUL":                 {From: good.From, To: good.To, Data: []byte("A: b\r\n\r\nhel\x00lo\r\n")},
		"long line":           {From: good.From, To: good.To, Data: []byte("A: b\r\n\r\n" + strings.Repeat("x", 999) + "\r\n")},
		"empty":               {From: good.From, To: good.To},
		"no recipient":        {From: good.From, Data: good.Data},
		"two recipients":      {From: good.From, To: "a@x, b@x", Data: good.Data},
		"injected command":    {From: good.From, To: "a@x>\r\nDATA", Data: good.Data},
		"parameter":           {From: good.From, To: "a@x> NOTIFY=NEVER", Data: good.Data},
		"quoted local part":   {From: good.From, To: `"a> ORCPT=x"@x`, Data: good.Data},
		"bad sender":          {From: "julie", To: good.To, Data: good.Data},
	} {
		t.Run(name, func(t *testing.T) {
			err := a.Send(t.Context(), e, func(context.Context) error { t.Error("committed"); return nil })
			var se *mailbox.SendError
			if !errors.As(err, &se) || se.Stage != mailbox.StageCheck || se.Temporary || se.Unknown {
				t.Errorf("got %v, want a refusal before dialling", err)
			}
		})
	}
	longest := envelope(strings.Repeat("x", 998))
	a.Dial = func(context.Context, string, string) (net.Conn, error) { return nil, errors.New("not here") }
	if got := truth(a.Send(t.Context(), longest, nil)); got != "connect 0 temporary" {
		t.Errorf("998 bytes in a line: got %q, want to come as far as connect", got)
	}
}

// However much a server answers, what is kept of it is bounded, and the mail is not taken
// for sent.
func TestAnswersToSendAreBounded(t *testing.T) {
	lines := func(code string) string {
		return "FOREVER " + strings.TrimSuffix(strings.Repeat(code+"-"+strings.Repeat("x", 60)+"\r\n", 100), "\r\n")
	}
	for _, step := range []string{"greeting", "EHLO", "MAIL", "RCPT", "DATA", "."} {
		code := map[string]string{"greeting": "220", "DATA": "354"}[step]
		if code == "" {
			code = "250"
		}
		for name, answer := range map[string]string{"lines": lines(code), "one line": code + " " + strings.Repeat("x", 10<<20)} {
			t.Run(step+" "+name, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					p := &peer{script: map[string]string{step: answer}}
					err := p.account().Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
					var se *mailbox.SendError
					if !errors.As(err, &se) || se.Unknown != (step == ".") {
						t.Errorf("got %v, want an error that is unknown only at the dot", err)
					}
					synctest.Wait()
					p.mu.Lock()
					defer p.mu.Unlock()
					if p.said > 1<<20 {
						t.Errorf("took %d bytes of an answer", p.said)
					}
				})
			})
		}
	}
}
