/* What mail programs put in front of a quote: it goes with the quote, and
 * what only looks like it stays. */
#include "core/reading/own_words.h"

#include "base/text.h"
#include "tests/tap.h"

#define MARKED "> See you at the library on Monday.\n"
#define BARE "See you at the library on Monday.\n"

/* Each stands below "Yes please" and an empty line. */
static const struct {
    const char *what;
    const char *head;
    const char *quote;
} heads[] = {
    {"Gmail", "On Tue, 3 Mar 2026 at 09:15, Ann Lee <ann@example.org> wrote:",
     "\n" MARKED},
    {"Gmail, broken in the address",
     "On Tue, 3 Mar 2026 at 09:15, Ann Lee <\nann@example.org> wrote:",
     "\n" MARKED},
    {"Gmail, broken before the last word",
     "On Tue, 3 Mar 2026 at 09:15, Ann Lee <ann@example.org>\nwrote:",
     "\n" MARKED},
    {"broken so that its end looks like a quote",
     "On Tue, 3 Mar 2026 at 09:15, Ann Lee <ann.lee.of.example@example.org\n"
     "> wrote:",
     "\n" MARKED},
    {"over four lines",
     "On Tuesday 3 March 2026 at 09:15,\nAnn Lee of the Library in Mill Lane\n"
     "<ann@example.org>\nwrote:",
     MARKED},
    {"an empty line before the address",
     "On Tue, 3 Mar 2026 at 09:15 Ann Lee\n\n<ann@example.org> wrote:", BARE},
    {"an older Gmail",
     "2026-03-03 9:15 GMT+00:00 Ann Lee <ann@example.org>:", "\n" MARKED},
    {"a name and an address", "Ann Lee <ann@example.org> wrote:", "\n" BARE},
    {"a name alone, before a quote", "Ann Lee wrote:", MARKED},
    {"at, in numbers", "At 03/03/2026 09:15, you wrote:", MARKED},
    {"dashes around it",
     "---- On Tue, 03 Mar 2026 09:15:00 +0000 Ann Lee "
     "<ann@example.org> wrote ----",
     "\n" BARE},
    {"German", "Am 03.03.2026 um 09:15 schrieb Ann Lee:", MARKED},
    {"German, the name first",
     "Ann Lee <ann@example.org> schrieb am Di., 3. M\xc3\xa4rz\n"
     "2026 um 09:15 Uhr:",
     MARKED},
    {"French",
     "Le mar. 3 mars 2026 \xc3\xa0 09:15, Ann Lee <ann@example.org> a"
     "\n\xc3\xa9"
     "crit :",
     MARKED},
    {"Spanish",
     "El mar, 3 mar 2026 a las 9:15, Ann Lee "
     "(<ann@example.org>) escribi\xc3\xb3:",
     MARKED},
    {"Italian",
     "Il giorno mar 3 mar 2026 alle ore 09:15 Ann Lee "
     "<ann@example.org> ha scritto:",
     MARKED},
    {"Dutch",
     "Op di 3 mrt 2026 om 09:15 schreef Ann Lee <ann@example.org>:", MARKED},
    {"Dutch, on a phone",
     "Op 3 mrt 2026 om 09:15 heeft Ann Lee\n"
     "<ann@example.org> het volgende geschreven:",
     MARKED},
    {"Portuguese",
     "Em ter., 3 de mar. de 2026 09:15, Ann Lee "
     "<ann@example.org> escreveu:",
     MARKED},
    {"Polish",
     "wt., 3 mar 2026 o 09:15 Ann Lee <ann@example.org> "
     "napisa\xc5\x82(a):",
     MARKED},
    {"Swedish",
     "Den 3 mars 2026 kl. 09:15 skrev Ann Lee <ann@example.org>:", MARKED},
    {"Finnish",
     "ti 3. maalisk. 2026 klo 9.15 Ann Lee (ann@example.org) "
     "kirjoitti:",
     MARKED},
    {"Romanian",
     "\xc3\x8en mar., 3 mar. 2026 la 09:15, Ann Lee "
     "<ann@example.org> a scris:",
     MARKED},
    {"Welsh",
     "Ar 3 Maw 2026 am 09:15, ysgrifennodd Ann Lee "
     "<ann@example.org>:",
     MARKED},
    {"Russian",
     "\xd0\xb2\xd1\x82, 3 \xd0\xbc\xd0\xb0\xd1\x80. 2026 09:15 Ann Lee "
     "<ann@example.org> \xd0\xbd\xd0\xb0\xd0\xbf\xd0\xb8\xd1\x81\xd0\xb0\xd0"
     "\xbb(\xd0\xb0):",
     MARKED},
    {"Chinese",
     "\xe5\x9c\xa8 2026\xe5\xb9\xb4"
     "3\xe6\x9c\x88"
     "3\xe6\x97\xa5"
     "\xef\xbc\x8c"
     "09:15\xef\xbc\x8c"
     "Ann Lee <ann@example.org> "
     "\xe5\x86\x99\xe9\x81\x93\xef\xbc\x9a",
     MARKED},
    {"Arabic",
     "3 Mar 2026 09:15 Ann Lee <ann@example.org> "
     "\xd9\x83\xd8\xaa\xd8\xa8:",
     MARKED},
    {"a language that we do not know",
     "3.3.2026 09:15, Ann Lee <ann@example.org> skribis:", MARKED},
    {"Outlook",
     "From: Ann Lee <ann@example.org>\nSent: 03 March 2026 09:15\n"
     "To: Jo <jo@example.net>\nSubject: Monday",
     "\n" BARE},
    {"Outlook, in bold",
     "*From:* Ann Lee <ann@example.org>\n*Sent:* 03 March 2026 09:15\n"
     "*To:* Jo <jo@example.net>\n*Subject:* Monday",
     "\n" BARE},
    {"Outlook, many people",
     "From: Ann Lee <ann@example.org>\nSent: 03 March 2026 09:15\nTo: Jo "
     "<jo@example.net>; Sam <sam@example.net>;\n Kit <kit@example.net>; "
     "Max <max@example.net>;\n Mo <mo@example.net>\nCc: Ali "
     "<ali@example.net>;\n Pat <pat@example.net>\nSubject: Monday at the\n"
     " library",
     "\n" BARE},
    {"Outlook, with its line",
     "________________________________\nFrom: Ann Lee <ann@example.org>\n"
     "Sent: 03 March 2026 09:15\nTo: Jo <jo@example.net>\nSubject: Monday",
     "\n" BARE},
    {"Outlook, in Spanish",
     "De: Ann Lee <ann@example.org>\nEnviado: martes, 3 de marzo de 2026 9:15\n"
     "Para: Jo <jo@example.net>\nAsunto: lunes",
     "\n" BARE},
    {"Outlook, in Polish",
     "Od: Ann Lee <ann@example.org>\nWys\xc5\x82"
     "ano: wtorek, 3 marca 2026 "
     "09:15\nDo: Jo <jo@example.net>\nTemat: poniedzia\xc5\x82"
     "ek",
     "\n" BARE},
    {"the original message",
     "-----Original Message-----\nFrom: Ann Lee\nSubject: Monday", "\n" BARE},
    {"the original message, in bold", "*-------- Original Message --------*",
     "\n" BARE},
    {"the same in French", "-------- Message d'origine --------", "\n" BARE},
    {"forwarded by Gmail",
     "---------- Forwarded message ---------\nFrom: Ann Lee "
     "<ann@example.org>\nDate: Tue, 3 Mar 2026 at 09:15\nSubject: Monday\n"
     "To: Jo <jo@example.net>",
     "\n\n" BARE},
    {"forwarded by Apple",
     "Begin forwarded message:\n\nFrom: Ann Lee <ann@example.org>\nSubject: "
     "Monday\nDate: 3 March 2026\nTo: jo@example.net",
     "\n" BARE},
    {"Notes",
     "Ann Lee/Library/Exampleton\n03/03/2026 09:15\nTo: "
     "Jo/Exampleton@Example\ncc:\nSubject: Monday",
     "\n" BARE},
    {"Notes, on one line",
     "\"Ann Lee\" <ann@example.org> on 03/03/2026 09:15:03 AM\nTo: Jo\ncc:\n"
     "Subject: Monday",
     "\n" BARE},
    {"Notes, with a column",
     "From:  Ann Lee @ LIBRARY          03/03/2026 "
     "09:15 AM\n\t\n\nTo: Jo Bell/Exampleton, Sam "
     "Field/Exampleton,\nKit Moss/Exampleton\ncc:\n"
     "Subject: Monday",
     "\n" BARE},
    {"forwarded by Notes",
     "---------------------- Forwarded by Jo Bell/Exampleton on 03/03/2026 "
     "09:15\nAM ---------------------------\n\n\nAnn Lee\n03/03/2026 09:01\n"
     "To: Jo Bell/Exampleton\ncc:\n\nSubject: Monday",
     "\n" BARE},
};

