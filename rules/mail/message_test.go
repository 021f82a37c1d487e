package mail

import "testing"

// The name of an attachment is what is left of a path of any system.
func TestBaseName(t *testing.T) {
	for name, want := range map[string]string{
		"cv.pdf":             "cv.pdf",
		"../../etc/cv.pdf":   "cv.pdf",
		`C:\Users\me\cv.pdf`: "cv.pdf",
		"Disk:cv.pdf":        "cv.pdf",
		"folder/":            "",
		"":                   "",
	} {
		if got := (Attachment{Name: name}).BaseName(); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}
