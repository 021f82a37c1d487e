// Package memory gives back what was freed. It is apart, and small, because it speaks C.
package memory

// #include <stdlib.h>
// #ifdef __GLIBC__
// #include <malloc.h>
// static void give_back(void) { malloc_trim(0); }
// #else
// static void give_back(void) {}
// #endif
import "C"

// GiveBack returns the memory of closed connections to the system. SQLite frees it, but the C library
// keeps it for later: half a megabyte for each account that was open at the same time as others.
func GiveBack() { C.give_back() }
