package repair

import (
	"fmt"
	"strconv"
	"strings"
)

// repair passes on what the library needs of a response, in a form that it can parse.
func (c *Conn) repair(r response) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := &scanner{r: r}
	tag := string(s.word())
	switch {
	case tag == "+" && c.waits: // a second one would be for nobody
		c.waits = false
		fmt.Fprintf(&c.out, "+ %s\r\n", printable(s.rest()))
	case tag == "*":
		c.untagged(s)
	case c.open[tag]: // a response with any other tag answers no command
		c.tagged(tag, s)
	}
}

// tagged repairs the response that ends a command.
func (c *Conn) tagged(tag string, s *scanner) {
	word := strings.ToUpper(string(s.word()))
	switch word {
	case "OK", "NO", "BAD":
	case "BYE", "PREAUTH": // they end no command: whatever it is, it was not done
		word = "BAD"
	default:
		return
	}
	delete(c.open, tag)
	if tag == c.tag {
		c.waits, c.talks = false, false
	}
	c.fetch.flush()
	c.flushSearch()
	c.status(tag, word, s.rest())
}

// untagged repairs a response without a tag. It drops those that it does not know: no command of
// informd's asks for them.
func (c *Conn) untagged(s *scanner) {
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
		c.search(s.rest())
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
func (c *Conn) numbered(n uint32, word string, s *scanner) {
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
