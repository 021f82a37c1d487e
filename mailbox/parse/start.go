package parse

import (
	"bytes"
	"fmt"
	"strings"

	"informd/rules/mail"
)

// Start returns a message of which the header is known with what the beginning of its body says. That the body ends
// amid a part is no problem of the message.
func Start(head mail.Message, body []byte) mail.Message {
	var raw bytes.Buffer
	raw.WriteString("MIME-Version: 1.0\r\n")
	oneLine := strings.NewReplacer("\r", " ", "\n", " ")
	for _, field := range []string{"Content-Type", "Content-Transfer-Encoding"} {
		if v := head.Header.Get(field); v != "" {
			fmt.Fprintf(&raw, "%s: %s\r\n", field, oneLine.Replace(v))
		}
	}
	raw.WriteString("\r\n")
	raw.Write(body)
	read, m := Message(raw.Bytes()), head
	m.Text, m.Reply, m.Quoted, m.Below = read.Text, read.Reply, read.Quoted, read.Below
	m.Forward, m.Enclosed, m.Invite, m.Parts = read.Forward, read.Enclosed, read.Invite, read.Parts
	m.HeaderOnly = false
	return m
}
