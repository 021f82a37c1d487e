package store

import (
	"database/sql"
	"fmt"
	"time"
)

// MissingFolders returns since when the server does not list folders that were read.
func (tx *Tx) MissingFolders() (map[string]time.Time, error) {
	since := map[string]time.Time{}
	err := tx.each(func(rows *sql.Rows) error {
		var folder string
		var at time.Time
		err := rows.Scan(&folder, instant{&at})
		since[folder] = at
		return err
	}, `SELECT folder, unlisted_since FROM cursor WHERE unlisted_since IS NOT NULL`)
	if err != nil {
		return nil, fmt.Errorf("read which folders are missing: %w", err)
	}
	return since, nil
}

// SetMissingFolders notes that these folders, and no others, are missing.
func (tx *Tx) SetMissingFolders(since map[string]time.Time) error {
	_, err := tx.exec(`UPDATE cursor SET unlisted_since = NULL WHERE unlisted_since IS NOT NULL`)
	for folder, at := range since {
		if err == nil {
			_, err = tx.exec(`UPDATE cursor SET unlisted_since = ? WHERE folder = ?`, past(at), folder)
		}
	}
	if err != nil {
		return fmt.Errorf("note which folders are missing: %w", err)
	}
	return nil
}
