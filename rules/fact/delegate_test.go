package fact

import (
	"encoding/json"
	"testing"
)

// A delegate is stored as one text, as in databases of every schema, and is read back whole.
func TestDelegateIsStoredAsText(t *testing.T) {
	for _, c := range []struct {
		text, called string
		want         Delegate
	}{
		{"Rui Matos <rui@port.example>", "Rui Matos", Delegate{Name: "Rui Matos", Addr: "rui@port.example"}},
		{"Rui Matos", "Rui Matos", Delegate{Name: "Rui Matos"}},
		{"rui@port.example", "rui@port.example", Delegate{Addr: "rui@port.example"}},
		{"Rui (Port <3) <rui@port.example>", "Rui (Port <3)", Delegate{Name: "Rui (Port <3)", Addr: "rui@port.example"}},
		{"[forgotten] <[forgotten]>", "[forgotten]", Delegate{Name: "[forgotten]", Addr: "[forgotten]"}},
	} {
		var e Event
		data, err := json.Marshal(map[string]string{"delegate": c.text})
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &e); err != nil {
			t.Fatal(err)
		}
		if e.Delegate != c.want {
			t.Errorf("%s is read as %+v, want %+v", c.text, e.Delegate, c.want)
		}
		if got := e.Delegate.String(); got != c.text {
			t.Errorf("%s is written as %s", c.text, got)
		}
		if got := e.Delegate.Called(); got != c.called {
			t.Errorf("%s is called %s, want %s", c.text, got, c.called)
		}
		if text, err := json.Marshal(e); err != nil || string(text) != string(data) {
			t.Errorf("the event is stored as %s (%v), want %s", text, err, data)
		}
	}
	if text, err := json.Marshal(Event{}); err != nil || string(text) != "{}" {
		t.Errorf("an event without a delegate is stored as %s (%v)", text, err)
	}
}
