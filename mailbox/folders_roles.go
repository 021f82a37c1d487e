package mailbox

import (
	"slices"
	"strings"

	"github.com/emersion/go-imap/v2"

	"informd/rules/mail"
)

var specialUse = map[imap.MailboxAttr]mail.Role{ // RFC 6154 §2
	imap.MailboxAttrSent:    mail.RoleSent,
	imap.MailboxAttrDrafts:  mail.RoleDrafts,
	imap.MailboxAttrJunk:    mail.RoleJunk,
	imap.MailboxAttrTrash:   mail.RoleTrash,
	imap.MailboxAttrArchive: mail.RoleArchive,
	imap.MailboxAttrAll:     mail.RoleAll,
}

// folderNames are what mail programs and providers call these folders, in lower case,
// the more usual name first: where the server does not say what a folder is for, the
// first name found tells.
var folderNames = map[mail.Role][]string{
	mail.RoleSent: {
		"sent", "sent items", "sent messages", "sent mail", "sent-mail", "outbox/sent",
		"gesendet", "gesendete objekte", "gesendete elemente", "gesendete nachrichten",
		"envoyés", "éléments envoyés", "messages envoyés", "objets envoyés", "courrier envoyé",
		"enviados", "elementos enviados", "mensajes enviados", "itens enviados", "mensagens enviadas",
		"posta inviata", "inviata", "inviati", "messaggi inviati", "elementi inviati",
		"verzonden", "verzonden items", "verzonden berichten", "skickat", "skickade objekt", "sendt",
		"sendte elementer", "sendt post", "sendte", "lähetetyt", "lähetetyt viestit",
		"wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "odoslané", "odoslaná pošta",
		"elküldött", "elküldött elemek", "trimise", "elemente trimise", "poslano", "poslane stavke",
		"saadetud", "nosūtītie", "išsiųsti", "απεσταλμένα", "gönderilmiş öğeler", "gönderilmiş",
		"gönderilenler", "отправленные", "исходящие", "надіслані", "изпратени",
		"送信済み", "送信済みアイテム", "送信済みメール", "已发送", "已发送邮件", "已傳送", "寄件備份",
		"보낸편지함", "보낸 편지함", "보낸 메일함", "נשלח", "דואר שנשלח", "العناصر المرسلة", "المرسلة",
		waiting,
	},
	mail.RoleDrafts: {
		"drafts", "draft", "draft messages", "entwürfe", "entwurf", "brouillons", "brouillon",
		"borradores", "rascunhos", "bozze", "concepten", "utkast", "kladder", "udkast",
		"luonnokset", "wersje robocze", "kopie robocze", "szkice", "koncepty", "rozepsané",
		"piszkozatok", "ciorne", "schițe", "osnutki", "skice", "mustandid", "melnraksti",
		"juodraščiai", "πρόχειρα", "taslaklar", "черновики", "чернетки", "чернови",
		"下書き", "草稿", "草稿箱", "임시보관함", "임시 보관함", "טיוטות", "المسودات",
	},
	mail.RoleJunk: {
		"junk", "spam", "junk email", "junk e-mail", "junk-e-mail", "junk mail", "bulk mail", "bulk",
		"spamverdacht", "unerwünscht", "werbung", "pourriel", "courrier indésirable", "indésirables",
		"correo no deseado", "no deseado", "lixo eletrônico", "lixo eletrónico", "posta indesiderata",
		"ongewenste e-mail", "ongewenst", "skräppost", "søppelpost", "uønsket e-mail", "uønsket mail",
		"roskaposti", "spam e-mail", "wiadomości-śmieci", "niechciane", "nevyžádaná pošta",
		"nevyžiadaná pošta", "levélszemét", "neželena pošta", "neželjena pošta", "rämpspost",
		"ανεπιθύμητα", "ανεπιθύμητη αλληλογραφία", "önemsiz", "önemsiz e-posta", "спам",
		"нежелательная почта", "небажана пошта", "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸", "스팸메일함",
		"정크 메일", "דואר זבל", "البريد غير الهام",
	},
	mail.RoleTrash: {
		"trash", "deleted items", "deleted messages", "deleted", "bin", "papierkorb",
		"gelöschte objekte", "gelöschte elemente", "gelöscht", "corbeille", "éléments supprimés",
		"papelera", "elementos eliminados", "lixeira", "lixo", "itens excluídos", "cestino",
		"posta eliminata", "elementi eliminati", "prullenbak", "verwijderde items", "papperskorg",
		"papperskorgen", "borttagna objekt", "papirkurv", "slettet post", "slettede elementer",
		"roskakori", "poistetut", "kosz", "elementy usunięte", "koš", "odstraněná pošta", "kôš",
		"lomtár", "törölt elemek", "coș de gunoi", "elemente șterse", "smeti", "smeće", "prügikast",
		"κάδος", "διαγραμμένα", "çöp kutusu", "silinmiş öğeler", "корзина", "удаленные", "кошик",
		"ごみ箱", "削除済みアイテム", "已删除", "已删除邮件", "垃圾桶", "刪除的郵件", "휴지통", "지운편지함", "אשפה",
	},
	mail.RoleArchive: {
		"archive", "archives", "archiv", "archivo", "arquivo", "archivio", "archief", "arkiv",
		"arkisto", "archiwum", "archív", "archívum", "arhivă", "arhiv", "arhiva", "arşiv", "αρχείο",
		"архив", "архів", "アーカイブ", "归档", "存档", "封存", "보관", "ארכיון",
	},
}

