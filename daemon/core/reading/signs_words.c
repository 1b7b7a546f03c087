#include "core/reading/signs_list.h"

#include "base/banned.h"

/* The ideas of the rules. One word is enough; what is said with two or three
 * stands as a phrase. */
static const struct sign_phrase rows[] = {
    /* ---- who ---- */
    IDEA(ME, "i|im|ive|id|ill|me|my|myself|mine|am|meself|mi"),
    IDEA(HE, WHO_IS),
    IDEA(YOU, "you|u|your|youre|youve|youll|yous|ya|ur|yourself|yourselves"),
    IDEA(OTHERS, PEOPLE "|anyone|anybody|somebody|someone|their|hers|his|he|"
                        "she|sister|brother|grandkids|grandchildren|"
                        "neighbours|society|nhs|partner|parents|mam"),
    IDEA(NOBODY, NO_ONE "|nobodies"),
    IDEA(NOBODY, "no|not one|a|single one|soul|person|body"),
    IDEA(NOBODY, "not|hardly|havent anyone|anybody|any1|a soul|one?"),
    IDEA(KIN, KIN "|kids|children|girls|boys|lads|family|grandkids|"
                  "grandchildren|granddaughter|grandson|parents|hes|shes|ex"),
    IDEA(CHILD, "child|children|kid|kids|baby|babies|toddler|boy|girl|lad|lass|"
                "niece|nephew|grandson|granddaughter|grandkids|grandchildren|"
                "twins|stepson|stepdaughter|little|bairn|bairns|tot|infant|son|"
                "daughter|pupil|schoolgirl|lads"),
    IDEA(CHILD, "next door|doors little? lad|girl|boy|kids|ones?"),
    IDEA(CARER, "carer|carers|staff|nurse|nurses|agency|hca|assistant|helper|"
                "keyworker|orderly|porter|manager|matron|doctor|they|she|he|"
                "girl|lady|one|bloke|man"),
    IDEA(PLACE, "ward|unit|hospital|home|carehome|hostel|resi|respite|"
                "placement|bay|night|nights|shift"),

    /* ---- manner ---- */
    IDEA(NOT, NEVER "|stop|stopped|nor|nobody|noone|neither|hardly|barely|"
                    "nothin|nuffin|nuthin|nope|without|unable"),
    IDEA(ANYMORE, "anymore|nomore|forever|ever|permanently|longer|afterwards|"
                  "finally|nemore"),
    IDEA(ANYMORE, "any more|longer"),
    IDEA(ANYMORE, "for good|ever|always|keeps"),
    IDEA(ANYMORE, "from now on|after"),
    IDEA(SOON, "soon|tonight|tonite|2nite|shortly|tomorrow|weekend|friday|"
               "saturday|sunday|monday|thursday|wednesday|tuesday|morning|"
               "night|evening|today|week|now"),
    IDEA(AFTER, "when|once|after|soon if? as? im|ive|i|am not? "
                "gone|went|go|out|no|leave|left|here"),
    IDEA(ALWAYS, "always|every|keeps|everytime|constantly|again|each|never|all|"
                 "only|used|if|when|whenever|unless|until|till|since"),
    IDEA(WHEN, "when|before|until|till|if|unless|whenever|because|cos|coz|"
               "incase|case"),
    IDEA(CAN, "can|could|able|allowed|permission|allow|let|lets"),

    /* ---- despair ---- */
    IDEA(BETTER, "better|happier|easier|lighter|relief|relieved|simpler|free|"
                 "freer|richer|cheaper|breathe|relax|rest|improve|favour|mercy|"
                 "kinder|fairer|cope|manage|thrive|smile"),
    IDEA(BETTER, "move|get on"),
    IDEA(BETTER, "more|be happy|peaceful|room"),
    IDEA(BETTER, "sleep easy|better|sound"),
    IDEA(WITHOUT, "without me|myself"),
    IDEA(WITHOUT, "me gone|dead"),
    IDEA(WITHOUT, "me out of|the"),
    IDEA(WITHOUT, "me not? here|there|around|about"),
    IDEA(WITHOUT, "if|when|once|soon|as|that i|im|ive|id as? "
                  "wasnt|werent|was|am|m|not|no|never|didnt|disappeared|"
                  "vanished|stopped|went|gone|out|go"),
    IDEA(WITHOUT,
         "im|am|was|i not|wasnt|werent|no|longer here|there|around|about|in"),
    IDEA(WITHOUT,
         "im|i|me|am out|gone|off of|the|their|his|her|your|everyones? "
         "way|hair|picture|hands|road|and|$"),
    IDEA(WITHOUT, "rid|shot|shut|free of me"),
    IDEA(WITHOUT, "back of me"),
    IDEA(WITHOUT, "less|instead|place of me"),
    IDEA(RELIEF, "relief|relieved|rest|relax|free|breathe|peace|celebrate|sigh|"
                 "lighter|holiday|move"),
    IDEA(WEIGHT,
         "burden|nuisance|weight|millstone|drain|liability|trouble|hassle|"
         "bother|pest|problem|worry|leech|parasite|load|disappointment|"
         "embarrassment|hindrance|waste|cost|expense|inconvenience|stone|"
         "anchor|dragging|drag|draining|costing|costs|ruin|ruining|bojh"),
    IDEA(CONTACT,
         "ring|rings|rang|rung|call|calls|called|phone|phones|phoned|visit|"
         "visits|visited|comes|came|knocks|knocked|knock|speak|speaks|spoken|"
         "spoke|talk|talks|talked|ask|asks|asked|notice|notices|noticed|see|"
         "sees|saw|miss|missed|misses|care|cares|cared|listen|listens|text|"
         "texts|texted|touch|touched|hug|hugged|needs|wants|wanted|likes|loves|"
         "loved|answer|answers|answered|stay|wait|waiting|hear|hears|heard|"
         "look|looks|understand|understands|believes|believe|blink|mourn|cry|"
         "realise|remember"),
    IDEA(
        REASON,
        "point|reason|reasons|use|purpose|sense|hope|future|why|worth|meaning"),
    IDEA(HURTS, "hurts|hurt|hurting|ache|aches|aching|pain|painful|agony|"
                "torture|unbearable|suffer|suffering|sore|burning|crushed|"
                "breaking|screaming|drowning|heavy|heaviness"),
    IDEA(STOP, "stop|stops|stopped|end|ends|ended|over|finish|finished|"
               "finishes|quiet|silence|silent|peace|switch|switched|disappear|"
               "vanish|nothing|away|out|rest|still|release|gone"),
    IDEA(NOISE, "noise|head|thoughts|mind|brain|everything|world|it|all|pain|"
                "life|voices|hurting|clock|engine|this"),
    IDEA(TIRED,
         "tired|exhausted|weary|worn|drained|knackered|empty|hollow|spent|"
         "finished|fed|sick|beaten|defeated|broken|shattered|numb|done"),
    IDEA(LIFE, "life|living|live|alive|world|existing|exist|existence|being|"
               "breathing|waking|fighting|trying|pretending|earth|planet|"
               "carrying|surviving|battling|everything"),
    IDEA(TRY, "tried|try|trying|fought|fight|fighting|pretend|pretending|hold|"
              "holding|hanging|hang|cling|clinging|carry|carrying"),
    IDEA(BAD,
         "useless|worthless|rubbish|mess|monster|disgusting|pathetic|waste|"
         "failure|failed|loser|dirty|filthy|evil|poison|toxic|ugly|broken|"
         "rotten|unlovable|stupid|fraud|shame|ashamed|disgrace|mistake|"
         "damaged|wrong|bad|failing|hate|loathe|detest|despise|unwanted"),
    IDEA(DEAD, "died|passed|gone|went|lost|buried|funeral|grave|heaven|late|"
               "left|taken|ashes|churchyard|cemetery|headstone|widow|widower"),
    IDEA(JOIN, "join|joining|follow|following|meet|reunited|catch"),
    IDEA(JOIN, "be|see|go|going|being|come|go|went|back "
               "with|to|where|along|after|again"),
    IDEA(JOIN, "waiting|calling|wants|keeping|saving * for|me|seat"),
    IDEA(WANT, "want|wants|wanted|wish|need|like|wanna|hope|hoping|hoped|pray|"
               "praying|prayed|wishing|ready|time|rather|would|just|glad|"
               "prefer|dream|long|longing|please|give"),

    /* ---- means ---- */
    IDEA(HEIGHT,
         "river|bridge|bridges|cliff|cliffs|canal|weir|quarry|platform|tracks|"
         "railway|viaduct|flyover|overpass|roof|rooftop|rooftops|balcony|"
         "multistorey|ledge|parapet|railings|railing|barrier|lake|reservoir|"
         "estuary|tide|pier|motorway|lorry|lorries|footbridge|crossing|"
         "waterfall|harbour|rails|dock|docks|clifftop|lock|towpath|headland"),
    IDEA(HEIGHT, "top floor|deck|level|storey|of"),
    IDEA(HEIGHT, "train|railway line|lines|track|tracks|bridge"),
    IDEA(HEIGHT, "the|cold|deep|black|dark cold|deep|dark? "
                 "water|sea|edge|drop|current|trains"),
    IDEA(HEIGHT, "high|tall up|building|enough|bridge|window"),
    IDEA(HEIGHT, "car park roof|top|edge"),
    IDEA(POISON,
         "pills|tablets|meds|paracetamol|medication|painkillers|tabs|insulin|"
         "morphine|codeine|ibuprofen|antifreeze|bleach|blister|diazepam|"
         "medicine|sleepers|amitriptyline|propranolol|fentanyl|oramorph|"
         "prescription|packets|tablet|patches|helium|nitrogen|exhaust|hosepipe|"
         "hose|pesticide|sleepers|opioids|tramadol|barbiturate"),
    IDEA(SHARP, "rope|belt|beam|shotgun|gun|revolver|rifle|razor|razors|blade|"
                "blades|knife|knives|scalpel|ligature|cord|flex|cartridges|"
                "bullets|banister|scissors|stanley|lighter"),
    IDEA(LURE,
         "staring|stare|stood|standing|stand|looking|looked|down|watching|"
         "watch|calling|calls|inviting|tempting|tempted|welcoming|friendly|"
         "pull|pulls|draw|drawn|thinking|think|thought|wonder|wondering|"
         "imagine|imagining|jump|jumped|jumping|step|stepped|stepping|drop|"
         "deep|deeper|peaceful|easy|quick|quiet|sharp|googled|google|search|"
         "searched|googling|edge|closer|longer|swim|drift|float|sink|fall|let|"
         "slip|cold|often|keep|evening|alone|long|far|high|coat|end|comfort|"
         "comforting|knowing|temptation|just|go|walking"),
    IDEA(LURE, "how long|high|deep|many|far|much|cold|quick|fast|easy|sharp"),
    IDEA(LURE, "worked it out"),
    IDEA(LURE, "one|few more? step|steps"),
    IDEA(GATHER,
         "saved|saving|save|hoard|hoarding|hoarded|stockpile|stockpiled|"
         "stockpiling|count|counted|counting|enough|lined|stash|stashed|"
         "stashing|ready|bought|drawer|drawerful|hidden|squirrelled|putting|"
         "pile|boxful|boxes|months|tin|shoebox|handful|row|rows|full|lethal|"
         "bag|emptied|popped|swallow|swallowing|laid|bottle"),
    IDEA(ALCOHOL, "vodka|whisky|whiskey|gin|brandy|rum|bottle|drink|drinking|"
                  "drunk|wine|cans|cider|booze"),

    IDEA(BRINK,
         "roof|rooftop|rooftops|ledge|parapet|viaduct|railings|tracks|flyover|"
         "multistorey|footbridge|clifftop|cliffs|weir|overpass|multistory"),
    IDEA(BRINK, "top floor|deck|level|of of|the car|multi"),
    IDEA(UNSEEN, "wall|walls|floorboards|ceiling|television|telly|radio|pipes|"
                 "molar|chip|device|microphone|implant|lord|angels|angel|devil|"
                 "satan|demons|demon|shadow|shadows|jesus|spirits|jinn|aliens|"
                 "transmitter|wires|mi5|voices"),
    IDEA(UNSEEN, "smoke alarm"),
    IDEA(SAYS, "says|said|say|tell|tells|told|telling|talks|talking|discussing|"
               "whispering|whispers|spoke|speaks|watching|listening|counting|"
               "must|wants|orders|commands|punishing|planted|put|inside|sign|"
               "signal|signals"),

    /* ---- leaving ---- */
    IDEA(GIVE, "give|giving|gave|given|rehome|rehomed|rehoming|pass|passing|"
               "passed|leave|leaving|left|donate|donated|donating|have|having|"
               "take|takes|taking|inherit|keep|boxed|hers|his|theirs|yours"),
    IDEA(THINGS,
         "plants|guitar|books|records|watch|ring|rings|tools|bike|coat|clothes|"
         "paints|telly|tv|piano|camera|jewellery|necklace|medals|photos|albums|"
         "collection|stuff|things|belongings|possessions|lamp|chair|fiddle|"
         "accordion|bracelet|brooch|diary|poems|vinyl|sewing|machine|stamps|"
         "games|console|xbox|ps5|playstation|laptop|furniture|recipe|recipes|"
         "allotment|shed|keyboard|violin|scarf|kettle|mug|telescope|paintings|"
         "knitting|wool|teapot"),
    IDEA(PAPERS,
         "will|insurance|policy|solicitor|passwords|password|pin|bills|bill|"
         "paperwork|papers|pension|deeds|accounts|standing|debits|letters|"
         "letter|note|notes|envelope|envelopes|drawer|folder|funeral|hymns|"
         "hymn|affairs|debts|debt|rent|keys|key|milk|files|instructions|list|"
         "lists|document|documents|tenancy|executor|burial|cremation|plot|"
         "account|subscription|subscriptions|contract"),
    IDEA(DONE,
         "sorted|order|put|labelled|cancelled|written|wrote|paid|tidied|"
         "cleared|sealed|left|settled|signed|posted|ready|arranged|organised|"
         "finished|closed|closing|closed|cancelling|sorting|tidying|clearing|"
         "packed|boxed|emptied|changed|stopped|propped|pinned|taped|labelling|"
         "writing|done|filed|handed|chosen|picked"),
    IDEA(LAST, "last|final|finally|goodbye|farewell|bye|goodnight|cheerio|ciao|"
               "ending|end|adieu|forever"),
    IDEA(NEED, "need|needing|needed|want|wanting|use|using|require|requiring|"
               "require|bother|worry|keep"),
    IDEA(TELL, "tell|telling|told|let|remind|say|said"),
    IDEA(WORDS, "love|loved|loves|sorry|proud|fault|tried|thanks|thank|blame|"
                "forgive|happy|goodbye|best|kind|meant"),
    IDEA(FIND, "find|finds|found|finding|discover|discovers|discovered|notices|"
               "noticed"),
    IDEA(THANKS, "thank|thanks|ta|cheers|grateful|thankyou|kind|kindness|"
                 "privilege|honour|pleasure|lovely"),
    IDEA(SLEEP, "sleep|asleep|sleeping|nap|slumber|bed|dream"),
    IDEA(WAKE, "wake|waking|woke|woken|open|opened|morning|mornings"),

    /* ---- at home ---- */
    IDEA(LET, "let|lets|letting|allow|allows|allowed|permits|permission|"
              "permitted|supposed|forbidden|forbids|banned|stops|stopped|"
              "mustnt|rules|rule|ask"),
    IDEA(TAKES, "takes|took|taking|taken|keeps|kept|holds|hides|hid|locks|"
                "locked|controls|has|have|got|decides|chooses|counts|times|"
                "gives|hands|doles|rations|measures|looks|needs|uses|collects|"
                "cuts|cut|turned|turns|switched|switches|unplugs|disconnected|"
                "removed|confiscated|smashed|broke|threw|sold|spends|spent|"
                "withdrew|withdraws|empties|emptied|cancelled"),
    IDEA(CHECKS, "checks|check|checking|checked|reads|read|reading|counts|"
                 "times|timed|tracks|tracking|tracker|tracked|follows|followed|"
                 "listens|listening|watches|watching|monitors|scrolls|goes|"
                 "looks|knows|opens|asks|receipts|receipt|mileage|camera|"
                 "cameras|app|location|history|cctv|doorbell"),
    IDEA(MONEY, "money|card|cards|purse|wages|pension|benefits|bank|account|"
                "savings|allowance|pip|giro|cash|pounds|quid|jewellery|rings|"
                "cashcard|chequebook|payments|spending|cheque|penny|will|house|"
                "pence|credit|esa|wallet|passbook"),
    IDEA(PHONE, "phone|mobile|post|letters|letter|messages|texts|emails|email|"
                "passport|laptop|ipad|tablet|facebook|whatsapp|internet|wifi|"
                "calls|mail|login|sim|contacts|bra|shoes|coat|clothes|makeup|"
                "friends|family|sister|mum|passwords|car"),
    IDEA(FOOD, "food|fridge|heating|cupboard|cupboards|eat|eats|eating|dinner|"
               "dinners|meals|meal|fed|feed|hungry|bread|kitchen|boiler|"
               "electric|meter|shower|bath|washing|toilet|lunch|tea|breakfast|"
               "crisps|biscuits|starving|portions|nappies|nappy"),
    IDEA(KEYS, "key|keys|door|doors|lock|locks|locked|bolt|bolted|car|out|"
               "outside|room|bedroom|house|cupboard|gate|window|windows"),
    IDEA(FEAR,
         "scared|afraid|frightened|flinch|flinches|flinching|dread|dreading|"
         "nervous|terrified|tiptoe|tiptoeing|careful|petrified|anxious|shaking|"
         "shakes|hide|hides|hiding|quiet|eggshells|sorry|stiff|jumps|jump|"
         "freeze|freezes|cowers|cries|silent|tremble|trembles|scares|frightens|"
         "unsafe|terrifies|creeps|pretend|worse|listening|brace|bracing"),
    IDEA(ANGER,
         "temper|mood|moods|shouts|shouting|shouted|screams|rage|raging|kicks|"
         "angry|cross|furious|drunk|drink|drinking|drinks|loses|explodes|snaps|"
         "snapped|mad|flips|threatens|threw|throws|smashes|smashed|punched|"
         "punches|fist|fists|belt|slams|red|pub|mental|swears|yells|roars|"
         "rough|punishes|punished|punish|sulks"),
    IDEA(HIT, "hit|hits|hitting|slap|slaps|slapped|punch|punched|pushed|pushes|"
              "shoved|shoves|kicked|grabbed|grabs|pinned|dragged|strangled|"
              "choked|squeezed|hurts|hurt|thump|thumped|smack|smacked|burnt|"
              "burned|burn|twisted|pulled|hands|bit|spat|spits|threw|held|"
              "choke|squeezes|gripped|grips"),
    IDEA(MARKS, "bruise|bruises|bruised|bruising|marks|mark|burns|scar|scars|"
                "swollen|scratches|scratch|fingerprints|sores|sore|bleeding|"
                "blood|fracture|broken|welts|welt|finger|plaster|stitches|limp|"
                "limping|cuts|lump|scald|scalded"),
    IDEA(BODYPART, "wrist|wrists|arm|arms|neck|throat|face|eye|eyes|cheek|lip|"
                   "ribs|back|legs|leg|thigh|thighs|hair|hand|jaw|shoulder|"
                   "shoulders|tooth|teeth|hip|heels|bottom|sleeves|sunglasses|"
                   "scarf|ear|ears|chest|nose|knee|foundation"),
    IDEA(HIDE, "cover|covers|covered|covering|hide|hides|hiding|fell|fall|"
               "walked|clumsy|tripped|cupboard|stairs|excuse|lie|lied|say|says|"
               "said|sleeves|sunglasses|makeup|scarf|foundation|told"),
    IDEA(SECRET, "secret|secrets|tell|telling|told|special|game|games|between|"
                 "promise|quiet|dont|nobody|believe|trouble"),
    IDEA(TOUCH,
         "touch|touches|touched|touching|cuddles|cuddle|kiss|kisses|kissed|"
         "strokes|tickles|naked|undressed|undress|pictures|photos|pics|nudes|"
         "knickers|pants|bed|bedroom|shower|bath|lap|body|private|privates|"
         "film|films|filmed|video|webcam|underwear|sex|sexual|pyjamas|bra"),
    IDEA(WET, "wet|soiled|dirty|filthy|stinking|smell|smells|smelly|soaked|"
              "sheets|pad|pads|urine|faeces|mess|nightie|same|unwashed|washed|"
              "changed|bedding|cold|freezing|stained"),
    IDEA(BELL, "bell|buzzer|alarm|button|cord|reach|water|jug|drink|drinks|"
               "glasses|teeth|frame|walker|hearing|beaker|tray"),
    IDEA(DRINK, "thirsty|dry|dehydrated|drink|drinks|water|parched|tongue|lips|"
                "fluids|cracked"),
    IDEA(LEFT, "left|leaves|leave|leaving|ignored|ignore|ignores|ignoring|"
               "hours|hour|nobody|days|morning|alone|waiting|moved|never|"
               "unattended|stuck|taken|out|cant|cannot|forgotten|took|weeks"),
    IDEA(ROUGH,
         "rough|roughly|shouts|shouted|shouting|yanks|yanked|drags|dragged|"
         "laugh|laughed|laughs|laughing|mock|mocks|mocked|slaps|slapped|pulls|"
         "pulled|pins|pinned|restrained|hurts|grabs|grabbed|swears|swore|nasty|"
         "cruel|impatient|punish|punished|threatened|sedated|sedate|drugged|"
         "doped|forces|forced|force|handled|manhandled|throws|threw|pinch|"
         "pinches|tied|strapped|names|flinches|frightened|scared|hit|kneel|"
         "knelt|snaps|teases|tuts|hisses|bullies|bullied"),
    IDEA(THIN, "thin|thinner|skinny|weight|stone|skeleton|bones|shrinking|"
               "starving|hungry|untouched|frail"),
    IDEA(MISSING, "missing|gone|disappeared|vanished|stolen|taken|signed|sign|"
                  "signs|borrow|borrows|borrowed|withdrawn|withdrew|empty|"
                  "overdrawn|owe|owes|lent|helps|lend|emptied|short"),
    IDEA(OUT, "out|outside|home|late|friends|see|visit|go|work|church|leave|"
              "seeing|meet|mates|club|gp|doctor|bus|talk|anywhere"),
    IDEA(GIFTS, "presents|gifts|gift|trainers|lifts|money|phones|vapes|vape|"
                "phone|older|online|driver|cash|drink|party|parties|hotel|"
                "snapchat|instagram|grown|thirty|forty|meets|messages"),

    /* ---- threats ---- */
    IDEA(WHERE, "where|which|what|when|address|route|registration|reg|plate|"
                "outside|time|home|car|school|house|street"),
    IDEA(LIVES, "live|lives|park|parks|parked|works|work|walks|goes|drinks|"
                "sleeps|shops|kids|school|children|drives|clocks|finishes|"
                "lived|finish|bus|stays|dog|wife|daughter"),
    IDEA(WEAPON, "knife|knives|machete|bat|hammer|gun|acid|axe|crowbar|petrol|"
                 "blade|crossbow|bomb|explosives|screwdriver|matches|chainsaw|"
                 "shotgun|rifle|brick|bricks|sword|shank|lighter|bang|cricket|"
                 "spanner|wrench|fists|ammonia|jerry|pitchfork|bottle"),
    IDEA(CARRY,
         "bring|bringing|brought|bought|carry|carrying|got|have|bag|pocket|"
         "sharpened|sharpening|ready|made|waiting|boot|behind|sleeve|coat|"
         "loaded|keep|take|taking|ordered|under|full|come|coming"),
    IDEA(HARM, "hurt|harm|kill|stab|attack|hit|batter|punch|strangle|smash|"
               "break|lamp|deck|swing|shoot|destroy|knock|slap|choke|bury|slit|"
               "smother|push|shut|silence|bite"),

    /* ---- idioms: their words mean nothing of this ---- */
    IDEA(IDIOM, "bridge club|partner|evening|night|players|four|lessons"),
    IDEA(IDIOM, "take|takes|taking|took part|place|care|notes|minutes"),
    IDEA(IDIOM, "dead in the water"),
    IDEA(IDIOM, "better late than never"),
    IDEA(IDIOM,
         "last "
         "week|month|year|night|time|minute|tuesday|monday|wednesday|thursday|"
         "friday|saturday|sunday|week|weekend|weeks|months|years|bulletin"),
    IDEA(IDIOM, "see you on|at|there|then|all|next|soon|in|weds|tomorrow"),
    IDEA(IDIOM, "let|lets|letting me|you|us|them|him|her know|see|have"),
    IDEA(IDIOM, "no longer needed|available|works|valid|running|on|use"),
    IDEA(IDIOM,
         "thank you for the|your "
         "email|bulletin|invitation|letter|news|newsletter|card|reminder"),
    IDEA(IDIOM, "at|in the end"),
    IDEA(IDIOM, "end of the|this|next month|week|year|term|day|summer|course"),
    IDEA(IDIOM, "train|bus|tram|boat|coach "
                "times|station|stop|fare|strike|tickets|ticket|journey|ride|"
                "timetable|pass|strikes"),
    IDEA(IDIOM, "memory stick|key|lane"),
    IDEA(IDIOM, "key worker|workers|note|notes|speaker|points|ring"),
    IDEA(IDIOM, "waiting list|room|lists|for the|your|a"),
    IDEA(IDIOM, "free of charge|cake|tea|coffee|lunch|parking|place"),
    IDEA(
        IDIOM,
        "please|can|could|dont let|ask|tell|ring|call|email|text|phone|contact "
        "me|us if|whether|about|when|on|at|know"),
    IDEA(IDIOM,
         "sorry|apologies for|about the|my|this|that|being? "
         "late|delay|short|inconvenience|confusion|mixup|spelling|typos|slow"),
    IDEA(IDIOM, "sick pay|note|leave|bug|days"),
    IDEA(IDIOM, "fed my|the|them"),
    IDEA(IDIOM, "lost property"),
    IDEA(IDIOM, "last but not least"),
    IDEA(IDIOM, "gone over|down|home|away|off|back|out|up"),
    IDEA(IDIOM, "will you|there|it|they|the|be|do|i|we|that|this|not|a"),
    IDEA(IDIOM, "i|you|we|it|he|she|they|that|this|which|who|and will"),
    IDEA(IDIOM, "may be|i|we|have|not|also|as"),
};

const struct sign_phrases signs_words = {rows, sizeof rows / sizeof *rows};
