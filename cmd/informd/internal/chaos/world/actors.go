package world

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/mailbox/letter"
)

// A contact is somebody whom the owner asked.
type contact struct {
	name, addr string
	domain     string
	subject    string
	askID      string
	asked      time.Time
	raw        []byte // the ask as it stands in Sent
}

func firstNames() []string {
	return strings.Fields("Anna Bela Cara Dino Edda Falk Gala Hugo Iris Jost Kira Levi Mona Nils Olga Paul Runa Sven " +
		"Thea Ugo Vera Wim Xenia Yara Zoe")
}

// meet makes a contact: a name, an organisation and a subject that nobody else has.
func (w *World) meet() *contact {
	i := len(w.contacts)
	first := firstNames()[i%len(firstNames())]
	last := "Torv" + strings.ToLower(firstNames()[(i*7+i/25)%25]) + string(rune('a'+i/25))
	domain := fmt.Sprintf("firm%d-%d.test", i, w.info.Number)
	c := &contact{name: first + " " + last, domain: domain, addr: strings.ToLower(first) + "@" + domain,
		subject: fmt.Sprintf("How you came to %s work %d", last, i),
		askID:   fmt.Sprintf("ask.%d.%d@example.test", w.info.Number, i)}
	w.contacts = append(w.contacts, c)
	return c
}

// message writes a message. Header lines stand above those that every mail has.
func message(head []string, from, to, subject, id string, date time.Time, body string) []byte {
	lines := append(head, "From: "+from, "To: "+to, "Subject: "+subject, "Message-ID: <"+id+">",
		"Date: "+letter.Date(date), "MIME-Version: 1.0")
	if !strings.HasPrefix(body, "Content-Type:") {
		body = "Content-Type: text/plain; charset=utf-8\n\n" + body
	}
	text := strings.Join(lines, "\n") + "\n" + body
	return []byte(strings.ReplaceAll(strings.TrimRight(text, "\n")+"\n", "\n", "\r\n"))
}

// did writes a deed down, when it is done.
func (w *World) did(d check.Deed, raw []byte) {
	d.At = time.Now()
	if raw != nil {
		d.SHA = check.Sum(raw)
	}
	w.failed(w.deeds.Write(d))
}

func (w *World) julie() string { return "Julie Roth <" + w.owner + ">" }

// ask has the owner write to somebody new, with informd in Bcc, and file a copy in Sent.
// The copy for informd comes before it, after it, or never.
func (w *World) ask(at time.Time) error {
	c := w.meet()
	c.asked = at
	body := "Dear " + c.name + ",\n\nmay I ask you, in 17 minutes on the phone, how you came to your work?\n\nJulie\n"
	public := message(nil, w.julie(), c.name+" <"+c.addr+">", c.subject, c.askID, c.asked, body)
	c.raw = append([]byte("Bcc: "+w.info.Capture+"\r\n"), public...)
	first := w.n(3)
	if first == 0 {
		if err := w.toCapture(c, public); err != nil {
			return err
		}
	}
	if err := w.appendRaw("Sent", `\Seen`, c.raw); err != nil {
		return err
	}
	w.did(check.Deed{Kind: "ask", Contact: c.addr, Road: "Bcc", MessageID: c.askID, Date: c.asked,
		Folder: "Sent", Flags: "S"}, c.raw)
	if first == 1 {
		return w.toCapture(c, public)
	}
	return nil
}

// toCapture delivers the owner's mail to the capture address.
func (w *World) toCapture(c *contact, public []byte) error {
	if err := w.lab.servers.Deliver(w.owner, w.info.Capture, public); err != nil {
		return err
	}
	w.did(check.Deed{Kind: "copy", Contact: c.addr, Road: "Bcc", MessageID: c.askID, Folder: "INBOX"}, public)
	return nil
}

// A road is a way in which an answer, or what counts as one, comes.
type road struct {
	name   string
	kind   string // of the deed
	folder string // "": delivered to INBOX
	write  func(w *World, c *contact, id string, at time.Time) []byte
}

func reply(from func(c *contact) string, thread bool, subject func(c *contact) string,
	body string) func(*World, *contact, string, time.Time) []byte {
	return func(w *World, c *contact, id string, at time.Time) []byte {
		var head []string
		if thread {
			head = []string{"In-Reply-To: <" + c.askID + ">", "References: <" + c.askID + ">"}
		}
		return message(head, from(c), w.julie(), subject(c), id, at, body)
	}
}

