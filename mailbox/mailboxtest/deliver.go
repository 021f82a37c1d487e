package mailboxtest

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/letter"
)

// take is what a provider does with a submitted mail: note it, deliver it to those who
// have a mailbox here, bounce what nobody receives, and perhaps file a Sent copy.
func (s *Server) take(sub *submission, raw []byte) error {
	now := s.opts.Now()
	user := ""
	if sub.user != nil {
		user = sub.user.name
	}
	if raw = s.Rewritten(raw); s.opts.NoBcc {
		raw = bccField.ReplaceAll(raw, nil)
	}
	if sub.user != nil && s.opts.AutoSent {
		if _, err := sub.user.Append(sub.user.sentFolder(), []string{`\Seen`}, now, raw); err != nil {
			return err
		}
	}
	for _, to := range sub.to {
		s.mu.Lock()
		s.accepted = append(s.accepted, Submission{At: now, User: user, From: sub.from, To: to, Data: bytes.Clone(raw)})
		s.mu.Unlock()
		if err := s.Deliver(sub.from, to, raw); err != nil {
			return err
		}
	}
	return nil
}

var bccField = regexp.MustCompile(`(?im)^Bcc:.*\r\n`)

// sentFolder returns where a user's sent mail lies.
func (u *User) sentFolder() string {
	for folder, use := range u.list() {
		if use == imap.MailboxAttrSent {
			return folder
		}
	}
	return ""
}

// Deliver brings a mail to the mailbox of an address, with the trace headers of a mail
// server on top (RFC 5321 §4.4). What nobody here receives comes back to from as a
// delivery report, if there is a from.
func (s *Server) Deliver(from, to string, raw []byte) error {
	u := s.home(to)
	if u == nil {
		if from == "" || s.home(from) == nil {
			return nil
		}
		return s.Deliver("", from, s.bounce(from, to, raw))
	}
	folder := "INBOX"
	if u.Rule != nil {
		if f := u.Rule(raw); f != "" {
			folder = f
		}
	}
	if folder == "-" {
		return nil
	}
	now := s.opts.Now()
	if s.opts.Once {
		if sent, err := u.holding(u.sentFolder(), idOf(raw)); err != nil || sent != nil {
			if err == nil {
				_, err = u.Append(folder, nil, now, sent)
			}
			return err
		}
	}
	n := s.nextDelivery()
	trace := fmt.Sprintf("Return-Path: <%s>\r\nDelivered-To: %s\r\nReceived: from client.invalid by %s\r\n\twith "+
		"ESMTP id %06d for <%s>;\r\n\t%s\r\n",
		from, to, s.opts.Host, n, to, letter.Date(now))
	_, err := u.Append(folder, nil, now, append([]byte(trace), raw...))
	return err
}

func (s *Server) nextDelivery() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.deliveries++
	return s.deliveries
}

// bounce returns a delivery report of RFC 3464 with the header of what did not arrive.
func (s *Server) bounce(from, to string, raw []byte) []byte {
	head, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	n := s.nextDelivery()
	report := fmt.Sprintf(`From: Mail Delivery System <MAILER-DAEMON@%[1]s>
To: %[2]s
Subject: Undelivered mail returned to sender
Date: %[3]s
Message-ID: <bounce-%[4]d@%[1]s>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="report-%[4]d"

--report-%[4]d
Content-Type: text/plain; charset=us-ascii

The mail below could not be delivered to %[5]s:
there is no such mailbox.

--report-%[4]d
Content-Type: message/delivery-status

Reporting-MTA: dns; %[1]s

Final-Recipient: rfc822; %[5]s
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such mailbox

--report-%[4]d
Content-Type: text/rfc822-headers

`, s.opts.Host, from, letter.Date(s.opts.Now()), n, to)
	report = strings.ReplaceAll(report, "\n", "\r\n") + string(head) + fmt.Sprintf("\r\n\r\n--report-%d--\r\n", n)
	return []byte(report)
}
