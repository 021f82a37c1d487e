package store

import "fmt"

// ofMessage is the condition of the searches that the message ?1 began. '0' is the character after '/', so the range
// holds the keys that begin with ?1/. It uses the primary key, because a backlog has as many searches as asks.
const ofMessage = `(message = ?1 OR message > ?1 || '/' AND message < ?1 || '0')`

// Searched returns the people whose answers a message began to be searched for; none if the search has
// ended, or was never begun.
func (tx *Tx) Searched(message string) ([]string, error) {
	people, err := collect(tx, scanString,
		`SELECT person FROM search WHERE `+ofMessage+` ORDER BY message`, message)
	if err != nil {
		return nil, fmt.Errorf("read a search: %w", err)
	}
	return people, nil
}

// BeginSearch notes that the answers of people are searched for because of a message.
func (tx *Tx) BeginSearch(message string, people ...string) error {
	for _, p := range people {
		_, err := tx.exec(`INSERT INTO search (message, person) VALUES (?1 || '/' || ?2, ?2)
			ON CONFLICT (message) DO NOTHING`, message, p)
		if err != nil {
			return fmt.Errorf("begin a search: %w", err)
		}
	}
	return nil
}

// EndSearch notes that the searches which a message began have ended.
func (tx *Tx) EndSearch(message string) error {
	_, err := tx.exec(`DELETE FROM search WHERE `+ofMessage, message)
	if err != nil {
		return fmt.Errorf("end a search: %w", err)
	}
	return nil
}

// reportsOwed begins the key of a search for reports on what was asked of somebody.
const reportsOwed = "reports"

// OweReports notes that delivery reports on the asks to people are still to be searched for.
func (tx *Tx) OweReports(people ...string) error { return tx.BeginSearch(reportsOwed, people...) }

// OwedReports returns the people for whom delivery reports are still to be searched for.
func (tx *Tx) OwedReports() ([]string, error) { return tx.Searched(reportsOwed) }

// PayReports notes that the reports on the asks to these people were searched for.
func (tx *Tx) PayReports(people []string) error {
	for _, p := range people {
		if _, err := tx.exec(`DELETE FROM search WHERE message = ?1 || '/' || ?2`, reportsOwed, p); err != nil {
			return fmt.Errorf("end a search for reports: %w", err)
		}
	}
	return nil
}
