/* Templates: the language, its faults, and pieces that equal the whole. */
#include "core/letter/template.h"
#include "core/letter/template_part.h"
#include "tests/tap.h"

static const struct template_field list[] = {
    {"name", NULL, TEMPLATE_LINE, false},
    {"empty", NULL, TEMPLATE_LINE, false},
    {"html", NULL, TEMPLATE_MARKUP, false},
    {"things", NULL, TEMPLATE_LIST, false},
    {"word", "things", TEMPLATE_LINE, false},
    {"none", NULL, TEMPLATE_LIST, false},
    {"person", NULL, TEMPLATE_LINE, true},
    {"items", NULL, TEMPLATE_LIST, true},
    {"number", "items", TEMPLATE_LINE, false},
};
static const struct template_fields fields = {list, sizeof list / sizeof *list};

static const struct view_field one[] = {{.name = "word", .value = {"one", 3}}};
static const struct view_field two[] = {{.name = "word", .value = {"two", 3}}};
static const struct view_field number[] = {
    {.name = "number", .value = {"4", 1}}};
static struct view things[] = {{one, 1, NULL}, {two, 1, NULL}};
static struct view items[] = {{number, 1, NULL}};
static const struct view_field values[] = {
    {.name = "name", .value = {"<Sam & \"Lee\">'s", 15}},
    {.name = "empty", .value = {"", 0}},
    {.name = "html", .value = {"<p>x</p>", 8}},
    {.name = "things", .list = things, .list_count = 2},
    {.name = "none", .list = things, .list_count = 0},
    {.name = "person", .value = {"Kit", 3}},
    {.name = "items", .list = items, .list_count = 1},
};
static const struct view view = {values, sizeof values / sizeof *values, NULL};

static struct template *read(struct arena *arena, const char *bytes,
                             enum template_form form, struct faults *faults)
{
    *faults = (struct faults){.arena = arena};
    return template_read(arena, slice_of(bytes), form, &fields, faults);
}

static const struct {
    const char *template;
    const char *text;
    const char *html; /* NULL: the same */
} renders[] = {
    {"", "", NULL},
    {"plain { } }} text", "plain { } }} text", NULL},
    {"a {{name}}", "a <Sam & \"Lee\">'s",
     "a &lt;Sam &amp; &quot;Lee&quot;&gt;&#39;s"},
    {"{{ person }}{{person}}", "KitKit", NULL},
    {"{{{html}}}", "<p>x</p>", NULL},
    {"a{{empty}}b", "ab", NULL},
    {"a{{! not\nshown }}b", "ab", NULL},
    {"a\n  {{! alone }}  \nb\n", "a\nb\n", NULL},
    {"{{#things}}{{word}},{{/things}}", "one,two,", NULL},
    {"{{#things}}\n- {{word}}\n{{/things}}\n", "- one\n- two\n", NULL},
    {"{{#things}}\r\n- {{word}}\r\n{{/things}}\r\n", "- one\n- two\n", NULL},
    {"  {{#things}}\n{{word}}\n\t{{/things}}", "one\ntwo\n", NULL},
    {"{{#things}}{{word}}{{person}} {{/things}}", "oneKit twoKit ", NULL},
    {"{{#none}}x{{/none}}{{^none}}no{{/none}}", "no", NULL},
    {"{{^things}}x{{/things}}.", ".", NULL},
    {"{{#empty}}x{{/empty}}{{^empty}}y{{/empty}}", "y", NULL},
    {"{{#person}}Dear {{person}}{{/person}}", "Dear Kit", NULL},
    {"{{#things}}{{#things}}{{word}}{{/things}}|{{/things}}", "onetwo|onetwo|",
     NULL},
    {"{{#items}}\n{{number}} for all\n{{/items}}\n", "4 for all\n", NULL},
};

static void test_render(struct arena *arena)
{
    for (size_t i = 0; i < sizeof renders / sizeof *renders; i++)
        for (int form = TEMPLATE_TEXT; form <= TEMPLATE_HTML; form++) {
            struct faults faults;
            struct text out = text_start(arena, 1000);
            struct template *template = read(arena, renders[i].template,
                                             (enum template_form)form, &faults);

            ok(template != NULL, "case %zu is a template: %s", i,
               faults.count > 0 ? faults.list[0].text : "yes");
            if (template != NULL)
                template_render(template, &view, &out);
            is_text(text_slice(&out),
                    form == TEMPLATE_HTML && renders[i].html != NULL
                        ? renders[i].html
                        : renders[i].text,
                    "rendered");
        }
}

