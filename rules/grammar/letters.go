package grammar

import "slices"

// Alike reports whether a word may be another, misspelt.
func Alike(a, b string) bool {
	return Typo(a, b) || len(b) == 3 && len(a) > 2 && a[0] == b[0] && distance(a, b) == 1
}

// Typo reports whether a is b with a letter or two wrong, missing, too many or swapped.
func Typo(a, b string) bool {
	limit := 1
	if len(b) >= 8 {
		limit = 2
	}
	if len(b) < 4 || a == b || a == "" || a[0] != b[0] || max(len(a)-len(b), len(b)-len(a)) > limit {
		return false
	}
	return distance(a, b) <= limit
}

// distance counts the letters to change, drop, add or swap with a neighbour to turn a
// into b: the restricted Damerau distance, over bytes.
func distance(a, b string) int {
	older, old, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range old {
		old[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(old[j]+cost, old[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], older[j-1]+1)
			}
		}
		older, old, row = old, row, slices.Clone(older)
	}
	return old[len(b)]
}
