/* nets: what people write when a person must read it, and what only looks
 * like it. All sentences are invented. */
#include <string.h>

#include "base/text.h"
#include "core/reading/nets_list.h"
#include "core/reading/phrase.h"
#include "core/reading/phrase_set.h"
#include "tests/tap.h"

struct row {
    enum net net; /* NET_COUNT: nothing may be caught */
    const char *text;
};

static const struct row alarms[] = {
    {NET_DISTRESS, "I want to die"},
    {NET_DISTRESS, "i dont want to be here anymore"},
    {NET_DISTRESS, "I don\xe2\x80\x99t want to be here any more."},
    {NET_DISTRESS, "kms lol"},
    {NET_DISTRESS, "feeling suicidal again so wont make number 2"},
    {NET_DISTRESS, "thinking about sucide most days now"},
    {NET_DISTRESS, "i just wanna die"},
    {NET_DISTRESS, "Honestly? You would all be better off without me."},
    {NET_DISTRESS, "they'd be better off if I was dead"},
    {NET_DISTRESS, "nobody would even notice"},
    {NET_DISTRESS, "no one would miss me if i went"},
    {NET_DISTRESS, "Ive had enough. Thats all."},
    {NET_DISTRESS, "I have just had enough of everything"},
    {NET_DISTRESS, "i cant go on"},
    {NET_DISTRESS, "I can't go on like this, sorry"},
    {NET_DISTRESS, "I really cannot go on ... not another day"},
    {NET_DISTRESS, "I can't go on the way things are"},
    {NET_DISTRESS, "cant cope no more"},
    {NET_DISTRESS, "I'm not coping at all"},
    {NET_DISTRESS, "There's no point anymore"},
    {NET_DISTRESS, "what's the point"},
    {NET_DISTRESS, "I see no point in carrying on"},
    {NET_DISTRESS, "I took an overdose on Friday, am ok now"},
    {NET_DISTRESS, "ive took all my tablets"},
    {NET_DISTRESS, "been cutting again"},
    {NET_DISTRESS, "I keep hurting myself"},
    {NET_DISTRESS, "the self-harm is back"},
    {NET_DISTRESS, "I am going to end it tonight"},
    {NET_DISTRESS, "thinking of ending my life"},
    {NET_DISTRESS, "gonna jump off the bridge"},
    {NET_DISTRESS, "I'm going to kill my self"},
    {NET_DISTRESS, "killl myselfff"},
    {NET_DISTRESS, "I hate myself and I hate my life"},
    {NET_DISTRESS, "everything feels hopeless"},
    {NET_DISTRESS, "I have given up."},
    {NET_DISTRESS, "i am a burden to everyone"},
    {NET_DISTRESS, "Wish I could just not wake up"},
    {NET_DISTRESS, "goodbye everyone, it was nice knowing you"},
    {NET_DISTRESS, "when im gone give my place to Bea"},
    {NET_DISTRESS, "the voices are telling me things, voices telling me to go"},
    {NET_DISTRESS, "I am in crisis and nobody picks up the phone"},
    {NET_DISTRESS, "please help me."},
    {NET_DISTRESS, "I dont feel safe with myself"},
    {NET_DISTRESS, "I just want it all to stop"},
    {NET_DISTRESS, "rwy eisiau marw"},
    {NET_DISTRESS, "nie chcę już żyć"},
    {NET_DISTRESS, "chce umrzec"},
    {NET_DISTRESS, "আমি মরতে চাই"},
    {NET_DISTRESS, "ölmek istiyorum"},
    {NET_DISTRESS, "میں مرنا چاہتا ہوں"},
    {NET_DISTRESS, "waxaan rabaa inaan dhinto"},
    {NET_SAFEGUARD, "he reads my emails so dont write back"},
    {NET_SAFEGUARD, "My husband checks my phone"},
    {NET_SAFEGUARD, "he hit me again last night"},
    {NET_SAFEGUARD, "its not safe at home"},
    {NET_SAFEGUARD, "I am scared of my son"},
    {NET_SAFEGUARD, "He won't let me out of the house"},
    {NET_SAFEGUARD, "my partner takes all my money"},
    {NET_SAFEGUARD, "I'm being watched"},
    {NET_SAFEGUARD, "please dont reply to this he will see it"},
    {NET_SAFEGUARD, "The staff dragged her down the corridor"},
    {NET_SAFEGUARD, "I need to get away from him"},
    {NET_SAFEGUARD, "mąż mnie bije"},
    {NET_SAFEGUARD, "my dad threatened me"},
    {NET_THREAT, "I'll kill him if he comes"},
    {NET_THREAT, "I will not be responsible for what I do to her"},
    {NET_THREAT, "you'll regret this"},
    {NET_THREAT, "i know where you live"},
    {NET_THREAT, "gonna burn the place down"},
    {NET_THREAT, "I'm bringing a knife"},
    {NET_THREAT, "someone is going to get hurt"},
    {NET_THREAT, "watch your back"},
    {NET_THREAT, "that doctor deserves to die"},
    {NET_DEATH, "My wife died in March"},
    {NET_DEATH, "Dad passed away on Sunday"},
    {NET_DEATH, "mum past away"},
    {NET_DEATH, "It's the funeral that day"},
    {NET_DEATH, "I am his widow"},
    {NET_DEATH, "my late husband used to get this"},
    {NET_DEATH, "we lost my mum last week"},
    {NET_DEATH, "Leon is no longer with us"},
    {NET_DEATH, "The person you wrote to is deceased"},
    {NET_DEATH, "I'm bereaved and not up to it"},
    {NET_DEATH, "she sadly passed last Tuesday"},
    {NET_DEATH, "my brother took his own life"},
    {NET_DEATH, "we lost the baby"},
    {NET_DEATH, "RIP Nan"},
    {NET_DEATH, "mae dad wedi marw"},
    {NET_DEATH, "Mama zmarła w piątek"},
    {NET_DEATH, "annem vefat etti"},
    {NET_DEATH, "আমার মা মারা গেছেন"},
    {NET_DEATH, "میرے والد کا انتقال ہو گیا"},
    {NET_DEATH, "aabahay wuu dhintay"},
};

