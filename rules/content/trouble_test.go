package content

import "testing"

// Each trouble has a reason, and a key of its own: one mail about the same thing is not taken for another.
func TestTroubles(t *testing.T) {
	keys := map[string]Trouble{}
	for _, trouble := range Troubles() {
		key := trouble.Key("it")
		if other, taken := keys[key]; taken && other != TroubleFolder { // whose mail has the key of its part
			t.Errorf("%s and %s have the key %s", trouble, other, key)
		}
		keys[key] = trouble
		if trouble.Why() == "" {
			t.Errorf("%s has no reason", trouble)
		}
		for _, b := range trouble.Buttons("k3f9") {
			if b.Tag != "k3f9" || b.Label == "" || b.Command == "" {
				t.Errorf("%s has the button %+v", trouble, b)
			}
		}
	}
}
