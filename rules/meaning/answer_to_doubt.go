package meaning

import (
	"informd/rules/content"
	"informd/rules/notes"
)

// toDoubt reads a bare yes or no in answer to a mail that asks "was this mail the contact's answer?". The yes or no
// answers that question. It does not mean that the contact said yes or no.
func (n *Note) toDoubt() {
	reply := content.Button{Command: content.CommandReply, Tag: n.ButtonOf(content.CommandReply)}
	notReply := content.Button{Command: content.CommandNotReply, Tag: n.ButtonOf(content.CommandNotReply)}
	if reply.Tag == "" || notReply.Tag != reply.Tag || n.ButtonOf(content.CommandYes) != "" {
		return
	}
	p := n.in.Book.Tagged(reply.Tag)
	if p == nil {
		return
	}
	if q, known, _ := p.DoubtMeant(reply.Tag); !known || !q.AsksWhether() {
		return // the question is another
	}
	said := reply
	switch yes, no := n.yesOrNo(); {
	case no:
		said = notReply
	case !yes:
		return
	}
	if c, ok := notes.ReadSubject(said.Line(), n.in.At(), n.in.Policy.Zone); ok {
		n.Text, n.Commands = "", []notes.Command{c}
	}
}
