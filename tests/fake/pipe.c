#include "tests/fake/pipe.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "base/must.h"
#include "base/text.h"
#include "edge/durable.h"

#define RULES 20
#define BYTES ((size_t)16 << 20)

struct rule {
    const char *address;
    const char *reply;
    enum relay_at at;
    int times;
};

struct memory {
    struct relay relay;
    struct rule rules[RULES];
    int rule_count;
    size_t used;
    char bytes[BYTES];
};

struct pipe {
    struct arena *arena;
    struct text in;
    size_t read; /* of in */
    struct text out;
    size_t given; /* of out */
    struct relay_letter letter;
    bool has_sender;
    bool in_data;
    bool gone;
    struct slice lines[2];
};

static struct memory *memory;
struct relay *relay;
void (*relay_on_letter)(void);

void relay_start(void)
{
    if (memory == NULL)
        memory = mmap(NULL, sizeof *memory, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    must(memory != MAP_FAILED);
    memset(memory, 0, offsetof(struct memory, bytes));
    relay = &memory->relay;
    relay->pipelining = true;
    relay_on_letter = NULL;
}

void relay_script(const char *address, enum relay_at at, const char *reply,
                  int times)
{
    must(memory->rule_count < RULES);
    memory->rules[memory->rule_count++] =
        (struct rule){address, reply, at, times};
}

int relay_count(const char *address)
{
    int count = 0;

    for (int i = 0; i < relay->count; i++)
        count += strcmp(relay->letters[i].to, address) == 0;
    return count;
}

const struct relay_letter *relay_last(const char *address)
{
    for (int i = relay->count; i-- > 0;)
        if (strcmp(relay->letters[i].to, address) == 0)
            return &relay->letters[i];
    return NULL;
}

static struct rule *rule_for(const struct pipe *pipe, enum relay_at at)
{
    for (int i = 0; i < memory->rule_count; i++) {
        struct rule *rule = &memory->rules[i];

        if (rule->times > 0 && rule->at == at &&
            (rule->address == NULL ||
             strcmp(rule->address, pipe->letter.to) == 0)) {
            rule->times--;
            return rule;
        }
    }
    return NULL;
}

/* True if it went as it should. */
static bool say(struct pipe *pipe, enum relay_at at, const char *usual)
{
    const struct rule *rule = rule_for(pipe, at);
    const char *reply = rule == NULL ? usual : rule->reply;

    if (reply == NULL)
        pipe->gone = true;
    else
        text_format(&pipe->out, "%s\r\n", reply);
    return rule == NULL;
}

static void keep_path(char *to, size_t size, struct slice line)
{
    size_t from = slice_find_byte(line, '<');
    size_t end = slice_find_byte(line, '>');

    must(from != SLICE_NONE && end != SLICE_NONE && end > from);
    snprintf(to, size, "%.*s", (int)(end - from - 1), line.at + from + 1);
}

static void take_rcpt(struct pipe *pipe, struct slice line)
{
    keep_path(pipe->letter.to, sizeof pipe->letter.to, line);
    if (!pipe->has_sender)
        text_puts(&pipe->out, "503 5.5.1 MAIL first\r\n");
    else if (say(pipe, RELAY_RCPT, "250 2.1.5 ok"))
        pipe->letter.recipients++;
}

static void take_command(struct pipe *pipe, struct slice line)
{
    if (slice_starts(line, SLICE("MAIL "))) {
        pipe->letter = (struct relay_letter){.connection = relay->connections};
        keep_path(pipe->letter.from, sizeof pipe->letter.from, line);
        relay->attempts++;
        pipe->has_sender = say(pipe, RELAY_MAIL, "250 2.1.0 ok");
    } else if (slice_starts(line, SLICE("RCPT "))) {
        take_rcpt(pipe, line);
    } else if (slice_is(line, "DATA")) {
        if (pipe->letter.recipients == 0)
            text_puts(&pipe->out, "554 5.5.1 no recipient\r\n");
        else
            pipe->in_data = say(pipe, RELAY_DATA, "354 go on");
    } else if (slice_is(line, "RSET")) {
        text_puts(&pipe->out, "250 2.0.0 ok\r\n");
    } else {
        must(slice_is(line, "QUIT"));
        pipe->gone = true;
    }
}

static void keep_letter(struct pipe *pipe, struct slice stuffed)
{
    char *to = memory->bytes + memory->used;
    struct slice line;

    must(relay->count < RELAY_MOST && memory->used + stuffed.size < BYTES);
    pipe->letter.bytes.at = to;
    while (slice_next_line(&stuffed, &line)) {
        line = slice_from(line, line.size > 0 && line.at[0] == '.');
        memcpy(to, line.at, line.size);
        memcpy(to + line.size, "\r\n", 2);
        to += line.size + 2;
    }
    pipe->letter.bytes.size = (size_t)(to - pipe->letter.bytes.at);
    memory->used += pipe->letter.bytes.size;
    relay->letters[relay->count++] = pipe->letter;
    durable_step("the relay took it");
    if (relay_on_letter != NULL)
        relay_on_letter();
}

static void take_letter(struct pipe *pipe, struct slice stuffed)
{
    const struct rule *rule = rule_for(pipe, RELAY_DOT);

    pipe->in_data = false;
    if (rule == NULL)
        keep_letter(pipe, stuffed);
    if (rule == NULL)
        (void)say(pipe, RELAY_TAKEN, "250 2.0.0 taken");
    else if (rule->reply == NULL)
        pipe->gone = true;
    else
        text_format(&pipe->out, "%s\r\n", rule->reply);
}

static bool take_one(struct pipe *pipe)
{
    struct slice rest = slice_from(text_slice(&pipe->in), pipe->read);
    struct slice end = pipe->in_data ? SLICE("\r\n.\r\n") : SLICE("\r\n");
    size_t at = slice_find(rest, end);

    if (at == SLICE_NONE || pipe->gone)
        return false;
    pipe->read += at + end.size;
    if (pipe->in_data)
        take_letter(pipe, slice_part(rest, 0, at));
    else
        take_command(pipe, slice_part(rest, 0, at));
    return true;
}

/* ---- edge/pipe.h ---- */

bool pipe_setup(struct error *error)
{
    error->kind = ERROR_NONE;
    return true;
}

bool pipe_open(struct arena *arena, enum pipe_protocol protocol,
               const struct server *server, struct slice secret,
               struct slice helo, int64_t patience_ms,
               const struct pulse *pulse, struct pipe **out,
               struct error *error)
{
    (void)server, (void)secret, (void)helo, (void)patience_ms, (void)pulse;
    must(protocol == PIPE_SMTP);
    if (relay->refusals > 0) {
        relay->refusals--;
        return error_set(error, ERROR_TEMPORARY, "the relay does not answer");
    }
    relay->connections++;
    *out = arena_alloc(arena, sizeof **out);
    **out = (struct pipe){
        .arena = arena,
        .in = text_start(arena, BYTES),
        .out = text_start(arena, BYTES),
        .lines = {SLICE("250-relay.example"), SLICE("250 PIPELINING")}};
    return true;
}

void pipe_close(struct pipe *pipe)
{
    (void)pipe;
}

int64_t pipe_server_date(const struct pipe *pipe)
{
    (void)pipe;
    return 0;
}

size_t pipe_lines(const struct pipe *pipe, const struct slice **out)
{
    *out = pipe->lines;
    return relay->pipelining ? 2 : 1;
}

bool pipe_send(struct pipe *pipe, struct slice bytes, int64_t deadline_ms,
               struct error *error)
{
    (void)deadline_ms;
    if (pipe->gone || (pipe->in_data && rule_for(pipe, RELAY_LETTER) != NULL)) {
        pipe->gone = true;
        return error_set(error, ERROR_PERMANENT, "the relay hung up");
    }
    text_put(&pipe->in, bytes);
    while (take_one(pipe))
        continue;
    return true;
}

bool pipe_receive(struct pipe *pipe, char *to, size_t size, int64_t deadline_ms,
                  size_t *got_out, struct error *error)
{
    struct slice rest = slice_from(text_slice(&pipe->out), pipe->given);

    (void)deadline_ms;
    *got_out = 0;
    if (rest.size == 0)
        return error_set(error, ERROR_PERMANENT, "the relay hung up");
    *got_out = rest.size < size ? rest.size : size;
    memcpy(to, rest.at, *got_out);
    pipe->given += *got_out;
    return true;
}

int pipe_descriptor(const struct pipe *pipe)
{
    (void)pipe;
    return -1;
}

bool pipe_wait(struct pipe *pipe, int other, int64_t deadline_ms)
{
    (void)other, (void)deadline_ms;
    return pipe->gone || pipe->given < pipe->out.size;
}
