package mailbox

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/emersion/go-imap/v2"
)

// A repairedConn stands between the connection and the parser of the IMAP library. The library drops a
// connection at the first response that it cannot parse: a keyword with a "]" (Gmail makes such), an
// unknown response, a folder name in no valid encoding, a structure that nobody asked for. repairedConn
// parses each response leniently and passes it on in a plain form that the library can parse. It leaves
// out what informd does not need. So one odd response does not end the look at everything else, and
// however deeply a server nests, nothing is parsed by recursion.
//
//	server ──any answer──▶ response (a line and its literals) ──repair_*.go──▶ library
//	                                                          ──repair_fetch.go──▶ Conn.fetchSet
//	server ◀──names as it knows them── repairedNames ◀──commands── library
type repairedConn struct {
	net.Conn
	in  *bufio.Reader
	out bytes.Buffer // repaired, and not read by the library yet

	mu    sync.Mutex // the library reads and writes at the same time
	fetch *fetching  // under way, or nil
	tag   string     // of the newest command
	open  map[string]bool
	names repairedNames
}

func repaired(conn net.Conn) *repairedConn {
	return &repairedConn{Conn: conn, in: bufio.NewReaderSize(conn, 16<<10), open: map[string]bool{}}
}

// during runs a FETCH command, and hands take what comes of the messages that are asked for.
func (c *repairedConn) during(set imap.NumSet, take func(fetched), command func() error) error {
	put := func(f *fetching) {
		c.mu.Lock()
		c.fetch = f
		c.mu.Unlock()
	}
	put(&fetching{set: set, take: take})
	defer put(nil)
	return command()
}

// Read returns repaired responses.
func (c *repairedConn) Read(p []byte) (int, error) {
	for c.out.Len() == 0 {
		c.out.Reset()
		r, err := readResponse(c.in)
		if err != nil {
			return 0, err
		}
		c.repair(r)
	}
	return c.out.Read(p)
}

// Write sends a command. It notes the tag, and gives folders the names that the server knows.
func (c *repairedConn) Write(p []byte) (int, error) {
	c.mu.Lock()
	line := p
	if tag, _, ok := bytes.Cut(p, []byte(" ")); ok && isTag(tag) {
		c.tag = string(tag)
		c.open[c.tag] = true
		line = c.names.outward(p)
	}
	c.mu.Unlock()
	if _, err := c.Conn.Write(line); err != nil {
		return 0, err
	}
	return len(p), nil
}

// isTag reports whether a word is a tag of the library's: "T12".
func isTag(word []byte) bool {
	n, ok := bytes.CutPrefix(word, []byte("T"))
	_, err := strconv.ParseUint(string(n), 10, 32)
	return ok && err == nil
}

// A response is one response of a server: text and literals in turn, without the end of the line.
type response []segment

type segment struct {
	text    []byte
	literal bool
}

