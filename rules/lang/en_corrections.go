package lang

// EnglishCorrects matches what English owners say before a word that takes the place of one before: "nine, no sorry,
// ten".
const EnglishCorrects = `\b(?:typo|sorry|i mean|i meant|meaning|correction|make that|scratch that|my mistake|should (?:be|read|say)|wait,? no|no,? wait)\b`
