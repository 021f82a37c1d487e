package wizard

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/setup"
)

// readDraft reads a config that is there already: what it says is offered again, and what is wrong with
// it is named and taken out.
func readDraft(ctx context.Context, path string, person *dialog.Dialog) (*Draft, error) {
	draft := &Draft{path: path}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return draft, nil
	}
	if errors.Is(err, fs.ErrPermission) {
		return nil, fmt.Errorf("%s is there, and you may not read it: be the user whose config it is, or name another "+
			"with --config", path)
	}
	if err != nil {
		return nil, fmt.Errorf("read the config that is there: %w", err)
	}
	person.Say("%s is there already. What works in it is kept; a line that does not becomes a comment.", path)
	if draft.old, err = readable(path, string(data), person); err != nil {
		return nil, err
	}
	draft.Answers = setup.ReadAnswers(draft.old)
	if _, err := setup.ParseServer(draft.IMAP.Address, "993"); err != nil {
		draft.IMAP = setup.Server{}
	}
	if _, err := setup.ParseServer(draft.SMTP.Address, "465"); err != nil {
		draft.SMTP = setup.Server{}
	}
	if draft.PasswordFile != "" {
		if _, err := draft.secret(ctx); err != nil {
			draft.PasswordFile = "" // it is gone, or others can read it
		}
	}
	return draft, nil
}

// readable returns the text of a config without what is wrong with it, and says what that was, with the line
// of the file that it stands in. The error is that of a text in which no line can be told from another.
func readable(path, text string, person *dialog.Dialog) (string, error) {
	whole, lines, again := setup.Joined(text)
	for _, line := range again {
		person.Say("  %s", config.Problem{File: path, Line: line,
			Text: "this table begins a second time; init joins what stands in both"})
	}
	for {
		_, err := config.Understand(path, []byte(whole))
		bad, ok := errors.AsType[*config.Error](err)
		if !ok {
			return whole, nil
		}
		reasons := map[int]string{}
		for i, p := range bad.Problems {
			if !p.Missing {
				reasons[p.Line] = p.Text
			}
			if 0 < p.Line && p.Line <= len(lines) {
				bad.Problems[i].Line = lines[p.Line-1]
			}
			person.Say("  %s", bad.Problems[i])
		}
		unread := bad.Problems[0].Key == "" // the rest of the file was not looked at
		next := setup.WithoutLines(whole, reasons, !unread)
		if !unread {
			return next, nil
		}
		if next == whole {
			return "", bad
		}
		whole = next
	}
}