static void test_heads(struct arena *arena)
{
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        const char *text = arena_format(arena, "Yes please\n\n%s\n%s",
                                        heads[i].head, heads[i].quote);
        struct own_words own = own_words_of(arena, slice_of(text), NULL, 0);

        is_text(own.written, "Yes please", "%s", heads[i].what);
        ok(slice_find(own.quoted, SLICE("at the library on Monday")) !=
               SLICE_NONE,
           "%s: the gates still see it", heads[i].what);
    }
}

/* Also when another program marked all of it once more. */
static void test_marked_heads(struct arena *arena)
{
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        struct slice rest = slice_of(
            arena_format(arena, "%s\n%s", heads[i].head, heads[i].quote));
        struct text text = text_start(arena, 10000);
        struct own_words own;
        struct slice line;

        text_puts(&text, "Yes please\n\nOn 4 March 2026 10:00 Jo wrote:\n");
        while (slice_next_line(&rest, &line))
            text_format(&text, "> %.*s\n", SLICE_ARG(line));
        text_puts(&text, "\nand thank you\n");
        own = own_words_of(arena, text_slice(&text), NULL, 0);
        is_text(own.written, "Yes please\n\nand thank you", "%s, marked",
                heads[i].what);
    }
}

static const char *const sentences[] = {
    "On Monday I can come at 10:30 but\non Tuesday I can not.",
    "On 3 March the ward wrote:\nplease bring a coat\nSo I will.",
    "My new address:\nFrom: Monday\nit is 1 Mill Lane.",
    "To: whom it may concern\n\nI would like number 2.",
    "I asked 3 times and nobody wrote:\nwhy is that?",
    "2026-03-10 suits me, 2026-03-17 does not.",
    "At 10:30 my bus goes, so I leave at 10:15:\nis that all right?",
    "Ann Lee\n10/03/2026 is my birthday\nso I would like number 2",
    "Please use the subject: garden",
    "From where I live there is no bus.",
    "--\nyes to two, and I would like to\nask if you could send a taxi to my\n"
    "house, because I can not walk so\nfar, and the bus does not\ncome on\n"
    "a Sunday, as you may\nknow, so that would be\ngood for me and for my\n"
    "mother",
};

