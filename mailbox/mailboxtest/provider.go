package mailboxtest

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"regexp"
	"strings"

	"github.com/emersion/go-imap/v2"
)

// A Provider is a mail server as one provider runs it, as far as that was seen from outside.
type Provider struct {
	Name    string
	Options Options       // without what a test adds: its clock and its hook
	Wire    func() Oddity // what one connection does otherwise; nil: nothing

	Sent, Drafts string // the folders in which these lie
	NoPlus       bool   // mail to julie+anything does not reach julie
	HidesBcc     bool   // the copy in Sent shows no Bcc
	Renumbers    bool   // folders are numbered anew now and then
}

// Odd is dial to a server of this provider.
func (p Provider) Odd(dial DialFunc) DialFunc {
	if p.Wire == nil {
		return dial
	}
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		return p.Wire().Odd(dial)(ctx, network, address)
	}
}

// Providers returns those whose ways differ.
func Providers() []Provider {
	gmail := folders("[Gmail]/Sent Mail", "[Gmail]/Drafts", "[Gmail]/Spam", "[Gmail]/Trash", "Work/Clients")
	gmail["[Gmail]/All Mail"] = imap.MailboxAttrAll
	bridge := folders("Sent", "Drafts", "Spam", "Trash", "Folders/Work", "Labels/Clients")
	bridge["All Mail"] = imap.MailboxAttrAll
	german := folders("Gesendete Elemente", "Entwürfe", "Junk-E-Mail", "Gelöschte Elemente", "Archiv")
	french := folders("Éléments envoyés", "Brouillons", "Courrier indésirable", "Éléments supprimés")
	return []Provider{
		{Name: "Gmail", Sent: "[Gmail]/Sent Mail", Drafts: "[Gmail]/Drafts", Wire: withLabels,
			Options: Options{Folders: gmail, AllMail: "[Gmail]/All Mail", AutoSent: true, Once: true}},
		{Name: "Microsoft", Sent: "Gesendete Elemente", Drafts: "Entwürfe",
			Options: Options{Caps: byName(), Folders: german, NewIDs: true}},
		{Name: "Microsoft, whose copies hide Bcc", Sent: "Éléments envoyés", Drafts: "Brouillons", HidesBcc: true,
			Options: Options{Caps: byName(), Folders: french, NewIDs: true, AutoSent: true}},
		// Of iCloud, Fastmail and Purelymail nothing else is known that differs from a plain server.
		{Name: "iCloud", Sent: "Sent Messages", Drafts: "Drafts",
			Options: Options{Folders: folders("Sent Messages", "Drafts", "Junk", "Deleted Messages", "Archive")}},
		{Name: "Yahoo", Sent: "Sent", Drafts: "Draft", NoPlus: true,
			Options: Options{Folders: folders("Sent", "Draft", "Bulk", "Trash", "Archive"),
				AutoSent: true, Once: true}},
		{Name: "Proton Bridge", Sent: "Sent", Drafts: "Drafts", Renumbers: true,
			Options: Options{Folders: bridge, AllMail: "All Mail", AutoSent: true}},
		{Name: "Fastmail", Sent: "Sent", Drafts: "Drafts",
			Options: Options{Folders: folders("Sent", "Drafts", "Spam", "Trash", "Archive")}},
		{Name: "GMX", Sent: "Gesendet", Drafts: "Entwürfe", NoPlus: true,
			Options: Options{Caps: byName(),
				Folders: folders("Gesendet", "Entwürfe", "Spamverdacht", "Gelöscht", "OUTBOX")}},
		{Name: "NetEase", Sent: "已发送", Drafts: "草稿箱", NoPlus: true, Wire: withoutIDUnsafe,
			Options: Options{Caps: byName(), AutoSent: true,
				Folders: folders("已发送", "草稿箱", "垃圾邮件", "已删除")}},
		{Name: "Orange", Sent: "OUTBOX", Drafts: "DRAFT", NoPlus: true,
			Options: Options{Caps: byName(), Folders: folders("OUTBOX", "DRAFT", "QUARANTAINE", "TRASH")}},
		{Name: "Purelymail", Sent: "Sent", Drafts: "Drafts",
			Options: Options{Folders: folders("Sent", "Drafts", "Junk", "Trash")}},
	}
}

// folders returns those with a special use, and more without one.
func folders(sent, drafts, junk, trash string, more ...string) map[string]imap.MailboxAttr {
	all := map[string]imap.MailboxAttr{sent: imap.MailboxAttrSent, drafts: imap.MailboxAttrDrafts,
		junk: imap.MailboxAttrJunk, trash: imap.MailboxAttrTrash}
	for _, name := range more {
		all[name] = ""
	}
	return all
}

// byName returns the capabilities of a server that does not say what its folders are for.
func byName() imap.CapSet {
	return imap.CapSet{imap.CapIMAP4rev1: {}, imap.CapNamespace: {}, imap.CapUIDPlus: {}}
}

// withLabels answers with the fields of X-GM-EXT-1, and says so.
func withLabels() Oddity {
	fetch, caps := regexp.MustCompile(`(FETCH \()`), regexp.MustCompile(`(CAPABILITY IMAP4rev1)`)
	return Oddity{Name: "labels", Edit: func(s Said) string {
		line := caps.ReplaceAllString(s.Line, `${1} X-GM-EXT-1`)
		return fetch.ReplaceAllString(line, `${1}X-GM-THRID 1278455344230334865 X-GM-LABELS ("\\Inbox" "\\Sent" Work) `)
	}}
}

// withoutIDUnsafe opens no folder before the client has said what it is (RFC 2971).
func withoutIDUnsafe() Oddity {
	said, caps := false, regexp.MustCompile(`(CAPABILITY IMAP4rev1)`)
	return Oddity{Name: "no folder without ID",
		Edit: func(s Said) string { return caps.ReplaceAllString(s.Line, `${1} ID`) },
		Deny: func(command string) string {
			verb, _, _ := strings.Cut(command, " ")
			switch {
			case verb == "ID":
				said = true
				return "OK ID completed"
			case !said && (verb == "EXAMINE" || verb == "SELECT" || verb == "STATUS"):
				return "NO " + verb + " Unsafe Login. Please contact kefu@188.com for help"
			}
			return ""
		}}
}

var messageID = regexp.MustCompile(`(?im)^Message-ID:[ \t]*(<[^>\r\n]*>)`)

// idOf returns the Message-ID of a mail.
func idOf(raw []byte) string {
	head, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	if m := messageID.FindSubmatch(head); m != nil {
		return string(m[1])
	}
	return ""
}

// Rewritten returns a mail as this server sends it on: with another Message-ID, where it gives one.
func (s *Server) Rewritten(raw []byte) []byte {
	old := idOf(raw)
	if !s.opts.NewIDs || old == "" {
		return raw
	}
	id := fmt.Appendf(nil, "<AM9PR%06d@eurprd.prod.mail.example>", s.nextDelivery())
	return bytes.Replace(raw, []byte(old), id, 1)
}
