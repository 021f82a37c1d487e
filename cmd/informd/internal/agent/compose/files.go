package compose

import (
	"informd/cmd/informd/internal/export"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// files returns the files that an answer brings along.
func (c *Composer) files(tx *store.Tx, formats []string) ([]mail.Attachment, error) {
	if len(formats) == 0 {
		return nil, nil
	}
	book, err := export.Load(tx, c.Know.Policy().Zone)
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
