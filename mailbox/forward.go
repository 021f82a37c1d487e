package mailbox

import (
	"strings"

	"informd/rules"
)

// findForward reads the original out of an inline forward, or returns nil.
func findForward(subject, text string) *rules.Forward {
	_, after, ok := strings.Cut(text, "---------- Forwarded message ---------\n")
	if !ok {
		return nil
	}
	_, body, _ := strings.Cut(after, "\n\n")
	return &rules.Forward{Text: body}
}
