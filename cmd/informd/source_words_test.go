package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
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
		{"rules/meaning/judge_table.go", "", "learned by a test, from labelled notes"},
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

// comparedWords are words that code in rules may compare texts with, although they do not stand in rules/lang: they
// are no words of a language, but those of formats, programs and informd itself.
func comparedWords() []foreignLetter {
	return []foreignLetter{
		{"rules/content/letter.go", "who on what", "places in a sentence"},
		{"rules/dates/named_unspaced.go", "pm", "halves of the day, as package dates calls them"},
		{"rules/dates/read.go", "am", "halves of the day, as package dates calls them"},
		{"rules/dates/read_clock.go", "pm am", "halves of the day, as package dates calls them"},
		{"rules/followup_notice.go", "notice", "the key of a mail"},
		{"rules/intake/booking.go", "CANCEL REPLY COUNTER", "methods of calendars"},
		{"rules/intake/invitation_question.go", "REQUEST", "a method of calendars"},
		{"rules/intake/bounce.go", "fail", "an action of delivery reports"},
		{"rules/intake/own_mail_kind.go", "REPLY", "a method of calendars"},
		{"rules/intake/delivered_offer.go", "https http", "links"},
		{"rules/mail/header.go", "", "a header field"},
		{"rules/mail/identity.go", "gmail com googlemail proton me protonmail pm icloud mac", "names of providers"},
		{"rules/mail/machine.go", "auto submitted no all replied text calendar", "header fields"},
		{"rules/mail/message.go", "text calendar application ics vcard directory pgp keys signature",
			"types of parts"},
		{"rules/mail/organisation.go", "onmicrosoft com", "the domain of a provider"},
		{"rules/mail/relay.go", "at srs", "how relays write an @"},
		{"rules/matching/book.go", "daemon postmaster bounce multipart report", "names of mail systems"},
		{"rules/matching/personal.go", "text calendar application ics", "types of parts"},
		{"rules/notes/label.go", "mailto", "links"},
		{"rules/notes/wrong_person.go", "NOTE WITH RIGHT WRONG", "places in patterns"},
		{"rules/obey/letter_astray.go", "informd", "its own name"},
		{"rules/proof/proof.go", "from by via with id for smtp esmtp esmtps utf smtps lmtp lmtps http",
			"words of trace fields"},
		{"rules/reading/answer_careful.go", "then", "the name of a list of hints"},
		{"rules/reading/answer_hit.go", "time day month num", "signs of patterns"},
		{"rules/reading/affirmed.go", "sorry", "the name of a list of hints"},
		{"rules/reading/answer_propose.go", "luck", "the name of a list of hints"},
		{"rules/reading/answer_words.go", "https www", "links"},
		{"rules/reading/automatic.go", "",
			"header fields, names of programs, and what help desks write in brackets"},
		{"rules/reading/away.go", "mailto", "links"},
		{"rules/reading/bounce.go", "",
			"names of mail systems, words of reports and subjects that no person writes"},
		{"rules/reading/facts.go", "no false", "values of a header field"},
		{"rules/reading/read.go", "text calendar application ics", "types of parts"},
		{"rules/talk.go", "declined tentative", "a status of calendars"},
		{"rules/words/pasted.go", "AaPp Mm inline BEGIN VCALENDAR END",
			"lines of calendars, and of chats with the time"},
	}
}

// wordsCompared returns the words in letters that the code of rules compares texts with, outside rules/lang and beside
// those of the table, and which lines of the table no file needs. letters holds the words of a file; "" are any.
func wordsCompared(all []source, allowed []foreignLetter) (problems []string) {
	needed := make([]bool, len(allowed))
	for _, s := range all {
		if s.test || !below(s.dir, "rules") || below(s.dir, "rules/lang") {
			continue
		}
		at := slices.IndexFunc(allowed, func(f foreignLetter) bool { return f.path == s.path })
		for _, lit := range comparedIn(s.file) {
			for _, word := range lettersOf(lit.text) {
				if at >= 0 && (allowed[at].letters == "" || slices.Contains(strings.Fields(allowed[at].letters), word)) {
					needed[at] = true
					continue
				}
				problems = append(problems, fmt.Sprintf("%s: compares with the word %q: those of a language belong to its file"+
					" in rules/lang, others to comparedWords", s.fset.Position(lit.pos), word))
			}
		}
	}
	for i, f := range allowed {
		if !needed[i] {
			problems = append(problems, fmt.Sprintf("%s compares with no such word any more (%s): take it from comparedWords",
				f.path, f.why))
		}
	}
	return problems
}

// lettersOf returns the words of two letters or more in a string, also in a pattern.
func lettersOf(text string) []string {
	escapes := regexp.MustCompile(`\\[pP](?:\{\^?\w+\}|\w)|\\x\{\w+\}|\\[a-zA-Z]|\(\?(?:[a-z]+\)|P?<\w+>)|\[\^?\w-\w[^\]]*\]`)
	return regexp.MustCompile(`[A-Za-z]{2,}`).FindAllString(escapes.ReplaceAllString(text, " "), -1)
}

// comparedIn returns the strings of a file that it compares texts with: beside == and in cases, in calls of functions
// that search or cut, and in patterns. The lists of words among their arguments count, too.
func comparedIn(f *ast.File) (all []literal) {
	searches := regexp.MustCompile(`^(strings\.(Contains|HasPrefix|HasSuffix|Trim(Prefix|Suffix)|Cut|Cut(Prefix|Suffix)|EqualFold|` +
		`NewReplacer|Index|LastIndex|ReplaceAll|Count|Fields)|slices\.(Contains|Index)|mail\.Says|Says|lang\.WordSet|` +
		`regexp\.MustCompile|notes\.CutPhrase|CutPhrase)$`)
	add := func(e ast.Expr) {
		ast.Inspect(e, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && !searches.MatchString(nameOf(call.Fun)) && n != e {
				return false
			}
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				if text, err := strconv.Unquote(l.Value); err == nil {
					all = append(all, literal{l.Pos(), text})
				}
			}
			return true
		})
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if n.Op == token.EQL || n.Op == token.NEQ {
				for _, side := range []ast.Expr{n.X, n.Y} {
					if l, ok := side.(*ast.BasicLit); ok {
						add(l)
					}
				}
			}
		case *ast.CaseClause:
			for _, e := range n.List {
				if l, ok := e.(*ast.BasicLit); ok {
					add(l)
				}
			}
		case *ast.CallExpr:
			if searches.MatchString(nameOf(n.Fun)) {
				for _, arg := range n.Args {
					add(arg)
				}
				return false
			}
		}
		return true
	})
	return all
}

// nameOf returns how a function is called: "strings.Cut".
func nameOf(fun ast.Expr) string {
	switch fun := fun.(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		if in, ok := fun.X.(*ast.Ident); ok {
			return in.Name + "." + fun.Sel.Name
		}
		return fun.Sel.Name
	}
	return ""
}
