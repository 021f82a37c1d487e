package lang

// spanish is what is known of Spanish.
func spanish() Language {
	return Language{
		Code: "es",
		Subjects: Subjects{
			Reply:   []string{"RE", "Resp"},
			Forward: []string{"RV", "Reenv"},
			Warning: []string{"externo", "externa"},
		},
		Dates: Dates{
			Months: "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set " +
				"octubre noviembre diciembre|dic",
			Weekdays:      "domingo lunes martes miércoles jueves viernes sábado",
			AM:            []string{"a. m.", "a.m."},
			PM:            []string{"p. m.", "p.m."},
			Until:         []string{"hasta"},
			Back:          []string{"regreso", "volveré"},
			ThroughBehind: []string{"inclusive"},
			Between:       []string{"el", "al", "día", "de", "la", "oficina"},
			Range:         []string{"al", "y"},
			Ordinals:      []string{"º", "o"},
		},
		Names: Names{
			Particles: []string{"de", "la", "del", "el"},
		},
		Quotes: Quotes{
			On:        []string{"El", "El día"},
			Wrote:     []string{"escribió", "escribio", "ha escrito", "escribe"},
			Forwarded: []string{"Mensaje reenviado", "Correo reenviado", "Forwarded message"},
			Original:  []string{"Mensaje original", "Correo original", "Mensaje de origen"},
			Begin:     []string{"Inicio del mensaje reenviado"},
			Above: []string{
				"Responda por encima de esta línea", "Por favor, responda por encima de esta línea",
			},
			Below: []string{
				"mis respuestas abajo", "respuestas abajo", "respuestas en rojo", "respondo abajo", "respondo debajo",
			},
		},
		Labels: Labels{
			From:    []string{"De", "Remitente"},
			To:      []string{"Para", "A", "Destinatario"},
			Cc:      []string{"CC", "Copia"},
			Bcc:     []string{"CCO"},
			ReplyTo: []string{"Responder a"},
			Date:    []string{"Fecha"},
			Sent:    []string{"Enviado", "Enviado el", "Enviados", "Enviada el", "Fecha de envío"},
			Subject: []string{"Asunto"},
			Other:   []string{"Importancia", "Datos adjuntos", "Archivos adjuntos"},
		},
		Below: Below{
			Device: []string{
				"Enviado desde", "Enviado de", "Enviado con", "Enviado por", "Enviado mediante", "Obtener Outlook para",
				"Descargar Outlook para", "Mensaje enviado desde",
			},
			Phones: []string{"móvil", "celular"},
			Excuse: []string{"disculpe", "perdón"},
		},
		Failures: Failures{
			Subject:     []string{"no se puede entregar", "no entregado"},
			Text:        []string{"no se pudo entregar"},
			LateSubject: []string{"retrasad"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"leído:"},
			ReadText:    []string{"su mensaje"},
		},
		Automatic: Automatic{
			Subject:     []string{"respuesta automática"},
			AwaySubject: []string{"fuera de la oficina"},
			Machine:     []string{"esta es una respuesta automática"},
			Away:        []string{"fuera de la oficina", "de vacaciones"},
			Left:        []string{"ya no trabaja", "ya no forma parte"},
			Unmonitored: []string{"no está supervisad"},
			Meanwhile:   []string{"urgentes", "caso de urgencia"},
			Received:    []string{"recibido su"},
			Mute:        []string{"no responda a este"},
			Unsubscribe: []string{"darse de baja"},
		},
		Answers: Answers{
			No:      []string{"no puedo ayudarte"},
			MovedOn: []string{"ya no trabajo en"},
			Yes:     []string{"con mucho gusto"},
			But:     []string{" pero "},
			Soon:    []string{"esta semana"},
		},
	}
}
