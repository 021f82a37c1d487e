package intake

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
)

const (
	jobRemark      = "It says “%s”. Asks that want no job are answered more often."
	pressureRemark = "It says “%s”. People answer more gladly where nothing presses them."
	manyRemark     = "It says “%s”. People answer more gladly what is written to them alone."
)

// An askFault is something in an ask that makes it harder to answer.
type askFault struct {
	words  *regexp.Regexp // match the fault
	denied bool           // a "not" earlier in the sentence cancels the fault: "I am not after a job"
	remark string         // on those words
}

// askWords are what an ask is compared with, compiled.
type askWords struct {
	denial, turn        *regexp.Regexp
	faults              []askFault // the worst first
	announced, indirect *regexp.Regexp
	wanted              *regexp.Regexp
}

var inAsks = sync.OnceValue(func() askWords {
	known := lang.EnglishSentences().Asks
	fold := func(s string) *regexp.Regexp { return regexp.MustCompile(`(?i)` + s) }
	w := askWords{denial: fold(known.Denial), turn: fold(known.Turn), announced: fold(known.Announced),
		indirect: fold(known.Indirect), wanted: fold(known.Wanted)}
	for _, f := range known.Faults {
		remark := pressureRemark
		switch {
		case f.WantsJob:
			remark = jobRemark
		case f.ToMany:
			remark = manyRemark
		}
		w.faults = append(w.faults, askFault{fold(f.Words), f.Denied, remark})
	}
	return w
})

// hintOnAsk returns one kind hint on the wording of an ask, or "". It never blocks anything. An ask
// in another language than English gets none.
func hintOnAsk(a *rules.Ask) string {
	text := strings.TrimSpace(a.Text)
	if language, sure := manner.Guess(text); !sure || language != lang.English {
		return ""
	}
	sentences := slices.Collect(mail.Sentences(mail.FoldSpace(text)))
	for _, f := range inAsks().faults {
		if words := f.in(sentences); words != "" {
			return fmt.Sprintf(f.remark, words)
		}
	}
	if wrong := otherAddressee(a); wrong != "" {
		return "It begins with “" + wrong + "”, and goes to " + a.To.Name + "."
	}
	if !inAsks().wanted.MatchString(text) && len(strings.Fields(text)) > longEnough {
		return "I find no question in it, and nothing that they could say yes to."
	}
	if listsQuestions(text) {
		return "It asks many questions at once; one is easier to answer, and the others can wait for the talk."
	}
	if n := len(strings.Fields(text)); n > longAsk {
		return fmt.Sprintf("It has %d words; a few sentences are easier to answer from a phone.", n)
	}
	return ""
}

// longAsk is the number of words above which an ask is too long; longEnough is that from which on it surely says what
// it wants.
const (
	longAsk    = 250
	longEnough = 20
)

// otherAddressee returns the name behind a title with which an ask begins, if it is not that of the person whom the
// ask goes to: "Mr Hughes" in a mail to Gwen Pritchard.
func otherAddressee(a *rules.Ask) string {
	called := manner.Addressee(a.Text)
	spelt := strings.NewReplacer("@", " ", ".", " ").Replace(a.To.Addr)
	have := append(mail.NameWords(a.To.Name), mail.NameWords(spelt)...)
	head, _, _ := strings.Cut(strings.TrimSpace(a.Text), "\n")
	title := func(w string) bool { return mail.IsTitle(strings.Trim(w, ".")) }
	titled := slices.ContainsFunc(strings.Fields(head), title)
	if called == "" || !titled || len(mail.NameWords(a.To.Name)) < 2 {
		return ""
	}
	for _, w := range mail.NameWords(called) {
		if mail.IsTitle(w) {
			continue
		}
		near := func(h string) bool { return mail.Distance(w, h) < 2 }
		if mail.FitNames([]string{w}, have) > 0 || slices.ContainsFunc(have, near) {
			return ""
		}
	}
	return strings.Trim(strings.TrimSpace(head), ",:!")
}

// in returns the words of an ask that show the fault, or "".
func (f askFault) in(sentences []string) string {
	for _, s := range sentences {
		at := f.words.FindStringIndex(s)
		if at != nil && !(f.denied && denied(s[:at[1]])) {
			return s[at[0]:at[1]]
		}
	}
	return ""
}

// denied reports whether a sentence contains a negation after its last "but" or the like: "I am not
// after a job", yet not "I should not ask, but could you get me a job".
func denied(s string) bool {
	if turns := inAsks().turn.FindAllStringIndex(s, -1); len(turns) > 0 {
		s = s[turns[len(turns)-1][1]:]
	}
	return inAsks().denial.MatchString(s)
}

var (
	numbered     = regexp.MustCompile(`(?m)(^|\s)\(?[1-9][0-9]?[.)]\s+\S`)
	questionMark = regexp.MustCompile(`\?+`)
)

// listsQuestions reports whether a text is a list of questions: numbered, in consecutive sentences,
// or in the clauses of one sentence.
func listsQuestions(text string) bool {
	if inAsks().announced.MatchString(text) || len(questionMark.FindAllString(text, -1)) >= 5 {
		return true
	}
	if strings.Contains(text, "?") && len(numbered.FindAllString(text, -1)) >= 3 {
		return true
	}
	for s := range mail.Sentences(mail.FoldSpace(text)) {
		if len(inAsks().indirect.FindAllString(s, -1)) >= 5 {
			return true
		}
	}
	return false
}
