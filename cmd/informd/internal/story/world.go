package story

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox"
	"informd/mailbox/letter"
	"informd/mailbox/mailboxtest"
	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
	"informd/templates"
)

// Owner and Capture are the addresses of the owner of every story.
const (
	Owner   = "julie@example.org"
	Capture = "julie+informd-7f3k2m9qxw4t8bhc@example.org"
)

// A World is a mail server with people on it, and informd behind the mailbox of one of
// them.
type World struct {
	Server *mailboxtest.Server
	Julie  *mailboxtest.User
	Agent  *agent.Agent
	Store  *store.Store
	Tape   *Tape

	zone    *time.Location
	now     time.Time
	people  map[string]*mailboxtest.User
	count   int
	refusal *mailboxtest.Refusal
}

// A Network is how the mail server of a world is reached.
type Network int

const (
	Pipes    Network = iota // by informd alone
	Loopback                // on ports of this machine, also by a mail program
)

// Open makes the world of a story, with its store at path.
func Open(ctx context.Context, s *Story, path string, network Network, tape *Tape) (*World, error) {
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		return nil, err
	}
	w := &World{zone: zone, people: map[string]*mailboxtest.User{}, Tape: tape, refusal: &mailboxtest.Refusal{}}
	if len(s.Steps) > 0 {
		w.now = s.Steps[0].At.Add(-time.Minute)
	}
	opts := mailboxtest.Options{Host: "mail.example.org", Now: func() time.Time { return w.now },
		Hook: w.refusal.Hook}
	if network == Loopback {
		if w.Server, err = mailboxtest.Listen(opts); err != nil {
			return nil, err
		}
	} else {
		w.Server = mailboxtest.Pipe(opts)
	}
	w.Julie = w.Server.AddUser("julie", "secret", Owner)
	for _, step := range s.Steps {
		if w.people[step.Writer] == nil && strings.Contains(step.Writer, "@") {
			w.people[step.Writer] = w.Server.AddUser(step.Writer, "secret", step.Writer)
		}
	}
	for _, step := range s.Steps {
		w.settle(step)
	}
	if folder := s.Policy["capture.folder"]; folder != "" {
		if err := w.Julie.Create(folder, ""); err != nil {
			return nil, err
		}
	}
	tape.show = s.Show
	if w.Store, err = store.Open(ctx, path); err != nil {
		w.Server.Close()
		return nil, err
	}
	words, err := templates.Load("")
	if err != nil {
		w.Close()
		return nil, err
	}
	pol, err := policy(s.Policy, zone)
	if err != nil {
		w.Close()
		return nil, err
	}
	w.Agent = &agent.Agent{
		Settings: knowledge.Settings{Configured: pol, Hosts: []string{"mail.example.org"}, SaveSent: rules.SaveAlways,
			LookBack: func(now time.Time) time.Time { return now.AddDate(0, 0, -30) }, Steered: true,
			Log: slog.New(slog.DiscardHandler)},
		Session: &session.Session{Account: w.account(network),
			Names: session.Names{Capture: s.Policy["capture.folder"]}},
		Store: w.Store, Words: words, Now: func() time.Time { return w.now.UTC() },
		Poll: 5 * time.Minute, Attend: time.Minute, Longest: 5 * time.Minute}
	if tape.Log != nil {
		w.Agent.Log = slog.New(tape.Log)
	}
	if s.Policy["rehearsal"] == "true" { // as the command init begins a store
		err := w.Store.Update(ctx, w.now, func(tx *store.Tx) error {
			_, _, err := tx.Append(fact.Event{Kind: fact.Rehearsing, At: w.now, Why: "informd was set up"})
			return err
		})
		if err != nil {
			w.Close()
			return nil, err
		}
	}
	return w, w.Agent.Start(ctx)
}

// settle gives everybody who is written to a mailbox, unless the story has their mail
// bounce: an address at nowhere.example has none.
func (w *World) settle(step Step) {
	for _, field := range []string{"To", "Cc", "Bcc"} {
		for _, a := range addresses(step.field(field)) {
			known := w.people[a.Addr] != nil || strings.HasSuffix(a.Addr, "@nowhere.example") ||
				a.Addr == "informd" || a.Addr == Owner
			if !known {
				w.people[a.Addr] = w.Server.AddUser(a.Addr, "secret", a.Addr)
			}
		}
	}
}

func (w *World) account(network Network) *mailbox.Account {
	secret := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret("secret"), nil }
	server := func(address string) mailbox.Server {
		return mailbox.Server{Address: address, Security: mailbox.NoTLS, Username: "julie", Password: secret}
	}
	acc := &mailbox.Account{IMAP: server(w.Server.IMAP()), SMTP: server(w.Server.SMTP())}
	if network == Pipes {
		acc.Dial = w.Server.Dial
	}
	return acc
}

// Close ends everything but the files.
func (w *World) Close() {
	w.Leave()
	w.Server.Close()
}

// Leave ends informd, so that another can take the store; the mail server goes on.
func (w *World) Leave() {
	if w.Agent != nil {
		w.Agent.Close()
	}
	if w.Store != nil {
		w.Store.Close()
	}
	w.Agent, w.Store = nil, nil
}

