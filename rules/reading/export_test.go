package reading

import (
	"informd/rules/mail"
)

// ReadPart is Read without one signal or phrase, for the test that each of them is needed.
type ReadPart struct {
	Name string // the name of what is left out
	Hint string // a phrase that a message must hold to need it, "" for a signal
	Read func(mail.Message, mail.Self) Reading
}

// ReadParts yields Read without each signal and without each phrase in turn.
func ReadParts() []ReadPart {
	var parts []ReadPart
	all, book := signals(), phrases()
	for i, s := range all {
		rest := append(append([]signal(nil), all[:i]...), all[i+1:]...)
		parts = append(parts, ReadPart{"signal " + s.name, "", func(m mail.Message, self mail.Self) Reading {
			return readBy(m, self, rest, book)
		}})
	}
	for use, list := range book {
		for i, p := range list {
			less := phraseBook{}
			for u, l := range book {
				less[u] = l
			}
			less[use] = append(append([]phrase(nil), list[:i]...), list[i+1:]...)
			parts = append(parts, ReadPart{p.lang + " " + string(use) + ": " + p.words, p.words, func(m mail.Message, self mail.Self) Reading {
				return readBy(m, self, all, less)
			}})
		}
	}
	return parts
}

// SignalNames returns the names of all signals, in order.
func SignalNames() []string {
	var names []string
	for _, s := range signals() {
		names = append(names, s.name)
	}
	return names
}

// FoldText is fold, for finding phrases in messages.
var FoldText = mail.Fold
