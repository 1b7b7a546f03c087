#include "edge/imap_session.h"

#include "base/clock.h"
#include "base/must.h"
#include "base/utf8.h"

#include "base/banned.h"

#define SLACK ((size_t)64 * 1024)
#define STREAM_BUFFER 16384

void imap_session_start(struct imap_session *session, struct pipe *pipe,
                        int64_t patience_ms)
{
    mailimap *imap = mailimap_new(0, NULL);

    session->scratch = arena_new();
    session->pipe = pipe;
    session->patience_ms = patience_ms;
    imap_stream_start(&session->stream, pipe);
    must(imap != NULL);
    imap->imap_stream = mailstream_new(&session->stream.low, STREAM_BUFFER);
    must(imap->imap_stream != NULL);
    /* What mailimap_connect would have made. */
    imap->imap_connection_info = mailimap_connection_info_new();
    must(imap->imap_connection_info != NULL);
    imap->imap_state = MAILIMAP_STATE_AUTHENTICATED;
    session->imap = imap;
}

void imap_session_end(struct imap_session *session, int64_t patience_ms)
{
    imap_stream_allow(&session->stream, clock_steady_ms() + patience_ms, SLACK);
    mailimap_free(session->imap); /* sends LOGOUT */
    pipe_close(session->pipe);
    arena_free(session->scratch);
}

void imap_session_allow(struct imap_session *session, int64_t more_ms,
                        size_t more_bytes)
{
    arena_reset(session->scratch);
    imap_stream_allow(&session->stream,
                      clock_steady_ms() + session->patience_ms + more_ms,
                      SLACK + more_bytes);
}

bool imap_is_answer(int code)
{
    return code >= MAILIMAP_ERROR_APPEND &&
           code != MAILIMAP_ERROR_NEEDS_MORE_DATA &&
           code != MAILIMAP_ERROR_INVAL && code != MAILIMAP_ERROR_SSL;
}

/* What the server said last, as one harmless line. */
static const char *said(struct imap_session *session)
{
    struct slice text = slice_of(session->imap->imap_response);

    return arena_string(session->scratch, utf8_line(session->scratch, text));
}

bool imap_succeeded(struct imap_session *session, int code, const char *doing,
                    struct error *error)
{
    struct imap_stream *stream = &session->stream;

    if (code == MAILIMAP_NO_ERROR)
        return true;
    if (!stream->failed && imap_is_answer(code))
        return error_set(error, ERROR_TEMPORARY,
                         "the mail server refused %s (\"%s\")", doing,
                         said(session));
    if (!stream->failed)
        error_set(&stream->error, ERROR_TEMPORARY,
                  "the mail server's answer could not be read. A new "
                  "connection is made by itself.");
    stream->failed = true;
    *error = stream->error;
    error->kind = ERROR_TEMPORARY;
    return error_prefix(error, "while %s", doing);
}