// readResponse reads one whole response. The connection limits its size.
func readResponse(in *bufio.Reader) (r response, err error) {
	for {
		line, err := in.ReadBytes('\n')
		if err != nil {
			if len(line) > 0 && errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		line = bytes.TrimRight(line, "\r\n")
		size, text, ok := literalSize(line)
		if !ok || len(r) == 0 && statusLine(line) {
			return append(r, segment{text: line}), nil
		}
		data, err := readLiteral(in, size)
		if err != nil {
			return nil, err
		}
		r = append(r, segment{text: text}, segment{text: data, literal: true})
	}
}

// readLiteral reads a literal of so many bytes. Its room grows with what really comes: the size is only a
// claim.
func readLiteral(in io.Reader, size int64) (data []byte, err error) {
	for have := 0; int64(have) < size; have = len(data) {
		more := int(min(size-int64(have), max(16<<10, int64(have))))
		data = slices.Grow(data, more)[:have+more]
		if _, err := io.ReadFull(in, data[have:]); errors.Is(err, io.EOF) {
			return nil, io.ErrUnexpectedEOF
		} else if err != nil {
			return nil, err
		}
	}
	return data, nil
}

// literalSize reads "{12}" or "~{12+}" at the end of a line.
func literalSize(line []byte) (size int64, before []byte, ok bool) {
	at := bytes.LastIndexByte(line, '{')
	if at < 0 || line[len(line)-1] != '}' {
		return 0, nil, false
	}
	n, err := strconv.ParseUint(strings.TrimSuffix(string(line[at+1:len(line)-1]), "+"), 10, 62)
	return int64(n), bytes.TrimSuffix(line[:at], []byte("~")), err == nil
}

// statusLine reports whether a line ends in text for people, in which braces announce no literal.
func statusLine(line []byte) bool {
	tag, rest, _ := bytes.Cut(line, []byte(" "))
	word, _, _ := bytes.Cut(rest, []byte(" "))
	return string(tag) == "+" || isStatus(strings.ToUpper(string(word)))
}

func isStatus(word string) bool {
	switch word {
	case "OK", "NO", "BAD", "BYE", "PREAUTH":
		return true
	}
	return false
}

// repair passes on what the library needs of a response, in a form that it can parse.
func (c *repairedConn) repair(r response) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := &scanner{r: r}
	tag := string(s.word())
	switch {
	case tag == "+":
		fmt.Fprintf(&c.out, "+ %s\r\n", printable(s.rest()))
	case tag == "*":
		c.untagged(s)
	case c.open[tag]: // a response with any other tag answers no command
		word := strings.ToUpper(string(s.word()))
		if !isStatus(word) {
			return
		}
		delete(c.open, tag)
		c.fetch.flush()
		c.status(tag, word, s.rest())
	}
}

// untagged repairs a response without a tag. It drops those that it does not know: no command of
// informd's asks for them.
func (c *repairedConn) untagged(s *scanner) {
	word := strings.ToUpper(string(s.word()))
	if n, err := strconv.ParseUint(word, 10, 32); err == nil {
		c.numbered(uint32(n), strings.ToUpper(string(s.word())), s)
		return
	}
	switch word {
	case "OK", "NO", "BAD", "BYE", "PREAUTH":
		c.status("*", word, s.rest())
	case "CAPABILITY":
		fmt.Fprintf(&c.out, "* CAPABILITY%s\r\n", capabilities(s.rest()))
	case "SEARCH":
		fmt.Fprintf(&c.out, "* SEARCH%s\r\n", numbers(s.rest()))
	case "ESEARCH":
		c.esearch(s.rest())
	case "LIST":
		c.list(s)
	case "STATUS":
		c.folderStatus(s)
	case "NAMESPACE":
		c.namespace(s)
	case "ID":
		c.out.WriteString("* ID NIL\r\n") // whatever the server is called
	}
}

// numbered repairs a response that begins with a number: about one message, or the count of messages.
func (c *repairedConn) numbered(n uint32, word string, s *scanner) {
	switch word {
	case "EXISTS":
		fmt.Fprintf(&c.out, "* %d EXISTS\r\n", n)
	case "EXPUNGE":
		c.fetch.flush() // the numbers behind it mean other messages now
		fmt.Fprintf(&c.out, "* %d EXPUNGE\r\n", n)
	case "FETCH":
		c.fetch.add(n, readFetch(s))
	}
}

// status repairs "OK [CODE args] text". It passes on only the codes that informd reads, and their
// arguments only if they are well formed.
func (c *repairedConn) status(tag, word string, rest []byte) {
	rest = bytes.TrimSpace(rest)
	code := ""
	if len(rest) > 0 && rest[0] == '[' {
		inside, after, ok := bytes.Cut(rest[1:], []byte("]"))
		if ok {
			code, rest = responseCode(inside), bytes.TrimSpace(after)
		}
		if ok && bytes.HasPrefix(bytes.ToUpper(inside), []byte("PERMANENTFLAGS")) { // a keyword may have a "]"
			code, rest = "", nil
		}
	}
	text := printable(rest)
	if code == "" && strings.HasPrefix(text, "[") {
		text = " " + text // no code: the library would read one
	}
	fmt.Fprintf(&c.out, "%s %s", tag, word)
	if code != "" {
		fmt.Fprintf(&c.out, " [%s]", code)
	}
	if strings.TrimSpace(text) == "" {
		text = "-" // the library wants some
	}
	fmt.Fprintf(&c.out, " %s\r\n", text)
}

