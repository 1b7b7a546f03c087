#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Threats, weapons, an urge to hurt somebody. */
static const struct sign_phrase rows[] = {
    /* A threat. */
    PLAIN(MENACE, "i|ive|we|weve|someone|know|worked|found|seen|looked|got|"
                  "learnt|watched|can|easy "
                  "know|out|found|seen|worked|learnt|up|find|to|watched|got|"
                  "figured|followed * "
                  "where|which|what|when|address|house|car|her|his|street|"
                  "route|time|your|estate|school|shift|you|their * "
                  "live|lives|park|parks|parked|works|work|drives|drive|walks|"
                  "car|house|kids|school|street|estate|home|bus|door|finish|"
                  "finishes|shops|drinks|number|plate|registration|address|"
                  "goes|gate|mum|wife|dog|shift|address|jogs|runs"),
    PLAIN(MENACE, "someone|somebody|one|people|nobody|you|they|he|she|everyone|"
                  "others|anyone * "
                  "going|gonna|will|ll|be|is|wont|isnt|want|ought|better|"
                  "should|might|needs|need * "
                  "hurt|pay|sorry|bleed|safe|regret|worried|careful|watch|"
                  "watching|scared|listen|hide|lesson|accident|run|running|"
                  "funeral|hospital|injured|teaching|sorting|suffer|learn "
                  "for|and|this|when|out|behind|it|soon|before|if|to|back|"
                  "because|then|of|happen|in|now|what|a|up|by|$"),
    WEAK(MENACE,
         "wont|not|cant|dont|isnt|shant|couldnt|never * "
         "be|held|responsible|answer|answerable|blame|account|my|say|promise|"
         "what * "
         "responsible|what|fault|for|blame|happens|come|held|anyone|safe|do * "
         "what|if|when|happens|happen|next|i|me|do|door|safe|anyone|crying"),
    PLAIN(MENACE, "be|is|such|would|itd a|be|real|an? shame|pity|accident|sad "
                  "if|were|when|to|about|waiting|anything|something * "
                  "happen|happened|happens|anything|something|windows|car|"
                  "house|kids|caught|dog|building|fire|place|to"),
    PLAIN(
        MENACE,
        "watch|watching|check|checking|look|looking|keep|sleep|lock "
        "your|her|his|their|over|under|behind|with|an * "
        "back|backs|shoulder|shoulders|step|car|doors|brakes|open|bed|door|"
        "mirror|windows|eye|post * "
        "from|now|when|tonight|for|if|and|every|because|at|im|soon|open|of|$"),
    WEAK(MENACE, "last|final|only|one|fair|second warning|chance|time|notice "
                 "* or|you|else|and|then|before|from|after|ill|i|$"),
    PLAIN(MENACE, "or else|ill|im|i|youll|ill|theyll "
                  "come|coming|burn|make|smash|put|take|deal|find|blow|sort|"
                  "bring|regret|wreck|kick|start|be|do|show|$ * "
                  "down|you|round|it|every|myself|through|them|something|place|"
                  "sorry|here|window|windows|door|that|own|there|heads|$"),
    PLAIN(MENACE,
          "put|putting|smash|break|brick|kick|throw|drive|every|ram * "
          "window|windows|door|doors|brick|car|van|lorry * "
          "through|in|reception|building|front|office|your|foyer|wall|every"),
    PLAIN(MENACE,
          "burn|torch|blow|set|light|petrol|match|fire|flatten|smash|wreck|"
          "bomb|raze|level|bang|matches * "
          "building|place|office|offices|clinic|hub|house|ward|meeting|down|up|"
          "it|car|hall|centre|ground|unit|board|lot|front|them|going * "
          "down|up|fire|ground|with|all|go|everyone|inside|sit|smithereens|"
          "near|nice|lovely|well"),
    PLAIN(MENACE,
          "got|have|give|giving|has|youve|theyve|hes|they * "
          "hours|days|week|friday|monday|tomorrow|minutes|noon|24 * "
          "or|before|then|to|until|else|till|otherwise * "
          "im|i|ill|come|what|apologise|else|round|leave|something|fix"),
    WEAK(MENACE, "nothing|not|nowt|what|havent|wont|theres|dont "
                 "left|more|going|else|anything|have|have|care|go * "
                 "to|quietly|i|lose|lose|alone|what|happens * "
                 "lose|alone|with|and|so|someone|people|them|you|him|her|down|"
                 "me|anyone|$"),
    PLAIN(MENACE,
          "shame|pity if|when "
          "anything|something|someone|somebody|it|your|that|he|she|they * "
          "happen|happened|match|fire|burn|burned|smash|hurt|lost|accident|"
          "went|caught|brick|was|broke"),
    PLAIN(MENACE,
          "think|thought|reckon you|he|she|they|youre|hes|shes|theyre|your * "
          "safe|untouchable|clever|get|above|away "
          "behind|there|from|with|do|it|in|now|me|$"),
    PLAIN(MENACE, "next time|person|one you|u|i|i|who|that|we|they * "
                  "see|meet|knocks|comes|touches|calls|rings|speaks|lays * "
                  "wont|not|be|going|regret|out|window|hurt|sorry|talk|gets"),
    PLAIN(MENACE, "going|gonna|be|there|theres|will|see|spill to? be? "
                  "blood|bloodshed|bodies|hell|trouble|consequences|violence|"
                  "casualties|carnage|murder if|when|on|to|at|for|and|soon|$"),
    PLAIN(MENACE, "a|my|the|made|got list * name|names|top|on|first * "
                  "it|of|top|him|her|your|them|chief|executive|doctor|and"),
    PLAIN(MENACE,
          "found|find|seen|looked|drove * his|her|your|their|dr "
          "house|home|street|wife|kids|family|car|road|address|school|children "
          "* on|and|its|lovely|nice|last|too|where|shame|internet|so|$"),
    PLAIN(MENACE, "looking|look|watching|watch|checking over|behind|under|for "
                  "their|your|his|her|the|me "
                  "shoulder|shoulders|backs|back|cars|car|beds"),
    PLAIN(MENACE, "not|wont|never going|go|gonna|leave|leaving "
                  "quietly|alone|quiet|down|without"),
    PLAIN(MENACE,
          "staff|nurse|nurses|doctor|doctors|she|he|women|girls|manager|you|"
          "they * walk|walks|park|parks|leave|leaves|alone|live|lives * "
          "alone|own|night|dark|car|home|bus * "
          "might|should|careful|want|shame|good|wouldnt|be"),
    PLAIN(MENACE, "karma|revenge|justice|payback|hell|something|reckoning|day "
                  "* coming|for|comes * him|her|that|you|them|your|the "
                  "psychiatrist|doctor|nurse|manager|and|all|lot|trust|$"),
    PLAIN(MENACE, "polamie|zabije|znajde|pobije|spale * "
                  "nogi|go|ja|ciebie|was|ich|dom|kosci"),
    /* A weapon. */
    PLAIN(
        WEAPON,
        "bring|bringing|brought|carry|carrying|got|bought|have|ill|packed|"
        "sharpened|sharpening|loaded|take|taking|holding|hid|keep|made|ordered|"
        "has my|a|the|an|some|his|big|bottle|can|dads|new|grandads * "
        "knife|machete|bat|hammer|gun|acid|axe|crowbar|shotgun|crossbow|bomb|"
        "explosives|blade|rifle|petrol|brick|sword|screwdriver * "
        "you|him|her|them|appointment|meeting|clinic|ward|reception|doctor|"
        "nurse|office|coordinator|for|next|tribunal|hub|agm|building|when|"
        "board * "
        "him|her|you|them|next|meeting|see|time|if|know|doctor|comes|someone|"
        "says|tries|door|that|i|people|$"),
    PLAIN(WEAPON, "bringing|bring|something|present|surprise|made|gift * "
                  "something|thing|special|surprise|you|agm|meeting * "
                  "wont|forget|remember|never|bang|boom|sharp|board|heavy|loud|"
                  "boot|big|them"),
    PLAIN(
        WEAPON,
        "knife|machete|bat|hammer|gun|axe|crowbar|shotgun|blade|rifle|sword|"
        "acid|petrol|cans|screwdriver * "
        "under|boot|behind|bag|pocket|ready|bed|door|car|sleeve|sharp|waiting|"
        "coat|sharpened|out|bin * "
        "him|her|them|comes|next|door|ready|you|case|when|if|for|neighbour|$"),
    PLAIN(WEAPON, "big|loud|massive bang|boom|explosion"),
    /* An urge to hurt somebody. */
    WEAK(IMPULSE,
         "want|wanted|urge|urges|thinking|thoughts|think|scared|frightened|"
         "going|might|could|feel|wanna|itching|close|tempted|imagine|afraid|"
         "voices|worried|like * "
         "hurt|hurting|harm|kill|killing|stab|stabbing|attack|smash|strangle|"
         "batter|punch|hit|push|pushing|swing|swinging|snap|explode|lash|"
         "choke|smother|shoot * "
         "someone|somebody|him|her|them|people|neighbour|child|children|kids|"
         "stranger|strangers|anyone|everyone|her|person|train|platform|mum|"
         "dad|staff|out|baby|face|platform * "
         "and|in|i|so|if|again|dont|cant|when|next|because|for|before|soon|"
         "now|badly|the|with|or|front|$"),
    FAINT(IMPULSE,
          "cant|dont|not|wont|hardly|barely|longer|how * "
          "keep|control|hold|stop|trust|contain|long|answer|be * "
          "it|myself|temper|in|back|anger|much|lid|hands|around|whats|me * "
          "longer|much|around|near|anymore|hurting|more|with|coming|next|kids|"
          "him|her|people|what|$ * "
          "him|her|them|anymore|people|kids|someone|around|near|child|do|"
          "children|i|from|$"),
    PLAIN(IMPULSE, "stop|someone|somebody|help|lock|take me|before|up|to * "
                   "before|stop|away * "
                   "do|hurt|something|anyone|kids|him|her|someone|stupid|"
                   "regret|bad|them|people"),
    PLAIN(IMPULSE, "devil|demon|demons|evil|possessed|satan|jinn * "
                   "cut|kill|out|stop|burn|must|destroy|rid * "
                   "him|her|it|them|out|now|tonight"),
    PLAIN(IMPULSE,
          "going|gonna|about|might|will|ill|close|going|days to|im i|going|to? "
          "snap|explode|blow|flip|lose|crack * "
          "someone|somebody|pretty|whoever|it|be|regret|hurt|people|and"),
    PLAIN(IMPULSE, "dream|dreams|dreamt|fantasise|imagine|picture|daydream * "
                   "shut|hurt|kill|hit|make|hurting|killing|hitting|watch|"
                   "watching|stop him|her|them|you|people|someone|that|the"),
};

const struct sign_phrases signs_menace = {rows, sizeof rows / sizeof *rows};
