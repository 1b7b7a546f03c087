/* Addresses: what is one, and what the sentence says when it is not. */
#include <string.h>

#include "core/settings/address.h"
#include "tests/tap.h"

#define TEN "abcdefghij"
#define SIXTY TEN TEN TEN TEN TEN TEN

static void test_check(void)
{
    static const struct {
        const char *address;
        const char *says; /* NULL: it is one */
    } cases[] = {
        {"sam@example.org", NULL},
        {"Sam.O'Neil+news@mail.example.org", NULL},
        {"s@1.example", NULL},
        {SIXTY "abcd@example.org", NULL},
        {SIXTY "abcde@example.org", "too long"},
        {"", "there is no address"},
        {"sam", "no @"},
        {"sam@", "not a domain"},
        {"@example.org", "before the @"},
        {".sam@example.org", "before the @"},
        {"sam.@example.org", "before the @"},
        {"s..m@example.org", "before the @"},
        {"sam@example", "has no dot"},
        {"sam@example.org.", "not a domain"},
        {"sam@-example.org", "not a domain"},
        {"sam@exa_mple.org", "not a domain"},
        {"sam@192.0.2.1", "not a domain"},
        {"sam@[192.0.2.1]", "not a domain"},
        {"sam@kim@example.org", "more than one @"},
        {"Sam <sam@example.org>", "leave out the name"},
        {"\"s m\"@example.org", "quotation marks"},
        {"zo\xc3\xab@example.org", "accent"},
        {"zo\xeb@example.org", "accent"},
        {"sam @example.org", "write sam@example.org"},
        {"sam@example.\norg", "write sam@example.org"},
        {"sam@example.org,", "not a domain"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct error error = {0};
        bool good = address_check(slice_of(cases[i].address), &error);

        ok(good == (cases[i].says == NULL) &&
               (good || strstr(error.text, cases[i].says) != NULL),
           "%zu: %s", i, cases[i].says == NULL ? "an address" : cases[i].says);
    }
}

static void test_header(void)
{
    static const struct {
        const char *value;
        const char *address;
    } cases[] = {
        {"sam@example.org", "sam@example.org"},
        {" sam@example.org (Sam)", "sam@example.org"},
        {"Sam <sam@example.org>", "sam@example.org"},
        {"\"Lee, Sam <x@y.example>\" <sam@example.org>", "sam@example.org"},
        {"Sam (the \\) one <x@y.example>) < sam@example.org >",
         "sam@example.org"},
        {"root@localhost", "root@localhost"},
        {"", ""},
        {"Sam", ""},
        {"<>", ""},
        {"sam@example.org, kim@example.org", ""},
        {"Sam <sam@example.org> <kim@example.org>", ""},
        {"Sam <sam@example.org", ""},
        {"Sam sam@example.org>", ""},
        {"undisclosed-recipients:;", ""},
        {"\"Sam <sam@example.org>", ""},
        {"sam@exa mple.org", ""},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        is_text(address_of_header(slice_of(cases[i].value)), cases[i].address,
                "from \"%s\"", cases[i].value);
}

static void test_tag(void)
{
    struct slice base = SLICE("involve@example.org");
    struct slice kind;
    struct slice token;

    ok(address_tag(SLICE("Involve+r.abc2@Example.org"), base, &kind, &token),
       "a tag");
    is_text(kind, "r", "its kind");
    is_text(token, "abc2", "its token");
    ok(address_tag(SLICE("involve+b.a.b@example.org"), base, &kind, &token),
       "a dot in the token");
    is_text(token, "a.b", "belongs to it");
    ok(!address_tag(base, base, &kind, &token), "none");
    ok(!address_tag(SLICE("involve+abc@example.org"), base, &kind, &token),
       "no kind");
    ok(!address_tag(SLICE("involve+r.@example.org"), base, &kind, &token),
       "no token");
    ok(!address_tag(SLICE("involve+r.abc@example.com"), base, &kind, &token),
       "another domain");
    ok(!address_tag(SLICE("involved+r.abc@example.org"), base, &kind, &token),
       "another mailbox");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_check();
    test_header();
    test_tag();
    is_text(address_key(arena, SLICE(" Sam+A@Example.ORG\n")),
            "sam+a@example.org", "the key keeps the tag");
    is_text(address_domain(SLICE("a@b@c.example")), "c.example",
            "the domain is after the last @");
    is_text(address_domain(SLICE("a")), "", "or empty");
    arena_free(arena);
    return done_testing();
}
