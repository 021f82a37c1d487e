package lang

// englishRefusals are the formulas that refuse in English, and with which an answer ends.
func englishRefusals() []string {
	return []string{
		"must|shall|will|should … decline|refuse", "would rather|sooner|prefer … decline|refuse|pass", "i decline|refuse",
		"respectfully|politely|regretfully|reluctantly|kindly|graciously|gratefully decline|declining|pass|refuse",
		"have|need|going|obliged|forced|compelled|constrained|bound|obligated to … decline|refuse|disappoint",
		"must|will disappoint",
		"going|have|got|need|forced|wish|like|want|prefer|decided|inclined to … say|pass no|$",
		"must|will|shall|should say no", "i am|will be? saying no", "so i will|say … no",
		"has|have|will|must|needs|ought to? be a? … no|pass|refusal", "is a … no|refusal", "it is|be no from|$",
		"answer … is|be|remains … no", "a no from|on|to", "no from me|us|here|my",
		"firm|polite|definite|clear|flat|hard|resounding|straight|quick no|pass",
		"take|count|consider|treat|read|accept|regard this|it|that|me … as|a … no|refusal|declined",
		"i will|shall|would have? to? pass $", "i will|shall pass on|this|thanks|thank",
		"pass on this|that|it|the", "hard pass", "no can do", "count me out", "include me out",
		"give it|this|that a miss", "sit this|it|that one? out", "regret to inform|say|tell|advise|decline",
		"regret … can not|unable|not|decline", "not in a position",
		"unable|able to|not accept|accommodate|oblige|grant|fulfil|meet|participate",
		"can not accept|grant|oblige|accommodate|agree … request|invitation|this|your|to|individual|requests|offer",
		"unable to help|assist|participate|accept|take|do|offer|oblige|accommodate|contribute|agree|grant|fulfil",
		"not able to help|assist|participate|accept|oblige|accommodate|offer|contribute|grant|fulfil",
		"thanks|thank|you but no", "much appreciated but no", "but no $", "but no thanks|thank",
		"^no thanks|thank $", "no thank you $", "no thanks $", "not interested",
		"i will|ill leave it|this thanks|there|at|thank|$", "leave it there|at $|that",
		"declines to|the|your|all", "have decided against|not", "decided not to", "would rather|prefer not $",
		"would rather not do|take|speak|talk|be|have|discuss|participate", "prefer not to",
		"it is not for me|us", "my no", "it is|that is no", "want no part", "wish to decline",
		"like to decline", "prefer to decline", "not going to do|happen|talk|take|participate",
		"not something i|we do|want|wish|can|would", "turn|turning you|this|it|your … down",
		"must|got to? pass $|up|this|on", "have to pass $|up|this|on", "i say no to|$", "nothing doing",
		"nice try $", "no from|for me", "i wish|want not to", "not wish|want to take|participate|be",
		"afraid i must|cannot",
	}
}
