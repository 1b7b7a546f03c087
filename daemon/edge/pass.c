#include "edge/pass.h"

#include "edge/secret.h"

#include "base/banned.h"

bool pass_read(struct arena *arena, const char *directory,
               const struct settings *settings, const struct server *server,
               struct pass *out, struct error *error)
{
    struct slice secret = server->secret;

    *out = (struct pass){.login = server->login};
    if (server->user.size == 0)
        return true;
    if (server->login == LOGIN_OAUTH2)
        secret = settings->oauth2.secret;
    if (!secret_read(arena, directory, secret, &out->password, error))
        return false;
    if (server->login == LOGIN_OAUTH2)
        token_start(&out->token, &settings->oauth2, out->password);
    return true;
}

void pass_end(struct pass *pass)
{
    token_end(&pass->token);
}

bool pass_show(struct pass *pass, int64_t patience_ms,
               const struct pulse *pulse, struct slice *out,
               struct error *error)
{
    *out = pass->password;
    return pass->login != LOGIN_OAUTH2 ||
           token_get(&pass->token, patience_ms, pulse, out, error);
}

void pass_failed(struct pass *pass)
{
    token_forget(&pass->token);
}
