#include "edge/imap_idle.h"

#include "base/clock.h"

#include "base/banned.h"

#define IDLE_TAG "idle "

static bool say(struct imap_session *session, struct slice words)
{
    mailstream *stream = session->imap->imap_stream;

    return mailstream_write(stream, words.at, words.size) ==
               (ssize_t)words.size &&
           mailstream_flush(stream) == 0;
}

static bool hear(struct imap_session *session, struct slice *line_out)
{
    *line_out = slice_trim(slice_of(mailimap_read_line(session->imap)));
    return !session->stream.failed && line_out->at != NULL;
}

/* "* 12 EXISTS": something has come, or gone. */
static bool is_news(struct slice line)
{
    return slice_starts(line, SLICE("* ")) &&
           (slice_ends(line, SLICE(" EXISTS")) ||
            slice_ends(line, SLICE(" EXPUNGE")) ||
            slice_ends(line, SLICE(" RECENT")));
}

/* Hears lines until one begins so, or with our tag: a refusal or an end. */
static bool hear_until(struct imap_session *session, struct slice begin,
                       bool *news_out, struct slice *line_out)
{
    do {
        if (!hear(session, line_out))
            return false;
        *news_out |= is_news(*line_out);
    } while (!slice_starts(*line_out, begin) &&
             !slice_starts(*line_out, SLICE(IDLE_TAG)));
    return true;
}

static bool listen_for_news(struct imap_session *session, int other,
                            int64_t until, bool *news_out)
{
    struct slice line;

    while (!*news_out) {
        if (session->imap->imap_stream->read_buffer_len == 0 &&
            !pipe_wait(session->pipe, other, until))
            return true;
        session->stream.deadline = clock_steady_ms() + session->patience_ms;
        if (!hear(session, &line))
            return false;
        *news_out = is_news(line);
    }
    return true;
}

static bool idle(struct imap_session *session, int other, int64_t until,
                 bool *news_out, bool *refused_out)
{
    struct slice line;

    if (!say(session, SLICE(IDLE_TAG "IDLE\r\n")) ||
        !hear_until(session, SLICE("+"), news_out, &line))
        return false;
    if (!slice_starts(line, SLICE("+"))) {
        *refused_out = true;
        return true;
    }
    if (!listen_for_news(session, other, until, news_out))
        return false;
    session->stream.deadline = clock_steady_ms() + session->patience_ms;
    return say(session, SLICE("DONE\r\n")) &&
           hear_until(session, SLICE(IDLE_TAG), news_out, &line);
}

bool imap_idle(struct imap_session *session, int other, int64_t until,
               bool *news_out, bool *refused_out, struct error *error)
{
    *news_out = false;
    *refused_out = false;
    imap_session_allow(session, 0, 0);
    return idle(session, other, until, news_out, refused_out) ||
           imap_succeeded(session, MAILIMAP_ERROR_STREAM, "waiting for mail",
                          error);
}