/* Ordinary replies with a word in them that could alarm. */
static const char *const harmless[] = {
    "2 please",
    "Yes please, dying to come!",
    "I'm dying to meet the new board",
    "The cake last time was to die for",
    "that was dead good, put me down for 3",
    "My phone is dead so please email",
    "sorry, laptop died half way through",
    "I can't go on Tuesday",
    "I cant go on the 9th, can I do March",
    "can't go on the trip, on holiday",
    "I cannot go on 12 March",
    "I could not go on Zoom last time",
    "I've had enough time to think, yes to 2",
    "We had enough chairs last time",
    "do you have enough people for the panel",
    "No point me coming if it is upstairs",
    "What's the closing date?",
    "I missed the deadline",
    "the end of the week is best for me",
    "It ends at four",
    "I would like to end my membership of the panel",
    "can you cut and paste the form",
    "cutting it fine but yes",
    "kill two birds with one stone",
    "I could murder a cup of tea",
    "would love to take part",
    "taking part changed how I see things",
    "Taking part in the meeting was good for my life skills",
    "I won't be here next week",
    "I won't be here at Christmas",
    "I don't wake up till 11 so not mornings",
    "I'm afraid I can't make it",
    "I'm afraid that date is no good",
    "it won't let me open the form",
    "The website wouldn't let me book",
    "who pays for the taxi",
    "Will they pay my bus fare?",
    "Do you pay expenses",
    "there is nowhere to park",
    "Can you find out where it is",
    "I take my medication at 9 so afternoons are better",
    "I'm hopeless with computers",
    "desperate to join the choir",
    "It's a waste of time",
    "nothing against you personally",
    "Thank you for your help",
    "can you help me with the form",
    "I need help with the stairs",
    "I passed my course!",
    "The date has passed",
    "I have passed your message on",
    "My son has an exam that day",
    "I lost my letter, can you send another",
    "lost the link sorry",
    "sorry I didn't make it on Tuesday",
    "I'm late replying",
    "I was ill and late",
    "the late bus is at six",
    "I'd like to give my views",
    "I gave up my place to Jo",
    "I live alone",
    "hearing voices group please",
    "our voices should be heard",
    "please reply to my other address",
    "ring me or email",
    "they want the survey by Friday",
    "Goodbye for now",
    "bye all, see you next month",
    "I've hurt my knee so no stairs",
    "I need to get out of the house more",
    "I want these emails to stop",
    "unsubscribe me",
    "none of these suit me this week",
    "I'd rather do it online",
    "it would be better for me if it was later",
    "would it be easier for you if I come early",
    "I don't know what I signed up for",
    "That won't be a problem",
    "I will finish it on Monday",
    "will be away after I went last time",
    "2 or else 4 please",
    "please take 3 off and add 4",
    "See you at the crematorium gardens walk? no, the park",
    "Is it near the bus terminal",
    "wreath making please",
    "At the Memorial Hall?",
};

