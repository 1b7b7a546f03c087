#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Fear, control, money, being watched, hurt, touched, used; children; harm in
 * care. */
static const struct sign_phrase rows[] = {
    /* Fear of somebody. */
    PLAIN(AFRAID, "scared|afraid|frightened|terrified|dread|nervous|wary|"
                  "petrified|worried|anxious|careful|tiptoe|tiptoeing|"
                  "eggshells|jumpy of|about|around|round|when|what|to|if|not|"
                  "on|hes|that * " WHO_IS "|home|key|footsteps|door|finds|"
                  "gets|temper|mood * home|back|in|finds|does|do|gets|might|"
                  "out|door|knows|drink|drunk|mood|me|car|temper|angry|hears|"
                  "sees|says|like|wake|wakes|cross|hurt"),
    PLAIN(AFRAID, "hear|hears|listen|listening|when|sound|until|till|before|"
                  "if|know|heard * key|car|footsteps|his|her|boots|van|keys|"
                  "he|steps|door|engine|lock|gate|him|tread * door|drive|"
                  "stairs|lock|home|in|back|comes|voice|pull|pulls|van|turn|"
                  "path * stomach|sick|freeze|shake|hide|quiet|heart|knots|"
                  "stop|run|cold|brace|shaking|go|tight|all|bed|breath"),
    PLAIN(AFRAID, "keep|kept|stay|be|play|all|whole|have|hold|hide|tiptoe * "
                  "quiet|still|silent|out|small|happy|calm|peace|breath|"
                  "bedroom|upstairs|way * when|till|until|if|so|in|because|"
                  "while * " WHO_IS " * home|in|drinking|drunk|mood|moods|"
                  "like|sleep|asleep|goes|starts|back|loses|kick|kicks|angry"),
    PLAIN(AFRAID,
          WHO_IS " * gets|goes|is|went|go|turns|be|starts|got|got "
                 "very|so|really|all|right|dead|ever? * quiet|funny|nasty|"
                 "different|angry|cross|mad|silent|dark|strange|rough|like|"
                 "that|mood|temper|spare|look|short|upset|worse * "
                 "if|when|with|at|and|after|night|because|unless|over|drink|"
                 "again * im|i|me|drink|late|pay|home|anything|talk|say|"
                 "door|wrong|long|us|kids|then|match|paid"),
    PLAIN(AFRAID, "depends|depend|see|ask|know|check|wait|pick|choose on|"
                  "what|if|how|whether|till|until|my * mood|moods|temper|"
                  "hes|shes|moment|husband|lets|permission|words"),
    WEAK(AFRAID, "his|her|hes|shes|husbands|partners|dads|bad|sons got|a|"
                 "the|in|such? temper|mood|moods|fists|rages|rage|outbursts|"
                 "drinking|belt"),
    PLAIN(AFRAID, "only|just|never|doesnt|dont|didnt|wouldnt|not|isnt like|"
                  "does|mean|hits|ever|when|that|hurt|shouts|gets|a * "
                  "ive|i|made|make|asked|upset|wound|provoke|deserve|to|"
                  "bad|when|drink|sober|afterwards * him|her|it|hurt|hard|"
                  "me|drunk|drinking|sorry|wrong|sober|drunk|drink|"
                  "something|face|harm"),
    PLAIN(AFRAID, "its|was|is|know|all|probably|partly|own be? my|mine|own|"
                  "me own|fault|silly|stupid? fault|provoked|wound|asked|"
                  "mouthy|clumsy * he|she|him|her|hit|lost|temper|tea|late|"
                  "really|made"),

    /* Being controlled. */
    PLAIN(CONTROL,
          WHO_IS "|family|parents * wont|doesnt|dont|not|never|"
                 "hates|isnt|didnt|no * let|lets|like|want|allow|allows|"
                 "likes|allowed|trust|believe|wants|agree|keen|approve|"
                 "letting|have|give * me|us|her|him|my * going|go|out|"
                 "see|seeing|talk|talking|work|phone|friends|friend|"
                 "alone|speak|eat|leave|visitors|money|door|learn|"
                 "meeting|meetings|door|study|wearing|to|anyone|anybody|"
                 "english|late|college|family|car|clothes"),
    FAINT(CONTROL, "not|isnt|wasnt|arent|im|never|am|mustnt|only|wont|be|"
                   "werent allowed|permitted|supposed|meant|let|to|"
                   "forbidden|banned be? * out|phone|money|see|talk|eat|"
                   "leave|alone|friends|visitors|heating|door|speak|have|"
                   "bath|shower|fridge|kitchen|key|work|drive|spend|buy|"
                   "church|mosque|lock|anyone|mum|sister|own|go"),
    PLAIN(CONTROL, "ask|permission|beg|asked|have|need|gets|got|must|account "
                   "for|to|him|her|his|hubby|ask|for|explain * "
                   "permission|money|tampons|every|food|phone|go|penny|out|"
                   "eat|toilet|card|receipt|receipts|pads|knickers|him|"
                   "minute|shower|bath|heating|first|before * him|her|"
                   "first|for|go|eat|spend|buy|out|use|have|spent|leave|"
                   "he|she|every|account|show|husband"),
    PLAIN(
        CONTROL, WHO_IS
        "|lady|they * "
        "keeps|kept|holds|has|takes|took|taken|got|hides|hid|locks|locked|"
        "controls|got|with|puts|gives|counts|checks|smashed|broke|cut|"
        "cancelled|sold|reads|confiscated|switches|turns|took|rations|measures "
        "* my|our|the|all|away|me|after * "
        "passport|phone|card|cards|bank|keys|key|car|clothes|purse|money|"
        "pension|benefits|shoes|coat|tablets|medication|food|fridge|heating|"
        "sim|post|letters|wages|documents|papers|visa|bed|glasses|laptop|id|"
        "friends|cupboards|meter|petrol|miles|mileage|receipts|receipt|locked"),
    FAINT(CONTROL, "my|the|me|our|all|visa passport|phone|card|cards|keys|"
                   "bank|pension|wages|benefits|money|pin|papers|documents|"
                   "door|purse|post is|are|goes|go|gets|get|s|was|locked|"
                   "stays * with|him|her|locked|his|their|them|away|safe|"
                   "into|hers|boss|him|son|family|onlarda $|and|so|until|"
                   "in|now|account|i|he|she|when|drawer|safe|wardrobe|pocket"),
    PLAIN(CONTROL, "locks|locked|lock|locking|bolts|bolt|shuts|shut|takes|"
                   "takes|nailed me|us|her|him|mum|dad|my|the|in|out|our * "
                   "in|out|door|doors|room|bedroom|windows|garden|cellar|"
                   "house|key|outside|night|fridge|when|shed|bathroom * "
                   "when|night|until|till|he|she|all|goes|key|so|out|if|"
                   "side|work|every|because|naughty|and"),
    FAINT(CONTROL, "checks|check|counts|times|timed|writes|adds|looks|"
                   "inspects|tracks|knows|watches|monitors|measures|logs|"
                   "scrolls|goes|reads the|my|how|what|every|up|all|where|"
                   "through|me|at * mileage|miles|clock|receipts|receipt|"
                   "phone|calls|minutes|steps|spent|spend|change|long|"
                   "pounds|petrol|petrol|calories|bag|history|minute|"
                   "messages|purse|eat|am|been|location|underwear|bin|"
                   "pocket|pockets|sheets|texts|milk|bread"),
    PLAIN(CONTROL, "wants|likes|makes|need|has|have|expects|got|must|told me|"
                   "to|us|her|be|send|ring * home|photo|ring|video|call|"
                   "picture|report|send|text|account|back|location|selfie "
                   "* every|by|hour|at|twelve|minutes|when|before|prove|"
                   "straight|five|where|time|six|on|exactly|or|so * hour|"
                   "or|he|twelve|minutes|six|dot|four|where|else|am|see"),
    PLAIN(CONTROL, "says|said|tells|told|thinks|reckons|keeps|threatens if|"
                   "me|that|i|ill|id|hell|shell|he|she * lose|loses|take|"
                   "takes|deport|deported|put|home|locked|mad|crazy|"
                   "believe|kids|children|social|nobody|sectioned|away|"
                   "visa|confused|ill|leave|police|throw|kick * kids|"
                   "children|me|home|back|away|anyone|nobody|him|else|"
                   "country|out|baby|ward|sectioned|street * "
                   "if|tell|leave|talk|say|complain|leave|$|dont|anyone"),
    WEAK(CONTROL, "only|any|no|lost|havent|dont|never|cant|stopped|not * "
                  "friends|family|sister|mum|mates|see|seeing|visit|ring * "
                  "because|he|him|since|now|doesnt|hubby|partner|anymore|"
                  "hes|got|met|moved"),
    PLAIN(CONTROL, "does|answers|speaks|talks|answering|orders|replies|"
                   "decides|chooses all|for|what|the|everything|it * me|"
                   "him|her|wear|talking|eat|us|clothes|friends|who|what "
                   "$|now|and|when|i|she|he|these|see|at|so|because"),
    PLAIN(CONTROL, "phone|mobile|sim|account|bag|purse|money|clothes|savings "
                   "* doesnt|dont|not|hidden|secret|hide|without|doesnt * "
                   "know|knows|about|from|of|bread|find|knowing|see|tin|"
                   "freezer * $|him|he|of|about|bin|so|in|her|she|my|if"),

    /* Money in other hands. */
    PLAIN(MONEY, WHO_IS
          "|friend|lady|neighbour|cleaner|they|niece|man|mate|lads|someone * "
          "takes|took|has|gets|keeps|got|borrows|borrowed|collects|minds|holds|"
          "spends|helps|handles|manages|deals|needs|uses|drew|draws|taking|"
          "empties|wants|cashes * "
          "money|card|pension|benefits|pip|bank|savings|wages|giro|allowance|"
          "pin|esa|cheque|credit|book|carers|account|payments|inheritance * "
          "for|from|me|and|now|me|to|mine|his|her|every|so|because|goes|but|"
          "himself|out|each|when|straight|on|$"),
    PLAIN(MONEY, "made|had|got|made|getting|asked|asks|wants|makes|told|"
                 "keeps|persuaded|trying me|him|her|mum|dad|us|nan|gran|to|"
                 "my|asking * sign|signed|change|put|transfer|signing|sell|"
                 "lend|withdraw|pin|loan * paper|papers|form|forms|will|"
                 "house|attorney|something|over|name|money|cards|deeds|"
                 "loan|number|things|it|him|her"),
    PLAIN(MONEY, "money|savings|pension|rings|jewellery|hundred|thousand|"
                 "pounds|card|cash|purse|notes|necklace|account|watch * "
                 "gone|missing|disappeared|vanished|disappears|disappear|"
                 "short|empty|emptied|down|going|lighter|taken * since|"
                 "from|from|after|every|when|again|carer|carers|again|"
                 "from|time|lady|and|drawer|account|moved|visits|comes|"
                 "bag|he|she|purse|weeks|nobody"),
    PLAIN(MONEY, "no|any|dont|never|left|not|havent|enough|my own * money|"
                 "penny|dinner|spending|cash|anything|food|nothing * "
                 "now|of|he|she|says|my|because|but|for|left * him|own|"
                 "says|turn|gets|takes|needs|her|friend|he|keeps|looks|help"),
    WEAK(MONEY, "power of attorney"),
    WEAK(MONEY, "sold|selling|sells|selling|emptied|changed my|mums|dads|the|"
                "his|her|our car|house|flat|rings|furniture|things|will|"
                "locks|jewellery|account * without|says|and|my|next|"
                "behind|while|because|confused|asking|her|him"),

    /* Being watched, or unable to speak. */
    WEAK(WATCHED, "dont|not|never|please|can|could|stop|no|peidiwch|rather|"
                  "better * send|ring|write|post|call|phone|text|email|"
                  "letter|letters|reply|leaflet|leaflets|mention|say|tell|"
                  "dweud|put|gondermeyin|anything * house|home|here|back|"
                  "him|her|address|to|landline|this|husband|he|post|anyone|"
                  "said|sent|told|wrote|letterbox|evenings|when|after|his * "
                  "he|she|sees|opens|see|finds|find|knows|know|hes|shes|"
                  "will|husband|i|i|told|answers|home|please|ever|reads|"
                  "trouble|said|house|said|written"),
    PLAIN(WATCHED, "send|say|write|call|text|pretend|tell|said|told|says|"
                   "letter|thinks|know * its|it|im|am|was|that|he|she|him|"
                   "they|course * compulsory|dentist|doctor|shopping|wrong|"
                   "number|gp|shops|work|bins|dog|bath|clinic|food|bank|"
                   "asleep|mums * so|he|if|when|back|dont|thinks|believes|"
                   "him|or|respects|let|then|lets|ok|hes"),
    PLAIN(WATCHED, "only|ring|write|writing|talk|speak|email|can|typing|"
                   "time|emailing|speak|quick * when|while|whilst|before|"
                   "after|at|until|from|hes|shes|because * he|she|hes|shes|"
                   "him|husband|partner|out|they|son * out|asleep|work|"
                   "shower|bath|dog|back|sleeping|pub|gym|home|shops|away|"
                   "mosque|room|gone|here|downstairs|sleeps|walks|goes"),
    PLAIN(WATCHED, "cant|not|couldnt|wouldnt|dont|never|wont|without|hard|"
                   "hardly * talk|say|speak|write|tell|here|free|here|alone "
                   "* here|now|hes|with|in|when|because|home|safe|freely|"
                   "much|room|hear|hears|in|more|him|her|on * he|she|him|"
                   "her|hes|shes|room|listening|son|husband|partner|door|"
                   "sat|always|home|stood|phone|everything"),
    PLAIN(WATCHED, "outside|waiting|waits|sits|sat|stands|parked|follows|"
                   "drives|there|comes|stood|watches * outside|car|engine|"
                   "with|in|me|gate|door|everywhere|to|till|past * engine|"
                   "running|going|every|whole|time|watching|till|until|"
                   "clock|timing|collect|when|finish|everywhere|meeting|"
                   "appointments|appointment * $|time|me|so|i|he|she|the|"
                   "going|finish|and|late|i|with|if|out"),
    WEAK(WATCHED, "tracker|tracking|app|camera|cameras|cctv|doorbell|"
                  "findmyphone|airtag|spyware on|in|so|my|the|he|she|they|"
                  "hidden"),

    /* Being hurt. */
    PLAIN(HURT, "bruise|bruises|bruised|marks|mark|burn|burns|black|cut|cuts|"
                "scratches|fingermarks|lump|swollen|sore|broken|cracked|"
                "split|handprint|fingerprints|limp|limping|plaster|scars|"
                "welts|missing * arm|arms|wrist|wrists|neck|face|eye|eyes|"
                "legs|leg|back|thigh|thighs|ribs|hand|hands|lip|cheek|jaw|"
                "shoulder|throat|tooth|ear|knuckles|hair|him|her|dad|mum * "
                "says|said|told|fell|clumsy|explain|door|say|again|cover|"
                "hide|covered|wont|where|from|didnt|doesnt|grip|grab|held|"
                "how|shape|last|temper|sleeves|fall|fingers|smoke|cant|"
                "makeup|walked|asked|nobody|make"),
    PLAIN(HURT, "long|wear|wearing|wears|scarf|sunglasses|foundation|"
                "makeup|cover|covered|covering|concealer|hide|hiding * "
                "sleeves|scarf|sunglasses|makeup|marks|bruise|bruises|neck|"
                "arms|eye|concealer|foundation|it|face|polo * "
                "summer|again|weather|hot|inside|heat|marks|up|hide|cover|"
                "indoors|bruises|people|ask|so|until|when|neck|them|nobody|"
                "july|august|week|fades|because"),
    PLAIN(HURT, "say|says|said|tell|told|saying|deyin|put|lie|lied|write * "
                "i|im|fell|it|was|that|she|he|theyd|stairs * fell|dustum|"
                "clumsy|tripped|walked|door|stairs|slipped|accident|fall|"
                "falls|cupboard * stairs|door|again|but|$|over|down|into|"
                "when|off|asks|really|it|if|anyone|because|and|bath"),
    PLAIN(HURT, "hands|hand|fingers|grip|knee|arm|elbow round|on|around|"
                "over|across|against my|her|his|the|mums throat|neck|mouth|"
                "windpipe|chest|face|back"),
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
                "kettle|boiling * wall|thrown|throws|threw|smashed|floor|"
                "face|head|over|at|past * me|wall|again|because|him|he|head|"
                "missed|he|she|over|wrong"),
    PLAIN(HURT, "flinch|flinches|flinched|cower|cowers|cowered|shrinks|"
                "shrank|ducks|winces|winced * when|if|every|at|like|time|as|"
                "whenever|from|away|before"),
    FAINT(HURT, "bruise|bruises|bruising|fingermarks|handprint"),

    /* Being touched or used. */
    PLAIN(TOUCHED, "touch|touches|touched|touching|cuddles|cuddle|kisses|"
                   "kissed|kiss|strokes|tickles|rubs|watches|films|filmed|"
                   "photographs|undresses|washes|gets|climbs|comes|came|"
                   "come|walks|sits|lies|lay|hand|hands|makes|make|made * "
                   "me|him|her|my|us|room|in|bed|bath|on|into|bedroom * "
                   "bed|bath|shower|leg|knee|secret|dont|night|like|things|"
                   "undress|where|bedroom|wrong|underneath|thigh|room|"
                   "bottom|chest|private|clothes|asleep|changing|down|"
                   "watch|photos|pictures|uncomfortable|creepy|funny|sore"),
    PLAIN(TOUCHED, "secret|secrets|game|games|special|promise|between|tell|"
                   "telling|ours * secret|secret|anyone|us|nobody|game|"
                   "games|told|trouble|time|friend|uncle|not|mum|ours|him|"
                   "between * or|mum|dad|if|uncle|he|she|grandad|trouble|"
                   "teacher|coach|believe|his|will|games|me|stepdad|him|us"),
    PLAIN(TOUCHED, "other|other|things|what|something|stuff|favours|more|"
                   "anything things|he|wants|likes|that|than * wants|want|"
                   "likes|makes|night|me|do|dont|bed|asks|says|upstairs|"
                   "cant|since|mind|tea|expects"),
    PLAIN(TOUCHED, "since|from|when|started i|i|was|he|she|it|im|were|about "
                   "* 5|6|7|8|9|10|11|12|13|14|15|little|small|child|kid|"
                   "eleven|twelve|thirteen|fourteen|ten|nine|eight|seven * "
                   "always|been|like|started|used|and|he|still|now|said|it"),
    PLAIN(TOUCHED, "photos|pictures|pics|video|videos|nudes|film * of|with|"
                   "off|without|my|in|i * me|my|clothes|him|body|underwear|"
                   "shower|online|share|send|post|show|sent|nothing"),

    /* A child in danger. */
    PLAIN(CHILD, "kids|children|boy|girl|lad|baby|toddler|grandson|niece|"
                 "nephew|granddaughter|son|daughter|twins|pupil|little|"
                 "brother|sister|grandkids|child|bairns|bairn|"
                 "lass|tot * hungry|starving|eat|eats|eaten|fed|feed|food|"
                 "bread|nappy|nappies|dirty|filthy|smell|smells|same|cold|"
                 "coat|shoes|bin|bins|alone|themselves|himself|herself|"
                 "own|unwashed|barefoot|pyjamas|crisps|lice|school|"
                 "crying|cries|screaming|screams|hours|outside|locked|left|"
                 "night|balcony|street|unattended * "
                 "and|for|all|in|asking|round|hours|dirty|clothes|out|days|"
                 "night|nobody|mum|school|every|his|her|from|their|weeks|at|"
                 "gets|since|bare|own|again|week|no|door|winter|bath|when|"
                 "them|parents|till|most|dark|while"),
    PLAIN(CHILD, "kids|children|boy|girl|lad|baby|toddler|grandson|niece|"
                 "nephew|granddaughter|son|daughter|twins|shes|hes|little|"
                 "child|he|she|sister|brother|stepson * scared|frightened|"
                 "flinches|flinch|wets|wetting|hides|hide|doesnt|dont|begs|"
                 "screams|cries|stopped|wont|terrified|clings|begged|quiet|"
                 "gone|hates|dreads * go|going|weekend|dads|stay|uncle|him|"
                 "stepdad|bed|home|talk|talking|talks|her|boyfriend|back|"
                 "table|shouts|bath|house|when|mum|access|contact * "
                 "there|back|says|to|with|anymore|alone|house|friday|weekend|"
                 "weekends|comes|again|him|her|since|sleep|home|why|shouts|"
                 "drunk|hand|he|she|and"),
    PLAIN(CHILD, "new|expensive|designer|presents|gifts|got|bought|buys|"
                 "older|owes|gives|lots|two|with * trainers|phone|phones|"
                 "friends|money|boyfriend|lads|men|car|man|coat|driver|"
                 "cash|him|her|jewellery|vapes|watch * explain|cant|older|"
                 "wont|hotel|london|train|county|picks|nights|comes|say|"
                 "from|fourteen|thirteen|fifteen|school|twelve|says|online|"
                 "secret|sleeps|away|knuckles|cut|scared|drops|home|margate|"
                 "meet|him|her|where|since|missing|car"),
    FAINT(CHILD, "hes|shes|im|is|was|be|only|am|just 8|9|10|11|12|13|14|15|"
                 "eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
                 "5|6|7|four|five|six|seven"),
    PLAIN(CHILD, "taken|taking|sent|sending|going|flying|fly|ticket|tickets|"
                 "booked|married|engaged|promised|wedding|marry * "
                 "married|marry|wedding|cousin|pakistan|village|abroad|"
                 "back|summer|holidays|man|husband|abroad|away * dont|"
                 "doesnt|cousin|not|never|school|met|choice|says|want|"
                 "passport|against|older|15|16|she|hes|say|one|refuse"),
    PLAIN(CHILD, "teacher|coach|tutor|driver|uncle|man|neighbour|stepdad|"
                 "friend|leader|someone|guy|grandad|he * messages|texts|"
                 "message|snapchat|lifts|meets|photos|pictures|follows|"
                 "presents|kisses|alone|films * night|secret|daughter|"
                 "wants|photos|me|her|him|son|girls|boys|between|bed|"
                 "delete|meet|tell|dark|home|kids"),

    /* Harm in care. */
    PLAIN(CARE, "carer|carers|staff|nurse|nurses|agency|hca|assistant|lady|"
                "man|woman|girl|girls|one|fellow|lads|they|she|he|"
                "healthcare|orderly|helper|support|night * "
                "rough|roughly|shouts|shouted|yanks|yanked|drags|dragged|"
                "laughs|laughed|laughing|mocks|slaps|slapped|pulls|pinned|"
                "restrained|hurts|grabs|swears|swore|nasty|cruel|impatient|"
                "punish|punishes|ties|tied|heavyhanded|handed|forces|forced|"
                "ignore|ignores|ignored|sleep|sleeps|asleep|snaps|pinches|"
                "force|handles|jokes|teases|straps|sedate|threatens|throws|"
                "shove|shoves|held|kneels|hit|hits|twists|leaves|"
                "turns|moves|takes|took|unplugs|hides * "
                "him|her|me|dad|mum|us|nan|gran|husband|wife|people|arm|"
                "bed|chair|residents|patients|resident|nobody|bell|old|him "
                "* bed|chair|when|if|about|down|arm|and|on|in|hair|shower|"
                "so|because|wash|wet|reach|again|like|face|for|out|at|off"),
    PLAIN(CARE, "mum|dad|nan|gran|husband|wife|gentleman|lady|patient|"
                "resident|man|woman|she|he|they|residents|auntie|grandad|"
                "hes|shes|him|her|uncle|brother|sister|us|old|people|mam * "
                "left|sat|sitting|lying|found|been|in|lies|sits|with|given|"
                "got|wearing|had|have|has|getting|strapped|kept * "
                "wet|soiled|dirty|same|own|mess|cold|hours|thirsty|dry|"
                "sores|sore|bedsore|bedsores|bruise|bruises|naked|drink|"
                "unwashed|hungry|floor|weight|pad|sheets|pyjamas|nightie|"
                "corridor|alone|stone|thinner|drugged|dehydrated|soaked|"
                "marks|tied|strapped|clothes|doped * "
                "pad|pads|bed|sheets|since|for|all|morning|night|hours|"
                "pyjamas|nightie|clothes|and|nobody|on|day|days|weeks|when|"
                "wrists|arms|again|heels|until|till|chair|six|because|cup|"
                "in|no|of|lost|mess|back|two"),
    PLAIN(CARE, "bell|buzzer|alarm|cord|button|call|water|jug|drink|food|"
                "tray|frame|glasses|teeth|hearing|walker|phone|dinner * "
                "reach|out|unplugged|moved|taken|ignored|away|where|other|"
                "side|away|cold|untouched|off|tied|behind|nobody|floor * "
                "reach|cant|of|so|out|because|nobody|hours|comes|her|him|"
                "she|he|wall|at|room|bother|ringing|away|they|and|$"),
    PLAIN(CARE, "ties|tied|tie|straps|strapped|locks|locked|held|pinned|"
                "sedated|drugged|doped|wedged|belted|hold|hid|restrained * "
                "him|her|me|arm|hands|down|face|wrists|dad|mum|wheelchair|"
                "door|them|patients|so|to|in|legs * chair|bed|rail|floor|"
                "down|room|wander|quiet|up|breathe|bathroom|so|dark|down|"
                "hours|move|toilet|laughing|laughed"),

    /* A home or a person that others use. */
    PLAIN(USED, "lads|men|man|people|friend|friends|they|someone|bloke|guy|"
                "mate|couple|hes|fella|girls|boys|strangers|theyve|theyre|"
                "he|cousins * moved|living|staying|stay|using|use|uses|come|"
                "wont|taken|took|sleeping|sleeps|sells|selling|dealing|run|"
                "stays|keep|keeps|cooking|got|brings|cut * in|my|into|at|"
                "over|leave|out|from|stuff|packages|bags|key|of|go|the * "
                "flat|house|room|bed|key|keys|home|leave|sofa|place|spare|"
                "go|kitchen|fridge|christmas|since|door|flats|bedroom * "
                "and|now|they|wont|i|leave|dont|cant|he|to|so|says|in|for|"
                "scared|$|because|again|all|from|with|at|off|my|then|but"),
    PLAIN(USED, "make|makes|made|making|have|force|told|got|expects|tells "
                "me|us|him|her|to * hold|hide|carry|carrying|deliver|work|"
                "clean|drive|collect|sell|pack|keep|store|steal|beg * "
                "stuff|things|packages|bags|drugs|parcels|them|money|"
                "phone|nothing|free|hours|day|days|all|people|their|it|"
                "unpaid|night|knife * or|and|for|they|if|in|i|$|from|no|"
                "because|he|his|every"),
    PLAIN(USED, "work|working|works|job|clean|sleep|boss|restaurant|farm|"
                "nails|factory|carwash|washing * no|without|never|dont|"
                "every|passport|owe|unpaid|floor|not|hours|keeps|nothing * "
                "pay|paid|wages|money|passport|off|day|debt|days|rest|owe|"
                "him|them|night|leave|outside"),
    FAINT(USED, "owe|owes|owing|debt|pay|paying|paid|work|give him|them|her|"
                "back|it|off|to|for|money * or|else|hell|theyll|says|hurt|"
                "come|threatened|kneecaps|scared|round|brother|family|rang|"
                "door|jayden|fourteen|man|interest|doubled|weekly"),

    /* Said in few words. */
    PLAIN(HURT, "walked|walk|fell|fallen|tripped|bumped|ran into|over|down|"
                "against|on the|a|my|some|own? door|doors|cupboard|stairs|"
                "doorframe|worktop|step|feet * again|third|you|clumsy|honest|"
                "say|said|$"),
    PLAIN(HURT, "said|say|told|says * was|it|i|theyd|the|she|he * dog|"
                "door|stairs|clumsy|fall|kettle|tea|accident|herself|himself "
                "* dont|not|no|never|isnt|wasnt|cant|couldnt|doesnt * "
                "have|dog|true|stairs|lift|walk|reach|hold|cup|hot|own"),
    PLAIN(HURT, "never|doesnt|not|only|careful|always hits|hit|hurts|marks|"
                "punches|kicks|bruises * where|face|anywhere * shows|show|"
                "see|sees|seen|visible"),
    PLAIN(HURT, "grips|gripped|pinches|squeezes|twists|digs|kicks|nips|"
                "grabs|holds|pulls my|me|our arm|leg|hand|wrist|knee|foot|"
                "fingers|ear|hair|under|neck|by|when|if|so"),
    PLAIN(WATCHED, "hell|he|shell|she|theyll|they|will hear|see|find|read|"
                   "know|recognise|smell|check it|this|the|that|if|out|about|"
                   "what|your * $|ping|email|letter|message|post|come|buzz"),
    PLAIN(WATCHED, "dont|please|not|never|cant|can * reply|answer|ring|write|"
                   "call|phone|text|nothing|anything|email * this|house|"
                   "home|door|here|letterbox|landline|back|one|looks * "
                   "he|she|hes|shes|him|her|hell|please|husband|wife|nothing"),
    PLAIN(WATCHED, "he|she|they|husband|wife|partner|mum|son|hubby * "
                   "reads|sees|checks|opens|answers|hears|watches|likes|"
                   "waits|sits * this|car|who|everything|outside|door|post|"
                   "phone|talking|one|in * one|talking|car|so|outside|night|"
                   "please|there|trouble|im|nothing|and"),
    PLAIN(WATCHED, "look|looks|looking|letter|pretend|make|sound|come|from * "
                   "like|from|its|it|be * shop|man|woman|dentist|catalogue|"
                   "spam|bank|library|friend|junk|charity * husband|he|she|"
                   "thinks|hes|him|someone|so|in|if"),
    PLAIN(WATCHED, "without|not|when|while|alone|away|speak|talk * my|the|"
                   "his|her|from son|daughter|husband|wife|carer|partner|"
                   "him|her|mother|niece|nephew|he in|being|there|listening|"
                   "knowing|present|is|isnt|around"),
    PLAIN(AFRAID, "chair|wardrobe|chest|drawers|bolt|lock|chain against|"
                  "behind|under|on|across my|the|bedroom? door|handle * "
                  "when|in|at|so|case|night|$"),
    PLAIN(AFRAID, "sleep|sleeping|slept|stay in|with|on my|our|the|shoes "
                  "clothes|shoes|coat|bathroom|car|shed * in|case|ready|so|"
                  "because|when|door"),
    PLAIN(AFRAID, "learned|learnt|know|careful|watch|ways|found * what|how|"
                  "when * not|keep|never|set|say|upset * say|talk|him|her|"
                  "sweet|quiet|off|happy|do|way"),
    PLAIN(AFRAID, "sorry|apologises|cries|flowers|presents|crying|begs * "
                  "after|afterwards|every|each|always|then|next|again * "
                  "promises|flowers|buys|never|sorry|time|brings|day|again|"
                  "means|crying|forgive"),
    PLAIN(AFRAID, "pretend|pretending|pretended|pretends|act to|im|like be? "
                  "asleep|sleeping|out|dead|ill so|when|until|till|because|"
                  "and|if|$"),
    PLAIN(AFRAID, "turns|episodes|moods|rages|goes|drinking|drunk|starts|kick "
                  "* kids|children|little|upstairs|them|girls|boys * "
                  "upstairs|room|out|door|away|bed|quiet|mums|garden|hide"),
    WEAK(CONTROL, "not|wasnt|isnt|only permitted|allowed|supposed * "
                  "$|phone|outside|talk|talking|anyone|out|minutes"),
    WEAK(CONTROL, "allowed|permitted|get|given the|my|a|out|one phone|money|"
                  "call|bath|visit|calls|for|hour|out * "
                  "for|ten|only|on|once|minutes|week|sunday|sundays"),
    PLAIN(CONTROL, "beg|begging|kneel|crawl|earn|behave|grovel for|to * "
                   "tablets|money|food|phone|medication|inhaler|water"),
    PLAIN(CONTROL, "tablets|money|food|phone|medication|inhaler|water|drink|"
                   "card|insulin|ask * she|he|they|says|makes|when * "
                   "beg|good|nicely|behave|laughs|kneel|earn"),
    PLAIN(CONTROL, "come|came|coming|go|join|see|visit * any|anymore|again|"
                   "longer|group|friends * because|says|since|hes|he|she|"
                   "husband|wife|partner * ideas|back|taken|keys|says|"
                   "doesnt|wont|different|influence|trouble"),
    PLAIN(MONEY, "signs|signing|signed|sign|handles|changed|sold|taken|took "
                 "everything|all|over|house|my|the|it * "
                 "over|house|pension|anymore|and|dont|name|door|signing|"
                 "deeds|locks|fuss|flat * see|over|anymore|any|fuss|"
                 "different|mine|bedroom|father|mother|me|to"),
    PLAIN(MONEY, "dont|never|not|havent see|seen|get|got|have|touch|know my|"
                 "the|any|where|what * pension|wages|benefits|pip|bank|"
                 "card|giro|money|post * any|anymore|goes|now|since|he|she|"
                 "himself|own|$"),
    PLAIN(USED, "taken|took|taking|moved|living|live|sleep over|into|in|on * "
                "flat|house|bedroom|room|place|sofa|floor|kitchen * "
                "friends|now|nice|his|mates|they|he|them|lads|its|own"),
    PLAIN(TOUCHED, "said|told|part|says|just|called * part|normal|of|"
                   "special|natural|way * examination|treatment|exam|"
                   "massage|therapy|lesson|love|training|wasnt"),
    PLAIN(TOUCHED, "hell|hed|will|shell|threatens|threatened|going|theyll|"
                   "he|or|would * show|send|share|post|put|leak|sell * "
                   "photos|pics|pictures|video|ones|nudes|videos|screenshots"),
    PLAIN(TOUCHED, "walks|walked|comes|came|gets|watches|barges|stands in|"
                   "into|on|at|me when|while|to|my|the|me im|i|my|in|door|"
                   "bath|room? * bath|shower|bed|changing|undressed|night|"
                   "getting|asleep|dressed|bathroom"),
    PLAIN(TOUCHED, "mature|special|grown|different|older for|4|than|not|"
                   "girlfriend my|other|our|like? age|girls|boys|years|others"),
    PLAIN(CHILD, "kids|children|boy|girl|lad|little|one|ones|toddler|bairns "
                 "* asking|ask|begging|beg|knocking|round for|at * "
                 "bread|food|something|dinner|biscuits|eat|door|milk"),
    PLAIN(CHILD, "puts|put|keeps|locks|left|locked|out|outside|shut|shuts|"
                 "stands her|him|them|us|in|me|alone? * dark|cupboard|yard|"
                 "garden|shed|cellar|cold|rain|hall|midnight * when|bad|"
                 "naughty|night|midnight|wont|until|shoes|because|no|let"),
    PLAIN(CHILD, "go|going|sent|taken|taking|send|ticket|flight|trip to|for|"
                 "back * pakistan|bangladesh|india|somalia|abroad|village|"
                 "yemen|turkey|kurdistan|home * know|what|why|married|dont|"
                 "marry|wedding|school|17|16|15|scared|please"),
    PLAIN(CHILD, "new|two|three|expensive trainers|phones|phone|coat|friends|"
                 "watch|chain * cuts|phones|scared|terrified|knuckles|older|"
                 "car|explain|hands|missing|night"),
};

const struct sign_phrases signs_home = {rows, sizeof rows / sizeof *rows};
