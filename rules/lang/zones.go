package lang

import "strings"

// Cities returns the cities by which people name a zone: "6pm Oslo".
func Cities() []string {
	cities := strings.Fields(`london dublin lisbon madrid paris brussels amsterdam berlin rome vienna zurich prague warsaw
		budapest copenhagen oslo stockholm helsinki tallinn riga vilnius athens bucharest kyiv istanbul
		moscow reykjavik cairo lagos nairobi accra cape_town johannesburg tel_aviv jerusalem beirut riyadh
		doha dubai tehran karachi delhi mumbai bangalore kolkata dhaka kathmandu colombo bangkok hanoi
		jakarta singapore manila kuala_lumpur hong_kong taipei shanghai beijing seoul tokyo osaka perth
		adelaide brisbane sydney melbourne auckland honolulu anchorage vancouver seattle san_francisco
		los_angeles denver phoenix chicago houston dallas mexico_city new_york boston toronto montreal
		halifax bogota lima santiago buenos_aires sao_paulo nyc uk`)
	for i, c := range cities {
		cities[i] = strings.ReplaceAll(c, "_", " ")
	}
	return cities
}