/* These call a person in vain, and are known to: no rule tells them from the
 * same words meant in earnest. */
static const char *const in_vain[] = {
    "see you at the crematorium gardens walk? no, the park",
    "my daughter reads my emails to me as I cannot see",
    "give up, your website is awful. I give up.",
    "I'm not allowed friends at the ward at weekends",
};

static struct nets *nets; /* what is built in */

static struct catch catch_in(struct arena *arena, const char *text)
{
    struct catch found = {.caught = {false}};

    nets_catch(arena, nets, slice_of(text), NULL, &found);
    return found;
}

static bool alarmed(const struct catch *found)
{
    return found->caught[NET_DISTRESS] || found->caught[NET_SAFEGUARD] ||
           found->caught[NET_THREAT] || found->caught[NET_DEATH];
}

static bool is_known(const char *text)
{
    for (size_t i = 0; i < sizeof in_vain / sizeof *in_vain; i++)
        if (slice_is_caseless(slice_of(text), in_vain[i]))
            return true;
    return false;
}

static void show(const struct catch *found)
{
    for (int net = 0; net < NET_COUNT; net++)
        if (found->caught[net])
            note("net %d: %.*s", net, SLICE_ARG(found->words[net]));
}

static void test_alarms(struct arena *arena)
{
    for (size_t i = 0; i < sizeof alarms / sizeof *alarms; i++) {
        struct catch found = catch_in(arena, alarms[i].text);

        ok(found.caught[alarms[i].net], "net %d: %s", (int)alarms[i].net,
           alarms[i].text);
        if (!found.caught[alarms[i].net])
            show(&found);
        arena_reset(arena);
    }
}

static void test_harmless(struct arena *arena)
{
    for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++) {
        struct catch found = catch_in(arena, harmless[i]);
        bool alarm = alarmed(&found);

        ok(alarm == is_known(harmless[i]), "harmless: %s", harmless[i]);
        if (alarm)
            show(&found);
        arena_reset(arena);
    }
    for (size_t i = 0; i < sizeof in_vain / sizeof *in_vain; i++) {
        struct catch found = catch_in(arena, in_vain[i]);

        ok(alarmed(&found), "calls in vain: %s", in_vain[i]);
        arena_reset(arena);
    }
}

static void test_idioms(struct arena *arena)
{
    struct catch found =
        catch_in(arena, "dying to know if you care that I will kill myself");

    ok(found.caught[NET_DISTRESS], "an idiom takes back only its own words");
    ok(!found.caught[NET_DEATH], "and those it does");
    found = catch_in(arena, "I can't go on the way I feel");
    ok(found.caught[NET_DISTRESS], "a longer alarm wins over the idiom in it");
}

static void test_titles(struct arena *arena)
{
    struct slice titles[] = {SLICE("Suicide prevention workshop"),
                             SLICE("Bereavement")};
    struct catch found = {.caught = {false}};

    nets_catch(arena, nets, SLICE("3. Suicide prevention\nworkshop, 2pm"),
               &(struct known_words){titles, 2, NULL, 0}, &found);
    ok(!found.caught[NET_DISTRESS], "our own title in a quote");
    nets_catch(arena, nets, SLICE("suicide prevention did nothing for me"),
               &(struct known_words){titles, 2, NULL, 0}, &found);
    ok(found.caught[NET_DISTRESS], "only in full");
    nets_catch(arena, nets, SLICE("bereavement"),
               &(struct known_words){titles, 2, NULL, 0}, &found);
    ok(found.caught[NET_DEATH], "a title of one word hides nothing");
}

