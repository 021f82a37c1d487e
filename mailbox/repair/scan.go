package repair

import "bytes"

// A scanner reads the words of one response, however malformed it is. It never fails: malformed input
// gives some other token, and the end of the input gives an empty one.
type scanner struct {
	r       response
	pos     int // within the first segment
	bracket int // where the next "]" of that stands; 0: not looked for yet; -1: there is none
}

// A token is a word of a response.
type token struct {
	kind tokenKind
	text []byte
}

type tokenKind int

const (
	tokenEnd tokenKind = iota
	tokenOpen
	tokenClose
	tokenAtom
	tokenString // quoted, or a literal
)

// skipSpace goes to the next word.
func (s *scanner) skipSpace() {
	for len(s.r) > 0 {
		if s.r[0].literal {
			return
		}
		for s.pos < len(s.r[0].text) && blank(s.r[0].text[s.pos]) {
			s.pos++
		}
		if s.pos < len(s.r[0].text) {
			return
		}
		s.nextSegment()
	}
}

func (s *scanner) nextSegment() { s.r, s.pos, s.bracket = s.r[1:], 0, 0 }

// word returns the text up to the next space.
func (s *scanner) word() []byte {
	s.skipSpace()
	if len(s.r) == 0 || s.r[0].literal {
		return nil
	}
	text := s.r[0].text[s.pos:]
	if i := bytes.IndexAny(text, " \t"); i >= 0 {
		text = text[:i]
	}
	s.pos += len(text)
	return text
}

// blank reports whether a byte separates words: a space, or the tab that some servers use instead.
func blank(c byte) bool { return c == ' ' || c == '\t' }

// rest returns the rest of the line, up to the next literal.
func (s *scanner) rest() []byte {
	if len(s.r) == 0 || s.r[0].literal {
		return nil
	}
	text := s.r[0].text[s.pos:]
	s.pos += len(text)
	return text
}

// next returns the next token.
func (s *scanner) next() token {
	s.skipSpace()
	if len(s.r) == 0 {
		return token{}
	}
	if s.r[0].literal {
		text := s.r[0].text
		s.nextSegment()
		return token{tokenString, text}
	}
	text := s.r[0].text[s.pos:]
	switch text[0] {
	case '(':
		s.pos++
		return token{tokenOpen, nil}
	case ')':
		s.pos++
		return token{tokenClose, nil}
	case '"':
		return token{tokenString, s.quoted(text)}
	}
	n := s.atomLength(text)
	s.pos += n
	return token{tokenAtom, text[:n]}
}

// quoted reads a string in quotes. A string that is never closed ends with the line.
func (s *scanner) quoted(text []byte) []byte {
	var out []byte
	i := 1
	for ; i < len(text) && text[i] != '"'; i++ {
		if text[i] == '\\' && i+1 < len(text) {
			i++
		}
		out = append(out, text[i])
	}
	s.pos += min(i+1, len(text))
	return out
}

// atomLength returns the length of an atom. It ends at a space or a parenthesis, except within the brackets
// of "BODY[HEADER.FIELDS (FROM)]".
func (s *scanner) atomLength(text []byte) int {
	inside := 0
	if isBody(text) {
		inside = s.findBracket() - s.pos
	}
	inside = max(inside, 0)
	if n := bytes.IndexAny(text[inside:], " \t()"); n >= 0 {
		return max(inside+n, 1)
	}
	return len(text)
}

// findBracket returns where the next "]" stands, or -1. It looks for each once, however often it is called.
func (s *scanner) findBracket() int {
	if s.bracket == 0 || s.bracket > 0 && s.bracket < s.pos {
		s.bracket = bytes.IndexByte(s.r[0].text[s.pos:], ']')
		if s.bracket >= 0 {
			s.bracket += s.pos
		}
	}
	return s.bracket
}

// value skips one value; a list with everything that is nested in it.
func (s *scanner) value() {
	for depth := 0; ; {
		switch s.next().kind {
		case tokenOpen:
			depth++
		case tokenClose:
			depth--
		case tokenEnd:
			return
		}
		if depth <= 0 {
			return
		}
	}
}

// words returns the words of a list, without lists within it.
func (s *scanner) words() (list [][]byte) {
	if s.next().kind != tokenOpen {
		return nil
	}
	for depth := 1; ; {
		switch t := s.next(); t.kind {
		case tokenOpen:
			depth++
		case tokenClose:
			if depth--; depth == 0 {
				return list
			}
		case tokenEnd:
			return list
		default:
			if depth == 1 && len(list) < maxWords {
				list = append(list, t.text)
			}
		}
	}
}
