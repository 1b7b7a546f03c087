#include "base/digest.h"

#include <gnutls/crypto.h>

#include "base/must.h"

#include "base/banned.h"

struct digest digest_of(struct slice bytes)
{
    struct digest digest;

    must(gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes.size == 0 ? "" : bytes.at,
                          bytes.size, digest.bytes) == 0);
    return digest;
}

struct digest digest_keyed(struct slice key, struct slice bytes)
{
    struct digest digest;

    must(gnutls_hmac_fast(GNUTLS_MAC_SHA256, key.at, key.size,
                          bytes.size == 0 ? "" : bytes.at, bytes.size,
                          digest.bytes) == 0);
    return digest;
}

struct slice digest_slice(const struct digest *digest)
{
    return (struct slice){(const char *)digest->bytes, sizeof digest->bytes};
}
