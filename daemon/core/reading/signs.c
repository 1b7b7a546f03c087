#include "core/reading/signs.h"

#include "base/banned.h"

/* Words and marks between two signs that belong together: some eight
 * sentences. A long report has a sign here and there. */
#define TOGETHER 140

/* Words and marks of a sentence that are looked at together. */
#define SENTENCE_MOST 64

/* Words and marks of a message that says one thing. */
#define SHORT 60

/* More than this is not taken back by ordinary things. */
#define EXCUSED_MOST 8

static const struct {
    enum net net;
    const char *of;
} themes[] = {
#define SIGN_ROW(theme, net, of) [theme] = {net, of},
    SIGN_THEMES(SIGN_ROW)
#undef SIGN_ROW
};

/* What was found of a theme, the heaviest. */
struct found_sign {
    int points;
    int more; /* signs besides the heaviest */
    size_t at;
    struct slice words;
};

struct scale {
    struct arena *arena;
    const struct tokens *tokens;
    const bool *passed_over;
    struct catch *found;
    struct found_sign signs[SIGN_THEME_COUNT];
    bool ordinary;           /* some sentence is of ordinary things */
    struct slice taken_back; /* the first sign that was; or empty */
    enum sign_theme taken_theme;
};

/* One sentence: where each idea stands, a bit for a token. */
struct sentence {
    size_t from;
    size_t to;
    uint64_t ideas[SIGN_IDEA_COUNT];
    int ordinary; /* points that it takes from its own signs */
    int helped;   /* the same, from its weak ones */
};

static bool is_passed_over(const struct scale *scale, size_t from, size_t to)
{
    if (scale->passed_over == NULL)
        return false;
    for (size_t i = from; i < to; i++)
        if (!scale->passed_over[i])
            return false;
    return true;
}

static void note(struct scale *scale, const struct sentence *sentence,
                 enum sign_theme theme, int points, size_t from, size_t to)
{
    struct found_sign *sign = &scale->signs[theme];
    int whole = points;

    if (themes[theme].net != NET_COUNT && points < SIGN_STRONG)
        points -=
            sentence->ordinary + (points < SIGN_PLAIN ? sentence->helped : 0);
    if (is_passed_over(scale, from, to))
        return;
    if (whole >= SIGN_WEAK && themes[theme].net != NET_COUNT &&
        scale->taken_back.size == 0) {
        scale->taken_back = tokens_said(scale->tokens, from, to);
        scale->taken_theme = theme;
    }
    if (points <= 0)
        return;
    if (sign->points != 0 && themes[theme].net != NET_COUNT &&
        from - sign->at > TOGETHER)
        *sign = (struct found_sign){.points = 0};
    if (sign->points != 0)
        sign->more++;
    if (points > sign->points) {
        sign->points = points;
        sign->words = tokens_said(scale->tokens, from, to);
    }
    sign->at = from;
}

static uint64_t bits(size_t from, size_t to)
{
    uint64_t below_to = to >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << to) - 1;

    return below_to & ~((UINT64_C(1) << from) - 1);
}

/* Each bit stays set for `within` places. */
static uint64_t widened(uint64_t mask, int within)
{
    int done = 1;

    while (done < within) {
        int step = done < within - done ? done : within - done;

        mask |= mask << step;
        done += step;
    }
    return mask;
}

/* The words that a rule found: they end at or before `last`. */
static void note_rule(struct scale *scale, const struct sentence *sentence,
                      const struct sign_rule *rule, size_t last)
{
    size_t first =
        last + 1 < (size_t)rule->within ? 0 : last + 1 - (size_t)rule->within;
    uint64_t reach = bits(first, last + 1);
    uint64_t all = 0;

    for (int i = 0; i < SIGN_IDEAS_MOST; i++)
        if (rule->ideas[i] != I_NONE)
            all |= sentence->ideas[rule->ideas[i]] & reach;
    note(scale, sentence, rule->theme, rule->points,
         sentence->from + (size_t)__builtin_ctzll(all),
         sentence->from + 64 - (size_t)__builtin_clzll(all));
}