static const struct {
    const char *template;
    int line;
    const char *says;
} wrong[] = {
    {"a\n{{nmae}}", 2, "no field {{nmae}}"},
    {"{{}}", 1, "no field"},
    {"{{>other}}", 1, "no field {{>other}}"},
    {"{{=<% %>=}}", 1, "no field"},
    {"{{&name}}", 1, "no field {{&name}}"},
    {"{{name", 1, "does not end"},
    {"\n\n{{{html}}", 3, "}}}"},
    {"{{word}}", 1, "only inside {{#things}}"},
    {"{{#none}}{{word}}{{/none}}", 1, "only inside {{#things}}"},
    {"{{things}}", 1, "is a list"},
    {"{{html}}", 1, "3 brackets"},
    {"{{{name}}}", 1, "2 brackets"},
    {"{{#name}}", 1, "not closed"},
    {"x {{/name}}", 1, "not open"},
    {"{{#name}}\n{{#person}}\n{{/name}}\n{{/person}}\n", 3,
     "closes the section {{#person}} of line 2"},
    {"x{{#name}}\n{{/name}}\n", 2, "lines of their own"},
    {"{{#items}}{{number}}{{/items}}", 1, "on a line of its own"},
    {"{{#name}}\n{{#items}}\n{{/items}}\n{{/name}}\n", 2,
     "on a line of its own"},
    {"{{^items}}\n{{/items}}\n", 1, "on a line of its own"},
    {"{{#items}}\n{{person}}\n{{/items}}\n", 2, "person to person"},
    {"{{#items}}\n{{#person}}\n{{/person}}\n{{/items}}\n", 2,
     "person to person"},
    {"{{#name}}{{#name}}{{#name}}{{#name}}{{#name}}{{#name}}{{#name}}{{#name}}"
     "{{#name}}{{/name}}{{/name}}{{/name}}{{/name}}{{/name}}{{/name}}{{/name}}"
     "{{/name}}{{/name}}",
     1, "more than 8 sections"},
    {"caf\xe9", 1, "not UTF-8"},
};

static void test_faults(struct arena *arena)
{
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct faults faults;
        struct template *template =
            read(arena, wrong[i].template, TEMPLATE_HTML, &faults);
        struct slice says = SLICE("");

        ok(template == NULL && faults.count > 0, "refused: case %zu", i);
        if (faults.count > 0)
            says = slice_of(faults.list[0].text);
        ok(slice_find(says, slice_of(wrong[i].says)) != SLICE_NONE,
           "and says why: %.*s", SLICE_ARG(says));
        is_int(faults.count > 0 ? faults.list[0].line : 0, wrong[i].line,
               "and where");
    }
}

static void test_pieces(struct arena *arena)
{
    static const char page[] = "Dear {{person}}\n"
                               "\n"
                               "From {{name}}\n"
                               "{{#items}}\n"
                               "{{number}}\n"
                               "{{/items}}\n"
                               "{{#person}}\n"
                               "yes\n"
                               "{{/person}}\n"
                               "bye {{name}}, {{person}}\n"
                               "{{#things}}\n"
                               "{{word}}\n"
                               "{{/things}}\n"
                               "end";
    static const enum piece_kind kinds[] = {
        PIECE_VARYING, PIECE_FIXED, PIECE_LIST, PIECE_VARYING, PIECE_FIXED};
    struct faults faults;
    struct template *template = read(arena, page, TEMPLATE_TEXT, &faults);
    struct text whole = text_start(arena, 1000);
    struct text joined = text_start(arena, 1000);
    struct template_piece *pieces;
    size_t count = template_pieces(arena, template, &pieces);

    is_int((int64_t)count, 5, "5 runs of lines");
    for (size_t i = 0; i < count && i < 5; i++) {
        is_int((int64_t)pieces[i].kind, (int64_t)kinds[i], "piece %zu", i);
        template_render_piece(template, &pieces[i],
                              pieces[i].kind == PIECE_LIST ? &items[0] : &view,
                              &joined);
    }
    template_render(template, &view, &whole);
    ok(slice_equal(text_slice(&whole), text_slice(&joined)),
       "the pieces give the whole");
}

static void test_parts(struct arena *arena)
{
    struct faults faults = {.arena = arena};
    struct slice parts[PART_COUNT] = {[PART_REACH] = SLICE("Ring us.\n")};

    is_text(template_put_parts(arena, SLICE("Hello\n {{> reach}} \nBye\n"),
                               parts, &faults),
            "Hello\nRing us.\nBye\n", "a part is put in");
    is_text(template_put_parts(arena, SLICE("a {{> reach}}\n{{!> reach}}"),
                               parts, &faults),
            "a {{> reach}}\n{{!> reach}}\n", "only for a line of its own");
    is_int((int64_t)faults.count, 0, "without a fault");
    (void)template_put_parts(arena, SLICE("x\n{{> foot}}\n"), parts, &faults);
    is_int((int64_t)faults.count, 1, "a part that is not there is one");
    is_int(faults.list[0].line, 2, "in its line");
    (void)template_put_parts(arena, SLICE("{{> head}}\n"), parts, &faults);
    is_int((int64_t)faults.count, 2, "so is the head where there is none");
}

int main(void)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < 2; i++)
        things[i].outer = &view;
    items[0].outer = &view;
    test_render(arena);
    test_faults(arena);
    test_pieces(arena);
    test_parts(arena);
    arena_free(arena);
    return done_testing();
}
