#include "edge/pipe.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/must.h"
#include "edge/pipe_fault.h"

#include "base/banned.h"

#define BEAT_MS 1000
#define LINES_MOST 64
#define GREETING_MOST ((size_t)64 * 1024) /* all that libcurl may be told */

struct pipe {
    CURL *easy;
    CURLM *multi;
    struct arena *arena;
    struct pulse pulse;
    struct peer peer;
    curl_socket_t descriptor;

    struct slice lines[LINES_MOST]; /* of the last EHLO reply */
    size_t line_count;
    bool in_ehlo;       /* the line before was "250-..." */
    size_t greeted;     /* bytes the server sent so far */
    char greeting[200]; /* the server's first line */

    char held[4096]; /* read by pipe_wait, not yet given out */
    size_t held_from;
    size_t held_to;
};

bool pipe_setup(struct error *error)
{
    signal(SIGPIPE, SIG_IGN);
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return error_set(error, ERROR_SYSTEM,
                         "libcurl could not be started. Check that it is "
                         "installed as a whole.");
    return true;
}

static bool beat(const struct pipe *pipe)
{
    return pipe->pulse.beat == NULL || pipe->pulse.beat(pipe->pulse.data);
}

static int slice_ms(int64_t deadline)
{
    int64_t left = deadline - clock_steady_ms();

    if (left < 0)
        return 0;
    return left < BEAT_MS ? (int)left : BEAT_MS;
}

static bool is_loopback(const char *host)
{
    struct in_addr four;
    struct in6_addr six;

    if (slice_is_caseless(slice_of(host), "localhost"))
        return true;
    if (inet_pton(AF_INET, host, &four) == 1)
        return ntohl(four.s_addr) >> 24 == 127;
    return inet_pton(AF_INET6, host, &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

/* The EHLO reply after TLS is the last group of lines with code 250: greeting
 * and STARTTLS answer with 220, AUTH with 334 and 235. */
static void keep_ehlo(struct pipe *pipe, struct slice line)
{
    bool is_250 = slice_starts(line, SLICE("250"));

    if (is_250 && !pipe->in_ehlo)
        pipe->line_count = 0;
    if (is_250 && pipe->line_count < LINES_MOST)
        pipe->lines[pipe->line_count++] = arena_copy(pipe->arena, line);
    pipe->in_ehlo = is_250 && line.size > 3 && line.at[3] == '-';
}

static size_t on_line(char *at, size_t one, size_t size, void *data)
{
    struct pipe *pipe = data;
    struct slice line = slice_trim((struct slice){at, one * size});

    pipe->greeted += one * size;
    if (pipe->greeted > GREETING_MOST)
        return 0;
    if (pipe->greeting[0] == '\0')
        snprintf(pipe->greeting, sizeof pipe->greeting, "%.*s",
                 SLICE_ARG(line));
    snprintf(pipe->peer.last, sizeof pipe->peer.last, "%.*s", SLICE_ARG(line));
    if (pipe->peer.protocol == PIPE_SMTP)
        keep_ehlo(pipe, line);
    return one * size;
}

static const char *url(struct pipe *pipe, struct slice helo)
{
    bool tls = pipe->peer.server.security == SECURITY_TLS;
    bool six = strchr(pipe->peer.host, ':') != NULL;

    return arena_format(pipe->arena, "%s%s://%s%s%s:%" PRId64 "/%.*s",
                        pipe->peer.protocol == PIPE_SMTP ? "smtp" : "imap",
                        tls ? "s" : "", six ? "[" : "", pipe->peer.host,
                        six ? "]" : "", pipe->peer.server.port,
                        SLICE_ARG(helo));
}

static void set_tls(struct pipe *pipe)
{
    CURL *easy = pipe->easy;
    struct slice ca_file = pipe->peer.server.ca_file;

    if (pipe->peer.server.security == SECURITY_STARTTLS)
        curl_easy_setopt(easy, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (ca_file.size == 0)
        return;
    /* This authority and no other; left to itself libcurl trusts those of the
     * machine as well, which also cost 7 MiB. */
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
    curl_easy_setopt(easy, CURLOPT_CAINFO, arena_string(pipe->arena, ca_file));
}

static void set_login(struct pipe *pipe, struct slice secret)
{
    if (pipe->peer.server.user.size == 0)
        return;
    curl_easy_setopt(pipe->easy, CURLOPT_USERNAME,
                     arena_string(pipe->arena, pipe->peer.server.user));
    if (pipe->peer.server.login == LOGIN_OAUTH2) {
        curl_easy_setopt(pipe->easy, CURLOPT_XOAUTH2_BEARER,
                         arena_string(pipe->arena, secret));
        curl_easy_setopt(pipe->easy, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
    } else {
        curl_easy_setopt(pipe->easy, CURLOPT_PASSWORD,
                         arena_string(pipe->arena, secret));
        /* Left to itself libcurl tries Kerberos first for user@domain. */
        curl_easy_setopt(pipe->easy, CURLOPT_LOGIN_OPTIONS,
                         "AUTH=PLAIN;AUTH=LOGIN");
    }
    /* AUTH with its answer in the same line (RFC 4954): some servers
     * wait for no second one. IMAP needs a capability for that. */
    if (pipe->peer.protocol == PIPE_SMTP)
        curl_easy_setopt(pipe->easy, CURLOPT_SASL_IR, 1L);
}

static void set_options(struct pipe *pipe, struct slice helo,
                        int64_t patience_ms)
{
    CURL *easy = pipe->easy;

    curl_easy_setopt(easy, CURLOPT_URL, url(pipe, helo));
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    /* A name server that does not answer must not hold up closing. */
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)patience_ms);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, pipe->peer.trouble);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_line);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, pipe);
}

