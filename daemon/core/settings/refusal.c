#include "core/settings/refusal.h"

#include "base/banned.h"

struct known {
    const char *says; /* found anywhere in it, in any case */
    const char *means;
    bool token_only; /* it means so only after a login by token */
};

/* The first that is found counts, so what is more exact stands above. */
static const struct known server_refusals[] = {
    {" 5.7.139 ",
     "Sending by SMTP (SmtpClientAuthentication) is switched off for the "
     "mailbox or the tenant. An Exchange administrator switches it on for the "
     "mailbox: Set-CASMailbox -SmtpClientAuthenticationDisabled $false",
     false},
    {"SmtpClientAuthentication is disabled",
     "Sending by SMTP (SmtpClientAuthentication) is switched off for the "
     "mailbox or the tenant. An Exchange administrator switches it on for the "
     "mailbox: Set-CASMailbox -SmtpClientAuthenticationDisabled $false",
     false},
    {" 5.7.30 ",
     "This server takes no passwords any more (basic authentication). Write "
     "\"Login: oauth2\" and fill in [oauth2] in mail.conf",
     false},
    {"BasicAuthBlocked",
     "This server takes no passwords any more (basic authentication). Write "
     "\"Login: oauth2\" and fill in [oauth2] in mail.conf",
     false},
    {" 4.3.2 ",
     "The mailbox has too many connections at once. Does another program use "
     "it? It is tried again by itself",
     false},
    {"not connected",
     "The token is right, and the mailbox is not open to the application. "
     "Check User in mail.conf, and Add-MailboxPermission for that mailbox",
     true},
    {" 5.7.3 ",
     "The token, or the rights behind it, were refused. Check that the "
     "application has SMTP.SendAsApp with admin consent, that "
     "New-ServicePrincipal had the object id of the enterprise application, "
     "and that it has FullAccess to the mailbox that User names",
     true},
    {"AUTHENTICATE failed",
     "The token, or the rights behind it, were refused. Check that the "
     "application has IMAP.AccessAsApp with admin consent, that "
     "New-ServicePrincipal had the object id of the enterprise application, "
     "and that it has FullAccess to the mailbox that User names",
     true},
};

static const struct known token_refusals[] = {
    {"AADSTS7000215",
     "The client secret is wrong. Write the secret's value (not its id) into "
     "the file that [oauth2] Secret names",
     false},
    {"AADSTS7000222",
     "The client secret has ended. Make a new one at the registered "
     "application, write its value into the file that [oauth2] Secret names, "
     "and its last day into Secret ends",
     false},
    {"AADSTS700016",
     "The application is not known in this tenant. Check Client ID and Tenant "
     "in [oauth2]",
     false},
    {"AADSTS90002", "The tenant is not known. Check Tenant in [oauth2]", false},
    {"AADSTS900023", "The tenant is not known. Check Tenant in [oauth2]",
     false},
    {"AADSTS7000112",
     "The application is switched off in this tenant. Ask its administrator",
     false},
    {"AADSTS50034", "The tenant is not known. Check Tenant in [oauth2]", false},
    {"AADSTS70011", "The scope is not right. Check Scope in [oauth2]", false},
    {"AADSTS1002012", "The scope is not right. Check Scope in [oauth2]", false},
    {"AADSTS53003",
     "A rule of the tenant (Conditional Access) keeps this machine from "
     "getting a token. Ask its administrator",
     false},
    {"invalid_client",
     "The client id and secret do not match. Check Client ID in [oauth2] and "
     "the file that Secret names",
     false},
    {"unauthorized_client",
     "The application may not ask for tokens in this way. Check Client ID and "
     "Tenant in [oauth2], and that the application has admin consent",
     false},
    {"invalid_scope", "The scope is not right. Check Scope in [oauth2]", false},
    {"temporarily_unavailable",
     "The token service is busy. It is tried again by itself", false},
    {"server_error",
     "The token service has a fault. It is tried again by itself", false},
};

static const char *look_up(const struct known *list, size_t count,
                           struct slice words, bool by_token)
{
    for (size_t i = 0; i < count; i++)
        if ((by_token || !list[i].token_only) &&
            slice_find_caseless(words, slice_of(list[i].says)) != SLICE_NONE)
            return list[i].means;
    return NULL;
}

const char *refusal_of_server(enum login login, struct slice reply)
{
    return look_up(server_refusals,
                   sizeof server_refusals / sizeof *server_refusals, reply,
                   login == LOGIN_OAUTH2);
}

const char *refusal_of_login(enum login login)
{
    return login == LOGIN_OAUTH2
               ? "Check that User in mail.conf is the mailbox's address and "
                 "that the application has its rights to it"
               : "Check the user in mail.conf and the secret it names";
}

const char *refusal_of_token(struct slice error, struct slice description,
                             bool *later_out)
{
    const size_t count = sizeof token_refusals / sizeof *token_refusals;
    const char *found = look_up(token_refusals, count, description, true);

    *later_out = slice_is(error, "temporarily_unavailable") ||
                 slice_is(error, "server_error");
    if (found == NULL)
        found = look_up(token_refusals, count, error, true);
    return found != NULL ? found : "Check [oauth2] in mail.conf";
}
