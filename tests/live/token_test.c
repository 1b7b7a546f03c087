/* token and pipe: logins by XOAUTH2 with tokens over HTTPS, and what becomes
 * of each refusal. Run by tests/live/run.py. */
#include "base/clock.h"
#include "edge/token.h"
#include "tests/tap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct arena *arena;
static struct error error;

static struct slice fact(const char *name)
{
    const char *value = getenv(name);

    if (value == NULL) {
        printf("Bail out! %s is not set; run this by tests/live/run.py\n",
               name);
        exit(1);
    }
    return slice_of(value);
}

static struct oauth2 service(const char *client, const char *path)
{
    return (struct oauth2){
        .client_id = slice_of(client),
        .address = slice_of(
            arena_format(arena, "https://localhost:%.*s%s",
                         SLICE_ARG(fact("INVOLVED_CLOUD_TOKEN_PORT")), path)),
        .scope = SLICE("https://mail.example/.default"),
        .ca_file = fact("INVOLVED_LIVE_CA_FILE")};
}

static bool get(struct token *token, struct slice *out)
{
    error = (struct error){0};
    return token_get(token, 5000, NULL, out, &error);
}

#define RIGHT SLICE("s3cret/+ &=%")

static void test_kept(const char *client, bool kept)
{
    struct oauth2 oauth2 = service(client, "/tenant/token");
    struct token token;
    struct slice first;
    struct slice second;

    token_start(&token, &oauth2, RIGHT);
    ok(get(&token, &first), "%s: a token %s", client, error.text);
    first = arena_copy(arena, first);
    ok(get(&token, &second), "and again");
    ok(slice_equal(first, second) == kept, "%s",
       kept ? "the same one" : "another, since it ends so soon");
    ok(llabs(token.server_date - clock_now()) <= 2, "the service's clock");
    token_forget(&token);
    ok(get(&token, &second) && !slice_equal(first, second),
       "another when it was refused");
    token_end(&token);
}