/* True when libcurl is done; then *code_out says how. */
static bool is_done(struct pipe *pipe, CURLcode *code_out)
{
    int left;
    CURLMsg *message = curl_multi_info_read(pipe->multi, &left);

    if (message == NULL || message->msg != CURLMSG_DONE)
        return false;
    *code_out = message->data.result;
    return true;
}

static bool connect_by(struct pipe *pipe, int64_t deadline, struct error *error)
{
    CURLcode code = CURLE_OK;
    int running;

    while (curl_multi_perform(pipe->multi, &running) == CURLM_OK) {
        if (is_done(pipe, &code))
            return code == CURLE_OK || pipe_fault(&pipe->peer, code, error);
        if (clock_steady_ms() >= deadline)
            return pipe_fault_late(&pipe->peer, error);
        curl_multi_poll(pipe->multi, NULL, 0, slice_ms(deadline), NULL);
        if (!beat(pipe))
            return pipe_fault_stopped(&pipe->peer, error);
    }
    return error_set(error, ERROR_SYSTEM, "libcurl failed while connecting");
}

/* libcurl goes on without a login where SMTP offers none at all. */
static bool logged_in(const struct pipe *pipe)
{
    if (pipe->peer.protocol != PIPE_SMTP || pipe->peer.server.user.size == 0)
        return true;
    for (size_t i = 0; i < pipe->line_count; i++)
        if (slice_starts_caseless(slice_from(pipe->lines[i], 4),
                                  SLICE("AUTH ")))
            return true;
    return false;
}

static bool connect_pipe(struct pipe *pipe, struct slice secret,
                         struct slice helo, int64_t patience_ms,
                         struct error *error)
{
    pipe->easy = curl_easy_init();
    pipe->multi = curl_multi_init();
    must(pipe->easy != NULL && pipe->multi != NULL);
    set_options(pipe, helo, patience_ms);
    set_tls(pipe);
    set_login(pipe, secret);
    must(curl_multi_add_handle(pipe->multi, pipe->easy) == CURLM_OK);
    if (!connect_by(pipe, clock_steady_ms() + patience_ms, error))
        return false;
    if (!logged_in(pipe))
        return pipe_fault_no_login(&pipe->peer, error);
    curl_easy_getinfo(pipe->easy, CURLINFO_ACTIVESOCKET, &pipe->descriptor);
    return true;
}

bool pipe_open(struct arena *arena, enum pipe_protocol protocol,
               const struct server *server, struct slice secret,
               struct slice helo, int64_t patience_ms,
               const struct pulse *pulse, struct pipe **out,
               struct error *error)
{
    struct pipe *pipe = arena_alloc(arena, sizeof *pipe);

    pipe->arena = arena;
    pipe->peer.protocol = protocol;
    pipe->peer.server = *server;
    pipe->peer.host = arena_string(arena, server->host);
    if (pulse != NULL)
        pipe->pulse = *pulse;
    if (server->security == SECURITY_NONE && !is_loopback(pipe->peer.host))
        return error_set(error, ERROR_PERMANENT,
                         "%s is another machine, so its connection must be "
                         "encrypted. Set security to starttls or tls in "
                         "mail.conf.",
                         pipe->peer.host);
    if (!connect_pipe(pipe, secret, helo, patience_ms, error)) {
        pipe_close(pipe);
        return false;
    }
    *out = pipe;
    return true;
}

