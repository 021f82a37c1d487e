// Package packed keeps records in few bytes. A record names its fields in one method, and that method
// both writes and reads them: a field that is zero takes one bit, a text that the same field had in the
// record before mostly takes one byte, and a text that is read shares its bytes with the packed ones. What is
// packed lives in memory only; it is no format of a file.
package packed

import (
	"encoding/binary"
	"time"
)

// A Coder writes records one behind the other, or reads them in the order in which they were written. Its
// zero value is ready. A record is written between Begin and End, and read between Open and Next, by
// giving each of its fields to the coder, always in the same order and at most 64 of them; those of a part
// are not counted.
type Coder struct {
	reading bool
	present uint64 // the bit of each field that is not zero
	field   int    // the next one
	limit   int    // the first one that has no bit
	out     []byte // what is written
	start   int    // where the record begins in it
	in      string // what is read, from
	at      int
	inexact bool // a field cannot be read as it was written
	newest  [remembered]place
}

// maskSize is the size of the bits that say which fields follow.
const maskSize = 8

// remembered is the number of fields, the first ones, whose newest text is remembered.
const remembered = 16

// A place is where the newest text of a field stands.
type place struct{ at, size uint32 }

// Begin begins to write a record behind others.
func (c *Coder) Begin(packed []byte) {
	c.reading, c.present, c.field, c.limit, c.inexact = false, 0, 0, 8*maskSize, false
	c.start, c.out = len(packed), binary.LittleEndian.AppendUint64(packed, 0)
}

// End returns all that is written. It reports false, and leaves the record out, where it would not be
// read exactly as it is: an instant that is not UTC, or not whole milliseconds.
func (c *Coder) End() ([]byte, bool) {
	if c.inexact {
		c.newest = [remembered]place{}
		return c.out[:c.start], false
	}
	binary.LittleEndian.PutUint64(c.out[c.start:], c.present)
	return c.out, true
}

// Open begins to read the record that stands at a place; its fields must be zero.
func (c *Coder) Open(packed string, at int) {
	c.reading, c.present, c.field, c.limit, c.in, c.at = true, 0, 0, 8*maskSize, packed, at+maskSize
	for i := range maskSize {
		c.present |= uint64(packed[at+i]) << (8 * i)
	}
}

// Next returns the place of the record behind the one that was read.
func (c *Coder) Next() int { return c.at }

// has moves on to the next field, and reports whether it is there: whether it is not zero when it is
// written.
func (c *Coder) has(written bool) bool {
	if c.field == c.limit {
		panic("packed: a record has more fields than it has bits for them; give some of them to a part")
	}
	bit := uint64(1) << c.field
	c.field++
	if c.reading {
		return c.present&bit != 0
	}
	if written {
		c.present |= bit
	}
	return written
}

func (c *Coder) putNumber(n int64) { c.out = binary.AppendVarint(c.out, n) }

func (c *Coder) number() int64 {
	var u uint64
	for shift := 0; ; shift += 7 {
		b := c.in[c.at]
		c.at++
		u |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return int64(u>>1) ^ -int64(u&1)
		}
	}
}

// asBefore stands in place of the size of a text which is that of the same field in a record before.
const asBefore = -1

func (c *Coder) putText(s string) {
	newest := c.newestText()
	if newest != nil && s != "" && string(c.out[newest.at:newest.at+newest.size]) == s {
		c.putNumber(asBefore)
		return
	}
	c.putNumber(int64(len(s)))
	if newest != nil {
		*newest = place{uint32(len(c.out)), uint32(len(s))}
	}
	c.out = append(c.out, s...)
}

func (c *Coder) text() string {
	n, newest := int(c.number()), c.newestText()
	if n == asBefore {
		return c.in[newest.at : newest.at+newest.size]
	}
	if newest != nil {
		*newest = place{uint32(c.at), uint32(n)}
	}
	c.at += n
	return c.in[c.at-n : c.at]
}

// newestText returns the place of the newest text of the present field; nil where it is not remembered.
func (c *Coder) newestText() *place {
	if c.field > remembered {
		return nil
	}
	return &c.newest[c.field-1]
}

// Text is a field that holds a text.
func Text[T ~string](c *Coder, s *T) {
	switch {
	case !c.has(*s != ""):
	case c.reading:
		*s = T(c.text())
	default:
		c.putText(string(*s))
	}
}

// Number is a field that holds a number.
func Number[T int | int64](c *Coder, n *T) {
	switch {
	case !c.has(*n != 0):
	case c.reading:
		*n = T(c.number())
	default:
		c.putNumber(int64(*n))
	}
}

// Bool is a field that holds a yes or no.
func (c *Coder) Bool(b *bool) { *b = c.has(*b) }

// Texts is a field that holds a list of texts; an empty list is not the same as none.
func Texts[T ~string](c *Coder, list *[]T) {
	switch {
	case !c.has(*list != nil):
	case c.reading:
		*list = make([]T, c.number())
		for i := range *list {
			(*list)[i] = T(c.text())
		}
	default:
		c.putNumber(int64(len(*list)))
		for _, s := range *list {
			c.putText(string(s))
		}
	}
}

// Time is a field that holds an instant.
func (c *Coder) Time(t *time.Time) {
	switch {
	case !c.has(*t != time.Time{}):
	case c.reading:
		*t = instant(c.number())
	default:
		ms := t.UnixMilli()
		c.inexact = c.inexact || instant(ms) != *t
		c.putNumber(ms)
	}
}

// instant is that of a number of milliseconds since 1970.
func instant(ms int64) time.Time {
	return time.Date(1970, time.January, 1, 0, 0, int(ms/1000), int(ms%1000)*int(time.Millisecond), time.UTC)
}

// partSize is the size of the bits that say which fields of a part follow, at most 16.
const partSize = 2

// Part is a field that is a record of its own. If there is one, fields gives its fields to the coder.
func (c *Coder) Part(there bool, fields func()) {
	if !c.has(there) {
		return
	}
	present, field, limit := c.present, c.field, c.limit
	c.present, c.field, c.limit = 0, remembered, remembered+8*partSize // no text of a part is remembered
	if c.reading {
		c.present = (uint64(c.in[c.at]) | uint64(c.in[c.at+1])<<8) << remembered
		c.at += partSize
		fields()
	} else {
		start := len(c.out)
		c.out = append(c.out, 0, 0)
		fields()
		binary.LittleEndian.PutUint16(c.out[start:], uint16(c.present>>remembered))
	}
	c.present, c.field, c.limit = present, field, limit
}
