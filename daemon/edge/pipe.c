#include "edge/pipe.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/must.h"
#include "core/settings/refusal.h"

#include "base/banned.h"

#define BEAT_MS 1000
#define LINES_MOST 64
#define GREETING_MOST ((size_t)64 * 1024) /* all that libcurl may be told */

struct pipe {
    CURL *easy;
    CURLM *multi;
    struct arena *arena;
    struct pulse pulse;
    enum pipe_protocol protocol;
    struct server server;
    const char *host;
    curl_socket_t descriptor;

    struct slice lines[LINES_MOST]; /* of the last EHLO reply */
    size_t line_count;
    bool in_ehlo;       /* the line before was "250-..." */
    size_t greeted;     /* bytes the server sent so far */
    char greeting[200]; /* the server's first line */
    char last[200];     /* and its last */
    char trouble[CURL_ERROR_SIZE];

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
    snprintf(pipe->last, sizeof pipe->last, "%.*s", SLICE_ARG(line));
    if (pipe->protocol == PIPE_SMTP)
        keep_ehlo(pipe, line);
    return one * size;
}

static const char *url(struct pipe *pipe, struct slice helo)
{
    bool tls = pipe->server.security == SECURITY_TLS;
    bool six = strchr(pipe->host, ':') != NULL;

    return arena_format(pipe->arena, "%s%s://%s%s%s:%" PRId64 "/%.*s",
                        pipe->protocol == PIPE_SMTP ? "smtp" : "imap",
                        tls ? "s" : "", six ? "[" : "", pipe->host,
                        six ? "]" : "", pipe->server.port, SLICE_ARG(helo));
}

static void set_tls(struct pipe *pipe)
{
    CURL *easy = pipe->easy;
    struct slice ca_file = pipe->server.ca_file;

    if (pipe->server.security == SECURITY_STARTTLS)
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
    if (pipe->server.user.size == 0)
        return;
    curl_easy_setopt(pipe->easy, CURLOPT_USERNAME,
                     arena_string(pipe->arena, pipe->server.user));
    if (pipe->server.login == LOGIN_OAUTH2) {
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
    if (pipe->protocol == PIPE_SMTP)
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
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, pipe->trouble);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_line);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, pipe);
}

static bool stopped(const struct pipe *pipe, struct error *error)
{
    return error_set(error, ERROR_TEMPORARY,
                     "waiting for %s was ended because the program stops",
                     pipe->host);
}

static bool too_late(const struct pipe *pipe, struct error *error)
{
    return error_set(error, ERROR_TEMPORARY,
                     "%s did not answer in time (port %" PRId64
                     "). It is tried again by itself.",
                     pipe->host, pipe->server.port);
}

/* Did the server itself say no to the login, or has it no way that we know? */
static bool login_was_answered(const struct pipe *pipe)
{
    struct slice last = slice_of(pipe->last);

    /* XOAUTH2 says why in a challenge, which libcurl does not go on with. */
    if (pipe->server.login == LOGIN_OAUTH2 &&
        (slice_starts(last, SLICE("334")) || slice_starts(last, SLICE("+ "))))
        return true;
    if (pipe->protocol == PIPE_SMTP)
        return slice_starts(last, SLICE("5")) || slice_starts(last, SLICE("4"));
    return slice_find(last, SLICE(" NO ")) != SLICE_NONE ||
           slice_find(last, SLICE(" BAD ")) != SLICE_NONE;
}

static bool no_login(const struct pipe *pipe, struct error *error)
{
    return error_set(error, ERROR_PERMANENT,
                     "%s offers no login by %s. Ask whoever runs it which "
                     "login programs may use.",
                     pipe->host,
                     pipe->server.login == LOGIN_OAUTH2
                         ? "token (XOAUTH2)"
                         : "user and password (PLAIN or LOGIN)");
}

static bool login_refused(const struct pipe *pipe, struct error *error)
{
    struct slice last = slice_of(pipe->last);
    bool later =
        pipe->protocol == PIPE_SMTP
            ? slice_starts(last, SLICE("4"))
            : slice_find_caseless(last, SLICE("[UNAVAILABLE]")) != SLICE_NONE;

    const char *advice = refusal_of_server(pipe->server.login, last);

    if (!login_was_answered(pipe))
        return no_login(pipe, error);
    if (advice == NULL)
        advice = refusal_of_login(pipe->server.login);
    return error_set(error, later ? ERROR_TEMPORARY : ERROR_PERMANENT,
                     "%s refused our login (\"%.*s\"). %s.", pipe->host,
                     SLICE_ARG(slice_part(last, 0, 80)), advice);
}

