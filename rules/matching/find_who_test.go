package matching

import (
	"informd/rules"
	"strings"
	"testing"
)

func whomPeople() []*rules.Person {
	var out []*rules.Person
	for _, p := range []string{
		"Anna Meier <anna.meier@acme.example> <anna@home.example>", "Anna Müller <am@acme.example>",
		"Robert Smith <rs@pharma.example>", "Bob Lee <bob@pharma.example>",
		"José García <jose@bank.example>", "Jürgen von Berg <jb@berg.example>",
		"Katharina Weiß <kw@acme.example>", "Søren Kierkegård <sk@cph.example>",
		"Dr. Eve Moss <eve@acme.example>", "William O'Neill <wo@acme.example>",
		"Chris Fox <cf@acme.example>", "Christina Fuchs <chf@acme.example>",
		"Hans-Peter Lang <hpl@acme.example>", "<kim.berger@acme.example>",
		"Ana Pérez <ana@bank.example>", "Li Wei <lw@bank.example>", "Muller, Tom <tm@acme.example>",
		"Per Holm <per@xn--bcher-kva.example>",
	} {
		f := strings.FieldsFunc(p, func(c rune) bool { return c == '<' || c == '>' })
		q := &rules.Person{}
		for _, s := range f {
			if s = strings.TrimSpace(s); strings.Contains(s, "@") {
				q.Addresses = append(q.Addresses, s)
			} else if s != "" {
				q.Name = s
			}
		}
		out = append(out, q)
	}
	return out
}

func TestFindWho(t *testing.T) {
	people := whomPeople()
	for _, c := range []struct{ name, want string }{
		{"anna.meier@acme.example", "Anna Meier"},
		{"Anna <ANNA@home.example>", "Anna Meier"},
		{"stranger@acme.example", ""},
		{"per@Bücher.example", "Per Holm"},
		{"per@xn--bcher-kva.example", "Per Holm"},
		{"Anna Meier", "Anna Meier"},
		{"anna meier", "Anna Meier"},
		{"Meier, Anna", "Anna Meier"},
		{"Anna", "Anna Meier, Anna Müller"},
		{"Ana", "Ana Pérez"},
		{"Anna M.", "Anna Meier, Anna Müller"},
		{"Anna Me", ""},
		{"A. Meier", "Anna Meier"},
		{"Meier", "Anna Meier"},
		{"Mueller", "Anna Müller, Muller, Tom"},
		{"Müller", "Anna Müller"},
		{"Müller", "Anna Müller"},
		{"Anna Muller", "Anna Müller"},
		{"Anna's", "Anna Meier, Anna Müller"},
		{"Bob", "Bob Lee"},
		{"Rob", "Robert Smith"},
		{"Bob Smith", "Robert Smith"},
		{"Jose", "José García"},
		{"garcia", "José García"},
		{"Juergen", "Jürgen von Berg"},
		{"von Berg", "Jürgen von Berg"},
		{"Berg", "Jürgen von Berg"},
		{"Weiss", "Katharina Weiß"},
		{"Kathi", "Katharina Weiß"},
		{"Soren", "Søren Kierkegård"},
		{"Dr. Moss", "Dr. Eve Moss"},
		{"Frau Dr. Moss", "Dr. Eve Moss"},
		{"Bill", "William O'Neill"},
		{"O'Neill", "William O'Neill"},
		{"Chris", "Chris Fox"},
		{"Tina", "Christina Fuchs"},
		{"Hans-Peter", "Hans-Peter Lang"},
		{"hans peter lang", "Hans-Peter Lang"},
		{"Peter", "Hans-Peter Lang"},
		{"Kim", "kim.berger@acme.example"},
		{"Wei", "Li Wei"},
		{"Tom", "Muller, Tom"},
		{"Thomas", "Muller, Tom"},
		{"Zoe", ""},
		{"", ""},
		{".", ""},
		{"Anna Meier Müller", ""},
		{"Anna Anna", ""},
	} {
		var got []string
		for _, p := range FindWho(c.name, people) {
			got = append(got, p.Called())
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("FindWho(%q)\n got %q\nwant %q", c.name, s, c.want)
		}
	}
}

func TestFindWhoNobody(t *testing.T) {
	if got := FindWho("Anna", nil); got != nil {
		t.Errorf("got %v, want nobody", got)
	}
	if got := FindWho("Anna", []*rules.Person{{}}); got != nil {
		t.Errorf("a person without name and address: got %v, want nobody", got)
	}
}

// FuzzFindWho holds that any text names somebody or nobody, without harm.
func FuzzFindWho(f *testing.F) {
	f.Add("met anna and bob lee yesterday")
	people := whomPeople()
	f.Fuzz(func(t *testing.T, text string) { FindWho(text, people) })
}
