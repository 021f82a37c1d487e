// Command lines sees that a line of code is read without scrolling: none has more than 120
// columns, a tab counting four. What stands between backquotes (patterns, pages) does not count,
// nor do tests and tables of phrases (rules/lang, and files whose names end in _table.go).
package main

import (
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode/utf8"
)

const maxColumns = 120

// raw finds what stands between backquotes, over several lines too.
var raw = regexp.MustCompile("(?s)`[^`]*`")

func main() {
	log.SetFlags(0)
	long := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !measured(path) {
			return err
		}
		lines, err := tooLong(path)
		for _, at := range lines {
			fmt.Fprintf(os.Stderr, "%s:%d: more than %d columns\n", path, at, maxColumns)
		}
		long += len(lines)
		return err
	})
	if err != nil {
		log.Fatal("lines: ", err)
	}
	if long > 0 {
		os.Exit(1)
	}
}

// measured says whether a file holds code that people read from left to right.
func measured(path string) bool {
	return strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") &&
		!strings.HasSuffix(path, "_table.go") && !strings.HasPrefix(path, filepath.Join("rules", "lang")+"/")
}

// tooLong lists the numbers of the lines of a file that are too long, the first being 1.
func tooLong(path string) (numbers []int, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	code := raw.ReplaceAllStringFunc(string(text), func(s string) string {
		return "``" + strings.Repeat("\n", strings.Count(s, "\n"))
	})
	for i, line := range strings.Split(code, "\n") {
		if utf8.RuneCountInString(line)+3*strings.Count(line, "\t") > maxColumns {
			numbers = append(numbers, i+1)
		}
	}
	return numbers, nil
}
