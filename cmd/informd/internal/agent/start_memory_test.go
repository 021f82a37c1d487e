package agent

import (
	"fmt"
	"runtime"
	"testing"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// What left in years, exports and all, is not read into memory at each start.
func TestStartReadsNoBytes(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	const rows, size = 30, 1 << 20
	err := a.Store.Update(t.Context(), monday(), func(tx *store.Tx) error {
		for i := range rows {
			it := rules.Item{Key: fmt.Sprint("answer/", i), Kind: "answer", Road: rules.RoadOwner, To: julie, MessageID: fmt.Sprintf("%d@example.org", i)}
			if _, err := tx.Enqueue(store.Row{Item: it, Raw: make([]byte, size)}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := a.know.Reload(t.Context()); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if _, ours := a.know.Book.OwnMail(mail.Message{From: mail.Address{Addr: julie}, ID: "7@example.org"}); !ours {
		t.Error("the rows were not read, so nothing was tried")
	}
	if read := after.TotalAlloc - before.TotalAlloc; read > size {
		t.Errorf("%d MB were read for %d rows", read>>20, rows)
	}
}
