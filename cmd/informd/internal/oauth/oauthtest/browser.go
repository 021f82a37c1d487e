package oauthtest

import (
	"net/http"
	"strings"
	"testing"
)

// A Browser opens every page that it is shown, as an owner would.
type Browser struct {
	strings.Builder
	T testing.TB
}

func (b *Browser) Write(p []byte) (int, error) {
	for line := range strings.Lines(string(p)) {
		if page := strings.TrimSpace(line); strings.HasPrefix(page, "http://127.0.0.1:") {
			r, err := http.Get(page)
			if err != nil {
				b.T.Error(err)
				continue
			}
			r.Body.Close()
		}
	}
	return b.Builder.Write(p)
}
