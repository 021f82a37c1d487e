package check

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// SyncsFile is where is noted when which file was brought to the disk.
const SyncsFile = "syncs"

// durable: between the last look and the dot the log of the database was brought to the
// disk, so that no power cut forgets that a mail may have left.
func (e *Evidence) durable(r *Report) error {
	syncs, err := e.syncs()
	if err != nil {
		return err
	}
	for _, m := range e.Mails {
		if m.Accepted.IsZero() {
			continue
		}
		from := m.Opened
		if !slices.Contains(m.To, e.Owner) {
			from = e.looked(m)
		}
		i, _ := slices.BinarySearchFunc(syncs, from, time.Time.Compare)
		r.that(i < len(syncs) && syncs[i].Before(m.Dot), I14,
			"nothing was durable between the last look and the dot to %s", m.To)
	}
	return nil
}

// looked returns when the last look between DATA and the dot had ended, or DATA where there was none. Another
// daemon may look meanwhile, on a connection of its own: of the last looks on each connection it is the first.
func (e *Evidence) looked(m Mail) time.Time {
	last := map[int]time.Time{}
	for _, c := range e.Commands {
		if c.look() && c.Began.After(m.Opened) && c.Ended.Before(m.Dot) && c.Ended.After(last[c.Conn]) {
			last[c.Conn] = c.Ended
		}
	}
	if len(last) == 0 {
		return m.Opened
	}
	return slices.MinFunc(slices.Collect(maps.Values(last)), time.Time.Compare)
}

// syncs returns the instants at which the log of a database was brought to the disk.
func (e *Evidence) syncs() (at []time.Time, err error) {
	f, err := os.Open(filepath.Join(e.Dir, SyncsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var nanos int64
		var path string
		if n, _ := fmt.Sscan(lines.Text(), &nanos, &path); n == 2 && strings.HasSuffix(path, "-wal") {
			at = append(at, time.Unix(0, nanos))
		}
	}
	slices.SortFunc(at, time.Time.Compare)
	return at, lines.Err()
}