// waiting is what one provider calls the folder of sent mail, and mail programs the one of mail that
// waits to be sent: it is for sent mail where no other is.
const waiting = "outbox"

// rolesOf says what each folder is for: by what the server says, else by its name.
// The inbox is the inbox whatever else is said of it.
func rolesOf(list []*imap.ListData) map[string]mail.Role {
	roles := make(map[string]mail.Role)
	taken := make(map[mail.Role]bool)
	for _, l := range list {
		if strings.EqualFold(l.Mailbox, "INBOX") {
			roles[l.Mailbox] = mail.RoleInbox
			continue
		}
		for _, attr := range l.Attrs {
			for use, role := range specialUse {
				if strings.EqualFold(string(attr), string(use)) {
					roles[l.Mailbox], taken[role] = role, true
				}
			}
		}
	}
	for role, names := range folderNames {
		if taken[role] {
			continue
		}
		best, rank := "", len(names)
		for _, l := range list {
			i := slices.Index(names, strings.ToLower(leaf(l)))
			if i >= 0 && i < rank && roles[l.Mailbox] == mail.RoleNone {
				best, rank = l.Mailbox, i
			}
		}
		if best != "" {
			roles[best] = role
		}
	}
	return roles
}

// furtherSent gives its role to every folder that is called like one for sent mail, besides the
// one that the server or its name says is it: mail programs make their own, and file there what
// the owner sends. It says which those are.
func furtherSent(list []*imap.ListData, roles map[string]mail.Role) map[string]bool {
	further, first := map[string]bool{}, ""
	for _, l := range list {
		if roles[l.Mailbox] != mail.RoleSent {
			continue
		}
		if first == "" {
			first = l.Mailbox
		}
		further[l.Mailbox] = l.Mailbox != first
	}
	if first == "" {
		return further
	}
	for _, l := range list {
		name := strings.ToLower(leaf(l))
		if roles[l.Mailbox] == mail.RoleNone && name != waiting && slices.Contains(folderNames[mail.RoleSent], name) {
			roles[l.Mailbox], further[l.Mailbox] = mail.RoleSent, true
		}
	}
	return further
}

// leaf is the name of a folder below the usual places for system folders: the top,
// INBOX, and what one provider calls [Gmail]. Deeper folders are the owner's own and
// keep their full name, which matches nothing.
func leaf(l *imap.ListData) string {
	if l.Delim == 0 {
		return l.Mailbox
	}
	parent, name, below := strings.Cut(l.Mailbox, string(l.Delim))
	if !below {
		return l.Mailbox
	}
	switch strings.ToLower(parent) {
	case "inbox", "[gmail]", "[google mail]", "mail":
		return name
	}
	return l.Mailbox
}