static bool explain_tls(const struct pipe *pipe, CURLcode code,
                        struct error *error)
{
    if (code == CURLE_USE_SSL_FAILED)
        return error_set(error, ERROR_PERMANENT,
                         "%s does not offer STARTTLS on port %" PRId64
                         ", so nothing was sent. Check port and security in "
                         "mail.conf.",
                         pipe->host, pipe->server.port);
    if (code == CURLE_SSL_CACERT_BADFILE)
        return error_set(error, ERROR_PERMANENT,
                         "the file of trusted certificates for %s could not "
                         "be read. Check its name in mail.conf.",
                         pipe->host);
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return error_set(error, ERROR_PERMANENT,
                         "the certificate of %s could not be trusted (%s). "
                         "Check the server's name in mail.conf; a trust's own "
                         "authority needs its certificate file there.",
                         pipe->host, pipe->trouble);
    return error_set(error, ERROR_TEMPORARY,
                     "no TLS connection with %s came about (%s). Check port "
                     "and security in mail.conf.",
                     pipe->host, pipe->trouble);
}

static bool explain(const struct pipe *pipe, CURLcode code, struct error *error)
{
    if (code == CURLE_COULDNT_RESOLVE_HOST)
        return error_set(error, ERROR_TEMPORARY,
                         "the server's name %s is not known. Check it in "
                         "mail.conf, and the network's name service.",
                         pipe->host);
    if (code == CURLE_COULDNT_CONNECT)
        return error_set(error, ERROR_TEMPORARY,
                         "no connection to %s, port %" PRId64
                         ". Check that it runs and that no firewall is "
                         "between.",
                         pipe->host, pipe->server.port);
    if (code == CURLE_OPERATION_TIMEDOUT)
        return too_late(pipe, error);
    if (code == CURLE_LOGIN_DENIED)
        return login_refused(pipe, error);
    if (code == CURLE_USE_SSL_FAILED || code == CURLE_SSL_CACERT_BADFILE ||
        code == CURLE_PEER_FAILED_VERIFICATION ||
        code == CURLE_SSL_CONNECT_ERROR)
        return explain_tls(pipe, code, error);
    return error_set(error, ERROR_TEMPORARY,
                     "%s, port %" PRId64 ", did not greet us as expected "
                     "(\"%s\"; %s). It is tried again by itself.",
                     pipe->host, pipe->server.port, pipe->last,
                     pipe->trouble[0] != '\0' ? pipe->trouble
                                              : curl_easy_strerror(code));
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
            return code == CURLE_OK || explain(pipe, code, error);
        if (clock_steady_ms() >= deadline)
            return too_late(pipe, error);
        curl_multi_poll(pipe->multi, NULL, 0, slice_ms(deadline), NULL);
        if (!beat(pipe))
            return stopped(pipe, error);
    }
    return error_set(error, ERROR_SYSTEM, "libcurl failed while connecting");
}

/* libcurl goes on without a login where SMTP offers none at all. */
static bool logged_in(const struct pipe *pipe)
{
    if (pipe->protocol != PIPE_SMTP || pipe->server.user.size == 0)
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
        return no_login(pipe, error);
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
    pipe->protocol = protocol;
    pipe->server = *server;
    pipe->host = arena_string(arena, server->host);
    if (pulse != NULL)
        pipe->pulse = *pulse;
    if (server->security == SECURITY_NONE && !is_loopback(pipe->host))
        return error_set(error, ERROR_PERMANENT,
                         "%s is another machine, so its connection must be "
                         "encrypted. Set security to starttls or tls in "
                         "mail.conf.",
                         pipe->host);
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
        return too_late(pipe, error);
    wait_a_beat(pipe, events, -1, deadline);
    return beat(pipe) || stopped(pipe, error);
}

static bool broken(const struct pipe *pipe, struct error *error)
{
    return error_set(error, ERROR_PERMANENT,
                     "%s closed the connection. A new one is made by itself.",
                     pipe->host);
}

bool pipe_send(struct pipe *pipe, struct slice bytes, int64_t deadline_ms,
               struct error *error)
{
    while (bytes.size > 0) {
        size_t sent = 0;
        CURLcode code = curl_easy_send(pipe->easy, bytes.at, bytes.size, &sent);

        if (code != CURLE_OK && code != CURLE_AGAIN)
            return broken(pipe, error);
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
        return broken(pipe, error);
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
