/*
 * Secrets by name: from the service manager's credentials folder
 * ($CREDENTIALS_DIRECTORY/NAME, or secrets_NAME where it was given a whole
 * folder as "secrets"), else DIRECTORY/secrets/NAME, which nobody but
 * its owner may read: a file that others can read is refused. One trailing
 * line end is not part of the secret.
 */
#ifndef EDGE_SECRET_H
#define EDGE_SECRET_H

#include "base/arena.h"
#include "base/error.h"

bool secret_read(struct arena *arena, const char *directory, struct slice name,
                 struct slice *out, struct error *error) NODISCARD;

#endif
