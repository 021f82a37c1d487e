package words

import (
	"crypto/sha256"
	"encoding/binary"
	"strings"
)

// RunLength is how many words in a row are taken for somebody's where that somebody wrote them:
// nobody types six words of another's mail by chance.
const RunLength = 6

// run is the sum of RunLength words.
func run(words []uint64) uint64 {
	sum := uint64(sumBasis)
	for _, w := range words[:RunLength] {
		sum = (sum<<23 | sum>>41 ^ w) * sumPrime
	}
	return sum
}

// sums are the words of a text in their order, and those of each of its lines as one.
func sums(text string) (words []uint64, lines []uint64) {
	for line := range strings.Lines(text) {
		before := len(words)
		for _, w := range split(strings.TrimRight(line, "\r\n")) {
			words = append(words, w.sum)
		}
		if n := len(words) - before; n > 0 && n < RunLength {
			lines = append(lines, lineSum(words[before:]))
		}
	}
	return words, lines
}

// lineSum is the sum of a line that is shorter than a run.
func lineSum(words []uint64) uint64 {
	var padded [RunLength]uint64
	copy(padded[:], words)
	return run(padded[:])
}

// A Kept stands in for a mail that is gone: the runs of its words, under a key without which
// nobody can tell what they were.
type Kept struct {
	Who  string
	Runs []uint64
}

// KeptRuns are the runs of a text under a key, for what is kept of it.
func KeptRuns(key []byte, text string) []uint64 {
	words, _ := sums(text)
	var runs []uint64
	seen := map[uint64]bool{}
	for i := 0; i+RunLength <= len(words); i++ {
		if r := keyed(key, words[i:]); !seen[r] {
			seen[r] = true
			runs = append(runs, r)
		}
	}
	return runs
}

// keyed is a run under a key.
func keyed(key []byte, words []uint64) uint64 {
	b := append(make([]byte, 0, 128), key...)
	for _, w := range words[:RunLength] {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	sum := sha256.Sum256(b)
	return binary.LittleEndian.Uint64(sum[:])
}
