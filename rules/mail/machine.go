package mail

import (
	"strings"
	"sync"

	"informd/rules/lang"
)

// machineWords are words by which the header of a machine's mail says what it is about, in all
// languages.
var machineWords = sync.OnceValue(func() (w struct{ held, carried, gossip []string }) {
	for _, l := range lang.All() {
		w.held = append(w.held, l.Failures.Held...)
		w.carried = append(w.carried, l.Automatic.Carried...)
		w.gossip = append(w.gossip, l.Automatic.Gossip...)
	}
	return w
})

// TellsOfHeld reports whether a mail tells what a filter holds back from the owner: its subject or
// its sender's name or address says so. A filter that holds the owner's own mail sends that along.
func TellsOfHeld(m Message) bool {
	local, _, _ := CutLast(m.From.Addr, "@")
	return m.Report == nil && m.Enclosed == nil && !AnswersBySubject(m.Subject) &&
		Says(Fold(m.Subject+"\n"+m.From.Name+"\n"+local), machineWords().held...)
}

// Gossips reports whether a subject is one by which networks tell of people who wrote nothing:
// "Anna Meier viewed your profile".
func Gossips(subject string) bool { return Says(strings.ToLower(subject), machineWords().gossip...) }

// TellsOfMessage reports whether a mail may tell what somebody wrote on a network, in a chat, or to
// a help desk: its subject or its sender's name says so, and a machine has sent it.
func TellsOfMessage(m Message) bool {
	machine := m.Header.Has("auto-submitted") && !strings.EqualFold(m.Header.Get("auto-submitted"), "no") ||
		m.Header.Has("precedence") || m.Header.Has("list-unsubscribe") || m.Header.Has("feedback-id")
	return machine && Says(Fold(m.Subject+"\n"+m.From.Name), machineWords().carried...)
}
