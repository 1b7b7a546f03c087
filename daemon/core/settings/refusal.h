/*
 * What a server means that refuses our login, in words that say which thing to
 * mend: by the codes of Exchange Online (RFC 3463 codes and its own texts), of
 * the token service (RFC 6749 section 5.2, AADSTS numbers), or by what every
 * server says.
 */
#ifndef CORE_SETTINGS_REFUSAL_H
#define CORE_SETTINGS_REFUSAL_H

#include "core/settings/settings.h"

/* A sentence or two for the reply of an SMTP or IMAP server; NULL when it is
 * none of the known ones. */
const char *refusal_of_server(enum login login, struct slice reply);

/* The same for a login by a token that was refused without a known code. */
const char *refusal_of_login(enum login login);

/* For an answer of the token service: its "error" and "error_description".
 * Never NULL. *later_out: it may pass by itself. */
const char *refusal_of_token(struct slice error, struct slice description,
                             bool *later_out);

#endif
