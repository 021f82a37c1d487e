package world

import (
	"os"
	"path/filepath"
)

// doom has the process that runs end with SIGKILL as soon as its next commit is durable: what
// it would have done right after is never done.
func (w *World) doom(where string) {
	w.mu.Lock()
	w.fate, w.info.Faulty = where, true
	err := os.WriteFile(w.doomFile(), nil, 0o600) // before anybody asks whether it was met
	w.mu.Unlock()
	w.failed(err)
}

// doomFile tells the library in a process that it is to end.
func (w *World) doomFile() string { return filepath.Join(w.dir, "doom") }

// fell says of a process that has ended whether that was its doom, which is lifted from one
// that committed no more. w.mu is held.
func (w *World) fell(p *process) {
	if w.fate != "" && os.Remove(w.doomFile()) != nil {
		w.died(p, w.fate)
	}
	w.fate = ""
}
