package world

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// noted returns a record as the library of processes writes it.
func noted(op byte, name string, offset int64, data string) []byte {
	var b []byte
	for _, n := range []int64{int64(op), int64(len(name)), offset, int64(len(data))} {
		b = binary.NativeEndian.AppendUint64(b, uint64(n))
	}
	return append(append(b, name...), data...)
}

// What a power cut may leave of a file: each outcome is met, and no other.
func TestPowerCut(t *testing.T) {
	const db, wal, dir = "/d/state.db", "/d/state.db-wal", "/d"
	page := strings.Repeat("a", sector) + strings.Repeat("b", sector)
	for _, tt := range []struct {
		name   string
		record [][]byte
		file   string
		want   []string // "-": there is none
	}{
		{"nothing happened", nil, db, []string{"old"}},
		{"written, not brought to the disk", [][]byte{noted('W', db, 0, "new")}, db, []string{"old", "new"}},
		{"written and brought to the disk", [][]byte{noted('W', db, 0, "new"), noted('S', db, 0, "")}, db, []string{"new"}},
		{"written again after that", [][]byte{noted('W', db, 0, "new"), noted('S', db, 0, ""), noted('W', db, 3, "er")}, db, []string{"new", "newer"}},
		{"out of order", [][]byte{noted('W', db, 0, "n"), noted('W', db, 2, "w")}, db, []string{"old", "nld", "olw", "nlw"}},
		{"cut short", [][]byte{noted('T', db, 1, "")}, db, []string{"old", "o"}},
		{"cut short and grown", [][]byte{noted('T', db, 0, ""), noted('W', db, 1, "x"), noted('S', db, 0, "")}, db, []string{"\x00x"}},
		{"torn", [][]byte{noted('S', dir, 0, ""), noted('W', db, 0, page)}, db,
			[]string{"old", page, page[:sector], "old" + strings.Repeat("\x00", sector-3) + page[sector:]}},
		{"a new file", [][]byte{noted('W', wal, 0, "x")}, wal, []string{"-", "", "x"}},
		{"a new file, brought to the disk without its name", [][]byte{noted('W', wal, 0, "x"), noted('S', wal, 0, "")}, wal, []string{"-", "x"}},
		{"a new file with its name", [][]byte{noted('W', wal, 0, "x"), noted('S', wal, 0, ""), noted('S', dir, 0, "")}, wal, []string{"x"}},
		{"unlinked", [][]byte{noted('U', db, 0, "")}, db, []string{"old", "-"}},
		{"unlinked for good", [][]byte{noted('U', db, 0, ""), noted('S', dir, 0, "")}, db, []string{"-"}},
		{"unlinked and made anew", [][]byte{noted('U', db, 0, ""), noted('W', db, 0, "x"), noted('S', db, 0, "")}, db, []string{"old", "-", "x"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			met := map[string]bool{}
			for seed := range 2000 {
				p := newPlatter(map[string][]byte{db: []byte("old")})
				if err := p.read(bytes.Join(tt.record, nil)); err != nil {
					t.Fatal(err)
				}
				w := world(seed)
				got, ok := p.cut(w.n)[tt.file]
				if !ok {
					got = []byte("-")
				}
				if !slices.Contains(tt.want, string(got)) {
					t.Fatalf("got %q, want one of %q", got, tt.want)
				}
				met[string(got)] = true
			}
			if len(met) != len(tt.want) {
				t.Errorf("met %d outcomes, want %q", len(met), tt.want)
			}
		})
	}
}

// world returns one without anything but its dice.
func world(seed int) *World { return &World{rng: rand.New(rand.NewPCG(uint64(seed), 1))} }

// Who is killed while noting a change has not made it.
func TestRecordCutShort(t *testing.T) {
	const db = "/d/state.db"
	whole := slices.Concat(noted('W', db, 0, "new"), noted('S', db, 0, ""), noted('S', "/d", 0, ""))
	for n := range len(whole) {
		p := newPlatter(map[string][]byte{db: []byte("old")})
		if err := p.read(whole[:n]); err != nil {
			t.Fatalf("%d of %d bytes: %v", n, len(whole), err)
		}
		if got := string(p.cut(func(int) int { return 0 })[db]); got != "old" && got != "new" {
			t.Errorf("%d of %d bytes: got %q", n, len(whole), got)
		}
	}
	if err := newPlatter(nil).read(noted('?', db, 0, "")); err == nil {
		t.Error("an unknown record: no error")
	}
}