// responseCode returns a code in the form that the library can parse, or "" if informd does not need it.
func responseCode(inside []byte) string {
	words := strings.Fields(string(inside))
	if len(words) == 0 || !atom(words[0]) {
		return ""
	}
	name := strings.ToUpper(words[0])
	args := 0
	switch name {
	case "UIDNEXT", "UIDVALIDITY":
		args = 1
	case "APPENDUID":
		args = 2
	case "CAPABILITY":
		return "CAPABILITY" + capabilities([]byte(strings.Join(words[1:], " ")))
	case "COPYUID", "HIGHESTMODSEQ", "PERMANENTFLAGS", "CLOSED":
		return ""
	}
	if len(words) <= args {
		return ""
	}
	for _, n := range words[1 : 1+args] {
		if !number(n) {
			return ""
		}
	}
	return strings.Join(append([]string{name}, words[1:1+args]...), " ")
}

// capabilities returns the names of a list that can be names.
func capabilities(list []byte) string {
	var out strings.Builder
	for _, name := range strings.Fields(string(list)) {
		if atom(name) {
			out.WriteString(" " + name)
		}
	}
	return out.String()
}

// numbers returns the numbers of a list.
func numbers(list []byte) []byte {
	list, _, _ = bytes.Cut(list, []byte("("))
	var out bytes.Buffer
	for word := range bytes.FieldsSeq(list) {
		if number(string(word)) {
			out.WriteByte(' ')
			out.Write(word)
		}
	}
	return out.Bytes()
}

// esearch repairs the response to a search. Some servers leave out the tag of the command, or that the
// numbers are UIDs, which they are in all searches of informd.
func (c *repairedConn) esearch(rest []byte) {
	tag := c.tag
	if _, after, ok := bytes.Cut(rest, []byte("TAG")); ok {
		if words := strings.FieldsFunc(string(after[:min(len(after), 64)]),
			func(r rune) bool { return r == ' ' || r == '"' || r == ')' }); len(words) > 0 {
			tag = words[0]
		}
	}
	if !c.open[tag] {
		return
	}
	fmt.Fprintf(&c.out, `* ESEARCH (TAG "%s") UID`, tag)
	for all := false; ; {
		word, after, more := bytes.Cut(bytes.TrimLeft(rest, " "), []byte(" "))
		if all && numberSet(word) {
			fmt.Fprintf(&c.out, " ALL %s", word)
			break
		}
		all = bytes.EqualFold(word, []byte("ALL"))
		if rest = after; !more {
			break
		}
	}
	c.out.WriteString("\r\n")
}

// numberSet reports whether a word is a set such as 1,3:5.
func numberSet(word []byte) bool {
	for _, ch := range word {
		if (ch < '0' || ch > '9') && ch != ',' && ch != ':' {
			return false
		}
	}
	return len(word) > 0
}

func number(word string) bool {
	n, err := strconv.ParseUint(word, 10, 32)
	return err == nil && n > 0
}

// atom reports whether a word can be read as an atom.
func atom(word string) bool {
	return word != "" && !strings.ContainsFunc(word, func(r rune) bool {
		return r <= ' ' || r >= 0x7f || strings.ContainsRune(`(){%*"\]`, r)
	})
}

// printable returns a text without control characters.
func printable(text []byte) string {
	return string(bytes.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, bytes.TrimSpace(text)))
}