func (c *contact) self() string      { return c.name + " <" + c.addr + ">" }
func (c *contact) assistant() string { return "Front Desk <desk@" + c.domain + ">" }
func (c *contact) private() string {
	return strings.Fields(c.name)[0] + " <" + strings.Fields(c.name)[0] + "@home" + c.domain + ">"
}

func (c *contact) re() string      { return "Re: " + c.subject }
func (c *contact) another() string { return "A word about Thursday" }

const (
	gladly = "Dear Julie,\n\ngladly. Does Thursday suit you?\n\nBest wishes\n"
	torn   = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nGladly, see the file.\n" +
		"--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEV\n--b--\n"
	html = "Content-Type: text/html; charset=utf-8\n\n<p>Dear Julie, gladly. Call me on Thursday.</p>\n"
)

// roads returns the ways in which a contact, their organisation or the owner ends the
// waiting.
func roads() []road {
	return []road{
		{"in the thread", "answer", "", reply((*contact).self, true, (*contact).re, gladly)},
		{"a new subject", "answer", "", reply((*contact).self, false, (*contact).another, gladly)},
		{"from a phone", "answer", "", reply((*contact).self, false, (*contact).re, html)},
		{"by the desk, same subject", "answer", "", reply((*contact).assistant, false, (*contact).re, gladly)},
		{"from a private address", "answer", "", reply((*contact).private, true, (*contact).re, gladly)},
		{"found in Junk", "answer", "Junk", reply((*contact).self, true, (*contact).re, gladly)},
		{"archived by a filter", "answer", "Archive", reply((*contact).self, true, (*contact).re, gladly)},
		{"filed by a filter", "answer", "Filed/People", reply((*contact).self, false, (*contact).re, gladly)},
		{"thrown away by the owner", "answer", "Trash", reply((*contact).self, true, (*contact).re, gladly)},
		{"an invitation", "answer", "", invitation},
		{"with a torn calendar", "answer", "", reply((*contact).self, true, (*contact).re, torn)},
		{"by a clock that is years behind", "weak", "", longAgo},
		{"a colleague about something else", "weak", "",
			reply((*contact).assistant, false, (*contact).another, gladly)},
		{"the owner wrote again", "nudge", "Sent", again},
		{"the owner wrote to another address", "nudge", "Sent", elsewhere},
		{"a bounce", "bounce", "", bounce},
	}
}

func invitation(w *World, c *contact, id string, at time.Time) []byte {
	start := at.AddDate(0, 0, 3).UTC().Format("20060102T150405Z")
	end := at.AddDate(0, 0, 3).Add(30 * time.Minute).UTC().Format("20060102T150405Z")
	return message(nil, c.self(), w.julie(), "Invitation: talk", id, at,
		"Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n"+
			"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//chaos//EN\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:"+id+"\nDTSTAMP:"+
			start+"\nDTSTART:"+start+
			"\nDTEND:"+end+"\nSUMMARY:talk\nORGANIZER:mailto:"+c.addr+"\nATTENDEE:mailto:"+w.owner+
			"\nEND:VEVENT\nEND:VCALENDAR\n")
}

func again(w *World, c *contact, id string, at time.Time) []byte {
	return message([]string{"In-Reply-To: <" + c.askID + ">", "References: <" + c.askID + ">"}, w.julie(),
		c.self(), c.re(), id, at,
		"Dear "+c.name+",\n\none more line from me.\n\nJulie\n")
}

// elsewhere returns the owner's own follow-up to an address that informd does not know.
func elsewhere(w *World, c *contact, id string, at time.Time) []byte {
	return message([]string{"In-Reply-To: <" + c.askID + ">", "References: <" + c.askID + ">"}, w.julie(),
		c.private(), c.re(), id, at,
		"Dear "+c.name+",\n\nperhaps this address is the better one.\n\nJulie\n")
}

// longAgo returns an answer by its subject alone, dated years ago.
func longAgo(w *World, c *contact, id string, at time.Time) []byte {
	return message(nil, c.self(), w.julie(), c.re(), id, at.AddDate(-6, 0, 0), gladly)
}

func bounce(w *World, c *contact, id string, at time.Time) []byte {
	return message([]string{"Auto-Submitted: auto-replied"},
		"Mail Delivery System <mailer-daemon@example.test>", w.julie(),
		"Undelivered Mail Returned to Sender", id, at,
		"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: "+
			"text/plain\n\nI could not deliver it.\n"+
			"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.test\n\nFinal-Recipient: "+
			"rfc822; "+c.addr+
			"\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nFrom: "+w.julie()+
			"\nTo: "+c.self()+
			"\nSubject: "+c.subject+"\nMessage-ID: <"+c.askID+">\n\n--b--\n")
}

