package keep

import (
	"errors"
	"strings"
	"testing"

	"informd/cmd/informd/internal/agent"
	"informd/mailbox/parse"
)

// A panic ends one account as an error does: its store and its lock are free for the next try.
func TestPanicEndsOneAccount(t *testing.T) {
	o := newOffice(t)
	o.joins("anna")
	acc, err := Load(o.path("anna"))
	if err != nil {
		t.Fatal(err)
	}
	log := newJournal()
	for range 2 {
		err := newKeeper(nil, log).account(t.Context(), acc, func() {}, func(*agent.Agent) { panic("poison") })
		if _, panicked := errors.AsType[*parse.PanicError](err); !panicked {
			t.Errorf("it ended with %v", err)
		}
	}
	if said := log.text; !strings.Contains(said, "TestPanicEndsOneAccount") || strings.Contains(said, "poison") {
		t.Errorf("the log has no stack, or what was panicked with:\n%s", said)
	}
}
