package rules

import "time"

// A Command is one line of a note that informd understands.
type Command struct {
	Verb  string    // "met", "stop", "later", "learned", "intro" …
	Line  string    // as the owner wrote it
	Who   string    // whom it names: "Anna" of "met Anna yesterday"; "" when nobody
	Text  string    // what follows: "validation batches matter", "zoom"
	Addr  Address   // an address in it
	Start time.Time // UTC; zero when it names no time
	End   time.Time // UTC; zero when it names no length
	Day   bool      // Start is a day, not an instant
	Span  Span      // of later, pause
	Tag   string    // the item tag of a button
}

// A Note is what an owner wrote to informd.
type Note struct {
	Commands []Command
	Text     string    // the lines that command nothing: the note itself
	Unclear  []Misread // lines that look like commands but are not understood
}

// A Misread is a line that looks like a command and is none, with the nearest that is.
type Misread struct {
	Line    string
	Nearest string
}

// ReadNote reads what an owner wrote: text is the part above quote and signature, now
// and zone give dates such as "yesterday" and "fri 15:00" their meaning.
func ReadNote(text string, now time.Time, zone *time.Location) Note {
	return Note{Text: text}
}
