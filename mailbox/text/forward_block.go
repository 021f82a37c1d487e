package text

import (
	"strings"
)

// readForeignBlock reads a header block whose labels are in a language not known, from
// line i of n: the first line with an address is the sender's, the second the
// recipient's, what can be read as a date is it, and what is left is the subject.
func (w *words) readForeignBlock(at func(int) string, i, n int) (headerBlock, bool) {
	var b headerBlock
	subject := false
	for j := i; j < min(n, i+maxBlock); j++ {
		kind, value, known := w.labelOf(at(j))
		if !known {
			name, v, ok := strings.Cut(strings.Replace(at(j), "：", ":", 1), ":")
			if !ok || !likeLabel(name) || strings.TrimSpace(v) == "" {
				break
			}
			value = strings.TrimSpace(v)
			kind = b.guess(w, value)
		}
		if kind == labelNone || b.values[kind] != "" {
			break
		}
		subject = subject || kind == labelSubject
		b.values[kind], b.end = value, j+1
		b.count++
	}
	return b, b.count >= 3 && strings.Contains(b.values[labelFrom], "@") && subject
}

// likeLabel reports whether a label in an unknown language could look like this.
func likeLabel(s string) bool {
	return len(s) <= 60 && len(strings.Fields(s)) <= 4 && !strings.ContainsAny(s, "<@.!?")
}

// guess says what the next value of a block in an unknown language is.
func (b headerBlock) guess(w *words, value string) label {
	switch {
	case strings.Contains(value, "@") && b.values[labelFrom] == "":
		return labelFrom
	case strings.Contains(value, "@") && b.values[labelTo] == "":
		return labelTo
	case strings.Contains(value, "@"):
		return labelCc
	case b.values[labelDate] == "" && w.dates.clock.MatchString(value) &&
		(yearPattern.MatchString(value) || numericPattern.MatchString(value)):
		return labelDate
	case b.values[labelSubject] == "":
		return labelSubject
	}
	return labelNone
}

// readOneLine reads "----- Forwarded Message ----- From: …To: …Sent: …Subject: …", where
// only the labels of one language part the values.
func (w *words) readOneLine(s string) (headerBlock, bool) {
	_, rest, ok := cutDivider(s)
	if !ok {
		return headerBlock{}, false
	}
	var best headerBlock
	for i, l := range w.languages {
		if b := l.readOneLine(rest); b.count > best.count {
			best, best.langs = b, 1<<i
		}
	}
	return best, best.count >= 3 && best.values[labelFrom] != ""
}

// readOneLine reads the line with the labels of one language.
func (l language) readOneLine(s string) headerBlock {
	var b headerBlock
	var kind label
	for s != "" {
		next, start, width := labelNone, len(s), 0
		for _, g := range l.labels {
			if g.kind == kind || b.values[g.kind] != "" {
				continue
			}
			for _, p := range g.phrases {
				i := indexLabel(s, p, g.kind)
				if i >= 0 && (i < start || i == start && len(p) > width) {
					next, start, width = g.kind, i, len(p)
				}
			}
		}
		if kind == labelNone && (next != labelFrom || start != 0) {
			return headerBlock{}
		}
		if kind != labelNone {
			b.values[kind] = strings.TrimSpace(s[:start])
			b.count++
		}
		kind, s = next, strings.TrimPrefix(strings.TrimPrefix(s[min(len(s), start+width):], " "), ":")
		if kind == labelSubject {
			b.values[kind] = strings.TrimSpace(s)
			b.count++
			return b
		}
	}
	return b
}

// indexLabel finds a label on the line of Yahoo, whose French has a space before the
// colon, and whose Polish Cc has none.
func indexLabel(s, phrase string, kind label) int {
	first := -1
	for _, form := range []string{phrase + ":", phrase + " :"} {
		if i := strings.Index(s, form); i >= 0 && (first < 0 || i < first) {
			first = i
		}
	}
	if first < 0 && kind == labelCc {
		if i := strings.Index(s, ">"+phrase+" "); i >= 0 {
			return i + 1
		}
	}
	return first
}
