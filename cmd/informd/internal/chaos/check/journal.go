package check

import (
	"encoding/json"
	"os"
	"sync"
)

// A Journal is a file with a JSON value a line.
type Journal struct {
	mu   sync.Mutex
	file *os.File
	sync bool
}

// NewJournal makes the file. If durable, a line is on disk when Write returns.
func NewJournal(path string, durable bool) (*Journal, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	return &Journal{file: f, sync: durable}, err
}

// Write adds a line.
func (j *Journal) Write(v any) error {
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if _, err := j.file.Write(append(line, '\n')); err != nil || !j.sync {
		return err
	}
	return j.file.Sync()
}

// Close ends the file.
func (j *Journal) Close() error { return j.file.Close() }
