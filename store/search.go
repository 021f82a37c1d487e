package store

import "fmt"

// Search returns the person whose answer is being searched for because of a message; "" where nobody's is.
func (tx *Tx) Search(message string) (person string, err error) {
	person, _, err = one[string](tx, `SELECT person FROM search WHERE message = ?`, message)
	if err != nil {
		return "", fmt.Errorf("read a search: %w", err)
	}
	return person, nil
}

// BeginSearch notes that the answer of somebody is searched for because of a message.
func (tx *Tx) BeginSearch(message, person string) error {
	_, err := tx.exec(`INSERT INTO search (message, person) VALUES (?, ?)
		ON CONFLICT (message) DO UPDATE SET person = excluded.person`, message, person)
	if err != nil {
		return fmt.Errorf("begin a search: %w", err)
	}
	return nil
}

// EndSearch notes that the search which a message began has ended.
func (tx *Tx) EndSearch(message string) error {
	if _, err := tx.exec(`DELETE FROM search WHERE message = ?`, message); err != nil {
		return fmt.Errorf("end a search: %w", err)
	}
	return nil
}

// reportsOwed begins the key of a search for reports on what was asked of somebody.
const reportsOwed = "reports/"

// OweReports notes that delivery reports on the asks to a person are still to be searched for.
func (tx *Tx) OweReports(person string) error { return tx.BeginSearch(reportsOwed+person, person) }

// OwedReports returns the people for whom delivery reports are still to be searched for.
func (tx *Tx) OwedReports() ([]string, error) {
	people, err := collect(tx, scanString, `SELECT person FROM search WHERE message = ?1 || person`, reportsOwed)
	if err != nil {
		return nil, fmt.Errorf("read what reports are to be searched for: %w", err)
	}
	return people, nil
}

// PayReports notes that the reports on the asks to these people were searched for.
func (tx *Tx) PayReports(people []string) error {
	for _, p := range people {
		if err := tx.EndSearch(reportsOwed + p); err != nil {
			return err
		}
	}
	return nil
}
