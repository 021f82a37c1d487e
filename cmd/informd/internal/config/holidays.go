package config

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/ar"
	"github.com/rickar/cal/v2/at"
	"github.com/rickar/cal/v2/au"
	"github.com/rickar/cal/v2/be"
	"github.com/rickar/cal/v2/bg"
	"github.com/rickar/cal/v2/br"
	"github.com/rickar/cal/v2/ca"
	"github.com/rickar/cal/v2/ch"
	"github.com/rickar/cal/v2/cz"
	"github.com/rickar/cal/v2/de"
	"github.com/rickar/cal/v2/dk"
	"github.com/rickar/cal/v2/es"
	"github.com/rickar/cal/v2/fr"
	"github.com/rickar/cal/v2/gb"
	"github.com/rickar/cal/v2/gr"
	"github.com/rickar/cal/v2/hr"
	"github.com/rickar/cal/v2/ie"
	"github.com/rickar/cal/v2/it"
	"github.com/rickar/cal/v2/jp"
	"github.com/rickar/cal/v2/lt"
	"github.com/rickar/cal/v2/lv"
	"github.com/rickar/cal/v2/mw"
	"github.com/rickar/cal/v2/nc"
	"github.com/rickar/cal/v2/nl"
	"github.com/rickar/cal/v2/no"
	"github.com/rickar/cal/v2/nz"
	"github.com/rickar/cal/v2/pl"
	"github.com/rickar/cal/v2/ro"
	"github.com/rickar/cal/v2/ru"
	"github.com/rickar/cal/v2/se"
	"github.com/rickar/cal/v2/si"
	"github.com/rickar/cal/v2/sk"
	"github.com/rickar/cal/v2/ua"
	"github.com/rickar/cal/v2/us"
	"github.com/rickar/cal/v2/za"
)

// Holidays are days on which no follow-up leaves.
type Holidays struct {
	source  string // as written; "" for none
	almanac *almanac
	has     func(date) bool
}

// in returns the predicate that rules use: whether a date in zone is a holiday. It is nil if there are none.
func (h Holidays) in(zone *time.Location) func(time.Time) bool {
	if h.has == nil {
		return nil
	}
	return func(t time.Time) bool { return h.has(dateOf(t.In(zone))) }
}

// load finds the holidays: in the iCalendar file at path if that is what the source
// names, else by country and region.
func (h *Holidays) load(path string) error {
	if !strings.HasSuffix(strings.ToLower(h.source), ".ics") {
		days, err := holidaysOf(h.source)
		if err != nil {
			return err
		}
		c := &cal.Calendar{Holidays: days}
		h.has = func(d date) bool {
			actual, observed, _ := c.IsHoliday(d.start())
			return actual || observed
		}
		return nil
	}
	data, err := read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no file %s; name an .ics file or a code such as DE-BY", path)
	}
	if err != nil {
		return fmt.Errorf("%w; name a readable .ics file or a code such as DE-BY", err)
	}
	if h.almanac, err = readAlmanac(data); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	h.has = h.almanac.has
	return nil
}

// holidaysOf returns the public holidays of "DE", or of "DE-BY".
func holidaysOf(code string) ([]*cal.Holiday, error) {
	all := holidaysByCode()
	code = strings.ToUpper(strings.TrimSpace(code))
	if days, ok := all[code]; ok {
		return days, nil
	}
	codes := slices.Sorted(maps.Keys(all))
	country, _, _ := strings.Cut(code, "-")
	near := slices.DeleteFunc(slices.Clone(codes), func(c string) bool { return !strings.HasPrefix(c, country) })
	if len(near) > 0 && country != "" {
		return nil, fmt.Errorf("there are no holidays for %q; write one of %s, or name an .ics file",
			code, strings.Join(near, ", "))
	}
	countries := slices.DeleteFunc(codes, func(c string) bool { return len(c) > 2 })
	return nil, fmt.Errorf("there are no holidays for %q; write one of %s and AU with its regions, "+
		"or name an .ics file", code, strings.Join(countries, ", "))
}

// holidaysByCode names what the calendar library knows, by ISO 3166 codes. Where regions
// differ they have codes of their own; the country alone is what all of them share.
func holidaysByCode() map[string][]*cal.Holiday {
	return map[string][]*cal.Holiday{
		"AR": ar.Holidays, "AT": at.Holidays, "BE": be.Holidays, "BG": bg.Holidays, "BR": br.Holidays,
		"CA": ca.Holidays, "CZ": cz.Holidays, "DK": dk.Holidays, "ES": es.Holidays, "FR": fr.Holidays,
		"GB": gb.Holidays, "GR": gr.Holidays, "HR": hr.Holidays, "IE": ie.Holidays, "IT": it.Holidays,
		"JP": jp.Holidays, "LT": lt.Holidays, "LV": lv.Holidays, "MW": mw.Holidays, "NC": nc.Holidays,
		"NL": nl.Holidays, "NO": no.Holidays, "NZ": nz.Holidays, "PL": pl.Holidays, "RO": ro.Holidays,
		"RU": ru.Holidays, "SE": se.Holidays, "SI": si.Holidays, "SK": sk.Holidays, "UA": ua.Holidays,
		"US": us.Holidays, "ZA": za.Holidays,

		"AU-ACT": au.HolidaysACT, "AU-NSW": au.HolidaysNSW, "AU-NT": au.HolidaysNT, "AU-QLD": au.HolidaysQLD,
		"AU-SA": au.HolidaysSA, "AU-TAS": au.HolidaysTAS, "AU-VIC": au.HolidaysVIC, "AU-WA": au.HolidaysWA,

		"CH": ch.Holidays, "CH-AG": ch.HolidaysAG, "CH-AI": ch.HolidaysAI, "CH-AR": ch.HolidaysAR,
		"CH-BE": ch.HolidaysBE, "CH-BL": ch.HolidaysBL, "CH-BS": ch.HolidaysBS, "CH-FR": ch.HolidaysFR,
		"CH-GE": ch.HolidaysGE, "CH-GL": ch.HolidaysGL, "CH-GR": ch.HolidaysGR, "CH-JU": ch.HolidaysJU,
		"CH-LU": ch.HolidaysLU, "CH-NE": ch.HolidaysNE, "CH-NW": ch.HolidaysNW, "CH-OW": ch.HolidaysOW,
		"CH-SG": ch.HolidaysSG, "CH-SH": ch.HolidaysSH, "CH-SO": ch.HolidaysSO, "CH-SZ": ch.HolidaysSZ,
		"CH-TG": ch.HolidaysTG, "CH-TI": ch.HolidaysTI, "CH-UR": ch.HolidaysUR, "CH-VD": ch.HolidaysVD,
		"CH-VS": ch.HolidaysVS, "CH-ZG": ch.HolidaysZG, "CH-ZH": ch.HolidaysZH,

		"DE": de.Holidays, "DE-BB": de.HolidaysBB, "DE-BE": de.HolidaysBE, "DE-BW": de.HolidaysBW,
		"DE-BY": de.HolidaysBY, "DE-HB": de.HolidaysHB, "DE-HE": de.HolidaysHE, "DE-HH": de.HolidaysHH,
		"DE-MV": de.HolidaysMV, "DE-NI": de.HolidaysNI, "DE-NW": de.HolidaysNW, "DE-RP": de.HolidaysRP,
		"DE-SH": de.HolidaysSH, "DE-SL": de.HolidaysSL, "DE-SN": de.HolidaysSN, "DE-ST": de.HolidaysST,
		"DE-TH": de.HolidaysTH,
	}
}
