package mime

import (
	"bytes"
	"strings"
)

// Caps on the structure of a message: nothing a person sends comes near them.
const (
	maxDepth    = 20
	maxParts    = 200
	maxBoundary = 256
)

// A Part is one node of a message's tree (RFC 2046): its header and its raw body.
type Part struct {
	Header Header
	Media  string            // media type, lower case, never ""
	Params map[string]string // of the Content-Type, names in lower case
	Disp   string            // "attachment", "inline" or ""
	Name   string            // file name, as the sender gave it
	Body   []byte
	Open   bool // the end of the part is the end of the data, not a boundary
	Inner  []*Part
}

// ReadTree reads the tree of a message's parts, within the caps. problem names the first cap that
// was met; "" where none was.
func ReadTree(h Header, body []byte) (root *Part, problem string) {
	var t treeReader
	root = t.read(h, body, "", true, 0)
	return root, t.problem
}

// ReadTreeIn returns ReadTree for a message inside of a part, such as the text in a signed envelope. Where
// the end of that part is missing, so is the end of the message.
func ReadTreeIn(outer *Part, h Header, body []byte) *Part {
	var t treeReader
	return t.read(h, body, "", outer.Open, 0)
}

// A treeReader counts the parts of one message.
type treeReader struct {
	parts   int
	problem string // the first cap that was met
}

// read builds the part whose header and body are given. parent is the media type around it, which
// decides what a part without a Content-Type is.
func (t *treeReader) read(h Header, body []byte, parent string, open bool, depth int) *Part {
	p := NewPart(h, body, parent)
	p.Open = open
	t.parts++
	if !strings.HasPrefix(p.Media, "multipart/") {
		return p
	}
	if depth >= maxDepth {
		t.stop("its parts are nested more than 20 deep")
		return p
	}
	for _, piece := range splitParts(body, p.Params["boundary"]) {
		if t.parts >= maxParts {
			t.stop("it has more than 200 parts")
			break
		}
		ph, pb := SplitPartHeader(piece.data)
		p.Inner = append(p.Inner, t.read(ph, pb, p.Media, piece.open && open, depth+1))
	}
	if len(p.Inner) == 0 && len(bytes.TrimSpace(body)) > 0 { // a multipart in name only is text
		p.Inner = []*Part{NewPart(nil, body, p.Media)}
	}
	return p
}

func (t *treeReader) stop(why string) {
	if t.problem == "" {
		t.problem = why
	}
}

// NewPart reads what a part's header says about it.
func NewPart(h Header, body []byte, parent string) *Part {
	p := &Part{Header: h, Body: body}
	p.Media, p.Params = ReadParams(h.Get("content-type"))
	if !strings.Contains(p.Media, "/") {
		p.Media = map[string]string{"html": "text/html"}[p.Media]
		if p.Media == "" {
			p.Media = "text/plain"
		}
		if parent == "multipart/digest" {
			p.Media = "message/rfc822"
		}
	}
	disp, params := ReadParams(h.Get("content-disposition"))
	if disp == "attachment" || disp == "inline" {
		p.Disp = disp
	}
	p.Name = params["filename"]
	if p.Name == "" {
		p.Name = p.Params["name"]
	}
	p.Name = CutString(CleanValue(decodeWords(p.Name, "")), 200)
	return p
}

// SplitPartHeader splits the piece between two boundaries. A part that begins with an
// empty line, or with no field at all, has no header (RFC 2046 §5.1).
func SplitPartHeader(b []byte) (Header, []byte) {
	line, rest := cutLine(b)
	if len(bytes.TrimSpace(line)) == 0 {
		return nil, rest
	}
	if name, _, ok := cutField(line); bytes.EqualFold(name, []byte("begin")) || !ok && fieldIn(b) < 0 {
		return nil, b // "BEGIN:VCALENDAR" only looks like a field
	}
	h, body, _ := SplitHeader(b)
	return h, body
}

// A piece is the bytes between two boundaries.
type piece struct {
	data []byte
	open bool // no boundary closed it
}

// splitParts cuts a multipart body at its boundary lines. Where the boundary is not
// declared, or never occurs, the first line that looks like one is taken.
func splitParts(body []byte, boundary string) []piece {
	if len(boundary) > maxBoundary {
		boundary = ""
	}
	marker := []byte("--" + boundary)
	if boundary == "" || !bytes.Contains(body, marker) {
		if marker = guessBoundary(body); marker == nil {
			return nil
		}
	}
	var pieces []piece
	start := -1
	for at := 0; at < len(body); {
		line, rest := cutLine(body[at:])
		next := len(body) - len(rest)
		if after, ok := bytes.CutPrefix(line, marker); ok {
			end, closing := bytes.CutPrefix(after, []byte("--"))
			if len(bytes.TrimSpace(end)) == 0 {
				if start >= 0 {
					pieces = append(pieces, piece{data: trimNewline(body[start:at])})
				}
				start = next
				if closing {
					return pieces
				}
			}
		}
		at = next
	}
	if start >= 0 && start < len(body) {
		pieces = append(pieces, piece{data: body[start:], open: true})
	}
	return pieces
}

// guessBoundary finds the first line "--something" that a header field follows.
func guessBoundary(body []byte) []byte {
	for rest := body; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		line = bytes.TrimRight(line, " \t")
		if len(line) < 4 || len(line) > maxBoundary || !bytes.HasPrefix(line, []byte("--")) ||
			bytes.IndexByte(line, ' ') >= 0 {
			continue
		}
		next, _ := cutLine(rest)
		if name, _, ok := cutField(next); ok && strings.HasPrefix(fieldName(name), "content-") {
			return line
		}
	}
	return nil
}

// trimNewline takes away the line end that belongs to the boundary after it.
func trimNewline(b []byte) []byte {
	b = bytes.TrimSuffix(b, []byte("\n"))
	return bytes.TrimSuffix(b, []byte("\r"))
}

// Leaves calls visit for each part that is no multipart, in the order they stand.
func (p *Part) Leaves(visit func(*Part)) {
	if len(p.Inner) == 0 {
		visit(p)
	}
	for _, q := range p.Inner {
		q.Leaves(visit)
	}
}
