#include "flow/clerk.h"

#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "edge/child.h"
#include "edge/control.h"
#include "flow/verb.h"

#include "base/banned.h"

_Noreturn static void be_clerk(struct house *house)
{
    struct arena *arena = arena_new();
    struct request request;
    struct answer answer = {.status = 1};
    struct error error;

    log_open("clerk", LOG_OUTCOME);
    if (!control_read(arena, CHILD_PEER, &request, &error))
        _exit(0);
    if (house_open_store(house, &error))
        verb_answer(arena, house, &request, clock_now(), &answer);
    else
        answer.complaint = slice_of(arena_format(arena, "%s\n", error.text));
    if (!control_answer(arena, CHILD_PEER, &answer, &error))
        log_event(LOG_COMMAND_FAILED, "%s", error.text);
    house_close(house);
    _exit(0);
}

static pid_t *free_clerk(struct clerks *clerks)
{
    for (int i = 0; i < CLERKS_MOST; i++)
        if (clerks->list[i] == 0)
            return &clerks->list[i];
    return NULL;
}

void clerks_answer(struct clerks *clerks, struct house *house, int listener,
                   int lock)
{
    pid_t *clerk = free_clerk(clerks);
    struct error error;
    int connection;

    if (!control_accept(listener, &connection, &error))
        return;
    if (clerk == NULL)
        log_event(LOG_COMMAND_FAILED, "%d commands are under way already",
                  CLERKS_MOST);
    else if (!child_fork(connection, lock, clerk, &error)) {
        log_event(LOG_COMMAND_FAILED, "%s", error.text);
        *clerk = 0;
    } else if (*clerk == 0) {
        be_clerk(house);
    }
    close(connection);
}

bool clerks_forget(struct clerks *clerks, pid_t pid)
{
    for (int i = 0; i < CLERKS_MOST; i++)
        if (clerks->list[i] == pid) {
            clerks->list[i] = 0;
            return true;
        }
    return false;
}
