package agent

import (
	"encoding/json"
	"fmt"
	"time"

	"informd/store"
)

// kept reads into v what is kept under a key as JSON; where nothing is, v stays as it is.
func kept(tx *store.Tx, key string, v any) error {
	said, err := tx.Meta(key)
	if err == nil && said != "" {
		err = json.Unmarshal([]byte(said), v)
	}
	if err != nil {
		return fmt.Errorf("read %q: %w", key, err)
	}
	return nil
}

// keepAs keeps v under a key as JSON.
func keepAs(tx *store.Tx, key string, v any) error {
	said, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("keep %q: %w", key, err)
	}
	return tx.SetMeta(key, string(said))
}

// keptInstant is the instant that is kept under a key; zero: none.
func keptInstant(tx *store.Tx, key string) (time.Time, error) {
	at, err := tx.Meta(key)
	if err != nil || at == "" {
		return time.Time{}, err
	}
	return time.Parse(time.RFC3339, at)
}
