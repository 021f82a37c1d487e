package mail

import (
	"testing"
)

func TestFirst(t *testing.T) {
	for name, want := range map[string]string{
		"Anna Meier":                "Anna",
		"Anna":                      "Anna",
		"Meier, Anna":               "Anna",
		"Dr. Anna Meier":            "Anna",
		"Prof. Dr. Anna Meier":      "Anna",
		"Meier, Dr. Anna":           "Anna",
		"Meier, Anna, Dr.":          "Anna",
		"Anna Meier, PhD":           "Anna",
		"Anna Meier, Ph.D., MBA":    "Anna",
		"Frau Anna Meier":           "Anna",
		"Ms. Anna Meier":            "Anna",
		"'Anna Meier'":              "Anna",
		`"Anna Meier"`:              "Anna",
		"Anna Meier (she/her)":      "Anna",
		"Anna Meier [Acme]":         "Anna",
		"ANNA MEIER":                "Anna",
		"ANNA-LENA MEIER":           "Anna-Lena",
		"anna meier":                "Anna",
		"Anna-Lena Meier":           "Anna-Lena",
		"JP Morgan":                 "JP",
		"Jean-Luc d’Arc":            "Jean-Luc",
		"Dr. Meier":                 "Dr. Meier",
		"Herr und Frau Kern":        "Herr und Frau Kern",
		"Frau Meier":                "Frau Meier",
		"Mr & Mrs Beck":             "Mr & Mrs Beck",
		"Anna und Tom Beck":         "Anna",
		"Judge Lea Beck":            "Lea",
		"Rev. Lea Beck":             "Lea",
		"Prof. Sir Tom Beck":        "Tom",
		"Judy Beck":                 "Judy",
		"王小明":                       "王小明",
		"Łukasz Żak":                "Łukasz",
		"A. Meier":                  "",
		"A Meier":                   "",
		"Dr.":                       "",
		"":                          "",
		"anna.meier@pharma.example": "",
	} {
		if got := (Address{Name: name, Addr: "anna.meier@pharma.example"}).First(); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestSpoken(t *testing.T) {
	for name, want := range map[string]string{
		"ANNA BECK":              "Anna Beck",
		"DR. ANNA VON DER HEYDT": "Dr. Anna von der Heydt",
		"BECK, ANNA":             "Anna Beck",
		"ANNA UND PETER WEBER":   "Anna und Peter Weber",
		"Claire DUPONT":          "Claire DUPONT",
		"JP MORGAN":              "JP Morgan",
		"BASF":                   "BASF",
		"田中 一郎":                  "田中 一郎",
	} {
		if got := (Address{Name: name}).Spoken(); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestSeveral(t *testing.T) {
	for name, want := range map[string]bool{
		"Anna und Peter Weber":     true,
		"Anna Weber & Peter Klein": true,
		"Jean et Marie Dupont":     true,
		"Anna e Marco Rossi":       true,
		"Ana y Luis García":        true,
		"Анна и Пётр Ивановы":      true,
		"ANNA UND PETER WEBER":     true,
		"Herr und Frau Weber":      true,
		"Anna Weber":               false,
		"Maria da Costa e Silva":   false,
		"Santiago Ramón y Cajal":   false,
		"Joan Puig i Cadafalch":    false,
		"Weber, Anna":              false,
		"":                         false,
	} {
		if got := (Address{Name: name, Addr: "weber@hof.example"}).Several(); got != want {
			t.Errorf("%q: got %v, want %v", name, got, want)
		}
	}
}
