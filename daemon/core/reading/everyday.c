#include "core/reading/everyday.h"

#include <string.h>

#include "core/reading/phrase.h"

#include "base/banned.h"

/* By first letter. None of them asks for anything, refuses, or sets a
 * condition; where other forms of a word are as harmless, only one is here. */
static const char *const everyday[26] = {
    "a|about|above|accountant|accounting|across|active|activity|actor|"
    "actually|admire|adopted|africa|african|after|afternoon|afterwards|"
    "again|age|ago|ah|air|airport|alive|all|allotment|almost|along|already|"
    "also|although|always|am|amazed|amazing|america|american|amusing|an|"
    "ancient|and|animal|anniversary|annual|another|answers|any|anyone|"
    "anything|anyway|apple|appreciate|apprentice|april|are|area|army|"
    "around|arrive|art|artist|artistic|as|asian|at|ate|attended|august|"
    "aunt|auntie|australia|australian|author|autumn|avenue|award|aye",
    "baby|back|bacon|bag|bake|ball|banana|band|banking|barmaid|basically|"
    "basket|bath|bathroom|be|beach|bean|beautiful|became|because|become|"
    "bed|bedroom|bee|beef|been|before|began|begin|beginning|begun|behind|"
    "believe|bell|belong|below|bengali|beside|between|bicycle|big|bigger|"
    "biggest|bike|bingo|bird|birmingham|birthday|biscuit|bit|black|"
    "blackberry|blackbird|bless|bloke|blue|board|boat|boiler|book|boots|"
    "both|bottle|bottom|bought|bowl|box|boy|bread|breakfast|bridge|bright|"
    "brighten|brilliant|bring|bristol|britain|british|brother|brought|"
    "brown|budgie|build|built|bulb|bulletin|bunch|bungalow|bus|business|"
    "butcher|butter|butterfly|buy|by",
    "cabbage|cafe|cake|calligraphy|calm|came|camera|canada|canal|car|cards|"
    "care|caretaker|caribbean|carpenter|carpentry|carpet|carrot|carry|"
    "cashier|cat|catering|caught|ceiling|celebrate|centre|century|ceramics|"
    "cereal|certain|certificate|chair|chap|chapel|charity|charming|chat|"
    "chatted|chatting|cheer|cheerful|cheery|cheese|chef|chemist|cherry|"
    "chess|chicken|chief|child|childhood|children|chilly|chinese|chips|"
    "chocolate|choir|christening|christmas|chuffed|church|cider|cinema|"
    "city|class|classic|clean|clear|clerk|cliff|clock|close|clothes|cloud|"
    "club|coast|coat|coffee|cold|colleague|collect|college|colour|"
    "colourful|committee|common|community|company|compost|computer|"
    "computing|concert|conference|confidence|confident|constable|cook|cool|"
    "cope|corner|cornwall|cottage|council|country|countryside|county|"
    "couple|course|cousin|covid|cow|craft|cream|creative|cricket|crisps|"
    "crochet|crossword|crowd|cumbria|cup|cupboard|curious|curry|curtain|"
    "cycling",
    "dad|daffodil|daily|damp|dance|dark|darts|daughter|day|decade|december|"
    "decorator|deep|definitely|degree|delight|delightful|desk|detail|devon|"
    "did|different|dig|dinner|diploma|discuss|display|distance|district|do|"
    "does|dog|doing|doll|dominoes|done|donkey|door|doorstep|double|down|"
    "downstairs|dozen|drank|draw|drawn|dress|drew|drink|drive|driven|drove|"
    "drum|dry|duck|dug|durham",
    "each|eager|earth|east|eastern|easy|eat|eaten|educational|egg|eh|eight|"
    "eighteen|eighty|electrician|eleven|email|embroidery|empty|encourage|"
    "end|engaged|engineer|england|english|enjoy|enjoyable|enough|"
    "entertaining|enthusiastic|er|especially|essex|estate|europe|european|"
    "even|event|ever|every|everybody|everyone|everything|exam|example|"
    "excellent|excited|exciting|exhibition|experience",
    "fabulous|fact|factory|fair|faith|familiar|family|fantastic|far|farm|"
    "fascinating|father|favourite|february|feel|felt|fence|festival|fete|"
    "few|field|fifteen|fifth|fifty|film|final|find|fine|finish|fireman|"
    "fireplace|first|fish|five|fix|flask|flat|flew|floor|flower|flute|fog|"
    "foggy|folk|food|football|for|force|forget|forgot|forgotten|fork|"
    "former|fortnight|fortunately|forty|foster|found|four|fourteen|fourth|"
    "fox|france|frankly|freezer|french|fresh|friday|fridge|friend|"
    "friendship|from|front|frost|frosty|fruit|full|fun|further|future",
    "gallery|game|garage|garden|gate|gather|gave|geese|generous|gentle|"
    "gentleman|gentlemen|geography|german|germany|get|getting|girl|give|"
    "given|glad|glasses|gloves|goat|god|gold|golden|goldfish|golf|gone|"
    "good|goose|got|gotten|graduation|gran|grand|grandad|grandchild|"
    "grandchildren|granddaughter|grandfather|grandkids|grandma|grandmother|"
    "grandparents|grandson|granny|grape|grass|grateful|great|green|"
    "greenhouse|grew|grey|grocer|group|grow|grown|guest|guinea|guitar",
    "had|hairdresser|half|hall|ham|hamster|happen|happier|happy|harbour|"
    "has|hat|have|he|heaps|hear|heard|heating|heaven|hedge|hedgehog|held|"
    "help|helpful|hen|her|herbs|here|hers|high|hiking|hill|him|his|"
    "historic|history|hmm|hobby|home|honestly|honey|honour|hoover|horse|"
    "hot|hotel|hour|house|hubby|huge|humour|hundred|husband",
    "i|ice|icy|idea|important|impressed|in|indeed|india|indian|indoors|"
    "informative|ink|insect|inside|inspire|interesting|internet|interview|"
    "into|intrigued|introduce|ireland|irish|iron|is|island|it|italian|"
    "italy|item|its|itself",
    "jacket|jam|jamaica|january|japanese|jigsaw|job|jogging|joiner|"
    "journalist|joy|juice|july|jumper|june|just",
    "keep|kent|kept|kettle|key|keyboard|kid|kind|kitchen|kitten|knew|knit|"
    "knitted|knitting|know|knowledge|known",
    "lad|lady|lake|lamb|lamp|lancashire|lane|language|large|lass|last|"
    "lately|later|latest|laugh|lawn|lead|leaf|leaflet|learn|learnt|leaves|"
    "lecture|led|leeds|leek|leicester|lemon|lesson|letter|lettuce|"
    "librarian|library|life|lifesaver|lifetime|light|like|list|listen|"
    "little|live|liverpool|load|local|lockdown|london|long|look|lorry|lot|"
    "lounge|love|low|luck|luckily|lunch|luncheon",
    "machine|made|magazine|main|make|mam|man|manage|manchester|many|march|"
    "market|marmalade|married|marvellous|mate|maths|me|meadow|meal|mean|"
    "meant|meat|mechanic|medal|meet|member|memory|men|mend|mention|message|"
    "met|mice|middle|mild|mile|milk|mill|mine|minister|minute|miss|model|"
    "modern|moment|monday|month|moon|moor|more|morning|mosque|most|mother|"
    "motorway|mountain|mouse|moved|much|mug|mum|museum|music|musical|"
    "musician|my|myself",
    "name|nan|nana|narrow|national|naturally|navy|near|nearby|neighbour|"
    "neighbourhood|nephew|new|newcastle|newsletter|newspaper|next|nice|"
    "niece|night|nine|nineteen|ninety|noise|norfolk|normal|north|northern|"
    "notice|nottingham|novel|november|now|nowadays|nursery|nursing",
    "obviously|october|of|off|office|often|oh|old|on|once|one|onion|onto|"
    "open|opportunity|orange|orchestra|ordinary|organise|original|other|"
    "our|ours|ourselves|out|outdoors|outside|oven|over|overseas|owl|own",
    "packet|page|paint|pakistan|pakistani|pal|pandemic|panel|paper|parent|"
    "park|parrot|part|particularly|partner|party|passionate|past|pasta|"
    "pasty|patchwork|path|patient|patio|pea|peaceful|pear|pen|pencil|"
    "pensioner|people|perfect|person|personal|pet|phone|photo|photographer|"
    "photography|piano|picked|picnic|picture|pie|pieces|pig|pilates|pile|"
    "pilot|pink|pizza|place|plane|plant|plate|play|playground|pleasant|"
    "pleased|pleasure|plenty|plug|plum|plumber|poem|poetry|poland|"
    "policeman|policewoman|polish|pond|pony|pop|popped|pork|potato|pottery|"
    "practical|prayer|present|pretty|previous|priest|print|private|"
    "privilege|prize|professional|project|proud|pub|public|pudding|pumpkin|"
    "pupil|puppy|purple|purse|put|puzzle",
    "qualification|qualified|questionnaire|quiet|quilting|quite|quiz",
    "rabbit|radiator|radio|raffle|railway|rain|rainy|raise|rambling|ran|"
    "rare|raspberry|rather|read|realise|really|reason|receive|recent|"
    "recipe|recommend|red|regular|relaxed|relaxing|religious|remember|"
    "remind|residents|restaurant|retire|retirement|rewarding|rice|ridden|"
    "ride|river|road|robin|rode|roof|room|rose|round|roundabout|routine|"
    "rug|rugby|run|running",
    "said|sail|sailor|salad|same|sandwich|sang|sat|saturday|sausage|saw|"
    "say|scarf|school|science|scone|score|scotland|scottish|sea|seamstress|"
    "seaside|season|second|secretary|see|seem|seen|sense|september|serve|"
    "session|set|settled|seven|seventeen|seventy|several|sew|shape|share|"
    "she|sheep|sheffield|shelf|shelves|ship|shirt|shoes|shop|short|show|"
    "shown|side|silver|similar|simple|simply|since|sing|single|sink|sister|"
    "sit|six|sixteen|sixty|size|sketching|skill|skirt|sky|sleep|slept|"
    "slippers|small|smashing|smell|smile|snack|snooker|snow|snowy|so|"
    "social|socks|sofa|soil|soldier|some|somebody|someone|something|"
    "sometimes|son|song|sort|sound|soup|south|southern|spain|spanish|speak|"
    "special|spend|spent|spider|splendid|spoke|spoken|spoon|spot|spotted|"
    "spring|squirrel|stairs|stand|star|start|station|stay|still|stitching|"
    "stood|storm|story|stranger|strawberry|stream|street|stroll|student|"
    "study|stuff|subject|such|suffolk|sugar|summer|sun|sunday|sung|sunny|"
    "sunshine|super|supermarket|supper|support|supportive|surprise|survey|"
    "swam|sweets|swim|swimming|switching|synagogue",
    "table|tablet|tailor|take|taken|talk|tall|tap|taste|taught|taxi|tea|"
    "teach|technical|teenager|teens|television|tell|telly|temple|ten|"
    "tenants|tennis|than|thankful|thanks|that|the|theatre|their|them|theme|"
    "then|there|these|they|thick|thin|think|third|thirteen|thirty|this|"
    "those|though|thought|thoughtful|thousand|three|thrilled|through|"
    "thursday|tidy|till|time|tiny|to|toast|today|toddler|toilet|told|"
    "tomato|tonic|tonight|tonne|tons|too|took|top|topic|tortoise|tour|"
    "towards|town|toy|trade|traditional|train|tram|translator|travel|"
    "travelled|travelling|treasurer|treat|tree|trip|triple|trousers|truly|"
    "truth|try|tuesday|tulip|turn|tutor|tv|twelve|twenty|twice|twins|two|"
    "type|typist",
    "um|umbrella|uncle|under|understand|understood|university|up|upstairs|"
    "us|use|useful|usual",
    "valley|valuable|van|various|veg|vegetable|very|veteran|vicar|village|"
    "violin|visit|visitor|voice|volunteer",
    "waitress|wake|wales|walk|walkable|wall|warehouse|warm|was|wash|watch|"
    "water|way|we|wear|weather|wedding|wednesday|weeds|week|weekend|"
    "welcome|well|welsh|went|were|west|western|whenever|wherever|whichever|"
    "whilst|white|whole|wide|widowed|wife|wildlife|wind|window|windy|wine|"
    "winter|with|wives|woke|woman|women|wonderful|wood|woodland|woodwork|"
    "word|wore|work|workshop|world|worn|worth|worthwhile|write|written|"
    "wrote",
    "",
    "yard|year|yellow|yesterday|yoga|york|yorkshire|young",
    "",
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
