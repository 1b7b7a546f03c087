#include "tests/flow/lives.h"

#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/must.h"

#define STEPS_MOST 1000

static int64_t *now; /* outlives the office */

void expect(struct looking *looking, bool holds, const char *what)
{
    if (holds)
        return;
    looking->wrong++;
    note("died at step %d: %s", looking->step, what);
}

void *lives_memory(size_t size)
{
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    must(memory != MAP_FAILED);
    return memory;
}

void lives_begin_at(int64_t moment)
{
    *now = moment;
    clock_set(moment);
}

void lives_at(int64_t moment)
{
    if (*now < moment)
        *now = moment;
    clock_set(*now);
}

/* One life of the office, in a process of its own; its exit status. */
static int live_once(const struct tale *tale, const char *name, int die_at)
{
    int status;
    pid_t pid;

    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        struct place place;

        clock_set(*now);
        durable_die_at(die_at);
        place_reopen(&place, name);
        tale->live(&place);
        _exit(0);
    }
    must(pid > 0 && waitpid(pid, &status, 0) == pid);
    must(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static int look(const struct tale *tale, const char *name, int step)
{
    struct place place;
    struct looking looking = {.place = &place, .step = step};

    clock_set(*now);
    place_reopen(&place, name);
    tale->look(&looking);
    place_close(&place);
    return looking.wrong;
}

int lives_play(const struct tale *tale, const char *name, int stride,
               int *wrong_out)
{
    int status = DURABLE_DEATH;
    int step = 1 + (int)getpid() % stride - stride;

    if (now == NULL)
        now = lives_memory(sizeof *now);
    *wrong_out = 0;
    while (status == DURABLE_DEATH && step < STEPS_MOST) {
        char folder[40];

        step += stride;
        snprintf(folder, sizeof folder, "%s-%d", name, step);
        tale->begin(folder);
        status = live_once(tale, folder, step);
        must(status == 0 || status == DURABLE_DEATH);
        must(live_once(tale, folder, 0) == 0);
        *wrong_out += look(tale, folder, step);
    }
    must(step < STEPS_MOST);
    return step - 1;
}
