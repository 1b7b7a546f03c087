/* Refusals of a login, told apart in words. */
#include <string.h>

#include "core/settings/refusal.h"
#include "tests/tap.h"

static const struct {
    const char *reply;
    const char *says; /* NULL: not known */
} servers[] = {
    {"535 5.7.3 Authentication unsuccessful [LO2P265CA0001.GBRP265.PROD]",
     "SMTP.SendAsApp"},
    {"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
     "disabled for the Mailbox.",
     "SmtpClientAuthenticationDisabled $false"},
    {"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
     "disabled for the Tenant.",
     "switched off"},
    {"550 5.7.30 Basic authentication is not supported for Client Submission.",
     "Login: oauth2"},
    {"432 4.3.2 Concurrent connections limit exceeded.",
     "too many connections"},
    {"A002 NO AUTHENTICATE failed.", "IMAP.AccessAsApp"},
    {"A003 BAD User is authenticated but not connected.",
     "Add-MailboxPermission"},
    {"535 5.7.8 Error: authentication failed", NULL},
    {"535 Incorrect authentication data", NULL},
};

static const struct {
    const char *error;
    const char *description;
    const char *says;
    bool later;
} tokens[] = {
    {"invalid_client",
     "AADSTS7000215: Invalid client secret provided. Ensure the secret being "
     "sent is the value.",
     "is wrong", false},
    {"invalid_client",
     "AADSTS7000222: The provided client secret keys are "
     "expired.",
     "has ended", false},
    {"unauthorized_client",
     "AADSTS700016: Application with identifier 'x' was not found in the "
     "directory.",
     "not known in this tenant", false},
    {"invalid_request", "AADSTS90002: Tenant 'x' not found.",
     "The tenant is not known", false},
    {"invalid_client", "", "do not match", false},
    {"unauthorized_client", "no", "may not ask", false},
    {"temporarily_unavailable", "", "again by itself", true},
    {"something_else", "AADSTS1", "[oauth2]", false},
};

int main(void)
{
    bool later;

    for (size_t i = 0; i < sizeof servers / sizeof *servers; i++) {
        const char *words =
            refusal_of_server(LOGIN_OAUTH2, slice_of(servers[i].reply));

        ok(servers[i].says == NULL
               ? words == NULL
               : words != NULL && strstr(words, servers[i].says) != NULL,
           "%.40s: %.60s", servers[i].reply, words == NULL ? "-" : words);
    }
    for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++) {
        const char *words = refusal_of_token(
            slice_of(tokens[i].error), slice_of(tokens[i].description), &later);

        ok(strstr(words, tokens[i].says) != NULL, "%s %.20s: %.60s",
           tokens[i].error, tokens[i].description, words);
        ok(later == tokens[i].later, "later");
    }
    ok(refusal_of_server(LOGIN_PASSWORD, SLICE("535 5.7.3 no")) == NULL,
       "a password is not a token");
    ok(refusal_of_server(LOGIN_PASSWORD, SLICE("535 5.7.30 no")) != NULL,
       "and may be no longer allowed");
    ok(refusal_of_server(LOGIN_OAUTH2, SLICE("535 from 10.4.3.2 denied")) ==
           NULL,
       "an address is not a code");
    ok(strcmp(refusal_of_login(LOGIN_OAUTH2),
              refusal_of_login(LOGIN_PASSWORD)) != 0,
       "each login has its own advice");
    return done_testing();
}
