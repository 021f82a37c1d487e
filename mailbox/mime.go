package mailbox

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

// A part is one node of a message's tree (RFC 2046): its header and its raw body.
type part struct {
	header header
	media  string            // media type, lower case, never ""
	params map[string]string // of the Content-Type, names in lower case
	disp   string            // "attachment", "inline" or ""
	name   string            // file name, as the sender gave it
	body   []byte
	open   bool // the end of the part is the end of the data, not a boundary
	inner  []*part
}

// A treeReader builds the tree of parts within the caps.
type treeReader struct {
	parts   int
	problem string // the first cap that was met
}

// read builds the part whose header and body are given. parent is the media type
// around it, which decides what a part without a Content-Type is.
func (t *treeReader) read(h header, body []byte, parent string, open bool, depth int) *part {
	p := newPart(h, body, parent)
	p.open = open
	t.parts++
	if !strings.HasPrefix(p.media, "multipart/") {
		return p
	}
	if depth >= maxDepth {
		t.stop("its parts are nested more than 20 deep")
		return p
	}
	for _, piece := range splitParts(body, p.params["boundary"]) {
		if t.parts >= maxParts {
			t.stop("it has more than 200 parts")
			break
		}
		ph, pb := splitPartHeader(piece.data)
		p.inner = append(p.inner, t.read(ph, pb, p.media, piece.open && open, depth+1))
	}
	if len(p.inner) == 0 && len(bytes.TrimSpace(body)) > 0 { // a multipart in name only is text
		p.inner = []*part{newPart(nil, body, p.media)}
	}
	return p
}

func (t *treeReader) stop(why string) {
	if t.problem == "" {
		t.problem = why
	}
}

// newPart reads what a part's header says about it.
func newPart(h header, body []byte, parent string) *part {
	p := &part{header: h, body: body}
	p.media, p.params = readParams(h.get("content-type"))
	if !strings.Contains(p.media, "/") {
		p.media = map[string]string{"html": "text/html"}[p.media]
		if p.media == "" {
			p.media = "text/plain"
		}
		if parent == "multipart/digest" {
			p.media = "message/rfc822"
		}
	}
	disp, params := readParams(h.get("content-disposition"))
	if disp == "attachment" || disp == "inline" {
		p.disp = disp
	}
	p.name = params["filename"]
	if p.name == "" {
		p.name = p.params["name"]
	}
	p.name = cutString(cleanValue(decodeWords(p.name, "")), 200)
	return p
}

// splitPartHeader splits the piece between two boundaries. A part that begins with an
// empty line, or with no field at all, has no header (RFC 2046 §5.1).
func splitPartHeader(b []byte) (header, []byte) {
	line, rest := cutLine(b)
	if len(bytes.TrimSpace(line)) == 0 {
		return nil, rest
	}
	if name, _, ok := cutField(line); name == "begin" || !ok && !moreFields(b) {
		return nil, b // "BEGIN:VCALENDAR" only looks like a field
	}
	h, body, _ := splitHeader(b)
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
		if len(line) < 4 || len(line) > maxBoundary || !bytes.HasPrefix(line, []byte("--")) || bytes.IndexByte(line, ' ') >= 0 {
			continue
		}
		next, _ := cutLine(rest)
		if name, _, ok := cutField(next); ok && strings.HasPrefix(name, "content-") {
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

// leaves calls visit for each part that is no multipart, in the order they stand.
func (p *part) leaves(visit func(*part)) {
	if len(p.inner) == 0 {
		visit(p)
	}
	for _, q := range p.inner {
		q.leaves(visit)
	}
}
