// Package manner reads how the owner writes to somebody, from the owner's own mail to them:
// the language, the register, the salutation and the closing. Letters take it over. What is
// not shown is left empty; of two readings the more formal one is taken, and of two languages
// none.
//
//	own text ──Read──▶ Manner ──Known.Then, newest last──▶ Known ──Letter──▶ what a letter bears
package manner
