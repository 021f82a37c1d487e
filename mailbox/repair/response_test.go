package repair

import (
	"bufio"
	"strings"
	"testing"
)

// Each literal is kept apart from the text around it, which takes more than the five bytes that name it.
func TestLiteralsOfNothing(t *testing.T) {
	r, err := readResponse(bufio.NewReader(strings.NewReader("* LIST () NIL" + strings.Repeat(" {0}\r\n", 5000) + "\r\n")))
	if err != nil || len(r) > 2*maxLiterals+1 {
		t.Errorf("%d pieces are kept (%v), want at most %d", len(r), err, 2*maxLiterals+1)
	}
}
