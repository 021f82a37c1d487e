package meaning

import (
	"slices"
	"strings"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/notes"
)

// An Unsaid is a short answer that does not say which of several matters it means.
type Unsaid struct {
	Said  string
	Shown []content.Shown // the buttons of the answered mail
}

// toAllShown reads a short answer, such as "both yes" or "all done", to a brief or digest that shows matters of
// several people: it counts as a tap on that button for each of them. If one of them has no such button, informd asks.
func (n *Note) toAllShown() {
	m := n.in.Message
	said := strings.TrimSpace(n.typed.text)
	yes, done := lang.ShortAnswer().Says(notes.PlainWords(said))
	brief := n.Item.Kind == content.KindBrief || n.Item.Kind == content.KindDigest
	if !(yes || done) || !brief || n.tapped != "" || n.onlyShown() != nil || m.Forward != nil || len(m.Parts) > 0 {
		return
	}
	shown := slices.DeleteFunc(slices.Clone(n.Item.Buttons),
		func(b content.Shown) bool { return n.in.Book.Tagged(b.Tag) == nil })
	if len(shown) == 0 {
		return
	}
	command := content.CommandYes
	if done {
		command = content.CommandDone
	}
	if taps := tapsOf(shown, command); len(taps) > 0 {
		n.Note = notes.Note{}
		for _, b := range taps {
			c, _ := notes.ReadSubject(b.Line(), n.in.At(), n.in.Policy.Zone)
			n.Commands = append(n.Commands, c)
		}
		return
	}
	n.Unsaid = Unsaid{said, shown}
}

// tapsOf returns the shown buttons with this command, one for each tag. If some tag has no such button, it returns
// none.
func tapsOf(shown []content.Shown, command string) (taps []content.Button) {
	var missing []string
	for _, s := range shown {
		has := slices.Contains(shown, content.Shown{Command: command, Tag: s.Tag})
		if tap := (content.Button{Command: command, Tag: s.Tag}); has && !slices.Contains(taps, tap) {
			taps = append(taps, tap)
		} else if !has {
			missing = append(missing, s.Tag)
		}
	}
	if len(missing) > 0 {
		return nil
	}
	return taps
}
