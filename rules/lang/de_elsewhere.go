package lang

// germanElsewhere returns how people who write German send somebody to another person.
func germanElsewhere() []string {
	return []string{
		"schreiben|schreib|mailen|mail|fragen|frag|melden|meld|rufen|ruf|wenden|wende|probieren|versuchen|kontaktieren sie? dich|sich? doch|mal|einfach|lieber|besser|am|direkt? bei|an? ihm|ihn",
		"schreiben|mailen sie doch|mal|einfach|lieber|direkt? ihr",
		"schreib|mail doch|mal|einfach|lieber|direkt? ihr",
		"schreiben|schreib|mailen|mail|fragen|frag|melden|meld|wenden|wende|versuchen|versuch|probieren|kontaktieren|rufen|ruf sie? dich|sich? doch|mal|einfach|lieber|besser|am|direkt? bei|an? meinem|meinen|meiner|meine|unserem|unseren|unserer|unsere|dem|den|der kollegen|kollege|kollegin|bruder|schwester|sohn|tochter|mann|frau|partner|partnerin|nachfolger|nachfolgerin|cousin|cousine|vetter|schwager|neffen|nichte|chef|chefin|vater|mutter|freund|freundin|schwägerin",
		"sie|du bei mir falsch|verkehrt",
		"sie|du meinen|meinst … bruder|schwester|vetter|cousin|cousine|namensvetter|vater|sohn|kollegen",
	}
}
