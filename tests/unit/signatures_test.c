/* Signatures, footers, notices and banners in many forms: what is understood,
 * what is shown to people, and what stays because a person said it. */
#include "base/text.h"
#include "core/reading/own_words.h"

#include "tests/tap.h"

/* Each line is a footer by itself. */
static const char *const footers[] = {
    "Sent from my iPhone",
    "Sent from my Galaxy",
    "Sent from my Huawei Mobile",
    "sent from my Samsung Galaxy smartphone.",
    "Sent from my mobile, please excuse any typos.",
    "Sent from Yahoo Mail on Android",
    "Sent from Outlook for iOS",
    "Get Outlook for Android<https://aka.example/x>",
    "Get Outlook for iOS",
    "(sent from mobile)",
    "Sent from Mail for Windows",
    "Sent with Proton Mail secure email.",
    "Envoy\xc3\xa9 de mon iPhone",
    "Envoy\xc3\xa9 \xc3\xa0 partir d'Outlook pour Android",
    "Von meinem iPhone gesendet",
    "Gesendet mit der GMX Mail App",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato da iPhone",
    "Verzonden vanaf mijn iPhone",
    "Wys\xc5\x82"
    "ane z iPhone'a",
    "Skickat fr\xc3\xa5n min iPhone",
    "Sendt fra min iPhone",
    "L\xc3\xa4hetetty iPhonesta",
    "\xd0\x9e\xd1\x82\xd0\xbf\xd1\x80\xd0\xb0\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd"
    "\xd0\xbe \xd1\x81 iPhone",
    "Trimis de pe iPhone-ul meu",
    "Anfonwyd o fy iPhone",
    "\xe4\xbb\x8e\xe6\x88\x91\xe7\x9a\x84 iPhone "
    "\xe5\x8f\x91\xe9\x80\x81",
};

static const struct {
    const char *what;
    const char *text;
    const char *words;
    const char *shown;
} cases[] = {
    {"a closing with name and telephone",
     "Yes to number 2\n\nKind regards\nJo Field\n01632 960456\n",
     "Yes to number 2",
     "Yes to number 2\n\nKind regards\nJo Field\n"
     "01632 960456"},
    {"a closing in Polish", "Tak, 2\n\nPozdrawiam,\nEwa\n", "Tak, 2",
     "Tak, 2\n\nPozdrawiam,\nEwa"},
    {"a card without a closing",
     "I would like number 3.\n\nJo Field\nChair, Mill Lane Allotments\n"
     "07700 900456\n",
     "I would like number 3.",
     "I would like number 3.\n\nJo Field\nChair, Mill Lane Allotments\n"
     "07700 900456"},
    {"a telephone number that is the answer",
     "Please ring me\n\nmy number is new\n07700 900456\n",
     "Please ring me\n\nmy number is new\n07700 900456",
     "Please ring me\n\nmy number is new\n07700 900456"},
    {"a name and a number are all there is", "Jo Field\n07700 900456\n",
     "Jo Field\n07700 900456", "Jo Field\n07700 900456"},
    {"thanks and a name", "2 please\n\nThanks\nGeoff\n",
     "2 please\n\nThanks\nGeoff", "2 please\n\nThanks\nGeoff"},
    {"a long thought below a closing",
     "Yes\n\nRegards\nI should say that I can only come by bus\n",
     "Yes\n\nRegards\nI should say that I can only come by bus",
     "Yes\n\nRegards\nI should say that I can only come by bus"},
    {"the mark of a signature", "yes\n-- \nJo Field\nTel 01632 960456\n", "yes",
     "yes"},
    {"a mark that lost its space", "yes\n\n--\nJo Field\n01632 960456\n", "yes",
     "yes"},
    {"a stop below the mark", "Hello\n-- \nJo\nSTOP\n", "Hello\n\nSTOP",
     "Hello\n\nSTOP"},
    {"a drawn line at the end", "yes\n\n________________\n", "yes", "yes"},
    {"a drawn line in the middle", "yes\n-----\nbut not on Monday\n",
     "yes\n-----\nbut not on Monday", "yes\n-----\nbut not on Monday"},
    {"a notice and its further paragraphs",
     "no thank you\n\nThis email and any files with it are confidential. If\n"
     "you are not the person meant, tell the sender.\n\nClick here to read\n"
     "the whole notice.\n",
     "no thank you", "no thank you"},
    {"all below a line of stars",
     "no thank you\n\n**********************************************\n\n"
     "This message may contain confidential information. If you are\n"
     "not the intended recipient please:\ni) tell the sender\n\n"
     "Thank you for your co-operation.\n\nThe service is secure.\n",
     "no thank you", "no thank you"},
    {"a banner", "[EXTERNAL]\n\nyes please\n", "yes please", "yes please"},
    {"a banner of a few lines",
     "CAUTION: This email originated from outside the organisation. Do\n"
     "not click links or open attachments unless you recognise the\n"
     "sender.\nI would love to come\n",
     "I would love to come", "I would love to come"},
    {"a banner that says why",
     "You don't often get email from jo@example.net. Learn why this is "
     "important\n\n2 please\n",
     "2 please", "2 please"},
    {"sent from, in a sentence",
     "Sent from my daughter's account, I can't come\n",
     "Sent from my daughter's account, I can't come",
     "Sent from my daughter's account, I can't come"},
    {"a virus scanner", "ok\n\nVirus-free.www.scanner.example\n", "ok", "ok"},
    {"laid out as it was",
     "I need\n\n\n  - a ramp\n  - a loop\n\nfor number 2\n",
     "I need\n\n\n  - a ramp\n  - a loop\n\nfor number 2",
     "I need\n\n\n  - a ramp\n  - a loop\n\nfor number 2"},
};

