#include "core/reading/everyday.h"

#include <string.h>

#include "core/reading/phrase.h"

#include "base/banned.h"

/* By first letter. None of them asks for anything, refuses, or sets a
 * condition; where other forms of a word are as harmless, only one is here. */
static const char *const everyday[26] = {
    "a|about|above|accent|accountant|accounting|acorn|across|acrylic|"
    "active|activity|actor|actually|additional|admire|adopted|adorable|"
    "adventure|africa|after|afternoon|afterwards|again|age|ago|ah|air|"
    "airport|alderman|all|allotment|almost|along|already|also|although|"
    "always|am|amateur|amaze|america|amuse|an|ancestor|ancient|and|angler|"
    "animal|anniversary|annual|anorak|another|answers|ant|any|anyone|"
    "anything|anyway|app|apple|appreciate|apprentice|apprenticeship|april|"
    "apron|aquarium|architect|are|area|army|around|arrange|arrive|art|"
    "artist|artistic|as|ash|assembly|astonish|at|ate|attended|attic|august|"
    "aunt|auntie|australia|author|autobiography|autumn|avenue|award|aye",
    "baby|back|bacon|bag|bake|balcony|ball|ballet|ballpark|ballroom|banana|"
    "band|banking|bark|barmaid|barn|basement|basically|basil|basket|bat|"
    "bathroom|bauble|be|beach|beads|beak|bean|bear|beautiful|beaver|became|"
    "because|become|bed|bedroom|bedtime|bee|beech|beef|been|beetle|before|"
    "began|begin|beginner|beginning|begun|behind|believe|bell|belong|below|"
    "bench|berry|beside|between|bible|bicycle|big|bigger|biggest|bike|"
    "bingo|biography|birch|bird|birmingham|birthday|biscuit|bit|bitter|"
    "black|blackberry|blackbird|blackboard|blacksmith|blanket|blend|bless|"
    "blimey|blocked|bloke|blossom|blue|bluebell|board|boat|boiler|boiling|"
    "book|bookcase|bookshop|boots|bossy|both|bottle|bottom|bought|bowl|box|"
    "boxing|boy|bramble|branch|brandy|brass|bread|breakfast|bred|breeze|"
    "brick|bricklayer|bright|brighten|brilliant|bring|bristol|britain|"
    "broadband|broke|broken|brother|brought|brown|brownie|brush|bubbly|bud|"
    "buddy|budgie|build|built|bulb|bulletin|bunch|bungalow|bus|business|"
    "butcher|butter|buttercup|butterfly|button|buy|by",
    "cabbage|cadet|cafe|cage|cake|calendar|calf|calligraphy|calm|came|"
    "camera|camping|campsite|canada|canal|candle|canteen|canvas|car|"
    "caravan|cardi|cardigan|cards|care|caretaker|carol|carousel|carpenter|"
    "carpentry|carpet|carrot|carry|cartoon|carving|cashier|casserole|cat|"
    "catering|caterpillar|caught|ceilidh|ceiling|celebrate|cellar|centre|"
    "century|ceramics|cereal|certain|certificate|chalk|challenge|channel|"
    "chaotic|chap|chapel|chapter|charcoal|charity|charming|chase|chat|"
    "chatted|chatting|chatty|cheeky|cheer|cheerful|cheery|cheese|chef|"
    "chemist|cherry|chess|chestnut|chick|chicken|chief|child|childhood|"
    "children|chilly|chimney|chinwag|chips|chocolate|choir|chopping|chorus|"
    "chosen|christening|christmas|chrysanthemum|chuckle|chuffed|church|"
    "churchwarden|cider|cinema|circle|circus|city|clap|class|classic|"
    "classical|classroom|clean|clear|clerk|clever|click|climb|clock|"
    "clockmaker|close|clothes|cloud|club|clumsy|coach|coast|coastguard|"
    "coat|cobbler|cocktail|coffee|cold|collage|collar|colleague|collect|"
    "college|colour|colourful|comfortable|comfy|comic|committee|common|"
    "community|company|compost|comprehensive|computer|computing|concert|"
    "conference|confidence|confident|congregation|conker|conservatory|"
    "constable|constantly|conveyor|cook|cool|cope|corner|cornwall|cosy|cot|"
    "cottage|cotton|council|councillor|country|countryside|county|couple|"
    "course|court|cousin|covid|cow|crack|craft|crawl|crazy|cream|creative|"
    "cricket|crikey|crime|crisp|crochet|crocus|crossword|crow|cruise|"
    "crumble|cub|cuckoo|cuddle|cumbria|cup|cupboard|curious|curry|curtain|"
    "custard|custom|cute|cycling|cyclist",
    "dad|daffodil|daffs|daft|dahlia|daily|daisy|damp|dance|dandelion|dark|"
    "darts|dash|daughter|dawdle|dawn|day|daylight|dearest|decade|december|"
    "deckchair|decorate|decorating|decorator|deep|definitely|degree|"
    "delight|delightful|demonstrator|designer|desk|detail|determined|devon|"
    "dialect|diary|dice|dictionary|did|different|dig|dinner|dinnertime|"
    "diocese|diploma|disco|discuss|display|distance|district|do|"
    "documentary|does|dog|doing|doll|dominoes|done|donkey|door|doorstep|"
    "double|doubtless|doughnut|down|download|downpour|dozen|drain|drank|"
    "draught|draughtsman|draw|drawn|dress|dressmaker|drew|drink|drip|drive|"
    "driven|drizzle|drove|drum|drunk|dry|duck|duet|dug|dumpling|durham|"
    "dusk|dust|dustman|duvet",
    "each|eager|earth|easel|east|eastern|easy|eat|eaten|educational|egg|eh|"
    "eight|eighteen|eighty|electrician|elegant|eleven|elm|email|embroidery|"
    "empty|emulsion|encourage|encyclopaedia|end|engaged|engineer|england|"
    "enjoy|enjoyable|enough|entertaining|enthusiastic|episode|er|"
    "especially|essay|essex|estate|europe|even|event|eventually|ever|every|"
    "everybody|everyone|everything|exam|example|excellent|excited|exciting|"
    "exhibition|expedition|experience|expert|extra",
    "fabulous|face|fact|factory|fair|faith|fallen|familiar|family|fan|"
    "fantastic|far|farm|fascinate|father|favourite|feather|february|fed|"
    "feed|feel|felt|fence|ferret|ferry|festival|festive|fete|few|field|"
    "fifteen|fifth|fifty|film|final|find|fine|finish|fir|firefighter|"
    "fireman|fireplace|firm|first|fish|fisherman|five|fix|flapjack|flask|"
    "flat|flatmate|flew|floor|floorboard|flower|fluffy|flute|foal|fog|"
    "foggy|fold|folk|food|football|for|force|forecast|foreman|forget|"
    "forgot|forgotten|fork|former|fortnight|fortunately|forty|foster|found|"
    "four|fourteen|fourth|fox|foxtrot|france|frankly|freezer|freezing|"
    "frequently|fresh|friday|fridge|friend|friendship|frog|from|front|"
    "frost|frosty|fruit|frying|fuchsia|full|fun|funfair|furry|further|"
    "future",
    "gale|gallery|game|garage|garden|garlic|gate|gather|gave|geese|"
    "generation|generous|gentle|gentleman|gentlemen|geography|geranium|"
    "gerbil|germany|get|getting|giggle|gin|ginger|girl|give|given|glad|"
    "glasses|glazier|gloss|glove|goal|goat|god|goddaughter|godfather|"
    "godmother|godson|gold|golden|goldfish|golf|golly|gone|good|goodness|"
    "goose|gorgeous|gosh|gossip|got|gotten|governor|gradual|graduation|"
    "grammar|gran|grand|grandad|grandchild|grandchildren|granddaughter|"
    "grandfather|grandkids|grandma|grandmother|grandparents|grandson|"
    "granny|grape|grass|grateful|grater|gravy|great|green|greenhouse|grew|"
    "grey|grin|grocer|group|grow|grown|guest|guinea|guitar|gull|gust|"
    "gutter",
    "ha|had|haha|hail|hairdresser|half|hall|hallway|ham|hamper|hamster|"
    "hand|handsome|handy|happen|happier|happy|harbour|has|hat|hatch|have|"
    "hawthorn|hazel|he|head|headmaster|headmistress|heaps|hear|heard|"
    "heartedly|heating|heatwave|heaven|heavy|hectic|hedge|hedgehog|held|"
    "help|helpful|hen|her|herbs|here|heritage|heron|hers|hidden|high|hiker|"
    "hiking|hill|him|his|historic|history|hmm|hobby|holidays|holly|home|"
    "homework|honestly|honey|honeysuckle|honour|hoover|hop|horse|hot|hotel|"
    "hour|house|housemate|housework|hubby|hug|huge|humour|hundred|hurry|"
    "husband|hutch|hydrangea|hymn",
    "i|ice|icy|idea|imagine|important|impressed|in|indeed|india|indoor|"
    "infant|informative|initially|ink|innings|insect|inside|inspire|"
    "instructor|interesting|internet|interview|into|intrigue|introduce|"
    "ireland|iris|iron|is|island|it|italy|item|its|itself|ivy",
    "jacket|jam|jamaica|january|jar|jasmine|jazz|jeweller|jewellery|jigsaw|"
    "jive|job|jogging|joiner|jolly|journalist|journey|joy|juice|july|jump|"
    "june|junior|just",
    "keep|kennel|kent|kept|kettle|key|keyboard|kid|kind|kingfisher|kiss|"
    "kitchen|kitten|knew|knit|knitted|knitter|knitting|knot|know|knowledge|"
    "known",
    "lace|lad|lady|ladybird|lake|lamb|lamp|lancashire|landing|landlady|"
    "landlord|landscape|lane|laptop|large|lass|last|lately|later|latest|"
    "lathe|laugh|lavender|lawn|leaf|leaflet|league|learn|learnt|leather|"
    "leaves|lecture|led|leeds|leek|leicester|lemon|lesson|lettuce|"
    "librarian|library|lid|life|lifeboat|lifelong|lifesaver|lifetime|"
    "lifted|light|lightning|like|lily|line|link|list|listen|litter|little|"
    "live|liverpool|lizard|load|local|lockdown|locksmith|lodger|loft|"
    "london|long|look|loom|lorry|lot|lounge|love|low|luck|luckily|lucky|"
    "luggage|lunch|luncheon|lunchtime|lyric",
    "machinist|macrame|mad|made|magazine|magpie|main|make|mam|man|manage|"
    "manchester|manic|many|maple|marathon|march|marigold|market|marmalade|"
    "married|marvellous|mash|match|mate|maths|mayor|me|meadow|meal|"
    "mealtimes|mean|meant|meat|mechanic|medal|meet|melody|member|memoir|"
    "memory|men|mend|mention|mentor|merry|message|met|mice|midday|middle|"
    "midnight|mild|mile|milk|milkman|mill|milliner|mince|mind|minds|mine|"
    "minister|mint|minute|miss|mistletoe|mix|model|modern|moment|monday|"
    "month|moon|moonlight|moor|mop|more|morning|morris|mosaic|mosque|most|"
    "moth|motivate|motorway|mountain|mouse|moved|much|muffin|mug|muggy|mum|"
    "museum|music|musical|musician|mustard|my|myself|mystery",
    "name|nan|nana|nappy|narrow|national|natter|natural|nature|naughty|"
    "navy|near|nearby|needle|needlework|neighbour|neighbourhood|nephew|"
    "nest|nettle|new|newcastle|newcomer|newsletter|newspaper|newt|next|"
    "nibble|nice|niece|night|nine|nineteen|ninety|nip|nod|noon|norfolk|"
    "normal|north|northern|nosey|nostalgic|nosy|notebook|notice|nottingham|"
    "novel|november|now|nowadays|nursery|nursing",
    "oak|oats|obviously|occasionally|october|of|off|office|often|oh|oils|"
    "old|on|once|one|onion|online|onto|open|opera|opportunity|orange|"
    "orchestra|ordinary|organ|organise|organist|origami|original|other|our|"
    "ours|ourselves|out|outdoor|outgoing|outside|oval|oven|over|overseas|"
    "overtime|owl|own",
    "pack|packet|page|paint|pakistan|pal|pan|pancake|pandemic|panel|panto|"
    "pantomime|paper|paperwork|paragraph|parent|parish|park|parrot|parsley|"
    "part|particularly|partner|party|passionate|passport|password|past|"
    "pasta|pastel|pastry|pasty|patchwork|path|patient|patio|paw|payday|pea|"
    "peaceful|peanut|pear|peeler|peg|pen|pencil|penpal|pensioner|people|"
    "pepper|perfect|person|personal|pet|petal|pew|phone|photo|photographer|"
    "photography|piano|picked|pickle|picnic|picture|pie|pieces|pig|pigeon|"
    "piglet|pilates|pile|pillow|pilot|pin|pine|pink|pint|pipe|pitch|pizza|"
    "place|plane|plant|plaster|plate|play|playground|pleasant|pleased|"
    "pleasure|plenty|plug|plum|plumber|pocket|poem|poetry|point|poland|"
    "policeman|policewoman|pond|pony|pop|popcorn|popped|poppy|porch|pork|"
    "porridge|port|portrait|posh|postman|potato|potter|pottery|practical|"
    "pram|prayer|prefect|present|press|pressing|pretty|previous|priest|"
    "primary|primrose|print|private|privilege|prize|profession|"
    "professional|programme|project|promenade|proud|pub|public|pudding|"
    "puddle|pumpkin|pupil|puppy|purple|purr|purse|pushchair|put|puzzle",
    "qualification|qualified|questionnaire|queue|quick|quietish|quilt|"
    "quite|quiz|quran",
    "rabbit|race|racket|radiator|radio|raffle|railway|rain|rainbow|"
    "raincoat|rainy|raise|rambler|rambling|ran|rare|raspberry|rather|"
    "rattle|read|realise|really|reason|recall|receive|recent|recipe|reckon|"
    "recognise|recollect|recommend|recording|red|referee|register|regular|"
    "relaxed|relaxing|relay|religious|remember|remind|reminisce|repair|"
    "reply|residents|restaurant|retire|retirement|rewarding|rhubarb|rhyme|"
    "rhythm|rice|ridden|ride|rinse|river|road|robin|rode|rolling|romance|"
    "romantic|roof|room|roommate|root|rose|rosemary|rough|round|roundabout|"
    "routine|row|rug|rugby|rum|run|rung|runner|running|rush",
    "saddler|safari|sage|said|sail|sailor|salad|salt|salty|same|sand|"
    "sandals|sandcastle|sandwich|sang|santa|sat|saturday|saucepan|sausage|"
    "save|saw|say|scaffolder|scales|scanner|scarf|school|science|scone|"
    "score|scotland|scout|screen|scrub|scruffy|scrum|sculpture|sea|"
    "seamstress|seaside|season|second|secondary|secretary|see|seem|seen|"
    "seldom|sense|sent|sentence|sentimental|september|series|sermon|serve|"
    "session|set|settled|seven|seventeen|seventy|several|sew|shandy|shape|"
    "share|she|sheep|sheffield|shelf|shell|shelves|sherry|shine|shiny|ship|"
    "shirt|shoes|shop|shopfloor|short|shortbread|show|shown|side|sieve|"
    "silk|silly|silver|similar|simple|simply|since|sing|single|sink|sister|"
    "sit|six|sixteen|sixty|size|sketchbook|sketching|skill|skip|skirt|sky|"
    "slate|sleep|sleet|slept|slippers|slug|small|smart|smashing|smell|"
    "smile|smooth|snack|snail|snake|snooker|snow|snowdrop|snowy|snug|so|"
    "soap|sociable|social|socks|sofa|soft|soil|soldier|solo|some|somebody|"
    "someone|something|sometimes|son|song|sort|sound|soup|sour|south|"
    "southern|souvenir|spain|sparkling|sparrow|speak|special|spelling|"
    "spend|spent|spice|spider|spinning|spirit|splendid|spoke|spoken|sponge|"
    "spoon|spot|spotless|spotted|spotty|spreadsheet|spring|sprint|square|"
    "squirrel|stacking|stand|star|starlight|starling|start|station|stay|"
    "steeple|stem|stepdaughter|stepfather|stepmother|stepson|stew|sticky|"
    "still|stitching|stocking|stood|store|storm|story|stout|stranger|"
    "strawberry|stream|street|strength|stretch|stripy|stroll|strong|"
    "stubborn|student|study|stuff|subject|such|sudden|suffolk|sugar|"
    "suitcase|summer|sun|sunday|sunflower|sung|sunny|sunrise|sunset|"
    "sunshine|super|supermarket|supervisor|supper|suppertime|support|"
    "supportive|surprise|survey|surveyor|swallow|swam|swan|sweep|sweet|"
    "sweetpea|swim|swimmer|swimming|switching|swum|sycamore|synagogue",
    "table|tablet|tackle|tadpole|tail|tailor|take|taken|talk|talkative|"
    "tall|tango|tank|tap|tart|taste|taught|taxi|tea|teach|team|teamwork|"
    "teatime|technical|teddy|teenager|teens|television|tell|telly|temple|"
    "ten|tenant|tennis|tent|term|terrace|textbook|than|thankful|thanks|"
    "that|the|theatre|their|them|theme|then|there|thermostat|these|they|"
    "thick|thin|think|third|thirteen|thirty|this|those|though|thought|"
    "thoughtful|thousand|thread|three|thrilled|thriller|through|throw|"
    "thunder|thursday|thyme|tickle|tide|tidings|tidy|tie|tile|till|time|"
    "tin|tinsel|tiny|to|toad|toast|today|toddler|told|tomato|tonic|tonight|"
    "tonne|tons|too|took|top|topic|tortoise|toss|tour|towards|towel|town|"
    "toy|tractor|trade|tradition|traditional|train|trainers|tram|travel|"
    "travelled|travelling|treasurer|treat|tree|triangle|trifle|trip|triple|"
    "trophy|trousers|truly|trunk|truth|try|tuesday|tulip|tune|turn|tutor|"
    "tv|twelve|twenty|twice|twig|twins|twist|two|type|typist",
    "um|umbrella|umpire|uncle|under|understand|understood|uniform|union|"
    "university|unpack|up|upload|upside|us|use|useful|usual",
    "valley|valuable|van|various|veg|vegetable|velvet|veranda|verger|verse|"
    "very|vet|veteran|vicar|video|village|vinegar|violin|visit|visitor|"
    "vocation|voice|volunteer|voyage",
    "waffle|waitress|wake|wales|walk|walkable|wall|wallpaper|waltz|wander|"
    "warden|warehouse|warm|was|wash|wasp|watch|watchmaker|water|"
    "watercolour|wave|wax|way|we|wear|weather|weaving|website|wedding|"
    "wednesday|weeds|week|weekend|welcome|welding|well|wellies|wellington|"
    "went|were|west|western|whenever|wherever|whichever|while|whilst|whisk|"
    "whisky|whistle|white|whole|wholeheartedly|wicket|wide|widowed|wife|"
    "wifi|wildlife|willow|wind|window|windy|wine|wing|wink|winter|wise|"
    "with|wives|woke|woken|woman|women|wonderful|wood|woodland|woodpecker|"
    "woodwork|wool|word|wore|work|workshop|world|worm|worn|worth|"
    "worthwhile|wrap|write|written|wrote",
    "xmas",
    "yard|yarn|year|yellow|yesterday|yoga|yoghurt|york|yorkshire|young|"
    "yuletide",
    "zoo|zoom",
};

