package keep

import (
	"fmt"
	"os"
	"path/filepath"
)

// Configs returns the configs of a directory, in the order of their names. Each is one account.
func Configs(dir string) (files []string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err // and not those that were listed: an account that is left out is ended
	}
	for _, e := range entries {
		if filepath.Ext(e.Name()) == ".toml" {
			files = append(files, filepath.Join(dir, e.Name()))
		}
	}
	return files, nil
}

// ownWords returns what differs from one version of an owner's templates to another: of the files in a
// directory, and in those below it for each language.
func ownWords(dir string) (stamp string) {
	if dir == "" {
		return ""
	}
	for _, pattern := range []string{"*", "*/*"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern))
		for _, path := range files {
			stamp += path + stampOf(path)
		}
	}
	return stamp
}

// stampOf returns what differs from one version of a file to another.
func stampOf(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprint(info.ModTime().UnixNano(), info.Mode(), info.Size())
}
