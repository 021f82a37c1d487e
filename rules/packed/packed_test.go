package packed

import (
	"slices"
	"testing"
	"time"
)

type record struct {
	name, other string
	list        []string
	at          time.Time
}

func (r *record) Fields(c *Coder) {
	Text(c, &r.name)
	Text(c, &r.other)
	Texts(c, &r.list)
	c.Time(&r.at)
}

// A text that a field had before takes one byte, whoever wrote it; and what cannot be packed leaves
// nothing behind that a later record would lean on.
func TestTextAsBefore(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	given := []record{{name: "anna"}, {name: "anna"}, {name: "bob", list: []string{"a", "a", "", "b", "a"}}, {other: "anna"}, {name: "bob"}}
	var c Coder
	var packed []byte
	var sizes []int
	add := func(r *record) ([]byte, bool) {
		c.Begin(packed)
		r.Fields(&c)
		return c.End()
	}
	for i := range given {
		if i == 3 {
			if out, exact := add(&record{other: "anna", at: at.Add(1)}); exact || len(out) != len(packed) {
				t.Fatal("an instant in nanoseconds was packed")
			}
			c = Coder{} // somebody else goes on
		}
		before := len(packed)
		packed, _ = add(&given[i])
		sizes = append(sizes, len(packed)-before)
	}
	if sizes[1] != maskSize+1 || sizes[4] != maskSize+4 {
		t.Errorf("sizes %v", sizes)
	}
	var read Coder
	for i, want := range given {
		var got record
		read.Open(string(packed), read.Next())
		got.Fields(&read)
		if got.name != want.name || got.other != want.other || len(got.list) != len(want.list) {
			t.Errorf("record %d: got %+v, want %+v", i, got, want)
		}
		for j := range want.list {
			if got.list[j] != want.list[j] {
				t.Errorf("record %d: got %+v, want %+v", i, got, want)
			}
		}
	}
	if read.Next() != len(packed) {
		t.Errorf("read to %d of %d bytes", read.Next(), len(packed))
	}
}

// A record of 64 fields is read as it was written, and one of 65 is not written at all; so is a part of 16, and of 17.
func TestTooManyFields(t *testing.T) {
	flags := func(c *Coder, set []bool) func() {
		return func() {
			for i := range set {
				c.Bool(&set[i])
			}
		}
	}
	for _, tt := range []struct {
		fields int
		part   bool
		fit    bool
	}{{64, false, true}, {65, false, false}, {16, true, true}, {17, true, false}} {
		given, got := make([]bool, tt.fields), make([]bool, tt.fields)
		given[tt.fields-1] = true
		var c Coder
		give := func(set []bool) {
			if tt.part {
				c.Part(true, flags(&c, set))
			} else {
				flags(&c, set)()
			}
		}
		written := func() (fit bool) {
			defer func() { fit = recover() == nil }()
			c.Begin(nil)
			give(given)
			return
		}()
		if written != tt.fit {
			t.Errorf("%+v: written %v", tt, written)
		}
		if !written {
			continue
		}
		packed, _ := c.End()
		c.Open(string(packed), 0)
		if give(got); !slices.Equal(got, given) {
			t.Errorf("%+v: read %v", tt, got)
		}
	}
}
