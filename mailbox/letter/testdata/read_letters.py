"""Reads a folder of messages as three programs do that are not ours, and prints for each a
JSON line: the message's file, its subject and its plain text (hexadecimal).

    read_letters.py python DIR
    read_letters.py gmime DIR
    read_letters.py dovecot HOST:PORT USER PASSWORD
"""
import email
import email.header
import email.policy
import imaplib
import json
import os
import sys


def put(name, subject, text):
    print(json.dumps({"name": name, "subject": subject, "text": text.replace(b"\r\n", b"\n").hex()}))


def files(folder):
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as f:
            yield name, f.read()


def with_python(folder):
    for name, raw in files(folder):
        message = email.message_from_bytes(raw, policy=email.policy.default)
        put(name, str(message["subject"]), message.get_body(("plain",)).get_payload(decode=True))


def with_gmime(folder):
    import gi
    gi.require_version("GMime", "3.0")
    from gi.repository import GMime
    GMime.init()
    for name, raw in files(folder):
        parser = GMime.Parser.new_with_stream(GMime.StreamMem.new_with_buffer(raw))
        message = parser.construct_message(None)
        part = message.get_mime_part()
        while isinstance(part, GMime.Multipart):
            part = part.get_part(0)
        out = GMime.StreamMem.new()
        part.get_content().write_to_stream(out)
        put(name, message.get_subject(), bytes(out.get_byte_array()))


def with_dovecot(address, user, password):
    host, port = address.rsplit(":", 1)
    imap = imaplib.IMAP4(host, int(port))
    imap.login(user, password)
    imap.select("INBOX", readonly=True)
    _, answer = imap.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID SUBJECT)] BINARY.PEEK[1])")
    header = b""
    for item in answer:
        if not isinstance(item, tuple):
            continue
        if b"HEADER.FIELDS" in item[0]:
            header = item[1]
            continue
        fields = email.message_from_bytes(header, policy=email.policy.default)
        put(str(fields["message-id"]).strip("<>").split("@")[0], str(fields["subject"]), item[1])
    imap.logout()


{"python": with_python, "gmime": with_gmime, "dovecot": with_dovecot}[sys.argv[1]](*sys.argv[2:])
