package repair

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
)

// A response is one response of a server: text and literals in turn, without the end of the line.
type response []segment

type segment struct {
	text    []byte
	literal bool
}

const maxLiterals = 1000 // of one response that are kept; the standard needs some ten

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
		if len(r) < 2*maxLiterals {
			r = append(r, segment{text: text}, segment{text: data, literal: true})
		}
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
