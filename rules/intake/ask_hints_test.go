package intake

import (
	"strings"
	"testing"

	"informd/rules"
)

func TestRemark(t *testing.T) {
	for _, tt := range []struct{ ask, want string }{
		{"I read your article. Could I call you for 17 minutes? A short no is quite all right.", ""},
		{"I heard you at the fair. Would twenty minutes do? Feel free to say no.", ""},
		{"I am ready to learn already. Could I call you for a while about how you work?", ""},
		{"I would like to hear how you work. I am not looking for a job, and I have no CV to send you.", ""},
		{"You left your job at the bank for the position of a gardener. Could we talk about it for ten minutes?", ""},
		{"It is not urgent, and I don't expect an answer. Could I call you for ten minutes about your work?", ""},
		{"I won't ring unless you say so. Could we talk for ten minutes about your work?", ""},
		{"Could I hear how you came to your role in the company? If there is an opening in your calendar, I would welcome the opportunity.", ""},
		{"I would take no answer as a no, and I won't take a no amiss. You owe me nothing; I only want to hear of your work.", ""},
		{"I know that I should not ask, but could you put in a good word for me with your colleagues there?", "It says “put in a good word”"},
		{"Ich habe Ihren Vortrag gehört und suche eine Stelle. Hätten Sie einen Job für mich? Mein CV liegt bei.", ""},
		{"J'ai lu votre article. Auriez-vous un job pour moi ? Je vous envoie mon CV.", ""},
		{"I read your article. Is there an opening on your team? 17 minutes would do. No worries if not.", "It says “an opening on your team”"},
		{"I read your article and would like to talk. Could you pass my CV on to your boss?", "It says “pass my CV”"},
		{"I read your article. I'll call you on Monday unless I hear from you that you would rather not.", "nothing presses them"},
		{"I read your article and would like to talk with you about it. I expect your answer by Friday.", "It says “I expect your answer”"},
		{"I read your article. How did you start? What do you earn? Is it hard? Who hires? Do you like it? Thank you for your time.", "many questions"},
		{"I read your article. 17 minutes, no worries if not. " + strings.Repeat("And so on. ", 90), "It has 280 words"},
		{"Dear all, I would like to learn about your trade. Could one of you spare me 20 minutes?", "It says “Dear all”"},
		{"I am reaching out to professionals in various fields. Could we talk for 20 minutes?", "written to them alone"},
		{"I listen to your programme every night while I do the ironing, and it was the best hour of radio that I have heard in years.", "no question"},
		{"I read your article and am looking for a job. I expect your answer by Friday. " + strings.Repeat("And so on. ", 90), "It says “am looking for a job”. Asks that want no job are answered more often."},
	} {
		got := hintOnAsk(&rules.Ask{Text: tt.ask})
		if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%q: got %q, want in it %q", tt.ask, got, tt.want)
		}
	}
}
