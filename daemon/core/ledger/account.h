/*
 * The account of an issue, which always balances: audience = handed over +
 * refused + failed + in doubt + withheld (by reason) + waiting + claimed.
 */
#ifndef CORE_LEDGER_ACCOUNT_H
#define CORE_LEDGER_ACCOUNT_H

#include "base/text.h"
#include "core/ledger/delivery.h"

#define ACCOUNT_STATES (DELIVERY_WITHHELD + 1)
#define ACCOUNT_REASONS (WITHHELD_DAILY_LIMIT + 1)

struct account {
    int64_t audience; /* people it was made for; counted apart */
    int64_t states[ACCOUNT_STATES];
    int64_t reasons[ACCOUNT_REASONS]; /* of the withheld */
};

/* Counts deliveries; `why` matters for the withheld only. The audience is not
 * touched: it comes from the issue, so that the two can be compared. */
void account_add(struct account *account, enum delivery_state state,
                 enum withheld why, int64_t count);
bool account_balances(const struct account *account);

/* It balances, and nothing is waiting or claimed. In doubt is an end: only a
 * person opens it again. */
bool account_finished(const struct account *account);

/* A few lines for a terminal. */
void account_show(const struct account *account, struct text *out);

#endif
