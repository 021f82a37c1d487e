package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// toNotice reads a bare "yes" or "no" in answer to a notice as a decision on the follow-up, not as
// what the contact said.
func (n *Note) toNotice() {
	if n.Item.Kind != content.KindNotice {
		return
	}
	n.Commands = slices.DeleteFunc(n.Commands, func(c notes.Command) bool {
		bare := c.Verb.Answers() &&
			strings.EqualFold(strings.Trim(c.Line, " .!,"), string(c.Verb))
		if bare && c.Tag == "" {
			n.Text = strings.TrimSpace(n.Text + "\n" + c.Line)
		}
		return bare && c.Tag == ""
	})
}

// AskOfNotice returns the open ask of p whose follow-up the answered notice shows, or that the
// answered receipt is about if the answer may refuse the follow-up. It is nil if nothing can be held
// any more.
func (n *Note) AskOfNotice(p *rules.Person) (a *rules.Ask) {
	switch {
	case p == nil || p.ID != n.Item.Person:
	case n.Item.Kind == content.KindNotice:
		a = p.Ask(n.Item.Ask)
	case n.Item.Kind == content.KindReceipt && n.Refusal() != notes.NoRefusal:
		a, _ = p.Open()
	}
	if a == nil || !a.Open() || !a.FollowedAt.IsZero() || !a.NudgedAt.IsZero() {
		return nil
	}
	return a
}

// IsUnclear reports whether the note may say something about the follow-up: it has words that were not
// understood, no words at all, or a command that may also mean it.
func (n *Note) IsUnclear() bool {
	return strings.TrimSpace(n.Text) != "" || len(n.Unclear) > 0 || len(n.Commands) == 0 ||
		n.Tells(notes.Verb.VagueOfNotice)
}

// Agrees reports whether the note only accepts the notice or thanks for it, and whether it tells the
// follow-up to leave.
func (n *Note) Agrees() (agrees, goes bool) {
	if n.LetsLeave() && len(n.Commands)+len(n.Unclear) == 0 {
		return true, true
	}
	s := n.Text
	if len(n.Commands) > 0 || len(n.Unclear) > 0 || strings.TrimSpace(s) == "" {
		return false, false
	}
	words := lang.AnswersToNotice()
	goes, agrees = n.onlySays(s, words.Goes, words.Fine)
	return agrees, agrees && goes
}

// LetsLeave reports whether the answer to a notice tells the follow-up to leave, whatever reason it goes on with:
// "no no let it go out, he loves getting mail". Words that name a time may only want it to wait, and words that may be
// somebody else's tell nothing.
func (n *Note) LetsLeave() bool {
	if n.Item.Kind != content.KindNotice || !n.OwnersAlone() || strings.ContainsAny(n.Text, "\"“”„«»") {
		return false
	}
	leaves := false
	for s := range mail.Sentences(n.Text) {
		switch {
		case notes.LetsLeave(s):
			leaves = true
		case (notes.Note{Text: s}).Refusal() != notes.NoRefusal, notes.MayAwait(s):
			return false
		}
	}
	return leaves
}

// dropStops drops what was guessed in an answer that tells the follow-up to leave, and would keep it back.
func (n *Note) dropStops() {
	if n.LetsLeave() {
		n.Commands = slices.DeleteFunc(n.Commands,
			func(c notes.Command) bool { return c.Likely && (c.Verb == notes.Stop || c.Verb == notes.No) })
	}
}
