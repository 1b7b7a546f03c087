#include "core/reading/nets_list.h"

#include "base/banned.h"

/* What sounds like an alarm and is none. */
const struct net_excuse net_excuses[] = {
    {EXCUSE_HARMLESS, "dying to come|hear|try|join|get|know|meet|see"},
    {EXCUSE_HARMLESS, "to die for"},
    {EXCUSE_HARMLESS, "do or die"},
    {EXCUSE_HARMLESS,
     "dead easy|good|line|on|heat|simple|keen|chuffed|excited|nice|slow"},
    {EXCUSE_HARMLESS, "dead end|ends|lift"},
    {EXCUSE_HARMLESS, "phone|mobile|laptop|computer|battery|tablet|car|printer|"
                      "wifi|internet|charger|boiler|ipad|pc|router|screen|line "
                      "has|is|was|just|went? died|dead"},
    {EXCUSE_HARMLESS, "phones|mobiles|laptops|batteries|batterys|internets|"
                      "cars|tablets|computers just|gone? died|dead|dying"},
    {EXCUSE_HARMLESS, "died laughing|down|out|off"},
    {EXCUSE_HARMLESS, "rip off|up|out"},
    {EXCUSE_HARMLESS, "kill|killing two|2 birds"},
    {EXCUSE_HARMLESS, CANNOT " go on the|holiday|line|zoom|teams|" DAYS},
    {EXCUSE_HARMLESS, "can|could not go on the|holiday|line|zoom|teams|" DAYS},
    {EXCUSE_HARMLESS,
     CANNOT " go on this trip|visit|course|one|week|month|walk|" DAYS},
    {EXCUSE_HARMLESS,
     CANNOT " go on 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20"},
    {EXCUSE_HARMLESS, "hopeless with|at"},
    {EXCUSE_HARMLESS, "desperate to come|join|do|try|go|help|get|take|meet"},
    {EXCUSE_HARMLESS, "desperate for a|volunteers|people"},
    {EXCUSE_HARMLESS, "no dead ends"},
    /* Subjects: what is spoken of at work, in studies, on posters. */
    {EXCUSE_HARMLESS,
     "suicide|suicid|suicidal|selfharm|overdose|violence|abuse|ligature|"
     "bereavement|death|deaths|restraint|neglect|knife|weapons|trafficking|"
     "rape|stalking|coercion|grooming "
     "awareness|training|strategy|policy|policies|bereavement|intervention|"
     "first|research|statistics|rates|rate|pathway|study|studies|project|group|"
     "groups|workshop|course|webinar|conference|helpline|charity|campaign|"
     "leaflet|poster|reduction|risk|audit|forum|talk|review|reviews|"
     "partnership|coordinator|practitioner|champion|champions|lead|leads|"
     "service|services|nurse|liaison|crime|amnesty|survivors|survivor|support|"
     "prevent|safety|squad|watch|figures|data|team|board|committee|"
     "consultation|panel|plan|plans|incidents|inquiry|report|postvention|"
     "reference|learning|strand|working|alliance|guidance|guidelines"},
    {EXCUSE_HARMLESS,
     "suicide|selfharm|overdose|violence|abuse prevention "
     "awareness|training|strategy|policy|policies|bereavement|intervention|"
     "first|research|statistics|rates|rate|pathway|study|studies|project|group|"
     "groups|workshop|course|webinar|conference|helpline|charity|campaign|"
     "leaflet|poster|reduction|risk|audit|forum|talk|review|reviews|"
     "partnership|coordinator|practitioner|champion|champions|lead|leads|"
     "service|services|nurse|liaison|crime|amnesty|survivors|survivor|support|"
     "prevent|safety|squad|watch|figures|data|team|board|committee|"
     "consultation|panel|plan|plans|incidents|inquiry|report|postvention|"
     "reference|learning|strand|working|alliance|guidance|guidelines|for|in|on|"
     "at|with|day|event|and|$"},
    {EXCUSE_HARMLESS,
     "self harm|injury "
     "prevention|awareness|training|strategy|policy|intervention|research|"
     "statistics|rates|pathway|study|project|group|workshop|course|webinar|"
     "conference|leaflet|poster|reduction|risk|forum|talk|review|service|"
     "services|support|guidance|guidelines|team|in"},
    {EXCUSE_HARMLESS,
     "domestic|sexual|child|financial|elder|substance|drug|alcohol|racial "
     "abuse|violence|misuse|assault|exploitation * "
     "prevention|awareness|training|strategy|policy|project|group|workshop|"
     "course|webinar|conference|leaflet|poster|forum|talk|review|service|"
     "services|partnership|coordinator|practitioner|champion|champions|lead|"
     "charity|survivors|research|newsletter|act|bill|month|week|day|strand|"
     "support|refuge|advisers|adviser|advocate|idva|commissioner|board|pathway|"
     "panel|helpline|reference"},
    {EXCUSE_HARMLESS, "coercive|coercion control? "
                      "webinar|training|workshop|course|talk|research|leaflet|"
                      "law|awareness|session"},
    {EXCUSE_HARMLESS,
     "zero|prevent|preventing|prevention|reduce|reducing|stop|end|ending|"
     "tackling|against|world|anti "
     "suicide|suicides|violence|domestic|knife|abuse|overdose|overdoses|rape|"
     "trafficking|slavery|modern "
     "abuse|crime|violence|prevention|slavery|day|alliance|strategy"},
    {EXCUSE_HARMLESS, "zero|prevent|preventing|reduce|reducing|tackling "
                      "suicide|suicides|violence|overdoses"},
    {EXCUSE_HARMLESS, "stop|tackling|against|youth knife|gun|weapons crime"},
    {EXCUSE_HARMLESS,
     "training|talk|talks|leaflet|leaflets|poster|posters|policy|policies|"
     "research|researching|study|studies|studying|dissertation|thesis|phd|"
     "essay|book|books|film|films|documentary|programme|article|articles|"
     "report|reports|webinar|webinars|workshop|course|courses|conference|paper|"
     "papers|lecture|survey|session|sessions|module|guidance|statistics|data|"
     "figures|rates|rate|incidents|incident|number|numbers|risk|risks|"
     "questions|question|information|info|podcast|exhibition|play|bereaved|"
     "bereavement|survivors|survivor|families|group|stigma|conversation|"
     "conversations|event|debate|stall|campaign|slides|comments|page|section|"
     "chapter|bulletin|petition|helpline|charity|service|services|experience|"
     "experiences|wording|word|words|term|awareness|subject|topic|history|"
     "prevention|interested|working|works|work|volunteer|volunteering|"
     "volunteers "
     "on|about|of|in|into|by|to|for|with|against|around|after|at|and|is|what|"
     "who|lost|through ** "
     "suicid~|selfharm|overdose|overdoses|abuse|violence|ligature|ligatures|"
     "restraint|rape|knife|neglect|coercion|death|stalking|trafficking|"
     "grooming|fgm"},
    {EXCUSE_HARMLESS,
     "training|talk|leaflet|poster|policy|research|researching|study|studying|"
     "dissertation|thesis|phd|essay|book|film|documentary|article|report|"
     "webinar|workshop|course|conference|paper|survey|session|incidents|rates|"
     "group|slides|information|data|statistics|questions|day|leaflets|"
     "awareness|comments|work|working "
     "on|about|of|in|into|by|to|for|with|around|and|is ** self harm~|injury"},
    {EXCUSE_HARMLESS,
     "training|talk|leaflet|poster|policy|research|researching|study|"
     "dissertation|thesis|phd|essay|book|film|documentary|article|report|"
     "webinar|workshop|course|conference|survey|session|say|says|more|project|"
     "help|work|working|group|event "
     "on|about|of|in|into|to|for|with|around|and|is|the|more ** "
     "domestic|sexual|child|elder|racial|financial violence|abuse|assault"},
    {EXCUSE_HARMLESS,
     "researching|research|studying|study self|domestic harm|violence|abuse"},
    {EXCUSE_HARMLESS,
     "researching|research|studying|study suicid~|overdose|abuse|violence"},
    {EXCUSE_HARMLESS, "suicide|overdose|abuse|violence|ligature|selfharm|self|"
                      "domestic harm|abuse|violence|injury? ** "
                      "leaflet|poster|policy|draft|training|study|slides|"
                      "statistics|documentary|forum|workshop|webinar"},
    {EXCUSE_HARMLESS,
     "asks|ask|asked|asking|questions|say|says|said|read|reads|reading|write|"
     "writes|word|words|called|mention|mentions|mentioned|term|phrase|discuss|"
     "discussed|discusses|records|record|recorded "
     "about|of|that|not|the|by|incidents|and? ** "
     "suicide|suicidality|overdose|harm"},
    {EXCUSE_HARMLESS, "say|says|said|read|reads ** commit|committed suicide"},
    {EXCUSE_HARMLESS, "suicidality|suicidology"},
    {EXCUSE_HARMLESS, "suicide squad|pact|belt"},
    {EXCUSE_HARMLESS, "committed suicide and|is|should|as"},
    {EXCUSE_HARMLESS, "died|dead|lost|bereaved|bereavement|loss|deaths|death "
                      "by|to|through|from|after|of|in suicide"},
    {EXCUSE_HARMLESS, "ligature|ligatures "
                      "risk|risks|point|points|audit|cutter|cutters|free|"
                      "assessment|survey|reduction|anti|review"},
    {EXCUSE_HARMLESS, "anti|reduced|low ligature|ligatures"},
    {EXCUSE_HARMLESS,
     "violence|abuse|assaults|aggression|violent "
     "on|against|towards|reduction|and "
     "staff|women|girls|workers|older|aggression|crime|harassment|prevention"},
    {EXCUSE_HARMLESS,
     "past|childhood|historic|historical abuse|violence|trauma"},
    {EXCUSE_HARMLESS,
     "survivor|survivors|victim|victims|experience|experienced|history "
     "of|from|who|by ** "
     "abuse|violence|suicide|rape|trafficking|coercion|fgm|assault|grooming"},
    {EXCUSE_HARMLESS, "domestic|sexual abuse|violence "
                      "what|survivors|survivor|victims|is|project|in|and"},
    {EXCUSE_HARMLESS, "knife|sharp|bread|palette|stanley|butter|craft|paring|"
                      "chopping|carving|swiss knife|knives|army"},
    {EXCUSE_HARMLESS,
     "knife|knives and|for|or|to a|the|chopping|fork|forks|cut|spoons? "
     "board|cake|bread|veg|cheese|cooking|cookery|kitchen|craft|spoons|forks|"
     "fork"},
    {EXCUSE_HARMLESS,
     "knife|gun "
     "crime|crimes|amnesty|bins|edge|sharpener|sharpening|block|control|arch"},
    {EXCUSE_HARMLESS,
     "hammer|drill|saw|tools|toolbox|screwdriver and|or|if|for ** "
     "drill|shelves|nails|shed|hooks|diy|shelf|picture|bench|planter"},
    {EXCUSE_HARMLESS,
     "offer|ticket|pass|card|code|link|voucher|membership|railcard|passport|"
     "licence has|have|had|it|that? expired on|last|at|in|yesterday"},
    {EXCUSE_HARMLESS,
     "have|got|bring|with|own a|my|the hammer and|drill|if|for|saw ** "
     "drill|saw|shelves|shelf|nails|screws|picture|diy"},
    {EXCUSE_HARMLESS,
     "bring|bringing|have|got|carry|need|with|buy|bought|get "
     "a|the|some|any|your|my? "
     "sharp|bread|new|good|kitchen|craft|palette|big|own? knife|knives "
     "for|and|to the|a|chopping|cutting|cut|fork? "
     "cake|board|boards|bread|veg|vegetables|cookery|cooking|cheese|session|"
     "kitchen|class|fork"},
    {EXCUSE_HARMLESS,
     "rope for|in|and ** tug|shed|knot|knots|boat|climbing|skipping|washing"},
    /* Figures of speech. */
    {EXCUSE_HARMLESS, "wouldnt|wont|would|not|might|doesnt|didnt|dont|will "
                      "kill|hurt you|him|her|them|us|anyone|me|u to|if"},
    {EXCUSE_HARMLESS,
     "i|ill|im|id|gonna|could|would|might|we? gonna|going|could|will|to|want? "
     "to? kill|murder|strangle|throttle|kick|smash|thump|punch|hit "
     "that|the|this|my|our|your|a stupid|bloody|blasted|damn? "
     "printer|laptop|computer|photocopier|phone|lights|light|noise|projector|"
     "website|alarm|kettle|engine|app|tea|coffee|pint|biscuit|curry|sandwich|"
     "kebab|microphone|mic|music|target|breeze|weeds|slugs|wasp|wasps|mood|"
     "rumour|time|ball|wifi|internet|router|designer"},
    {EXCUSE_HARMLESS,
     "i|ill|id|could|would? could|would|will|want|happily? to? "
     "strangle|kill|throttle|murder|shoot whoever|the person? "
     "who|that|whoever? "
     "designed|invented|wrote|made|thought|picked|chose|built"},
    {EXCUSE_HARMLESS,
     "shoot|drop|fire|ping|send|knife me|you|us|him|her|them|an|over "
     "an|a|the|over email|message|line|text|question|note"},
    {EXCUSE_HARMLESS, "shoot|shooting the|a "
                      "messenger|breeze|film|photos|video|photographs|hoops"},
    {EXCUSE_HARMLESS, "dont|not shoot the messenger"},
    {EXCUSE_HARMLESS, "kill|killed|killing time|weeds|slugs"},
    {EXCUSE_HARMLESS, "kill|killed|killing two|2|the|an|off my? "
                      "time|noise|hour|mood|slugs|weeds|lights|birds"},
    {EXCUSE_HARMLESS,
     "feet|foot|back|shoes|knees|knee|legs|head|neck|hip|suspense|heat|stairs|"
     "boots|heels|hay|queue|tooth|weather|commute "
     "are|is|r|fever|nearly|were|was|will|just killing|killed|kill me|us"},
    {EXCUSE_HARMLESS, "nearly|almost|heat|stairs|hill|walk|climb|bus|heatwave|"
                      "this killed|kills|killing me|us"},
    {EXCUSE_HARMLESS, "kill|murder for|a|an ** "
                      "place|seat|cuppa|tea|coffee|biscuit|drink|curry|cake|"
                      "pint|ticket|sandwich|bacon|chocolate|chips"},
    {EXCUSE_HARMLESS, "i could|would|d murder|kill a|an|for|some"},
    {EXCUSE_HARMLESS, "if looks could kill"},
    {EXCUSE_HARMLESS, "made|make|making a killing"},
    {EXCUSE_HARMLESS, "get|got|gets|getting|be|was|were|hes|shes|character|"
                      "banquo killed|murdered|stabbed|shot in|by ** "
                      "act|scene|film|play|book|episode|cactus|macbeth|chapter|"
                      "midges|mosquitoes"},
    {EXCUSE_HARMLESS, "kill bill"},
    {EXCUSE_HARMLESS,
     "murder mystery|on|at|in|dinner|weekend|ballad|ballads|most|she|party"},
    {EXCUSE_HARMLESS,
     "book|film|play|novel|choice|club|watch|watching|screening|read|reading "
     "** murder|kill|killing|suicide|death|die|dying|killer|hurt"},
    {EXCUSE_HARMLESS, "wants|want|wanted|needs|need shooting his|their|$"},
    {EXCUSE_HARMLESS,
     "ref|referee|umpire|linesman ** shooting|shot|blind|killed"},
    {EXCUSE_HARMLESS,
     "murdered|hammered|battered|slaughtered|killed|destroyed|beat|smashed "
     "them|us|him|her|you|city|united|rovers at|in|on|by ** "
     "darts|football|bowls|chess|match|quiz|pool|game|snooker|cards|scrabble|"
     "score|dominoes|badminton|cricket|tennis|final"},
    {EXCUSE_HARMLESS, "stabbed|killed|stung by|to a|the "
                      "cactus|rose|bee|wasp|nettle|thorn|kindness"},
    {EXCUSE_HARMLESS,
     "fight|fighting|campaign|battle for|against|with|the|on ** "
     "service|services|closure|cuts|library|cancer|everything|rights|stigma|"
     "ward|hub"},
    {EXCUSE_HARMLESS,
     "slugs|frost|snails|greenfly|blight|weedkiller|pigeons|rabbits|drought|"
     "heat|cold|what|caterpillars|cat "
     "killed|kill|kills|killing|got|destroyed|ate|attack|attacking "
     "my|the|all|our|a|greenfly|it|everything|them|slugs"},
    {EXCUSE_HARMLESS,
     "roses|rose|plant|plants|houseplants|houseplant|seedlings|tree|trees|"
     "flowers|garden|tomatoes|lawn|grass|hedge|orchid|basil|dahlias|fern|shrub|"
     "petunias|lettuces|lettuce|beans|sunflowers|bush by|in|at|near|on? "
     "the|my? gate|pond|window|hall? "
     "has|have|are|is|all|just|were|was|seem|look|looks died|dying|dead|die"},
    {EXCUSE_HARMLESS,
     "burn|burning|burnt|burned|burns the|some|my|those|our|a|down|old|off ** "
     "chairs|toast|wood|rubbish|cd|cds|disc|leaves|cake|dinner|calories|candle|"
     "branches|pans|sausages|letters|incense"},
    {EXCUSE_HARMLESS,
     "bonfire|fireworks|barbecue|bbq|oven|candle ** burn|fire|alight"},
    {EXCUSE_HARMLESS, "on|set|was|were|is|are|fire|lads|team on "
                      "fire|alarm|drill|at|exit|engine|station|door|doors"},
    {EXCUSE_HARMLESS,
     "bleeding hearts|heart|edge|radiators|radiator|obvious|awful"},
    {EXCUSE_HARMLESS, "give|gave|giving|given up "
                      "chocolate|smoking|sugar|the|trying|and|my|where|"
                      "drinking|dairy|fags|meat|lent|for|caffeine|driving|"
                      "alcohol|booze|sweets|crisps|work|coffee|cake|on"},
    {EXCUSE_HARMLESS, "i give up where|which|who|how|what"},
    {EXCUSE_HARMLESS,
     "end|wits|limit of|with my|the tether|wits with|over|about|trying "
     "this|that|the|these|it|zoom|my|printer|parking? "
     "printer|laptop|parking|wifi|form|forms|website|trains|computer|buses|"
     "phone|builders|noise|photocopier"},
    {EXCUSE_HARMLESS,
     "hopeless|useless|desperate|worthless|despair "
     "with|at|trying|for|of|to|when ** "
     "park|parking|printer|dates|names|maths|it|computers|technology|bowls|"
     "drawing|directions|cooking|singing|maps|football|numbers|venue|"
     "volunteers|people|help|form|timetable|cold|news|seat"},
    {EXCUSE_HARMLESS, "its|it is|was|quite|just|this hopeless|impossible "
                      "trying|getting|to|parking|finding ** "
                      "park|parking|bus|seat|room|through|website"},
    {EXCUSE_HARMLESS,
     "way out of|is|on|at|sign|near|door|through|past ** "
     "car|park|after|exit|left|right|building|maze|station|shop"},
    {EXCUSE_HARMLESS, "no way out of the car|building|maze|room|one"},
    {EXCUSE_HARMLESS,
     "point of|in|at|on|for|me|bringing|ringing|printing|doing|posting|booking "
     "** "
     "question|item|form|agenda|survey|page|section|last|coming|half|both|"
     "bringing|printing|column|box|logo|minutes|leaflet|booking|ticket|paper|"
     "lunch"},
    {EXCUSE_HARMLESS,
     "cant|cannot|not|dont|no|cope|coping|struggling|struggle "
     "cope|coping|manage|handle|face|with|deal|stand|stomach|to|find|open "
     "with|the|a|any|another|to? "
     "zoom|teams|stairs|motorway|link|heat|crowds|buses|train|trains|"
     "technology|parking|early|mornings|online|forms|form|numbers|cake|spicy|"
     "noise|hill|hills|two|three|all|steps|cold|long|afternoons|evenings|both|"
     "that|thursdays|computer|drive|journey|font|small|print|walking|standing"},
    {EXCUSE_HARMLESS, "cant|cannot|couldnt|wont take|handle|manage|eat|face "
                      "any|another|much more? "
                      "cake|food|biscuits|photos|people|numbers|bookings|calls|"
                      "slide|slides|meetings|zoom|minutes|notes|powerpoint"},
    {EXCUSE_HARMLESS,
     "had|ad enough of|with "
     "the|this|that|these|winter|rain|zoom|snow|cold|heat|cake|weather|trains|"
     "politics|football|emails|meetings|forms|logos? "
     "winter|rain|weather|trains|printer|emails|slides|cold|snow|heat|parking|"
     "meetings|traffic|politicians|buses|cake"},
    {EXCUSE_HARMLESS, "had enough "
                      "cake|food|tea|winter|sandwiches|time|notice|people|rain|"
                      "coffee|seats|chairs|money|sun|of|biscuits|for|already"},
    {EXCUSE_HARMLESS,
     "sick|tired|bored|fed to|of|up the? death|with|of? "
     "of|with|this|by|the|all|these|my? "
     "forms|winter|rain|weather|trains|emails|zoom|cough|cold|speaker|printer|"
     "slides|logos|dark|snow|traffic|parking|meetings|adverts"},
    {EXCUSE_HARMLESS, "scared|worried|frightened|bored|sick|tickled|thrilled|"
                      "starved|work|done|frozen|flogged|pleased to death"},
    {EXCUSE_HARMLESS, "death of me|a"},
    {EXCUSE_HARMLESS, "death by powerpoint|chocolate|slides|paperwork"},
    {EXCUSE_HARMLESS, "life and|or death"},
    {EXCUSE_HARMLESS, "like grim? death"},
    {EXCUSE_HARMLESS, "deaths door|by|with"},
    {EXCUSE_HARMLESS,
     "sudden|black death|metal|star|valley|row|paradise|nile|salesman"},
    {EXCUSE_HARMLESS,
     "death in|of|on|at|star|metal|by "
     "paradise|venice|salesman|nile|row|stalin|valley|chocolate|a"},
    {EXCUSE_HARMLESS, "death of a salesman"},
    {EXCUSE_HARMLESS, "over my dead body"},
    {EXCUSE_HARMLESS,
     "dead "
     "battery|sea|mans|man|heading|heads|wood|straight|right|centre|center|"
     "chuffed|pleased|ringer|handy|weird|sure|certain|cheap|interesting|"
     "helpful|funny|strong|close|near|quiet|early|busy|cold|hot|hard|lucky|"
     "wrong|proud|excited|tired|famous|parrot|poets|zone|space|letter|tree|"
     "flowers|leaves|link|account|lock|weight|cert|pan|calm|again|horse|in|"
     "beat|short"},
    {EXCUSE_HARMLESS, "flogging|flog a dead horse"},
    {EXCUSE_HARMLESS, "dead in the water"},
    {EXCUSE_HARMLESS, "like|of the dead sea|craft|day|sessions|$"},
    {EXCUSE_HARMLESS,
     "dont|please|not please|not? write|print|send|put in|on|it "
     "red|pencil|capitals|yellow|blue|green|small|italics ** see|read|that|it"},
    {EXCUSE_HARMLESS, "keep|have|give|get me|you|us a|my|the? "
                      "seat|place|chair|sandwich|biscuit|copy"},
    {EXCUSE_HARMLESS, "day of the dead"},
    {EXCUSE_HARMLESS, "deadline~"},
    {EXCUSE_HARMLESS, "not|im|isnt dead yet"},
    {EXCUSE_HARMLESS, "on my|his|her|its|their last legs"},
    {EXCUSE_HARMLESS,
     "rip my|the|our|that old? "
     "laptop|phone|kettle|toaster|shoes|car|printer|lawn|boiler|bike|hoover|"
     "telly|computer|sofa|jeans|tv|trainers|coat"},
    {EXCUSE_HARMLESS, "burial mound|mounds|chamber|ground|site"},
    {EXCUSE_HARMLESS, "buried the hatchet|treasure"},
    {EXCUSE_HARMLESS, "ashes cricket|series|test|tour|to|match"},
    {EXCUSE_HARMLESS,
     "mourning if|when|because ** "
     "city|united|lose|down|relegated|knocked|cancelled|series|finishes"},
    {EXCUSE_HARMLESS,
     "in mourning if|for ** city|united|go|lose|team|series|cake|telly"},
    {EXCUSE_HARMLESS,
     "slipped|slip away|off|out early|before|to|quietly|at|from|for"},
    {EXCUSE_HARMLESS,
     "lost my? husband|wife|son|mum|dad|daughter|friend|mate|him|her|carer "
     "in|at|on|for the|a|an|minute|crowd|half|market? "
     "supermarket|shop|market|crowd|museum|station|shops|airport|hour|fair|"
     "maze|zoo|park|bit|while|minutes|ikea|asda|tesco"},
    {EXCUSE_HARMLESS,
     "passed|passing|pass my|the|his|her|your|on|by|it|him|a|to|over|round|out "
     "my|the|your|to|a|theory|driving|test|exam|message|details|email|hub|"
     "course"},
    {EXCUSE_HARMLESS,
     "grave concern|concerns|street|mistake|error|digger|lane"},
    {EXCUSE_HARMLESS,
     "inquest into the|why|how printer|tea|biscuits|defeat|result"},
    {EXCUSE_HARMLESS, "late "
                      "bus|train|session|shift|notice|show|night|start|lunch|"
                      "post|entry|mr|booking|lady|may|opening|fee|for"},
    {EXCUSE_HARMLESS, "estate of the|agent|agents|car|our"},
    {EXCUSE_HARMLESS,
     "beat|beating|kick|kicking|kicked myself|yourself up|for|about|over ** "
     "forgetting|forgot|missing|missed|late|it"},
    {EXCUSE_HARMLESS, "throw|threw|throwing myself into ** "
                      "it|work|project|dance|group|course|day"},
    {EXCUSE_HARMLESS, "jump|jumping|jumped off|in|on|from the|a|at|to ** "
                      "bus|deep|end|chance|call|train|queue|conclusions|page|"
                      "stop|pool|diving|board|topic|sofa"},
    {EXCUSE_HARMLESS,
     "jump|jumping|jumped|leap off the bus|train|tram one|a|two|early|at|stop"},
    {EXCUSE_HARMLESS, "jump on|at|in|for|to a|the|it|joy|this|conclusions|and? "
                      "call|train|bus|chance|zoom|help"},
    {EXCUSE_HARMLESS, "walk~|walked over|across|by|to|under|along|past the|a "
                      "bridge|river|canal|bridges"},
    {EXCUSE_HARMLESS,
     "hang|hung|hanging "
     "up|on|out|around|about|fire|pictures|coat|basket|baskets|ditch|in"},
    {EXCUSE_HARMLESS, "hanging in there"},
    {EXCUSE_HARMLESS, "stab|shot|crack|bash at|in the|a|it|dark"},
    {EXCUSE_HARMLESS, "take|have|had|took|taking a stab|shot|crack|bash at"},
    {EXCUSE_HARMLESS, "break|broke|breaking a leg"},
    {EXCUSE_HARMLESS, "pull|pulled the plug on|out"},
    {EXCUSE_HARMLESS,
     "cut|cutting|cuts back|to|down|out|off|the|corners|up|in|my ** "
     "jargon|chase|hand|finger|tin|grass|hedge|cake|ribbon|waffle|hair|thumb|"
     "service|services|budget|funding|knee|lawn|length|paragraph|mustard|logo|"
     "cloth|salami"},
    {EXCUSE_HARMLESS,
     "cut|hurt|burnt|bruised|burned|scratched|broke|broken|sprained "
     "my|his|her|the "
     "hand|finger|thumb|knee|back|ankle|foot|toe|leg|wrist|arm|shoulder|head|"
     "elbow|hip|face "
     "on|at|in|with|playing|doing|gardening|slipping|shaving|falling|when ** "
     "tin|football|can|glass|bread|stairs|ice|oven|iron|paper|garden|bike|gym|"
     "kitchen|tennis|kettle|walk|work|pavement|brambles|hedge|netball|cooking"},
    {EXCUSE_HARMLESS,
     "bruise|bruises easily|like|a|from|on ** "
     "tablets|peach|thinners|fall|warfarin|apples|fruit|thumb"},
    {EXCUSE_HARMLESS,
     "nobody|noone|not|never|nothing|no is|are|one|was|has|s? is|been|ever? "
     "hurt|hurting|hit|hitting|harming|threatening|abusing me|us"},
    {EXCUSE_HARMLESS, "not|never|no|isnt|wasnt|arent|without|aint "
                      "longer|feel|feeling|felt|going|at|all|been|that|be|"
                      "actually|really|or? ** suicid~|unsafe|abusive|violent"},
    {EXCUSE_HARMLESS, "im|am|was not suicid~"},
    {EXCUSE_HARMLESS, "not|wont|wouldnt|never|dont|havent|isnt "
                      "going|gonna|about|to|be|do|doing|done|worry|planning|"
                      "gone|thinking? to|of|and|i|wont? do|done|doing|did "
                      "anything|something silly|stupid|daft"},
    {EXCUSE_HARMLESS,
     "havent|not|never|hasnt|stopped|given|gave|free|clean|no "
     "self|cut|cutting|harmed|overdosed|hurt|selfharmed|from|of|up|longer|ever "
     "harmed|harm|harming|cut|overdosed|myself|cutting|self|selfharm? "
     "harmed|harm|myself|in|for|since ** years|months|year|decade"},
    {EXCUSE_HARMLESS,
     "mrs|mr|miss|ms|dr|surname|name|named|called|jim|sir|auntie|uncle "
     "is|called? "
     "hurt|payne|pain|death|coffin|slaughter|graves|grave|killer|moody|die|"
     "savage|cutter|knife|gunn|bury|burns|bone|bones|blood|batter|paine|hope"},
    {EXCUSE_HARMLESS, "mrs|mr|miss|ms|dr hurt i "
                      "got|sent|have|asked|met|her|his her|his|your|the"},
    {EXCUSE_HARMLESS,
     "hurt|coffin|grave|gallows|slaughter|hanging|stabb|bury|cutter|kill|blood|"
     "hangman|gibbet|knife|dead|deadman|killing|batter|violent|gun|shotgun|"
     "payne|petrol|hammer "
     "street|road|lane|hill|avenue|close|ditch|lock|green|surgery|st|rd|wood|"
     "mill|park|farm|court|station|house|bank|end|common|gate"},
    {EXCUSE_HARMLESS, "coffin spelt|like|dodger"},
    {EXCUSE_HARMLESS, "hurt i got|sent|met|have|asked her|his|the|him"},
    {EXCUSE_HARMLESS,
     "end|ended|ending|finish|finished it|this|things|my|on|the|by|at "
     "with|there|here|on|at|by|subscription|membership|course|a|early|in ** "
     "course|gym|note|bus|half|time|placement|membership|subscription|job|song|"
     "lunch|tea|contract|high"},
    {EXCUSE_HARMLESS, "goodbye|bye|farewell for "
                      "now|lunch|party|to|do|cake|card|present|tea|gift ** "
                      "spring|lunch|week|dawn|party|soon|job|colleague|summer|"
                      "winter|retire|retiring|retirement|leaving|tea"},
    {EXCUSE_HARMLESS,
     "say goodbye|farewell|bye to ** "
     "retiring|retires|leaving|retirement|job|old|office|building"},
    {EXCUSE_HARMLESS,
     "last one|email|message|week|time|day|letter "
     "from|bounced|about|before|was|i|at|on|of|you|is|it|did|didnt ** "
     "me|bounced|what|holiday|get|time|term|course|spam|wrong|arrive|attached|"
     "attachment|go"},
    {EXCUSE_HARMLESS, "sorry for|about everything|it|that|all "
                      "being|taking|late|the ** late|printer|delay|slow"},
    {EXCUSE_HARMLESS, "giving|given|give|gave|away away|my|some|an old? "
                      "my|some|an|our|two|plants|old ** "
                      "piano|clothes|books|tickets|plants|sofa|curtains|toys|"
                      "chairs|bike|wool|seedlings|computer"},
    {EXCUSE_HARMLESS,
     "ready to go now|$ ** bag|bags|packed|coat|sunday|trip|coach"},
    {EXCUSE_HARMLESS,
     "wont|not|never be here|around|about "
     "next|this|on|in|until|till|for|that|at|as|the|over|from|because ** "
     "week|month|holiday|sister|sisters|monday|tuesday|wednesday|thursday|"
     "friday|saturday|sunday|back|then|12th|half|easter|christmas|summer|away|"
     "weekend|day"},
    {EXCUSE_HARMLESS,
     "cant|cannot|wont go on "
     "1|2|3|4|5|6|7|8|9|10|12|holiday|friday|monday|tuesday|wednesday|thursday|"
     "saturday|sunday|trip|the|a|this|zoom|walks|walk"},
    {EXCUSE_HARMLESS, "cant|cannot|dont talk|speak now|today|much|long|on ** "
                      "train|meeting|bus|work|library|throat|voice"},
    {EXCUSE_HARMLESS, "youll|you|youd|be|will be|very|so|really? be|so? sorry "
                      "to|i|you hear|missed|asked|left"},
    {EXCUSE_HARMLESS,
     "youve|you|been|have been? warned|warning ** "
     "singing|spicy|cake|terrible|joke|jokes|muddy|cold|puns|poem|ha|haha"},
    {EXCUSE_HARMLESS,
     "watch|mind out|your|the|for step|head|for|steps|wet|slippery"},
    {EXCUSE_HARMLESS,
     "i|ill|we|know where|find|which|how you|it|u are|at|is|hub "
     "now|the|opposite|based|meeting|desk|door|church|reception|entrance"},
    {EXCUSE_HARMLESS, "know where you are|live now|opposite|based|is|near"},
    {EXCUSE_HARMLESS, "tell|told ** break a leg"},
    {EXCUSE_HARMLESS, "have|had|having guts for garters"},
    {EXCUSE_HARMLESS, "coming|come|came|turn|be on|to|for|after|with "
                      "monday|tuesday|wednesday|thursday|friday|saturday|"
                      "sunday|the|my|you|lunch|work|after|me|friend ** "
                      "friend|bus|train|carer|car|dog|sister|wife|husband|"
                      "lunch|cake|mum|daughter"},
    {EXCUSE_HARMLESS,
     "coming|come|came after|for you|him|her|them|the|me|lunch|work|tea|school "
     "with|in|on|at|who|speak"},
    {EXCUSE_HARMLESS,
     "voices|hearing voice|voices "
     "network|group|groups|cafe|agm|conference|project|training|heard|movement|"
     "in|matter|course|choir|together|of"},
    {EXCUSE_HARMLESS, "help|helped|helping me "
                      "find|with|fill|to|open|get|choose|understand|set|decide|"
                      "learn|download|book|print|log|read|spell|carry"},
    {EXCUSE_HARMLESS,
     "will|would|can|to|does|shall answer|pay|speak|write for|to "
     "me|us|him|her|you|it|that|lunch|parking|themselves"},
    {EXCUSE_HARMLESS,
     "id|i|would would? rather not be in|on|at|asked|called|photographed"},
    {EXCUSE_HARMLESS,
     "please|pls|can|could|need|you|someone|anyone help|helped|helping me? "
     "find|with|fill|to|open|get|choose|understand|the|out|set|on|at|decide|"
     "learn|us|print|book|carry|move|run|make"},
    {EXCUSE_HARMLESS, "need|want|wanted some|any|extra|a|your|my|more|hands? "
                      "help|hand|someone|support|lift "
                      "with|on|at|to|for|getting|reading|filling|in"},
    {EXCUSE_HARMLESS,
     "emergency|urgent|sos|crisis|help "
     "line|services|milk|team|card|cafe|house|contact|exit|contacts|number|who|"
     "weve|the|i|dental|plumber|lighting|biscuits"},
    {EXCUSE_HARMLESS, "crisis "
                      "line|house|team|cafe|lines|lounge|resolution|plan|plans|"
                      "cards|card|service|services|pathway|concordat|number|"
                      "numbers|care|centre|meeting|review|survey|loan|fund|of|"
                      "worker|workers|text|volunteer|volunteers|opening|teams"},
    {EXCUSE_HARMLESS, "mental health crisis crisis? "
                      "team|line|care|service|concordat|pathway|house|cafe|how|"
                      "or|text|services"},
    {EXCUSE_HARMLESS, "in|of a|mental|health? crisis "
                      "ring|call|please|contact|text|cafe|line|dial|phone"},
    {EXCUSE_HARMLESS, "if|when you|anyone|they|people|u are|is|re|feel|need|r "
                      "** crisis|suicidal|unsafe|help|danger|harm"},
    {EXCUSE_HARMLESS, "pay|paid|paying for|it|the|this|later|at|cash"},
    {EXCUSE_HARMLESS, "only|final|last|fair warning that|about|the|for|my ** "
                      "singing|deadline|train|cake|closes|puns|smell"},
    {EXCUSE_HARMLESS, "sudden|bad|terrible news about|break|cough"},
    {EXCUSE_HARMLESS, "neck|back|hip|knee|chest|leg|throat "
                      "infection|cold|xray|exercises|clinic|rub"},
    {EXCUSE_HARMLESS, "after|since|recovering|recovered|following|survived|"
                      "survivor|mums|dads|his|her|my from|of? "
                      "a|my|his|her|the|an|having? stroke|heart|seizure|brain "
                      "group|association|attack|club|in|years|ago|rehab|clinic|"
                      "ten|awareness|survivors|cafe|research|2"},
    {EXCUSE_HARMLESS,
     "stroke|seizure|heart|epilepsy|asthma|allergy "
     "group|association|club|awareness|clinic|survivors|cafe|research|society|"
     "support|training|failure|foundation|nurse|rehab|pump|plan"},
    {EXCUSE_HARMLESS, "throw|put in the|some? towel|coins"},
    {EXCUSE_HARMLESS, "over|on the edge of my|the|a "
                      "seat|park|town|field|table|car|estate|pond|page"},
    {EXCUSE_HARMLESS, "at the end of|my the? "
                      "road|street|lane|corridor|row|line|day|month|week|year|"
                      "meeting|course|list|page"},
    {EXCUSE_HARMLESS, "out of breath|hope|order|date|time|print|milk|hand"},
    {EXCUSE_PAST,
     "was|were|felt|feeling|being|became|been|got|so|very|also suicid~"},
    {EXCUSE_PAST, "suicid~ then|once|thoughts|and|as|in|at|back"},
    {EXCUSE_PAST,
     "tried|attempted|wanted|went|about|trying|planned|used|nearly to|and? * "
     "end|take|kill|ended|took|killed|hang|die|overdose|self|cut|hurt|harm|"
     "jump|drown my|myself|it|own|harm? life|all|own?"},
    {EXCUSE_PAST, "wanted|tried|hoped|longed|used|ready to? want? to? die"},
    {EXCUSE_PAST, "took|had|taken|survived|attempted|tried|with|after|did|made "
                  "an|a|several|my|two|three|many|one|another "
                  "overdose|overdoses|suicide|attempt|attempts|massive|serious "
                  "attempt|attempts|overdose"},
    {EXCUSE_PAST,
     "took|taken|swallowed * overdose|pills|tablets|paracetamol|tabs"},
    {EXCUSE_PAST, "suicide|suicidal attempt|attempts"},
    {EXCUSE_PAST, "self harmed|harm|harming|harmer|injured"},
    {EXCUSE_PAST, "selfharm~|overdosed"},
    {EXCUSE_PAST,
     "used|use to self? "
     "harm|hit|cut|hurt|overdose|selfharm|beat|drink|punch|control|starve|burn|"
     "lock|check|read|slap|abuse|bully|kick me|myself|us|her|my?"},
    {EXCUSE_PAST, "cut|hurt|harmed|burned|burnt|starved|hated|starving|cutting|"
                  "harming|hurting|hating myself"},
    {EXCUSE_PAST,
     "hit|beat|abused|hurt|raped|punched|kicked|controlled|slapped|strangled|"
     "attacked|bullied|locked|stalked|threatened|threw|assaulted|groomed|"
     "molested me|us|her|my|by|as"},
    {EXCUSE_PAST, "abused|raped|groomed|molested|assaulted|beaten|neglected|"
                  "trafficked|stalked"},
    {EXCUSE_PAST, "abuse|abusive|violence|violent|neglect"},
    {EXCUSE_PAST, "couldnt|could|didnt not? see|cope|go|want|find|face|carry * "
                  "way|on|live|point|cope|out|future|reason|anything|anymore|"
                  "light|be out|here|alive|forward|anymore|in|left?"},
    {EXCUSE_PAST, "had|having|lost|given|gave|felt|was|were|hit|in|reached "
                  "a|no|up|all|rock|my|so? "
                  "breakdown|hope|bottom|crisis|hopeless|worthless|nothing|"
                  "despair|desperate|alone|unsafe"},
    {EXCUSE_PAST, "was|were in|at|a|rock * crisis|bottom|place|point|danger"},
    {EXCUSE_PAST, "dark|bad|black place|times|time|thoughts"},
    {EXCUSE_WHEN,
     "years|yrs|decades|decade|year ago|back|since|later|earlier|now"},
    {EXCUSE_WHEN, "ages|long|lifetime time? ago"},
    {EXCUSE_WHEN, "long time ago"},
    {EXCUSE_WHEN,
     "in|since|of|during|around|back|until|by "
     "1965|1968|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|"
     "1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|"
     "1999|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2012|2013|2014|"
     "2015|2016|2017|2018|2019|2020|2021"},
    {EXCUSE_WHEN,
     "in the|my|late|early early|late|mid? "
     "sixties|seventies|eighties|nineties|noughties|60s|70s|80s|90s|1960s|"
     "1970s|1980s|1990s|teens|twenties|thirties|youth|childhood|past"},
    {EXCUSE_WHEN, "when|as i|we was|were|wer only|just|a|still|about? "
                  "very|really|a|young|teenage? "
                  "little|younger|young|teenager|teen|child|kid|student|boy|"
                  "girl|fifteen|sixteen|fourteen|seventeen|eighteen|nineteen|"
                  "12|13|14|15|16|17|18|19|20|small|man|woman|lad"},
    {EXCUSE_WHEN,
     "as a|an "
     "teenager|teen|child|kid|boy|girl|student|youngster|adolescent|young"},
    {EXCUSE_WHEN, "at school|university|uni"},
    {EXCUSE_WHEN, "back then|in"},
    {EXCUSE_WHEN, "for|been|over|in many|over|the|almost|nearly|about? "
                  "5|6|7|8|9|10|11|12|15|20|25|30|five|six|seven|eight|ten|"
                  "fifteen|twenty|thirty|several|many years"},
    {EXCUSE_LATELY, "last "
                    "week|night|month|weekend|nite|year|monday|tuesday|"
                    "wednesday|thursday|friday|saturday|sunday"},
    {EXCUSE_LATELY, "yesterday|tonight|tonite|today|2day|again|lately|recently|"
                    "agen|anymore|nightly|everyday"},
    {EXCUSE_LATELY,
     "this|past|few|couple|most "
     "week|month|morning|weekend|evening|days|weeks|nights|time"},
    {EXCUSE_LATELY, "back again|to"},
    {EXCUSE_LATELY,
     "still "
     "do|am|feel|feeling|think|thinking|happening|going|get|have|want|is|self"},
    {EXCUSE_HARMLESS, "men|women|farmers|carers|youth|veterans|faith|autism|"
                      "students and|on suicide"},
    {EXCUSE_HARMLESS,
     "suicide a|and|the? conversation|talk|faith|men|farmers|society"},
    {EXCUSE_HARMLESS, "come|coming|came|bring|brought|ask|asked ** "
                      "meeting|talk|workshop|session|evening|training|event ** "
                      "knife|gun|crime|weapons|violence"},
    {EXCUSE_HARMLESS, "bring|bringing|carry|have|got|pack a knife and|for|fork "
                      "** board|fork|spoon|cookery|cooking|cake|veg|plate"},
    {EXCUSE_HARMLESS, "a|an|the|after|about "
                      "study|research|survey|project|trial|after|texting|"
                      "support ** after|following ** overdose|overdoses"},
    {EXCUSE_HARMLESS, "after|following an overdose"},
    {EXCUSE_HARMLESS,
     "helps|help|helping|support|works|contact after|following ** overdose"},
    {EXCUSE_HARMLESS, "in|was|at hospital after|with|for|following a ** "
                      "years|recovery|2009|ago|decade"},
    {EXCUSE_HARMLESS,
     "over|across|by|under|past|along the bridge to|by|near|for|lovely|and"},
    {EXCUSE_HARMLESS, "walk|walked|walking|drive|drove|went|going|come|go|"
                      "cycle|run over|across|by|under|past the|a bridge|river"},
    {EXCUSE_HARMLESS,
     "hurt|hurts|broke|broken|sprained|twisted|banged|cut her|his|their "
     "ankle|back|knee|hip|wrist|foot|arm|leg|shoulder|toe|hand|finger|neck|"
     "thumb|elbow|head"},
    {EXCUSE_HARMLESS,
     "wife|husband|daughter|son|carer|partner|mum|dad|sister|brother|friend|"
     "worker|she|he reads|read|opens|checks|sees|answers|prints|looks "
     "my|our|all|after|at ** for me"},
    {EXCUSE_HARMLESS, "wife|husband|daughter|son|carer|partner|mum|dad|sister|"
                      "brother|friend|worker|she|he reads|opens|prints|answers "
                      "my|our|all|the emails|letters|post|mail|messages|email "
                      "out|to|with|for|aloud|because|as"},
    {EXCUSE_PAST,
     "in hospital|ward after|with|for|following a|an suicide|overdose"},
    {EXCUSE_PAST, "was|were suicid~ now|but|and|so"},
    /* What letters and services say at their end. */
    {EXCUSE_HARMLESS,
     "if you|anyone|they need|want|require urgent|immediate|more? "
     "help|support|advice now|urgently|today|tonight|straight|immediately"},
    {EXCUSE_HARMLESS,
     "if|in|for|when ** emergency|danger|crisis|urgent|999|111 ** "
     "call|ring|dial|phone|contact|999|111 999|111|samaritans"},
    {EXCUSE_HARMLESS, "call|ring|dial|phone 999|111 if|in|or|for|when|and "
                      "an|you|someone|life|a|choose|select|samaritans|the"},
    {EXCUSE_HARMLESS, "not a crisis|emergency service"},
    /* Of everyday answers. */
    {EXCUSE_HARMLESS, "dont|doesnt|didnt live in|at|near|there|around|close|"
                      "with|far|locally|nearby|local|round|by|up|down|over"},
    {EXCUSE_HARMLESS, "take|cross|put|strike|leave|drop me off for|from|this|"
                      "the|it|that|your|all|$"},
    {EXCUSE_HARMLESS, "nothing|none|one|that|it|really|anything|which|what "
                      "grabs|grabbed me"},
    {EXCUSE_HARMLESS, "take this as notice|a|my|confirmation|an|the"},
    {EXCUSE_HARMLESS, "it|its|that|this|thats|service|simply|just|really|which "
                      "is? not good enough"},
    {EXCUSE_HARMLESS, "goes|go|went|comes|come|takes where i|ever? go"},
    {EXCUSE_HARMLESS, "no|not|dont know when"},
    {EXCUSE_HARMLESS, "told|said|tells me|us i|we could|can|may"},
    {EXCUSE_HARMLESS, "told|said me? i should|could|can|would|might|ought"},
    {EXCUSE_HARMLESS, "using|use the|my|a|his|her one|phone|computer|email at|"
                      "of|in library|the|work|a|my"},
    {EXCUSE_HARMLESS, "i|we dont|do|would not? have to see|go|come|do|be|pay"},
    {EXCUSE_HARMLESS, "kids|children are off to|school|sick|today|this|on|at"},
    {EXCUSE_HARMLESS, "nobody|noone|no answered|replied|answer|reply me|my|to|"
                      "it|us|yet|$"},
    {EXCUSE_HARMLESS,
     "o|bu|her|bir|ilk|son|hangi|ayni|obur|gelecek|butun|iki|uc|gecen gun"},
};

const size_t net_excuse_count = sizeof net_excuses / sizeof *net_excuses;
