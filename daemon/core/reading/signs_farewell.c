#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Farewells, comfort for others, following the dead, being found, sleep without
 * waking. */
static const struct sign_phrase rows[] = {
    /* A farewell. */
    PLAIN(FAREWELL, "by the time|day|moment you|this|anyone|anybody|they|u "
                    "read|get|see|receive|open|find|reaches|gets"),
    PLAIN(
        FAREWELL,
        "when|once|if|after you|u|this|they read|get|reaches|see|receive|find "
        "this|you|it|these * ill|i|im|it|be|gone|over"),
    PLAIN(FAREWELL, "say|said|saying|wanted|tell|thank|thanks|write|ask|meant "
                    "* while|before|whilst i|its|theres "
                    "still|can|go|could|could|am|too|leave|cant "
                    "can|could|here|able|late|have|time|$"),
    PLAIN(FAREWELL, "over and out|goodbye"),
    PLAIN(FAREWELL, "signing|checking|clocking|bowing|logging|cheerio|"
                    "switching off|out|everyone|then|all "
                    "for|now|forever|everyone|from|of|good|permanently|this|$"),
    PLAIN(FAREWELL,
          "wont|shant|never|not|cant|no|dont|wouldnt|doubt|be|will "
          "be|going|gonna|longer|ever|you|think * "
          "hear|hearing|see|seeing|writing|write|troubling|bothering|around|"
          "back|coming|here|come|meet from? "
          "me|again|you|any|anyone|to|from|around|back|for|anywhere|after "
          "again|anymore|more|ever|longer|me|anywhere|after|soon|much"),
    PLAIN(FAREWELL,
          "tell|let|ask|remind|pass|say|give|send * "
          "him|her|them|mum|mam|dad|kids|everyone|sister|brother|son|daughter|"
          "wife|husband|girls|boys|all|family|group|apologies|love * "
          "sorry|love|loved|proud|fault|tried|thanks|forgive|happy|everything|"
          "goodbye|only|never|did|blame|meant|best|end"),
    PLAIN(FAREWELL, "anyone|anybody|someone|they|people|she|he|police|mum "
                    "asks|ask|asking|wonders|wants * tell|say|know|i|me "
                    "them|i|him|her|that|im|ive|its|did|was"),
    PLAIN(FAREWELL,
          "off|take|remove|delete|cross|strike|wipe|erase|no "
          "me|my|all|name|everything|details|trace|need|record|me * "
          "for|from|of|all|permanently|shortly|soon|everything|me|belong "
          "ever|good|everywhere|me|earth|world|life|belong|nobody|existed|"
          "everything"),
    PLAIN(FAREWELL, "one|last|final|more|something * "
                    "useful|good|nice|thing|day|time|decent * before i|im "
                    "go|gone|leave|went"),
    PLAIN(FAREWELL,
          "be|my|as|your|was|meaning|for|the my|be? last "
          "day|night|morning|sunday|evening|week|supper|christmas|summer|eid|"
          "birthday * on|and|earth|alive|with|no|here|noone|nobody|ever|i|$"),
    PLAIN(FAREWELL,
          "last|final time|day i|ill * "
          "make|made|see|saw|cook|do|hear|get|ever|come|sit|hold|walk|smell"),
    PLAIN(FAREWELL, "started|starting|begun|writing|write|written|working "
                    "to|through|out|the? write|saying|list|thank|people * "
                    "people|everyone|goodbye|list|each|them"),
    PLAIN(FAREWELL, "finished|done|accounts|account|quits|even|business|"
                    "patience|books with|to|on the? world|life|living|earth"),
    WEAK(FAREWELL,
         "best|only|good|nicest|happiest|one part|bit|thing|people|one|ones * "
         "of|i|in|who|that * week|life|had|knew|got|year|asked * "
         "should|sooner|bye|said|i|love|$"),
    PLAIN(FAREWELL,
          "say|tell|pass|send|give|let * "
          "thanks|thank|love|sorry|bye|goodbye|best * to|for|you|from|them * "
          "him|her|them|everyone|all|me|group|choir|mel|staff|mum|girls|lads|"
          "you * she|he|they|tell|was|were|only|bye|$"),
    PLAIN(FAREWELL,
          "dont|dnt|not|please be|stay|get mad|angry|cross|sad|upset|shocked "
          "at|with|when|if|for|i|mum|im|$"),
    WEAK(FAREWELL, "god bless|keep all|everyone|each|you|u|every|them|$"),
    WEAK(FAREWELL, "say|said|saying|sent|send|wave|waved my|a|proper|good? "
                   "goodbye|goodbyes|farewell|farewells|cheerio|byes"),
    WEAK(FAREWELL, "nice|lovely|good|great|honour|privilege|pleasure|real|fun|"
                   "ride|blast|joy|glad|happy|gift to|of|have|we|i|a? "
                   "have|be|been|know|knew|a|met|knowing|knowing|meeting|part|"
                   "meet you|all|of|known|everyone|part|met|u|meet"),
    WEAK(FAREWELL,
         "look|take|be|stay|keep after|care|good|kind|kind of? "
         "each|yourself|yourselves|one|to|him|her|them|my "
         "other|another|each|now|for|all|everyone|kids|mum|dog|and|please|$"),
    WEAK(FAREWELL,
         "remember|think|forget|remembered|miss|speak|forgive me|of|as|well|us "
         "kindly|fondly|when|as|for|how|happy|me|sometimes|laughing|please|now|"
         "if|and|like|smiling|i|$"),
    WEAK(FAREWELL, "maaf|maf|forgive|forgiveness|helallik|hakkini|przebacz|"
                   "wybacz|maddau|faddau|maafi|muaf "
                   "kar|kore|me|istiyorum|helal|mi|i|dijiye|do|chahta|chahti|"
                   "everyone|all"),
    WEAK(FAREWELL,
         "sorry|apologies|apologise|forgive|apology|excuse * for "
         "everything|all|what|leaving|doing|letting|any|the|being "
         "not|just|ive|of|im|you|hurt|pain|me|mess|this|here|trouble|i|$"),
    WEAK(FAREWELL,
         "been|were|was|are|so|always so|very|always|all|only|really? "
         "kind|good|patient|nice|lovely|decent|gentle to me|us"),
    WEAK(FAREWELL, "meant|did|means|done|was a|more|the|so|everything|such? "
                   "lot|more|everything|most|world|best|highlight|bit "
                   "to|than|of to|you|my|for me|know|week|us|life|year"),
    WEAK(FAREWELL,
         "enjoy|live|have|enjoyed|make|get the|your|my|a|on|your|with|of? "
         "rest|lives|life|long|most|good of|well|lives|life|your|without|for"),
    WEAK(FAREWELL, "see|meet|seeing|catch|wait you|u|them|everyone|for "
                   "in|on|up|you in|the|a|there|another|on "
                   "next|other|another|heaven|afterlife|above|stars|up|life "
                   "side|life|world|there|place|if|one|$"),
    WEAK(FAREWELL, "would|id|wouldve|might|had have|of|a|hoped|love "
                   "liked|loved|enjoyed|been|wanted|to|come|seen "
                   "it|to|that|number|very|the|one|have|nice|$"),
    WEAK(FAREWELL,
         "take|count|strike|cross|rule|write me out|off "
         "of|from|everything|all|for * "
         "everything|all|things|generally|ever|good|future|everywhere|rest"),
    WEAK(FAREWELL,
         "not|no|never this|any|next|more|one time|1|one|year|more|2|and|more "
         "or|no|not|nor any|ever|the|2|next|never "
         "time|more|one|3|ever|other|again|after|$"),
    WEAK(FAREWELL, "no need|point|use to? "
                   "save|keep|send|sending|reply|replying|book|put|hold|chase|"
                   "keeping|saving|booking|writing|worry|ring|ringing"),
    WEAK(FAREWELL, "before i|im|ive go|gone|leave|went and|now|for|so|ill|$"),
    WEAK(FAREWELL, "thats|that|this is|was|s? all|it|everything|enough "
                   "really|folks|from|now|i|$ me|wanted|think|now|$"),
    WEAK(FAREWELL, "love you|u|yous|yall all|loads|guys|always|lot|both|so"),
    FAINT(FAREWELL,
          "goodbye|farewell|goodnight|cheerio|adieu|goodby|godbless|nighty "
          "all|everyone|everybody|folks|then|and|world|my|xx|x|now|night|"
          "lovely|you|from|to|$"),
    FAINT(FAREWELL, "dont|no|not|stop|never bother|need|point|use|have|worry "
                    "to|with|saving|keep|keeping|sending|about|replying|in|"
                    "looking|ringing|coming|waiting "
                    "keep|send|sending|a|anything|any|my|me|the|more|reply|for|"
                    "things|back"),
    /* A comfort to those left behind. */
    PLAIN(REASSURE,
          "not|isnt|wasnt|nobody|noone|nobodys|anyones|anybodys|arent|no|never "
          "is|was|ones|to|yours|his|her|anything|your|my|their|elses|at|"
          "because|him|of|you|them? * fault|blame|doing "
          "it|and|she|he|that|they|you|for|me|im|tell|i|just|$"),
    PLAIN(REASSURE, "it|that|this|was wasnt|isnt|not|never "
                    "him|her|them|you|mum|because|anything|about "
                    "and|it|he|she|of|you|they|that|or|im|$"),
    PLAIN(REASSURE,
          "dont|mustnt|nobody|never|not|no|please|should "
          "let|want|should|you|anyone|one|them|to|blame|ever|feel|need|him|her|"
          "need? * "
          "blame|blames|sad|guilty|upset|bad|cry|grieve|mourn|fault|badly|feel "
          "themselves|himself|herself|yourself|yourselves|for|about|about|me|"
          "when|of|over|when|after|they|guilty|bad|sad|$"),
    PLAIN(REASSURE, "nothing|nobody|noone|anything|nowt|more "
                    "you|anyone|they|anybody|he|she|could|would|the|could|that|"
                    "else * have|of|ve|couldve|wouldve|stop|stopped|changed * "
                    "done|did|said|stopped|helped|changed|saved|made|known|me"),
    PLAIN(REASSURE,
          "somewhere|where|place|going "
          "it|that|there|it|with|nothing|nobody|where "
          "doesnt|cant|wont|no|nothing|nobody|isnt|without "
          "hurt|pain|hurts|reach|cold|dark|bother|find|me|anybody|more"),
    PLAIN(
        REASSURE,
        "picture|photo|way|how|day|one|face|last * "
        "remember|remembered|remembers|keep|think|see * me|by|of|them|folk|i"),
    WEAK(REASSURE, "dont|no|not|please|try|no|nobody need to? "
                   "worry|fret|cry|panic|fuss|upset|sad "
                   "about|for|when|on|if|over|be|to|anymore|it|$ "
                   "me|im|i|my|it|account|them|worry|now"),
    /* Following somebody who died. */
    FAINT(
        GRIEF,
        "be|am|see|seeing|join|joining|go|going|meet|follow|following|reach|"
        "come|find|get|hold|hug|coming|joined "
        "with|to|my|her|him|after|back|where|them|mum|up|soon|on|you|there? * "
        "wife|husband|mum|mam|dad|him|her|son|daughter|baby|boy|girl|them|nan|"
        "brother|sister|tom|jean|mother|father|twin|on|went|is|lad|little|"
        "friend|dog|shortly "
        "again|soon|now|in|up|where|there|at|before|went|is|on|shortly|and|"
        "this|by|tonight|are|$ "
        "heaven|and|now|went|there|is|i|last|instead|together|gone|than|the|up|"
        "soon|$"),
    PLAIN(GRIEF, "should|shouldve|wish|ought|why|supposed|could "
                 "have|of|it|its|to|not|wasnt|couldnt? it|been|had|was|be|it "
                 "been|be|me|was|not me|instead|who|that|not|just|i"),
    PLAIN(GRIEF, "then|and|before|so|to|can|will|ill|id|soon|shall "
                 "i|ill|id|can|can|come|go|just|be|am|go|id "
                 "come|go|follow|be|join|going|coming|following "
                 "to|with|after|him|her|them|on|along|next|up "
                 "her|him|them|shortly|soon|there|well|now|mum|dad|$"),
    PLAIN(GRIEF,
          "then|and|before|promised|id|ill|ready|soon * "
          "come|go|be|join|follow|coming|going * to|with|after|and * "
          "her|him|them|my|be * now|well|mum|dad|wife|tom|son|baby|soon|$"),
    PLAIN(GRIEF, "go|be|follow|going|am|get|come where|to|with "
                 "he|she|they|mum|dad|my|him|her|them * "
                 "went|is|are|gone|there|now|again"),
    PLAIN(
        GRIEF,
        "decided|going|want|ready|time|soon|wait|rather|long|plan|hope|hoping|"
        "wish to|for|the|be|day? * join|joining|follow|reunited|beside|again "
        "with? him|her|them|my|mum|dad|our|tom"),
    WEAK(GRIEF, "wife|husband|mum|mam|dad|son|daughter|dog|cat|baby|brother|"
                "sister|house|everyone|everything|job|nan|partner|health|he|"
                "she|theyre has|is|are|gone|s|went|died|passed|left|gone "
                "gone|too|as|gone|away|going|left|now|next|on|well|my "
                "my|the|too|i|now|so|as|house|dog|next|me|and|job|$"),
    WEAK(GRIEF,
         "promised|promise|told|said|swore i|him|her|them|that|myself "
         "id|i|that|to|him|her|wouldnt|ill * "
         "until|till|see|then|before|after|long|behind|come|follow|join|with"),
    WEAK(GRIEF, "everyone|all|everything|nobody|everybody|people i ever? "
                "loved|love|knew|had|cared * gone|under|dead|left|grave"),
    FAINT(GRIEF,
          "since|after|without|when|ever|lost|anniversary|now|until|till|took|"
          "missing * "
          "he|she|mum|mam|wife|husband|dad|son|daughter|him|her|baby|brother|"
          "sister|nan|mother|died|father|my|twin|dog ** "
          "nothing|no|cant|dont|empty|silent|quiet|nobody|point|never|stopped|"
          "isnt|not|reason|left|alone|lost|hole|same|what|why|half"),
    /* Being found. */
    STRONG(FOUND, "find|finds|finding|discover|discovers me|us|my|our "
                  "body|gone|hanging|dead|cold|first|then|lying|like|$ * "
                  "when|then|too|until|for|if|in|on|this|that|first|$"),
    STRONG(FOUND,
           "who|whoever|someone|somebody|anyone|one|person|police|kids|"
           "children|son|daughter|mum|wife|husband|sister|brother|they|she|he|"
           "stranger|carer|not|warden|neighbour|dont|cleaner|wont|doesnt * "
           "find|finds|finding|discovers|discover me|us|my|it * "
           "body|like|this|first|and|i|when|then|before|but|or|$"),
    STRONG(FOUND, "for|want|let my|the|them|him|her|police|someone * to find "
                  "me|them|it|and|when|$"),
    PLAIN(FOUND, "find|finds|found|finding|discover|discovered me|us "
                 "body|gone|hanging|like|dead|cold|first|before|after|when|"
                 "then|until|till|lying|there|days|$"),
    PLAIN(FOUND, "whoever|someone|somebody|who|one * find|finds|found "
                 "me|us|him|her|it|my|body"),
    PLAIN(FOUND, "send|get|bring|ring|ask|tell|want|need|not|let|rather "
                 "someone|somebody|police|the|not|him|her|my|a|them ** "
                 "key|police|not|door|wellness|man|strong|someone|first|in|"
                 "alone|break|stranger|before|instead * "
                 "mum|mam|dad|son|daughter|kids|wife|husband|sister|alone|"
                 "nobody|find|him|her|me|family|children"),
    WEAK(FOUND,
         "mention|tell|warn|let|say|show|wont|for|sorry to|it|them|need|the * "
         "whoever|police|ambulance|who|paramedics|person|break|people "
         "comes|come|has|when|finds|gets|it|who|in|that"),
    /* Sleep without waking. */
    STRONG(SLEEP,
           "sleep|asleep|bed|nap|sleeping|fall|drift|eyes|nod ** "
           "not|never|dont|without|no|wont|cant|hopefully|stay|shut|forever "
           "to? * wake|waking|woke|open|shut|closed|thats|forever|ever"),
    STRONG(SLEEP,
           "wish|hope|hoping|want|wanted|prayed|pray|praying|wishing|hoped|"
           "rather|if|asked|every|please|like|just ** "
           "didnt|not|never|dont|doesnt|wont|hadnt|hasnt * "
           "wake|waking|woken|woke|morning|open|sleep "
           "up|again|tomorrow|in|from|comes|come|my|wouldnt|came|eyes|at|$"),
    PLAIN(SLEEP, "disappointed|sorry|annoyed|gutted|angry|upset|sad|fed|hate|"
                 "cross|cheated|dread|devastated|wish|ashamed|cry|sick|failed|"
                 "furious|surprised * i|to|that|when|up|at|my|every|of ** "
                 "wake|woke|waking|woken|morning|opened|open|alive|eyes|"
                 "survive|survived|here"),
    PLAIN(SLEEP, "sleep|asleep|rest|nap|lie|peace|bed|sleeping|slept * "
                 "forever|good|always|century|years|eternal|everlasting|month|"
                 "months|deep|properly|through|nothing|and|long|ever|finally|"
                 "last|down|this|ages|next|until|till "
                 "now|it|all|of|and|please|be|through|soon|over|life|never|"
                 "last|everything|stop|$"),
    WEAK(SLEEP, "long|big|last|final|proper|deep|forever|endless "
                "sleep|rest|nap|lie|sleeps|peace"),
};

const struct sign_phrases signs_farewell = {rows, sizeof rows / sizeof *rows};
