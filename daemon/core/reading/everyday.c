#include "core/reading/everyday.h"

#include <string.h>

#include "core/reading/phrase.h"

#include "base/banned.h"

/* By first letter. None of them asks for anything, refuses, or sets a
 * condition; where other forms of a word are as harmless, only one is here. */
static const char *const everyday[26] = {
    "a|about|above|absolute|accent|accountant|accounting|acorn|across|"
    "acrylic|active|activity|actor|actual|additional|admire|adopted|"
    "adorable|advance|adventure|affectionate|afloat|africa|after|afternoon|"
    "afterwards|again|age|aglow|ago|agreeable|ah|aim|air|airport|airy|"
    "album|alcove|alderman|all|alley|allotment|almost|along|alphabet|"
    "already|also|alternate|although|altogether|always|am|amateur|amaze|"
    "ambition|america|amuse|an|ancestor|anchor|ancient|and|angel|angler|"
    "animal|anniversary|announce|annual|anorak|another|answers|ant|anthem|"
    "antique|any|anyone|anything|anyway|apiece|app|appear|appetite|applaud|"
    "apple|appreciate|apprentice|apprenticeship|approach|apricot|april|"
    "apron|aquarium|arch|architect|archive|are|area|army|aroma|around|"
    "arrange|array|arrive|arrow|art|artefact|artist|artistic|as|ash|"
    "assembly|astonish|at|ate|athlete|atlas|atmosphere|attended|attic|"
    "attract|auction|audience|august|aunt|auntie|australia|author|"
    "autobiography|autograph|autumn|avenue|avocado|award|awe|aye",
    "babble|baby|back|backwards|bacon|badge|bag|bait|bake|balcony|ball|"
    "ballet|balloon|ballpark|ballroom|bamboo|banana|band|banking|banner|"
    "banquet|barbecue|bargain|barge|bark|barley|barmaid|barn|barrel|barrow|"
    "basement|basically|basil|basin|basket|bat|batch|bathroom|battery|"
    "bauble|bazaar|be|beach|beads|beak|beam|bean|bear|beautiful|beauty|"
    "beaver|became|because|become|bed|bedding|bedroom|bedtime|bee|beech|"
    "beef|been|beetle|before|began|begin|beginner|beginning|begun|behave|"
    "behind|believe|bell|bellow|belong|below|belt|bench|bend|beneath|berry|"
    "beside|between|bible|bicycle|big|bigger|biggest|bike|bingo|biography|"
    "birch|bird|birmingham|birthday|biscuit|bit|bitter|black|blackberry|"
    "blackbird|blackboard|blacksmith|blanket|blaze|blend|bless|blew|blimey|"
    "blink|blizzard|blocked|bloke|bloom|blossom|blouse|blow|blown|blue|"
    "bluebell|bluff|board|boast|boat|bobble|boiler|boiling|bonfire|bonnet|"
    "book|bookcase|bookmark|bookshop|boom|boot|bossy|both|bottle|bottom|"
    "bought|bounce|boundary|bouquet|bow|bowl|box|boy|bracelet|"
    "bramble|branch|brandy|brass|bread|breakfast|bred|breeze|brick|"
    "bricklayer|bride|bridesmaid|bright|brighten|brilliant|bring|bristol|"
    "britain|broad|broadband|broccoli|brochure|broke|broken|bronze|broom|"
    "brother|brought|brow|brown|brownie|brunch|brush|bubbly|bucket|buckle|"
    "bud|buddy|budgie|buffet|bugle|build|built|bulb|bulge|bulletin|bumble|"
    "bumper|bun|bunch|bungalow|bunting|bureau|burrow|bus|bush|business|"
    "bustle|butcher|butler|butter|buttercup|butterfly|button|buy|buzz|by",
    "cabbage|cabin|cabinet|cactus|cadet|cafe|cafeteria|cage|cake|calendar|"
    "calf|calligraphy|calm|came|camel|camera|camp|campsite|canada|canal|"
    "candle|canoe|canteen|canvas|cap|captain|car|caravan|cardboard|cardi|"
    "cardigan|cards|care|caretaker|cargo|carnival|carol|carousel|carpenter|"
    "carpentry|carpet|carriage|carrot|carry|cart|cartoon|carve|cashier|"
    "cashmere|casserole|castle|cat|catalogue|catering|caterpillar|catkin|"
    "caught|cauliflower|cave|ceilidh|ceiling|celebrate|celebrity|celery|"
    "cellar|cello|centre|century|ceramics|cereal|ceremony|certain|"
    "certificate|chain|chalet|chalk|challenge|champagne|championship|"
    "chandelier|channel|chaotic|chap|chapel|chapter|character|charcoal|"
    "charity|charm|chart|chase|chat|chatted|chatter|chatting|chatty|"
    "cheddar|cheek|cheeky|cheer|cheerful|cheery|cheese|cheesecake|chef|"
    "chemist|cherish|cherry|chess|chestnut|chick|chicken|chief|child|"
    "childhood|children|chilly|chimney|chinwag|chips|chocolate|choir|"
    "chopping|chorus|chosen|christening|christmas|chrysanthemum|chuckle|"
    "chuffed|church|churchwarden|chutney|cider|cinema|cinnamon|circle|"
    "circuit|circus|citizen|city|civic|clap|clarinet|class|classic|"
    "classical|classroom|clay|clean|clear|clerk|clever|click|climb|cloak|"
    "clock|clockmaker|close|cloth|cloud|clove|clown|club|clumsy|cluster|"
    "clutter|coach|coast|coastguard|coat|cobbler|cobweb|cocktail|coconut|"
    "coffee|cola|cold|collage|collar|colleague|collect|collection|college|"
    "colony|colour|colourful|column|comb|comedian|comedy|comet|comfortable|"
    "comfy|comic|committee|common|community|companion|company|compare|"
    "competition|composer|compost|comprehensive|computer|computing|concert|"
    "concrete|conductor|conference|confetti|confidence|confident|"
    "congregation|conker|connection|conservatory|constable|constantly|"
    "construct|contain|continent|conveyor|cook|cookery|cool|cope|copper|"
    "coral|cord|corn|cornet|cornwall|costume|cosy|cot|cottage|cotton|couch|"
    "council|councillor|countless|country|countryside|county|couple|"
    "courage|course|court|cousin|cove|covid|cow|crack|crackle|cradle|craft|"
    "crate|crawl|crazy|creak|cream|create|creation|creative|creature|cress|"
    "crew|cricket|crikey|crime|crimson|crisp|crochet|crocus|crop|crossword|"
    "crow|crown|cruise|crumb|crumble|crumpet|crunch|crust|crystal|cub|"
    "cuckoo|cucumber|cuddle|cuff|culture|cumbria|cup|cupboard|curious|curl|"
    "currant|curry|curtain|curve|cushion|custard|custom|cute|cutlery|cycle|"
    "cyclist",
    "dad|daffodil|daffs|daft|dahlia|daily|daisy|damp|damson|dance|"
    "dandelion|dare|dark|darts|dash|daughter|dawdle|dawn|day|daylight|"
    "dazzle|dearest|decade|december|decent|deck|deckchair|decorate|"
    "decorator|deed|deep|definitely|degree|delicate|delicious|delight|"
    "delightful|demonstrator|denim|depot|design|desk|dessert|detail|"
    "detective|determined|devon|devoted|dew|dial|dialect|diary|dice|"
    "dictionary|did|different|dig|dimple|dinghy|dinner|dinnertime|diocese|"
    "dip|diploma|direction|disco|discuss|disguise|dish|display|distance|"
    "district|dive|do|dock|documentary|does|dog|doing|doll|dolphin|dome|"
    "dominoes|done|donkey|door|doorbell|doorstep|dot|double|doubtless|"
    "doughnut|dove|down|download|downpour|dozen|drain|drank|draught|"
    "draughtsman|draw|drawn|dreadlocks|dress|dressmaker|drew|drink|drip|"
    "drive|driven|drizzle|drove|drum|drunk|dry|duck|duet|dug|dugout|"
    "dumpling|dungarees|durham|dusk|dust|dustman|duvet|dye",
    "each|eager|eagle|earring|earth|easel|east|eastern|easy|eat|eaten|echo|"
    "edition|educational|egg|eh|eight|eighteen|eighth|eighty|elder|"
    "electric|electrician|elegant|elephant|eleven|eleventh|elm|email|"
    "embroider|embroidery|emerald|emperor|empty|emulsion|encounter|"
    "encourage|encyclopaedia|end|endless|energetic|engaged|engine|england|"
    "enjoy|enjoyable|enormous|enough|ensemble|entertain|enthusiastic|"
    "entire|entrance|envelope|episode|er|era|errand|especially|essay|"
    "essence|essex|estate|europe|even|event|eventually|ever|evergreen|"
    "everlasting|every|everybody|everyone|everything|exact|exam|examine|"
    "example|excel|excellent|excited|excitement|exciting|exhibit|"
    "exhibition|exist|expand|expedition|experience|expert|explore|extra|"
    "extraordinary",
    "fable|fabric|fabulous|face|fact|factory|fair|fairground|fairy|faith|"
    "fallen|familiar|family|fan|fantastic|far|farewell|farm|farmhouse|"
    "fascinate|fashion|father|favourite|feast|feather|feature|february|fed|"
    "feed|feel|felt|fence|fern|ferret|ferry|festival|festive|fete|few|"
    "fiddle|field|fifteen|fifth|fifty|fig|figure|fill|film|final|find|fine|"
    "finger|finish|fir|firefighter|fireman|fireplace|firework|firm|first|"
    "fish|fisherman|fitness|five|fix|fizzy|flag|flame|flannel|flap|"
    "flapjack|flask|flat|flatmate|flavour|flea|fleece|flew|flight|flip|"
    "float|flock|flooded|floor|floorboard|flour|flower|fluffy|flute|foal|"
    "foam|fog|foggy|foil|fold|folk|fond|food|football|footpath|footstep|"
    "for|force|forecast|foreign|foreman|forget|forgot|forgotten|fork|"
    "former|fort|fortnight|fortunate|forty|forward|foster|found|fountain|"
    "four|fourteen|fourth|fox|foxtrot|fragile|france|frankly|freckle|"
    "freezer|freezing|frequently|fresh|friday|fridge|friend|friendship|"
    "frog|from|front|frost|frosty|frown|froze|frozen|fruit|frying|fuchsia|"
    "fudge|full|fun|funfair|furniture|furry|further|future",
    "gadget|gala|gale|gallery|gallop|game|gander|garage|garden|garlic|"
    "garnish|gate|gather|gave|gaze|geese|gem|generation|generous|gentle|"
    "gentleman|gentlemen|genuine|geography|geranium|gerbil|germany|"
    "germinate|get|getting|giant|gift|giggle|gin|ginger|giraffe|girl|give|"
    "given|glacier|glad|glance|glasses|glazier|glimpse|glitter|globe|glory|"
    "gloss|glove|glow|glue|goal|goat|goblet|god|goddaughter|godfather|"
    "godmother|godson|gold|golden|goldfish|golf|golly|gone|good|goodness|"
    "goose|gooseberry|gorgeous|gosh|gossip|got|gotten|gourmet|governor|"
    "gown|graceful|gradual|graduation|grain|grammar|gramophone|gran|grand|"
    "grandad|grandchild|grandchildren|granddaughter|grandfather|grandkids|"
    "grandma|grandmother|grandparents|grandson|grandstand|granny|grape|"
    "grapefruit|grass|grateful|grater|gravel|gravy|graze|great|green|"
    "greenhouse|greet|grew|grey|grid|grill|grin|grind|grocer|groom|ground|"
    "group|grow|grown|guest|guinea|guitar|gull|gust|gutter|gym|gymnast",
    "ha|habit|had|haha|hail|hair|haircut|hairdresser|half|hall|hallway|"
    "halo|ham|hamlet|hammer|hammock|hamper|hamster|hand|handbag|"
    "handkerchief|handmade|handsome|handwritten|handy|happen|happier|happy|"
    "harbour|harmony|harp|harvest|has|hat|hatch|have|hawthorn|haystack|"
    "hazel|he|headline|headmaster|headmistress|heap|hear|heard|"
    "heartedly|heater|heather|heating|heatwave|heaven|heavy|hectic|hedge|"
    "hedgehog|height|held|helicopter|helmet|help|helpful|hen|her|herb|"
    "here|heritage|hero|heron|hers|hidden|high|highlight|hike|hill|"
    "hillside|him|his|historic|history|hmm|hobby|hockey|holidays|holly|"
    "home|homemade|homework|honestly|honey|honeysuckle|honour|hoop|hoover|"
    "hop|horizon|horn|horse|hospitality|host|hot|hotel|hotpot|hour|house|"
    "household|housemate|housework|hover|hubby|huddle|hug|huge|hum|human|"
    "humble|humid|humour|hundred|hurry|husband|hut|hutch|hyacinth|"
    "hydrangea|hymn",
    "i|ice|icicle|icy|idea|ideal|identical|igloo|imaginary|imagination|"
    "imagine|immense|important|impress|impression|in|inch|incredible|"
    "indeed|india|indigo|indoor|industry|infant|informative|inherit|"
    "initial|ink|inn|innings|insect|inside|inspect|inspire|instant|"
    "instructor|instrument|interesting|interior|internet|interview|into|"
    "intrigue|introduce|invent|invention|ireland|iris|iron|is|island|islet|"
    "it|italy|item|its|itself|ivory|ivy",
    "jacket|jam|jamaica|jamboree|january|jar|jasmine|jaunt|jazz|jeans|"
    "jelly|jersey|jet|jewel|jeweller|jewellery|jigsaw|jive|job|jog|jogger|"
    "jogging|joiner|jolly|jotter|journal|journalist|journey|joy|joyful|"
    "jubilee|jug|juggle|juice|juicy|july|jumble|jump|june|jungle|junior|"
    "just",
    "kale|kayak|keep|keepsake|kennel|kent|kept|kerb|ketchup|kettle|key|"
    "keyboard|keyring|kid|kilt|kind|kingdom|kingfisher|kiosk|kipper|kiss|"
    "kit|kitchen|kite|kitten|knack|knew|knight|knit|knitted|knitter|"
    "knitting|knitwear|knot|know|knowledge|known",
    "labrador|lace|lad|ladle|lady|ladybird|laid|lake|lamb|lamp|lampshade|"
    "lancashire|landing|landlady|landlord|landmark|landscape|lane|lantern|"
    "lap|laptop|large|lark|lass|last|lately|later|latest|lathe|laugh|"
    "laughter|launch|laundry|laurel|lavender|lawn|layer|leader|leaf|"
    "leaflet|league|leap|learn|learnt|leather|leaves|lecture|led|ledge|"
    "leeds|leek|legend|leicester|leisure|lemon|lemonade|length|lens|lent|"
    "leopard|lesson|lettuce|librarian|library|lid|life|lifeboat|lifelong|"
    "lifesaver|lifestyle|lifetime|lifted|light|lighthouse|lightning|like|"
    "lily|lime|limerick|line|linen|link|lion|lip|list|listen|lit|litter|"
    "little|live|liverpool|lizard|load|loaf|lobster|local|lockdown|"
    "locksmith|lodge|loft|log|lolly|london|long|look|loom|loop|loosen|"
    "lorry|lot|lounge|love|low|loyal|luck|luckily|lucky|luggage|lullaby|"
    "lunch|lunchbox|luncheon|lunchtime|luscious|luxury|lyric",
    "machinist|macrame|mad|made|magazine|magic|magical|magnificent|"
    "magnolia|magpie|main|majestic|make|mallet|mam|mammal|man|manage|"
    "manchester|mandarin|mango|manic|mansion|many|map|maple|marathon|"
    "marble|march|margarine|marigold|marina|market|marmalade|maroon|"
    "married|marrow|marsh|marshmallow|marvel|marvellous|mash|mast|match|"
    "mate|maths|mattress|mayor|maze|me|meadow|meal|mealtimes|mean|meant|"
    "meat|mechanic|medal|meerkat|meet|melody|melon|melt|member|memoir|"
    "memorable|memorial|memory|men|mend|mention|mentor|merchant|mermaid|"
    "merry|message|met|metal|metre|mice|microphone|microwave|midday|middle|"
    "midnight|mighty|mild|mile|milk|milkman|milkshake|mill|milliner|mince|"
    "mind|mine|mineral|miniature|minister|mint|minute|miracle|mirror|"
    "mischief|miss|mist|mistletoe|mitten|mix|moat|model|modern|modest|mole|"
    "moment|monday|monk|monkey|monster|month|monument|moon|moonlight|moor|"
    "mop|more|morning|morris|mosaic|mosque|moss|most|moth|motivate|motor|"
    "motorway|mould|mound|mount|mountain|mouse|moustache|moved|movement|"
    "movie|mower|mown|much|mud|muffin|mug|muggy|mum|mural|museum|"
    "mushroom|music|musical|musician|mussel|mustard|my|myself|mystery",
    "name|nan|nana|nap|napkin|nappy|narrate|narrow|nation|national|native|"
    "natter|natural|nature|naughty|nautical|navy|near|nearby|neat|necklace|"
    "nectarine|needle|needlework|neighbour|neighbourhood|nephew|nest|net|"
    "nettle|new|newborn|newcastle|newcomer|newsagent|newsletter|newspaper|"
    "newt|next|nib|nibble|nice|nickname|niece|night|nightingale|nine|"
    "nineteen|ninety|nip|nod|noodle|noon|norfolk|normal|north|northern|"
    "nose|nosey|nostalgia|nostalgic|nostril|nosy|note|notebook|notice|"
    "nottingham|novel|novelty|november|now|nowadays|nudge|nursery|nursing|"
    "nutmeg|nylon",
    "oak|oar|oasis|oat|oblong|obviously|occasion|occasionally|ocean|"
    "october|octopus|odd|of|off|office|often|oh|oils|old|olive|omelette|on|"
    "once|one|onion|online|onto|open|opera|opportunity|orange|orbit|"
    "orchard|orchestra|orchid|ordinary|organ|organise|organist|origami|"
    "original|ornament|other|otter|our|ours|ourselves|out|outdoor|outfit|"
    "outgoing|outline|outlook|outside|outstanding|oval|oven|over|overgrow|"
    "overjoyed|overlook|overnight|overseas|overtime|owl|own|ox|oyster",
    "pace|pack|package|packet|paddle|page|pail|paint|pair|pakistan|pal|"
    "palace|pale|palm|pamper|pan|pancake|panda|pandemic|panel|pansy|panto|"
    "pantomime|pantry|paper|paperback|paperwork|parachute|parade|paradise|"
    "paragraph|parcel|parent|parish|park|parka|parrot|parsley|parsnip|part|"
    "particularly|partner|partridge|party|passenger|passionate|passport|"
    "password|past|pasta|paste|pastel|pastry|pasture|pasty|patch|patchwork|"
    "path|patient|patio|pattern|pavement|pavilion|paw|payday|pea|peaceful|"
    "peach|peacock|peak|peanut|pear|pebble|pedal|peeler|peg|pelican|pen|"
    "pencil|penguin|penpal|pensioner|peony|people|pepper|perch|perfect|"
    "performance|perfume|perm|person|personal|pet|petal|pew|pheasant|phone|"
    "photo|photograph|photography|piano|piccalilli|picked|pickle|picnic|"
    "picture|picturesque|pie|pieces|pig|pigeon|piglet|pike|pilates|pile|"
    "pillar|pillow|pilot|pin|pinch|pine|pineapple|pink|pint|pioneer|pipe|"
    "pirate|pistachio|pitch|pivot|pizza|place|plaice|plait|plane|planet|"
    "plank|plant|plaque|plaster|plastic|plate|play|playful|"
    "playground|pleasant|pleased|pleasure|pleat|plenty|plot|plough|plug|"
    "plum|plumber|plump|pocket|podium|poem|poetic|poetry|point|poland|"
    "polar|policeman|policewoman|polite|pond|pony|pool|pop|popcorn|popped|"
    "poppy|popular|porch|pork|porridge|port|portion|portrait|posh|postcard|"
    "poster|postman|potato|potion|potter|pottery|pouch|powder|practical|"
    "praise|pram|prawn|prayer|prefect|present|press|pretty|previous|priest|"
    "primary|primrose|prince|princess|print|private|privilege|prize|"
    "produce|profession|professional|programme|progress|project|promenade|"
    "proper|prophet|proud|proverb|prune|pub|public|pudding|puddle|puff|"
    "pulley|pumpkin|pupil|puppet|puppy|purple|purr|purse|pushchair|put|"
    "puzzle|pyjamas|pyramid",
    "quack|quaint|qualification|qualified|quarry|quartet|queen|quest|"
    "questionnaire|queue|quick|quietish|quill|quilt|quince|quirky|quite|"
    "quiver|quiz|quote|quran",
    "rabbit|raccoon|race|racket|radiator|radio|radish|raffle|raft|rag|"
    "railing|railway|rain|rainbow|raincoat|rainy|raise|raisin|rake|ram|"
    "ramble|ran|ranch|rang|rapid|rare|raspberry|rather|rattle|raven|ray|"
    "read|realise|really|reason|recall|receive|recent|recipe|recital|"
    "recite|reckon|recognise|recollect|recommend|recorder|recording|"
    "recycle|red|redecorate|redwood|reed|reel|referee|refresh|refreshment|"
    "register|regular|rehearsal|rehearse|reindeer|relative|relaxed|"
    "relaxing|relay|religious|relish|remarkable|remarkably|remember|remind|"
    "reminisce|renovate|reorganise|repair|reply|reputation|residents|"
    "resort|restaurant|retire|retirement|reunion|rewarding|rhubarb|rhyme|"
    "rhythm|ribbon|rice|ridden|riddle|ride|ridge|rink|rinse|ripe|ripple|"
    "rise|river|road|roast|robe|robin|rock|rocket|rode|roll|romance|"
    "romantic|roof|rookery|room|roommate|root|rose|rosemary|rough|round|"
    "roundabout|route|routine|row|royal|ruby|rucksack|rug|rugby|rum|rumble|"
    "run|rung|runner|running|rural|rush|rust|rustic",
    "saddle|safari|saffron|saga|sage|said|sail|sailor|salad|salmon|saloon|"
    "salt|salty|salute|same|sand|sandal|sandcastle|sandwich|sang|santa|"
    "sapling|sardine|sash|sat|satchel|satin|saturday|sauce|saucepan|"
    "sausage|save|savour|saw|sawdust|saxophone|say|scaffolder|scales|"
    "scallop|scanner|scarf|scarlet|scatter|scenery|scent|scholar|school|"
    "science|scissors|scone|score|scotland|scout|scramble|scrap|scrapbook|"
    "screen|scribble|script|scrub|scruffy|scrum|sculpture|sea|seafood|"
    "seagull|seal|seamstress|seashell|seaside|season|second|secondary|"
    "secretary|see|seem|seen|seesaw|seldom|semolina|sense|sent|sentence|"
    "sentimental|september|sequin|serenade|series|sermon|serve|session|set|"
    "setting|settled|seven|seventeen|seventy|several|sew|sewn|shade|shadow|"
    "shake|shallot|shallow|shampoo|shandy|shape|share|shark|shawl|she|"
    "sheep|sheet|sheffield|shelf|shell|shelves|shepherd|sherbet|sherry|"
    "shield|shimmer|shine|shiny|ship|shirt|shoelace|shoes|shone|shook|shop|"
    "shopfloor|shopkeeper|shopping|shore|short|shortbread|shovel|show|"
    "shown|shrub|shuffle|sibling|side|sieve|silk|silly|silver|similar|"
    "simmer|simple|simply|since|sing|single|sink|sister|sit|six|sixteen|"
    "sixty|size|sketch|sketchbook|skill|skip|skirt|skittle|sky|slate|"
    "sledge|sleep|sleet|sleeve|slept|slice|slide|slipper|slope|slug|sly|"
    "small|smart|smashing|smell|smile|smock|smooth|smudge|snack|snail|"
    "snake|snap|snippet|snooker|snooze|snore|snow|snowball|snowdrop|"
    "snowflake|snowman|snowy|snug|so|soak|soap|sociable|social|sock|sofa|"
    "soft|soil|solar|soldier|solo|some|somebody|someone|somersault|"
    "something|sometimes|son|song|sonnet|soprano|sorbet|sort|soul|sound|"
    "soup|sour|source|south|southern|souvenir|spade|spaghetti|spain|"
    "spaniel|spark|sparkle|sparrow|speak|special|spectacle|spectacular|"
    "speech|spell|spend|spent|spice|spider|spin|spinach|spinning|spire|"
    "spirit|splash|splendid|spoke|spoken|sponge|spoon|sport|spot|spotless|"
    "spotted|spotty|spray|spread|spreadsheet|sprig|spring|sprint|sprout|"
    "spruce|spun|square|squash|squeak|squirrel|stacking|stadium|stage|"
    "stall|stamp|stand|star|starfish|starlight|starling|start|station|"
    "statue|stay|steam|steel|steep|steeple|stem|stencil|stepdaughter|"
    "stepfather|stepmother|stepson|stereo|stew|sticky|stile|still|stir|"
    "stitch|stocking|stood|store|storey|stork|storm|story|storyteller|"
    "stout|stove|stranger|strap|straw|strawberry|stream|street|strength|"
    "stretch|stride|string|stripe|stripy|stroll|strong|stubborn|student|"
    "studio|study|stuff|stunning|sturdy|style|subject|subtle|suburb|such|"
    "sudden|suede|suffolk|sugar|suitcase|sultana|sum|summer|summit|sun|"
    "sunbathe|sunday|sundial|sunflower|sung|sunglasses|sunlight|sunny|"
    "sunrise|sunset|sunshine|super|superb|supermarket|supervisor|supper|"
    "suppertime|support|supportive|surname|surprise|surround|survey|"
    "surveyor|swallow|swam|swan|sweater|sweep|sweet|sweetpea|swept|swim|"
    "swimmer|swimming|swing|switching|swoop|sword|swum|sycamore|symbol|"
    "symphony|synagogue|syrup",
    "tabby|table|tablecloth|tablespoon|tablet|tackle|tadpole|tag|tail|"
    "tailor|take|taken|talent|talk|talkative|tall|tambourine|tangerine|"
    "tangle|tango|tank|tap|tape|tapestry|tart|tartan|tassel|taste|tasty|"
    "taught|taxi|tea|teacake|teach|teacup|team|teamwork|teapot|teaspoon|"
    "teatime|technical|technique|teddy|teenager|teens|telescope|television|"
    "tell|telly|temple|tempo|ten|tenant|tennis|tent|term|terrace|"
    "terracotta|terrier|territory|textbook|than|thankful|thanks|that|thaw|"
    "the|theatre|their|them|theme|then|there|thermos|thermostat|these|they|"
    "thick|thimble|thin|think|third|thirteen|thirty|this|thistle|those|"
    "though|thought|thoughtful|thousand|thread|three|threw|thrilled|"
    "thriller|throne|through|throw|thrown|thrush|thunder|thursday|"
    "thyme|tickle|tide|tidings|tidy|tie|tiger|tights|tile|till|timber|time|"
    "timetable|tin|tinkle|tinsel|tiny|to|toad|toadstool|toast|today|"
    "toddler|toffee|toggle|told|tomato|tone|tonic|tonight|tonne|tons|too|"
    "took|tool|toolbox|top|topic|torch|tortoise|toss|tote|tour|tourist|"
    "towards|towel|tower|town|township|toy|tractor|trade|tradition|"
    "traditional|traffic|trail|train|trainers|tram|trampoline|travel|"
    "travelled|travelling|tray|treacle|treasure|treat|tree|trek|trellis|"
    "triangle|tribute|tricycle|trifle|trinket|trip|triple|triumph|trolley|"
    "trombone|trophy|tropical|trot|trousers|trout|trowel|truffle|truly|"
    "trumpet|trunk|truth|try|tub|tuba|tuesday|tulip|tuna|tune|tunic|tunnel|"
    "turf|turkey|turn|turnip|turquoise|turtle|tutor|tutu|tv|tweed|twelfth|"
    "twelve|twenty|twice|twig|twilight|twin|twinkle|twirl|twist|two|type|"
    "typewriter|typist",
    "ukulele|um|umbrella|umpire|uncle|uncover|under|underground|"
    "undergrowth|understand|understood|unfold|unicorn|uniform|union|unique|"
    "universe|university|unpack|unravel|unwind|unwrap|up|uplifting|upload|"
    "upside|urban|us|use|useful|usher|usual|utensil",
    "valley|valuable|van|vanilla|vapour|variety|various|varnish|vase|vault|"
    "veg|vegetable|veil|velvet|veranda|verandah|verge|verse|very|vest|vet|"
    "veteran|vicar|vicarage|victory|video|villa|village|vine|vinegar|"
    "vintage|viola|violet|violin|virtue|visible|visit|visitor|vivid|vocal|"
    "vocation|voice|vole|volleyball|volunteer|voyage",
    "waddle|waffle|wagon|waistcoat|waitress|wake|wales|walk|walkable|wall|"
    "wallet|wallflower|wallpaper|walnut|walrus|waltz|wand|warden|wardrobe|"
    "warehouse|warm|warmth|was|wash|wasp|watch|watchful|watchmaker|water|"
    "watercolour|watercress|waterfall|watermelon|waterproof|wave|wax|way|"
    "we|wear|weasel|weather|weave|web|website|wedding|wednesday|weed|week|"
    "weekend|welcome|welding|well|wellies|wellington|went|were|west|"
    "western|whale|wharf|wheat|wheelbarrow|whenever|wherever|whichever|"
    "while|whilst|whirl|whisk|whisky|whisper|whistle|white|whole|"
    "wholeheartedly|wicker|wicket|wide|widowed|wife|wifi|wild|wildflower|"
    "wildlife|willow|wind|windmill|window|windowsill|windy|wine|wing|wink|"
    "winner|winter|wisdom|wise|wisteria|with|witty|wives|wizard|woke|woken|"
    "wolf|woman|women|wonderful|wood|wooden|woodland|woodpecker|woodwork|"
    "wool|word|wore|work|workshop|world|worm|worn|worth|worthwhile|woven|"
    "wrap|wreath|wren|wriggle|wrinkle|write|written|wrote",
    "xmas",
    "yacht|yard|yarn|yawn|year|yeast|yellow|yesterday|yodel|yoga|yoghurt|"
    "yolk|york|yorkshire|young|youthful|yuletide",
    "zebra|zigzag|zip|zoo|zoom",
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
