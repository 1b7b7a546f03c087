/*
 * The lines of the very letter that somebody answers, known by their prints
 * (letter_line_prints), however a program joined, broke or marked them.
 */
#ifndef CORE_READING_OUR_LINES_H
#define CORE_READING_OUR_LINES_H

#include "core/reading/text_lines.h"

/* MARK_OURS; sets ours_end. */
void mark_ours(struct arena *arena, struct lines *lines, const uint64_t *prints,
               size_t count);

/* One line of ours in what a person wrote above any quote was copied there by
 * hand, to say which one is meant: it is theirs again. After mark_heads. */
void keep_copied(struct lines *lines);

#endif
