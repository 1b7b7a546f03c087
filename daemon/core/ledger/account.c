#include "core/ledger/account.h"

#include <inttypes.h>

#include "base/must.h"

#include "base/banned.h"

static int64_t sum(const int64_t *list, size_t count)
{
    int64_t total = 0;

    for (size_t i = 0; i < count; i++)
        total += list[i];
    return total;
}

void account_add(struct account *account, enum delivery_state state,
                 enum withheld why, int64_t count)
{
    must((int)state >= 0 && state < ACCOUNT_STATES);
    must((int)why >= 0 && why < ACCOUNT_REASONS);
    account->states[state] += count;
    if (state == DELIVERY_WITHHELD)
        account->reasons[why] += count;
}

bool account_balances(const struct account *account)
{
    return sum(account->states, ACCOUNT_STATES) == account->audience &&
           sum(account->reasons, ACCOUNT_REASONS) ==
               account->states[DELIVERY_WITHHELD] &&
           account->reasons[WITHHELD_NOT] == 0;
}

bool account_finished(const struct account *account)
{
    return account_balances(account) &&
           account->states[DELIVERY_WAITING] == 0 &&
           account->states[DELIVERY_CLAIMED] == 0;
}

static void show_line(struct text *out, int64_t count, const char *label)
{
    if (count != 0)
        text_format(out, "%6" PRId64 "  %s\n", count, label);
}

static void show_reasons(const struct account *account, struct text *out)
{
    for (int i = WITHHELD_NOT + 1; i < ACCOUNT_REASONS; i++)
        if (account->reasons[i] != 0)
            text_format(out, "%14" PRId64 "  %s\n", account->reasons[i],
                        withheld_sentence((enum withheld)i));
}

void account_show(const struct account *account, struct text *out)
{
    static const struct {
        enum delivery_state state;
        const char *label;
    } lines[] = {
        {DELIVERY_HANDED_OVER, "handed over"},
        {DELIVERY_WAITING, "waiting"},
        {DELIVERY_CLAIMED, "going out now"},
        {DELIVERY_IN_DOUBT, "in doubt: they may not have got it"},
        {DELIVERY_REFUSED, "refused by the other side"},
        {DELIVERY_FAILED, "failed"},
        {DELIVERY_WITHHELD, "withheld:"},
    };
    int64_t astray = account->audience - sum(account->states, ACCOUNT_STATES);

    text_format(out, "%6" PRId64 "  people in the audience\n",
                account->audience);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        show_line(out, account->states[lines[i].state], lines[i].label);
    show_reasons(account, out);
    if (!account_balances(account))
        text_format(out,
                    "This account does not balance (%" PRId64
                    " unaccounted for). Please report it.\n",
                    astray);
}
