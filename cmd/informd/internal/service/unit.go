package service

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

//go:embed user.service
var userUnit string

// Name is what systemd calls the service.
const Name = "informd.service"

// unitPath returns where units of the user lie.
func unitPath() string {
	dir := os.Getenv("XDG_CONFIG_HOME")
	if !filepath.IsAbs(dir) {
		dir = filepath.Join(os.Getenv("HOME"), ".config")
	}
	return filepath.Join(dir, "systemd", "user", Name)
}

// unit returns the text of the unit that runs a program with a config.
func unit(program, file string) string {
	return strings.Replace(userUnit, "@EXEC@", unitWord(program)+" --config "+unitWord(file)+" run", 1)
}

// keepsAnother returns an error where the unit that is installed keeps another config, which nobody would
// keep from now on. A directory keeps the configs in it, and a config that is gone is kept by nobody.
func keepsAnother(path, file string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil // there is none
	}
	kept := unitConfig(string(text))
	if _, err := os.Stat(kept); err != nil || kept == file || filepath.Dir(kept) == filepath.Clean(file) {
		return nil
	}
	return fmt.Errorf("the service keeps %s already, and there is one service; to keep both, put both configs "+
		"into one directory, and: informd --config DIR service install", kept)
}

// unitConfig returns the config that a unit names; "" where it names none.
func unitConfig(text string) string {
	_, rest, _ := strings.Cut(text, " --config ")
	word, _, _ := strings.Cut(rest, " run\n")
	path, err := strconv.Unquote(word)
	if err != nil {
		return ""
	}
	return strings.NewReplacer("%%", "%", "$$", "$").Replace(path)
}

// unitWord returns a word of a command line in a unit: what means something to systemd is
// taken as it stands (systemd.service(5), "Command lines").
func unitWord(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "%", "%%", "$", "$$", "\n", `\n`).Replace(s) + `"`
}
