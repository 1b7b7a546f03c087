/* edge: secrets, and which files may not hold one. */
#include "edge/secret.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "edge/file.h"
#include "tests/edge/place.h"
#include "tests/tap.h"

static void test_names(struct arena *arena, const char *folder)
{
    static const char *const names[] = {
        "", ".hidden", "../x", "a/b", "a b", "a\nb", "..", "caf\xc3\xa9"};
    struct error error = {0};
    struct slice got;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        ok(!secret_read(arena, folder, slice_of(names[i]), &got, &error),
           "not a name: \"%zu\"", i);
        is_int(error.kind, ERROR_INPUT, "by its letters");
    }
}

static void test_line_ends(struct arena *arena, const char *folder)
{
    static const struct {
        const char *written;
        const char *secret;
    } rows[] = {{"plain", "plain"},
                {"one\n", "one"},
                {"two\n\n", "two\n"},
                {"dos\r\n", "dos"},
                {" spaces stay ", " spaces stay "}};
    struct error error = {0};
    struct slice got;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *path = place_path(arena, "secrets/smtp-%zu", i);

        place_put(path, rows[i].written);
        chmod(path, 0600);
        ok(secret_read(arena, folder,
                       slice_of(arena_format(arena, "smtp-%zu", i)), &got,
                       &error),
           "read: %s", error.text);
        is_text(got, rows[i].secret, "one line end is not part of it");
    }
}

static void test_permissions(struct arena *arena, const char *folder)
{
    static const mode_t wide[] = {0640, 0604, 0644, 0620, 0601};
    char *path = place_path(arena, "secrets/imap");
    struct error error = {0};
    struct slice got;

    place_put(path, "quite secret");
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        chmod(path, wide[i]);
        ok(!secret_read(arena, folder, SLICE("imap"), &got, &error),
           "refused: mode %o", wide[i]);
        ok(slice_find(slice_of(error.text), SLICE("chmod 600")) != SLICE_NONE,
           "the sentence says what to run");
        ok(slice_find(slice_of(error.text), SLICE("quite")) == SLICE_NONE,
           "and not the secret");
    }
    chmod(path, 0600);
    if (geteuid() == 0) {
        ok(chown(path, 12345, 12345) == 0, "a stranger's file");
        ok(!secret_read(arena, folder, SLICE("imap"), &got, &error),
           "is refused");
        ok(slice_find(slice_of(error.text), SLICE("chown")) != SLICE_NONE,
           "with what to run");
    }
}

static void test_credentials(struct arena *arena, const char *folder)
{
    char *credentials = place_path(arena, "credentials");
    struct error error = {0};
    struct slice got;

    ok(folder_make(credentials, 0700, &error), "the manager's folder");
    place_put(place_path(arena, "credentials/both"), "from the manager");
    place_put(place_path(arena, "secrets/both"), "from the folder");
    place_put(place_path(arena, "secrets/one"), "only here");
    chmod(place_path(arena, "credentials/both"), 0440);
    chmod(place_path(arena, "secrets/both"), 0600);
    chmod(place_path(arena, "secrets/one"), 0600);
    setenv("CREDENTIALS_DIRECTORY", credentials, 1);
    ok(secret_read(arena, folder, SLICE("both"), &got, &error), "read");
    is_text(got, "from the manager", "its folder comes first");
    ok(secret_read(arena, folder, SLICE("one"), &got, &error), "read");
    is_text(got, "only here", "then ours");
    place_put(place_path(arena, "credentials/secrets_whole"), "of a folder");
    chmod(place_path(arena, "credentials/secrets_whole"), 0440);
    ok(secret_read(arena, folder, SLICE("whole"), &got, &error), "read");
    is_text(got, "of a folder", "which the manager was given as a whole");
    chmod(place_path(arena, "credentials/both"), 0444);
    ok(!secret_read(arena, folder, SLICE("both"), &got, &error),
       "a credential for everybody is refused, not passed over");
    unsetenv("CREDENTIALS_DIRECTORY");
}

static void test_missing(struct arena *arena, const char *folder)
{
    char *path = place_path(arena, "secrets/empty");
    struct error error = {0};
    struct slice got;

    ok(!secret_read(arena, folder, SLICE("absent"), &got, &error), "missing");
    ok(slice_find(slice_of(error.text), SLICE("secrets/absent")) != SLICE_NONE,
       "the sentence says where to write it");
    place_put(path, "\n");
    chmod(path, 0600);
    ok(!secret_read(arena, folder, SLICE("empty"), &got, &error), "empty");
    ok(symlink("empty", place_path(arena, "secrets/link")) == 0 &&
           !secret_read(arena, folder, SLICE("link"), &got, &error),
       "a link is not followed");
}

int main(void)
{
    struct arena *arena = arena_new();
    const char *folder = place_make();
    struct error error = {0};

    unsetenv("CREDENTIALS_DIRECTORY");
    ok(folder_make(place_path(arena, "secrets"), 0700, &error), "a folder");
    test_names(arena, folder);
    test_line_ends(arena, folder);
    test_permissions(arena, folder);
    test_credentials(arena, folder);
    test_missing(arena, folder);
    arena_free(arena);
    return done_testing();
}
