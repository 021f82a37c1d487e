package lang

// RoleAddresses returns what addresses begin with that belong to an office, a team or a list and to no person.
func RoleAddresses() []string {
	return []string{"info", "office", "contact", "hello", "hi", "team", "hr", "jobs", "careers", "recruiting", "support",
		"admin", "events", "event", "sales", "press", "media", "mail", "list", "lists", "all", "staff", "everyone", "group",
		"reception", "secretary", "secretariat", "assistant", "noreply", "help", "helpdesk", "service", "members", "board",
		"kontakt", "buero", "büro", "sekretariat", "personal", "bewerbung", "verteiler", "presse", "accueil", "bureau",
		"equipe", "secretaria", "contacto", "segreteria", "contato", "biuro", "sekretariatet"}
}
