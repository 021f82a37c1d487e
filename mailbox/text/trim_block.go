package text

import (
	"strings"
)

// A headerBlock is the part of its header that a program shows above an original.
type headerBlock struct {
	values [labelCount]string
	first  label
	langs  uint64 // the languages that have all its labels
	count  int    // different labels
	end    int    // the line after it
}

const maxBlock = 40 // lines of a header block

// settleHeaderBlocks settles the header blocks that programs show above an original.
func (t trimmer) settleHeaderBlocks(lines []line) {
	if !t.has(ruleHeaders) {
		return
	}
	at := func(i int) string { return lines[i].seen }
	for i := 0; i < len(lines); i++ {
		if lines[i].kind != kindText || lines[i].sure {
			continue
		}
		b, ok := t.words.readBlock(at, i, len(lines))
		if !ok || !b.strong(dividedAbove(lines, i)) {
			continue
		}
		for j := i; j < b.end; j++ {
			lines[j].kind, lines[j].sure = kindHeader, true
		}
		i = b.end - 1
	}
}

// dividedAbove reports whether a drawn line or a divider is the nearest line above.
func dividedAbove(lines []line, i int) bool {
	for i--; i >= 0; i-- {
		switch lines[i].kind {
		case kindEmpty:
		case kindLine, kindDivider:
			return true
		default:
			return false
		}
	}
	return false
}

// strong reports whether the block can only be that of a mail: it names a sender, and
// something that no list of departures has.
func (b headerBlock) strong(divided bool) bool {
	if b.values[labelFrom] == "" && b.first != labelFrom {
		return false
	}
	mail := b.values[labelSubject] != "" || b.values[labelSent] != "" ||
		strings.Contains(b.values[labelFrom], "@")
	return mail && (b.count >= 3 || divided && b.count >= 2)
}

// readBlock reads the header block that begins at line i of n.
func (w *words) readBlock(at func(int) string, i, n int) (headerBlock, bool) {
	var b headerBlock
	kind, _, ok := w.labelOf(at(i))
	if !ok || kind == labelOther {
		return b, false
	}
	b.first = kind
	last := labelNone
	var has [labelCount]bool
	stop := min(n, i+maxBlock)
	for j := i; j < stop; j++ {
		kind, value, ok := w.labelOf(at(j))
		switch {
		case ok && has[kind] && kind != labelOther:
			return b, b.count > 1
		case ok:
			if kind != labelOther {
				b.count++
				has[kind] = true
			}
			b.values[kind], last, b.end = value, kind, j+1
			b.langs = narrow(b.langs, lookUpFolded(w.labels, labelName(at(j))).langs)
		case w.labelSoon(at, j, stop, &has):
			if at(j) != "" && last != labelNone {
				b.values[last] = strings.TrimSpace(b.values[last] + " " + at(j))
			}
		case at(j) != "" && listGoesOn(last, b.values[last], at(j)):
			b.values[last] += " " + at(j)
			b.end = j + 1
		default:
			return b, b.count > 1
		}
	}
	return b, b.count > 1
}

// labelSoon reports whether the block goes on below line j, which bears no label
// itself: it is empty, or continues the line above.
func (w *words) labelSoon(at func(int) string, j, stop int, has *[labelCount]bool) bool {
	reach := 3
	if at(j) == "" {
		reach = 2
	}
	for k := j + 1; k < min(stop, j+1+reach); k++ {
		if at(k) == "" && at(j) != "" {
			return false
		}
		if kind, _, ok := w.labelOf(at(k)); ok {
			return !has[kind] && kind != labelOther
		}
	}
	return false
}

// listGoesOn reports whether a list of addresses continues on the next line.
func listGoesOn(last label, value, next string) bool {
	switch last {
	case labelFrom, labelTo, labelCc, labelBcc, labelReplyTo:
		return strings.Contains(next, "@") && strings.ContainsAny(value[max(0, len(value)-1):], ",;<")
	}
	return false
}

// narrow keeps of the languages found so far those that have this label too. Gmail
// mixes English labels with others: a label that fits none of them says nothing.
func narrow(langs, these uint64) uint64 {
	switch {
	case langs == 0:
		return these
	case langs&these != 0:
		return langs & these
	}
	return langs
}

// labelName returns the label of a line that has one.
func labelName(s string) string {
	name, _, _ := strings.Cut(strings.Replace(s, "：", ":", 1), ":")
	return strings.Trim(name, "*_ ")
}

// labelOf cuts a line of a header block: "*From:* Anna" is From and Anna.
func (w *words) labelOf(s string) (kind label, value string, ok bool) {
	s = strings.TrimLeft(s, "*_ ")
	name, _, ok := strings.Cut(s[:min(len(s), 64)], ":")
	width := len(":")
	if wide, _, found := strings.Cut(s[:min(len(s), 64)], "："); found && (!ok || len(wide) < len(name)) {
		name, width, ok = wide, len("："), true
	}
	if !ok {
		return labelNone, "", false
	}
	kind = lookUpFolded(w.labels, strings.Trim(name, "*_ ")).kind
	if kind == labelNone {
		return labelNone, "", false
	}
	value = strings.TrimSpace(strings.TrimLeft(s[len(name)+width:], "*_ "))
	return kind, value, true
}
