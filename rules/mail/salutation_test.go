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
		"Frau Meier":                "Frau Meier",
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
