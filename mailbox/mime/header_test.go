package mime

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"informd/rules/mail"
)

func TestReadAddresses(t *testing.T) {
	tests := []struct{ in, want string }{
		{"anna@acme.example", "anna@acme.example"},
		{"Anna Meier <anna@acme.example>", "Anna Meier <anna@acme.example>"},
		{`"Meier, Anna" <anna@acme.example>, bob@acme.example`, "Meier, Anna <anna@acme.example>; bob@acme.example"},
		{"Meier, Anna <anna@acme.example>", "Meier, Anna <anna@acme.example>"},
		{"Anna [Support] <anna@acme.example>", "Anna [Support] <anna@acme.example>"},
		{"anna@home <anna@acme.example>", "anna@home <anna@acme.example>"},
		{"anna@acme.example (Anna Meier)", "Anna Meier <anna@acme.example>"},
		{"a@x.example; b@x.example", "a@x.example; b@x.example"},
		{"Friends: a@x.example, b@x.example;", "a@x.example; b@x.example"},
		{"undisclosed-recipients:;", ""},
		{"Anna <anna@acme.example", "Anna <anna@acme.example>"},
		{"<mailto:anna@acme.example>", "anna@acme.example"},
		{"Anna [SMTP:anna@acme.example]", "Anna <anna@acme.example>"},
		{`"anna..m"@docomo.example`, "anna..m@docomo.example"},
		{`Anna <"anna..m"@docomo.example>`, "Anna <anna..m@docomo.example>"},
		{`<"anna m"@acme.example>`, `annam"@acme.example`}, // another's without its quotes
		{`"anna@home" anna@acme.example`, `anna@home <anna@acme.example>`},
		{"Anna [mailto:anna@acme.example]", "Anna <anna@acme.example>"},
		{"anna.@docomo.example", "anna.@docomo.example"},
		{"Anna@ACME.Example", "Anna@acme.example"},
		{"anna@bücher.example", "anna@xn--bcher-kva.example"},
		{"=?utf-8?Q?Andr=C3=A9?= <a@x.example>", "André <a@x.example>"},
		{`"=?utf-8?Q?Andr=C3=A9?=" <a@x.example>`, "André <a@x.example>"},
		{"=?utf-8?Q?julie=40hoffmann.example?= <eve@evil.example>", "julie@hoffmann.example <eve@evil.example>"},
		{"eve@evil.example (julie@hoffmann.example)", "julie@hoffmann.example <eve@evil.example>"},
		{"=?utf-8?Q?Anna_=3Canna=40acme.example=3E?=", "Anna <anna@acme.example>"},
		{"Andr\xe9 <a@x.example>", "André <a@x.example>"},
		{`"a@x.example" <a@x.example>`, "a@x.example"},
		{"'Anna Meier' <anna@acme.example>", "Anna Meier <anna@acme.example>"},
		{`"Anna \"A\" Meier" <anna@acme.example>`, `Anna "A" Meier <anna@acme.example>`},
		{"Anna Meier <Anna Meier <anna@acme.example>>", "Anna Meier <Anna Meier <anna@acme.example>"},
		{"<@relay.example:anna@acme.example>", "anna@acme.example"},
		{"MAILER-DAEMON <>", ""},
		{"Anna", ""},
		{"", ""},
		{",,;,", ""},
		{"anna@acme.example, ,bob@acme.example,", "anna@acme.example; bob@acme.example"},
	}
	for _, test := range tests {
		var got []string
		for _, a := range ReadAddresses(test.in, "") {
			got = append(got, a.String())
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("readAddresses(%q) = %q, want %q", test.in, s, test.want)
		}
	}
}

// Pieces without an address that stand before one make no name that is longer than names are.
func TestReadManyNames(t *testing.T) {
	got := ReadAddresses(strings.Repeat("Meier, ", 1000)+"Anna <anna@acme.example>", "")
	if len(got) != 1 || got[0].Addr != "anna@acme.example" || len(got[0].Name) > maxName {
		t.Errorf("got %d addresses, with a name of %d bytes; want Anna's, with at most %d", len(got), len(got[0].Name), maxName)
	}
}

func TestReadIDs(t *testing.T) {
	tests := []struct {
		in   string
		want []string
	}{
		{"<a@b>", []string{"a@b"}},
		{"<a@b> <c@d>", []string{"a@b", "c@d"}},
		{"<a@b><c@d>", []string{"a@b", "c@d"}},
		{"<a@b>, <c@d>", []string{"a@b", "c@d"}},
		{"<a@@b>", []string{"a@@b"}},
		{"<abc>", []string{"abc"}},
		{"a@b", []string{"a@b"}},
		{"abc", []string{"abc"}},
		{"<a b@c>", []string{"ab@c"}},
		{"<[a]@b>", []string{"[a]@b"}},
		{"<a@b", []string{"a@b"}},
		{"<<a@b>>", []string{"a@b"}},
		{`Your mail of Tue, "x" <a@b>`, []string{"a@b"}},
		{"Anna's mail (a@b) of today", []string{"a@b"}},
		{"=?utf-8?q?=3Cvery-long=40host=2Eexample=3E?=", []string{"very-long@host.example"}},
		{"<a@b> =?us-ascii?Q?=3Cc-?= =?us-ascii?Q?1=40d=3E?=", []string{"a@b", "c-1@d"}},
		{"no id here", nil},
		{"", nil},
		{"<>", nil},
		{"<" + strings.Repeat("a", 2000) + "@b>", nil},
	}
	for _, test := range tests {
		if got := ReadIDs(test.in); !slices.Equal(got, test.want) {
			t.Errorf("readIDs(%.40q) = %q, want %q", test.in, got, test.want)
		}
	}
}

