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
}

var inAsks = sync.OnceValue(func() askWords {
	known := lang.EnglishSentences().Asks
	fold := func(s string) *regexp.Regexp { return regexp.MustCompile(`(?i)` + s) }
	w := askWords{denial: fold(known.Denial), turn: fold(known.Turn), announced: fold(known.Announced),
		indirect: fold(known.Indirect)}
	for _, f := range known.Faults {
		remark := pressureRemark
		if f.WantsJob {
			remark = jobRemark
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
	if listsQuestions(text) {
		return "It asks many questions at once; one is easier to answer, and the others can wait for the talk."
	}
	if n := len(strings.Fields(text)); n > longAsk {
		return fmt.Sprintf("It has %d words; a few sentences are easier to answer from a phone.", n)
	}
	return ""
}

// longAsk is the number of words above which an ask is too long.
const longAsk = 250

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