// Play lets the story happen: at every mail, and at every instant at which informd has
// something to do, the production Tick runs once.
func (w *World) Play(ctx context.Context, s *Story) error {
	steps := s.Steps
	for {
		due, err := w.Agent.NextDue(ctx)
		if err != nil {
			return err
		}
		var mail *Step
		at := due
		if len(steps) > 0 && (at.IsZero() || !steps[0].At.After(at)) {
			mail, at = &steps[0], steps[0].At
		}
		if at.IsZero() || at.After(s.Until) {
			w.now = s.Until
			return nil
		}
		if at.After(w.now) {
			w.now = at.In(w.zone)
		}
		if mail != nil {
			steps = steps[1:]
			if err := w.write(ctx, *mail); err != nil {
				return fmt.Errorf("%s %s: %w", mail.At.Format("2006-01-02 15:04"), mail.Writer, err)
			}
		}
		if err := w.tick(ctx); err != nil {
			return err
		}
		if mail == nil { // an instant that stays due must not hold the story up
			w.now = w.now.Add(time.Second)
		}
	}
}

func (w *World) tick(ctx context.Context) error {
	_, err := w.Agent.Tick(ctx)
	if err != nil && !w.refusal.Any() {
		return fmt.Errorf("%s: %w", w.now.Format("2006-01-02 15:04"), err)
	}
	return w.Tape.read(ctx, w.Store, w.Agent.Configured)
}

// write brings one mail of the story into the world.
func (w *World) write(ctx context.Context, s Step) error {
	switch s.Writer {
	case "julie":
		return w.ownerWrites(s)
	case "server":
		return w.serverRefuses(s)
	}
	raw, err := w.compose(s, mail.Address{Addr: s.Writer}, w.people[s.Writer])
	if err != nil {
		return err
	}
	w.Tape.mail(s, raw)
	if folder := s.field("Folder"); folder != "" {
		_, err := w.Julie.Append(folder, nil, w.now, raw)
		return err
	}
	to := []string{Owner}
	if as := addresses(s.field("To")); len(as) > 0 && as[0].Addr != "informd" {
		to[0] = as[0].Addr
	} else if len(as) > 0 {
		to[0] = Capture
	}
	inCopy := func(a mail.Address) bool { return a.Addr == Owner }
	if to[0] != Owner && slices.ContainsFunc(addresses(s.field("Cc")), inCopy) {
		to = append(to, Owner)
	}
	for _, addr := range to {
		if err := w.Server.Deliver(s.Writer, addr, raw); err != nil {
			return err
		}
	}
	return nil
}

// serverRefuses begins or ends what the mail server refuses.
func (w *World) serverRefuses(s Step) error {
	refused := s.field("Refuses")
	verb, of, _ := strings.Cut(refused, " ")
	switch verb {
	case "":
		return errors.New("what does the server refuse?")
	case "nothing":
		w.refusal.End()
	default:
		w.refusal.Begin(verb, of, strings.TrimSpace(s.Text))
	}
	w.Tape.line(s.At, "✉", "the mail server refuses", refused)
	return nil
}

// ownerWrites sends a mail as a mail program does: to everybody, and a copy into Sent.
func (w *World) ownerWrites(s Step) error {
	if words := s.field("Files"); words != "" {
		raw, err := w.find(w.Julie, []string{"INBOX", "Sent"}, words)
		if err != nil {
			return err
		}
		w.Tape.line(s.At, "✉", "Julie Roth files", "“"+parse.Header(raw).Subject+"” into "+s.field("Folder"))
		_, err = w.Julie.Append(s.field("Folder"), []string{`\Seen`}, w.now, raw)
		return err
	}
	raw, err := w.compose(s, mail.Address{Name: "Julie Roth", Addr: Owner}, w.Julie)
	if err != nil {
		return err
	}
	w.Tape.mail(s, raw)
	if folder := s.field("Folder"); folder != "" {
		_, err := w.Julie.Append(folder, []string{`\Seen`}, w.now, raw)
		return err
	}
	m := parse.Header(raw)
	delivered := stripField(raw, "Bcc")
	for _, to := range m.Recipients() {
		if err := w.Server.Deliver(Owner, to.Addr, delivered); err != nil {
			return err
		}
	}
	_, err = w.Julie.Append("Sent", []string{`\Seen`}, w.now, raw)
	return err
}

