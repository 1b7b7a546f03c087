#include "core/reading/signs_list.h"

#include "base/banned.h"

#define DRUGS                                                             \
    "pills|tablets|meds|paracetamol|medication|painkillers|tabs|insulin|" \
    "morphine|codeine|packets|stash|patches|bottles|medicine|oramorph|them"
#define HEIGHTS                                                             \
    "river|bridge|bridges|cliff|cliffs|canal|weir|quarry|platform|tracks|"  \
    "railway|viaduct|flyover|roof|balcony|multistorey|ledge|edge|sea|lake|" \
    "reservoir|pier|motorway|lorry|lorries|trains|train|traffic|line|"      \
    "water|railings|barrier|tide|window|rooftop|carpark|dam|harbour"

/* A way to die. */
static const struct sign_phrase rows[] = {
    /* A way to die. */
    STRONG(
        MEANS,
        "^ im|am|at|on|by|up|standing|stood|sat|sitting|here|back "
        "on|at|by|up|near|the? top|the|on|edge? of? the? * "
        "bridge|roof|ledge|cliff|cliffs|tracks|viaduct|parapet|rooftop|railway|"
        "flyover|multistorey and|now|again|im|its|cant|looking|with|$"),
    STRONG(MEANS,
           "^ im|i|am|here|stood|sat|standing am? on|at|by|near the|a|top|edge "
           "bridge|roof|ledge|tracks|viaduct|edge|cliff|cliffs|platform|"
           "railings|parapet and|now|again|$"),
    PLAIN(MEANS, HEIGHTS
          " is|was|were|are|looks|looked|keeps|seems|seemed|feels|s|been|right|"
          "just so|very|quite|really|rather|always|almost|looking|there? "
          "calling|inviting|tempting|welcoming|friendly|peaceful|beautiful|"
          "deep|fast|cold|high|close|easy|pulling|waiting|lovely|soft|quiet|"
          "better|near|warm|pull|pulls|draws|talking"),
    PLAIN(MEANS,
          "yellow|white|wrong|other line|side of? * "
          "platform|railings|railing|barrier|bridge|fence|on|past|over|train"),
    PLAIN(MEANS, "other|wrong|far side of|the the? "
                 "railing|railings|barrier|fence|parapet|wall|bridge|rail"),
    PLAIN(MEANS, "pockets|coat|rucksack|bag full|of|with|and|heavy * "
                 "stones|rocks|bricks|pebbles|weights"),
    PLAIN(MEANS, "stones|rocks|bricks|pebbles in|for my "
                 "pockets|coat|bag|pocket|rucksack"),
    PLAIN(MEANS,
          "how|what|much|wonder|reading|googled|read|looked|if|see "
          "up|about|how|see|for? "
          "long|high|deep|many|far|quick|quickly|cold|much|fast|painful|easy|"
          "sharp "
          "it|the|would|does|do|is|are|of|takes|you|tablets|pills|could|a|id|"
          "can * "
          "take|takes|drown|die|fall|jump|water|drop|need|bleed|land|hurt|"
          "survive|sleep|be|last|lethal|dead|feel|train|enough|too"),
    PLAIN(MEANS, "bought|booked|got|packed|filled|checked|watched|know|timed|"
                 "learnt|counted the|a|my|when|what|all|how * "
                 "ticket|tide|tides|trains|train|timetable|hosepipe|rope|tank|"
                 "petrol|hose|helium|gas|express|freight ** "
                 "one|way|single|high|garage|last|through|stops|out|stop|times|"
                 "beachy|cliffs|coast|fast|nonstop|never"),
    PLAIN(MEANS,
          "thinking|think|thought|thoughts|keep|imagine|imagining|picture|"
          "wonder|wondering|considered|considering|dream|tempted|stare|staring|"
          "looking|look|watch|eyeing|eye|watching "
          "about|of|what|how|at|that|if|the|it|myself|my|up|just * "
          "bridge|bridges|cliff|cliffs|tracks|trains|rope|beam|beams|banister|"
          "knife|knives|blade|razor|tablets|pills|tree|trees|roof|belt|drop|"
          "falling|jumping|stepping|water|river|bleach|packets|cabinet|edge|"
          "lorries|kettle|canal|weir|insulin|exhaust|garage|noose"),
    PLAIN(MEANS,
          "let|letting|took|taking|take|close|closed|closing|shut "
          "go|my|hands|eyes * of|off|my|eyes|hands|while|when|on|at the * "
          "wheel|road|driving|lights|handlebars|steering|bend|motorway|drove|"
          "drive"),
    PLAIN(MEANS, "wheel|car|bike|van|steering * into|off|over|at|towards * "
                 "wall|tree|bridge|edge|lorry|verge|cliff|river|oncoming|"
                 "pillar|barrier|sea|harbour"),
    WEAK(MEANS, "long|last|far|cold|final|one|midnight "
                "swim|walk|drive|drop|way|fall|jump|dip * "
                "sea|river|down|no|water|nobody|tonight|out|lake|end|pier|$"),
    PLAIN(MEANS,
          "saved|saving|save|hoard|hoarding|hoarded|stockpile|stockpiled|"
          "stockpiling|counted|counting|count|lined|collected|collecting|"
          "stashed|stashing|squirrelled|keeping|putting|kept|keep|storing|"
          "stored|laid|enough|got|have|popped|emptied|bought * " DRUGS " * "
          "up|out|by|in|away|drawer|row|back|aside|table|for|all|enough|of|to|"
          "now|and|tin|months|them|tonight|$ "
          "drawer|row|enough|rows|now|table|weeks|months|by|case|tin|jar|box|"
          "ready|rainy|shops|day|bed|plate|job|week|shoebox|again|there|water|"
          "fifty|three|four|it|tonight|them|bath|bottle"),
    PLAIN(MEANS, "enough|all|full|drawer|whole|months|box|boxful|handful|bag|"
                 "load|sixty|hundred|forty|fifty|eighty|stash|tub|loads "
                 "of|my|the|in|his|her|mums|dads|nans * " DRUGS " * "
                 "to|do|in|saved|for|now|and|ready|by|that|down|tonight|put|"
                 "would|on|vodka|bed|$ "
                 "do|not|end|it|drawer|finish|stop|sleep|job|take|now|bedside|"
                 "by|put|me|vodka|three|last|up|stop|kill|count|counted|wine"),
    PLAIN(MEANS, "stopped|stopping|stop|come|came|coming|quit|flushed|not|"
                 "binned|threw|refused|refusing|given|skipping|without "
                 "taking|off|my|all|up|been|away|the|them|taken * " DRUGS
                 "|heart|dialysis|chemo|inhaler|lithium|warfarin|statins|"
                 "treatment|oxygen|epilepsy|clozapine|depot ** "
                 "nature|nobody|told|point|matter|tell|odds|anyone|quicker|"
                 "secret|let|need|anybody|rest|difference|happens|choice|"
                 "purpose|wait|knows|why|course"),
    PLAIN(MEANS, "let|leave|letting nature|things|body|god|it|cancer|heart * "
                 "take|takes|rest|course|do|taking|have|finish|decide"),
    PLAIN(MEANS,
          "rope|noose|blade|blades|gun|shotgun|razor|razors|knife|revolver|"
          "rifle|beam|belt|hosepipe|cartridges|bullets|flex|scalpel * "
          "is|are|in|still|out|ready|sharp|by|on|for|from|under|round|hand|to|"
          "beside|and * "
          "garage|car|hand|ready|works|drawer|me|boot|bed|loft|tree|oiled|"
          "clean|loaded|waiting|now|shed|sharp|neck|bedside|bath|sock|there"),
    PLAIN(MEANS, "bought|got|have|found|keep|hid|tied|fetched|took|oiled|"
                 "cleaned|checked|still|holding|held|using|loaded|hidden|"
                 "ordered|kept|measured|tested|rung * "
                 "rope|noose|blade|blades|gun|shotgun|razor|razors|revolver|"
                 "rifle|hosepipe|cartridges|bullets|scalpel|beam|hose|helium|"
                 "nitrogen|ligature|banister|loft"),
    PLAIN(MEANS, "car|garage|hosepipe|engine|exhaust|tank|fumes|gas|oven|bbq|"
                 "barbecue|charcoal * "
                 "garage|running|hosepipe|exhaust|full|windows|engine|door|"
                 "sealed|taped|on|tent|tape "
                 "engine|running|hose|and|shut|sealed|closed|tape|tonight|"
                 "windows|door|bedroom|$"),
    PLAIN(MEANS, "cut|cuts|cutting|burn|burning|burned|burnt|scratching|carved|"
                 "carving|bleeding|punching|banging|pulling|picking|scrubbed|"
                 "scratch|hitting|bashing|biting|biting "
                 "again|on|my|myself|deep|the|too|into|open|off|lot? * "
                 "arms|arm|legs|leg|thigh|thighs|wrists|wrist|skin|head|hair|"
                 "hand|hands|stomach|wall|belly * "
                 "iron|again|deep|lighter|quiet|bleed|bleeding|deeper|calm|"
                 "release|off|out|wall|feel|every|relief|help|helps|stop|works|"
                 "skin|cigarette|blade|razor|nobody|raw|sleeves|only|open|$"),
    PLAIN(MEANS,
          "vodka|whisky|gin|brandy|rum|bottle|cans|drink|drunk|wine|cider|"
          "drinking * and|with|plus|n|next|then|by|now|till|until|im|on * "
          "pills|tablets|bridge|roof|bath|river|tonight|packets|blade|him|"
          "nothing|meds|line|cliff|black|forget|sleep|numb|water|codeine"),
    PLAIN(MEANS,
          "walked|walk|stepped|step|run|ran|stood|standing|lay|lie|cycled|"
          "drove|wander|crossed|cross|crossing|crosses "
          "in|out|into|on|onto|without|across|the|down * "
          "front|traffic|road|looking|rails|line|tracks|motorway|carriageway|"
          "roads of|and|on|to|see|just|hoping|again|anymore|twice|$ "
          "see|purpose|cars|traffic|hoping|just|lorry|car|lorries|train|bus|"
          "didnt|dont|again|looking|happened|hope|nothing|$"),
    PLAIN(MEANS,
          "i|id|ive|she|he odd|od|oded after|on|again|in|last|twice|at|when|n"),
    WEAK(MEANS, "od|oded|ods week|on|again|last|twice|after|in|n|and|$"),
    PLAIN(MEANS, "cut|cutting|cuts|burn|slice|slicing|carve|scratch "
                 "my|me|into|open|meself my? "
                 "stomach|arms|arm|legs|leg|thigh|thighs|wrists|wrist|skin|"
                 "belly|hips|myself|chest"),
    WEAK(MEANS, "stand|stood|standing|sit|sat|go|going|went|look|looked|walk|"
                "walked|end|ended|lean|leaning|linger|hang|lay|lie and? "
                "stand|sit|up|out|over|down|on|at|to|by|there? * "
                "footbridge|viaduct|tracks|ledge|parapet|flyover|roof|"
                "railings|motorway|multistorey|cliffs|weir|platform"),
    PLAIN(MEANS,
          "look|looking|looked|looks|see|stare|lean|peer * over|at|down|off * "
          "drop|balcony|bridge|edge|railing|over|it|water|lorries|motorway|"
          "tracks * "
          "rather|lot|and|think|count|quick|every|how|days|often|would|wonder|"
          "night|long"),
    PLAIN(MEANS,
          "think|thinking|thought|imagine|wonder|know|wondering "
          "how|that|it|itd|of * "
          "quick|easy|quiet|peaceful|simple|fast|soft|cold|take|only it? * "
          "would|could|be|step|take|itd|is * be|is|a|step|end|over|one|$"),
    WEAK(MEANS, "only|just|one|all|it takes|take|taken|need|one|a|more "
                "a|one|more? step|jump|push|slip|second|swerve|lorry|leap"),
    PLAIN(MEANS,
          "putting|put|keeping|keep|setting|taking|saving|save|hiding|stashing|"
          "hoarding|storing|counting|count|counted|laying * "
          "tablets|pills|them|meds|it|medication|sleepers|insulin|paracetamol "
          "* by|aside|home|away|out|back|up|one|ready|bit|little|drawer * "
          "bit|at|so|for|on|in|and|since|i|week|time|bottle|bed|again|$"),
    PLAIN(MEANS,
          "know|knows|knew|learnt|worked exactly|just|out|what|how|precisely * "
          "what|how|much|dose * take|takes|use|need|enough|tie|cut|inject|mix"),
    PLAIN(
        MEANS,
        "bottle|packet|packets|box|vodka|pills|tablets|blade|rope|whisky * "
        "and|with|plus * packet|packets|pills|tablets|bottle|blade|bath|coin"),
    WEAK(MEANS, "me|just|theres|us|only|with and|the|a|my|with * "
                "bottle|packet|packets|pills|blade|rope|knife|tablets|gun * "
                "and|left|tonight|now|it|its|again|$"),
    PLAIN(MEANS, "still|have|kept|keep|got|still|retain|own * "
                 "means|service|army|old|loaded|dads|fathers * "
                 "revolver|pistol|gun|drawer|bureau|oiled|weapon|rifle|"
                 "cartridge|bullet|time|works"),
    PLAIN(MEANS,
          "cartridge|bullet|round|blade|tablet|dose|rope "
          "left|is|for|ready|in|one * me|left|drawer|mine|ready|myself|it"),
    PLAIN(MEANS, "station|platform|bridge|bench|crossing|lay|layby|track|line "
                 "* not|no|any|without|never|wasnt * "
                 "waiting|train|catch|stop|travelling|travel|board|go"),
    PLAIN(MEANS, "not|no|never|isnt|wasnt|arent|dont * "
                 "waiting|going|stop|stopping|travelling|slow|fix * "
                 "train|anywhere|bus|stop|down|owt|anything * "
                 "stop|if|and|to|with|in|i|$"),
    PLAIN(MEANS,
          "up|climbed|ladder|loft|attic|shed|garage|stairs|beam|banister * "
          "ladder|rope|beam|chair|stool|loft|tree|cord|light|fitting * "
          "and|not|wasnt|first|came|down|stood|to|thought|looked|last|hold|"
          "weight"),
    PLAIN(MEANS, "count|counted|counting|know|watch|learn|timed|learnt|time * "
                 "lorries|trains|cars|train|lorry|traffic|buses|ten|gaps * "
                 "so|dont|fast|slow|stop|not|go|come|past|which|to"),
    WEAK(MEANS, "done|did|took|taken|gone|do "
                "something|somethin|summat|a|thing|it|stupid * "
                "silly|stupid|terrible|bad|myself|awful|sleepy * "
                "i|and|now|feel|cant|im|please|its|$"),
    PLAIN(MEANS, "do|done|did|doing|going something to myself|meself"),
    PLAIN(MEANS, "attempted|attempt|tried it? "
                 "again|twice|once|three|this|last|before|two|for * "
                 "month|week|year|night|times|told|nobody|now|time|already|$"),
    PLAIN(MEANS, "id|would|wouldve|nearly|almost|couldve|shouldve|ill of|have? "
                 "jumped|done|gone|stepped|jump * "
                 "if|but|yesterday|bloke|tonight|tomorrow|last|it|over|only"),
    WEAK(MEANS,
         "for a|one long|last|cold|midnight|final|far swim|walk|drive|way"),
    WEAK(
        MEANS,
        "take|took|taken|taking|might|had|swallowed|eaten|popped|necked|downed "
        "the|all|eight|ten|a|my|of|twenty|some|six|lot|whole|handful|rest|them|"
        "twelve * "
        "sleepers|sleepers|rest|tablets|pills|packet|bottle|lot|paracetamol|"
        "strip|box|stash"),
    WEAK(MEANS, "oiled|oiling|sharpened"),
    FAINT(
        MEANS,
        "step|stepped|stepping|walk|walked|walking|drive|driving|drove|run|ran|"
        "jump|jumped|jumping|go|going|throw|throwing|fall|falling|lie|lying|"
        "steer|swerve|roll|wade|waded|wading|swim|swam|turn|swerving|climb|"
        "climbed|dive|walks out|myself|the|in|straight|right|just|down? * "
        "in|into|off|front|under|over|onto|out|in|between|across * "
        "of|front|a|the|to? " HEIGHTS
        "|road|tree|wall|bus|cars|car|oncoming|path|top|wheels|railing|water|"
        "side|waves"),
    FAINT(MEANS,
          "use|using|with|take|taking|used|through|in "
          "going|the|my|on|to|be|do? * "
          "car|garage|rope|belt|gun|blade|tablets|pills|insulin|window|bath|"
          "oven|sea|river|train it|and|tonight|please|goodbye|tell|this|im|$"),
};

const struct sign_phrases signs_means = {rows, sizeof rows / sizeof *rows};
