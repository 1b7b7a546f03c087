#include "core/ledger/inbound.h"

#include "base/banned.h"

#define INBOUND_TEXT(name, word) word,
#define WORDS_OF(list)                             \
    {                                              \
        list, (int)(sizeof(list) / sizeof *(list)) \
    }

static const char *const dispositions[] = {DISPOSITIONS(INBOUND_TEXT)};
static const char *const signup_states[] = {SIGNUP_STATES(INBOUND_TEXT)};
static const char *const task_kinds[] = {TASK_KINDS(INBOUND_TEXT)};

const struct words disposition_words = WORDS_OF(dispositions);
const struct words signup_state_words = WORDS_OF(signup_states);
const struct words task_kind_words = WORDS_OF(task_kinds);

bool signup_holds_place(enum signup_state state)
{
    return state == SIGNUP_INTERESTED || state == SIGNUP_OFFERED ||
           state == SIGNUP_BOOKED || state == SIGNUP_WAITING;
}