static void test_refusals(void)
{
    static const struct {
        const char *client;
        const char *path;
        enum error_kind kind;
        const char *says;
    } rows[] = {
        {"wrong-secret", "/tenant/token", ERROR_PERMANENT, "is wrong"},
        {"ended-secret", "/tenant/token", ERROR_PERMANENT, "has ended"},
        {"unknown-application", "/tenant/token", ERROR_PERMANENT,
         "not known in this tenant"},
        {"unknown-tenant", "/tenant/token", ERROR_PERMANENT,
         "The tenant is not known"},
        {"busy", "/tenant/token", ERROR_TEMPORARY, "again by itself"},
        {"endless", "/tenant/token", ERROR_TEMPORARY, "no token from"},
        {"broken", "/tenant/token", ERROR_PERMANENT, "gave no token"},
        {"lines", "/tenant/token", ERROR_PERMANENT, "gave no token"},
        {"anybody", "/moved", ERROR_PERMANENT, "HTTP status 302"},
        {"anybody", "/elsewhere", ERROR_PERMANENT, "HTTP status 404"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct oauth2 oauth2 = service(rows[i].client, rows[i].path);
        struct token token;
        struct slice value;

        token_start(&token, &oauth2, RIGHT);
        ok(!get(&token, &value) && value.size == 0, "%s: %s", rows[i].client,
           error.text);
        is_int(error.kind, rows[i].kind, "kind");
        ok(strstr(error.text, rows[i].says) != NULL, "says: %s", rows[i].says);
        ok(strstr(error.text, "s3cret") == NULL, "and not the secret");
        token_end(&token);
    }
}

static void test_trust(void)
{
    struct oauth2 oauth2 = service("anybody", "/tenant/token");
    struct token token;
    struct slice value;

    oauth2.ca_file = SLICE("");
    token_start(&token, &oauth2, RIGHT);
    ok(!get(&token, &value) && error.kind == ERROR_PERMANENT &&
           strstr(error.text, "certificate") != NULL,
       "a stranger's certificate: %s", error.text);
    oauth2 = service("anybody", "/tenant/token");
    oauth2.address = SLICE("https://localhost:1/tenant/token");
    ok(!get(&token, &value) && error.kind == ERROR_TEMPORARY,
       "nobody there: %s", error.text);
    oauth2.address = SLICE("https://nowhere.invalid/token");
    ok(!get(&token, &value) && error.kind == ERROR_TEMPORARY, "no name: %s",
       error.text);
    token_end(&token);
}

static struct server server_at(const char *port, enum security security,
                               const char *user)
{
    struct server server = {.host = SLICE("localhost"),
                            .security = security,
                            .login = LOGIN_OAUTH2,
                            .user = slice_of(user),
                            .ca_file = fact("INVOLVED_LIVE_CA_FILE")};

    ok(slice_number(fact(port), &server.port), "a port");
    return server;
}

static void logs_in(enum pipe_protocol protocol, const char *port,
                    enum security security, const char *user,
                    struct slice token, enum error_kind kind, const char *says)
{
    struct server server = server_at(port, security, user);
    struct pipe *pipe;
    bool opened;

    error = (struct error){0};
    opened = pipe_open(arena, protocol, &server, token, SLICE("a.test"), 10000,
                       NULL, &pipe, &error);
    ok(opened == (kind == ERROR_NONE), "%s, %s: %s", port, user, error.text);
    if (protocol == PIPE_SMTP && opened)
        ok(llabs(pipe_server_date(pipe) - clock_now()) <= 2,
           "its greeting tells the time");
    if (opened)
        pipe_close(pipe);
    is_int(error.kind, kind, "kind");
    ok(says == NULL || strstr(error.text, says) != NULL, "says: %s",
       says == NULL ? "nothing" : says);
}

static void test_logins(void)
{
    struct oauth2 oauth2 = service("anybody", "/tenant/token");
    const char *user = arena_string(arena, fact("INVOLVED_LIVE_USER"));
    static const struct {
        const char *user;
        enum error_kind kind;
        const char *says;
    } rows[] = {
        {"norights@northgate.example", ERROR_PERMANENT, "SMTP.SendAsApp"},
        {"disabled@northgate.example", ERROR_PERMANENT, "switched off"},
        {"basic@northgate.example", ERROR_PERMANENT, "no passwords any more"},
        {"crowded@northgate.example", ERROR_TEMPORARY, "too many connections"},
        {"challenged@northgate.example", ERROR_PERMANENT, "refused our login"},
    };
    struct token token;
    struct slice value;

    token_start(&token, &oauth2, RIGHT);
    if (!get(&token, &value))
        ok(false, "a token: %s", error.text);
    logs_in(PIPE_SMTP, "INVOLVED_CLOUD_SMTP_PORT", SECURITY_STARTTLS, user,
            value, ERROR_NONE, NULL);
    logs_in(PIPE_IMAP, "INVOLVED_LIVE_IMAPS_PORT", SECURITY_TLS, user, value,
            ERROR_NONE, NULL);
    logs_in(PIPE_IMAP, "INVOLVED_LIVE_IMAP_PORT", SECURITY_STARTTLS, user,
            value, ERROR_NONE, NULL);
    logs_in(PIPE_IMAP, "INVOLVED_LIVE_IMAPS_PORT", SECURITY_TLS, user,
            fact("INVOLVED_LIVE_EXPIRED"), ERROR_PERMANENT,
            "refused our login");
    logs_in(PIPE_SMTP, "INVOLVED_CLOUD_SMTP_PORT", SECURITY_STARTTLS, user,
            SLICE("a.b.c"), ERROR_PERMANENT, "SMTP.SendAsApp");
    logs_in(PIPE_SMTP, "INVOLVED_LIVE_SMTP_PORT", SECURITY_STARTTLS, user,
            value, ERROR_PERMANENT, "no login by token");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        logs_in(PIPE_SMTP, "INVOLVED_CLOUD_SMTP_PORT", SECURITY_STARTTLS,
                rows[i].user, value, rows[i].kind, rows[i].says);
    token_end(&token);
}

int main(void)
{
    arena = arena_new();
    if (!pipe_setup(&error))
        ok(false, "%s", error.text);
    test_kept("anybody", true);
    test_kept("short", false);
    test_refusals();
    test_trust();
    test_logins();
    arena_free(arena);
    return done_testing();
}
