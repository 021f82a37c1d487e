package config

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

// A config in which nothing is the default comes through whole.
func TestPolicy(t *testing.T) {
	c := load(t, write(t, strings.Replace(withPassword("password_command = ['true']"), "[capture]", `bio = "a physicist"
signature = "Julie"

[capture]
folder = "Ablage"
trust = ["sent", "dkim"]`, 1)+`
[watch]
look_back = "2w"
poll = "20s"
[followup]
mode = "draft"
after = "2w"
hold = "90m"
window = "10:30-11:00"
days = ["Tuesday", "thu"]
holidays = "DE"
daily_limit = 3
max_lateness = "1d"
[thankyou]
at = "09:15"
[prep]
at = "17:00"
[keepintouch]
after = "8w"
[brief]
at = "06:45"
[digest]
day = "sunday"
at = "20:00"
empty = "skip"
[letters]
language = "pt-br"
[mail]
receipts = "problems"
`))
	got := c.Policy()
	if at := time.Date(2026, 12, 25, 12, 0, 0, 0, time.UTC); !got.Followup.Holiday(at) {
		t.Errorf("%s: got no holiday", at)
	}
	got.Followup.Holiday = nil
	want := rules.Policy{
		Owner:        mail.Address{Name: "Julie Durand", Addr: "julie@example.org"},
		Self:         mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+informd-7f3k2m9qxw4t8bhc@example.org"},
		Bio:          "a physicist",
		Signature:    "Julie",
		Language:     "pt-BR",
		Zone:         c.Owner.Zone,
		ThankYouAt:   dates.Clock{Hour: 9, Minute: 15},
		PrepAt:       dates.Clock{Hour: 17},
		KeepInTouch:  dates.Span{Days: 56},
		BriefAt:      dates.Clock{Hour: 6, Minute: 45},
		DigestDay:    time.Sunday,
		DigestAt:     dates.Clock{Hour: 20},
		DigestEmpty:  "skip",
		Receipts:     "problems",
		TrustDKIM:    true,
		CaptureInbox: "Ablage",
	}
	f := &want.Followup
	f.Mode, f.After, f.Hold = rules.ModeDraft, dates.Span{Days: 14}, dates.Span{Time: 90 * time.Minute}
	f.From, f.Until = dates.Clock{Hour: 10, Minute: 30}, dates.Clock{Hour: 11}
	f.Days[time.Tuesday], f.Days[time.Thursday] = true, true
	f.DailyLimit, f.MaxLateness = 3, dates.Span{Days: 1}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}

	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	if got, want := c.Watch.LookBack.Since(now, time.UTC), now.AddDate(0, 0, -14); !got.Equal(want) {
		t.Errorf("look_back: got %s, want %s", got, want)
	}
	if c.Watch.Poll != 20*time.Second {
		t.Errorf("poll: got %s, want 20s", c.Watch.Poll)
	}
}

func TestLookBackAll(t *testing.T) {
	l, err := parseLookBack("all")
	if got := l.Since(time.Now(), time.UTC); err != nil || !got.IsZero() {
		t.Errorf(`"all": got %s, %v, want no limit`, got, err)
	}
}

func TestPaths(t *testing.T) {
	const home = "/home/julie"
	for _, tt := range []struct{ env, config, state string }{
		{"", home + "/.config/informd/config.toml", home + "/.local/state/informd/state.db"},
		{"XDG_CONFIG_HOME=/c XDG_STATE_HOME=/s", "/c/informd/config.toml", "/s/informd/state.db"},
		{"XDG_CONFIG_HOME=c XDG_STATE_HOME=s", home + "/.config/informd/config.toml", home + "/.local/state/informd/state.db"},
		{"STATE_DIRECTORY=/var/lib/informd", "/etc/informd/config.toml", "/var/lib/informd/state.db"},
		{"STATE_DIRECTORY=/var/lib/informd:/var/lib/other CONFIGURATION_DIRECTORY=/etc/one:/etc/two", "/etc/one/config.toml", "/var/lib/informd/state.db"},
		{"STATE_DIRECTORY=/home/julie/.local/state/informd", home + "/.config/informd/config.toml", home + "/.local/state/informd/state.db"},
	} {
		t.Run(tt.env, func(t *testing.T) {
			for _, name := range []string{"XDG_CONFIG_HOME", "XDG_STATE_HOME", "STATE_DIRECTORY", "CONFIGURATION_DIRECTORY"} {
				t.Setenv(name, "")
			}
			t.Setenv("HOME", home)
			for _, kv := range strings.Fields(tt.env) {
				name, value, _ := strings.Cut(kv, "=")
				t.Setenv(name, value)
			}
			if got := DefaultPath(); got != tt.config {
				t.Errorf("config: got %s, want %s", got, tt.config)
			}
			c := defaults()
			c.File = DefaultPath()
			if got, err := c.StorePath(t.Context()); err != nil || got != tt.state {
				t.Errorf("store: got %s, %v, want %s", got, err, tt.state)
			}
		})
	}
}