static void test_footers(struct arena *arena)
{
    for (size_t i = 0; i < sizeof footers / sizeof *footers; i++) {
        const char *text =
            arena_format(arena, "I can come\n\n%s\n", footers[i]);
        struct own_words own = own_words_of(arena, slice_of(text), NULL, 0);

        is_text(own.shown, "I can come", "%s", footers[i]);
        is_text(own.signature, footers[i], "the gates still see it");
        text = arena_format(arena, "%s\n\nI can come\n", footers[i]);
        own = own_words_of(arena, slice_of(text), NULL, 0);
        is_text(own.words, "I can come", "above the words too");
    }
}

static void test_cases(struct arena *arena)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct own_words own =
            own_words_of(arena, slice_of(cases[i].text), NULL, 0);

        is_text(own.words, cases[i].words, "%s", cases[i].what);
        is_text(own.shown, cases[i].shown, "%s, as shown", cases[i].what);
    }
}

/* Whatever surrounds it, a bare answer is never taken away. */
static void test_bare_answers(struct arena *arena)
{
    static const char *const answers[] = {
        "STOP", "yes", "no", "2 please", "YES 2", "\xf0\x9f\x91\x8d"};
    static const char *const around[] = {
        "-- \nJo\n%s\n",
        "Kind regards\nJo\n%s\n",
        "Sent from my iPhone\n%s\n",
        "%s\nSent from my iPhone\n",
        "This email and any files are confidential\n%s\n",
        "CAUTION: this email came from outside\n%s\n",
        "[EXTERNAL]\n%s\n",
        "hello\n__\n%s\n",
    };

    for (size_t a = 0; a < sizeof answers / sizeof *answers; a++)
        for (size_t i = 0; i < sizeof around / sizeof *around; i++) {
            struct slice shape = slice_of(around[i]);
            size_t at = slice_find(shape, SLICE("%s"));
            const char *text =
                arena_format(arena, "%.*s%s%s", (int)at, shape.at, answers[a],
                             shape.at + at + 2);
            struct own_words own = own_words_of(arena, slice_of(text), NULL, 0);

            ok(slice_find(own.words, slice_of(answers[a])) != SLICE_NONE,
               "%s stays in shape %zu", answers[a], i);
        }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_footers(arena);
    test_cases(arena);
    test_bare_answers(arena);
    arena_free(arena);
    return done_testing();
}