static const struct ending {
    const char *ending;
    const char *instead;
} endings[] = {
    {"ies", "y"}, {"es", "e"}, {"es", ""},   {"s", ""},   {"ied", "y"},
    {"ed", "e"},  {"ed", ""},  {"ing", "e"}, {"ing", ""}, {"ly", ""},
    {"er", "e"},  {"er", ""},  {"est", "e"}, {"est", ""},
};

#define LONGEST 24

static bool is_listed(struct slice word)
{
    char first = word.at[0];

    return first >= 'a' && first <= 'z' &&
           phrase_has_word(everyday[first - 'a'], word);
}

static bool is_listed_with(struct slice word, const struct ending *ending)
{
    char bytes[LONGEST + 1];
    size_t instead = strlen(ending->instead);
    size_t stem;

    if (!slice_ends(word, slice_of(ending->ending)))
        return false;
    stem = word.size - strlen(ending->ending);
    if (stem + instead < 3)
        return false;
    memcpy(bytes, word.at, stem);
    memcpy(bytes + stem, ending->instead, instead);
    return is_listed((struct slice){bytes, stem + instead});
}

bool everyday_word(struct slice word)
{
    if (word.size == 0 || word.size > LONGEST)
        return false;
    if (is_listed(word))
        return true;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (is_listed_with(word, &endings[i]))
            return true;
    return false;
}
