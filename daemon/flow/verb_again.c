/* again: letters of an issue that may not have arrived go once more. */
#include "edge/store_doubt.h"
#include "edge/store_issue.h"
#include "flow/verb.h"

#include "base/banned.h"

#define AGAIN_LATEST 86400

static int64_t run(struct call *call, int64_t issue, int64_t person_id,
                   struct error *error)
{
    struct store *store = call->house->store;
    int64_t count;

    if (!store_begin(store, error))
        return -1;
    count = store_doubt_again(store, issue, person_id, call->who, call->now,
                              call->now + AGAIN_LATEST);
    if (count > 0)
        store_audit(store, call->now, call->who, "sent again",
                    arena_format(call->arena, "issue %lld person %lld",
                                 (long long)issue, (long long)person_id));
    return store_end(store, error) ? count : -1;
}

int verb_again(struct call *call)
{
    struct slice who = call_word(call, 1);
    struct issue_row row;
    struct person person = {0};
    struct error error;
    int64_t number;
    int64_t count;

    if (!slice_number(call_word(call, 0), &number) ||
        !store_issue_by_number(call->arena, call->house->store, number, &row))
        return call_wrong(call, "name the issue by its number");
    if (who.size > 0 && !call_person(call, who, &person))
        return call_refuse(call,
                           "nobody on the register has number or ref "
                           "%.*s",
                           SLICE_ARG(who));
    count = run(call, number, person.id, &error);
    if (count < 0)
        return call_refuse(call, "%s", error.text);
    if (count == 0)
        return call_refuse(call, "issue %lld: no letter is in doubt%s",
                           (long long)number,
                           who.size > 0 ? " for that person" : "");
    text_format(&call->out,
                "Issue %lld: %lld %s once more. Somebody may get it twice.\n",
                (long long)number, (long long)count,
                count == 1 ? "letter goes" : "letters go");
    return 0;
}
