package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/lang"
	"informd/rules/notes"
)

// toAllShown takes a short answer to a brief or a digest that shows matters of several people, such as "both yes" or
// "all done", for the same button of every one of them. Where one of them has no such button, it asks.
func (r *noteReader) toAllShown() (f encounter.Finding, asks bool) {
	m := r.in.Message
	said := strings.TrimSpace(r.typed.text)
	yes, done := lang.ShortAnswer().Says(notes.PlainWords(said))
	brief := r.item.Kind == content.KindBrief || r.item.Kind == content.KindDigest
	if !(yes || done) || !brief || r.tapped != "" || r.onlyOne() != nil || m.Forward != nil || len(m.Parts) > 0 {
		return f, false
	}
	shown := slices.DeleteFunc(slices.Clone(r.item.Buttons),
		func(b content.Shown) bool { return r.in.Book.Tagged(b.Tag) == nil })
	if len(shown) == 0 {
		return f, false
	}
	command := content.CommandYes
	if done {
		command = content.CommandDone
	}
	if taps := tapsOf(shown, command); len(taps) > 0 {
		r.note = notes.Note{}
		for _, b := range taps {
			c, _ := notes.ReadSubject(b.Line(), r.in.At(), r.in.Policy.Zone)
			r.note.Commands = append(r.note.Commands, c)
		}
		return f, false
	}
	return r.asksWhich(said, shown), true
}

// tapsOf returns the buttons with a command, one for each tag; none where a tag has no such button.
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

// asksWhich shows the buttons again that a short answer may mean. Nothing is left to wait: the matters themselves do.
func (r *noteReader) asksWhich(said string, shown []content.Shown) encounter.Finding {
	const most = 8
	r.addTo("", rules.Ignored, "it does not say which of several matters it means", nil)
	r.say("Several matters wait, and “" + said + "” does not say which of them you mean.")
	r.happens, r.change = "Nothing has changed.", "Tap what is so, or say it with a name."
	r.buttons, r.note.Unclear = nil, nil
	for _, s := range shown[:min(most, len(shown))] {
		r.buttons = append(r.buttons,
			content.Button{Label: r.in.Book.Tagged(s.Tag).Called() + ": " + s.Command, Command: s.Command, Tag: s.Tag})
	}
	return r.conclude(r.in.Question)
}
