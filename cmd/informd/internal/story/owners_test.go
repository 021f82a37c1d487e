package story

import (
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

var (
	owners     = flag.Int("owners", 1, "how many owners' lives TestOwners plays, each with a habit and a seed of its own")
	ownersSeed = flag.Uint64("owners.seed", 1, "the seed of the first of them")
	ownersOf   = flag.String("owners.habit", "", "the one habit to play")
	ownersDays = flag.Int("owners.days", 45, "how many days of each life")
	ownersSay  = flag.Bool("owners.say", false, "print each mail to the owner")
	ownersMail = flag.String("owners.mail", "", "a directory for the HTML of the digests and briefs")
	ownersLog  = flag.String("owners.record", "", "a directory for what is known before each digest")
)

// TestOwners plays the lives of owners, each with a habit of their own and thirty people to ask, and
// knows what really happened. Each thing that needs the owner is told by its day, none is told that
// is not so, and nobody of whom something is open stands in no list. Its figures say how much mail
// that took.
func TestOwners(t *testing.T) {
	for i := range *owners {
		h := habits[(i+int(*ownersSeed))%len(habits)]
		if *ownersOf != "" {
			h = habits[slices.IndexFunc(habits, func(h habit) bool { return h.name == *ownersOf })]
		}
		t.Run(fmt.Sprintf("%s/%d", h.name, *ownersSeed+uint64(i)), func(t *testing.T) {
			t.Parallel()
			l := newOwner(t, h, *ownersSeed+uint64(i))
			defer l.w.Close()
			for range *ownersDays {
				l.day()
				if *ownersLog != "" && l.now.Weekday() == time.Monday {
					l.record(*ownersLog)
				}
			}
			t.Log(l.figures())
		})
	}
}

// An owner is somebody who asks people, what they do about it, and what really happened.
type owner struct {
	t        *testing.T
	w        *World
	rng      *rand.Rand
	habit    habit
	now      time.Time // of the slot
	start    time.Time
	contacts []*contact
	steps    []Step // of this slot

	log     int64 // of the events that were looked at
	wrong   int   // needs that were told and are none
	missed  int
	inNone  int
	rows    map[string]bool
	texts   []toldMail // what informd wrote to the owner by itself
	oldest  time.Duration
	shown   map[string]int // by the id of a matter: the digests that showed it
	paused  time.Time
	checked map[string]bool
}

// A toldMail is a mail of informd's to the owner, receipts aside.
type toldMail struct {
	at   time.Time
	kind content.Kind
	text string
}

func newOwner(t *testing.T, h habit, seed uint64) *owner {
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		t.Fatal(err)
	}
	l := &owner{t: t, habit: h, rng: rand.New(rand.NewPCG(seed, 17)), start: time.Date(2026, 1, 5, 0, 0, 0, 0, zone),
		rows: map[string]bool{}, shown: map[string]int{}, checked: map[string]bool{}}
	l.contacts = l.people()
	s := &Story{Policy: map[string]string{}}
	for _, c := range l.contacts {
		if c.nature != "bounces" {
			s.Steps = append(s.Steps, Step{At: l.start, Writer: c.addr})
		}
	}
	if l.w, err = Open(t.Context(), s, filepath.Join(t.TempDir(), "state.db"), Pipes, NewTape(io.Discard, zone)); err != nil {
		t.Fatal(err)
	}
	l.now = l.start
	return l
}

// day is one day: what is told at night and in the morning is judged, then people act, three times.
func (l *owner) day() {
	morning := time.Date(l.now.Year(), l.now.Month(), l.now.Day(), 8, 45, 0, 0, l.now.Location())
	l.play(morning)
	l.judge()
	for _, hours := range []time.Duration{0, 4 * time.Hour, 10 * time.Hour} {
		l.now = morning.Add(hours)
		for _, c := range l.contacts {
			l.contactActs(c)
		}
		if l.now.After(l.paused) {
			for _, c := range l.contacts {
				l.ownerActs(c)
			}
		}
		l.play(l.now.Add(2 * time.Hour))
	}
	l.now = morning.AddDate(0, 0, 1)
}

