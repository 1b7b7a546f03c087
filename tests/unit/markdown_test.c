/* Markdown in both forms, the lines of plain text, and what is kept out. */
#include "core/letter/markdown.h"
#include "core/letter/wrap.h"
#include "tests/tap.h"

static const struct {
    const char *markdown;
    const char *text;
    const char *html;
} cases[] = {
    {"", "", ""},
    {"One.\nTwo.\n\nThree.", "One. Two.\n\nThree.",
     "<p>One.\nTwo.</p>\n<p>Three.</p>"},
    {"# Big\n\nx", "Big\n\nx", "<h3>Big</h3>\n<p>x</p>"},
    {"##### Small", "Small", "<h6>Small</h6>"},
    {"an *odd* **word**", "an odd word",
     "<p>an <strong>odd</strong> <strong>word</strong></p>"},
    {"- a\n- b\n", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"},
    {"x\n\n* a\n\n* b\n", "x\n\n- a\n\n- b",
     "<p>x</p>\n<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>"},
    {"3. a\n4. b\n", "3. a\n4. b",
     "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>"},
    {"- a\n  - b\n- c", "- a\n  - b\n- c",
     "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>"},
    {"> said", "said", "<blockquote>\n<p>said</p>\n</blockquote>"},
    {"a  \nb", "a\nb", "<p>a<br />\nb</p>"},
    {"x\n\n---\n\ny", "x\n\ny", "<p>x</p>\n<hr />\n<p>y</p>"},
    {"x\n\n    code\n    more\n", "x\n\n    code\n    more",
     "<p>x</p>\n<pre><code>code\nmore\n</code></pre>"},
    {"[our page](https://example.org/a?b=1&c=2)",
     "our page (https://example.org/a?b=1&c=2)",
     "<p><a href=\"https://example.org/a?b=1&amp;c=2\">our page</a></p>"},
    {"<https://example.org>", "https://example.org",
     "<p><a href=\"https://example.org\">https://example.org</a></p>"},
    {"<kit@example.org>", "kit@example.org",
     "<p><a href=\"mailto:kit@example.org\">kit@example.org</a></p>"},
    {"[write to us](mailto:kit@example.org)", "write to us (kit@example.org)",
     "<p><a href=\"mailto:kit@example.org\">write to us</a></p>"},
    {"[ring](TEL:01632960210)", "ring (01632960210)",
     "<p><a href=\"TEL:01632960210\">ring</a></p>"},
    /* what is kept out */
    {"[press](javascript:alert)", "press", "<p>press</p>"},
    {"[press](jAvAsCrIpT&#58;alert)", "press", "<p>press</p>"},
    {"[press](data:text/html,x)", "press", "<p>press</p>"},
    {"[press](ftp://example.org)", "press", "<p>press</p>"},
    {"[press](/local)", "press", "<p>press</p>"},
    {"[press](https://example.org/&#10;x)", "press", "<p>press</p>"},
    {"[](javascript:x)y", "y", "<p>y</p>"},
    {"![a *dog*](https://example.org/dog.png)", "a dog",
     "<p>a <strong>dog</strong></p>"},
    {"a <b>bold</b> word", "a bold word", "<p>a bold word</p>"},
    {"<script>x</script>\n\ny", "y", "<p>y</p>"},
    {"a <!-- hidden --> b", "a  b", "<p>a  b</p>"},
    {"1 < 2 & 3", "1 < 2 & 3", "<p>1 &lt; 2 &amp; 3</p>"},
    {"a&#x202e;b&#8203;c", "abc", "<p>abc</p>"},
    {"a&#10;b", "a b", "<p>a\nb</p>"},
    {"bad \xff byte", "bad \xef\xbf\xbd byte", "<p>bad \xef\xbf\xbd byte</p>"},
};

static struct slice text_of(struct arena *arena, struct slice markdown)
{
    struct slice out;

    return markdown_text(arena, markdown, &out) ? out : SLICE("too large");
}

static struct slice html_of(struct arena *arena, struct slice markdown)
{
    struct slice out;

    return markdown_html(arena, markdown, &out) ? out : SLICE("too large");
}

static void test_forms(struct arena *arena)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        is_text(text_of(arena, slice_of(cases[i].markdown)), cases[i].text,
                "text of case %zu", i);
        is_text(html_of(arena, slice_of(cases[i].markdown)), cases[i].html,
                "HTML of case %zu", i);
    }
}

static void test_depth(struct arena *arena)
{
    struct text deep = text_start(arena, 100000);

    for (int i = 0; i < 3000; i++)
        text_puts(&deep, "> - ");
    text_puts(&deep, "x");
    ok(slice_ends(text_of(arena, text_slice(&deep)), SLICE("x")),
       "deep nesting is written");
    ok(html_of(arena, text_slice(&deep)).size > 6000, "in HTML too");
}

static void test_size(struct arena *arena)
{
    struct text long_text = text_start(arena, MARKDOWN_MOST_BYTES + 100);
    struct slice out;

    while (long_text.size < MARKDOWN_MOST_BYTES + 1)
        text_puts(&long_text, "a");
    ok(!markdown_text(arena, text_slice(&long_text), &out) &&
           !markdown_html(arena, text_slice(&long_text), &out),
       "too large for a letter");
}

static const struct {
    const char *from;
    const char *to;
} wraps[] = {
    {"short\n\nlines", "short\n\nlines\n"},
    {"To put your name down for number 12, reply to this email and write 12.",
     "To put your name down for number 12, reply to this email and write "
     "12.\n"},
    {"If you do not want to get these emails any longer, reply with the word "
     "STOP.",
     "If you do not want to get these emails any longer, reply\n"
     "with the word STOP.\n"},
    {"- a list item that is too long for a single line goes on below its own "
     "words, not below the mark",
     "- a list item that is too long for a single line goes on below its own\n"
     "  words, not below the mark\n"},
    {"12. a numbered item that is too long for one line goes on below its own "
     "words as well, you see",
     "12. a numbered item that is too long for one line goes on below its "
     "own\n"
     "    words as well, you see\n"},
    {"> what a person wrote in a line that is too long keeps its mark in every "
     "line that it takes",
     "> what a person wrote in a line that is too long keeps its mark in "
     "every\n> line that it takes\n"},
    {"YES https://example.org/an-address-that-is-longer-than-a-line-can-be-and-"
     "cannot-be-broken NO",
     "YES https://example.org/an-address-that-is-longer-than-a-line-can-be-and-"
     "cannot-be-broken NO\n"},
    {"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 "
     "counts characters, not bytes, so this line is not too long",
     "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 "
     "counts characters, not bytes, so this line is not too long\n"},
};

static void test_wrap(struct arena *arena)
{
    for (size_t i = 0; i < sizeof wraps / sizeof *wraps; i++) {
        struct text once = text_start(arena, 1000);
        struct text twice = text_start(arena, 1000);

        wrap_put(&once, slice_of(wraps[i].from));
        is_text(text_slice(&once), wraps[i].to, "wrapped: case %zu", i);
        wrap_put(&twice, text_slice(&once));
        ok(slice_equal(text_slice(&once), text_slice(&twice)), "and stays so");
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_forms(arena);
    test_depth(arena);
    test_size(arena);
    test_wrap(arena);
    arena_free(arena);
    return done_testing();
}
