package content

import "strings"

// A Part is a part of the account that can be broken, or another thing that is amiss.
type Part string

const (
	PartIMAP    Part = "imap"    // no look at the mailbox
	PartSMTP    Part = "smtp"    // no mail leaves
	PartMailbox Part = "mailbox" // takes no claim and no draft
	PartClaims  Part = "claims"  // have a record that cannot be read
	PartClock   Part = "clock"   // shows another time than the mail server's
	PartFolder  Part = "folder"  // cannot be read: is the owner at work by hand?
	PartLook    Part = "look"    // none in time before a follow-up leaves

	// Of a digest only.
	PartIgnored  Part = "ignored"  // a capture did nothing
	PartVanished Part = "vanished" // a mail was gone before it was read
	PartRefused  Part = "refused"  // the server refuses a folder
	PartUnlisted Part = "unlisted" // the owner asked from an address that the config does not list
)

const folderPrefix = "folder/"

// FolderPart returns a folder that the server refuses: an answer to any ask may stand in it.
func FolderPart(name string) Part { return folderPrefix + Part(name) }

// Folder returns the name of that folder, where p is one.
func (p Part) Folder() (name string, ok bool) { return strings.CutPrefix(string(p), folderPrefix) }