static void test_long(struct arena *arena)
{
    struct text text = text_start(arena, 1 << 20);
    struct catch found = {.caught = {false}};

    while (text.size < 200000)
        text_puts(&text, "we talked about the garden and the tea ");
    nets_catch(arena, nets, text_slice(&text), NULL, &found);
    ok(!alarmed(&found), "a long harmless text");
    text_puts(&text, "and i want to die");
    nets_catch(arena, nets, text_slice(&text), NULL, &found);
    ok(found.caught[NET_DISTRESS], "the end of a long text is read too");
    for (size_t at = 65536 - 20; at < 65536 + 4; at++) {
        memset(&found, 0, sizeof found);
        memcpy(text.at + at, " kill myself ", 13);
        nets_catch(arena, nets, slice_part(text_slice(&text), 0, 150000), NULL,
                   &found);
        memcpy(text.at + at, "             ", 13);
        ok(found.caught[NET_DISTRESS], "across the pieces, at %zu", at);
    }
}

static void test_details(struct arena *arena)
{
    struct catch found =
        catch_in(arena, "My husband who you write to passed away");

    ok(found.caught[NET_DEATH_OF_SUBSCRIBER], "the person we write to");
    found = catch_in(arena, "The lady I cared for died");
    ok(found.caught[NET_DEATH_OF_CARED_FOR], "someone cared for");
    ok(!found.caught[NET_DEATH_OF_SUBSCRIBER], "and not the other");
}

static const struct net_list *const lists[] = {
    &nets_distress, &nets_suicide, &nets_self_harm, &nets_worry,
    &nets_medical,  &nets_abuse,   &nets_coercion,  &nets_watched,
    &nets_neglect,  &nets_threat,  &nets_death,     &nets_languages};
#define LISTS (sizeof lists / sizeof *lists)

/* Every list must be well written: folded, and with a word to begin with. */
static bool well_written(struct arena *arena, const char *phrase)
{
    struct slice rest = slice_of(phrase);
    struct slice step;
    struct slice part;

    while (slice_next_part(&rest, ' ', &step)) {
        if (slice_is(step, "*") || slice_is(step, "**") ||
            slice_is(step, "$") || slice_is(step, "^"))
            continue;
        step.size -= slice_ends(step, SLICE("?")) ? 1 : 0;
        while (slice_next_part(&step, '|', &part)) {
            struct tokens tokens;

            if (slice_is(part, "$"))
                continue;
            part.size -= slice_ends(part, SLICE("~")) ? 1 : 0;
            tokens = tokens_of(arena, part);
            if (tokens.count != 1 || !slice_equal(tokens.list[0].word, part))
                return false;
        }
    }
    return true;
}

static void test_lists(struct arena *arena)
{
    size_t count = 0;

    for (size_t i = 0; i < LISTS; i++)
        for (size_t k = 0; k < lists[i]->count; k++, count++)
            if (!well_written(arena, lists[i]->list[k].phrase))
                ok(false, "%s", lists[i]->list[k].phrase);
    for (size_t i = 0; i < net_excuse_count; i++)
        if (!well_written(arena, net_excuses[i].phrase))
            ok(false, "%s", net_excuses[i].phrase);
    ok(count > 500, "%zu phrases, all of words as they are folded", count);
}

/* From each number on, the first that stands at a token. */
static bool finds_first(const struct phrase_set *set,
                        const struct net_list *list,
                        const struct phrase_text *text, size_t at)
{
    uint32_t found;
    size_t end;
    size_t one;

    for (uint32_t i = 0; i < list->count; i++)
        if (phrase_stands(list->list[i].phrase, text->tokens, at, &one) &&
            (!phrase_set_find(set, text, at, i, &found, &end) || found != i ||
             end != one))
            return false;
    return !phrase_set_find(set, text, at, (uint32_t)list->count, &found, &end);
}