// play lets the steps of the slot happen, and time pass.
func (l *owner) play(until time.Time) {
	l.t.Helper()
	slices.SortStableFunc(l.steps, func(a, b Step) int { return a.At.Compare(b.At) })
	if err := l.w.Play(l.t.Context(), &Story{Steps: l.steps, Until: until}); err != nil {
		l.t.Fatalf("%s: %v", l.now.Format("2 Jan 15:04"), err)
	}
	l.steps = nil
	l.read()
}

// writes adds a mail to the slot, some minutes after the one before.
func (l *owner) writes(writer, text string, header ...string) {
	s := Step{At: l.now.Add(time.Duration(len(l.steps)) * time.Minute), Writer: writer, Text: text}
	for _, h := range header {
		k, v, _ := strings.Cut(h, ": ")
		s.Header = append(s.Header, [2]string{k, v})
	}
	l.steps = append(l.steps, s)
}

// answers returns the fields of an answer to the newest mail of somebody in a mailbox.
func (l *owner) answers(c *contact, home *mailboxtest.User, from, to string) []string {
	list, err := home.Messages("INBOX")
	if err != nil {
		l.t.Fatal(err)
	}
	to = "To: " + to
	for _, one := range slices.Backward(list) {
		if m := parse.Header(one.Raw); mail.SameAddr(m.From.Addr, from) {
			return []string{to, "Subject: " + mail.ReplySubject(m.Subject), "In-Reply-To: <" + m.ID + ">",
				"References: <" + m.ID + ">"}
		}
	}
	return []string{to, "Subject: " + c.subject}
}

// read takes in what informd did since it was last looked.
func (l *owner) read() {
	err := l.w.Store.View(l.t.Context(), func(tx *store.Tx) error {
		rows, err := tx.Rows()
		if err != nil {
			return err
		}
		for _, r := range rows {
			if l.rows[r.Key] || r.State != rules.StateSent {
				continue
			}
			l.rows[r.Key] = true
			switch {
			case r.Road == rules.RoadOwner:
				l.texts = append(l.texts, toldMail{r.Finished, r.Kind, r.Subject + "\n" + r.Text})
				l.print(r)
			case r.Kind == content.KindFollowup:
				c := l.by(r.To)
				c.followed, c.wrote = r.Finished, r.Finished
			}
		}
		return nil
	})
	if err != nil {
		l.t.Fatal(err)
	}
}

func (l *owner) print(r store.Row) {
	if *ownersSay {
		fmt.Printf("\n=== %s %s: %s\n%s\n", r.Finished.In(l.now.Location()).Format("Mon 2 Jan 15:04"), r.Kind, r.Subject, r.Text)
	}
	if *ownersMail != "" && (r.Kind == content.KindDigest || r.Kind == content.KindBrief) {
		keepHTML(l.t, filepath.Join(*ownersMail, l.habit.name+"-"+strings.ReplaceAll(r.Key, "/", "-")+".html"), r.Letter.HTML)
	}
}

func (l *owner) by(addr string) *contact {
	return l.contacts[slices.IndexFunc(l.contacts, func(c *contact) bool { return mail.SameAddr(c.addr, addr) })]
}

// figures say how much mail there was, and how much of it was too much.
func (l *owner) figures() string {
	kinds := map[content.Kind]int{}
	for _, m := range l.texts {
		kinds[m.kind]++
	}
	var parts []string
	for k, n := range kinds {
		parts = append(parts, fmt.Sprintf("%s %d", k, n))
	}
	slices.Sort(parts)
	most, over := 0, 0
	for _, n := range l.shown {
		if most = max(most, n); n > 3 {
			over++
		}
	}
	return fmt.Sprintf("%d mails to the owner (%s); oldest need shown %d days; most digests of one need %d, of more than three %d; "+
		"missed %d, told falsely %d, in no list %d", len(l.texts), strings.Join(parts, ", "), int(l.oldest.Hours()/24),
		most, over, l.missed, l.wrong, l.inNone)
}
