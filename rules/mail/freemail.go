package mail

import (
	"slices"
	"strings"
	"sync"
)

// FreeMail reports whether anybody can have an address at the domain, so that sharing
// it says nothing about who somebody is: at a provider's, or at a bare public suffix ("com",
// "co.uk"), below which everybody registers.
func FreeMail(domain string) bool {
	d := strings.ToLower(domain)
	if d == "" || freeDomains()[d] || publicSuffix(d) {
		return true
	}
	name, suffix, _ := strings.Cut(d, ".")
	brands := []string{"yahoo", "hotmail", "live", "outlook", "gmx", "ymail"}
	return slices.Contains(brands, name) && publicSuffix(suffix)
}

var freeDomains = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for _, d := range []string{
		"gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com", "aol.com", "msn.com", "rocketmail.com",
		"proton.me", "protonmail.com", "protonmail.ch", "pm.me", "tutanota.com", "tutamail.com", "tuta.io", "tuta.com",
		"fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "mail.com", "email.com", "hushmail.com", "posteo.de",
		"mailbox.org", "web.de", "t-online.de", "freenet.de", "arcor.de", "online.de", "1und1.de", "bluewin.ch",
		"hispeed.ch", "sunrise.ch", "chello.at", "aon.at", "orange.fr", "wanadoo.fr", "free.fr",
		"laposte.net", "sfr.fr",
		"neuf.fr", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "tin.it", "telefonica.net", "terra.com.br",
		"uol.com.br", "bol.com.br", "ig.com.br", "sapo.pt", "ziggo.nl", "kpnmail.nl", "planet.nl",
		"xs4all.nl", "telenet.be",
		"skynet.be", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "seznam.cz", "centrum.cz", "mail.ru",
		"bk.ru", "list.ru",
		"inbox.ru", "yandex.ru", "yandex.com", "ya.ru", "rambler.ru", "ukr.net", "qq.com", "163.com",
		"126.com", "sina.com",
		"foxmail.com", "naver.com", "daum.net", "hanmail.net", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp",
		"rediffmail.com", "btinternet.com", "sky.com", "virginmedia.com", "ntlworld.com", "talktalk.net", "comcast.net",
		"verizon.net", "att.net", "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net",
		"earthlink.net", "optonline.net",
		"shaw.ca", "rogers.com", "sympatico.ca", "bigpond.com", "optusnet.com.au", "xtra.co.nz",
		"telia.com", "online.no",
	} {
		set[d] = true
	}
	return set
})
