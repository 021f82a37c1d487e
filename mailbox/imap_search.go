package mailbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mime"
	"informd/mailbox/repair"
	"informd/rules/mail"
)

const (
	maxFound       = 4 << 20 // UIDs in one answer
	searchFields   = 40      // fields in one SEARCH: servers bound a command's length
	scanSuspected  = 500     // newest messages read where a server cannot search headers
	scanUnsearched = 5000    // newest messages listed where it cannot search by date
	scanLagging    = 50      // newest messages read where its index may lag
)

// Since lists the messages of the examined folder that arrived on day or later, by
// the server's calendar. Ask a day early to be sure of all.
func (c *Conn) Since(ctx context.Context, day time.Time) ([]uint32, error) {
	uids, err := c.search(ctx, &imap.SearchCriteria{Since: day})
	switch {
	case isRefusal(err) && c.messages == 0: // some servers refuse to search a folder that is empty
		return nil, nil
	case isRefusal(err):
		uids, err = c.latest(ctx, scanUnsearched, day)
	case err == nil && len(uids) == 0 && c.messages > 0: // or search an index that lags
		if uids, err = c.latest(ctx, 1, day); len(uids) > 0 {
			uids, err = c.latest(ctx, scanUnsearched, day)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("search %s since %s: %w", c.folder, day.Format(time.DateOnly), err)
	}
	return uids, nil
}

// between lists the messages with a UID from … to. Where SEARCH shows none, or is refused, FETCH
// is asked as well: some servers search an index that lags, or not at all.
func (c *Conn) between(ctx context.Context, from, to uint32) ([]uint32, error) {
	uids, err := c.search(ctx, &imap.SearchCriteria{UID: []imap.UIDSet{{{Start: imap.UID(from), Stop: imap.UID(to)}}}})
	// "n:*" always names the last message, even one before n.
	uids = slices.DeleteFunc(uids, func(u uint32) bool { return u < from || to != 0 && u > to })
	switch {
	case err == nil && len(uids) > 0 || err != nil && !isRefusal(err):
		return uids, err
	case c.messages == 0:
		return nil, nil // and some refuse to search a folder that is empty
	case to == 0:
		to = 1<<32 - 1
	}
	return c.listed(ctx, imap.UIDSet{{Start: imap.UID(from), Stop: imap.UID(to)}}, time.Time{})
}

// latest lists by FETCH those of the last n messages that arrived on day or later.
func (c *Conn) latest(ctx context.Context, n uint32, day time.Time) ([]uint32, error) {
	if c.messages == 0 {
		return nil, nil
	}
	return c.listed(ctx, imap.SeqSet{{Start: c.messages - min(n, c.messages) + 1, Stop: c.messages}}, day)
}

// listed lists by FETCH those of some messages that arrived on day or later, as far as one can
// tell.
func (c *Conn) listed(ctx context.Context, set imap.NumSet, day time.Time) (uids []uint32, err error) {
	take := func(f repair.Fetched) {
		if f.Received.IsZero() || !f.Received.Before(day.AddDate(0, 0, -1)) {
			uids = append(uids, f.UID)
		}
	}
	options := &imap.FetchOptions{UID: true, InternalDate: true}
	err = c.do(ctx, budgetHeaders, func() error {
		return c.wire.During(set, take, func() error { return c.client.Fetch(set, options).Close() })
	})
	slices.Sort(uids)
	return slices.Compact(uids), refusedFolder(c.folder, "a list", err)
}

// Traces are the values by which mail of a thread can be found. A message of the thread has at least
// one of them in its header.
type Traces struct {
	Addresses []string // of the person who was asked: in From, To, Cc and the like
	Authors   []string // parts of names or addresses: in From and the like, or in the subject
	IDs       []string // of the mails in the thread: in In-Reply-To or References
	Subject   string   // without "Re:" and other prefixes
}

// SearchAnswers lists the messages since day that have one of these traces. named are those that the
// server found; suspected are messages that it may have missed: recent ones where it cannot search for
// the subject, and the newest where its index may lag behind. Neither list is certain, since SEARCH
// also matches parts of a value: the caller reads the headers and compares.
func (c *Conn) SearchAnswers(ctx context.Context, day time.Time, t Traces) (named, suspected []uint32, err error) {
	var fields []imap.SearchCriteriaHeaderField
	add := func(values []string, keys ...string) {
		for _, v := range values {
			for _, k := range keys {
				fields = append(fields, imap.SearchCriteriaHeaderField{Key: k, Value: v})
			}
		}
	}
	add(t.Addresses, append(mail.RewrittenFields(), "From", "Sender", "Reply-To", "To", "Cc")...)
	add(t.Authors, "From", "Sender", "Reply-To", "Subject")
	add(t.IDs, "In-Reply-To", "References")
	if mime.IsASCII(t.Subject) && t.Subject != "" {
		add([]string{t.Subject}, "Subject")
	}
	if named, err = c.searchAny(ctx, day, fields); err != nil {
		return nil, nil, err
	}
	switch {
	case !mime.IsASCII(t.Subject): // such letters stand encoded, and not every server decodes them
		suspected, err = c.Since(ctx, day)
		suspected = suspected[max(0, len(suspected)-scanSuspected):]
	case len(named) == 0: // its index may lag, or not know the field
		suspected, err = c.newest(ctx, scanLagging)
	}
	return named, suspected, err
}

// SearchReports lists the messages since day that may be delivery reports: mail by which a server says
// that another mail did not arrive.
func (c *Conn) SearchReports(ctx context.Context, day time.Time) ([]uint32, error) {
	var fields []imap.SearchCriteriaHeaderField
	for _, f := range [][2]string{{"From", "daemon"}, {"From", "postmaster"}, {"From", "bounce"},
		{"Content-Type", "multipart/report"},
		{"X-Failed-Recipients", ""}, {"Return-Path", "<>"}} {
		fields = append(fields, imap.SearchCriteriaHeaderField{Key: f[0], Value: f[1]})
	}
	return c.searchAny(ctx, day, fields)
}

// searchAny lists the messages since day in which any of these fields contains its value.
func (c *Conn) searchAny(ctx context.Context, day time.Time,
	fields []imap.SearchCriteriaHeaderField) ([]uint32, error) {
	var found []uint32
	for chunk := range slices.Chunk(fields, searchFields) {
		var anyField imap.SearchCriteria
		for _, f := range chunk {
			anyField = either(anyField, imap.SearchCriteria{Header: []imap.SearchCriteriaHeaderField{f}})
		}
		anyField.Since = day
		uids, err := c.search(ctx, &anyField)
		if isRefusal(err) {
			uids, err = c.newest(ctx, scanSuspected)
		}
		if err != nil {
			return nil, fmt.Errorf("search %s by %d fields: %w", c.folder, len(chunk), err)
		}
		found = append(found, uids...)
	}
	slices.Sort(found)
	return slices.Compact(found), nil
}

// either matches what a or b matches; an empty a matches nothing.
func either(a, b imap.SearchCriteria) imap.SearchCriteria {
	if len(a.Header) == 0 && len(a.Or) == 0 {
		return b
	}
	return imap.SearchCriteria{Or: [][2]imap.SearchCriteria{{a, b}}}
}

// Candidates lists the messages of the examined folder that may have this value in a field: hits are
// those that the server finds, newest the last ones in the folder. Neither list is certain: SEARCH
// also matches parts of a value, some servers do not search headers, and the index of others lags
// behind. The caller reads the headers and compares.
func (c *Conn) Candidates(ctx context.Context, field, value string) (hits, newest []uint32, err error) {
	scan := uint32(scanLagging)
	hits, err = c.search(ctx, &imap.SearchCriteria{Header: []imap.SearchCriteriaHeaderField{{Key: field,
		Value: strings.Trim(value, "<>")}}})
	if isRefusal(err) {
		scan, err = scanSuspected, nil
	}
	if err == nil {
		newest, err = c.newest(ctx, scan)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("find %s in %s: %w", field, c.folder, err)
	}
	return hits, newest, nil
}

// FieldIs reports whether a field of a message has exactly this value; ids with or without
// angle brackets.
func FieldIs(m mail.Message, field, value string) bool {
	return slices.ContainsFunc(m.Header[strings.ToLower(field)], func(v string) bool {
		return strings.Trim(strings.TrimSpace(v), "<>") == strings.Trim(value, "<>")
	})
}

// Newest returns the UID of the last message of the examined folder; 0 where it is empty. A folder that has
// messages of which the server lists none cannot be read, which is a *RefusedError.
func (c *Conn) Newest(ctx context.Context) (uint32, error) {
	uids, err := c.newest(ctx, 1)
	switch {
	case err != nil:
		return 0, err
	case len(uids) > 0:
		return uids[len(uids)-1], nil
	case c.messages > 0:
		return 0, &RefusedError{Folder: c.folder, What: "a list",
			Reason: fmt.Sprintf("of %d messages it lists none", c.messages)}
	}
	return 0, nil
}

// newest lists the last n messages of the examined folder.
func (c *Conn) newest(ctx context.Context, n uint32) ([]uint32, error) {
	p, err := c.Examine(ctx, c.folder) // again, to see what arrived since
	if err != nil || p.Messages == 0 {
		return nil, err
	}
	first := uint32(1)
	if p.Messages > n {
		first = p.Messages - n + 1
	}
	uids, err := c.search(ctx, &imap.SearchCriteria{SeqNum: []imap.SeqSet{{{Start: first, Stop: p.Messages}}}})
	if isRefusal(err) || err == nil && len(uids) == 0 {
		return c.latest(ctx, n, time.Time{})
	}
	return uids, err
}

// search returns the UIDs that match, ascending.
func (c *Conn) search(ctx context.Context, criteria *imap.SearchCriteria) ([]uint32, error) {
	if c.folder == "" {
		return nil, errors.New("no folder is examined")
	}
	var options *imap.SearchOptions
	if c.has(imap.CapESearch, imap.CapIMAP4rev2) {
		options = &imap.SearchOptions{ReturnAll: true}
	}
	var uids []uint32
	err := c.do(ctx, budgetList, func() error {
		data, err := c.client.UIDSearch(criteria, options).Wait()
		if err != nil {
			return err
		}
		set, _ := data.All.(imap.UIDSet)
		for _, r := range set {
			if r.Start == 0 || r.Stop < r.Start || int64(len(uids))+int64(r.Stop-r.Start) >= maxFound {
				return fmt.Errorf("search answer %v: %w", r, ErrTooMuch)
			}
			for u := r.Start; ; u++ {
				uids = append(uids, uint32(u))
				if u == r.Stop {
					break
				}
			}
		}
		return nil
	})
	slices.Sort(uids)
	return slices.Compact(uids), err
}
