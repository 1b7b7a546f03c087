#include "edge/pipe_fault.h"

#include <inttypes.h>

#include "core/settings/refusal.h"

#include "base/banned.h"

bool pipe_fault_stopped(const struct peer *peer, struct error *error)
{
    return error_set(error, ERROR_TEMPORARY,
                     "waiting for %s was ended because the program stops",
                     peer->host);
}

bool pipe_fault_late(const struct peer *peer, struct error *error)
{
    return error_set(error, ERROR_TEMPORARY,
                     "%s did not answer in time (port %" PRId64
                     "). It is tried again by itself.",
                     peer->host, peer->server.port);
}

/* Did the server itself say no to the login, or has it no way that we know? */
static bool login_was_answered(const struct peer *peer)
{
    struct slice last = slice_of(peer->last);

    /* XOAUTH2 says why in a challenge, which libcurl does not go on with. */
    if (peer->server.login == LOGIN_OAUTH2 &&
        (slice_starts(last, SLICE("334")) || slice_starts(last, SLICE("+ "))))
        return true;
    if (peer->protocol == PIPE_SMTP)
        return slice_starts(last, SLICE("5")) || slice_starts(last, SLICE("4"));
    return slice_find(last, SLICE(" NO ")) != SLICE_NONE ||
           slice_find(last, SLICE(" BAD ")) != SLICE_NONE;
}

bool pipe_fault_no_login(const struct peer *peer, struct error *error)
{
    return error_set(error, ERROR_PERMANENT,
                     "%s offers no login by %s. Ask whoever runs it which "
                     "login programs may use.",
                     peer->host,
                     peer->server.login == LOGIN_OAUTH2
                         ? "token (XOAUTH2)"
                         : "user and password (PLAIN or LOGIN)");
}

static bool login_refused(const struct peer *peer, struct error *error)
{
    struct slice last = slice_of(peer->last);
    bool later =
        peer->protocol == PIPE_SMTP
            ? slice_starts(last, SLICE("4"))
            : slice_find_caseless(last, SLICE("[UNAVAILABLE]")) != SLICE_NONE;

    const char *advice = refusal_of_server(peer->server.login, last);

    if (!login_was_answered(peer))
        return pipe_fault_no_login(peer, error);
    if (advice == NULL)
        advice = refusal_of_login(peer->server.login);
    return error_set(error, later ? ERROR_TEMPORARY : ERROR_PERMANENT,
                     "%s refused our login (\"%.*s\"). %s.", peer->host,
                     SLICE_ARG(slice_part(last, 0, 80)), advice);
}

static bool explain_tls(const struct peer *peer, CURLcode code,
                        struct error *error)
{
    if (code == CURLE_USE_SSL_FAILED)
        return error_set(error, ERROR_PERMANENT,
                         "%s does not offer STARTTLS on port %" PRId64
                         ", so nothing was sent. Check port and security in "
                         "mail.conf.",
                         peer->host, peer->server.port);
    if (code == CURLE_SSL_CACERT_BADFILE)
        return error_set(error, ERROR_PERMANENT,
                         "the file of trusted certificates for %s could not "
                         "be read. Check its name in mail.conf.",
                         peer->host);
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return error_set(error, ERROR_PERMANENT,
                         "the certificate of %s could not be trusted (%s). "
                         "Check the server's name in mail.conf; a trust's own "
                         "authority needs its certificate file there.",
                         peer->host, peer->trouble);
    return error_set(error, ERROR_TEMPORARY,
                     "no TLS connection with %s came about (%s). Check port "
                     "and security in mail.conf.",
                     peer->host, peer->trouble);
}

bool pipe_fault(const struct peer *peer, CURLcode code, struct error *error)
{
    if (code == CURLE_COULDNT_RESOLVE_HOST)
        return error_set(error, ERROR_TEMPORARY,
                         "the server's name %s is not known. Check it in "
                         "mail.conf, and the network's name service.",
                         peer->host);
    if (code == CURLE_COULDNT_CONNECT)
        return error_set(error, ERROR_TEMPORARY,
                         "no connection to %s, port %" PRId64
                         ". Check that it runs and that no firewall is "
                         "between.",
                         peer->host, peer->server.port);
    if (code == CURLE_OPERATION_TIMEDOUT)
        return pipe_fault_late(peer, error);
    if (code == CURLE_LOGIN_DENIED)
        return login_refused(peer, error);
    if (code == CURLE_USE_SSL_FAILED || code == CURLE_SSL_CACERT_BADFILE ||
        code == CURLE_PEER_FAILED_VERIFICATION ||
        code == CURLE_SSL_CONNECT_ERROR)
        return explain_tls(peer, code, error);
    return error_set(error, ERROR_TEMPORARY,
                     "%s, port %" PRId64 ", did not greet us as expected "
                     "(\"%s\"; %s). It is tried again by itself.",
                     peer->host, peer->server.port, peer->last,
                     peer->trouble[0] != '\0' ? peer->trouble
                                              : curl_easy_strerror(code));
}

bool pipe_fault_closed(const struct peer *peer, struct error *error)
{
    return error_set(error, ERROR_PERMANENT,
                     "%s closed the connection. A new one is made by itself.",
                     peer->host);
}
