package mailbox_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"

	"informd/mailbox"
)

// Three folders are opened in one go, and the server answers oddly for the one in the middle. What it says
// of one is not taken for what it says of another.
func TestExamineAll(t *testing.T) {
	const all = "INBOX 7/11/1, Sent 7/12/2, Lists 7/13/3"
	for _, tt := range []struct {
		name   string
		answer string // to EXAMINE of Sent
		more   [][2]string
		want   string // of each folder UIDVALIDITY, UIDNEXT and how many messages, or what the server said; or the error
		dead   bool
	}{
		{name: "all well", answer: opened(12, 2), want: all},
		{name: "refused", answer: "%tag NO [NOPERM] not yours\r\n", want: "INBOX 7/11/1, Sent not yours, Lists 7/13/3"},
		{name: "refused after half an answer", answer: "* 9 EXISTS\r\n* OK [UIDNEXT 99] x\r\n%tag NO no more\r\n", want: "INBOX 7/11/1, Sent no more, Lists 7/13/3"},
		{name: "without UIDNEXT", answer: "* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n%tag OK [READ-ONLY] done\r\n",
			more: [][2]string{{"UID SEARCH", "* SEARCH 8 11\r\n%tag OK\r\n"}}, want: all},
		{name: "without UIDNEXT, and unsearchable", answer: "* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n%tag OK [READ-ONLY] done\r\n",
			more: [][2]string{{"UID SEARCH", "%tag NO no index\r\n"}}, want: "INBOX 7/11/1, Sent no index, Lists 7/13/3"},
		{name: "with the old one closed", answer: "* OK [CLOSED] left\r\n" + opened(12, 2), want: all},
		{name: "goodbye", answer: "* BYE going down\r\nCUT", want: "examine 3 folders", dead: true},
		{name: "cut", answer: "* 2 EXISTS\r\nCUT", want: "examine 3 folders", dead: true},
		{name: "rubbish", answer: "* 2 EXISTS\r\n%tag WHAT\r\n", want: "examine 3 folders", dead: true},
		{name: "switched off", answer: "%tag BAD User is authenticated but not connected.\r\n", want: "examine 3 folders", dead: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := &rawServer{answers: append([][2]string{{`EXAMINE INBOX`, opened(11, 1)}, {`EXAMINE "Sent"`, tt.answer}, {`EXAMINE "Lists"`, opened(13, 3)}}, tt.more...)}
				c := connect(t, s.account())
				defer c.Close()
				folders := []string{"INBOX", "Sent", "Lists"}
				stand, refused, err := c.ExamineAll(t.Context(), folders)
				if got := said(folders, stand, refused, err); !strings.HasPrefix(got, tt.want) || c.Dead() != tt.dead {
					t.Errorf("dead %v: %s\nwant %v: %s", c.Dead(), got, tt.dead, tt.want)
				}
			})
		})
	}
}

// opened is a server's answer to EXAMINE.
func opened(next, messages int) string {
	return fmt.Sprintf("* %d EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT %d] x\r\n%%tag OK [READ-ONLY] done\r\n", messages, next)
}

// said is what ExamineAll returned, in a line.
func said(folders []string, stand []mailbox.Position, refused []error, err error) string {
	if err != nil {
		return err.Error()
	}
	var all []string
	for i, folder := range folders {
		var no *mailbox.RefusedError
		switch {
		case errors.As(refused[i], &no) && no.Folder == folder:
			all = append(all, folder+" "+no.Reason)
		case refused[i] != nil:
			all = append(all, folder+" "+refused[i].Error())
		default:
			all = append(all, fmt.Sprintf("%s %d/%d/%d", folder, stand[i].UIDValidity, stand[i].UIDNext, stand[i].Messages))
		}
	}
	return strings.Join(all, ", ")
}