/* The set finds what the phrases alone find, and where. */
static bool agree(struct arena *arena, const struct phrase_set *set,
                  const struct net_list *list, const char *text)
{
    struct tokens tokens = tokens_of(arena, slice_of(text));
    struct phrase_text heard = phrase_set_read(arena, set, &tokens);
    struct phrase_numbers numbers;

    for (size_t at = 0; at < tokens.count; at++) {
        bool *begin = arena_array(arena, list->count, sizeof *begin);

        if (tokens.list[at].word.size == 0)
            continue;
        for (size_t i = 0; phrase_set_begin(set, &heard, at, i, &numbers); i++)
            for (size_t k = 0; k < numbers.count; k++)
                begin[numbers.list[k]] = true;
        for (size_t i = 0; i < list->count; i++) {
            size_t one = 0;
            size_t other = 0;
            bool alone = phrase_stands(list->list[i].phrase, &tokens, at, &one);

            if (alone != (begin[i] && phrase_set_stands(set, (uint32_t)i,
                                                        &heard, at, &other)) ||
                (alone && one != other))
                return false;
        }
        if (!finds_first(set, list, &heard, at))
            return false;
    }
    return true;
}

static void test_sets(struct arena *arena)
{
    for (size_t i = 0; i < LISTS; i++) {
        struct phrase_set *set = phrase_set_new(arena);
        bool same = true;

        for (size_t k = 0; k < lists[i]->count; k++)
            phrase_set_add(set, slice_of(lists[i]->list[k].phrase));
        phrase_set_close(set);
        for (size_t k = 0; k < sizeof alarms / sizeof *alarms; k++)
            same = same && agree(arena, set, lists[i], alarms[k].text);
        for (size_t k = 0; k < sizeof harmless / sizeof *harmless; k++)
            same = same && agree(arena, set, lists[i], harmless[k]);
        ok(same, "list %zu: the set finds what the phrases find", i);
    }
}

static void test_long_ago(struct arena *arena)
{
    static const struct {
        const char *text;
        bool distress;
        bool long_ago;
    } rows[] = {
        {"Twenty years ago I was suicidal. I help others", false, true},
        {"I took an overdose in 1998 and I teach now", false, true},
        {"When I was a teenager I tried to end my life", false, true},
        {"I took an overdose", true, false},
        {"I took an overdose last night", true, false},
        {"I took an overdose in 1998 and again last week", true, false},
        {"My mum died ten years ago and I want to die", true, false},
        {"ten years ago i was happy i cant go on", true, false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct catch found = catch_in(arena, rows[i].text);

        ok(found.caught[NET_DISTRESS] == rows[i].distress &&
               found.caught[NET_LONG_AGO] == rows[i].long_ago,
           "long ago or not: %s", rows[i].text);
    }
}

static struct word_lists lists_of(struct arena *arena, const char *bytes)
{
    struct word_lists words = {.arena = arena};
    struct faults faults = {.arena = arena};

    words_read(&words, SLICE("en.words"), slice_of(bytes), &faults);
    is_int((int64_t)faults.count, 0, "the list is well written");
    return words;
}

/* What a file may do, and what not. */
static void test_files(struct arena *arena)
{
    struct word_lists words =
        lists_of(arena, "[distress]\nup the top bridge\n"
                        "[harmless]\nsuicide squad\nkill myself laughing\n"
                        "up the top bridge walk\n");
    struct nets *with = nets_new(arena, &words);
    static const struct {
        const char *text;
        bool distress;
    } rows[] = {
        {"off Up The Top bridge", true}, /* added */
        {"up the top bridge walk please", false},
        {"we watched suicide squad", false},
        {"suicide is on my mind, not the squad", true},
        {"I could kill myself laughing", true}, /* never taken back */
        {"I want to die", true},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct catch found = {.caught = {false}};

        nets_catch(arena, with, slice_of(rows[i].text), NULL, &found);
        ok(found.caught[NET_DISTRESS] == rows[i].distress, "with a file: %s",
           rows[i].text);
    }
    ok(!catch_in(arena, "off up the top bridge then").caught[NET_DISTRESS],
       "without it not");
}

int main(void)
{
    struct arena *arena = arena_new();
    struct arena *arena_of_nets = arena_new();

    nets = nets_new(arena_of_nets, NULL);
    test_lists(arena);
    test_sets(arena);
    test_long_ago(arena);
    test_files(arena);
    test_alarms(arena);
    test_harmless(arena);
    test_idioms(arena);
    test_titles(arena);
    test_details(arena);
    arena_reset(arena);
    test_long(arena);
    arena_free(arena);
    arena_free(arena_of_nets);
    return done_testing();
}
