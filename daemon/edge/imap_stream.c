#include "edge/imap_stream.h"

#include <string.h>

#include "base/banned.h"

#define DEPTH_MOST 64

static void note_brace(struct imap_stream *stream, char byte)
{
    if (byte == '{') {
        stream->brace = byte;
        stream->number = 0;
    } else if (is_digit(byte) && stream->brace == '{' &&
               stream->number < UINT32_MAX) {
        stream->number = stream->number * 10 + (uint64_t)(byte - '0');
    } else if (byte == '}' && stream->brace == '{') {
        stream->brace = byte;
    } else if (byte != '\r' || stream->brace != '}') {
        stream->brace = '\0';
    }
}

static void note_byte(struct imap_stream *stream, char byte)
{
    if (byte == '\n') {
        bool literal = stream->brace == '}';

        stream->literal = literal ? stream->number : 0;
        stream->depth = literal ? stream->depth : 0;
    }
    if (byte == '(')
        stream->depth++;
    if (byte == ')')
        stream->depth--;
    note_brace(stream, byte);
}

static bool is_shallow(struct imap_stream *stream, const char *bytes,
                       size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (stream->literal > 0) {
            size_t rest = size - i;
            size_t skip =
                stream->literal < rest ? (size_t)stream->literal : rest;

            stream->literal -= skip;
            i += skip - 1;
            continue;
        }
        note_byte(stream, bytes[i]);
        if (stream->depth > DEPTH_MOST)
            return false;
    }
    return true;
}

static ssize_t fail(struct imap_stream *stream)
{
    stream->failed = true;
    return -1;
}

static ssize_t fail_by_size(struct imap_stream *stream)
{
    error_set(&stream->error, ERROR_TEMPORARY,
              "the mail server sent far more than was asked for");
    return fail(stream);
}

static ssize_t read_low(mailstream_low *low, void *to, size_t size)
{
    struct imap_stream *stream = low->data;
    size_t got;

    if (stream->failed)
        return -1;
    if (stream->budget == 0)
        return fail_by_size(stream);
    if (size > stream->budget)
        size = stream->budget;
    if (!pipe_receive(stream->pipe, to, size, stream->deadline, &got,
                      &stream->error))
        return fail(stream);
    stream->budget -= got;
    if (!is_shallow(stream, to, got)) {
        error_set(&stream->error, ERROR_TEMPORARY,
                  "the mail server's answer is nested too deeply to be read");
        return fail(stream);
    }
    /* libetpan takes memory for all of a literal at once. */
    if (stream->literal > stream->budget)
        return fail_by_size(stream);
    return (ssize_t)got;
}

static ssize_t write_low(mailstream_low *low, const void *from, size_t size)
{
    struct imap_stream *stream = low->data;

    if (stream->failed)
        return -1;
    if (!pipe_send(stream->pipe, (struct slice){from, size}, stream->deadline,
                   &stream->error))
        return fail(stream);
    return (ssize_t)size;
}

/* The pipe and the stream belong to others. */
static int close_low(mailstream_low *low)
{
    (void)low;
    return 0;
}

static int descriptor_low(mailstream_low *low)
{
    struct imap_stream *stream = low->data;

    return pipe_descriptor(stream->pipe);
}

static void free_low(mailstream_low *low)
{
    (void)low;
}

static mailstream_low_driver driver = {
    .mailstream_read = read_low,
    .mailstream_write = write_low,
    .mailstream_close = close_low,
    .mailstream_get_fd = descriptor_low,
    .mailstream_free = free_low,
    .mailstream_cancel = free_low,
};

void imap_stream_start(struct imap_stream *stream, struct pipe *pipe)
{
    /* Else it keeps people's larger messages in files below /tmp. */
    mmap_string_set_ceil(SIZE_MAX / 2);
    memset(stream, 0, sizeof *stream);
    stream->low.data = stream;
    stream->low.driver = &driver;
    stream->low.privacy = 1;
    stream->pipe = pipe;
}

void imap_stream_allow(struct imap_stream *stream, int64_t deadline,
                       size_t budget)
{
    stream->deadline = deadline;
    stream->budget = budget;
}
