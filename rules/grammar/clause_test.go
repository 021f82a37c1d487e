package grammar

import (
	"slices"
	"strings"
	"testing"

	"informd/rules/mail"
)

// TestClauses holds where the clauses of a sentence begin, and who does what each tells of.
func TestClauses(t *testing.T) {
	names := map[Doer]string{Elided: "-", ByOwner: "owner", ByKnown: "known", ByThem: "them", ByOffice: "office", ByTalk: "talk",
		ByMessage: "message", ByNobody: "nobody", ByStranger: "stranger", ByThing: "thing"}
	people := NewNames([]mail.Address{{Name: "Anna Meier"}, {Name: "Ben Ott"}})
	for _, tt := range []struct{ text, want string }{
		{"thanked anna", "-"},
		{"I spoke to Anna, and she was kind", "owner them"},
		{"Anna rang and said yes", "known known"},
		{"so I am back he said yes I told him about Ben", "owner them owner"},
		{"Anna and I talked", "owner"},
		{"me and anna talked", "owner"},
		{"Professor Meier declined", "known"},
		{"Anna says that Ben has cancelled", "known known"},
		{"her secretary rang", "office"},
		{"Anna's boss cancelled", "stranger"},
		{"my sister met Ben", "stranger"},
		{"our call is off", "talk"},
		{"my thank-you went to Ben", "message"},
		{"nobody came", "nobody"},
		{"Ben's train was late", "thing"},
		{"Ben: thanked, slides sent", "known - message"},
		{"porter says she left", "stranger them"},
	} {
		s := NewSentence(tt.text)
		var got []string
		for _, c := range ClausesOf(s, people.Mentions(s.Text)) {
			got = append(got, names[c.Doer])
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%q: clauses of %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestObjects holds what is done to whom: "thanked the porter" thanks nobody known.
func TestObjects(t *testing.T) {
	people := NewNames([]mail.Address{{Name: "Anna Meier"}, {Name: "Ben Ott"}})
	for _, tt := range []struct {
		text string
		want Object
	}{
		{"thanked", NoObject},
		{"thanked on Monday", NoObject},
		{"thanked her", TheirObject},
		{"thanked her again", TheirObject},
		{"thanked Anna for it", TheirObject},
		{"thanked Ben", OtherObject},
		{"thanked the porter", OtherObject},
		{"thanked her mother", OtherObject},
		{"cancelled our lunch", TheirObject},
		{"cancelled her newspaper", OtherObject},
		{"cancelled thursday", NoObject},
		{"met Anna's boss", OtherObject},
	} {
		s := NewSentence(tt.text)
		if got := people.ObjectAt(s, strings.IndexAny(s.Low+" ", " "), []int{0}); got != tt.want {
			t.Errorf("%q: object %d, want %d", tt.text, got, tt.want)
		}
	}
}

// TestSpellVerbs holds that verbs are spelt right, and other words left as they are.
func TestSpellVerbs(t *testing.T) {
	for was, want := range map[string]string{
		"i prommised her":    "i promised her",
		"just calld me":      "just called me",
		"thnaked him":        "thanked him",
		"they were praised":  "they were praised",
		"he relied on her":   "he relied on her",
		"we talkd, wensday!": "we talked, wednesday!",
	} {
		if got := spell(was); got != want {
			t.Errorf("%q: spelt %q, want %q", was, got, want)
		}
	}
}

// TestPlainMarks holds that a sentence is read with plain marks, whatever its writer's keyboard makes of them.
func TestPlainMarks(t *testing.T) {
	for text, want := range map[string]string{
		"she said “yes”":                      `she said "yes"`,
		"sie sagte „ja“":                      `sie sagte "ja"`,
		"elle a dit «oui»":                    `elle a dit "oui"`,
		"she said open quote yes close quote": `she said "yes"`,
		"she didn’t, she ‘might’, she canʼt":  "she didn't, she 'might', she can't",
		"at\u00a010:00,  or  so":              "at 10:00, or so",
	} {
		if got := NewSentence(text).Text; got != want {
			t.Errorf("%q: read as %q, want %q", text, got, want)
		}
	}
}

// TestSentenceParts holds that the whole of a sentence keeps what its owner wrote, and a part only its own words.
func TestSentenceParts(t *testing.T) {
	s := NewSentence("thnaked Anna today")
	for _, tt := range []struct {
		from, to   int
		text, said string
	}{
		{0, len(s.Text), "thanked Anna today", "thnaked Anna today"},
		{0, 12, "thanked Anna", "thanked Anna"},
		{8, len(s.Text), "Anna today", "Anna today"},
	} {
		if p := s.Part(tt.from, tt.to); p.Text != tt.text || p.Said != tt.said {
			t.Errorf("%d to %d: got %q, said %q, want %q, %q", tt.from, tt.to, p.Text, p.Said, tt.text, tt.said)
		}
	}
}

// A noun with a plural of its own is led back to it, and is no verb in the past.
func TestIrregular(t *testing.T) {
	for _, tt := range []struct {
		word, base string
		past       bool
	}{
		{"rang", "ring", true}, {"thanked", "thank", true}, {"people", "person", false}, {"children", "child", false},
		{"men", "man", false}, {"women", "woman", false}, {"ringing", "ring", false},
	} {
		if got := IsPast(tt.word); got != tt.past || !slices.Contains(baseForms(tt.word), tt.base) {
			t.Errorf("%s: past %v, a form of %q; want %v, %s", tt.word, got, baseForms(tt.word), tt.past, tt.base)
		}
	}
}
