package take

import (
	"context"
	"errors"
	"fmt"

	"informd/mailbox"
	"informd/mailbox/parse"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/store"
)

// maxNote is the most of a note with attachments that is fetched, in bytes: an attachment
// of the greatest size that is kept, as it travels.
const maxNote = store.MaxAttachment * 3 / 2

// attached fetches what came with a note about somebody: with this mail, or with the
// earlier one that had waited. Only the owner's own notes are kept so. lost: the server does not hand it over.
func (t *Taker) attached(ctx context.Context, found encounter.Finding) (list []mail.Attachment, lost bool, err error) {
	place := found.Message.Place
	switch {
	case found.Keep == "":
		return nil, false, nil
	case found.KeepFrom != "":
		earlier, err := t.placeOf(ctx, found.KeepFrom)
		if err != nil || earlier == nil {
			return nil, earlier == nil, err
		}
		place = *earlier
	}
	raw, err := t.Session.Raw(ctx, place, maxNote)
	// What came earlier is not waited for.
	if err != nil && (found.KeepFrom == "" || !errors.Is(err, mailbox.ErrGone) && !t.Session.Refuse(err)) {
		return nil, false, fmt.Errorf("fetch what is attached: %w", err)
	}
	if raw == nil {
		t.Know.Log.Warn("what is attached cannot be fetched", "folder", place.Folder, "uid", place.UID)
		return nil, true, nil
	}
	list = parse.Attachments(raw, store.MaxAttachment)
	if n := len(list); n > 0 && int64(len(raw)) == maxNote {
		list[n-1].Data = nil // the mail goes on beyond what was fetched
	}
	return list, false, nil
}

// placeOf returns where a mail that was dealt with stands (mail.Message.Ref); nil: nowhere. One without a
// Message-ID is where it was, unless the folder was numbered anew.
func (t *Taker) placeOf(ctx context.Context, ref string) (*mail.Place, error) {
	row, err := store.Read(ctx, t.Know.Store, func(tx *store.Tx) (*store.MessageRow, error) { return tx.Message(ref) })
	if err != nil {
		return nil, err
	}
	if row == nil || row.MessageID == ref {
		head, err := t.Session.FindByID(ctx, ref)
		if err != nil || head == nil {
			return nil, err
		}
		return &head.Place, nil
	}
	_, err = t.Session.Open(ctx, row.Place.Folder)
	switch {
	case t.Session.Refuse(err):
		return nil, nil
	case err != nil:
		return nil, err
	case t.Session.ExaminedAt().UIDValidity != row.Place.UIDValidity:
		return nil, nil
	}
	return &row.Place, nil
}

// sayKept tells the owner, on the receipt of a note, what of the things attached is kept.
func sayKept(found encounter.Finding, list []mail.Attachment, lost bool) {
	if found.Receipt == nil {
		return
	}
	say := &found.Receipt.Say
	say.Unfetched = say.Unfetched || lost
	if len(list) == 0 {
		return
	}
	say.Kept = nil
	for _, att := range list {
		switch name := att.BaseName(); {
		case att.Data == nil:
			say.TooLarge = append(say.TooLarge,
				content.Fact{Label: name, Text: fmt.Sprintf("%d MB", store.MaxAttachment>>20)})
		case name != "":
			say.Kept = append(say.Kept, name)
		}
	}
}

// keep puts what came with a note into the store. What is too large stays in the mail.
func (t *Taker) keep(tx *store.Tx, found encounter.Finding, source string, list []mail.Attachment) error {
	for _, att := range list {
		if att.Data == nil {
			t.Know.Log.Info("an attachment is too large to keep", "size", att.Size)
			continue
		}
		if err := tx.PutAttachment(found.Keep, source, att); err != nil {
			return err
		}
	}
	return nil
}

// sayCopies tells the owner, on the receipt of a forget, that the copies kept beside the
// store go too: they may hold the only one of what was before a restore.
func (t *Taker) sayCopies(found encounter.Finding) error {
	if len(found.Forget) == 0 || found.Receipt == nil {
		return nil
	}
	copies, err := t.Know.Store.Copies()
	if err != nil || len(copies) == 0 {
		return err
	}
	found.Receipt.Say.Copies = true
	return nil
}
