package agent

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

var (
	lives    = flag.Int("lives", 4, "how many lives TestLives lives, each with a seed of its own")
	livesAt  = flag.Uint64("lives.seed", 0, "the seed of the first of them")
	livesSay = flag.Bool("lives.say", false, "tell every life, and not only one that failed")
)

// TestLives lives random lives on a desk: some weeks in which the owner asks, writes, sends
// drafts and says what the grammar of notes has, people and machines answer in every way,
// servers refuse and informd is started anew; and then two quiet months. Whatever happens, no
// tick fails, all mail is read, nobody is followed up twice, or after a word of theirs or the
// owner's against it, and what is due leaves.
func TestLives(t *testing.T) {
	for i := range uint64(*lives) {
		t.Run(fmt.Sprint("seed ", *livesAt+i), func(t *testing.T) { playLife(t, *livesAt+i) })
	}
}

const (
	livesSteps = 60
	livesQuiet = 60 // days
)

// A life is a desk at which things happen at random, and what somebody who looks on knows of
// them without asking informd.
type life struct {
	*desk
	a      *Agent
	rng    *rand.Rand
	policy rules.Policy
	step   int
	story  []string // what happened so far

	asks      []livesAsk
	over      []livesEnd
	strangers []friend
	shown     rules.Item     // the notice, or word of an answer or an unsure mail, which the owner has just got
	disturbed map[string]int // by address, "" for all: the newest step that may put off what is due to them
	trouble   string         // what the server for sending has, if anything

	put      map[string]int  // by folder: how many mails were put there, by whomever
	judged   int             // how many of the accepted mails were looked at
	followed map[string]int  // by the id of an ask: how many follow-ups were accepted
	unsure   map[string]bool // by the id of an ask: informd cannot know whether its follow-up was
	told     map[string]bool // by Message-ID: mails that the owner got
}

// A livesAsk is a mail of the owner's to a friend, which informd may follow up.
type livesAsk struct {
	id, who string
	step    int
	sure    bool // informd was told of it, it went to nobody else, and nothing was known of them
}

// A livesEnd is something after which no ask of before is followed up.
type livesEnd struct {
	who, what string
	step      int
	said      bool // by the owner, in a note
	final     bool // it cannot be taken back
}

type friend struct{ name, addr string }

func (f friend) String() string { return f.name + " <" + f.addr + ">" }

var friends = []friend{{"Anna Meier", anna}, {"Bob Lee", bob}, {"Carl Novak", "carl@steel.example"}, {"Dora Diaz", "dora@pharma.example"},
	{"Eve Adams", "eve@shipping.example"}, {"Frank Moreau", "frank@gmail.com"}}

func playLife(t *testing.T, seed uint64) {
	rng := rand.New(rand.NewPCG(seed, livesSteps))
	l := &life{desk: newDesk(t, rng.IntN(2) == 0), rng: rng, policy: testPolicy(), disturbed: map[string]int{},
		put: map[string]int{}, followed: map[string]int{}, unsure: map[string]bool{}, told: map[string]bool{}}
	defer func() {
		if e := recover(); e != nil {
			t.Errorf("panic: %v\n%s", e, debug.Stack())
		}
		if t.Failed() || *livesSay {
			t.Logf("play it again with -run TestLives -lives 1 -lives.seed %d\n%s", seed, strings.Join(l.story, "\n"))
		}
	}()
	for _, f := range friends {
		name, _, _ := strings.Cut(f.addr, "@")
		l.srv.AddUser(name, "secret", f.addr)
	}
	zone, err := time.LoadLocation(l.pick("UTC", "Europe/Berlin", "America/Los_Angeles"))
	if err != nil {
		t.Fatal(err)
	}
	l.policy.Zone = zone
	l.policy.Followup.Mode = rules.Mode(l.pick("send", "send", "send", "send", "send", "send", "send", "draft"))
	l.asks = []livesAsk{{id: "ask@example.org", who: anna, sure: true}}
	l.tell("a life with %s in %s", l.policy.Followup.Mode, zone)
	l.start()
	l.tick()
	for l.step = 1; l.step <= livesSteps && !t.Failed(); l.step++ {
		l.something()
		l.pass(time.Duration(1+l.rng.IntN(36*60)) * time.Minute)
	}
	l.endTrouble()
	l.pass(livesQuiet * 24 * time.Hour)
	l.leftUndone()
}

func (l *life) pick(of ...string) string { return of[l.rng.IntN(len(of))] }
func (l *life) friend() friend           { return friends[l.rng.IntN(len(friends))] }
func (l *life) nothing()                 {}
func (l *life) id() string               { return fmt.Sprintf("m%d@example.org", len(l.story)) }

