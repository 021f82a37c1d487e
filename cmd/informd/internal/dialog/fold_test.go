package dialog

import "testing"

func TestFolded(t *testing.T) {
	const text = "  nothing listens there\nhttps://a.page.that/is-to-be-copied\nnow"
	for wide, want := range map[int]string{
		0:  text,
		80: text,
		14: "  nothing\n  listens\n  there\nhttps://a.page.that/is-to-be-copied\nnow",
		16: "  nothing\n  listens there\nhttps://a.page.that/is-to-be-copied\nnow",
	} {
		if got := Folded(text, wide); got != want {
			t.Errorf("%d columns: %q, want %q", wide, got, want)
		}
	}
}
