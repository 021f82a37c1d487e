package lang

// russianNames returns first names of Russian, in the letters of its own and in Latin ones, each followed by its short forms. One short form may belong to
// several names.
func russianNames() []string {
	return []string{
		"александр саша шура", "александра саша шура", "алексей алёша лёша", "анастасия настя", "анна аня",
		"борис боря", "валентина валя", "василий вася", "виктор витя", "виктория вика", "владимир володя вова",
		"дмитрий дима митя", "евгений женя", "евгения женя", "екатерина катя", "елена лена", "елизавета лиза",
		"иван ваня", "ирина ира", "константин костя", "людмила люда мила", "мария маша", "михаил миша",
		"надежда надя", "наталья наташа", "николай коля", "ольга оля", "павел паша", "пётр петя", "светлана света",
		"сергей серёжа", "татьяна таня", "юлия юля", "юрий юра", "aleksandr sasha shura", "aleksandra sasha",
		"aleksei alyosha lyosha", "alexei alyosha lyosha", "anastasia nastya", "boris borya", "dmitri dima mitya",
		"dmitry dima mitya", "ekaterina katya", "elena lena", "evgeny zhenya", "evgenia zhenya", "ivan vanya",
		"konstantin kostya", "maria masha", "mikhail misha", "nadezhda nadya", "natalia natasha", "nikolai kolya",
		"olga olya", "pavel pasha", "sergei seryozha", "sergey seryozha", "svetlana sveta", "tatiana tanya",
		"vladimir volodya vova", "yulia yulya", "yuri yura",
	}
}