// A long thread keeps the mail that began it and those it answers last.
func TestReadManyIDs(t *testing.T) {
	var field strings.Builder
	for n := range 250 {
		fmt.Fprintf(&field, "<%d@acme.example> ", n)
	}
	ids := ReadIDs(field.String())
	if len(ids) != maxIDs || ids[0] != "0@acme.example" || ids[1] != "151@acme.example" || ids[maxIDs-1] != "249@acme.example" {
		t.Errorf("got %d ids: %q", len(ids), ids)
	}
}

func TestDecodeWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain", "plain"},
		{"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"},
		{"=?UTF-8?b?R3LDvMOfZQ==?=", "Grüße"},
		{"=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"},
		{"=?utf-8?Q?a?= and =?utf-8?Q?b?=", "a and b"},
		{"=?utf-8?B?w?= =?utf-8?B?w7w=?=", "ü"},
		{"=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=", "Grüße"}, // a character cut in half
		{"=?iso-8859-1?Q?Gr=FC?= =?utf-8?Q?=C3=9Fe?=", "Grüße"},
		{"(=?utf-8?Q?a?=)", "(a)"},
		{"x=?utf-8?Q?a?=y", "xay"},
		{"=?utf-8?Q?two words?=", "two words"},
		{"=?utf-8*de?Q?a?=", "a"},
		{"=?utf-8?Q?=3D=3F?=", "=?"},
		{"=?utf-8?X?a?=", "=?utf-8?X?a?="},
		{"=?utf-8?Q?open", "=?utf-8?Q?open"},
		{"=?utf-8?Q?=ZZ?=", "=ZZ"},
		{"=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"},
		{"=?unicode-1-1-utf-7?Q?Gr+APwA3w-e?=", "Grüße"},
		{"=?us-ascii?Q?Gr=FC=DFe?=", "Grüße"}, // not ASCII at all
		{"=??Q?a?=", "=??Q?a?="},
	}
	for _, test := range tests {
		if got := decodeWords(test.in, ""); got != test.want {
			t.Errorf("decodeWords(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

func TestReadParams(t *testing.T) {
	tests := []struct{ in, want string }{
		{"text/plain; charset=utf-8", "text/plain map[charset:utf-8]"},
		{`Text/Plain;CHARSET="utf-8"; format=flowed`, "text/plain map[charset:utf-8 format:flowed]"},
		{"text/plain (a comment); charset=utf-8 (too)", "text/plain map[charset:utf-8]"},
		{`a/b; name="x;y\"z"`, `a/b map[name:x;y"z]`},
		{`a/b; name="x`, "a/b map[name:x]"},
		{"a/b;; x = y ;", "a/b map[x:y]"},
		{"a/b; n*0=ab; n*1=cd", "a/b map[n:abcd n*0:ab n*1:cd]"},
		{"a/b; n*=utf-8'de'Gr%C3%BC%C3%9Fe", "a/b map[n:Grüße n*:utf-8'de'Gr%C3%BC%C3%9Fe]"},
		{"a/b; n*0*=iso-8859-1''Gr%FC; n*1=x", "a/b map[n:Grüx n*0*:iso-8859-1''Gr%FC n*1:x]"},
		{"text/plain charset=utf-8", "text/plain map[charset:utf-8]"},
		{"text / plain", "text/plain map[]"},
		{"", " map[]"},
	}
	for _, test := range tests {
		value, params := ReadParams(test.in)
		if got := fmt.Sprint(value, " ", params); got != test.want {
			t.Errorf("readParams(%q) = %s, want %s", test.in, got, test.want)
		}
	}
}

// No value that was decoded can break a line or turn its direction.
func TestCleanValue(t *testing.T) {
	got := CleanValue("a\r\nb\x00c\u0085d\u2028e\u202ef\u2066g\th\xff")
	if want := "abcdefg h\uFFFD"; got != want {
		t.Errorf("cleanValue = %q, want %q", got, want)
	}
	if long := CleanValue(strings.Repeat("é", maxValue)); len(long) > maxValue || strings.ContainsRune(long, '\uFFFD') {
		t.Errorf("a long value is %d bytes, cut inside a character: %v", len(long), strings.ContainsRune(long, '\uFFFD'))
	}
}

func TestReadOutcomes(t *testing.T) {
	raw := "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@x.example\nAction: Failed\nStatus: 5.1.1\n\n\nFinal-Recipient: a b\nStatus: none\n\nAction: delayed\n"
	want := []mail.Outcome{{Recipient: "a@x.example", Action: "failed", Status: "5.1.1"}, {Action: "delayed"}}
	if got := ReadOutcomes([]byte(raw)); !slices.Equal(got, want) {
		t.Errorf("readOutcomes = %+v, want %+v", got, want)
	}
}
