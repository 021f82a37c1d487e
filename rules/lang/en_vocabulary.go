package lang

// englishVocabulary returns the words of English by what they do in a sentence.
func englishVocabulary() Vocabulary {
	return Vocabulary{
		Joins: WordSet(`and but so because bc cause cos since as while when whenever if unless whether though although that who which where
			before after until till then than plus or nor`),
		Fills: WordSet(`ok okay well um uh ah oh hey right yes yeah yep no so just now today tonight yesterday finally sadly unfortunately luckily also then
			thankfully update note memo fyi again suddenly meanwhile anyway please actually btw good great news big omg omggg lol haha`),
		Leads: WordSet(`let lets to with by from for at of about like unlike than via through and or the a an my our his her their this that dear mr mrs ms miss dr
			prof professor met saw called rang phoned thanked asked told sent gave owe owes owed lent promised ask call tell thank meet see write wrote mail mailed
			texted messaged emailed nudge remind cancelled moved between against before after until not no only want wants why did does do is was has had`),
		Owner:       WordSet(`i we i've i'm i'll i'd ive im we've we're we'll we'd weve`),
		Them:        WordSet(`he she they he's she's they're they've he'd she'd they'd he'll she'll they'll hes shes theyre theyve`),
		Nobody:      map[string]bool{"nobody": true, "noone": true, "no-one": true, "no one": true, "none": true},
		Mine:        WordSet(`my our`),
		Determiners: WordSet(`my our his her their the a an this that these those some another one's`),
		Says: WordSet(`say says said tell tells told think thinks thought believe believes hear hears heard claim claims claimed write writes report reports
			reported reckon reckons informs informed mention mentions mentioned`),
		Gets: WordSet(`has have got gets received receives owns`),
		Adverbs: WordSet(`already just finally again politely kindly warmly so also properly now personally really back out up off over
			completely totally both then still too nicely once more very much all`),
		Objects: WordSet(`me us him her them it this that everything each`),
		Preps: WordSet(`to with by from for at of about on in into over via through until till before after between during because since per
			as than`),
		With:    WordSet(`to with w by met saw and next called rang phoned visited interviewed at from off was`),
		GoesWho: WordSet(`else els other others i to she he they we might could would should knows know in at and that for is worth there`),
		Things: WordSet(`prints photos photographs photograph photo pictures picture book books slides slide deck paper papers preprint csv
			file files pdf list lists link links article articles draft document documents report reports cv portfolio template templates
			data offprint copy copies zine manuscript manuals manual recipe recipes plan plans table memo bundle kit drawing drawings
			one-pager onepager pager survey statistics stats figures spreadsheet poster posters chart charts sample samples dashboard
			code catalogue catalog brochure thesis essay form forms questionnaire numbers contact contacts invoice agenda minutes
			transcript translation proposal overview outline script video clip recording footage screenshots map maps letter jam jar
			study studies presentation handout handouts sheets sheet bibliography syllabus offer budget model repo notes scan scans csvs`),
		TellsMore: WordSet(`who who's whose whom which`),
		GoesOff: WordSet(`which told must need have has will shall should gave got asked said heaven hope so then and-then as mostly no not if when whenever once probably
			hopefully please pls dont don't remind`),
		Self:    WordSet(`me us`),
		Turns:   WordSet(`and but so`),
		Marks:   WordSet(`- – —`),
		Denials: WordSet(`no not never`),
		Which:   WordSet(`which that whom`),
		Has:     WordSet(`has have is are was were went`),
		Inverts: WordSet(`were had should could might would`),
		States: WordSet(`is are was were am has have had isn't aren't wasn't weren't hasn't haven't hadn't i'm im i've ive we're we've
			he's she's they're it's that's there's he'd she'd they'd never always`),
		Foretells: WordSet(`would will shall won't wouldn't should could can may might must i'd i'll we'd we'll it'll`),
		Mere:      WordSet(`not never but only ever`),
		Unchanged: WordSet(`come become run put let cut set hit quit shut`),
		Arranged:  WordSet(`booked scheduled planned pencilled penciled arranged marked lined`),
		LeadsOn:   WordSet(`to on about that would will shall id ill also should must can could have yes sure`),
		General: WordSet(`is are isn't aren't has have get gets makes make never always nobody everybody everyone people one nothing everything only
			more most less than than because depends means need needs you your don't not every all any each half % first last like
			before after whoever what how who nobody's decides decide matters wins pays costs takes lives dies think works goes come`),
		Awaits: WordSet(`until till once when whenever before`),
		Delays: WordSet(`if unless yet soon sooner later long longer while day days week weeks fortnight month months year today tonight
			tomorrow still`),
		Reasons:   WordSet(`because bc cause cos since due owing as if though although so`),
		Causes:    WordSet(`because bc cause cos since due owing`),
		Occasions: WordSet(`party wedding funeral birthday barbecue bbq gig concert match game gym choir church class`),
		Places:    WordSet(`at in outside inside near via by`),
		Sites:     WordSet(`hall street road avenue lane square station hotel café cafe museum library park bridge airport university school hospital church market pub`),
		Leaves:    WordSet(`out off sent done in is was went gone posted left`),
		Plain: WordSet(`is was are were be been am being has have had having do does did done will would can could shall should may might must
			won't wouldn't can't cant cannot couldn't don't dont doesn't doesnt didn't didnt isn't isnt wasn't not no never nobody none and or
			yes yeah yep ok okay sure fine gladly happily happy glad pleased delighted willing keen game open pleasure alright cool good
			interested ready able agreed agrees agree accept accepts accepted confirmed confirms confirm conf'd booked settled set sorted fixed
			locked works suits suit fits works fit scheduled arranged planned expects receive receives see sees seeing meet meets meeting talk talks speak
			chat help helps interviewed come comes coming call calls ring rings rang called phoned wrote texted answered replied responded told
			said says say tell tells asked asks ask wants want wanted let lets know hold get gets got go goes make makes made take takes took
			give gives gave time date day days week weeks hour hours minute minutes mins min o'clock h hrs pm am noon morning afternoon
			evening night lunchtime request requests mine invitation thanks thank sorry regret regrets politely word answer reply email mail
			message link same new old place slot online person video course now then there here later earlier instead rather than forward
			next another different other hers theirs his ours
			finally sadly unfortunately luckily illness ill sick flu cold covid fever unwell headache strike travelling abroad away caught stuck
			show shows showed turn turned turns up pick picked picks appear appeared appears keep kept attend attended join joined log dial wait
			waited waiting alone sat sit left leave stand stood whole full one two three four five ten twenty thirty total it's that's it'll
			we're down for dead off out on over yet still even any anymore more all everything anything bloody damn totally simply
			moved pushed shifted changed postponed advanced brought put cancel cancelled canceled cancels must need needs needed thing`),
		NamesOnly: WordSet(`is can do`),
		Defines:   WordSet(`is was`),
		Had:       WordSet(`had`),
		Was:       WordSet(`was`),
		Modals:    WordSet(`can could may should must`),
		Transitive: WordSet(`thanked cancelled canceled cancels declined declines refused refuses met missed moved postponed called rang phoned
			texted messaged emailed answered pushed shifted`),
		Goes:         WordSet(`went gone off out`),
		It:           WordSet(`it`),
		ToThem:       WordSet(`her him them`),
		Theirs:       WordSet(`her his their`),
		OwnersOwn:    WordSet(`me my`),
		To:           WordSet(`to`),
		Toward:       WordSet(`to with`),
		Addresses:    WordSet(`to at`),
		Of:           WordSet(`of`),
		The:          WordSet(`the`),
		Next:         WordSet(`next`),
		Pointers:     WordSet(`this that`),
		Back:         WordSet(`back`),
		That:         WordSet(`that`),
		ToDeed:       WordSet(`to what`),
		And:          WordSet(`and`),
		Not:          WordSet(`not`),
		From:         WordSet(`from`),
		Other:        WordSet(`other`),
		You:          WordSet(`you`),
		Your:         WordSet(`your`),
		Articles:     WordSet(`a an`),
		SomeFew:      WordSet(`two three`),
		Neither:      WordSet(`neither none`),
		Different:    WordSet(`different wrong`),
		Myself:       WordSet(`me`),
		AnswersShort: WordSet(`no yes nope`),
		Week:         WordSet(`week`),
		DeniesAll:    WordSet(`nothing not`),
		Empty:        WordSet(`none nothing nobody`),
		Notes:        WordSet(`letter note notes message`),
		TurnsAlone:   WordSet(`but i`),
		Lists:        map[string]bool{"and": true, "&": true, "+": true, "and also": true, "as well as": true, "n": true},
		BeforeAsk:    WordSet(`to should could will can not didn't didnt never`),
		Ifs:          WordSet(`if unless whether suppose supposing provided assuming dreamt dreamed imagine`),
		Denied:       WordSet(`did do does has have had could can would will should if or why whether`),
		Many:         WordSet(`many several lots plenty loads some various`),
		Kin:          WordSet(`relation relative relatives related kin`),
		Again:        WordSet(`again any anymore yet now today this`),
		Contracted:   WordSet(`just already now not only finally also been got gone in off up out back a an the`),
		Handed:       WordSet(`sent gave emailed mailed posted forwarded shared brought`),
		ToldOf: WordSet(`said told met asked saw spoke talked promised thanked owed had was were called rang wrote liked loved enjoyed
			thought meant wanted needed missed read heard felt knew found moved`),
		Pledges: WordSet(`promise promises undertaking undertakings pledge offer offers commitment word`),
		Keeps: WordSet(`owed needed wanted forgot got received had was were promised skipped missed bought planned found wished deserved
			threw lost hoped expected drafted started began attempted considered prepared scheduled queued tried`),
		Opens:  WordSet(`has have had will would`),
		Titles: WordSet(`mr mrs ms miss dr prof professor madame madam sir doctor pastor colonel`),
		Given:  WordSet(`my his her their the its those these both all`),
		Verbs: WordSet(`is was are were be been has have had hasn't haven't hadn't did didn't didnt does doesn't doesnt do don't dont will won't wont would
			wouldn't can can't cant cannot could couldn't may might must should shall goes went gone got gets gave gives said says told tells thinks
			wrote writes rang rings came comes met meets spoke speaks sent sends took takes left leaves made makes put puts brought brings knew knows
			wants needs likes hates hopes wishes asks calls replies answers declines refuses accepts cancels moves postpones confirms agrees promises
			finally never just also now still already hit sat sits found bailed fell let lets fine won feels`),
		Talk: WordSet(`talk call chat meeting appointment conversation interview lunch coffee tea breakfast dinner date slot zoom visit engagement
			session convo meet-up meetup catch-up`),
		Messages: WordSet(`thanks thank-you thankyou thank ty thx gratitude card letter note flowers mail message email e-mail parcel package prints photos
			photographs photograph photo book slides deck paper preprint csv file files pdf list link article draft document report cv portfolio
			template data offprint copy zine bouquet bunch manuscript manuals recipe plans table notes`),
		Offices: WordSet(`secretary assistant office clerk pa receptionist chambers aide deputy`),
		People: WordSet(`boss colleague colleagues wife husband partner sister brother mother mum mom father dad son daughter friend friends team manager
			neighbour neighbor cousin student intern predecessor successor aunt uncle flatmate mate buddy tutor professor teacher grandma
			grandmother grandfather landlord porter prof cofounder dean investor brother-in-law sister-in-law nephew niece girlfriend boyfriend
			doctor dentist kid kids child baby lawyer everybody everyone somebody someone people bloke guy person woman man lady radio postman
			roommate coach trainer client customer plumber dog cat`),

		NotNames: WordSet(`i i'm i've a an the my your his her its our their this that these those it it's he she we they you
			me us them him at in on of off by for from with to into over out up down about via through after
			before during around between and or but so as if than then when while because not no yes is was are
			were be been do does did has have had will would can could should must some any many much more most
			few several all both each every other another two three people someone everyone everybody anyone
			nobody somebody what who why how where which there here again also just very really too briefly well
			phd mba msc bsc ceo cto cfo great good nice long late later early today now once first last next online offline resistance
			expectations requirements time thing things going getting working doing trying feeling worrying asking
			meeting`),
		Openers:      WordSet(`intro introduction tell asked names name will linkedin ok said one gave knows mentioned also key asks named`),
		BeforePlaces: WordSet(`in at by from since of near until till on the to`),
		BeforeNames:  WordSet(`called named guy then`),
		Unlike:       WordSet(`other another different wrong little`),
		Copies:       WordSet(`cc cc'd bcc cced ccing copied`),
		Sides:        WordSet(`with to by from`),
	}
}
