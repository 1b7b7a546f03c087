#include "tests/fake/mailbox.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "base/must.h"
#include "base/text.h"

#define MESSAGES 100
#define BYTES ((size_t)8 << 20)

struct message {
    char folder[60];
    uint32_t uid;
    uint64_t size;
    struct slice bytes;
    int moves;
};

struct memory {
    struct message messages[MESSAGES];
    int count;
    uint32_t uidvalidity;
    uint32_t next_uid;
    int working[POST_MOVE_REPLY + 1];
    int failing[POST_MOVE_REPLY + 1];
    size_t used;
    char bytes[BYTES];
};

struct mailbox {
    char folder[60];
    bool gone;
};

static struct memory *memory;

void post_start(void)
{
    if (memory == NULL)
        memory = mmap(NULL, sizeof *memory, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    must(memory != MAP_FAILED);
    memset(memory, 0, offsetof(struct memory, bytes));
    memory->uidvalidity = 7;
    memory->next_uid = 1;
}

static void put_in(struct message *message, const char *folder)
{
    snprintf(message->folder, sizeof message->folder, "%s", folder);
    message->uid = memory->next_uid++;
}

int post_put(const char *folder, struct slice bytes)
{
    struct message *message = &memory->messages[memory->count];
    char *at = memory->bytes + memory->used;

    must(memory->count < MESSAGES && memory->used + bytes.size < BYTES);
    memcpy(at, bytes.at, bytes.size);
    memory->used += bytes.size;
    message->bytes = (struct slice){at, bytes.size};
    message->size = bytes.size;
    put_in(message, folder);
    return memory->count++;
}

void post_claim_size(int message, uint64_t size)
{
    memory->messages[message].size = size;
}

void post_renumber(void)
{
    memory->uidvalidity++;
    for (int i = 0; i < memory->count; i++)
        memory->messages[i].uid = memory->next_uid++;
}

const char *post_folder(int message)
{
    return memory->messages[message].folder;
}

int post_count(const char *folder)
{
    int count = 0;

    for (int i = 0; i < memory->count; i++)
        count += strcmp(memory->messages[i].folder, folder) == 0;
    return count;
}

int post_moves(int message)
{
    return memory->messages[message].moves;
}

void post_fail(enum post_operation operation, int working, int failing)
{
    memory->working[operation] = working;
    memory->failing[operation] = failing;
}

static bool works(struct mailbox *mailbox, enum post_operation operation,
                  struct error *error)
{
    if (mailbox != NULL && mailbox->gone)
        return error_set(error, ERROR_TEMPORARY, "the mailbox has gone");
    if (memory->failing[operation] == 0)
        return true;
    if (memory->working[operation] > 0) {
        memory->working[operation]--;
        return true;
    }
    memory->failing[operation]--;
    if (mailbox != NULL)
        mailbox->gone = true;
    return error_set(error, ERROR_TEMPORARY, "the mailbox does not answer");
}

static struct message *find(const struct mailbox *mailbox, uint32_t uid)
{
    for (int i = 0; i < memory->count; i++)
        if (memory->messages[i].uid == uid &&
            strcmp(memory->messages[i].folder, mailbox->folder) == 0)
            return &memory->messages[i];
    return NULL;
}

/* ---- edge/mailbox.h ---- */

bool mailbox_open(struct arena *arena, const struct settings *settings,
                  struct slice secret, const struct pulse *pulse,
                  struct mailbox **out, struct error *error)
{
    (void)settings, (void)secret, (void)pulse;
    if (!works(NULL, POST_OPEN, error))
        return false;
    *out = arena_alloc(arena, sizeof **out);
    return true;
}

void mailbox_close(struct mailbox *mailbox)
{
    (void)mailbox;
}

void mailbox_set_patience(struct mailbox *mailbox, int64_t milliseconds)
{
    (void)mailbox, (void)milliseconds;
}

bool mailbox_select(struct mailbox *mailbox, struct slice folder,
                    uint32_t *uidvalidity_out, struct error *error)
{
    snprintf(mailbox->folder, sizeof mailbox->folder, "%.*s",
             SLICE_ARG(folder));
    *uidvalidity_out = memory->uidvalidity;
    return works(mailbox, POST_SELECT, error);
}

bool mailbox_list(struct arena *arena, struct mailbox *mailbox, size_t most,
                  struct waiting_message **out, size_t *count_out,
                  struct error *error)
{
    *out = arena_array(arena, most, sizeof **out);
    *count_out = 0;
    for (int i = 0; i < memory->count && *count_out < most; i++)
        if (strcmp(memory->messages[i].folder, mailbox->folder) == 0)
            (*out)[(*count_out)++] = (struct waiting_message){
                memory->messages[i].uid, memory->messages[i].size};
    return works(mailbox, POST_LIST, error);
}

/* The last in memory is the last that was put in, or moved. */
bool mailbox_newest(struct mailbox *mailbox, struct waiting_message *out,
                    bool *found_out, struct error *error)
{
    *found_out = false;
    for (int i = 0; i < memory->count; i++) {
        const struct message *message = &memory->messages[i];

        if (strcmp(message->folder, mailbox->folder) != 0 ||
            (*found_out && message->uid < out->uid))
            continue;
        *out = (struct waiting_message){message->uid, message->size};
        *found_out = true;
    }
    return works(mailbox, POST_LIST, error);
}

bool mailbox_fetch(struct arena *arena, struct mailbox *mailbox, uint32_t uid,
                   size_t most, struct slice *out, struct error *error)
{
    const struct message *message = find(mailbox, uid);

    if (!works(mailbox, POST_FETCH, error))
        return false;
    *out = (struct slice){NULL, 0};
    if (message != NULL && message->bytes.size > most)
        return error_set(error, ERROR_INPUT, "it is too large");
    if (message != NULL)
        *out = arena_copy(arena, message->bytes);
    return true;
}

bool mailbox_fetch_several(struct arena *arena, struct mailbox *mailbox,
                           const struct waiting_message *list, size_t count,
                           struct slice *out, struct error *error)
{
    for (size_t i = 0; i < count; i++)
        if (!mailbox_fetch(arena, mailbox, list[i].uid, BYTES, &out[i], error))
            return false;
    return true;
}

/* All that a message in memory has is its words. */
bool mailbox_fetch_words(struct arena *arena, struct mailbox *mailbox,
                         const struct waiting_message *message,
                         struct slice *out, struct error *error)
{
    return mailbox_fetch(arena, mailbox, message->uid, BYTES, out, error);
}

static bool move_one(struct mailbox *mailbox, uint32_t uid, struct slice folder,
                     struct error *error)
{
    struct message *message = find(mailbox, uid);
    char name[60];

    if (!works(mailbox, POST_MOVE, error))
        return false;
    must(message != NULL);
    snprintf(name, sizeof name, "%.*s", SLICE_ARG(folder));
    put_in(message, name);
    message->moves++;
    return works(mailbox, POST_MOVE_REPLY, error);
}

/* A connection that is lost half way has moved the first of them. */
bool mailbox_move(struct mailbox *mailbox, const struct waiting_message *list,
                  size_t count, struct slice folder, struct error *error)
{
    for (size_t i = 0; i < count; i++)
        if (!move_one(mailbox, list[i].uid, folder, error))
            return false;
    return true;
}

bool mailbox_wait(struct mailbox *mailbox, int other, int64_t milliseconds,
                  bool *news_out, struct error *error)
{
    (void)other, (void)milliseconds;
    *news_out = false;
    return works(mailbox, POST_LIST, error);
}
