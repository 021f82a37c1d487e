package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A foreignLetter is one beyond ASCII that may stand in the strings of a file. Words of languages stand
// in rules/lang; what code outside of it may hold are no words, or English ones.
type foreignLetter struct {
	path    string
	letters string // "" for any
	why     string
}

func foreignLetters() []foreignLetter {
	return []foreignLetter{
		{"cmd/informd/internal/fault/fault_table.go", "é", "English writes café with it"},
		{"cmd/informd/internal/setup/providers_table.go", "ä", "a provider calls a setting so"},
		{"mailbox/text/trim_lines.go", "ᐧ", "Gmail's mark of a mail that is tracked"},
		{"rules/notes/verb_table.go", "é", "a café's name in an example"},
		{"rules/reading/judge_table.go", "", "learned by a test, from the words in rules/lang"},
		{"rules/words/fold.go", "\u115f\u1160\u3164\uffa0", "letters that nobody sees"},
	}
}

// wordsElsewhere returns what strings of code outside rules/lang hold in letters beyond ASCII that they
// may not hold, and which lines of the table no file needs. The templates hold letters in many languages;
// the servers and people of tests write in many.
func wordsElsewhere(all []source, allowed []foreignLetter) (problems []string) {
	needed := make([]bool, len(allowed))
	for _, s := range all {
		if s.test || slices.ContainsFunc([]string{"rules/lang", "templates", "mailbox/mailboxtest", "cmd/informd/internal/chaos"},
			func(dir string) bool { return below(s.dir, dir) }) {
			continue
		}
		at := slices.IndexFunc(allowed, func(f foreignLetter) bool { return f.path == s.path })
		for _, lit := range stringsOf(s.file) {
			foreign := strings.Map(func(r rune) rune {
				switch {
				case r <= unicode.MaxASCII || !unicode.IsLetter(r) || unicode.Is(unicode.Lm, r):
					return -1 // what Unicode calls a modifier is a mark: an apostrophe, a long vowel
				case at >= 0 && (allowed[at].letters == "" || strings.ContainsRune(allowed[at].letters, r)):
					needed[at] = true
					return -1
				}
				return r
			}, lit.text)
			if foreign != "" {
				problems = append(problems, fmt.Sprintf("%s: %q holds words of a language (%s): they belong to its file in rules/lang",
					s.fset.Position(lit.pos), lit.text, foreign))
			}
		}
	}
	for i, f := range allowed {
		if !needed[i] {
			problems = append(problems, fmt.Sprintf("%s holds no such letter any more (%s): take it from foreignLetters", f.path, f.why))
		}
	}
	return problems
}

// A literal is a string or a sign in the source, as the program sees it.
type literal struct {
	pos  token.Pos
	text string
}

// stringsOf returns the strings and signs in a file.
func stringsOf(f *ast.File) (all []literal) {
	ast.Inspect(f, func(n ast.Node) bool {
		if l, ok := n.(*ast.BasicLit); ok && (l.Kind == token.STRING || l.Kind == token.CHAR) {
			text, err := strconv.Unquote(l.Value)
			if err == nil {
				all = append(all, literal{l.Pos(), text})
			}
		}
		return true
	})
	return all
}
