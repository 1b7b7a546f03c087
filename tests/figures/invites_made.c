/*
 * Forty invitations, changes and cancellations, as letters: printed one after
 * another, each with what it says on the line before, for others to read.
 *
 *   letter SIZE METHOD UID SEQUENCE STARTS ENDS STAMPED ATTENDEE ORGANIZER
 */
#include <stdio.h>
#include <stdlib.h>

#include "core/letter/calendar.h"
#include "tests/letters.h"

#define LETTERS 40
#define FIRST                                                      \
    INT64_C(1774713600) /* 28 March 2026, 16:00: before the clocks \
                         */

/* Names that put folding, quoting and escaping to work. */
static const char *const names[] = {
    "Harbour Voices",
    "Lleisiau'r Harbwr: \xc3\xa2\xc3\xaa\xc3\xae\xc3\xb4\xc3\xbb "
    "\xc3\xa2\xc3\xaa\xc3\xae\xc3\xb4\xc3\xbb \xc3\xa2\xc3\xaa\xc3\xae"
    "\xc3\xb4\xc3\xbb",
    "Voices; quay, net loft \\ and more: everybody of this harbour, and others",
    "\xe0\xa6\xac\xe0\xa6\xa8\xe0\xa7\x8d\xe0\xa6\xa6\xe0\xa6\xb0 "
    "\xe6\xb8\xaf\xe5\x8f\xa3 \xf0\x9f\x8c\x8a",
};

static const char *const addresses[] = {
    "zoe.pender@example.org",
    "o'hara+calendar@mail.example.org",
    "a-rather-long-local-part-that-makes-the-line-fold.twice@"
    "an-even-longer-host-name.of.some.department.example.org",
    "x@example.org",
};

static bool print_letter(struct letters *l, int number)
{
    int64_t starts = FIRST + number * INT64_C(90061) * 9;
    char *token = arena_format(l->arena, "w5c2m7xq4zk3tn6bh%03d", number);
    struct invitation invitation = {
        .kind = (enum invitation_kind)(number % 3),
        .uid = slice_of(token),
        .sequence = number % 3 == 0 ? 0 : number / 3,
        .starts = starts,
        .ends = starts + 5400,
        .title = SLICE("Soup & songs"),
        .when = SLICE("in spring"),
    };
    struct letter letter = {0};
    struct error error = {0};

    l->settings.name = slice_of(names[number % 4]);
    l->settings.plus_tags = number % 5 != 0;
    l->envelope.to_address = slice_of(addresses[number / 4 % 4]);
    l->envelope.dated_at = starts - 864000 - number;
    if (!invitation_letter(l->arena, &l->settings, &l->zone, &l->texts,
                           &invitation, &l->person, &l->envelope, &letter,
                           &error)) {
        fprintf(stderr, "%s\n", error.text);
        return false;
    }
    printf("letter %zu %s %s@harbour.example.org %lld %lld %lld %lld %s "
           "voices%s%s@harbour.example.org\n",
           letter.bytes.size,
           invitation.kind == INVITATION_CANCELLED ? "CANCEL" : "REQUEST",
           token, (long long)invitation.sequence, (long long)starts,
           (long long)invitation.ends, (long long)l->envelope.dated_at,
           addresses[number / 4 % 4], l->settings.plus_tags ? "+i." : "",
           l->settings.plus_tags ? token : "");
    fwrite(letter.bytes.at, 1, letter.bytes.size, stdout);
    return true;
}

int main(void)
{
    struct arena *arena = arena_new();
    struct letters l = letters_new(arena);
    int made = 0;

    while (made < LETTERS && print_letter(&l, made))
        made++;
    arena_free(arena);
    return made == LETTERS ? EXIT_SUCCESS : EXIT_FAILURE;
}
