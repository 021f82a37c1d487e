package content

// A Format is one in which everything can be taken away, on the command line and by mail. What
// writes it stands in package export.
type Format struct {
	Name  string // what one asks for
	File  string // the file that comes with a mail
	Media string // its media type
	Holds string // what stands in it, in a few words
	Plain bool   // it comes along where a mail asks for an export and names no format
}

// Formats returns all formats, in the order in which they are named and come along.
func Formats() []Format {
	return []Format{
		{Name: "csv", File: "informd.csv", Media: "text/csv; charset=utf-8", Holds: "the people", Plain: true},
		{Name: "json", File: "informd.json", Media: "application/json", Holds: "everything", Plain: true},
		{Name: "vcard", File: "informd.vcf", Media: "text/vcard; charset=utf-8", Holds: "the people", Plain: true},
		{Name: "mbox", File: "informd.mbox", Media: "application/mbox", Holds: "what informd sent"},
	}
}

// FormatNamed returns the format with this name, and whether there is one.
func FormatNamed(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// FormatNames returns the names of all formats.
func FormatNames() []string {
	var names []string
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	return names
}
