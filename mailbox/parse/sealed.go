package parse

import (
	"strings"

	"informd/mailbox/mime"
)

// isSealedMedia reports whether a part is an envelope of S/MIME (RFC 8551) or PGP
// (RFC 3156) in which the text may be.
func isSealedMedia(p *mime.Part) bool {
	switch p.Media {
	case "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted", "application/pgp":
		return true
	}
	return false
}

// readSealed reads the text of a signed envelope, and notes that the text cannot be read where the
// envelope is encrypted.
func (r *bodyReader) readSealed(p *mime.Part) {
	switch p.Media {
	case "application/pgp-encrypted":
		r.sealed = "PGP"
	case "application/pgp":
		q := *p
		q.Media = "text/plain"
		r.readText(&q)
	default:
		raw, _ := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), maxHTML)
		inner := signedContent(raw)
		if inner == nil || r.level >= maxEnclosed {
			r.sealed = "S/MIME"
			r.addAttachment(p)
			return
		}
		r.level++
		h, body := mime.SplitPartHeader(inner)
		r.readPart(mime.ReadTreeIn(p, h, body))
		r.level--
	}
}

// unwrapPGP takes the armour of RFC 9580 §7 from signed text. Encrypted text is noted
// and dropped: it says nothing to anyone here.
func (r *bodyReader) unwrapPGP(text string) string {
	if strings.HasPrefix(strings.TrimSpace(text), "-----BEGIN PGP MESSAGE-----") {
		r.sealed = "PGP"
		return ""
	}
	before, after, ok := strings.Cut(text, "-----BEGIN PGP SIGNED MESSAGE-----\n")
	if !ok {
		return text
	}
	_, signed, ok := strings.Cut(after, "\n\n") // "Hash: SHA256"
	if !ok {
		return text
	}
	signed, rest, ok := strings.Cut(signed, "\n-----BEGIN PGP SIGNATURE-----")
	if !ok {
		return text
	}
	_, rest, _ = strings.Cut(rest, "-----END PGP SIGNATURE-----")
	signed = strings.ReplaceAll("\n"+signed, "\n- ", "\n")[1:]
	return before + signed + rest
}

// signedContent returns the content inside a CMS SignedData (RFC 5652 §5), nil when the
// bytes are something else. The signature is not checked: it is read, not trusted.
func signedContent(der []byte) []byte {
	const signedData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02" // 1.2.840.113549.1.7.2
	outer, _, ok := cutDER(der, 0x30)
	if !ok {
		return nil
	}
	oid, rest, ok := cutDER(outer, 0x06)
	if !ok || string(oid) != signedData {
		return nil
	}
	explicit, _, ok := cutDER(rest, 0xa0)
	if !ok {
		return nil
	}
	signed, _, ok := cutDER(explicit, 0x30)
	if !ok {
		return nil
	}
	for _, tag := range []byte{0x02, 0x31} { // version, digest algorithms
		if _, signed, ok = cutDER(signed, tag); !ok {
			return nil
		}
	}
	content, _, ok := cutDER(signed, 0x30)
	if !ok {
		return nil
	}
	if _, content, ok = cutDER(content, 0x06); !ok {
		return nil
	}
	if content, _, ok = cutDER(content, 0xa0); !ok {
		return nil
	}
	return octets(content)
}

// octets joins an OCTET STRING, in one piece or in several (X.690 §8.7).
func octets(b []byte) []byte {
	if s, _, ok := cutDER(b, 0x04); ok {
		return s
	}
	pieces, _, ok := cutDER(b, 0x24)
	if !ok {
		return nil
	}
	var out []byte
	for len(pieces) > 0 {
		s, rest, ok := cutDER(pieces, 0x04)
		if !ok {
			break
		}
		out = append(out, s...)
		pieces = rest
	}
	return out
}

// cutDER takes one element of the given tag from b. Where its length is indefinite
// (X.690 §8.1.3.6) the content is all that is left, which is enough to read on.
func cutDER(b []byte, tag byte) (content, rest []byte, ok bool) {
	if len(b) < 2 || b[0] != tag {
		return nil, b, false
	}
	n, at := int(b[1]), 2
	switch {
	case n == 0x80:
		return b[2:], nil, true
	case n > 0x80:
		size := n & 0x7f
		if size > 4 || len(b) < 2+size {
			return nil, b, false
		}
		n = 0
		for _, c := range b[2 : 2+size] {
			n = n<<8 | int(c)
		}
		at += size
	}
	if n < 0 || n > len(b)-at {
		n = len(b) - at // cut short: read what is there
	}
	return b[at : at+n], b[at+n:], true
}