func (l *life) tell(format string, args ...any) {
	l.story = append(l.story, fmt.Sprintf("%2d  %s  ", l.step, l.clock().Format("Mon 2006-01-02 15:04"))+fmt.Sprintf(format, args...))
}

// start starts informd on the database that is there.
func (l *life) start() {
	l.a = l.agent("state.db")
	l.a.Poll, l.a.Attend = 24*time.Hour, 24*time.Hour // a look at each thing that happens is enough
	configure(l.t, l.a, func(pol *rules.Policy) { *pol = l.policy })
}

// something is one thing that happens, mostly about whomever the owner was just told of.
func (l *life) something() {
	l.endTrouble()
	standing := l.a.know.Policy().Account
	if standing.Breaker.Tripped { // it was right to stop; the owner lets it go on
		l.goOn("go live")
		return
	}
	if standing.PausedUntil.After(l.clock()) && l.rng.IntN(4) == 0 { // a life of pauses shows little
		l.goOn("resume")
		return
	}
	type thing struct {
		weight int
		happen func()
	}
	things := []thing{{12, l.asksSomebody}, {2, l.writes}, {2, l.sendsDraft}, {5, l.answers}, {3, l.machineAnswers}, {2, l.invitation},
		{9, l.says}, {1, l.forges}, {2, l.restarts}, {2, l.troubles}}
	if l.shown.Key != "" {
		things = []thing{{6, l.nothing}, {5, l.answers}, {1, l.machineAnswers}, {1, l.invitation}, {9, l.says}, {1, l.restarts}, {4, l.troubles}}
	}
	sum := 0
	for _, th := range things {
		sum += th.weight
	}
	n := l.rng.IntN(sum)
	for _, th := range things {
		if n -= th.weight; n < 0 {
			th.happen()
			break
		}
	}
	l.shown = rules.Item{}
}

// pass lets time pass, in which informd looks again when it wants to; or less, when the owner is
// told of something on which more may follow.
func (l *life) pass(d time.Duration) {
	for end := l.clock().Add(d); l.clock().Before(end) && !l.t.Failed(); {
		next := l.tick()
		if l.shown.Key != "" && l.step <= livesSteps {
			return
		}
		if soonest := l.clock().Add(time.Minute); next.Before(soonest) {
			next = soonest
		}
		if next.After(end) {
			next = end
		}
		l.set(next)
	}
	l.tick()
}

// tick is one, and what must be so after each.
func (l *life) tick() time.Time {
	l.t.Helper()
	next, err := l.a.Tick(l.t.Context())
	switch {
	case err == nil:
	case l.trouble == "" || strings.Contains(err.Error(), "decide") || strings.Contains(err.Error(), "record "):
		l.t.Errorf("step %d, %s: %v", l.step, l.clock().Format(time.DateTime), err)
	}
	l.allRead()
	l.judge()
	if err == nil {
		l.causes()
	}
	return next
}

// causes sees to it that no letter, and no page about a talk, waits in the outbox after its cause is gone: if it were
// not there, it would be made now. What is asked of a talk in doubt may keep it waiting.
func (l *life) causes() {
	l.t.Helper()
	pol := l.a.know.Policy()
	for _, p := range l.a.know.Book.People() {
		for i, it := range p.Items {
			talk := p.Talk(it.Talk)
			if pol.Silence(p) != rules.NoWait || it.State != rules.StateReady ||
				it.Road != rules.RoadDraft && it.Kind != content.KindPrep && it.Kind != content.KindPrompt ||
				it.Kind == content.KindFollowup || talk != nil && (talk.Doubtful() || p.MayHaveMissed(talk)) {
				continue
			}
			without := *p
			without.Items = slices.Delete(slices.Clone(p.Items), i, i+1)
			made := rules.Decide(l.clock(), pol, &without).Actions
			if !slices.ContainsFunc(made, func(a rules.Action) bool { return a.Key == it.Key }) {
				l.t.Errorf("step %d: %s waits in the outbox, and there is no more reason for it", l.step, it.Key)
			}
		}
	}
}

// allRead sees to it that no mail is left unread.
func (l *life) allRead() {
	l.t.Helper()
	cursors, err := store.Read(l.t.Context(), l.a.Store, (*store.Tx).Cursors)
	if err != nil {
		l.t.Error(err)
	}
	for folder, n := range l.put {
		if int(cursors[folder].UIDNext) <= n {
			l.t.Errorf("step %d: of %d mails in %s, informd has read up to %d", l.step, n, folder, cursors[folder].UIDNext)
		}
	}
}

