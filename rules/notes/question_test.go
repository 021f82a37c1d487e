package notes

import "testing"

// TestReadQuestion holds what is asked of informd, and that no sentence about a talk, or to somebody, is a question to it.
func TestReadQuestion(t *testing.T) {
	for text, want := range map[string]Question{
		"who of the museum people is still open?":            {Kind: AsksOpen},
		"Which asks are still unanswered?":                   {Kind: AsksOpen},
		"so who hasn't replied yet":                          {Kind: AsksOpen},
		"whom am I still waiting for?":                       {Kind: AsksOpen},
		"How far are we?":                                    {Kind: AsksOpen},
		"Hi! who is silent":                                  {Kind: AsksOpen},
		"what's still to send to whom":                       {Kind: AsksOwed},
		"What do I still owe anybody?":                       {Kind: AsksOwed},
		"whom do i have to thank":                            {Kind: AsksOwed},
		"who is still waiting for me?":                       {Kind: AsksOwed},
		"whom do I have to write to":                         {Kind: AsksOwed},
		"Have I forgotten anybody?":                          {Kind: AsksOwed},
		"which letters are to be answered today":             {Kind: AsksOwed},
		"back. feet ruined. what did i miss":                 {Kind: AsksMissed},
		"Anything new since last Monday?":                    {Kind: AsksMissed},
		"what happened while i was away":                     {Kind: AsksMissed},
		"Could you please look up the harbour tariffs?":      {Kind: AsksFind, What: "the harbour tariffs"},
		"i wrote to the foundry on tuesday. can you find it": {Kind: AsksFindIt},
		"when did i last write to Sara Lund?":                {Kind: AsksWhenLast, What: "sara lund"},
		"How long has it been since I heard from Tom":        {Kind: AsksWhenLast, What: "tom"},
		"When was my last letter to mr vik?":                 {Kind: AsksWhenLast, What: "mr vik"},
		"Is this correct?":                                   {Kind: AsksRight},
		"did you get that":                                   {Kind: AsksRight},
		"hello? are you still there?":                        {Kind: AsksThere},
		"Are you still working?":                             {Kind: AsksThere},
		"is anybody there":                                   {Kind: AsksThere},

		// traps
		"she asked who is still open to change":                                 {},
		"who is open to it? she said nobody in the trade.":                      {},
		"what's still to send him is the sketch":                                {},
		"Who is waiting for the ferry at five, he asked":                        {},
		"he waits for me at the gate":                                           {},
		"met Anna today, a long talk about grain. what did i miss":              {},
		"she misses the harbour. is that right?":                                {},
		"what happened to the old mill? she told me":                            {},
		"can you find your own luck, he said":                                   {},
		"when did I last write a letter by hand, she asked me":                  {},
		"Who else should I talk to?":                                            {},
		"what do I owe her for the coffee, she laughed and said nothing at all": {},
		"are you there for the money, she asked":                                {},
	} {
		if got := ReadQuestion(text); got != want {
			t.Errorf("%q: got %+v, want %+v", text, got, want)
		}
	}
}