static void try_rule(struct scale *scale, const struct sentence *sentence,
                     const struct sign_rule *rule)
{
    uint64_t meet = ~UINT64_C(0);

    for (int i = 0; i < SIGN_IDEAS_MOST && rule->ideas[i] != I_NONE; i++) {
        if (sentence->ideas[rule->ideas[i]] == 0)
            return;
        meet &= widened(sentence->ideas[rule->ideas[i]], rule->within);
    }
    if (meet != 0 &&
        (rule->unless == I_NONE || sentence->ideas[rule->unless] == 0))
        note_rule(scale, sentence, rule, (size_t)__builtin_ctzll(meet));
}

/* Where the hits of a sentence end. */
static size_t take_ideas(const struct sign_hits *hits, size_t first,
                         struct sentence *sentence)
{
    size_t i = first;
    uint64_t idiom;

    for (; i < hits->count && hits->list[i].from < sentence->to; i++) {
        const struct sign_hit *hit = &hits->list[i];

        sentence->ideas[hit->phrase->idea] |=
            bits(hit->from - sentence->from, hit->to - sentence->from);
    }
    idiom = sentence->ideas[I_IDIOM];
    for (int idea = 0; idiom != 0 && idea < SIGN_IDEA_COUNT; idea++)
        sentence->ideas[idea] &= ~idiom;
    sentence->ideas[I_IDIOM] = idiom;
    return i;
}

/* The points of a theme in a sentence, up to what may be taken away. */
static int points_of(const struct sign_hits *hits, size_t first, size_t end,
                     enum sign_theme theme)
{
    int points = 0;

    for (size_t i = first; i < end; i++)
        if (hits->list[i].phrase->idea == I_NONE &&
            hits->list[i].phrase->theme == theme)
            points += hits->list[i].phrase->points;
    return points < EXCUSED_MOST ? points : EXCUSED_MOST;
}

static void weigh_phrases(struct scale *scale, const struct sign_hits *hits,
                          size_t first, size_t end,
                          const struct sentence *sentence)
{
    for (size_t i = first; i < end; i++) {
        const struct sign_hit *hit = &hits->list[i];
        uint64_t at =
            bits(hit->from - sentence->from, hit->to - sentence->from);

        if (hit->phrase->idea == I_NONE &&
            hit->phrase->theme != SIGN_ORDINARY &&
            hit->phrase->theme != SIGN_HELPED &&
            (at & ~sentence->ideas[I_IDIOM]) != 0)
            note(scale, sentence, hit->phrase->theme, hit->phrase->points,
                 hit->from, hit->to);
    }
}

static size_t sentence_end(const struct tokens *tokens, size_t from)
{
    size_t at = from;

    while (at < tokens->count && at - from < SENTENCE_MOST)
        if (token_ends_sentence(&tokens->list[at++]))
            break;
    return at;
}

/* ---- the sum ---- */

static void alarm(struct scale *scale, enum net net, struct slice words,
                  const char *of)
{
    struct catch *found = scale->found;

    if (found->caught[net])
        return;
    found->caught[net] = true;
    found->by_signs[net] = true;
    found->words[net] = arena_copy(scale->arena, words);
    found->of[net] = of;
}

/* A reason is that of a short message; in a long one it stands beside. */
static int excused(const struct scale *scale)
{
    int points = scale->signs[SIGN_REASON].points;

    if (scale->tokens->count > SHORT)
        return 0;
    return points < EXCUSED_MOST ? points : EXCUSED_MOST;
}

/* The heaviest theme of a net (of all if NET_COUNT), without `but`;
 * SIGN_THEME_COUNT: none. */
static enum sign_theme heaviest(const struct scale *scale, enum net net,
                                enum sign_theme but)
{
    enum sign_theme best = SIGN_THEME_COUNT;

