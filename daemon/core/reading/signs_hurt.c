#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Being hurt, touched or used. */
static const struct sign_phrase rows[] = {
    /* Being hurt. */
    PLAIN(
        HURT,
        "bruise|bruises|bruised|marks|mark|burn|burns|black|cut|cuts|scratches|"
        "fingermarks|lump|swollen|sore|broken|cracked|split|handprint|"
        "fingerprints|limp|limping|plaster|scars|welts|missing * "
        "arm|arms|wrist|wrists|neck|face|eye|eyes|legs|leg|back|thigh|thighs|"
        "ribs|hand|hands|lip|cheek|jaw|shoulder|throat|tooth|ear|knuckles|hair|"
        "him|her|dad|mum * "
        "says|said|told|fell|clumsy|explain|door|say|again|cover|hide|covered|"
        "wont|where|from|didnt|doesnt|grip|grab|held|how|shape|last|temper|"
        "sleeves|fall|fingers|smoke|cant|makeup|walked|asked|nobody|make"),
    PLAIN(HURT, "long|wear|wearing|wears|scarf|sunglasses|foundation|makeup|"
                "cover|covered|covering|concealer|hide|hiding * "
                "sleeves|scarf|sunglasses|makeup|marks|bruise|bruises|neck|"
                "arms|eye|concealer|foundation|it|face|polo * "
                "summer|again|weather|hot|inside|heat|marks|up|hide|cover|"
                "indoors|bruises|people|ask|so|until|when|neck|them|nobody|"
                "july|august|week|fades|because"),
    PLAIN(HURT, "say|says|said|tell|told|saying|deyin|put|lie|lied|write * "
                "i|im|fell|it|was|that|she|he|theyd|stairs * "
                "fell|dustum|clumsy|tripped|walked|door|stairs|slipped|"
                "accident|fall|falls|cupboard * "
                "stairs|door|again|but|over|down|into|when|off|asks|really|it|"
                "if|anyone|because|and|bath|$"),
    PLAIN(HURT, "hands|hand|fingers|grip|knee|arm|elbow "
                "round|on|around|over|across|against my|her|his|the|mums "
                "throat|neck|mouth|windpipe|chest|face|back"),
    PLAIN(HURT, WHO_IS
          "|they * "
          "grabs|grabbed|pushed|pushes|shoved|shoves|hurts|hit|hits|slaps|"
          "slapped|punched|punches|kicked|kicks|squeezed|squeezes|twisted|"
          "twists|pulled|pulls|dragged|drags|pinned|threw|throws|spat|spits|"
          "burnt|burned|held|bit|strangled|chokes|choked|raised|stamped|locked|"
          "pinches|pinched|smacked|smacks|headbutted|shook|broke * "
          "me|my|us|arm|hair|wrist|face|plate|mum|her|him|dad|throat|wall|hand|"
          "kids|things|dog|stairs|neck|fist * "
          "and|when|again|because|last|for|so|hard|over|into|at|down|by|if|$|"
          "wall|door|the|to|then|up|off|but|in|this|finger"),
    PLAIN(HURT, "dinner|plate|plates|cup|phone|mug|remote|chair|glass|tea|"
                "kettle|boiling * "
                "wall|thrown|throws|threw|smashed|floor|face|head|over|at|past "
                "* me|wall|again|because|him|he|head|missed|he|she|over|wrong"),
    PLAIN(HURT, "flinch|flinches|flinched|cower|cowers|cowered|shrinks|shrank|"
                "ducks|winces|winced * "
                "when|if|every|at|like|time|as|whenever|from|away|before"),
    PLAIN(HURT, "walked|walk|fell|fallen|tripped|bumped|ran "
                "into|over|down|against|on the|a|my|some|own? "
                "door|doors|cupboard|stairs|doorframe|worktop|step|feet * "
                "again|third|you|clumsy|honest|say|said|$"),
    PLAIN(HURT, "said|say|told|says * was|it|i|theyd|the|she|he * "
                "dog|door|stairs|clumsy|fall|kettle|tea|accident|herself|"
                "himself * dont|not|no|never|isnt|wasnt|cant|couldnt|doesnt * "
                "have|dog|true|stairs|lift|walk|reach|hold|cup|hot|own"),
    PLAIN(HURT, "never|doesnt|not|only|careful|always "
                "hits|hit|hurts|marks|punches|kicks|bruises * "
                "where|face|anywhere * shows|show|see|sees|seen|visible"),
    PLAIN(HURT, "grips|gripped|pinches|squeezes|twists|digs|kicks|nips|grabs|"
                "holds|pulls my|me|our "
                "arm|leg|hand|wrist|knee|foot|fingers|ear|hair|under|neck|by|"
                "when|if|so"),
    FAINT(HURT, "bruise|bruises|bruising|fingermarks|handprint"),
    /* Being touched or used. */
    PLAIN(
        TOUCHED,
        "touch|touches|touched|touching|cuddles|cuddle|kisses|kissed|kiss|"
        "strokes|tickles|rubs|watches|films|filmed|photographs|undresses|"
        "washes|gets|climbs|comes|came|come|walks|sits|lies|lay|hand|hands|"
        "makes|make|made * me|him|her|my|us|room|in|bed|bath|on|into|bedroom * "
        "bed|bath|shower|leg|knee|secret|dont|night|like|things|undress|where|"
        "bedroom|wrong|underneath|thigh|room|bottom|chest|private|clothes|"
        "asleep|changing|down|watch|photos|pictures|uncomfortable|creepy|funny|"
        "sore"),
    PLAIN(
        TOUCHED,
        "secret|secrets|game|games|special|promise|between|tell|telling|ours * "
        "secret|secret|anyone|us|nobody|game|games|told|trouble|time|friend|"
        "uncle|not|mum|ours|him|between * "
        "or|mum|dad|if|uncle|he|she|grandad|trouble|teacher|coach|believe|his|"
        "will|games|me|stepdad|him|us"),
    PLAIN(TOUCHED, "other|other|things|what|something|stuff|favours|more|"
                   "anything things|he|wants|likes|that|than * "
                   "wants|want|likes|makes|night|me|do|dont|bed|asks|says|"
                   "upstairs|cant|since|mind|tea|expects"),
    PLAIN(TOUCHED, "since|from|when|started i|i|was|he|she|it|im|were|about * "
                   "5|6|7|8|9|10|11|12|13|14|15|little|small|child|kid|eleven|"
                   "twelve|thirteen|fourteen|ten|nine|eight|seven * "
                   "always|been|like|started|used|and|he|still|now|said|it"),
    PLAIN(TOUCHED, "photos|pictures|pics|video|videos|nudes|film * "
                   "of|with|off|without|my|in|i * "
                   "me|my|clothes|him|body|underwear|shower|online|share|send|"
                   "post|show|sent|nothing"),
    PLAIN(TOUCHED, "said|told|part|says|just|called * "
                   "part|normal|of|special|natural|way * "
                   "examination|treatment|exam|massage|therapy|lesson|love|"
                   "training|wasnt"),
    PLAIN(TOUCHED, "hell|hed|will|shell|threatens|threatened|going|theyll|he|"
                   "or|would * show|send|share|post|put|leak|sell * "
                   "photos|pics|pictures|video|ones|nudes|videos|screenshots"),
    PLAIN(TOUCHED,
          "walks|walked|comes|came|gets|watches|barges|stands in|into|on|at|me "
          "when|while|to|my|the|me im|i|my|in|door|bath|room? * "
          "bath|shower|bed|changing|undressed|night|getting|asleep|dressed|"
          "bathroom"),
    PLAIN(TOUCHED,
          "mature|special|grown|different|older for|4|than|not|girlfriend "
          "my|other|our|like? age|girls|boys|years|others"),
    /* A home or a person that others use. */
    PLAIN(
        USED,
        "lads|men|man|people|friend|friends|they|someone|bloke|guy|mate|couple|"
        "hes|fella|girls|boys|strangers|theyve|theyre|he|cousins * "
        "moved|living|staying|stay|using|use|uses|come|wont|taken|took|"
        "sleeping|sleeps|sells|selling|dealing|run|stays|keep|keeps|cooking|"
        "got|brings|cut * "
        "in|my|into|at|over|leave|out|from|stuff|packages|bags|key|of|go|the * "
        "flat|house|room|bed|key|keys|home|leave|sofa|place|spare|go|kitchen|"
        "fridge|christmas|since|door|flats|bedroom * "
        "and|now|they|wont|i|leave|dont|cant|he|to|so|says|in|for|scared|"
        "because|again|all|from|with|at|off|my|then|but|$"),
    PLAIN(USED,
          "make|makes|made|making|have|force|told|got|expects|tells "
          "me|us|him|her|to * "
          "hold|hide|carry|carrying|deliver|work|clean|drive|collect|sell|pack|"
          "keep|store|steal|beg * "
          "stuff|things|packages|bags|drugs|parcels|them|money|phone|nothing|"
          "free|hours|day|days|all|people|their|it|unpaid|night|knife * "
          "or|and|for|they|if|in|i|from|no|because|he|his|every|$"),
    PLAIN(USED, "work|working|works|job|clean|sleep|boss|restaurant|farm|nails|"
                "factory|carwash|washing * "
                "no|without|never|dont|every|passport|owe|unpaid|floor|not|"
                "hours|keeps|nothing * "
                "pay|paid|wages|money|passport|off|day|debt|days|rest|owe|him|"
                "them|night|leave|outside"),
    PLAIN(USED, "taken|took|taking|moved|living|live|sleep over|into|in|on * "
                "flat|house|bedroom|room|place|sofa|floor|kitchen * "
                "friends|now|nice|his|mates|they|he|them|lads|its|own"),
};

const struct sign_phrases signs_hurt = {rows, sizeof rows / sizeof *rows};