void pipe_close(struct pipe *pipe)
{
    if (pipe == NULL)
        return;
    curl_multi_remove_handle(pipe->multi, pipe->easy);
    curl_easy_cleanup(pipe->easy);
    curl_multi_cleanup(pipe->multi);
}

/* "220 mail.example.org ESMTP ready at Mon, 2 Nov 2026 10:00:00 +0000" */
int64_t pipe_server_date(const struct pipe *pipe)
{
    static const char *const days[] = {"Mon, ", "Tue, ", "Wed, ", "Thu, ",
                                       "Fri, ", "Sat, ", "Sun, "};

    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        const char *at = strstr(pipe->greeting, days[i]);
        time_t date = at == NULL ? -1 : curl_getdate(at, NULL);

        if (date >= 0)
            return date;
    }
    return 0;
}

size_t pipe_lines(const struct pipe *pipe, const struct slice **out)
{
    *out = pipe->lines;
    return pipe->line_count;
}

int pipe_descriptor(const struct pipe *pipe)
{
    return pipe->descriptor;
}

/* Waits for `events`, or until `other` is readable, at most until the next
 * beat. */
static void wait_a_beat(const struct pipe *pipe, short events, int other,
                        int64_t deadline)
{
    struct pollfd list[2] = {{.fd = pipe->descriptor, .events = events},
                             {.fd = other, .events = POLLIN}};

    poll(list, 2, slice_ms(deadline));
}

static bool wait_for(const struct pipe *pipe, short events, int64_t deadline,
                     struct error *error)
{
    if (clock_steady_ms() >= deadline)
        return pipe_fault_late(&pipe->peer, error);
    wait_a_beat(pipe, events, -1, deadline);
    return beat(pipe) || pipe_fault_stopped(&pipe->peer, error);
}

bool pipe_send(struct pipe *pipe, struct slice bytes, int64_t deadline_ms,
               struct error *error)
{
    while (bytes.size > 0) {
        size_t sent = 0;
        CURLcode code = curl_easy_send(pipe->easy, bytes.at, bytes.size, &sent);

        if (code != CURLE_OK && code != CURLE_AGAIN)
            return pipe_fault_closed(&pipe->peer, error);
        bytes = slice_from(bytes, sent);
        if (code == CURLE_AGAIN && !wait_for(pipe, POLLOUT, deadline_ms, error))
            return false;
    }
    return true;
}

/* Moves what is already here; *got_out 0 means that it must be waited for. */
static bool take(struct pipe *pipe, char *to, size_t size, size_t *got_out,
                 struct error *error)
{
    size_t held = pipe->held_to - pipe->held_from;
    CURLcode code;

    *got_out = held < size ? held : size;
    if (held > 0) {
        memcpy(to, pipe->held + pipe->held_from, *got_out);
        pipe->held_from += *got_out;
        return true;
    }
    code = curl_easy_recv(pipe->easy, to, size, got_out);
    if (code == CURLE_AGAIN)
        *got_out = 0;
    else if (code != CURLE_OK || *got_out == 0)
        return pipe_fault_closed(&pipe->peer, error);
    return true;
}

bool pipe_receive(struct pipe *pipe, char *to, size_t size, int64_t deadline_ms,
                  size_t *got_out, struct error *error)
{
    *got_out = 0;
    for (;;) {
        if (!take(pipe, to, size, got_out, error))
            return false;
        if (*got_out > 0)
            return true;
        if (!wait_for(pipe, POLLIN, deadline_ms, error))
            return false;
    }
}

/* An end counts: pipe_receive will tell it. */
static bool has_bytes(struct pipe *pipe)
{
    struct error error;
    size_t got;

    if (pipe->held_from < pipe->held_to)
        return true;
    pipe->held_from = pipe->held_to = 0;
    if (!take(pipe, pipe->held, sizeof pipe->held, &got, &error))
        return true;
    pipe->held_to = got;
    return got > 0;
}

static bool is_readable(int descriptor)
{
    struct pollfd one = {.fd = descriptor, .events = POLLIN};

    return descriptor >= 0 && poll(&one, 1, 0) == 1;
}

bool pipe_wait(struct pipe *pipe, int other, int64_t deadline_ms)
{
    while (!has_bytes(pipe)) {
        if (is_readable(other) || clock_steady_ms() >= deadline_ms)
            return false;
        wait_a_beat(pipe, POLLIN, other, deadline_ms);
        if (!beat(pipe))
            return false;
    }
    return true;
}
