package encounter

import (
	"maps"
	"slices"
	"strings"

	"informd/rules/mail"
	"informd/rules/proof"
)

// A Need names something in the account that Interpret must have before it can decide. The caller
// fetches it, passes it to Encounter.Supply and calls Interpret again. What cannot be found is
// supplied as nil, so that Interpret does not ask for it again.
type Need struct {
	Kind NeedKind
	ID   string // of NeedParent and NeedTwin: a Message-ID

	Quoted []string // of NeedQuotable: the Message-IDs of mails that the note can quote
	People []string // those whose mails these are
	Own    []string // and the keys of the mails of informd's that it hangs below

	Addrs []string // of NeedForgotten: of people informd is about to deal with for the first time
}

// A NeedKind says what is needed.
type NeedKind string

const (
	NeedParent    NeedKind = "parent"    // the header of the mail that a captured one answers
	NeedTwin      NeedKind = "twin"      // the copy in Sent of a capture that stands elsewhere, whole
	NeedSignature NeedKind = "signature" // what the signatures of a capture are
	NeedQuotable  NeedKind = "quotable"  // the texts that a note can quote
	NeedForgotten NeedKind = "forgotten" // which of some addresses are of people whom the owner had forgotten
)

// A Supply is the answer to a Need. A nil field means that it was looked for and not found.
type Supply struct {
	Parent    *mail.Message
	Twin      *mail.Message
	Signed    *proof.Signed
	Quotable  Quotable
	Forgotten []string
}

// Supply returns the encounter with the answer to a need.
func (in Encounter) Supply(n Need, s Supply) Encounter {
	supplied := map[NeedKind]bool{n.Kind: true}
	maps.Copy(supplied, in.supplied)
	in.supplied = supplied
	switch n.Kind {
	case NeedParent:
		in.Parent = s.Parent
	case NeedTwin:
		in.Twin = s.Twin
	case NeedSignature:
		in.Signed = s.Signed
	case NeedQuotable:
		in.Quotable = s.Quotable
	case NeedForgotten:
		forgotten := map[string]bool{}
		maps.Copy(forgotten, in.forgotten)
		for _, addr := range n.Addrs {
			forgotten[addr] = slices.Contains(s.Forgotten, addr)
		}
		in.forgotten = forgotten
	}
	return in
}

// Lacks reports whether something of a kind was not supplied yet.
func (in Encounter) Lacks(kind NeedKind) bool { return !in.supplied[kind] }

// Forgot reports whether the owner had somebody with this address forgotten, and whether it was asked.
func (in Encounter) Forgot(addr string) (forgot, asked bool) {
	forgot, asked = in.forgotten[strings.ToLower(addr)]
	return forgot, asked
}
