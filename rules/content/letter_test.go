package content

import (
	"testing"

	"informd/rules/manner"
)

func TestCalls(t *testing.T) {
	for salutation, want := range map[string]string{
		"Szanowna Pani Doktor,": "woman", "Dzień dobry, Pani Anno,": "woman", "Szanowny Panie Profesorze,": "man",
		"Dzień dobry,": "", "Szanowni Państwo,": "", "Szanowne Panie,": "", "Szanowna Pani, Szanowny Panie,": "",
	} {
		if got := (Letter{Letter: manner.Letter{Language: "pl", Salutation: salutation}}).Calls(); got != want {
			t.Errorf("%s: got %q, want %q", salutation, got, want)
		}
	}
}
