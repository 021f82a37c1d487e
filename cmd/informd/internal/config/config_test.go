package config

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is seen as what is wanted")

// Each file in testdata/bad has beside it what Load says of it.
func TestBad(t *testing.T) {
	files, err := filepath.Glob("testdata/bad/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no bad files: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".toml"), func(t *testing.T) {
			_, err := Load(file)
			bad, ok := errors.AsType[*Error](err)
			if !ok {
				t.Fatalf("Load(%s): got %v, want an *Error", file, err)
			}
			dir, errAbs := filepath.Abs("testdata/bad")
			if errAbs != nil {
				t.Fatal(errAbs)
			}
			got := strings.NewReplacer(dir, "DIR", filepath.Dir(file)+"/", "").Replace(bad.Error()) + "\n"
			golden := strings.TrimSuffix(file, ".toml") + ".want"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("Load(%s)\ngot:\n%s\nwant:\n%s", file, got, want)
			}
			for _, p := range bad.Problems {
				if p.Line == 0 || !strings.Contains(p.Text, ";") {
					t.Errorf("%v: got no line or no cure behind a semicolon", p)
				}
			}
		})
	}
}

func TestGood(t *testing.T) {
	c := load(t, "testdata/good.toml")
	if got, want := c.Owner.Addresses, []string{"julie@example.org", "j.durand@uni.example"}; !slices.Equal(got, want) {
		t.Errorf("owner.addresses: got %q, want %q", got, want)
	}
	if got, want := c.Owner.Bio, "I am a physicist\nwho wants to see pharma."; got != want {
		t.Errorf("owner.bio: got %q, want %q", got, want)
	}
	if got, want := c.Owner.Zone.String(), "Europe/Berlin"; got != want {
		t.Errorf("owner.timezone: got %q, want %q", got, want)
	}
}

// A byte order mark and the line ends of Windows change nothing.
func TestEncodings(t *testing.T) {
	plain, err := os.ReadFile("testdata/good.toml")
	if err != nil {
		t.Fatal(err)
	}
	want := load(t, "testdata/good.toml")
	want.Owner.Bio = "" // a text of several lines keeps the line ends of its file
	for name, text := range map[string]string{
		"byte order mark": "\ufeff" + string(plain),
		"CRLF":            strings.ReplaceAll(string(plain), "\n", "\r\n"),
	} {
		got := load(t, write(t, text))
		got.Owner.Bio, got.File = "", want.File
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
	}
}

const example = "../../../../config.example.toml"

// The example is valid but for what it says must be given.
func TestExampleProblems(t *testing.T) {
	_, err := Load(example)
	bad, ok := errors.AsType[*Error](err)
	if !ok {
		t.Fatalf("Load(%s): got %v, want an *Error", example, err)
	}
	var got []string
	for _, p := range bad.Problems {
		got = append(got, p.Key)
	}
	want := []string{"owner.name", "owner.addresses", "owner.timezone", "imap.server", "imap.username",
		"imap.password_command", "smtp.server", "capture.address"}
	if !slices.Equal(got, want) {
		t.Errorf("problems of the example:\ngot  %q\nwant %q", got, want)
	}
}

// Filled in, the example is what a file says that gives only what must be given: each
// value in it is the real default.
func TestExampleIsTheDefault(t *testing.T) {
	data, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for _, fill := range []struct{ old, new string }{ // each the next of its kind
		{`name = "…"`, `name = "Julie Durand"`},
		{`addresses = ["…"]`, `addresses = ["julie@example.org", "j.durand@Uni.Example"]`},
		{`timezone = "…"`, `timezone = "Europe/Berlin"`},
		{`server = "…"`, `server = "imap.example.org:993"`},
		{`username = "…"`, `username = "julie@example.org"`},
		{`password_command = []`, `password_command = ["pass", "show", "mail"]`},
		{`server = "…"`, `server = "smtp.example.org:465"`},
		{`address = "…"`, `address = "julie+informd-7f3k2m9qxw4t8bhc@example.org"`},
	} {
		text = strings.Replace(text, fill.old, fill.new, 1)
	}
	got, want := load(t, write(t, text)), load(t, "testdata/good.toml")
	want.Owner.Bio, want.File = "", got.File
	if !reflect.DeepEqual(got, want) {
		t.Errorf("the example is not the default:\ngot  %+v\nwant %+v", got, want)
	}
}

// The example shows every key there is, in order, each with a line of reason.
func TestExampleIsComplete(t *testing.T) {
	data, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	lines := linesOf(data)
	text := strings.Split(string(data), "\n")
	last := 0
	for _, k := range defaults().keys() {
		n := lines[k.name]
		if n <= last {
			t.Errorf("%s: got line %d of the example, want one after %d", k.name, n, last)
			continue
		}
		last = n
		shared := strings.HasPrefix(k.name, "smtp.") // explained below [imap]
		if _, reason, ok := strings.Cut(text[n-1], "#"); !shared && (!ok || len(reason) < 10) {
			t.Errorf("%s: got %q, want a reason behind #", k.name, text[n-1])
		}
	}
}

func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	for _, tt := range []struct{ path, want string }{
		{dir + "/none.toml", dir + "/none.toml: there is no such file; run informd init, or name another with --config"},
		{dir, dir + ": is a directory; give a readable file with --config"},
		{"/dev/zero", "/dev/zero: the file is larger than a config can be; is it another file?"},
	} {
		_, err := Load(tt.path)
		if bad, ok := errors.AsType[*Error](err); !ok || bad.Error() != tt.want {
			t.Errorf("Load(%s)\ngot  %v\nwant %s", tt.path, err, tt.want)
		}
	}
}

// A config names programs that are run and servers that are given the password: one that others may
// write, or put another in the place of, is refused as a password file is.
func TestOthersMayWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "config.toml")
	if err := os.WriteFile(path, []byte(withPassword("password_command = ['true']")), 0o600); err != nil {
		t.Fatal(err)
	}
	folder := "its folder " + dir + " can be written to by others (mode %04o); run chmod 700 on it"
	for _, tt := range []struct {
		folder, file fs.FileMode
		want         string
	}{
		{0o700, 0o600, ""},
		{0o755, 0o644, ""},
		{0o750, 0o440, ""},
		{0o777 | fs.ModeSticky, 0o644, ""}, // nobody else may replace it there
		{0o700, 0o664, "can be written to by others (mode 0664); run chmod go-w on it"},
		{0o700, 0o646, "can be written to by others (mode 0646); run chmod go-w on it"},
		{0o777 | fs.ModeSticky, 0o666, "can be written to by others (mode 0666); run chmod go-w on it"},
		{0o775, 0o600, fmt.Sprintf(folder, 0o775)},
		{0o777, 0o600, fmt.Sprintf(folder, 0o777)},
		{0o733, 0o600, fmt.Sprintf(folder, 0o733)},
	} {
		if err := errors.Join(os.Chmod(dir, tt.folder), os.Chmod(path, tt.file)); err != nil {
			t.Fatal(err)
		}
		got := ""
		if _, err := Load(path); err != nil {
			got = strings.TrimPrefix(err.Error(), path+": ")
		}
		if got != tt.want {
			t.Errorf("folder %v, file %v: got %q, want %q", tt.folder, tt.file, got, tt.want)
		}
	}
}

func load(t *testing.T, path string) *Config {
	t.Helper()
	c, err := Load(path)
	if err != nil {
		t.Fatalf("Load(%s): %v", path, err)
	}
	return c
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
