package fact

// A Misfortune says what has happened to a person, as the owner has told. Everything with that person then rests.
type Misfortune string

// The misfortunes.
const (
	Died Misfortune = "died"
	Hurt Misfortune = "hurt"
	Ill  Misfortune = "ill"
)

// Ends reports whether everything with the person ends. If they are ill, it only waits.
func (m Misfortune) Ends() bool { return m == Died || m == Hurt }