// away returns a robot that says its master is out of the office: no answer.
func away(w *World, c *contact, id string, at time.Time) []byte {
	return message([]string{"Auto-Submitted: auto-replied", "In-Reply-To: <" + c.askID + ">"}, c.self(), w.julie(),
		"Automatic reply: "+c.subject, id, at, "I am out of the office and read my mail now and then.\n")
}

// stop returns the owner's word against the follow-up, in answer to informd.
func stop(w *World, c *contact, id string, at time.Time) []byte {
	w.mu.Lock()
	notice := w.notices[c.name]
	w.mu.Unlock()
	return message([]string{"In-Reply-To: <" + notice + ">", "References: <" + notice + ">"}, w.julie(),
		"informd <"+w.info.Capture+">",
		"Re: "+c.name, id, at, "stop\n")
}

// press returns the same word by the button below informd's mail.
func press(w *World, c *contact, id string, at time.Time) []byte {
	w.mu.Lock()
	line := w.buttons[c.name]
	w.mu.Unlock()
	return message(nil, w.julie(), w.info.Capture, line, id, at, "\n")
}

// come lets a message come by a road, and writes it down once it is stored.
func (w *World) come(r road, c *contact) error { return w.comeAt(r, c, w.now) }

// comeAt is come for a message that is dated at: for whoever acts beside the story.
func (w *World) comeAt(r road, c *contact, at time.Time) error {
	_, _, err := w.put(r, c, at)
	return err
}

// put lets a message come by a road, and returns its id and the folder it is in.
func (w *World) put(r road, c *contact, at time.Time) (id, folder string, err error) {
	id = fmt.Sprintf("r%d.%d@%s", w.n(1<<30), w.info.Number, c.domain)
	raw := r.write(w, c, id, at)
	folder, flags := r.folder, ""
	switch folder {
	case "":
		folder = "INBOX"
		err = w.lab.servers.Deliver("sender@"+c.domain, w.owner, raw)
	case "Sent":
		flags = "S"
		err = w.appendRaw(folder, `\Seen`, raw)
	default:
		err = w.appendRaw(folder, "", raw)
	}
	if err != nil {
		return "", "", fmt.Errorf("%s: %w", r.name, err)
	}
	w.did(check.Deed{Kind: r.kind, Contact: c.addr, Road: r.name, MessageID: id, Folder: folder, Flags: flags}, raw)
	return id, folder, nil
}

// stranger is somebody who writes about something else.
func (w *World) stranger() error {
	id := fmt.Sprintf("n%d.%d@noise.test", w.n(1<<30), w.info.Number)
	raw := message(nil, "Stranger <stranger@noise.test>", w.julie(), "An offer", id, w.now, "Buy now.\n")
	if err := w.lab.servers.Deliver("stranger@noise.test", w.owner, raw); err != nil {
		return err
	}
	w.did(check.Deed{Kind: "noise", Road: "a stranger", MessageID: id, Folder: "INBOX"}, raw)
	w.strangers = append(w.strangers, raw)
	return nil
}

// clearOut has the owner delete for good what strangers wrote.
func (w *World) clearOut() error {
	for _, raw := range w.strangers {
		w.did(check.Deed{Kind: "delete", Road: "for good", Folder: "INBOX"}, raw)
	}
	w.strangers = nil
	return w.with(func(s *session) error {
		if err := s.do("SELECT INBOX"); err != nil {
			return err
		}
		uids, err := s.search("FROM stranger@noise.test")
		if err != nil || uids == "" {
			return err
		}
		return errors.Join(s.do(`UID STORE %s +FLAGS (\Deleted)`, uids), s.do("EXPUNGE"))
	})
}

// anyRoad returns one of the ways to end the waiting; the owner's stop only where there is
// something to answer.
func (w *World) anyRoad(c *contact) road {
	all := roads()
	w.mu.Lock()
	armed, button := w.notices[c.name] != "", w.buttons[c.name] != ""
	w.mu.Unlock()
	switch {
	case armed && w.chance(12):
		return road{"the owner said stop", "stop", "Sent", stop}
	case button && w.chance(12):
		return road{"the owner pressed stop", "stop", "Sent", press}
	}
	return all[w.n(len(all))]
}

// find returns the contact with an address.
func (w *World) find(addr string) *contact {
	for _, c := range w.contacts {
		if c.addr == addr {
			return c
		}
	}
	return nil
}