// judge looks at what left since it looked before.
func (l *life) judge() {
	l.t.Helper()
	all := l.srv.Accepted()
	for _, s := range all[l.judged:] {
		id, answers := idIn(s.Data, "Message-Id: "), idIn(s.Data, "In-Reply-To: ")
		switch {
		case s.To == julie && l.told[id]:
			l.t.Errorf("step %d: the owner got %s twice:\n%s", l.step, id, s.Data)
		case s.To == julie:
			l.told[id] = true
			l.gets(id)
		default:
			l.judgeFollowup(s.To, cmp.Or(answers, id))
		}
	}
	l.judged = len(all)
}

// gets notes what the owner got, where it may move them to say something.
func (l *life) gets(id string) {
	for _, p := range l.a.know.Book.People() {
		for _, it := range p.Items {
			if it.MessageID == id && (it.Kind == "notice" || it.Kind == "answer" || strings.HasPrefix(it.Key, "trouble/unsure/")) {
				l.tell("   the owner gets %s", it.Key)
				l.shown = it
			}
		}
	}
}

// judgeFollowup judges one that left just now.
func (l *life) judgeFollowup(to, ask string) {
	l.t.Helper()
	l.tell("   a follow-up to %s left, to %s", ask, to)
	if l.followed[ask]++; l.followed[ask] > 1 {
		l.t.Errorf("step %d: follow-up %d to %s, to %s", l.step, l.followed[ask], ask, to)
	}
	l.unsure[ask] = l.trouble == lostAnswers
	i := slices.IndexFunc(l.asks, func(k livesAsk) bool { return k.id == ask })
	if i < 0 {
		return // informd was only told of it
	}
	for _, o := range l.over {
		if o.who == l.asks[i].who && o.step > l.asks[i].step {
			l.t.Errorf("step %d: a follow-up to %s, asked in step %d, though in step %d: %s", l.step, to, l.asks[i].step, o.step, o.what)
		}
	}
}

func idIn(data []byte, field string) string {
	for line := range bytes.Lines(data) {
		if len(line) > len(field) && strings.EqualFold(string(line[:len(field)]), field) {
			return strings.Trim(string(line[len(field):]), "<>\r\n ")
		}
	}
	return ""
}

// leftUndone is asked after the quiet months: who was asked was followed up, unless something
// that the owner can see is against it.
func (l *life) leftUndone() {
	l.t.Helper()
	if l.a.know.Policy().Account.Breaker.Tripped {
		return // it says so to the owner, and waits
	}
	for _, p := range l.a.know.Book.People() {
		if k, open := p.Open(); open && len(p.Doubts) == 0 && !p.NeverWrite && k.At.Before(l.clock().AddDate(0, 0, -livesQuiet)) {
			it, _ := p.Item(rules.FollowupKey(k.ID))
			if it.State != rules.StateUnsure {
				l.t.Errorf("the ask to %s of %s is still open, and its follow-up %q: %s", p.Called(), k.At, it.State, it.Why)
			}
		}
	}
	for _, k := range l.asks {
		if k.sure && max(l.disturbed[k.who], l.disturbed[""]) <= k.step && l.policy.Followup.Mode == rules.ModeSend && l.followed[k.id] != 1 {
			stands := "unknown"
			p := l.a.know.Book.ByAddress(k.who)
			if p != nil && len(p.Doubts) > 0 {
				continue // the owner is asked
			}
			if p != nil && len(p.Asks) > 0 {
				a := p.Asks[len(p.Asks)-1]
				stands = fmt.Sprintf("the newest is of %s and %s: %s", a.At, a.State, a.Why)
			}
			l.t.Errorf("%d follow-ups to the ask to %s in step %d, which nothing speaks against; %s", l.followed[k.id], k.who, k.step, stands)
		}
	}
}

// disturb notes that something happened that may put off what is due to somebody, or with ""
// to anybody.
func (l *life) disturb(who ...string) {
	for _, w := range who {
		l.disturbed[w] = l.step
	}
}

// ends notes what ends all asks to somebody so far.
func (l *life) ends(o livesEnd) {
	o.step = l.step
	l.over = append(l.over, o)
	l.disturb(o.who)
}

// file puts a mail into a folder, written now.
func (l *life) file(folder, id, text string, header ...string) {
	l.t.Helper()
	l.desk.put(folder, id, text, header...)
	l.put[folder] = len(l.messages(folder))
}

// asked returns a header line that puts a mail into the thread of some ask to a friend, if any.
func (l *life) asked(who string) (line, id string) {
	var of []string
	for _, k := range l.asks {
		if k.who == who {
			of = append(of, k.id)
		}
	}
	if len(of) == 0 {
		return "X-Thread: none", ""
	}
	id = l.pick(l.pick(of...), of[len(of)-1])
	return "In-Reply-To: <" + id + ">", id
}
