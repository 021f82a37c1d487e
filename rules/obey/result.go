package obey

import (
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
)

// A result collects what a note changes and what its receipt says. All of it goes into the finding: if a note
// pauses, the receipt says so even if informd must ask whom the rest of the note is about.
type result struct {
	events    []fact.Event
	resolve   []encounter.Resolution
	effects   []string       // of the lines that were carried out, by notes.Command.Effect
	answers   []rules.Action // to questions in the note
	sentences []string       // what the receipt says, most telling first
	happens   string         // what happens next, if it is not the usual
	change    string         // how to undo or change it, if not in the usual way
	facts     []content.Fact
	remarks   []string
	buttons   []content.Button
	mustRead  bool // the owner must see the receipt: it asks, or something could not be done
	erase     bool // all that is known about the person
}

// say adds a sentence to the first line of the receipt.
func (o *result) say(s string) { o.sentences = append(o.sentences, s) }

// refuse says why something could not be done. The owner gets this receipt even if they switched receipts off.
func (o *result) refuse(why string) {
	o.say(why)
	o.mustRead = true
}

// gathered reports whether some part of the note has been handled already.
func (o *result) gathered() bool {
	return len(o.events)+len(o.resolve)+len(o.answers)+len(o.sentences) > 0
}

// conclude returns the finding with all that was gathered. receipt makes the receipt: in the thread of a person,
// about the account, or as a question.
func (r *noteDoer) conclude(receipt func(content.SayReceipt) *encounter.Receipt) encounter.Finding {
	o := r.result
	say := content.SayReceipt{Understood: strings.Join(o.sentences, " "), Happens: o.happens, Change: o.change,
		Facts: o.facts, Remarks: o.remarks, Unclear: r.note.Unclear, Buttons: o.buttons}
	f := encounter.Finding{Events: o.events, Resolve: o.resolve, Answers: o.answers, Effects: o.effects,
		Why: say.Understood}
	for _, e := range o.events {
		if e.Kind == fact.Asked {
			f.Search = appendNew(f.Search, []string{e.Person})
		}
	}
	if len(f.Events) == 0 {
		f.Events = []fact.Event{r.in.Event("", fact.Ignored, "the note holds nothing informd understands", nil)}
	}
	say.Asks = o.mustRead || len(o.events)+len(o.resolve) == 0 // a note that changed nothing may be lost on its owner
	f.Receipt = receipt(say)
	return f
}
