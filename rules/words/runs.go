package words

import (
	"crypto/sha256"
	"encoding/binary"
	"strings"
)

// RunLength is the number of consecutive words that must match before they count as copied: nobody
// types six words of somebody else's mail by chance.
const RunLength = 6

// run returns the hash of the first RunLength words.
func run(words []uint64) uint64 {
	sum := uint64(sumBasis)
	for _, w := range words[:RunLength] {
		sum = (sum<<23 | sum>>41 ^ w) * sumPrime
	}
	return sum
}

// sums returns the hash of each word of a text, and one hash per line that is shorter than a run.
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

// lineSum returns the hash of a line that is shorter than a run.
func lineSum(words []uint64) uint64 {
	var padded [RunLength]uint64
	copy(padded[:], words)
	return run(padded[:])
}

// A Kept replaces a deleted mail. It holds only keyed hashes of the mail's runs: informd still
// recognises a quotation, but nobody can read the text without the key.
type Kept struct {
	Who  string
	Runs []uint64
}

// KeptRuns returns the keyed hashes of the runs of a text, each once.
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

// keyed returns the keyed hash of a run.
func keyed(key []byte, words []uint64) uint64 {
	b := append(make([]byte, 0, 128), key...)
	for _, w := range words[:RunLength] {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	sum := sha256.Sum256(b)
	return binary.LittleEndian.Uint64(sum[:])
}
