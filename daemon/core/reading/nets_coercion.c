#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Coercion, and fear at home. */
static const struct net_phrase rows[] = {
    {NET_SAFEGUARD,
     "not|never|isnt|wont|no|doesnt|dont|aint|arent|refuses "
     "allowed|alowd|aloud|let|lets|letting|allow|permitted|permit "
     "me|to|us|out|her|him|a|any|my|mum|dad * "
     "out|see|go|own|phone|leave|friends|money|family|work|without|talk|speak|"
     "eat|visit|sleep|home|english|doctor|door|house|bank|card|shower|alone",
     "coercion", false},
    {NET_SAFEGUARD,
     "not|never|isnt allowed|aloud|alowd out|friends|visitors|money|phone|to "
     "leave|see|speak|talk|go",
     "coercion", false},
    {NET_SAFEGUARD,
     "ask|get|need|have|has|his|her|without his|her|to? permission|permisson",
     "coercion", false},
    {NET_SAFEGUARD, "have|has|need|needs to ask him|her before|if|to|for",
     "coercion", false},
    {NET_SAFEGUARD,
     "takes|took|keeps|kept|controls|steals|stole|stealing|withholds|holds|"
     "hides|hid|confiscated|taken|empties|spends all|away|hold|off? of|all? "
     "my|our|mums|dads|her|his * "
     "money|benefits|pip|card|cards|phone|keys|key|passport|pension|bank|wages|"
     "meds|medication|insulin|wheelchair|visa|papers|savings|giro",
     "coercion", false},
    {NET_SAFEGUARD,
     "gives|give|allows|lets me|us|her|have "
     "only|just|an|pocket|10|20|5|hardly|ten|five|twenty|a * "
     "allowance|tenner|fiver|money|pound|quid ** week|day|month",
     "coercion", false},
    {NET_SAFEGUARD,
     "lock|locks|locked|locking|bolts|bolted|tied|ties|tying|chained|strapped "
     "me|us|him|her|them|mum|dad|my * in|inside|up|out|down|away|to ** "
     "house|room|bed|bedroom|cupboard|shed|chair|home|garden|night|hours|"
     "bathroom|cellar|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "lock|locks|locked|locking|lockin me|us|her|him|mum|dad|them "
     "in|out|up|inside",
     "coercion", false},
    {NET_SAFEGUARD,
     "trapped|prisoner|hostage|imprisoned|captive|slave "
     "in|here|with|at|inside|by|my|and "
     "him|her|house|home|own|husband|wife|marriage|relationship|here|this|"
     "abusive",
     "coercion", false},
    {NET_SAFEGUARD,
     "stuck|trapped in|with a? him|her|abusive|violent|marriage|relationship",
     "coercion", false},
    {NET_SAFEGUARD,
     "following|followed|stalking|stalked|follows|stalks me|us|her "
     "home|everywhere|around|round|about|to|from|in|at|online|again|and|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "waiting|waits|waited|sits|parked|parks|lurking|standing|stood|hanging "
     "outside|around|round? outside|near my|our|the|her "
     "house|home|flat|work|door|car|school",
     "coercion", false},
    {NET_SAFEGUARD,
     "turning|turns|turned|showing|shows up at|outside|on my|our|work|the "
     "house|home|flat|work|door|job",
     "coercion", false},
    {NET_SAFEGUARD,
     "ex|hes|shes|husband|boyfriend|stalker|man keeps|is|wont|has|still|always "
     "following|watching|stalking|tracking|messaging|ringing|texting|calling|"
     "threatening me|us|my",
     "coercion", false},
    {NET_SAFEGUARD,
     "ex|hes|shes|he|someone|stalker keeps|is|was|been|always|still "
     "outside|watching|sitting my|the|our|in|me house|home|flat|work|window",
     "coercion", false},
    {NET_SAFEGUARD,
     "tracker|tracking|gps|camera|cameras|cctv|spyware|airtag|bug on|in|app "
     "my|our|the|me phone|car|bag|bedroom|room|house|home|bathroom|shoes",
     "coercion", false},
    {NET_SAFEGUARD,
     "tracks|tracking|monitors|tracked my|me "
     "phone|car|every|on|everywhere|location|where|through",
     "coercion", false},
    {NET_SAFEGUARD,
     "marry|married|marriage|wed * cousin|never|man|him|abroad ** "
     "never|met|dont|refuse|force|forced|against|kill|want",
     "coercion", false},
    {NET_SAFEGUARD,
     "force|forcing|forced|make|making|want|against|send|sending "
     "me|her|to|my|us|will|abroad ** marry|marriage|married",
     "coercion", false},
    {NET_SAFEGUARD,
     "send|take|taking|sending|fly|taken me|her|us|my|sister|daughter ** "
     "marry|married|wedding|cut|cutting|circumcised|fgm|village",
     "coercion", false},
    {NET_SAFEGUARD,
     "send|sending|take|taking me|us|her abroad|back|to "
     "pakistan|bangladesh|somalia|india|nigeria|gambia|sudan",
     "coercion", false},
    {NET_SAFEGUARD,
     "honour|honor|izzat|shame|dishonour|dishonoured|shamed|disgraced|shaming "
     "the|my|our|based|brought|on|to * family|killing|violence|abuse|us|them",
     "coercion", false},
    {NET_SAFEGUARD, "fgm|circumcis~", "coercion", false},
    {NET_SAFEGUARD,
     "men|people|lads|boys|gang|dealers|dealer|guys|man|they|mate ** "
     "use|using|taken|taking|took|moved|stay|staying|selling|cook|dealing|keep|"
     "keeps|store my|over|in|from|drugs|at * flat|house|place|drugs",
     "coercion", false},
    {NET_SAFEGUARD,
     "taken|took|taking|moved|moving over|into|in my flat|house|home|place",
     "coercion", false},
    {NET_SAFEGUARD,
     "cant|cannot|wont|scared|afraid|refuse to|get|make|leave|tell|ask? "
     "get|make|leave|tell|them|ask|him|her? them|him|her|out|leave|to "
     "out|leave|go|away|of ** flat|house|my|place|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "make|makes|made|making|force|forces|forcing me|him|her|us|them * "
     "carry|sell|deliver|hold|run|store "
     "drugs|packages|parcels|it|stuff|weed|gear|for",
     "coercion", false},
    {NET_SAFEGUARD,
     "owe|owes|owed|debt to|for|them|him|a|money|drug? "
     "dealer|drug|drugs|gang|dealers|boys ** hurt|kill|or|after|threat",
     "coercion", false},
    {NET_SAFEGUARD, "county lines|line", "coercion", false},
    {NET_SAFEGUARD,
     "scared|frightened|terrified|afraid|fear|petrified|scard|frighened|dread|"
     "dreading of|to|what|about|when|go|him|coming|going|being? "
     "my|going|go|being|what|when|about|him|be? "
     "him|her|husband|wife|partner|boyfriend|he|she|ex|home|house|girlfriend|"
     "carer|stepdad|son|dad|brother|father|them|alone",
     "danger at home", false},
    {NET_SAFEGUARD,
     "scared|frightened|terrified|afraid|petrified|scard of|to|in "
     "go|be|stay|come|leave|my|at home|here|house|own|alone|in",
     "danger at home", false},
    {NET_SAFEGUARD, "walking|treading|tread|walk on eggshells|egg|eggs",
     "danger at home", false},
    {NET_SAFEGUARD,
     "what|depends mood|on mood|his|her|hes|shes|he|she|temper ** "
     "in|be|is|like|mood",
     "danger at home", false},
    {NET_SAFEGUARD, "never|dont know what|which mood", "danger at home", false},
    {NET_SAFEGUARD,
     "drunk|drinking|drinks|drink|drugs|pissed|stoned he|she|and|gets|when|my "
     "** "
     "hits|hit|violent|smashes|abusive|throws|aggressive|nasty|hurts|scared|"
     "shouts",
     "danger at home", false},
    {NET_SAFEGUARD,
     "my|the|our|her|his|two|little "
     "kids|children|daughter|son|boy|girl|baby|babies|bairn|bairns|"
     "grandchildren|grandson|granddaughter|little|toddler|ones ** "
     "frightened|hiding|terrified|hits|starving|bruise|bruises|screaming|"
     "unsafe|shaking|beaten|neglected|harm|harmed|danger|touched|smacked|belt",
     "danger at home", false},
    {NET_SAFEGUARD,
     "kids|children|daughter|son|baby|grandchildren "
     "are|is|were|so|not|isnt|arent|been not? "
     "scared|frightened|terrified|hungry|unsafe|safe|hurt|harmed|hit|danger|"
     "risk|in? of|here|at|with|danger|risk|by|when|there|all|$",
     "danger at home", false},
    {NET_SAFEGUARD,
     "child|kid|kids|children|baby|girl|boy|toddler|old ** "
     "left|leaves|leave|leaving|always|keeps "
     "alone|home|screaming|crying|by|on|in ** "
     "alone|own|herself|himself|night|hours|themselves|bruises",
     "danger at home", false},
    {NET_SAFEGUARD,
     "child|kid|kids|children|baby|girl|boy|toddler|lad ** "
     "bruise|bruises|bruised|filthy|begging|starving|screaming|underfed",
     "danger at home", false},
    {NET_SAFEGUARD,
     "always|constantly|keeps|hear|heard|can|hearing "
     "screaming|crying|shouting|scream|screams|begging|thumps|hear * "
     "child|baby|girl|boy|her|him|through|kids|kid|woman|wall|door",
     "danger at home", false},
    {NET_SAFEGUARD,
     "screaming|screams|crying|shouting|begging "
     "through|from|next|every|for|all the|next|door|night|help|him|mum ** "
     "wall|walls|door|night|stop|help",
     "danger at home", false},
    {NET_SAFEGUARD,
     "take|taking|took|taken|snatch|kidnap my|the|our|her|his "
     "kids|children|baby|bairns|babies|grandchildren off|away|from|into",
     "danger at home", false},
    {NET_SAFEGUARD,
     "threw|thrown|kicked|kicking|throw|throwing|chucked|locked me|us|her|him "
     "out|outside",
     "danger at home", false},
    {NET_SAFEGUARD,
     "nowhere|nowt|no else|safe|place|where|bed? to|2|i|safe? "
     "go|sleep|stay|live|turn|feel tonight|now|safe|and|him|with|2nite|else|$",
     "danger at home", false},
    {NET_SAFEGUARD, "sleeping|slept|sleep rough", "danger at home", false},
    {NET_SAFEGUARD,
     "sleeping|slept|sleep|living|spent in|on|nights|night|out in|on? "
     "my|the|a|streets? "
     "car|streets|bus|doorway|park|tent|shed|street|stairwell ** "
     "since|because|tonight|again|he|she|$",
     "danger at home", false},
    {NET_SAFEGUARD,
     "need|want|trying|got|have|planning|wanna|how to|do|me i|to|me? "
     "get|run|escape|break|leave|flee away|out|free|from|him|her|this? "
     "from|of|him|her|this|my "
     "him|her|husband|partner|house|here|home|relationship|marriage|family|"
     "wife|boyfriend",
     "danger at home", false},
    {NET_SAFEGUARD,
     "get|help|getting me|us out of? here|this|safely|before|away|now",
     "danger at home", false},
    {NET_SAFEGUARD, "refuge place|space|tonight|please|full", "danger at home",
     false},
    {NET_SAFEGUARD,
     "he|she|hes|shes|they|husband|partner|boyfriend|" KIN
     " doesnt|dont|wont|hates|not|never|gets "
     "like|let|allow|happy|approve|it|angry|when|jealous "
     "me|us|when|of|with|that|if|it * "
     "talking|speaking|seeing|going|talk|see|having|leave|leaving|out|go|"
     "friends|texting|phone|men|people|come|coming|wearing|makeup",
     "coercion", false},
    {NET_SAFEGUARD,
     "watches|watching|watch|follows|listens|checks|monitors|controls|stands|"
     "hovers over|to|in|on? me|everything|us|my|every "
     "all|every|everything|day|constantly|when|while|like|sleep|and|24|night|"
     "time|the|i|move|phone",
     "coercion", false},
    {NET_SAFEGUARD,
     "cant|cannot|never|not|wont|dont "
     "speak|talk|see|go|leave|meet|allowed|alone|eat|visit "
     "to|2|out|with|the|my|anyone|a? "
     "doctor|gp|nurse|you|anyone|anybody|friends|worker|alone|out|own ** "
     "without|unless|him|her|permission",
     "coercion", false},
    {NET_SAFEGUARD,
     "kicked|kicking|kicks|kick|blew|blowing|flipped|exploded|lost|flew|starts|"
     "started off|up|it|into|again|on ** "
     "kids|again|children|smash|hit|hid|bathroom|police|scared|me|saw|drunk|"
     "baby|neighbours|drinking",
     "coercion", false},
    {NET_SAFEGUARD,
     "kids|children|baby|little|son|daughter|they|boy|girl|toddler|"
     "grandchildren saw|seen|heard|witnessed|see|hear|watched|hears|sees "
     "everything|it|him|all|what|me|us|her|dad|mum|them ** "
     "again|this|hit|cry|crying|scared|happen|happened|hurt|hitting|time|punch|"
     "fight|police|everything|screaming|shouting|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "has|have|got|took|takes|taking|sent|posted|sharing|shared|made|with|of|"
     "filmed|recorded "
     "pictures|photos|videos|video|pics|photo|images|nudes|films|film|footage|"
     "me of|with|in|naked|asleep|on me|us|my|her|him|the ** "
     "send|sends|share|everyone|post|online|unless|money|pay|threat|"
     "threatening|if|dont|asleep|changing|shower|undressed|naked|delete|school|"
     "work|family",
     "coercion", false},
    {NET_SAFEGUARD,
     "takes|taking|took|steals|stealing|stole|takin|helps|helping|taken|"
     "nicking|nicks|asks|borrows|pinching|withdrawing|emptied "
     "money|cash|things|jewellery|pension|rings|herself|himself|tenners|out|"
     "notes|20|10 out|from|off|to|for|without|money ** "
     "purse|wallet|account|mum|dad|mums|dads|drawer|bag|her|him|me|nan|gran|"
     "pocket|bank|asking|house|handbag|room|my",
     "coercion", false},
    {NET_SAFEGUARD,
     "in|into|tied|strapped|put|belt|stuck|lap|left|tray|kept|chair "
     "a|to|the|his|her|my|in|their|with|on|for? "
     "chair|bed|tray|wheelchair|seat|buggy|belt|straps ** "
     "cant|cannot|stop|day|hours|wont|not|never|move|get|long|up|alone|all",
     "coercion", false},
    {NET_SAFEGUARD,
     "he|she|they|him|her|hes|dad|husband|ex|family "
     "mustnt|must|cant|cannot|shouldnt|doesnt|not|trying|to|never "
     "not|never|to|ever? find|finds|know|knows|track|trace|discover|get "
     "out|where|me|us|my * "
     "where|live|im|am|address|moved|staying|gone|i|this|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "dont|not|never|please|mustnt|cant let|tell|give|want|have "
     "him|her|them|my|anyone|husband|ex|family|dad|he * "
     "find|know|finding|where|address|knowing|out ** "
     "where|live|am|address|moved|staying|this|number",
     "coercion", false},
    {NET_SAFEGUARD,
     "tell|telling|told|let|know|give "
     "nobody|noone|no|anyone|not|nowhere|my|the|anybody|him|her "
     "one|address|new|know|where|my|about? "
     "where|about|address|i|im|my|this|number|please|not|$ ** "
     "moved|live|he|she|husband|find|safe|ex|secret|him|staying|flat|am|living|"
     "looking",
     "coercion", false},
    {NET_SAFEGUARD,
     "does|do|did|doing|done|makes|made|shows|wants|asks|told "
     "things|stuff|something|bad|horrible|games|it|me|touching|what|dirty|"
     "nasty|to|sex|massage "
     "to|with|me|do|in|her|him|his|my|i|stuff|that|things|together|them|watch "
     "** "
     "me|when|out|alone|bed|night|asleep|dont|secret|his|mum|away|parents|bath|"
     "room|touch|hurt|like|sleep|scared|shower|tell|not",
     "coercion", false},
    {NET_SAFEGUARD,
     "something|things|stuff bad|not|isnt|is|wrong|horrible|nasty|going|dodgy "
     "bad|is|not|right|going|happening|wrong|on|very|really? "
     "going|happening|right|on|wrong|goes * on|at|in|here|with|to ** "
     "ward|home|house|staff|patients|bruises|kids|child|carer|residents|unit|"
     "children|girl|boy|baby",
     "coercion", false},
    {NET_SAFEGUARD,
     "black|two|swollen|cut|split|thick|burst|bloody|fat eye|eyes|lip|nose",
     "coercion", false},
    {NET_SAFEGUARD,
     "type|typing|write|writing|be|text|talk fast|quick|quickly "
     "before|he|she|hes|while|delete|in|only",
     "coercion", false},
    {NET_SAFEGUARD,
     "be|have|gotta|got to|be quick|fast|quickly ** gets|back|home|he|hes|she",
     "coercion", false},
    {NET_SAFEGUARD,
     "before he|she|hes|shes|husband|dad|partner|they "
     "gets|comes|is|finds|wakes|sees|walks|catches * "
     "back|home|in|up|out|this|me|here|round|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "while|when he|she|hes|shes|husband|partner * "
     "out|asleep|shower|work|away|upstairs|garden ** "
     "safe|quick|cant|talk|ring|call|hide|delete",
     "coercion", false},
    {NET_SAFEGUARD, "before hes|shes back|home|up|in", "coercion", false},
    {NET_SAFEGUARD,
     "arranged|child|forced|early marriage|bride|wedding|engagement ** "
     "dont|never|me|not|force|refuse|help|run|kill",
     "coercion", false},
    {NET_SAFEGUARD,
     "slave|slavery|prisoner|servant|skivvy|captive "
     "in|to|here|work|like|for|my|at ** "
     "house|home|pay|passport|without|family|him|them|own|let|boss|hours",
     "coercion", false},
    {NET_SAFEGUARD,
     "work|working without|no|for pay|paid|wages|nothing ** "
     "passport|debt|threat|locked|sleep|leave|boss|owe",
     "coercion", false},
    {NET_SAFEGUARD,
     "passport ** "
     "took|taken|has|holds|kept|keeps|locked|hidden|boss|husband|wont",
     "coercion", false},
    {NET_SAFEGUARD,
     "he|she|husband|wife|partner|boyfriend|dad|family "
     "says|said|thinks|tells|told|keeps ** "
     "belong|belongs|own|owns|property|allowed|permission|place|worthless|"
     "fault|nobody|crazy|mad|mental",
     "coercion", false},
    {NET_SAFEGUARD, "belong|belongs to him|her|them", "coercion", false},
    {NET_SAFEGUARD,
     "i|we|she|he|mum dont|doesnt|never|cant get|have a|any|to? "
     "say|choice|go|see|leave|decide",
     "coercion", false},
    {NET_SAFEGUARD,
     "keeps|keep|kept|made|makes me|us|her|him|them|my ** "
     "room|cellar|shed|loft|basement|kitchen|cupboard|garage|back|cook|clean|"
     "papers|passport|work|locked|indoors|home",
     "coercion", false},
    {NET_SAFEGUARD,
     "no|without|taken|took|has|holds|lost|got my|no|any|ive|our? "
     "papers|passport|visa|documents|wages|pay ** "
     "cook|clean|work|room|leave|police|scared|keeps|home|out",
     "coercion", false},
    {NET_SAFEGUARD,
     "cook|clean|work|scrub|wash|care for|all|every|day "
     "everyone|them|all|whole|free|nothing|day|family ** "
     "papers|pay|room|passport|leave|out|allowed|money|no",
     "coercion", false},
    {NET_SAFEGUARD,
     "cant|couldnt|scared|afraid|frightened|unable|dare|darent to|not|say "
     "say|saying|tell|telling no|them|him to|no|them|anyone|go|her|him|leave",
     "coercion", false},
    {NET_SAFEGUARD,
     "let|lets|letting|gave|lent|moved|invited|took "
     "some|these|lads|men|a|people|guys|kids|them|two|few? "
     "lads|men|people|guys|kids|boys|lot|couple|dealers|man|woman "
     "into|in|stay|use|at ** flat|house|home|place|spare|room ** "
     "cant|wont|scared|drugs|money|no|leave|out|take",
     "coercion", false},
    {NET_SAFEGUARD,
     "kill|killed|hurt|poison|drown|kick|kicks|kicked|get rid|give "
     "away|starve|hit|hits the|my|our|her of|the|my? "
     "dog|cat|pet|pets|puppy|kitten|rabbit|horse|budgie|animals|animal",
     "coercion", false},
    {NET_SAFEGUARD,
     "scared|frightened|terrified of|to|what|in? my|go? "
     "him|her|home|husband|wife|partner|son|dad|boyfriend|he|she|ex",
     "fear of someone", false},
    {NET_SAFEGUARD,
     "afraid|fear|fearful of|for my? "
     "him|her|husband|wife|partner|son|dad|boyfriend|ex|life|them",
     "fear of someone", false},
    {NET_SAFEGUARD, "afraid|scared to go|be|come home", "fear of someone",
     false},
    {NET_SAFEGUARD, "walking on eggshells|egg", "fear of someone", false},
    {NET_SAFEGUARD,
     THEY " wont|doesnt|dont|never|not|isnt "
          "let|lets|allow|allows|letting|allowing me|us",
     "coercion", false},
    {NET_SAFEGUARD,
     "he|she|hubby|husband * let|lets|allow|allows me out|see|go|leave|have",
     "coercion", false},
    {NET_SAFEGUARD, "not|never allowed out|friends|visitors|money", "coercion",
     false},
    {NET_SAFEGUARD,
     "takes|took|keeps|controls|steals|stole|stealing|spends all|away? my|our "
     "money|benefits|pip|card|phone|keys|passport|pension|bank|wages",
     "coercion", false},
    {NET_SAFEGUARD, "makes|made|making me do|sign", "coercion", false},
    {NET_SAFEGUARD, "forces|forced|forcing|threatens me|us", "coercion", false},
    {NET_SAFEGUARD,
     "coercive|coerced|coercion|slavery|trafficked|trafficking|cuckoo~",
     "coercion", true},
    {NET_SAFEGUARD, "forced marriage|marry", "coercion", true},
    {NET_SAFEGUARD,
     "locked|locks|trapped in|inside|up|at|here|with|me "
     "my|the|a|his|with|room|house|him|by|and|$",
     "coercion", false},
    {NET_SAFEGUARD, "refuge", "danger at home", true},
};

const struct net_list nets_coercion = {rows, sizeof rows / sizeof *rows};
