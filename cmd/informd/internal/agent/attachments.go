package agent

import (
	"context"
	"fmt"

	"informd/cmd/informd/internal/export"
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
// earlier one that had waited. Only the owner's own notes are kept so.
func (a *Agent) attached(ctx context.Context, found encounter.Finding) ([]mail.Attachment, error) {
	place := found.Message.Place
	switch {
	case found.Keep == "":
		return nil, nil
	case found.KeepFrom != "":
		earlier, err := a.placeOf(ctx, found.KeepFrom)
		if err != nil || earlier == nil {
			return nil, err
		}
		place = *earlier
	}
	c, err := a.Session.Open(ctx, place.Folder)
	if err != nil {
		return nil, err
	}
	raw, err := c.Raw(ctx, place.UID, maxNote)
	if err != nil {
		if _, err := a.Session.Blamed(ctx, err); err != nil {
			return nil, fmt.Errorf("fetch what is attached: %w", err)
		}
		a.Log.Warn("what is attached cannot be fetched", "folder", place.Folder, "uid", place.UID)
		if found.Receipt != nil {
			found.Receipt.Say.Unfetched = true
		}
		return nil, nil
	}
	list := parse.Attachments(raw, store.MaxAttachment)
	if n := len(list); n > 0 && int64(len(raw)) == maxNote {
		list[n-1].Data = nil // the mail goes on beyond what was fetched
	}
	return list, nil
}

// placeOf returns where a mail that was dealt with stands (mail.Message.Ref); nil: nowhere. One without a
// Message-ID is where it was, unless the folder was numbered anew.
func (a *Agent) placeOf(ctx context.Context, ref string) (*mail.Place, error) {
	row, err := store.Read(ctx, a.Store, func(tx *store.Tx) (*store.MessageRow, error) { return tx.Message(ref) })
	if err != nil {
		return nil, err
	}
	if row == nil || row.MessageID == ref {
		head, err := a.Session.FindByID(ctx, ref)
		if err != nil || head == nil {
			return nil, err
		}
		return &head.Place, nil
	}
	if _, err := a.Session.Open(ctx, row.Place.Folder); err != nil && !a.Session.Refuse(err) {
		return nil, err
	}
	if a.Session.ExaminedAt().UIDValidity != row.Place.UIDValidity {
		return nil, nil
	}
	return &row.Place, nil
}

// sayKept tells the owner, on the receipt of a note, what of the things attached is kept.
func sayKept(found encounter.Finding, list []mail.Attachment) {
	if len(list) == 0 || found.Receipt == nil {
		return
	}
	say := &found.Receipt.Say
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
func (a *Agent) keep(tx *store.Tx, found encounter.Finding, source string, list []mail.Attachment) error {
	for _, att := range list {
		if att.Data == nil {
			a.Log.Info("an attachment is too large to keep", "size", att.Size)
			continue
		}
		if err := tx.PutAttachment(found.Keep, source, att); err != nil {
			return err
		}
	}
	return nil
}

// files returns the files that an answer brings along.
func (a *Agent) files(tx *store.Tx, formats []string) ([]mail.Attachment, error) {
	if len(formats) == 0 {
		return nil, nil
	}
	book, err := export.Load(tx, a.Policy.Zone)
	if err != nil {
		return nil, err
	}
	var out []mail.Attachment
	for _, f := range formats {
		format, _ := content.FormatNamed(f)
		data, err := book.Bytes(f)
		if err != nil {
			return nil, err
		}
		out = append(out, mail.Attachment{Name: format.File, Type: format.Media, Size: int64(len(data)), Data: data})
	}
	return out, nil
}
