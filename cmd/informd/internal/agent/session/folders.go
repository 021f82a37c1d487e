package session

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"informd/mailbox"
	"informd/rules/mail"
)

// Look lists the folders with their positions as of now.
func (s *Session) Look(ctx context.Context) ([]mailbox.Folder, error) {
	folders, err := s.list(ctx)
	if err != nil {
		return nil, err
	}
	folders = s.Names.Roles(folders)
	s.refused = map[string]string{}
	for _, f := range folders {
		switch {
		case f.Refused != "":
			s.refused[f.Name] = f.Refused
		case f.Position.UIDValidity == 0 || f.Position.UIDNext == 0:
			s.refused[f.Name] = "the server does not say where it stands"
		}
	}
	s.folders = folders
	if err := s.checkConfigured(folders); err != nil {
		return folders, err
	}
	if len(s.refused) == len(folders) {
		return folders, fmt.Errorf("the server refuses every folder (%s)", s.refused[folders[0].Name])
	}
	return folders, nil
}

// list asks for the folders. After news it stays in the inbox, whose messages are fetched in the same
// go; else, and if that fails, on a connection that has left every folder.
func (s *Session) list(ctx context.Context) ([]mailbox.Folder, error) {
	if s.mailCame && !s.separate {
		s.mailCame = false
		folders, err := s.work.FoldersAndNews(ctx, s.Position(mail.RoleInbox).UIDNext)
		if err == nil {
			return folders, nil
		}
	}
	s.Refresh() // a folder that was examined before does not show what came since
	c := s.looking()
	if _, err := s.alive(ctx, c); err != nil {
		return nil, err
	}
	folders, err := (*c).Folders(ctx)
	if err != nil {
		end(c)
	}
	return folders, err
}

// looking returns the connection that looks.
func (s *Session) looking() **mailbox.Conn {
	if s.separate {
		return &s.look
	}
	return &s.work
}

// SeparateLooks has all looks until the next Rest be on a connection that never selects a folder: servers
// are known to be stale about one that is, or just was.
func (s *Session) SeparateLooks(ctx context.Context) error {
	s.separate = true
	_, err := s.alive(ctx, &s.look)
	return err
}

// Refuse passes over a folder until the next look, where err says that the server refuses it.
func (s *Session) Refuse(err error) bool {
	var no *mailbox.RefusedError
	if !errors.As(err, &no) {
		return false
	}
	s.refused[no.Folder] = no.Reason
	s.Refresh()
	return true
}

// Refused returns the folders that cannot be read, and what the server said.
func (s *Session) Refused() map[string]string { return s.refused }

// readable are the folders as of the last look that are not refused.
func (s *Session) readable(yield func(mailbox.Folder) bool) {
	for _, f := range s.folders {
		if _, no := s.refused[f.Name]; !no && !yield(f) {
			return
		}
	}
}

// checkConfigured checks that the inbox, which every account has, and the folders that the owner named
// in the config exist. Without them mail would be read with the wrong meaning, for example a capture
// as an answer, and a message that was read once is not read again.
func (s *Session) checkConfigured(folders []mailbox.Folder) error {
	if !slices.ContainsFunc(folders, func(f mailbox.Folder) bool { return f.Role == mail.RoleInbox }) {
		return errors.New("the server lists no inbox")
	}
	var names []string
	for _, f := range folders {
		names = append(names, f.Name)
	}
	for _, want := range [][2]string{{"folders.inbox", s.Names.Inbox}, {"folders.sent", s.Names.Sent},
		{"folders.drafts", s.Names.Drafts}, {"capture.folder", s.Names.Capture}} {
		if want[1] != "" && !slices.Contains(names, want[1]) && !strings.EqualFold(want[1], "INBOX") {
			return fmt.Errorf("there is no folder %q; set %s to one of: %s", want[1], want[0],
				strings.Join(names, ", "))
		}
	}
	return nil
}

// Roles returns folders with what each is for: as configured, else as found. The one for records is known by its
// path.
func (n Names) Roles(folders []mailbox.Folder) []mailbox.Folder {
	folders = slices.Clone(folders)
	for i, f := range folders {
		folders[i].Role = n.role(f)
		if n.Sent != "" && folders[i].Role == mail.RoleSent {
			folders[i].Secondary = f.Name != n.Sent
		}
	}
	return folders
}

func (n Names) role(f mailbox.Folder) mail.Role {
	for _, o := range []struct {
		name string
		role mail.Role
	}{{n.Inbox, mail.RoleInbox}, {n.Sent, mail.RoleSent}, {n.Drafts, mail.RoleDrafts},
		{n.Capture, mail.RoleCapture}} {
		if o.name != "" && o.name == f.Name {
			return o.role
		}
		if o.name != "" && f.Role == o.role && o.role != mail.RoleInbox && o.role != mail.RoleSent {
			return mail.RoleNone // another folder was named for it
		}
	}
	if f.Path == mail.RecordsFolder { // one deeper down that is called so is the owner's, and may hold an answer
		return mail.RoleRecords
	}
	return f.Role
}

// Folders returns the folders as of the last look.
func (s *Session) Folders() []mailbox.Folder { return s.folders }

// Folder returns the name of the folder with a role, as of the last look.
func (s *Session) Folder(role mail.Role) (string, error) {
	i := slices.IndexFunc(s.folders, func(f mailbox.Folder) bool { return f.Role == role && !f.Secondary })
	if i < 0 {
		return "", fmt.Errorf("no %s folder was found; name it in [folders] of the config", role)
	}
	return s.folders[i].Name, nil
}

// Position returns how far the folder with a role had come at the last look; zero: there is none.
func (s *Session) Position(role mail.Role) mailbox.Position {
	i := slices.IndexFunc(s.folders, func(f mailbox.Folder) bool { return f.Role == role && !f.Secondary })
	if i < 0 {
		return mailbox.Position{}
	}
	return s.folders[i].Position
}

// RecordsFolder returns the mailbox for records. It is created once, the only one informd
// ever creates.
func (s *Session) RecordsFolder(ctx context.Context) (string, error) {
	if name, err := s.Folder(mail.RoleRecords); err == nil {
		return name, nil
	}
	c, err := s.Working(ctx)
	if err != nil {
		return "", err
	}
	name, err := c.FullName(ctx, mail.RecordsFolder)
	if err != nil {
		return "", err
	}
	if err := c.Create(ctx, name); err != nil {
		return "", err
	}
	s.folders = append(s.folders, mailbox.Folder{Name: name, Role: mail.RoleRecords})
	return name, nil
}
