/* account: it balances, it is finished, and it reads well. */
#include "core/ledger/account.h"
#include "tests/tap.h"

static struct account sample(void)
{
    struct account account = {.audience = 12};

    account_add(&account, DELIVERY_HANDED_OVER, WITHHELD_NOT, 7);
    account_add(&account, DELIVERY_REFUSED, WITHHELD_NOT, 1);
    account_add(&account, DELIVERY_IN_DOUBT, WITHHELD_NOT, 1);
    account_add(&account, DELIVERY_WITHHELD, WITHHELD_OPTED_OUT, 2);
    account_add(&account, DELIVERY_WITHHELD, WITHHELD_AGE, 1);
    return account;
}

static void test_balance(void)
{
    struct account account = sample();

    ok(account_balances(&account), "everybody is accounted for");
    ok(account_finished(&account), "and nothing is left to do");

    account.audience = 13;
    ok(!account_balances(&account), "somebody is missing");
    ok(!account_finished(&account), "so it is not finished");
    account_add(&account, DELIVERY_WAITING, WITHHELD_NOT, 1);
    ok(account_balances(&account), "the missing one waits");
    ok(!account_finished(&account), "so it is not finished either");

    account = sample();
    account.states[DELIVERY_HANDED_OVER]--;
    account_add(&account, DELIVERY_CLAIMED, WITHHELD_NOT, 1);
    ok(account_balances(&account) && !account_finished(&account),
       "one on its way is not finished");

    account = sample();
    account.audience++;
    account_add(&account, DELIVERY_WITHHELD, WITHHELD_NOT, 1);
    ok(!account_balances(&account), "withheld without a reason");
    account = sample();
    account_add(&account, DELIVERY_FAILED, WITHHELD_NOT, 1);
    ok(!account_balances(&account), "more letters than people");
}

static void test_show(struct arena *arena)
{
    struct account account = sample();
    struct text text = text_start(arena, 2000);

    account_show(&account, &text);
    is_text(text_slice(&text),
            "    12  people in the audience\n"
            "     7  handed over\n"
            "     1  in doubt: they may not have got it\n"
            "     1  refused by the other side\n"
            "     3  withheld:\n"
            "             2  said stop\n"
            "             1  under 16, without a guardian's consent\n",
            "an account for people");
    account.audience = 14;
    text = text_start(arena, 2000);
    account_show(&account, &text);
    ok(slice_find(text_slice(&text), SLICE("does not balance (2 unacc")) !=
           SLICE_NONE,
       "an imbalance is shown");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_balance();
    test_show(arena);
    arena_free(arena);
    return done_testing();
}
