package agent

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest/real"
	"informd/rules"
)

// A fate is what the mail in a grown mailbox makes of one ask.
type fate struct {
	name  string
	share int // of a hundred asks
	state rules.AskState
	mails []func(g *grownAsk) []byte
}

// fates returns what can become of an ask, with the mail that tells of it. Who writes to the owner out of
// any thread after they were asked has answered.
func fates() []fate {
	reply := func(header ...string) func(*grownAsk) []byte {
		return func(g *grownAsk) []byte {
			return g.mail("answer", "Dear Julie,\n\nhappy to. Tuesday at three?\n\nGiven", append([]string{"From: " + g.name + " <" + g.address + ">"}, header...)...)
		}
	}
	inThread := func(g *grownAsk) []byte {
		return reply("Subject: Re: "+g.subject, "In-Reply-To: <"+g.id+">", "References: <"+g.id+">")(g)
	}
	away := func(header ...string) func(*grownAsk) []byte {
		return func(g *grownAsk) []byte {
			return g.mail("away", "I am out of the office and read no mail until Monday.",
				append([]string{"From: " + g.name + " <" + g.address + ">", "In-Reply-To: <" + g.id + ">"}, header...)...)
		}
	}
	type mails = []func(*grownAsk) []byte
	return []fate{
		{"answered in the thread", 14, rules.AskAnswered, mails{inThread}},
		{"answered with references alone", 2, rules.AskAnswered, mails{func(g *grownAsk) []byte {
			return reply("Subject: Re: "+g.subject, "References: <older@example.org> <"+g.id+">")(g)
		}}},
		{"answered from another address", 2, rules.AskAnswered, mails{func(g *grownAsk) []byte {
			g.address = fmt.Sprintf("private%d@freemail.example", g.number)
			return reply("Subject: Re: "+g.subject, "In-Reply-To: <"+g.id+">")(g)
		}}},
		{"answered by subject", 2, rules.AskAnswered, mails{func(g *grownAsk) []byte { return reply("Subject: RE: " + g.subject)(g) }}},
		{"answered out of any thread", 3, rules.AskAnswered, mails{reply("Subject: Next week")}},
		{"away, then answered", 4, rules.AskAnswered, mails{away("Subject: Out of office", "Auto-Submitted: auto-replied"), inThread}},
		{"away by header", 7, rules.AskOpen, mails{away("Subject: Re: your mail", "Auto-Submitted: auto-replied")}},
		{"away by an older header", 2, rules.AskOpen, mails{away("Subject: Re: your mail", "X-Autoreply: yes", "Precedence: bulk")}},
		{"away by subject", 2, rules.AskOpen, mails{away("Subject: Automatic reply: your mail")}},
		{"came back", 6, rules.AskBounced, mails{func(g *grownAsk) []byte { return bounceOf(g.at, g.id, g.address) }}},
		{"silent", 56, rules.AskOpen, nil},
	}
}

// A grownAsk is one of the asks that askMany makes.
type grownAsk struct {
	number                     int
	name, address, subject, id string
	at                         time.Time // of the mail that is written
}

func (g *grownAsk) mail(kind, text string, header ...string) []byte {
	return written(g.at, fmt.Sprintf("%s%d@org.example", kind, g.number), text, append(header, "To: Julie Roth <"+julie+">")...)
}

