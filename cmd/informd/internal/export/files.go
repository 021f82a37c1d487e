package export

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"unicode"

	"informd/rules"
	"informd/store"
)

// Files writes what was kept with notes about these people into a directory, which is made where
// it is missing, and returns the names. No name leads out of it, whatever a mail called the file,
// and no file that is there already is touched.
func Files(tx *store.Tx, people []*rules.Person, dir string) (names []string, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("export files: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("export files: %w", err)
	}
	defer root.Close()
	for _, p := range people {
		list, err := tx.Attachments(p.ID)
		if err != nil {
			return nil, err
		}
		for _, a := range list {
			name := FileName(p, a)
			data, err := tx.AttachmentData(a.ID)
			if err == nil {
				err = writeNew(root, name, data)
			}
			if err != nil {
				return nil, fmt.Errorf("export files: %w", err)
			}
			names = append(names, name)
		}
	}
	return names, nil
}

// writeNew writes a file that is not there yet, whole or not at all.
func writeNew(root *os.Root, name string, data []byte) error {
	f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, root.Remove(name))
	}
	return nil
}

// FileName returns how a kept file is called when it is handed out: by whom its note is about, when it
// came and its number, before what the mail called it. "Anna Meier 2026-03-02 7 notes.pdf".
func FileName(p *rules.Person, a store.Attachment) string {
	return fmt.Sprintf("%s %s %d %s", plainName(p.Called()), a.At.UTC().Format("2006-01-02"), a.ID, plainName(a.Name))
}

// longName is how long a part of a file's name may be, in letters.
const longName = 60

// plainName returns a name any system can take: letters, digits and a few marks, of which the end says
// what the file is.
func plainName(name string) string {
	name = name[strings.LastIndexAny(name, "/\\:")+1:]
	plain := []rune(strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) || strings.ContainsRune(" -_.@()", c) {
			return c
		}
		return '_'
	}, name))
	short := strings.Trim(string(plain[max(0, len(plain)-longName):]), ". ")
	if short == "" {
		return "file"
	}
	return short
}
