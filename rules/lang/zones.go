package lang

import (
	"strings"
	"sync"
)

// ZoneNames are what clocks and people call zones, in lower case.
type ZoneNames struct {
	UTC    []string
	Short  []string          // "cet"
	Words  []string          // those of them that are words, too: "west"
	Spoken map[string]string // longer names, by the short one: "eastern" is "et"
}

// Zones returns those names. The caller must not change them.
func Zones() ZoneNames { return zones() }

var zones = sync.OnceValue(func() ZoneNames {
	return ZoneNames{
		UTC: []string{"utc", "gmt"},
		Short: strings.Fields(`cet cest bst est edt cst cdt mst mdt pst pdt et pt ct ist jst kst hkt eet eest msk sgt aest aedt
			awst nzst nzdt wet west trt gst pkt wib brt akst akdt hst`),
		Words:  []string{"et", "pt", "ct", "west"},
		Spoken: map[string]string{"eastern": "et", "pacific": "pt"},
	}
})

// Cities returns the cities by which people name a zone: "6pm Oslo". The caller must not change them.
func Cities() []string { return cities() }

var cities = sync.OnceValue(func() []string {
	all := strings.Fields(`london dublin lisbon madrid paris brussels amsterdam berlin rome vienna zurich prague warsaw
		budapest copenhagen oslo stockholm helsinki tallinn riga vilnius athens bucharest kyiv istanbul
		moscow reykjavik cairo lagos nairobi accra cape_town johannesburg tel_aviv jerusalem beirut riyadh
		doha dubai tehran karachi delhi mumbai bangalore kolkata dhaka kathmandu colombo bangkok hanoi
		jakarta singapore manila kuala_lumpur hong_kong taipei shanghai beijing seoul tokyo osaka perth
		adelaide brisbane sydney melbourne auckland honolulu anchorage vancouver seattle san_francisco
		los_angeles denver phoenix chicago houston dallas mexico_city new_york boston toronto montreal
		halifax bogota lima santiago buenos_aires sao_paulo nyc uk`)
	for i, c := range all {
		all[i] = strings.ReplaceAll(c, "_", " ")
	}
	return all
})
