package lang

// The languages that informd must name: notes, its own mail and the plainest letters are in English; the
// others are known by their scripts. Code and the tag of their letters are the same.
const (
	English  = "en"
	Chinese  = "zh"
	Japanese = "ja"
	Russian  = "ru"
)

// Scandinavian is the family of Danish, Norwegian and Swedish, which are so alike that only greeting and
// closing tell them apart.
const Scandinavian = "scandinavian"
