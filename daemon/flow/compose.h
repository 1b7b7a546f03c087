/*
 * From a row of the ledger to the bytes of its letter. Repeatable: what was
 * frozen at the first claim gives the same bytes at any later time.
 */
#ifndef FLOW_COMPOSE_H
#define FLOW_COMPOSE_H

#include "core/notice/issue.h"
#include "edge/store_delivery.h"
#include "flow/house.h"

/* The frozen templates of an invitation, by their digests. */
struct invitation_texts {
    struct arena *arena;
    enum letter_text which;
    struct slice plain; /* empty: none are ready */
    struct slice html;
    struct letter_texts texts;
};

/* Keeps ready what was used last, since letters of one issue, and invitations
 * to one event, come in runs. */
struct composer {
    struct house *house;
    struct arena *arena; /* of the issue that is ready */
    int64_t issue_id;
    struct issue issue;
    const struct bulletin *bulletin;
    struct invitation_texts invitation;
};

void composer_start(struct composer *composer, struct house *house);
void composer_end(struct composer *composer);

/* Makes the issue ready if it is not; false if it is not there. */
bool compose_issue(struct composer *composer, int64_t issue_id,
                   struct error *error) NODISCARD;

/* Fills what the first claim freezes: address, greeting, format, reasons,
 * token, date. `person` is NULL for staff mail, whose address is set. */
bool compose_freeze(struct arena *arena, struct composer *composer,
                    const struct person *person, struct delivery_row *row,
                    int64_t now, struct error *error) NODISCARD;

/* The letter of a frozen row; of a copy, the letter that it is one of. */
bool compose_letter(struct arena *arena, struct composer *composer,
                    const struct delivery_row *row, struct letter *out,
                    struct error *error) NODISCARD;

#endif