    for (enum sign_theme i = 0; i < SIGN_THEME_COUNT; i++)
        if (i != but && themes[i].net != NET_COUNT &&
            (net == NET_COUNT || themes[i].net == net) &&
            scale->signs[i].points > 0 &&
            (best == SIGN_THEME_COUNT ||
             scale->signs[i].points > scale->signs[best].points))
            best = i;
    return best;
}

static int sum(const struct scale *scale)
{
    int points = 0;

    for (enum sign_theme i = 0; i < SIGN_THEME_COUNT; i++) {
        const struct found_sign *sign = &scale->signs[i];

        if (themes[i].net != NET_COUNT && sign->points > 0)
            points += sign->points + (sign->more < 3 ? sign->more : 3);
    }
    return points;
}

static void alarm_of_sum(struct scale *scale, bool loud)
{
    enum sign_theme first = heaviest(scale, NET_COUNT, SIGN_THEME_COUNT);
    enum sign_theme second = heaviest(scale, NET_COUNT, first);
    struct slice words = scale->signs[first].words;
    const char *of = themes[first].of;

    if (second != SIGN_THEME_COUNT) {
        words = slice_of(arena_format(scale->arena, "%.*s ... %.*s",
                                      SLICE_ARG(words),
                                      SLICE_ARG(scale->signs[second].words)));
        of = arena_format(scale->arena, "%s, with %s", of, themes[second].of);
    }
    alarm(scale, loud ? themes[first].net : NET_LOW, words, of);
}

/* Each net whose heaviest sign is enough. */
static bool alarm_of_each(struct scale *scale)
{
    bool any = false;

    for (enum net net = 0; net < NET_COUNT; net++) {
        enum sign_theme best = heaviest(scale, net, SIGN_THEME_COUNT);
        int points = best == SIGN_THEME_COUNT ? 0 : scale->signs[best].points;

        if (points < SIGN_STRONG)
            points -= excused(scale);
        if (points < SIGN_ALARM)
            continue;
        alarm(scale, net, scale->signs[best].words, themes[best].of);
        any = true;
    }
    return any;
}

static void settle(struct scale *scale)
{
    enum sign_theme best = heaviest(scale, NET_COUNT, SIGN_THEME_COUNT);
    int points = sum(scale);
    bool pure = !scale->ordinary && excused(scale) == 0 && points > 0 &&
                scale->signs[best].points >= SIGN_WEAK;

    if (alarm_of_each(scale))
        return;
    if (points - excused(scale) >= (pure ? SIGN_WEAK : SIGN_ALARM))
        alarm_of_sum(scale, true);
    else if (points >= SIGN_LOW)
        alarm_of_sum(scale, false);
    else if (scale->taken_back.size > 0)
        alarm(scale, NET_LOW, scale->taken_back, themes[scale->taken_theme].of);
}

void signs_weigh(struct arena *arena, const struct tokens *tokens,
                 const struct sign_hits *hits, const bool *passed_over,
                 struct catch *found)
{
    struct scale scale = {.arena = arena,
                          .tokens = tokens,
                          .passed_over = passed_over,
                          .found = found};
    size_t next = 0;

    for (size_t at = 0; next < hits->count && at < tokens->count;) {
        struct sentence sentence = {.from = at, .to = sentence_end(tokens, at)};
        size_t first = next;

        at = sentence.to;
        if (hits->list[next].from >= sentence.to)
            continue;
        next = take_ideas(hits, first, &sentence);
        sentence.ordinary = points_of(hits, first, next, SIGN_ORDINARY);
        sentence.helped = points_of(hits, first, next, SIGN_HELPED);
        if (token_is_mark(&tokens->list[sentence.to - 1], "!"))
            sentence.ordinary += SIGN_SLIGHT; /* people cheer with it */
        scale.ordinary |= sentence.ordinary + sentence.helped > 0;
        weigh_phrases(&scale, hits, first, next, &sentence);
        for (size_t i = 0; i < sign_rule_count; i++)
            if (sentence.ideas[sign_rules[i].ideas[0]] != 0)
                try_rule(&scale, &sentence, &sign_rules[i]);
    }
    settle(&scale);
}
