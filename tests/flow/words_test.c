/* Word lists of the administrator: the reader has them, a wrong line loses
 * nothing else, and check names it. */
#include "flow/check.h"
#include "flow/explain.h"
#include "edge/file.h"
#include "tests/flow/place.h"

static const char mail[] =
    "From: Sam <sam@example.org>\r\nTo: involve@example.org\r\n"
    "Subject: Re: News\r\nMessage-ID: <m1@example.org>\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    "Off up the top bridge now\r\n";

static bool alarms(struct place *place)
{
    struct text out = text_start(place->arena, 100000);
    struct error error = {.text = ""};
    struct explainer explainer = {
        .directory = place->directory,
        .our_address = SLICE("involve@example.org"),
        .context = {.our_address = SLICE("involve@example.org"),
                    .today = civil_at(&place->house->zone, NOON)}};

    ok(explain(place->arena, &explainer, "m.eml", slice_of(mail), &out, &error),
       "explained %s", error.text);
    explain_end(&explainer);
    return slice_find(text_slice(&out), SLICE("\"gate\":\"urgent\"")) !=
               SLICE_NONE &&
           slice_find(text_slice(&out), SLICE("words/en.words, line ")) !=
               SLICE_NONE;
}

static void put_list(struct place *place, const char *name, const char *text)
{
    place_put(arena_format(place->arena, "%s/words/%s", place->directory, name),
              text);
}

int main(void)
{
    struct place place;
    struct text out;
    struct text complaint;
    struct error error;

    place_open(&place, "words");
    out = text_start(place.arena, 10000);
    complaint = text_start(place.arena, 10000);
    ok(!alarms(&place), "without a list it is no alarm");
    ok(folder_make(arena_format(place.arena, "%s/words", place.directory), 0700,
                   &error),
       "a folder");
    put_list(&place, "en.words", "[distress]\nup the top bridge\n");
    ok(alarms(&place), "the reader has the list, and says where it stands");
    ok(check(place.arena, place.directory, &out, &complaint),
       "involve check agrees: %.*s", SLICE_ARG(text_slice(&complaint)));
    put_list(&place, "en.words",
             "[distress]\nself-harm\nup the top bridge\n[dispair]\n");
    put_list(&place, "cy.words", "angladd\n");
    ok(alarms(&place), "a wrong line loses nothing else");
    ok(!check(place.arena, place.directory, &out, &complaint),
       "involve check does not agree");
    ok(slice_find(text_slice(&complaint), SLICE("/words/en.words:2: ")) !=
           SLICE_NONE,
       "the first fault");
    ok(slice_find(text_slice(&complaint), SLICE("/words/en.words:4: ")) !=
           SLICE_NONE,
       "the second");
    ok(slice_find(text_slice(&complaint), SLICE("/words/cy.words:1: ")) !=
           SLICE_NONE,
       "and that of the other file: %.*s", SLICE_ARG(text_slice(&complaint)));
    place_close(&place);
    return done_testing();
}
