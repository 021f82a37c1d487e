package text

// keptBelow returns the number, counted from one, of the first line of the reply that stands below an
// attribution, a divider or a header block and is not marked as quoted; 0 where there is none.
// Outlook, Yahoo and telephones put the original there without marks. So that line and those below it
// may be another's words, and a sender who wrote nothing above may have written nothing at all.
func keptBelow(lines []line, keep []bool) int {
	n, begun, announced := 0, false, announcedFrom(lines)
	for i := range lines {
		if !keep[i] {
			continue
		}
		if begun = begun || lines[i].seen != ""; !begun {
			continue // the empty lines at the top are not in the reply
		}
		if n++; i >= announced && lines[i].kind == kindText {
			return n
		}
	}
	return 0
}

// announcedFrom returns the first line below an attribution, a divider or a header block that is not
// marked as quoted; the number of lines when there is none.
func announcedFrom(lines []line) int {
	announced := false
	for i, l := range lines {
		switch l.kind {
		case kindCite, kindHeader, kindDivider:
			announced = true
		case kindEmpty, kindLine:
		case kindQuote, kindOriginal:
			announced = false
		default:
			if announced || l.mark == markBelow {
				return i
			}
		}
		if l.mark == markBelow {
			announced = true
		}
	}
	return len(lines)
}
