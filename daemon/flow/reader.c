#include "flow/reader.h"

#include "base/clock.h"
#include "base/log.h"
#include "core/reading/message.h"
#include "core/reading/nets.h"
#include "edge/link.h"
#include "edge/sandbox.h"
#include "flow/process.h"
#include "flow/words.h"

#include "base/banned.h"

#define FRAME_MOST ((size_t)64 << 20)
#define ANSWER_MOST ((size_t)8 << 20)
#define SEND_MS 5000
#define COMPLAINT_MOST 65536
/* The kernel ends it after READER_SECONDS of computing; this is for one that
 * sleeps or was starved. */
#define WAIT_MS (READER_SECONDS * 1000 + 3000)

enum ask { ASK_IDENTIFY = 1, ASK_READ = 2 };

enum reply { REPLY_DONE = 1, REPLY_REFUSED = 2 };

/* ---- inside the cage ---- */

struct reader {
    struct arena *arena; /* of the message at hand */
    struct message *message;
    struct arena *lasting; /* of the word lists */
    struct word_lists words;
    struct nets *nets;
};

static void refuse(struct text *out, const struct error *error)
{
    out->size = 0;
    wire_put_number(out, REPLY_REFUSED);
    wire_put_slice(out, slice_of(error->text));
}

static void serve_identify(struct reader *reader, struct wire *wire,
                           struct text *out)
{
    struct ourselves ourselves;
    struct correlators correlators = {0};
    struct slice bytes;
    struct error error;

    ourselves.address = wire_take_slice(wire);
    ourselves.queue = wire_take_slice(wire);
    ourselves.authserv = wire_take_slice(wire);
    ourselves.mark = wire_take_slice(wire);
    bytes = wire_take_slice(wire);
    reader->message = message_open(reader->arena, bytes, &error);
    if (reader->message == NULL) {
        refuse(out, &error);
        return;
    }
    message_identify(reader->arena, reader->message, &ourselves, &correlators);
    wire_put_number(out, REPLY_DONE);
    correlators_put(out, &correlators);
}

static void serve_read(struct reader *reader, struct wire *wire,
                       struct text *out)
{
    struct reading_context context;
    struct reading reading = {0};
    struct error error;

    if (reader->message == NULL ||
        !reading_context_take(reader->arena, wire, &context)) {
        (void)error_set(&error, ERROR_PERMANENT,
                        "the question could not be understood");
        refuse(out, &error);
        return;
    }
    context.words = &reader->words;
    context.nets = reader->nets;
    message_read(reader->arena, reader->message, &context, &reading);
    wire_put_number(out, REPLY_DONE);
    reading_put(out, &reading);
}

static bool serve_one(struct reader *reader, int socket, struct error *error)
{
    struct arena *frame = arena_new();
    struct slice bytes;
    struct wire wire;
    struct text out = text_start(frame, ANSWER_MOST);
    bool fine;

    /* Without a deadline: it waits for as long as there is no post. */
    fine = frame_receive(frame, socket, FRAME_MOST, INT64_MAX, &bytes, error) &&
           sandbox_allow_seconds(READER_SECONDS, error);
    if (fine) {
        wire = (struct wire){.rest = bytes};
        if (wire_take_number(&wire) == ASK_IDENTIFY) {
            arena_reset(reader->arena);
            /* The message must outlive this frame. */
            wire.rest = arena_copy(reader->arena, wire.rest);
            serve_identify(reader, &wire, &out);
        } else {
            serve_read(reader, &wire, &out);
        }
        fine = frame_send(socket, text_slice(&out), clock_steady_ms() + SEND_MS,
                          error);
    }
    arena_free(frame);
    return fine;
}

/* A wrong line loses nothing but itself: what is built in stays, and so does
 * the rest of the file. */
static void load_words(struct reader *reader, const char *directory)
{
    struct text complaint = text_start(reader->lasting, COMPLAINT_MOST);
    struct slice rest;
    struct slice line;

    reader->words = (struct word_lists){.arena = reader->lasting};
    if (directory != NULL &&
        !words_load(reader->lasting, directory, &reader->words, &complaint)) {
        rest = text_slice(&complaint);
        while (slice_next_line(&rest, &line))
            log_event(LOG_SETTINGS_FAULT, "%.*s", SLICE_ARG(line));
    }
    reader->nets = nets_new(reader->lasting, &reader->words);
}

int reader_serve(int socket, int link, const char *directory)
{
    struct reader reader = {.arena = arena_new(), .lasting = arena_new()};
    struct error error;

    message_setup();
    load_words(&reader, directory);
    if (!sandbox_common(&error) || !sandbox_close_in(&error)) {
        log_event(LOG_DAEMON_FAILED, "reader: %s", error.text);
        return 1;
    }
    if (link >= 0)
        (void)link_say(link, (char)SAY_READY, -1, &error);
    while (serve_one(&reader, socket, &error))
        continue;
    return 0;
}

/* ---- collect's side ---- */

static bool ask(struct arena *arena, int socket, struct slice question,
                struct wire *out, struct error *error)
{
    struct slice answer;
    struct slice why;

    if (!frame_send(socket, question, clock_steady_ms() + SEND_MS, error) ||
        !frame_receive(arena, socket, ANSWER_MOST, clock_steady_ms() + WAIT_MS,
                       &answer, error)) {
        if (error->kind == ERROR_INPUT)
            error->kind = ERROR_PERMANENT;
        return error_prefix(error, "the reader");
    }
    *out = (struct wire){.rest = answer};
    if (wire_take_number(out) == REPLY_DONE)
        return true;
    why = wire_take_slice(out);
    return error_set(error, ERROR_INPUT, "%.*s", SLICE_ARG(why));
}

bool reader_identify(struct arena *arena, int socket,
                     const struct ourselves *ourselves, struct slice message,
                     struct correlators *out, struct error *error)
{
    struct text question = text_start(
        arena, message.size + ourselves->address.size + ourselves->queue.size +
                   ourselves->authserv.size + ourselves->mark.size + 128);
    struct wire wire;

    wire_put_number(&question, ASK_IDENTIFY);
    wire_put_slice(&question, ourselves->address);
    wire_put_slice(&question, ourselves->queue);
    wire_put_slice(&question, ourselves->authserv);
    wire_put_slice(&question, ourselves->mark);
    wire_put_slice(&question, message);
    if (!ask(arena, socket, text_slice(&question), &wire, error))
        return false;
    if (correlators_take(arena, &wire, out))
        return true;
    return error_set(error, ERROR_PERMANENT,
                     "the reader gave an answer that is not in its form");
}

bool reader_read(struct arena *arena, int socket,
                 const struct reading_context *context, struct reading *out,
                 struct error *error)
{
    struct text question = text_start(arena, FRAME_MOST);
    struct wire wire;

    wire_put_number(&question, ASK_READ);
    reading_context_put(&question, context);
    if (!ask(arena, socket, text_slice(&question), &wire, error))
        return false;
    if (reading_take(arena, &wire, out))
        return true;
    return error_set(error, ERROR_PERMANENT,
                     "the reader gave an answer that is not in its form");
}
