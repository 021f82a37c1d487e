package lang

import (
	"slices"
	"strings"
)

// A YesNo holds the words that say yes and those that say no where one word is the whole answer. What counts
// differs by the place: "done" answers whether the owner asked something, and not whether a talk was held.
type YesNo struct{ Yes, No []string }

// Says returns what a word in lower case says, and whether it says either.
func (w YesNo) Says(word string) (yes, said bool) {
	yes = slices.Contains(w.Yes, word)
	return yes, yes || slices.Contains(w.No, word)
}

// YesNoOfForm returns those behind a question of a form: "held: no".
func YesNoOfForm() YesNo { return YesNo{Yes: []string{"yes", "y"}, No: []string{"no", "n"}} }

// YesNoOfPromise returns those behind a promise in a form: "offer: sent". Anything but a yes is the promise itself.
func YesNoOfPromise() YesNo {
	return YesNo{Yes: []string{"kept", "done", "sent", "fulfilled", "delivered"}}
}

// YesNoOfNames returns those behind "asked", beside yes and no themselves: whether somebody names others.
func YesNoOfNames() YesNo { return YesNo{Yes: []string{"y"}, No: []string{"n", "none", "nope"}} }

// YesNoOfRubric returns those by which an owner says whether they did something in a talk, in any language.
func YesNoOfRubric() YesNo {
	all := NoteWords()
	return YesNo{
		Yes: append([]string{"y", "asked", "done"}, all.Yes...),
		No:  append([]string{"n", "not", "none", "never"}, all.No...),
	}
}

// A ShortAnswers holds the words of which an answer to several matters at once consists: "both yes", "yes to all",
// "all done".
type ShortAnswers struct{ Yes, Done, Beside []string }

// ShortAnswer returns those words, in any language.
func ShortAnswer() ShortAnswers {
	all := NoteWords()
	return ShortAnswers{
		Yes:    append([]string{"ok", "okay"}, all.Yes...),
		Done:   append([]string{"done"}, all.Commands["done"]...),
		Beside: []string{"all", "both", "of", "to", "for", "them", "these", "everything", "everyone", "and", "is", "are"},
	}
}

// Says reports what an answer in lower case says, where it consists of these words alone. Who is done has said yes
// before: "yes, all done".
func (w ShortAnswers) Says(answer string) (yes, done bool) {
	for _, word := range strings.Fields(answer) {
		word = strings.Trim(word, ",.;:!")
		switch {
		case slices.Contains(w.Done, word):
			done = true
		case slices.Contains(w.Beside, word): // "both" is a yes only where one thing is asked
		case slices.Contains(w.Yes, word):
			yes = true
		default:
			return false, false
		}
	}
	return yes && !done, done
}
