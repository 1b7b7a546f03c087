/*
 * A letter: all bytes of one message to one person. Composing is pure and
 * repeatable: the same frozen values give the same bytes.
 *
 * bulletin_letter, note_letter and invitation_letter make letters; this page
 * includes all three, and holds how our own lines are known again in an answer.
 */
#ifndef CORE_LETTER_LETTER_H
#define CORE_LETTER_LETTER_H

#include "core/ledger/delivery.h"
#include "core/letter/bulletin.h"
#include "core/letter/invitation.h"
#include "core/letter/note.h"

/*
 * A print of one line: normalised (letters and digits only, ASCII in lower
 * case, all other scripts as they are) and digested to 64 bits, for taking our
 * own text away from a reply. Both sides use it. 0: the line is too short to
 * tell (fewer than 8 bytes are kept), so "STOP" and "YES 2" never have one.
 */
uint64_t letter_line_print(struct slice line);

/*
 * The prints of a letter's text part (struct letter, `plain`), sorted, each
 * once. Mail programs join and wrap lines anew when they quote, so there are
 * prints of each line as laid out and of each run of lines that follow one
 * another without an empty line, up to LETTER_RUN_MOST, as if on one line. The
 * reading side tries its lines alone and joined in the same way. Lines with a
 * link are there with and without the "(https://...)" that HTML does not show.
 * Compose the letter again from its frozen values to get the same prints.
 */
#define LETTER_RUN_MOST 16
size_t letter_line_prints(struct arena *arena, struct slice plain,
                          uint64_t **out);

#endif
