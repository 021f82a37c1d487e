package proof

import (
	"strings"
	"testing"

	"informd/rules/mail"
)

// What stands in Sent is the owner's, unless something in it says that it was delivered
// from outside, or it is not from the owner alone.
func TestProven(t *testing.T) {
	self := mail.Self{Addresses: []string{"julie@example.org"}}
	for _, tt := range []struct {
		name, field, value string
		proven             bool
	}{
		{"as a client files it", "user-agent", "Mutt", true},
		{"a Received of the owner's server", "received", "from laptop by smtp.provider.example", true},
		{"a login at the owner's server", "received", "from me.home.example (dsl (by) [1.2.3.4]) (using TLSv1.3 with cipher X) by smtp.provider.example (Postfix) with ESMTPSA id 1; now", true},
		{"a server's own protocol", "received", "from web by smtp.provider.example with HTTPREST; now", true},
		{"one that greets as the owner's server", "received", "from smtp.provider.example (unknown [6.6.6.6]) by mx.provider.example with ESMTPS", false},
		{"a Received of the owner's server from another", "received", "from evil.example (evil.example [6.6.6.6]) by mx.provider.example with ESMTPS id 1; now", false},
		{"one that names no protocol", "received", "from evil.example by mx.provider.example; now", false},
		{"one from a bare name, without a login", "received", "from laptop by mx.provider.example with SMTP", false},
		{"one whose login is in a comment", "received", "from evil.example (by x with ESMTPSA) by mx.provider.example with ESMTP", false},
		{"one that greets with a word of the field", "received", "from with (evil.example [6.6.6.6]) by mx.provider.example with ESMTP id 1; now", false},
		{"a web mail that names an address", "received", "from [79.206.1.1] ([79.206.1.1]) by web-mail.provider.example (app.server.lan [172.19.1.1]) (via HTTP); now", true},
		{"a web mail that names its way", "received", "from host.isp.example ([79.206.1.1]) by web-mail.provider.example via HTTP; now", true},
		{"Outlook", "received", "from AM0PR01.eurprd01.prod.provider.example (2603:10a6::1) by AM0PR01.eurprd01.prod.provider.example (2603:10a6::2) with Microsoft SMTP Server (version=TLS1_2) id 15.20; now", true},
		{"Gmail", "received", "from [192.168.1.5] (dsl.isp.example. [79.206.1.1]) by smtp.provider.example with ESMTPSA id a1 for <anna@pharma.example> (version=TLS1_3); now", true},
		{"a local user", "received", "by mail.provider.example (Postfix, from userid 1000) id 1; now", true},
		{"Exim's local user", "received", "from julie by mail.provider.example with local (Exim 4.96) id 1; now", true},
		{"what some providers note in all mail", "authentication-results", "provider.example; auth=pass", true},
		{"a Received of another server", "received", "from evil.example by mx.evil.example", false},
		{"a Received of a bare public suffix", "received", "from laptop by org", false},
		{"Return-Path", "return-path", "<julie@example.org>", false},
		{"Received-SPF", "received-spf", "pass", false},
		{"Delivered-To", "delivered-to", "julie@example.org", false},
		{"X-Original-To", "x-original-to", "julie@example.org", false},
		{"Envelope-To", "envelope-to", "julie@example.org", false},
		{"X-Envelope-To", "x-envelope-to", "julie@example.org", false},
		{"X-Forwarded-To", "x-forwarded-to", "julie@example.org", false},
		{"X-Delivered-To", "x-delivered-to", "julie@example.org", false},
	} {
		m := mail.Message{Place: mail.Place{Role: mail.RoleSent}, From: mail.Address{Addr: "julie@example.org"},
			Header: mail.Header{"from": {"julie@example.org"}, tt.field: {tt.value}}}
		ok, why := Proven(m, self, []string{"imap.provider.example"})
		if ok != tt.proven || !ok && !(strings.HasPrefix(why, "it was delivered from outside (") && strings.HasSuffix(why, ")")) {
			t.Errorf("%s: proven %v (%s), want %v", tt.name, ok, why, tt.proven)
		}
	}
	two := mail.Message{Place: mail.Place{Role: mail.RoleSent}, From: mail.Address{Addr: "julie@example.org"}, CoAuthors: []mail.Address{{Addr: "eve@evil.example"}}}
	if ok, _ := Proven(two, self, nil); ok {
		t.Error("a mail of two authors was taken for the owner's")
	}
}

// The domain above a mail server's is its owner's, unless everybody can register there.
func TestParentDomain(t *testing.T) {
	for host, want := range map[string]string{"imap.provider.example": "provider.example", "imap.mail.provider.example": "mail.provider.example",
		"provider.example": "provider.example", "imap.provider.co.uk": "provider.co.uk", "provider.co.uk": "provider.co.uk", "me.github.io": "me.github.io", "localhost": "localhost"} {
		if got := parentDomain(host); got != want {
			t.Errorf("parentDomain(%q) = %q, want %q", host, got, want)
		}
	}
	m := mail.Message{Place: mail.Place{Role: mail.RoleSent}, From: mail.Address{Addr: "julie@example.org"}, Header: mail.Header{"received": {"from x by mx.evil.co.uk"}}}
	if ok, _ := Proven(m, mail.Self{Addresses: []string{"julie@example.org"}}, []string{"provider.co.uk"}); ok {
		t.Error("a mail that another server of the same registry received was taken for the owner's")
	}
}
