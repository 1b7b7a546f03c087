/*
 * The proof of an issue: what will go to whom, for the facilitators to approve.
 * Its words are made once, when the issue awaits its ok, and frozen in a note.
 */
#ifndef CORE_LETTER_PROOF_H
#define CORE_LETTER_PROOF_H

#include "core/letter/note.h"

struct proof {
    struct slice greeting;
    int64_t issue;
    struct slice goes;   /* "Thursday 26 November 2026, 10am" */
    struct slice latest; /* the same: later than this it does not go */
    bool at_once;        /* it goes with the ok, and `goes` is not said */
    int64_t letters;     /* people who get it */
    struct proof_item {
        int number;
        struct slice title;
        struct slice kind;
        int64_t people;
        bool last_chance;
    } * items;
    size_t item_count;
    struct proof_left_out {
        struct slice title;
        const char *why;
    } * left_out;
    size_t left_out_count;
    int64_t left_out_more;
    struct proof_reason {
        const char *why;
        int64_t count;
    } * withheld;
    size_t withheld_count;
    struct proof_person {
        struct slice name; /* with their number */
        const char *why;
    } * people;
    size_t people_count;
    int64_t people_more;
    const struct note_file *files;
    size_t file_count;
    bool too_large; /* letters that are not attached for that */
};

/* UTF-8 with LF, each paragraph one line. */
struct slice proof_words(struct arena *arena, const struct settings *settings,
                         const struct template *template,
                         const struct proof *proof);

#endif
