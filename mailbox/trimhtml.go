package mailbox

// trimHTML splits an HTML mail into what the sender wrote and what they quoted; ok
// reports whether its markup said so.
func trimHTML(source string) (reply, quoted string, ok bool) {
	reply, quoted = trimText(htmlText(source))
	return reply, quoted, false
}
