// Package manner reads how the owner writes to somebody, from the owner's own mail to them: the
// language, the register (du or Sie), the salutation and the closing. Letters written by informd use
// the same. What a mail does not show stays empty; if two registers are possible the more formal one
// is used, and if two languages are possible none is.
//
//	own text ──Read──▶ Manner ──Known.Then, newest last──▶ Known ──Letter──▶ what a letter bears
package manner