// growMailbox fills an inbox with n mails: those that the fates of so many asks bring, by lot, and between
// them mail of shops, of machines and of strangers. It returns the fate of each ask, by its number.
func growMailbox(tb testing.TB, s *real.Servers, user string, n, asks int, seed uint64) []fate {
	tb.Helper()
	lot := rand.New(rand.NewPCG(seed, 0))
	var lots []fate
	for _, f := range fates() {
		for range f.share {
			lots = append(lots, f)
		}
	}
	at := time.Now().Add(-24 * time.Hour)
	var mails [][]byte
	fated := make([]fate, asks)
	for i := range fated {
		fated[i] = lots[lot.IntN(len(lots))]
		for k, write := range fated[i].mails {
			mails = append(mails, write(&grownAsk{number: i, name: fmt.Sprintf("Given%d Surname%d", i, i), address: fmt.Sprintf("p%d@org%d.example", i, i),
				subject: fmt.Sprintf("Question about topic %d", i), id: "q" + rules.PersonID(fmt.Sprintf("p%d@org%d.example", i, i)),
				at: at.Add(time.Duration(k) * time.Hour)}))
		}
	}
	for i := len(mails); i < n; i++ {
		mails = append(mails, foreignMail(i, at))
	}
	lot.Shuffle(len(mails), func(i, j int) { mails[i], mails[j] = mails[j], mails[i] })
	if err := s.Deliver("", user, mails[0]); err != nil { // which makes the folder that the others are put into
		tb.Fatal(err)
	}
	for _, raw := range mails[1:] {
		if err := s.Drop(user, "INBOX", raw); err != nil {
			tb.Fatal(err)
		}
	}
	return fated
}

// foreignMail returns one of the mails that concern no ask, with a header as long as such mail has.
func foreignMail(i int, at time.Time) []byte {
	trace := strings.Repeat("Received: from relay.shop.example (relay.shop.example [192.0.2.7])\r\n\tby mx.example.test with ESMTPS\r\n"+
		"X-Campaign-Data: "+strings.Repeat("0123456789abcdef", 8)+"\r\n", 5)
	header := []string{fmt.Sprintf("From: Person Stranger%d <news@shop%d.example>", i, i%97), fmt.Sprintf("Subject: Offer %d of the week", i)}
	switch i % 10 {
	case 0:
		header = []string{fmt.Sprintf("From: Stranger%d Unknown <s%d@elsewhere.example>", i, i), "Subject: Re: lunch",
			fmt.Sprintf("In-Reply-To: <lunch%d@example.org>", i)}
	case 1, 2:
		header = []string{"From: Tracker <notify@tracker.example>", fmt.Sprintf("Subject: [project] issue %d was closed", i),
			fmt.Sprintf("References: <issue%d@tracker.example>", i), "Auto-Submitted: auto-generated"}
	case 3, 4, 5:
		header = append(header, "List-Unsubscribe: <mailto:leave@shop.example>", "Precedence: bulk")
	}
	return append([]byte(trace), written(at, fmt.Sprintf("offer%d@shop.example", i), "Buy.", append(header, "To: Julie Roth <"+julie+">")...)...)
}

// The first look at a mailbox that has grown for years misses no answer, and takes no machine for a person.
func TestFirstLookAtGrownMailbox(t *testing.T) {
	asks := *grownSize / 20
	s := real.Start(t)
	if err := s.AddUser(julie); err != nil {
		t.Fatal(err)
	}
	fated := growMailbox(t, s, julie, *grownSize, asks, 1)
	began := filepath.Join(t.TempDir(), "began.db")
	askMany(t, began, asks)
	var wire atomic.Int64
	a := lookAgent(t, lookAccount(s, julie), began, &wire)
	defer func() { a.Close(); a.Store.Close() }()
	if _, err := a.look.Sync(t.Context(), time.Now().UTC()); err != nil {
		t.Fatal(err)
	}
	if n := len(a.know.Book.People()); n != asks {
		t.Errorf("%d people are known, want the %d who were asked", n, asks)
	}
	for i, f := range fated {
		p := a.know.Book.ByAddress(fmt.Sprintf("p%d@org%d.example", i, i))
		if p == nil || len(p.Asks) != 1 {
			t.Fatalf("ask %d is not known", i)
		}
		if k := p.Asks[0]; k.State != f.state {
			t.Errorf("ask %d, %s: it is %s, want %s (%s)", i, f.name, k.State, f.state, k.Why)
		}
	}
}
