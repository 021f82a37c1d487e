package obey

import (
	"slices"
	"strings"

	"informd/rules/content"
)

// A receipt is what the owner is told about a note. Every part of the note may have something to say, and all of them
// write here. Which words come first, and which replace others, is said by the verb that adds them.
type receipt struct {
	sentences []string // what was understood and done, most telling first
	happens   slot     // what happens next, if it is not the usual
	howTo     slot     // how to undo or change it, if not in the usual way
	shown     []content.Fact
	remarks   []string
	buttons   []content.Button
	mustRead  bool // the owner must see the receipt: it asks, or something could not be done
}

// say adds a sentence to the first line of the receipt.
func (o *receipt) say(s string) { o.sentences = append(o.sentences, s) }

// sayFirst puts a sentence in front of all that was said so far.
func (o *receipt) sayFirst(s string) { o.sentences = slices.Concat([]string{s}, o.sentences) }

// refuse says why something could not be done. The owner gets this receipt even if they switched receipts off.
func (o *receipt) refuse(why string) {
	o.say(why)
	o.mustSee()
}

// ask says what the owner has to decide. They get this receipt even if they switched receipts off.
func (o *receipt) ask(question string) {
	o.say(question)
	o.mustSee()
}

// askFirst is ask, in front of all that was said so far.
func (o *receipt) askFirst(question string) {
	o.sayFirst(question)
	o.mustSee()
}

// mustSee makes sure that the owner gets the receipt even if they switched receipts off.
func (o *receipt) mustSee() { o.mustRead = true }

// next says what happens next. If several lines of a note say it, the last one counts.
func (o *receipt) next(s string) { o.happens.set(s) }

// nextFirst says what happens next, no matter what else says it: a follow-up waits until the owner has answered.
func (o *receipt) nextFirst(s string) { o.happens.setFirst(s) }

// nextIfNone says what happens next if nothing else has said it.
func (o *receipt) nextIfNone(s string) { o.happens.setIfNone(s) }

// change says how the owner undoes or changes what was done. If several lines of a note say it, the last one counts.
func (o *receipt) change(s string) { o.howTo.set(s) }

// changeFirst says how the owner answers a question about a follow-up that waits, no matter what else may be changed.
func (o *receipt) changeFirst(s string) { o.howTo.setFirst(s) }

// changeIfNone says how the owner undoes or changes what was done, if nothing else has said it.
func (o *receipt) changeIfNone(s string) { o.howTo.setIfNone(s) }

// show adds a fact to the list of those that were noted.
func (o *receipt) show(f content.Fact) { o.shown = append(o.shown, f) }

// remark adds sentences that stand below the facts, each on a line of its own.
func (o *receipt) remark(s ...string) { o.remarks = append(o.remarks, s...) }

// button adds buttons below the others.
func (o *receipt) button(b ...content.Button) { o.buttons = append(o.buttons, b...) }

// buttonFirst puts buttons above the others.
func (o *receipt) buttonFirst(b ...content.Button) { o.buttons = slices.Concat(b, o.buttons) }

// onlyButtons puts buttons in the place of all others.
func (o *receipt) onlyButtons(b ...content.Button) { o.buttons = b }

// content returns the receipt as the templates are given it.
func (o *receipt) content() content.SayReceipt {
	return content.SayReceipt{Understood: strings.Join(o.sentences, " "), Happens: o.happens.text, Change: o.howTo.text,
		Facts: o.shown, Remarks: o.remarks, Buttons: o.buttons, Asks: o.mustRead}
}

// A slot is a place of the receipt that has room for one text. The zero slot is empty.
type slot struct {
	text  string
	first bool // only a text of the same weight replaces it
}

func (s *slot) set(text string) {
	if !s.first {
		s.text = text
	}
}

func (s *slot) setFirst(text string) { s.text, s.first = text, true }

func (s *slot) setIfNone(text string) {
	if s.text == "" {
		s.text = text
	}
}
