package meaning

import (
	"informd/rules/content"
	"informd/rules/notes"
)

// toDoubt takes a bare yes or no in answer to a mail that asks whether another was the answer for the
// owner's word on that, and not for what the contact said.
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
