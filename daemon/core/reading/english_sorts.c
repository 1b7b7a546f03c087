/* Of which sorts people wish to hear more or less, how often, and in what
 * print. */
#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    {"SORT", "kind|sort|type|types|kinds|sorts|ones|alerts|alert|bulletins|"
             "roles|list|mail|info|chances|topics|days|work"},
    {"TOPIC_training", "recovery college courses|course|classes|stuff|things|"
                       "sessions?"},
    {"TOPIC_training", "college courses|classes"},
    {"TOPIC_training", "classes|training|teaching"},
    {"TOPIC_research", "research studies|projects|trials"},
    {"TOPIC_panel", "interview? panel|interview ones|stuff|things|emails|work|"
                    "side|bits|requests|invites|alerts|opportunities|roles"},
    {"TOPIC_panel", "the interview? panel|interview ones|stuff|things|emails|"
                    "side|bits|requests|invites|alerts|opportunities|roles"},
    {"TOPIC_event", "outings|socials|social events|activities|things"},
    {"TOPIC_event", "get-togethers|outings|socials|trips"},
    {"TOPIC_visit", "ward visits|inspections"},
    {"TOPIC_visit", "visiting"},
    {"SORTED", "TOPIC SORT?"},
    {"SORTED", "any|your|those|these TOPIC SORT?"},
    {"SORTED", "the TOPIC SORT"},
    {"KEPT", "the|your|any|all? research|training|panel|event|survey|visit|"
             "committee|job|courses|events|panels|surveys|studies|visits|"
             "meetings|jobs|committees|workshops|classes|projects|rest|others|"
             "other ones|stuff|things|bits?"},
    {"KEPT", "KEPT1 and|or|& KEPT1"},
    {"KEPT1", "the|your|any|all? research|training|panel|event|survey|visit|"
              "committee|job|courses|events|panels|surveys|studies|visits|"
              "meetings|jobs|committees|workshops|classes|projects ones|"
              "stuff|things|bits?"},
    {"LESSTAIL", ",? just|only KEPT ,? please|thanks?"},
    {"LESSTAIL", ",? as|because|since they|it|these? are|is? RWORDS"},
    {"LESSTAIL", "any more ,? just|only KEPT ,? please|thanks?"},
    {"LESSTAIL", "from now on"},
    {"LESSTAIL", "for now|me|a|at the? while|bit|moment? please|thanks?"},
    {"LESSTAIL", "ever again"},
    {"LESSTAIL", "to|with me any|again|please|in? more|future? please?"},

    {"C_LESS", "but|and? TELLS? do not ADVS? send|email|give|bother|tell|"
               "trouble me with? any|more|anything? more? about|on|with|"
               "regarding? SORTED LESSTAIL?"},
    {"C_LESS", "but|and? TELLS? stop|quit SENDING|telling me with|about? "
               "SORTED LESSTAIL?"},
    {"C_LESS", "but|and? i? do not ADVS? want|need|wish|like SORTED coming|"
               "sent|emailed|to? to|get? me? LESSTAIL?"},
    {"C_LESS", "but|and? i? do not ADVS? want|need|wish|like to? "
               "hear|know|be|get told|any|anything|emailed|asked? more|else? "
               "about|of? SORTED LESSTAIL?"},
    {"C_LESS", "but|and? i? would|could ADVS? rather|prefer|sooner|do not|"
               "without to? GETTING? SORTED LESSTAIL?"},
    {"C_LESS", "but|and? i? am? not ADVS? bothered|fussed|keen|interested|into "
               "about|on|in|with|by SORTED LESSTAIL?"},
    {"C_LESS", "but|and? TELLS? leave|cut|skip|drop|miss me? out|off? of? "
               "SORTED out|off? LESSTAIL?"},
    {"C_LESS", "but|and? TELLS? leave|count|cut me out of SORTED LESSTAIL?"},
    {"C_LESS", "but|and? TELLS? you can leave|cut|skip|drop|stop out? SORTED "
               "LESSTAIL?"},
    {"C_LESS", "SORTED is|are ADVS? not ADVS? for|my|really me|thing|cup|bag "
               "of? tea? ,? so? no|TELLS more|stop|leave|do not? SENDING|"
               "send|them|those? me? them|those|any? out? more? LESSTAIL?"},
    {"C_LESS", "but|and? TELLS? no more about|on TOPIC SORT? LESSTAIL?"},

    {"C_MORE", "but|and? i? would? ADVS? like|love|want|wish|am|interested|"
               "keen to? GETTING|hear|know? more|plenty|lots of|about|on|in? "
               "SORTED as|too? well? MORETAIL?"},
    {"C_MORE", "but|and? TELLS? more|plenty|lots SORT? about|on|like|of? TOPIC "
               "SORT? MORETAIL"},
    {"C_MORE", "but|and? TELLS? more SORT about|on|like|to? do? with? TOPIC "
               "SORT? MORETAIL?"},
    {"C_MORE", "but|and? TELLS? send|email|give|tell me|us more|plenty|lots "
               "SORT? about|on|of? TOPIC SORT? MORETAIL?"},
    {"C_MORE", "but|and? TELLS? let me know about|of|when any|all|the|more? "
               "TOPIC SORT? come|are|you|that? up|coming|have|come? up? "
               "MORETAIL?"},
    {"C_MORE", "TOPIC SORT? are|is what i ADVS? like|want|enjoy|love|need "
               "more? of? MORETAIL?"},
    {"C_MORE", "i ADVS? like|enjoy|love|prefer TOPICS ,? so? send|email? me? "
               "more of? those|them|these please"},
    {"EASYREAD", "picture|pictures|symbol|photo|illustrated version|one|copy"},
    {"C_MORE", "keep SORTED coming MORETAIL?"},
    {"MORETAIL", ",? please|thanks"},
    {"MORETAIL", ",? please ,? if it|they|any|some comes|come|crops|crop up"},
    {"MORETAIL", ",? if|when|whenever it|they|any|some|there|you comes|come|"
                 "crops|crop|are|have|is|get up|any|some? ,? please?"},
    {"MORETAIL", "in the? future ,? please|thanks?"},
    {"MORETAIL", "as well ,? please|thanks?"},
    {"MORETAIL", "from now on ,? please|thanks?"},
    {"MORETAIL", "too please?"},

    /* What they keep is said beside it. */
    {"C_STAY", "but|and? everything|the|all|your? else|rest|others|other|"
               "remainder ones|bits|stuff|things|emails|sorts? is|are ADVS? "
               "fine|ok|good|welcome|great|lovely|alright|useful|interesting "
               "with|by|for|thanks|thank? me|you?"},
    {"C_STAY", "but|and? i? ADVS? like|enjoy|want|love|am|would|do like|still? "
               "happy|keen? with|on? everything|all|the else|rest|others|"
               "other|of? ones|bits|stuff|things|the? rest?"},
    {"C_STAY", "but|and? keep SENDING|the|sending? me? rest|others|everything|"
               "other|it|them else|coming|ones|bits|though|mind|anyway? "
               "coming|please|though? please?"},
    {"C_STAY", "but|and? please? do? keep sending|them|posting coming|though|"
               "mind|anyway|it|them? though|anyway|please?"},
    {"C_STAY", "but|and? please? ADVS? do? keep me informed|posted|updated|on|"
               "in|going mind|though|please|the? loop|list|books?"},
    {"C_STAY", "you never know"},
    {"C_STAY", "i? ADVS? do? like|enjoy|love getting|receiving|reading them|it|"
               "these|the MAIL?"},
    {"C_STAY", "i? ADVS? do? like|enjoy|love to get|read|receive them|these|"
               "the MAIL?"},
    {"C_STAY", "i? ADVS? do? like|enjoy|love to know|hear|read|see what is "
               "going|coming|on on|up?"},
    {"C_STAY", "but|and? please? do not take|drop|strike|cross|remove me off|"
               "from? ,? though|mind|please?"},

    /* How often. */
    {"MONTHLY", "every four|4 weeks"},
    {"MONTHLY", "every four|4 weeks or so"},
    {"MONTHLY", "once a month or so"},
    {"MONTHLY", "one|once in a month"},
    {"MONTHLY", "just? the? one a|per|each month"},
    {"C_MONTHLY", "CANI|CANYOU|REQ|TELL? HAVEIT less|not often|frequently|so|"
                  "as? often? ,|-? say|like|maybe|perhaps|just|only? MONTHLY "
                  "MTAIL?"},
    {"C_MONTHLY",
     "could|can these|they|it|the|you MAIL|bulletins? come|be|"
     "arrive|send|sent them|it? less|not|just|only? often|so|"
     "frequently? often? please? ,|-? say|like|maybe|perhaps|just|only? "
     "MONTHLY MTAIL?"},
    {"C_MONTHLY", "MONTHLY is|would|will|be ADVS? be|do? plenty|enough|fine|"
                  "ample|sufficient|loads|right|about|better|easier|me "
                  "often|right|fine|nicely? for? me? MTAIL?"},
    {"C_MONTHLY", "i? would? ADVS? rather|prefer|sooner it|them|these|have? "
                  "came|come|was|were|it|them? MONTHLY MTAIL?"},
    {"C_MONTHLY", "weekly|every week is|are ADVS? too much|often|many ,|-? "
                  "can|could|make|so|please? i|it|you? have|be|make|do|get? "
                  "it|them? MONTHLY MTAIL?"},
    {"C_MONTHLY", "CANI|CANYOU|REQ|TELL? just|only HAVEIT just|only? MONTHLY "
                  "MTAIL?"},
    {"FTAILS", "FTAIL ,? FTAIL ,? FTAIL"},
    {"C_MONTHLY", "switch|change|move|put me|it|mine? to|on|onto? the? MONTHLY "
                  "one|list|bulletin|version? MTAIL?"},

    /* How it is printed. */
    {"LARGEPRINT", "BIG PRINT VERSION? please? ,|- SIZE ASCAN?"},
    {"LARGEPRINT", "BIG PRINT VERSION? ASCAN"},
    {"ASCAN", "if you can|could|do|would"},
    {"ASCAN", "or so|thereabouts|more|bigger"},
    {"ASCAN", "as|so big|large as you can|possible?"},
    {"BIG2", "bigger|larger|clearer|bolder"},
    {"BIG", "clearer|bolder"},
    {"PRINT", "lettering|typing|script"},
    {"ASKHAVE", "CANI|CANYOU|REQ|TELL? have|get|send|make|do|give|post|print "
                "me? it|this|these|mine|them|one in|with? a|the?"},
    {"C_LARGEPRINT", "CANI|CANYOU|REQ|TELL? make|have|print|put|do the|it|"
                     "this|your MAIL|PRINT|writing? in? BIG PRINT? FTAILS?"},
    {"C_LARGEPRINT", "ASKHAVE BIG PRINT ,? POINT FTAILS?"},
    {"C_LARGEPRINT", "BIG PRINT for me FTAILS?"},
    {"C_SIGHT", "i have got? a? macular|cataracts|cataract|glaucoma|poor|bad "
                "degeneration|disease|eyes|sight|eyesight|vision?"},
    {"C_SIGHT", "my eyes|eyesight|sight|vision is|are|has|have ADVS? "
                "getting|got|gone|going|been|become? ADVS? worse|bad|poor|"
                "weak|dim|failing|rubbish|shocking|useless|tired|old|off|"
                "blurry|down? lately|now|these|hill? days?"},
    {"C_SIGHT", "my? eyes|sight|eyesight not what it|they was|were|used to? "
                "be?"},
    {"C_SIGHT", "it|this|the|this is|one|print? is? too|to|so|ADVS? "
                "hard|small|tiny|difficult|little|long|wordy|complicated|much "
                "this|for|to? one|me|read|follow|understand|take? in?"},
    {"C_SIGHT", "i? ADVS? get|got lost|stuck|muddled|confused with|in|by? "
                "all? the|these|this|long? words|reading|writing?"},
    {"C_SIGHT", "i? am not good|great|much at|with|of reading|words|a|long? "
                "reader|words?"},
    {"C_SIGHT", "i can not ADVS? follow|understand|take|make long|this|it|all|"
                "in|them|these|out? words|of|in|it|them|this?"},
};

const struct rules english_sorts = {rules, sizeof rules / sizeof *rules};
