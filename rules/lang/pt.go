package lang

// portuguese is what is known of Portuguese.
func portuguese() Language {
	return Language{
		Code: "pt",
		Subjects: Subjects{
			Reply:   []string{"RES", "Resp", "ref"},
			Forward: []string{"ENC", "Encaminhado"},
			Warning: []string{"externo", "externa"},
		},
		Dates: Dates{
			Months: "janeiro fevereiro|fev março|marco abril|abr maio|mai junho julho agosto|ago setembro|set " +
				"outubro|out novembro dezembro|dez",
			Weekdays:      "domingo segunda terça quarta quinta sexta sábado",
			Until:         []string{"até"},
			Back:          []string{"volta", "regresso"},
			ThroughBehind: []string{"inclusive"},
			Between:       []string{"o", "dia", "no", "em", "ao", "escritório", "de"},
			Range:         []string{"a", "e"},
			Ordinals:      []string{"º", "o"},
		},
		Names: Names{
			Particles: []string{"da", "de", "dos"},
		},
		Quotes: Quotes{
			On:    []string{"Em", "No dia", "A"},
			Wrote: []string{"escreveu", "escreve"},
			Forwarded: []string{
				"Mensagem encaminhada", "Mensagem reencaminhada", "E-mail encaminhado",
			},
			Original: []string{"Mensagem original"},
			Begin: []string{
				"Início da mensagem reencaminhada", "Início da mensagem encaminhada", "Iniciar mensagem encaminhada",
			},
			Below: []string{"respostas abaixo", "respondo abaixo", "respostas em vermelho"},
		},
		Labels: Labels{
			From:    []string{"De", "Remetente"},
			To:      []string{"Para", "Destinatário"},
			Cc:      []string{"Cc", "Cópia", "Com cópia"},
			Bcc:     []string{"Cco", "Bcc"},
			ReplyTo: []string{"Responder a", "Responder para"},
			Date:    []string{"Data"},
			Sent:    []string{"Enviado", "Enviada", "Enviado em", "Enviada em", "Data de envio"},
			Subject: []string{"Assunto"},
		},
		Below: Below{
			Device: []string{
				"Enviado do", "Enviado a partir", "Enviada do", "Enviado pelo", "Enviado via", "Obter o Outlook para",
				"Obter Outlook para", "Baixe o Outlook para",
			},
			Phones: []string{"celular"},
		},
		Failures: Failures{
			Subject:     []string{"não entregue", "falha na entrega"},
			Text:        []string{"não pôde ser entregue"},
			LateSubject: []string{"atrasad"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"lida:"},
			ReadText:    []string{"sua mensagem"},
		},
		Automatic: Automatic{
			Subject:     []string{"resposta automática"},
			AwaySubject: []string{"fora do escritório"},
			Machine:     []string{"esta é uma resposta automática"},
			Away:        []string{"fora do escritório", "de férias"},
			Left:        []string{"não trabalha mais", "já não trabalha"},
			Unmonitored: []string{"não é monitorad"},
			Meanwhile:   []string{"caso de urgência"},
			Received:    []string{"recebemos"},
			Mute:        []string{"não responda a est"},
			Unsubscribe: []string{"cancelar a inscrição"},
		},
	}
}
