/* SHA-256 and HMAC-SHA-256, by GnuTLS. */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/slice.h"

#define DIGEST_SIZE 32

struct digest {
    unsigned char bytes[DIGEST_SIZE];
};

struct digest digest_of(struct slice bytes);
struct digest digest_keyed(struct slice key, struct slice bytes);
struct slice digest_slice(const struct digest *digest);

#endif
