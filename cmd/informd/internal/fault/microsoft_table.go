package fault

import "strings"

// microsoft returns the refusals of Microsoft: of its servers, and of its login by the numbers that
// its help pages list (checked in November 2026).
func microsoft() []row {
	const (
		by    = "Microsoft refused the login of informd ({code})"
		again = "log in again: informd login microsoft"
	)
	admin := func(what string) string { return "ask who runs your account to " + what }
	return []row{
		{"microsoft-smtp-off", codes("5.7.139"),
			"Microsoft does not let this account send with a password ({code}){said}",
			"log in by token: informd login microsoft; where even that is refused, " +
				admin("allow “Authenticated SMTP” for your mailbox")},
		{"microsoft-passwords-ended", codes("5.7.30"),
			"Microsoft takes no passwords for sending any more ({code}){said}",
			"log in by token: informd login microsoft"},
		{"microsoft-password", func(s signs) bool {
			return s.login && !s.token && (strings.HasSuffix(s.host, ".office365.com") || strings.HasSuffix(s.host, ".outlook.com"))
		},
			"Microsoft takes no password from mail programs, and refused the login of {user}{said}",
			"log in by token: informd login microsoft"},
		{"microsoft-flow-blocked", codes("AADSTS53003", "AADSTS530033", "AADSTS530032", "AADSTS530035", "AADSTS50097", "AADSTS53000"),
			"your organisation blocks this way to log in ({code})",
			"use the other way: informd login microsoft --loopback, on the computer you work with; if that is blocked too, " +
				admin("allow it, or which program may make your tokens: informd help tokens")},
		{"microsoft-consent", codes("AADSTS65001", "AADSTS90094", "AADSTS90093", "AADSTS65004", "AADSTS90095"),
			"nobody has allowed this client to read your mail yet ({code})",
			admin("approve the client, with its rights to IMAP and SMTP") + ", and then " + again + "; where they do not, " +
				"informd help tokens"},
		{"microsoft-unknown-client", codes("AADSTS700016", "AADSTS700038", "AADSTS50194", "AADSTS9002331", "AADSTS50020"),
			"Microsoft does not know this client for your account ({code})",
			"compare the client id; register the client for accounts of any organisation and personal ones, or name the " +
				"login server of yours: informd login microsoft --authority; where you may register none, informd help tokens"},
		{"microsoft-client-disabled", codes("AADSTS7000112", "AADSTS500011", "AADSTS50105", "AADSTS7000114"),
			"this client is switched off, or not meant for you ({code})",
			admin("switch it on for you") + ", or register one of your own; then " + again},
		{"microsoft-client-secret", codes("AADSTS7000215", "AADSTS7000222", "AADSTS7000218", "AADSTS7000216"),
			"Microsoft does not take the secret of this client ({code})",
			"make it a public client under Authentication, or give it a new secret; then " + again},
		{"microsoft-expired", codes("AADSTS700082", "AADSTS70008", "AADSTS70043", "AADSTS50173", "AADSTS700084", "AADSTS50078",
			"AADSTS50076", "AADSTS50079", "AADSTS50089", "AADSTS70000"),
			"the login to Microsoft has ended ({code})", again},
		{"microsoft-account", codes("AADSTS50053", "AADSTS50057", "AADSTS50034", "AADSTS50055", "AADSTS50126", "AADSTS50128"),
			"Microsoft does not let this account in ({code})",
			"log in to your webmail in a browser and follow what it says, or " + admin("look at your account") + "; then " + again},
		{"microsoft-other", func(s signs) bool { return strings.HasPrefix(s.code, "AADSTS") }, by,
			"look the number up at https://login.microsoftonline.com/error; then " + again},
	}
}
