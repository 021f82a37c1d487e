package world

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
)

// A platter is what a disk holds of a database and its logs: what was brought to it, and
// what a power cut may still lose, be it in whole, in any order or torn apart. It promises
// no more than POSIX does: the content of a file is safe after its fsync, its name after
// that of its directory.
type platter struct {
	names map[string]*inode // as the processes see them
	safe  map[string]*inode // that survive
	loose []rename          // in this order, not safe yet
}

// A rename gives a name to a file, or takes it away.
type rename struct {
	name string
	to   *inode // nil: unlinked
}

// An inode is a file, by whatever name.
type inode struct {
	safe  []byte
	loose []change
}

// A change is what was written at an offset, or, without data, a new length.
type change struct {
	offset int64
	data   []byte
	length bool
}

// sector is what a disk writes as one, in bytes.
const sector = 512

// newPlatter returns a disk on which these files are safe.
func newPlatter(content map[string][]byte) *platter {
	p := &platter{names: map[string]*inode{}}
	for name, data := range content {
		p.names[name] = &inode{safe: data}
	}
	p.safe = maps.Clone(p.names)
	return p
}

// read takes in what the library of processes recorded. The last record may be cut short:
// whoever was killed while noting a change did not make it.
func (p *platter) read(record []byte) error {
	for at := 0; at < len(record); {
		n, err := p.take(record[at:])
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("the record of the disk, byte %d: %w", at, err)
		}
		at += n
	}
	return nil
}

// take takes in the first record of raw, and returns how long that is.
func (p *platter) take(raw []byte) (n int, err error) {
	const head = 4 * 8
	if len(raw) < head {
		return 0, io.ErrUnexpectedEOF
	}
	word := func(i int) int64 { return int64(binary.NativeEndian.Uint64(raw[8*i:])) }
	op, length, offset, size := word(0), word(1), word(2), word(3)
	if int64(len(raw)) < head+length+size {
		return 0, io.ErrUnexpectedEOF
	}
	name := string(raw[head : head+length])
	data := raw[head+length : head+length+size]
	switch op {
	case 'W':
		f := p.file(name)
		f.loose = append(f.loose, change{offset: offset, data: data})
	case 'T':
		f := p.file(name)
		f.loose = append(f.loose, change{offset: offset, length: true})
	case 'U':
		delete(p.names, name)
		p.loose = append(p.loose, rename{name, nil})
	case 'S':
		p.sync(name)
	default:
		return 0, fmt.Errorf("unknown record %q", rune(op))
	}
	return int(head + length + size), nil
}

// file returns the file of a name, which is made when there is none.
func (p *platter) file(name string) *inode {
	f := p.names[name]
	if f == nil {
		f = &inode{}
		p.names[name] = f
		p.loose = append(p.loose, rename{name, f})
	}
	return f
}

// sync brings a file, or the names in a directory, to the disk.
func (p *platter) sync(name string) {
	if f := p.names[name]; f != nil {
		for _, c := range f.loose {
			f.safe = c.on(f.safe)
		}
		f.loose = nil
		return
	}
	p.loose = slices.DeleteFunc(p.loose, func(r rename) bool {
		here := filepath.Dir(r.name) == name
		if here {
			p.link(r)
		}
		return here
	})
}

// link makes a name safe.
func (p *platter) link(r rename) {
	if r.to == nil {
		delete(p.safe, r.name)
	} else {
		p.safe[r.name] = r.to
	}
}

// on returns what a file of this content holds after the change.
func (c change) on(content []byte) []byte {
	end := c.offset + int64(len(c.data))
	switch {
	case c.length && c.offset < int64(len(content)):
		return content[:c.offset]
	case end > int64(len(content)):
		content = append(content, make([]byte, end-int64(len(content)))...)
	}
	copy(content[c.offset:], c.data)
	return content
}

// torn returns the change by the sectors in which it reaches the disk.
func (c change) torn() (parts []change) {
	if c.length {
		return []change{c}
	}
	for from := 0; from < len(c.data); {
		to := min(len(c.data), from+sector-int(c.offset+int64(from))%sector)
		parts = append(parts, change{offset: c.offset + int64(from), data: c.data[from:to]})
		from = to
	}
	return parts
}

// What of the loose changes of a file a power cut leaves.
const (
	leavesNone    = iota
	leavesFirst   // those before some instant
	leavesAny     // some, whatever their order
	leavesSectors // some sectors of them
	manners       // how many there are
)

// cut returns what the disk holds after the power went. n is a number below its argument, from
// the seed.
func (p *platter) cut(n func(int) int) (content map[string][]byte) {
	for _, r := range p.loose[:n(len(p.loose)+1)] {
		p.link(r)
	}
	content = map[string][]byte{}
	for _, name := range slices.Sorted(maps.Keys(p.safe)) {
		f := p.safe[name]
		content[name] = slices.Clone(f.safe)
		for _, c := range f.surviving(n) {
			content[name] = c.on(content[name])
		}
	}
	return content
}

// surviving returns the changes that reached the disk by chance.
func (f *inode) surviving(n func(int) int) (kept []change) {
	switch n(manners) {
	case leavesNone:
		return nil
	case leavesFirst:
		return f.loose[:n(len(f.loose)+1)]
	case leavesAny:
		return slices.DeleteFunc(slices.Clone(f.loose), func(change) bool { return n(2) == 0 })
	}
	for _, c := range f.loose {
		for _, part := range c.torn() {
			if n(2) > 0 {
				kept = append(kept, part)
			}
		}
	}
	return kept
}
