package lang

// alemannic returns what is known of Swiss German as people write it: the words that German has not.
func alemannic() Language {
	return Language{
		Code:   "gsw",
		Family: "germanic",
		Words: "isch nöd nid het hät gsi gha cha chan chasch chönt chönntsch hesch häsch hettsch wotsch wänn mir dini " +
			"mini sini scho au no i de gärn gern öppis villicht vilicht gaht goht ziit ziiit lüüt uf us vo bi mit " +
			"grüess grüessli liebi sit keis kes es en merci odr oder guet",
	}
}