static void test_sentences(struct arena *arena)
{
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
        struct own_words own =
            own_words_of(arena, slice_of(sentences[i]), NULL, 0);

        is_text(own.words, sentences[i], "a person said it");
    }
}

static const struct {
    const char *what;
    const char *text;
    const char *shown;
    const char *words;
} loose[] = {
    {"the rest of a broken line goes",
     "no\n\nOn 3 March 2026 09:15 Ann <ann@example.org> wrote:\n"
     "> The beds have been dug and the benches are back and the kettle is\n"
     "usually\n> on from ten to four.\n",
     "no", "no"},
    {"an answer below a whole line stays",
     "On 3 March 2026 09:15 Ann <ann@example.org> wrote:\n"
     "> Would you like to come to the garden on Monday, when it is open?\n"
     "i would love to\n> And shall we send a taxi?\n",
     "i would love to", "i would love to"},
    {"a bare answer always stays",
     "On 3 March 2026 09:15 Ann <ann@example.org> wrote:\n"
     "> There is a place at the garden on Monday and one at the library on\n"
     "no\n> Tuesday, and a bus to both.\n",
     "no", "no"},
    {"a quote that no program announced is shown, not understood",
     "> Tea and talk\nyes please\n", "> Tea and talk\nyes please",
     "yes please"},
    {"a letter kept in a file", ">From where I live there is no bus.\n",
     ">From where I live there is no bus.",
     ">From where I live there is no bus."},
};

static void test_loose(struct arena *arena)
{
    for (size_t i = 0; i < sizeof loose / sizeof *loose; i++) {
        struct own_words own =
            own_words_of(arena, slice_of(loose[i].text), NULL, 0);

        is_text(own.shown, loose[i].shown, "%s", loose[i].what);
        is_text(own.words, loose[i].words, "%s: understood", loose[i].what);
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_heads(arena);
    test_marked_heads(arena);
    test_sentences(arena);
    test_loose(arena);
    arena_free(arena);
    return done_testing();
}
