package mail

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
)

// machineWords are the words, in all languages, that show what an automatic mail is about.
var machineWords = sync.OnceValue(func() *machineSets {
	w := &machineSets{wrote: map[string]bool{}}
	w.booking.add("cal.com", "savvycal", "book.me", "doodle", "zoom.us") // names of services
	w.carried.add("whatsapp", "telegram", "discord", "slack", "mattermost", "threema", "viber",
		"microsoft teams", "google chat", "zulip", "rocket.chat")
	for _, l := range lang.All() {
		for _, verb := range l.Quotes.Wrote {
			w.wrote[strings.ToLower(verb)] = true
		}
		w.booking.add(l.Automatic.Booking...)
		w.talk.add(l.Automatic.Booked...)
		w.held.add(l.Failures.Held...)
		w.carried.add(l.Automatic.Carried...)
		for _, words := range l.Automatic.Carried {
			if strings.Contains(strings.TrimSpace(words), " ") {
				w.sent.add(words)
			}
		}
		w.voice.add(l.Automatic.Voice...)
		w.gossip.add(l.Automatic.Gossip...)
		w.challenge.add(l.Automatic.Challenge...)
		w.digest.add(l.Automatic.Digest...)
		w.nobody.add(l.Automatic.NoReply...)
	}
	return w
})

type machineSets struct {
	held, carried, voice, gossip, booking, talk, challenge, nobody, digest wordSet

	sent  wordSet // those of carried that are more than a word
	wrote map[string]bool
}

// TellsOfHeld reports whether a mail lists messages that a spam filter holds back from the owner,
// judged by its subject or its sender's name or address. A mail with a delivery report or an attached
// message is excluded: it is about a mail that the owner sent.
func TellsOfHeld(m Message) bool {
	local, _, _ := CutLast(m.From.Addr, "@")
	return m.Report == nil && m.Enclosed == nil &&
		machineWords().held.in(Fold(m.Subject+"\n"+m.From.Name+"\n"+local)) && !AnswersBySubject(m.Subject)
}

// Gossips reports whether a subject is a social network's news about somebody who wrote nothing:
// "Anna Meier viewed your profile".
func Gossips(subject string) bool { return machineWords().gossip.in(strings.ToLower(subject)) }

// TellsOfMessage reports whether a machine sent this mail to pass on what somebody wrote on a social
// network, in a chat or to a help desk, judged by the subject or the sender's name.
func TellsOfMessage(m Message) bool {
	return ByMachine(m) && machineWords().carried.in(Fold(m.Subject+"\n"+m.From.Name))
}

// TellsOfVoice reports whether a machine sent a mail to bring a voice message, judged by the subject or the sender's
// name.
func TellsOfVoice(m Message) bool {
	return (ByMachine(m) || Nobody(m.From.Addr)) && !AnswersBySubject(m.Subject) &&
		machineWords().voice.in(Fold(m.Subject+"\n"+m.From.Name))
}

// TellsOfSending reports whether a text has words by which a network or a portal tells that somebody sent the owner
// something: "sent you a", "hat Ihnen geschrieben". A number in them is passed over: "sent 2 messages". A single word,
// such as "support", may stand in anybody's title.
func TellsOfSending(text string) bool {
	isNumber := func(w string) bool { return strings.Trim(w, "0123456789") == "" }
	low := strings.Join(slices.DeleteFunc(strings.Fields(Fold(text)), isNumber), " ")
	return machineWords().sent.in(low)
}

// GathersMails reports whether a mail is a list's digest, which gathers what several people wrote to the list.
func GathersMails(m Message) bool {
	return (m.Header.Has("list-id") || ToMany(m)) && machineWords().digest.in(Fold(m.Subject))
}

// MayChallenge reports whether the beginning of a mail has words by which a robot asks its sender for a proof.
func MayChallenge(m Message) bool { return machineWords().challenge.in(Fold(Head(m.Text))) }

// SaysWrote reports whether a text has a word by which mail programs and chats say that somebody wrote, in any
// language: "wrote", "hat geschrieben".
func SaysWrote(text string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(c rune) bool { return !unicode.IsLetter(c) }) {
		if machineWords().wrote[w] {
			return true
		}
	}
	return false
}

// ByMachine reports whether the header of a mail says that a machine sent it.
func ByMachine(m Message) bool {
	return m.Header.Has("auto-submitted") && !strings.EqualFold(m.Header.Get("auto-submitted"), "no") ||
		ToMany(m) ||
		strings.EqualFold(strings.TrimSpace(m.Header.Get("x-auto-response-suppress")), "all")
}

// ToMany reports whether the header of a mail says that it was sent to a list, or in bulk.
func ToMany(m Message) bool {
	return m.Header.Has("precedence") || m.Header.Has("list-unsubscribe") || m.Header.Has("feedback-id")
}

var nameStrokes = strings.NewReplacer("-", "", "_", "", ".", "")

// PlainLocal returns what stands before the @ of an address, in lower case and without what parts its
// words: "no-reply@" and "no.reply@" are one.
func PlainLocal(addr string) string {
	local, _, _ := CutLast(strings.ToLower(addr), "@")
	return nameStrokes.Replace(local)
}

// Nobody reports whether an address is one that nobody writes from.
func Nobody(addr string) bool {
	return machineWords().nobody.in(PlainLocal(addr))
}

// TellsOfTalk reports whether a machine sent a mail to tell of a talk, judged by its subject alone: a
// booking service whose address has no word of booking ("New booking", from noreply@zeeg.example).
// What a machine answers with is excluded: it may be about any meeting.
func TellsOfTalk(m Message) bool {
	machine := ByMachine(m) || Nobody(m.From.Addr)
	answers := strings.HasPrefix(strings.ToLower(m.Header.Get("auto-submitted")), AutoReplied)
	return machine && !answers && machineWords().talk.in(Fold(m.Subject)) && !AnswersBySubject(m.Subject)
}

// MayBook reports whether the header of a mail may be that of a calendar or a booking service.
func MayBook(m Message) bool {
	return m.Media == "text/calendar" || strings.Contains(strings.ToLower(m.Header.Get("content-class")), "calendar") ||
		machineWords().booking.in(strings.ToLower(m.From.Addr+" "+m.Sender.Addr))
}
