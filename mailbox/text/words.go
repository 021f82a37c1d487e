package text

import (
	"maps"
	"strings"
	"sync"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A label is a header a block shows for the mail below it.
type label uint8

const (
	labelNone label = iota
	labelFrom
	labelTo
	labelCc
	labelBcc
	labelReplyTo
	labelDate
	labelSent
	labelSubject
	labelOther // of no interest: Importance, Attachments
	labelCount
)

// A divider is the kind of a separating line.
type divider uint8

const (
	dividerNone      divider = iota
	dividerForwarded         // "---------- Forwarded message ---------"
	dividerOriginal          // "-----Original Message-----"
	dividerUnknown           // words between dashes, in a language not known
)

// words are what mail programs write around mail in some languages, made ready for looking up.
// They are never changed.
type words struct {
	languages   []language
	labels      map[string]labelFact
	on          map[string]bool
	longestOn   int // in words
	besideName  map[string]bool
	wrote       []string
	wroteBy     map[rune][]string   // those by their last letter
	verbs       map[string][]string // those of scripts with words, by their first
	wideVerbs   []string
	dividers    map[string]divider
	begins      map[string]bool
	above       map[string]bool
	below       []string
	excuse      []string
	device      [][2]string     // how a line begins and what it holds behind that
	deviceFirst map[string]bool // the first two letters of those
	phones      []string        // devices and mail programs, by how a word begins
	phoneIn     []string        // those whose names are no words of their own
	card        []string
	banner      []string
	reacted     []string
	tapped      []string
	disclaimer  []string
	outside     []string
	care        []string
	footer      []string
	months      months // of all languages
	am, pm      []string
	dates       dateShapes
	zones       map[string]int // in hours from UTC
	marks       mail.Marks     // of subjects
}

// A language is what is looked for language by language.
type language struct {
	code   string
	labels []labelled
	months months
}

// A labelFact is what a label means, and in which languages: a set of their indices.
type labelFact struct {
	kind  label
	langs uint64
}

// A labelled is the phrases of one label.
type labelled struct {
	kind    label
	phrases []string
}

// labelsOf returns all labels of a language.
func labelsOf(l lang.Labels) []labelled {
	return []labelled{
		{labelFrom, l.From}, {labelTo, l.To}, {labelCc, l.Cc}, {labelBcc, l.Bcc}, {labelReplyTo, l.ReplyTo},
		{labelDate, l.Date}, {labelSent, l.Sent}, {labelSubject, l.Subject}, {labelOther, l.Other},
	}
}

// knownWords are the words of all languages.
var knownWords = sync.OnceValue(func() *words { return newWords(lang.All()) })

func newWords(all []lang.Language) *words {
	w := &words{
		labels: map[string]labelFact{}, on: map[string]bool{}, longestOn: 1, besideName: map[string]bool{},
		verbs: map[string][]string{}, wroteBy: map[rune][]string{}, dividers: map[string]divider{},
		begins: map[string]bool{}, above: map[string]bool{}, months: months{}, deviceFirst: map[string]bool{},
		marks: mail.NewMarks(all), dates: newDateShapes(all), zones: map[string]int{},
	}
	for i, l := range all {
		w.addLabels(i, l)
		w.addQuotes(l.Quotes)
		w.addBelow(l.Below)
		w.am = append(w.am, foldAll(l.Dates.AM)...)
		w.pm = append(w.pm, foldAll(l.Dates.PM)...)
		w.months.add(l.Dates.MonthNames())
		for zone, own := range l.Dates.Zones {
			w.zones[own] = zoneHours[strings.ToLower(zone)]
		}
	}
	maps.Copy(w.zones, zoneHours)
	return w
}

func (w *words) addLabels(i int, l lang.Language) {
	own := language{code: l.Code, labels: labelsOf(l.Labels), months: months{}}
	own.months.add(l.Dates.MonthNames())
	w.languages = append(w.languages, own)
	for _, g := range own.labels {
		for _, p := range g.phrases {
			f := w.labels[fold(p)]
			w.labels[fold(p)] = labelFact{g.kind, f.langs | 1<<i}
		}
	}
}

func (w *words) addQuotes(q lang.Quotes) {
	put(w.on, q.On)
	for _, p := range q.On {
		w.longestOn = max(w.longestOn, len(strings.Fields(p)))
	}
	put(w.besideName, q.Beside)
	for _, p := range q.Original {
		w.dividers[fold(p)] = dividerOriginal
	}
	for _, p := range q.Forwarded {
		w.dividers[fold(p)] = dividerForwarded
	}
	put(w.begins, q.Begin)
	put(w.above, q.Above)
	w.below = append(w.below, foldAll(q.Below)...)
	for _, v := range foldAll(q.Wrote) {
		w.wrote = append(w.wrote, v)
		w.wroteBy[lastRune(v)] = append(w.wroteBy[lastRune(v)], v)
		if wide(firstRune(v)) {
			w.wideVerbs = append(w.wideVerbs, v)
			continue
		}
		first := v[:len(v)-len(strings.TrimLeftFunc(v, wordRune))]
		w.verbs[first] = append(w.verbs[first], v)
	}
}

func (w *words) addBelow(b lang.Below) {
	for _, p := range b.Device {
		head, tail, _ := strings.Cut(p, "…")
		head, tail = fold(head), fold(tail)
		w.device = append(w.device, [2]string{head, tail})
		if head != "" {
			w.deviceFirst[head[:min(2, len(head))]] = true
		}
	}
	for _, p := range foldAll(b.Phones) {
		if wide(firstRune(p)) || strings.ContainsAny(p, " .-") {
			w.phoneIn = append(w.phoneIn, p)
		} else {
			w.phones = append(w.phones, p)
		}
	}
	w.excuse = append(w.excuse, foldAll(b.Excuse)...)
	w.card = append(w.card, foldAll(b.Card)...)
	w.banner = append(w.banner, foldAll(b.Banner)...)
	w.disclaimer = append(w.disclaimer, foldAll(b.Disclaimer)...)
	w.outside = append(w.outside, foldAll(b.Outside)...)
	w.care = append(w.care, foldAll(b.Care)...)
	w.footer = append(w.footer, foldAll(b.Footer)...)
	w.tapped = append(w.tapped, foldAll(b.Tapped)...)
	w.reacted = append(w.reacted, foldAll(b.Reacted)...)
}

// put adds phrases to a set.
func put(set map[string]bool, phrases []string) {
	for _, p := range phrases {
		set[fold(p)] = true
	}
}

func foldAll(list []string) []string {
	folded := make([]string, len(list))
	for i, s := range list {
		folded[i] = fold(s)
	}
	return folded
}
