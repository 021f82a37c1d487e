// Package encounter has what passes between the agent and the rooms that turn a mail into facts:
// the mail with everything known about it, what is still needed, and what comes of it. It makes the
// events, the doubts and the receipts that both of these rooms write.
//
//	agent ──Encounter──▶ intake ──Encounter──▶ obey (notes of the owner's)
//	      ◀──Need, Finding──    ◀──Finding────
package encounter
