#include "core/reading/signs_list.h"

#include "base/banned.h"

/* A burden to others, nobody near, hate of oneself. */
static const struct sign_phrase rows[] = {
    /* Being a burden. */
    STRONG(BURDEN, "better|happier|easier|lighter|freer|best|relieved|cheaper "
                   "* without me|i|im"),
    STRONG(BURDEN, "better|easier|happier|best|simpler|relief|kinder|favour * "
                   "for|to|on all|everyone|everybody|them|the|my|you|kids|us "
                   "** wasnt|gone|werent|not|disappeared|went|stopped|without "
                   "here|around|there|in|me|now|and|soon|$"),
    PLAIN(BURDEN, "deserve|deserves|need|needs|do|be|are|get|have|find a? "
                  "better|happier|proper|real "
                  "mum|mam|dad|mother|father|wife|husband|daughter|son|friend|"
                  "life|parent without|than|soon|as|instead"),
    PLAIN(BURDEN, "world|family|kids|nobody|noone|planet|everyone|they|you|"
                  "anyone doesnt|dont|wont|does|do|never not|really? "
                  "need|needs|want|wants|miss me in|here|around|there|$"),
    PLAIN(BURDEN,
          "sick|tired|ashamed|guilty|fed up? of|about|for "
          "being|costing|putting|dragging|taking|having|burdening|asking|"
          "making|needing|using "
          "everyone|everybody|people|them|you|my|all|a|other|up|looked|cared"),
    PLAIN(BURDEN,
          "dragging|drag|drags|dragged|bring|bringing|pull|pulling|weighing|"
          "weigh|wearing everyone|everybody|them|you|people|all|my|the|you "
          "all|family|lot|kids|others|around|other * down|under|out"),
    PLAIN(BURDEN, "insurance|policy|pension|pays|payout|mortgage|money|worth "
                  "** dead|gone|them|family|kids|see|sees|cover|last|then "
                  "than|when|right|for|that|to|alright|ok|me|way|$ "
                  "alive|go|gone|im|way|$"),
    PLAIN(BURDEN, "out of|from her|his|their|your|everyones|everybodys "
                  "hair|way|lives|life|hands|road * "
                  "permanently|forever|for|soon|now|good|$"),
    PLAIN(BURDEN,
          "reason|cause|problem * everyone|everybody|they|family|kids|mum * "
          "miserable|sad|unhappy|tired|stressed|fight|crying|ill"),
    PLAIN(BURDEN, "get|got|getting over me|it|losing * "
                  "kids|soon|they|time|eventually|do|better|someone|find|"
                  "without|then|quick"),
    PLAIN(BURDEN, "theyd|they|hed|shed|dad|husband|wife|kids|he|she|would|will|"
                  "can|d|ll * find|meet|get|have|marry|deserve|be * "
                  "someone|somebody|new|another|with * "
                  "nicer|better|else|kinder|happier|normal|proper|mum|wife"),
    PLAIN(BURDEN,
          "kindest|best|kinder|decent|nicest|right|only|last "
          "thing|way|present|gift|favour * i|is|for|do|give|can|could * "
          "distance|gone|go|leave|not|disappear|without|tell|away|nothing|out"),
    PLAIN(BURDEN, "better|happier|easier off|for|financially * "
                  "without|financially|maths|sums|moneywise"),
    PLAIN(BURDEN, "theyre|they|r|are|be|all better off"),
    WEAK(BURDEN, "waste of space|air|oxygen|skin|everyones|bed|food|resources"),
    WEAK(BURDEN, "all|what|everything i do|am|bring|give|cause|ever "
                 "is|are|cost|do|did|to? "
                 "cost|trouble|pain|upset|hurt|make|takes|take|worry|misery"),
    WEAK(BURDEN, "one|1 less|fewer|mouth|thing|person|problem|name|body "
                 "mouth|thing|person|problem|name|to|for|body|bed|plate|on"),
    WEAK(BURDEN, "dead weight|wood"),
    WEAK(BURDEN, "worth more|something|nothing|least * "
                 "dead|gone|insurance|policy|anyone|them|that|way"),
    WEAK(BURDEN,
         "wont|shant|not be|going "
         "bothering|troubling|bother|trouble|burdening|cluttering|pestering|"
         "wasting|clogging|costing you|anyone|anybody|them|up|your|nobody|any"),
    WEAK(BURDEN,
         "someone|somebody|people|those|others|one|them "
         "who|whos|that|with|actually really|actually|has|is|have|can|a|got a? "
         "wants|want|future|worth|deserve|deserves|matters|matter|needed|"
         "chance|life|saving"),
    WEAK(BURDEN, "done|did|doing|does|done the sums|maths|math|arithmetic"),
    FAINT(BURDEN,
          "spent|put|give|offer|use|save|keep * money|time|place|help|it|bed "
          "on|to|for somebody|someone|people|those|them|one|whos|who * "
          "else|future|deserves|can|worth|young|better|needs|get|want"),
    /* Having nobody. */
    PLAIN(ALONE,
          "nobody|noone|no1|nothing|none|anyone left|here|else? to|2|worth "
          "stay|live|staying|living|hold|holding|keep|go|be|stick|fight|carry|"
          "hang|get|wait for|on|me|here|around|up|$"),
    PLAIN(ALONE, "would|will|wonder|see|days|weeks|hours|long|long? * "
                 "anyone|anybody|someone|somebody|they|people|you|they|it "
                 "even|really|all? "
                 "notice|notices|noticed|realise|realised|miss|missed|find|"
                 "finds|found if|that|id|im|me|i|out|$"),
    PLAIN(ALONE,
          "take|took|taken|taking|takes away? my|the|our|me "
          "kids|lad|children|baby|son|daughter|boy|girl|boys|girls|little|"
          "grandkids "
          "away|into|off|from|in|this|today|yesterday|last|and|again|one|ones"),
    PLAIN(ALONE, "forty|fifty|birthday|christmas|weeks|days|year|nobody|no|not "
                 "* one|a|single|not|card|call * "
                 "card|call|text|soul|visitor|word|letter|person|knock * "
                 "rang|came|from|has|and|all|thought|nobody|not|$"),
    PLAIN(ALONE, "nobody|noone|one|anyone|anybody "
                 "knew|know|knows|saw|noticed|asked|realised|guessed "
                 "and|i|still|why|how|it|$"),
    WEAK(ALONE, "told|tell|telling|say|said "
                "nobody|noone|anyone|no|people|everyone|anybody * "
                "one|im|fine|i|telling|until|ok|but|$"),
    FAINT(ALONE, "invisible|ghost|furniture|wallpaper|outsider|alien|stranger|"
                 "unseen|forgotten|shadow|nothing "
                 "to|in|at|on|here|already|around|like|my|and|by "
                 "my|me|everyone|own|anyone|i|the|all|$"),
    WEAK(ALONE,
         "days|weeks|months|year|years|fortnight|long|time since|without "
         "i|anyone|anybody|someone|somebody|hearing|seeing|a * "
         "spoke|spoken|talked|touched|rang|heard|said|saw|seen|knocked|visited|"
         "hugged|word|voice|soul|face|came|come|asked"),
    WEAK(ALONE,
         "nobody|noone|no1|who|anyone|anybody|none|people "
         "would|will|is|wud|d|ll|be|going|gonna even|really|actually|to? "
         "miss|notice|care|mourn|cry|come|realise|look|looking|bothered|attend|"
         "blink if|me|for|that|anyway|till|until|$"),
    WEAK(ALONE, "first|last|one|only person|thing|time|people|place ** "
                "person|human|human|someone|somebody|seen|wanted|treated|alive|"
                "mattered|matter|useful|listened|spoke|nice|kind|asked|real"),
    WEAK(ALONE,
         "lost|losing|took|taken|gone|left my|her|him|them|the|wife|me|with * "
         "home|job|kids|children|house|wife|husband|family|everything|all|"
         "licence|lad|son|daughter|dog|boy|girl|baby "
         "and|my|now|into|away|as|last|too|$"),
    WEAK(ALONE, "lonely|lonelier|loneliest|loneliness "
                "so|and|i|in|is|every|than|that|of|$"),
    WEAK(ALONE,
         "turned|switched|switching|turning|put|blocked|deleted "
         "my|the|off|everyone phone|mobile|facebook|numbers|accounts|everyone "
         "off|to|away|in|from|down|everyone|now"),
    WEAK(ALONE, "talk|talked|talking me|her|him|them|us|anyone out|down|round "
                "of|off|from"),
    WEAK(ALONE, "smile|smiling|mask|front|act|pretend|face|laugh * "
                "and|on|fine|people|think|but|then|inside|home * "
                "cut|cry|inside|hurt|die|wants|dont|alone|scream|nobody|home|"
                "think|end"),
    FAINT(ALONE, "nobody|noone|no1|none|not one|a|of? left|else|them|you|soul? "
                 "to|would|will|d|even|ever|has|is|came|left|turned|asked|"
                 "rings|rang|remembered|knows|cares|notices|looks|sees|comes|"
                 "knocks|listens|answers|notice|miss|wants|picks "
                 "for|if|me|where|notice|miss|know|care|coming|stay|live|tell|"
                 "talk|turn|call|ring|up|what|how|that|anymore|now|im|i|know|"
                 "mind|blink|come|cry|$"),
    FAINT(ALONE,
          "everyones|everybodys|all|all|whole else|asleep|in|house|busy|got "
          "asleep|bed|busy|gone|else|their|sleeping"),
    /* Hate of oneself. */
    PLAIN(SELF,
          "hate|loathe|despise|detest|cant|disgusted|sick|ashamed|hated "
          "of|stand|by|with|bear|look|face|even|at|be? at|in|being|to|look? "
          "myself|mirror|mirrors|reflection|me|who|what|my|the|being|self "
          "i|in|and|so|for|face|am|mirror|ive|body|me|see|as|anymore|become|"
          "life|skin|more|$"),
    PLAIN(
        SELF,
        "everything|everyone|everybody|whatever|anything|people i "
        "touch|love|loved|go|do|ever|try|am|near|care|put|made|start|say|get * "
        "breaks|dies|ruin|ruined|spoil|break|worse|wrong|leaves|hurt|poison|"
        "mess|hurts|goes|rubbish|turns|fail|failed|broken|suffer|suffers"),
    PLAIN(
        SELF,
        "should|ought|wish|rather|better to|i|never|id|have|ive|not|if|it|had "
        "have|of|never|been|not|id|was|were? been|was|born|be|exist|existed|me "
        "born|me|existed|instead|here|not|that|who"),
    PLAIN(SELF, "you|head|voices|it|they|everyone|says|say|tells|telling|im|me|"
                "are * you|are|im|that|i|me|am * "
                "rubbish|worthless|useless|nothing|scum|disgusting|hazard|"
                "danger|poison|pathetic|evil|burden|better * "
                "go|dead|to|and|off|away|of|everyone|my|no|leave|waste|$"),
    PLAIN(SELF, "not|aint|isnt a|fit|worth|much|any|man|woman|fit * "
                "person|man|mother|father|human|good|live|alive|be * "
                "who|that|can|any|live|fit|with|at|anymore|now|longer"),
    PLAIN(SELF, "failed|fail|failing|ruined|useless|hopeless|no * "
                "everything|all|anything|good|at * "
                "ever|i|put|did|touched|tried|life|done"),
    WEAK(SELF,
         "let|letting|disappointed|failed|failing|ruined|hurt|destroyed "
         "everyone|everybody|you|them|my|people|him|her|all|at|the|kids|family "
         "down|all|again|kids|family|everything|life|wife|mum|dad|children|i|"
         "and|girls|boys|everyone|love|$"),
    WEAK(SELF, "dont|not|never|didnt deserve|deserved|deserving|worth|worthy "
               "to|any|it|anything|of|you|help|the|this|saving|nice|being|a|"
               "kindness|love|your|them|good"),
    WEAK(SELF, "cant|couldnt|dont|never|wont|not forgive|live "
               "look|with|myself|for me? myself|with|what|in "
               "myself|what|for|the|this|it|after|anymore|ive|i|eye"),
    WEAK(SELF, "dont|not|cant|doesnt|dont|hardly|barely feel|am|be|seem|look * "
               "real|human|myself|anything|there|alive|solid"),
    FAINT(SELF, "ashamed|shame|guilt|guilty|disgrace|disgusted"),
};

const struct sign_phrases signs_alone = {rows, sizeof rows / sizeof *rows};