// Each account has a database of its own, called as its config is. One from before that was so
// stays where its own address stands in it. Where both names are taken by somebody else, the error says so.
func TestStoreOfEachAccount(t *testing.T) {
	const julie, max, nobody = "julie@example.org", "max@example.org", ""
	for _, tt := range []struct {
		there        map[string]string // the databases that are there, and whose: "address", and its config and whom it knows
		config, want string
	}{
		{nil, "/etc/informd/config.toml", "state.db"},
		{nil, "/home/julie/work.toml", "work.db"},
		{map[string]string{"state.db": nobody}, "/etc/informd/config.toml", "state.db"}, // begun by init
		{map[string]string{"state.db": nobody}, "/home/julie/work.toml", "work.db"},     // begun by init of another
		{map[string]string{"state.db": julie}, "/home/julie/work.toml", "state.db"},
		{map[string]string{"state.db": julie}, "/etc/informd/config.toml", "state.db"},
		{map[string]string{"state.db": max}, "/home/julie/work.toml", "work.db"},
		{map[string]string{"state.db": max}, "/home/julie/config.toml", "julie.db"},
		{map[string]string{"state.db": max, "julie.db": julie}, "/home/julie/config.toml", "julie.db"},
		{map[string]string{"state.db": max, "julie.db": max}, "/home/julie/config.toml", ""},
		{map[string]string{"me.db": max}, "/home/julie/me.toml", ""},
		{map[string]string{"state.db": max + " /etc/informd/config.toml"}, "/etc/informd/config.toml", "state.db"}, // init was run again
		{map[string]string{"state.db": max + " /etc/informd/config.toml anna"}, "/etc/informd/config.toml", ""},    // its address changed
		{map[string]string{"state.db": julie + " /etc/informd/config.toml"}, "/home/julie/config.toml", "state.db"},
	} {
		dir := t.TempDir()
		t.Setenv("STATE_DIRECTORY", dir)
		for name, owner := range tt.there {
			whose := append(strings.Split(owner, " "), "", "")
			begin(t, filepath.Join(dir, name), whose[0], whose[1], whose[2])
		}
		c := &Config{File: tt.config}
		c.Owner.Addresses = []string{"Julie@example.org"}
		got, err := c.StorePath(t.Context())
		switch {
		case tt.want == "" && (err == nil || !strings.Contains(err.Error(), tt.config)):
			t.Errorf("%s beside %v: got %s, %v, want an error that names the config", tt.config, tt.there, got, err)
		case tt.want != "" && (err != nil || got != filepath.Join(dir, tt.want)):
			t.Errorf("%s beside %v: got %s, %v, want %s", tt.config, tt.there, got, err, tt.want)
		}
	}
}

