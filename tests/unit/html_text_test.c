/* HTML as text, and which of plain text and HTML is read. */
#include "core/reading/html_text.h"

#include "core/reading/own_words.h"
#include "core/reading/text_choice.h"
#include "tests/tap.h"

static const struct {
    const char *what;
    const char *html;
    const char *words;
} cases[] = {
    {"a paragraph", "<p>yes&nbsp;please</p>", "yes please"},
    {"lines", "<div>one</div><div>two<br>three</div>", "one\ntwo\nthree"},
    {"what is not shown",
     "<head><title>x</title><style>p{}</style></head><p>no</p>"
     "<script>yes()</script><div style=\"display:none\">yes</div>",
     "no"},
    {"an emoji as a picture", "<p><img alt=\"\xf0\x9f\x91\x8d\" src=x></p>",
     "\xf0\x9f\x91\x8d"},
    {"Gmail",
     "<div dir=\"ltr\">no</div><br><div class=\"gmail_quote\"><div "
     "class=\"gmail_attr\">On Tue, 3 Mar 2026 at 09:15, Ann &lt;<a "
     "href=\"mailto:ann@example.org\">ann@example.org</a>&gt; "
     "wrote:<br></div><blockquote class=\"gmail_quote\">Will you come?"
     "</blockquote></div>",
     "no"},
    {"Gmail's signature",
     "<div>no</div><span class=\"gmail_signature_prefix\">-- </span><br><div "
     "class=\"gmail_signature\">Jo<br>01632 960456</div>",
     "no"},
    {"Outlook",
     "<p>no</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'>"
     "<p><b>From:</b> Ann &lt;ann@example.org&gt;<br><b>Sent:</b> 03 March "
     "2026 09:15<br><b>To:</b> Jo<br><b>Subject:</b> x</p></div><p>Will you "
     "come?</p>",
     "no"},
    {"Outlook on the web, inside another",
     "<div>no</div><div id=\"x_appendonsend\"></div><hr><div "
     "id=\"x_divRplyFwdMsg\"><b>Von:</b> Ann<br><b>Gesendet:</b> Dienstag, 3. "
     "M\xc3\xa4rz 2026<br><b>An:</b> Jo<br><b>Betreff:</b> x</div><div>Will "
     "you come?</div>",
     "no"},
    {"Outlook's phone",
     "<div>no</div><div id=\"ms-outlook-mobile-signature\">Get <a href=x>"
     "Outlook for iOS</a></div>",
     "no"},
    {"Yahoo",
     "<div>no</div><div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>On "
     "Tuesday, 3 March 2026, 09:15, Ann &lt;ann@example.org&gt; wrote:</div>"
     "<div>Will you come?</div></div>",
     "no"},
    {"Apple",
     "<div>no</div><div id=\"AppleMailSignature\">Sent from my iPhone</div>"
     "<blockquote type=\"cite\"><div>On 3 Mar 2026, at 09:15, Ann "
     "&lt;ann@example.org&gt; wrote:</div><div>Will you come?</div>"
     "</blockquote>",
     "no"},
    {"Thunderbird, below",
     "<div class=\"moz-cite-prefix\">On 03/03/2026 09:15, Ann wrote:<br></div>"
     "<blockquote type=\"cite\">Will you come?</blockquote><p>no</p><div "
     "class=\"moz-signature\">-- <br>Jo</div>",
     "no"},
    {"between the quotes",
     "<blockquote>Will you come?</blockquote><p>yes</p><blockquote>And "
     "Sam?</blockquote><p>not Sam</p>",
     "yes\n\nnot Sam"},
    {"never closed", "<div><p>no<div>thank <b>you", "no\n\nthank you"},
};

static void test_words(struct arena *arena)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool whole;
        struct slice text = html_text(arena, slice_of(cases[i].html), &whole);
        struct own_words own = own_words_of(arena, text, NULL, 0);

        is_text(own.words, cases[i].words, "%s", cases[i].what);
        ok(whole, "%s: to its end", cases[i].what);
    }
}

static void test_limits(struct arena *arena)
{
    char deep[6 * 600 + 1];
    bool whole;

    for (size_t i = 0; i < sizeof deep - 1; i++)
        deep[i] = "<span>"[i % 6];
    deep[sizeof deep - 1] = '\0';
    html_text(arena, slice_of(deep), &whole);
    ok(!whole, "too deep, and it says so");
    html_text(arena, SLICE(""), &whole);
    ok(whole, "nothing at all");
}

static const struct {
    const char *what;
    const char *plain;
    const char *html;
    bool more;
} choices[] = {
    {"the same", "Yes *please*, 2\n", "Yes please, 2", false},
    {"broken at other places", "I would love to come\nto the garden\n",
     "I would love to come to the garden", false},
    {"other quotation marks", "I can't come\n", "I can\xe2\x80\x99t come",
     false},
    {"a link is spelled out in the plain text", "Yes <https://example.org/a>\n",
     "Yes", false},
    {"only the HTML has the words", "> Will you come?\n",
     "no\n\n> Will you come?", true},
    {"the plain text ends early", "Yes, but\n",
     "Yes, but I need a ramp to get in", true},
    {"the HTML says less", "Yes, and I need a ramp\n", "Yes", false},
    {"they say different things", "Yes to number 2\n",
     "No to all of it, and never again", false},
    {"the HTML did not mark the quote", "no\n\n> Will you come on Monday?\n",
     "no\n\nWill you come on Monday?", false},
    {"a short answer that only the HTML has", "> no doubt it will be fun\n",
     "no\n\n> no doubt it will be fun", true},
};

static void test_choice(struct arena *arena)
{
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++)
        ok(html_says_more(arena, slice_of(choices[i].plain),
                          slice_of(choices[i].html)) == choices[i].more,
           "%s", choices[i].what);
}

int main(void)
{
    struct arena *arena = arena_new();

    html_setup();
    test_words(arena);
    test_limits(arena);
    test_choice(arena);
    arena_free(arena);
    return done_testing();
}