// compose writes a step as bytes.
func (w *World) compose(s Step, from mail.Address, home *mailboxtest.User) ([]byte, error) {
	w.count++
	var b bytes.Buffer
	line := func(k, v string) {
		if v == "informd" {
			v = Capture
		}
		fmt.Fprintf(&b, "%s: %s\r\n", k, v)
	}
	text := s.Text
	if words := s.field("Draft"); words != "" {
		draft, err := w.find(w.Julie, []string{"Drafts"}, words)
		if err != nil {
			return nil, err
		}
		m := parse.Message(draft)
		if strings.TrimSpace(text) == "" {
			text = m.Text
		}
		s.Header = append(s.Header, [2]string{"To", m.To[0].String()}, [2]string{"Subject", m.Subject})
		if len(m.Bcc) > 0 {
			s.Header = append(s.Header, [2]string{"Bcc", m.Bcc[0].Addr})
		}
		if len(m.InReplyTo) > 0 {
			s.Header = append(s.Header, [2]string{"In-Reply-To", "<" + m.InReplyTo[0] + ">"},
				[2]string{"References", "<" + strings.Join(m.References, "> <") + ">"})
		}
	}
	if words := s.field("Answers"); words != "" {
		find := w.find
		if to := s.field("To"); to != "" && to != "informd" {
			find = w.findLetter // who answers a contact has opened their mail, and not the brief that quotes it
		}
		raw, err := find(home, []string{"INBOX", "Sent"}, words)
		if err != nil {
			return nil, err
		}
		m := parse.Message(raw)
		to := m.From
		if len(m.ReplyTo) > 0 {
			to = m.ReplyTo[0]
		}
		if s.field("To") == "" {
			s.Header = append(s.Header, [2]string{"To", to.String()})
		}
		if s.field("Subject") == "" {
			s.Header = append(s.Header, [2]string{"Subject", mail.ReplySubject(m.Subject)})
		}
		s.Header = append(s.Header, [2]string{"In-Reply-To", "<" + m.ID + ">"},
			[2]string{"References", "<" + strings.Join(append(m.References, m.ID), "> <") + ">"})
		if s.field("Quote") == "no" {
			m.Text = ""
		}
		text += fmt.Sprintf("\nOn %s, %s wrote:\n> %s\n", m.Date.Format("2 Jan 2006, at 15:04"), m.From.Name,
			strings.ReplaceAll(strings.TrimSpace(m.Text), "\n", "\n> "))
	}
	if !s.has("From") {
		line("From", from.String())
	}
	for _, h := range s.Header {
		if !slices.Contains([]string{"Answers", "Draft", "Folder", "Files", "Quote", "Clock"}, h[0]) {
			line(h[0], h[1])
		}
	}
	dated := w.now
	if clock := s.field("Clock"); clock != "" {
		there, err := time.Parse("-0700", clock)
		if err != nil {
			return nil, fmt.Errorf("the clock of a mail: %w", err)
		}
		dated = dated.In(there.Location())
	}
	if !s.has("Date") { // a clock that is years off, or a mail that waited
		line("Date", letter.Date(dated))
	}
	line("Message-ID", fmt.Sprintf("<story-%d@%s>", w.count, from.Domain()))
	if s.field("Content-Type") == "" {
		line("MIME-Version", "1.0")
		line("Content-Type", "text/plain; charset=utf-8")
	}
	b.WriteString("\r\n" + strings.ReplaceAll(text, "\n", "\r\n"))
	return b.Bytes(), nil
}

// find returns the newest mail in folders of a mailbox whose subject or text holds the words.
func (w *World) find(home *mailboxtest.User, folders []string, words string) ([]byte, error) {
	return newest(home, folders, words, func(mail.Message) bool { return true })
}

// findLetter is find among the mails that informd did not write.
func (w *World) findLetter(home *mailboxtest.User, folders []string, words string) ([]byte, error) {
	return newest(home, folders, words, func(m mail.Message) bool {
		return !slices.ContainsFunc(m.ReplyTo, func(a mail.Address) bool { return a.Addr == Capture })
	})
}

func newest(home *mailboxtest.User, folders []string, sought string, fits func(mail.Message) bool) ([]byte, error) {
	var best []byte
	var at time.Time
	for _, f := range folders {
		list, err := home.Messages(f)
		if err != nil {
			return nil, err
		}
		for _, one := range list {
			m := parse.Message(one.Raw)
			// whatever lines it was wrapped into
			words := []string{m.Subject, m.Text}
			for _, to := range m.To {
				words = append(words, to.Addr)
			}
			text := strings.Join(strings.Fields(strings.Join(words, "\n")), " ")
			holds := strings.Contains(strings.ToLower(text), strings.ToLower(sought))
			if holds && fits(m) && !one.Received.Before(at) {
				best, at = one.Raw, one.Received
			}
		}
	}
	if best == nil {
		return nil, errors.New("no mail holds “" + sought + "”")
	}
	return best, nil
}

func addresses(list string) []mail.Address {
	if strings.TrimSpace(list) == "" {
		return nil
	}
	return parse.Header([]byte("To: " + list + "\r\n\r\n")).To
}

// stripField removes a header field, as a server does with Bcc.
func stripField(raw []byte, name string) []byte {
	head, body, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	var out [][]byte
	for _, l := range bytes.Split(head, []byte("\r\n")) {
		if !bytes.HasPrefix(bytes.ToLower(l), []byte(strings.ToLower(name)+":")) {
			out = append(out, l)
		}
	}
	return append(append(bytes.Join(out, []byte("\r\n")), "\r\n\r\n"...), body...)
}

// mailboxes returns everybody's, by name.
func (w *World) mailboxes() map[string]*mailboxtest.User {
	all := map[string]*mailboxtest.User{"julie": w.Julie}
	for addr, u := range w.people {
		all[addr] = u
	}
	return all
}