// An owner with two accounts has an address of each in the config of the first. Its database is that config's, as long
// as the file is there.
func TestStoreOfAnotherConfig(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("STATE_DIRECTORY", dir)
	first, second := filepath.Join(dir, "config.toml"), filepath.Join(dir, "work.toml")
	begin(t, filepath.Join(dir, "state.db"), "julie@posteo.example julie@work.example", first, "anna")
	c := &Config{File: second}
	c.Owner.Addresses = []string{"julie@work.example"}
	if got, err := c.StorePath(t.Context()); err != nil || got != filepath.Join(dir, "state.db") {
		t.Errorf("the first config was moved: got %s, %v", got, err)
	}
	if err := os.WriteFile(first, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := c.StorePath(t.Context()); err != nil || got != filepath.Join(dir, "work.db") {
		t.Errorf("the first config keeps its own: got %s, %v", got, err)
	}
	c.Owner.Addresses = []string{"Julie@Posteo.example", "julie@work.example"}
	if got, err := c.StorePath(t.Context()); err != nil || got != filepath.Join(dir, "state.db") {
		t.Errorf("the account moved with a copy: got %s, %v", got, err)
	}
	c.Owner.Addresses = []string{"julie@work.example"}
	begin(t, filepath.Join(dir, "work.db"), "julie@work.example max@work.example", first, "anna")
	if got, err := c.StorePath(t.Context()); err == nil || !strings.Contains(err.Error(), first) {
		t.Errorf("the first config keeps both: got %s, %v", got, err)
	}
}

// begin makes a database of an owner, or of nobody yet, that knows somebody, or nobody.
func begin(t *testing.T, path, owner, config, known string) {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	err = s.Update(t.Context(), time.Now(), func(tx *store.Tx) error {
		if known != "" {
			if _, _, err := tx.Append(fact.Event{Person: known, Kind: fact.Described, Source: "note"}); err != nil {
				return err
			}
		}
		return tx.SetAccount(func(acc *store.Account) { acc.Owner, acc.Config = owner, config })
	})
	if err := errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
}

// A path in the config is below home, absolute, or beside the config; never below the
// directory in which somebody happens to stand.
func TestResolve(t *testing.T) {
	t.Setenv("HOME", "/home/julie")
	c := &Config{File: "/etc/informd/config.toml"}
	for path, want := range map[string]string{
		"~/mail/informd.db": "/home/julie/mail/informd.db",
		"/srv/../x.db":      "/x.db",
		"x.db":              "/etc/informd/x.db",
	} {
		c.Store.Path = path
		if got, err := c.StorePath(t.Context()); err != nil || got != want {
			t.Errorf("%s: got %s, %v, want %s", path, got, err, want)
		}
	}
}

func TestWarnings(t *testing.T) {
	now := time.Date(2027, 6, 1, 0, 0, 0, 0, time.UTC)
	ics := filepath.Join(t.TempDir(), "days.ics")
	if err := os.WriteFile(ics, []byte("BEGIN:VEVENT\nDTSTART:20261225\nEND:VEVENT\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	path := write(t, strings.NewReplacer(
		"julie+informd-7f3k2m9qxw4t8bhc", "julie+informd", "imap.example.org:993", "imap.example.org:143", ":465", ":587",
	).Replace(withPassword("password_command = ['true']"))+"[followup]\nholidays = '"+ics+"'\n")
	var got []string
	for _, w := range load(t, path).Warnings(now) {
		got = append(got, w.String())
	}
	want := []string{
		"capture.address: can be guessed (about 0 random bits of 80); put 16 random letters and digits into it, such as +informd-7f3k2m9qxw4t8bhc",
		`imap.security: port 143 usually begins without TLS; if the login hangs or fails, write security = "starttls"`,
		`smtp.security: port 587 usually begins without TLS; if the login hangs or fails, write security = "starttls"`,
		"followup.holidays: the last day in " + ics + " is 2026-12-25; get a newer file",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for source, want := range map[string]int{"password_command = ['true']": 1, "token_command = ['true']": 0} {
		path := write(t, strings.Replace(withPassword(source), "smtp.example.org:465", "SMTP.office365.com:587", 1))
		n := 0
		if end := load(t, path).Policy().PasswordsEnd; end.Day.IsZero() != (want == 0) {
			t.Errorf("%s at Microsoft: rules hear %+v", source, end)
		}
		for _, w := range load(t, path).Warnings(now) {
			if strings.HasPrefix(w.String(), "smtp.server: Microsoft stops taking passwords for sending, for most organisations after 31 December 2026; ") {
				n++
			}
		}
		if n != want {
			t.Errorf("%s at Microsoft: %d warnings of what ends there, want %d", source, n, want)
		}
	}
	if got := load(t, "testdata/good.toml").Warnings(now); len(got) > 0 {
		t.Errorf("good.toml: got %q, want none", got)
	}
}

func TestRandomBits(t *testing.T) {
	for addr, want := range map[string]int{
		"julie+informd-7f3k2m9qxw4t8bhc@example.org": 80,
		"7f3k2m9qxw4t8bhc@capture.example.org":       80,
		"julie+informd@example.org":                  0,
		"julie+2026@example.org":                     0,
		"julie+x7@example.org":                       10,
		"julie@7f3k2m9qxw4t8bhc.example.org":         0,
	} {
		if got := randomBits(addr); got != want {
			t.Errorf("%s: got %d, want %d", addr, got, want)
		}
	}
}
