#include "core/reading/signs_list.h"

#include "base/banned.h"

/* A child in danger; harm in care. */
static const struct sign_phrase rows[] = {
    /* A child in danger. */
    PLAIN(CHILD, "kids|children|boy|girl|lad|baby|toddler|grandson|niece|"
                 "nephew|granddaughter|son|daughter|twins|pupil|little|brother|"
                 "sister|grandkids|child|bairns|bairn|lass|tot * "
                 "hungry|starving|eat|eats|eaten|fed|feed|food|bread|nappy|"
                 "nappies|dirty|filthy|smell|smells|same|cold|coat|shoes|bin|"
                 "bins|alone|themselves|himself|herself|own|unwashed|barefoot|"
                 "pyjamas|crisps|lice|school|crying|cries|screaming|screams|"
                 "hours|outside|locked|left|night|balcony|street|unattended * "
                 "and|for|all|in|asking|round|hours|dirty|clothes|out|days|"
                 "night|nobody|mum|school|every|his|her|from|their|weeks|at|"
                 "gets|since|bare|own|again|week|no|door|winter|bath|when|them|"
                 "parents|till|most|dark|while"),
    PLAIN(CHILD, "kids|children|boy|girl|lad|baby|toddler|grandson|niece|"
                 "nephew|granddaughter|son|daughter|twins|shes|hes|little|"
                 "child|he|she|sister|brother|stepson * "
                 "scared|frightened|flinches|flinch|wets|wetting|hides|hide|"
                 "doesnt|dont|begs|screams|cries|stopped|wont|terrified|clings|"
                 "begged|quiet|gone|hates|dreads * "
                 "go|going|weekend|dads|stay|uncle|him|stepdad|bed|home|talk|"
                 "talking|talks|her|boyfriend|back|table|shouts|bath|house|"
                 "when|mum|access|contact * "
                 "there|back|says|to|with|anymore|alone|house|friday|weekend|"
                 "weekends|comes|again|him|her|since|sleep|home|why|shouts|"
                 "drunk|hand|he|she|and"),
    PLAIN(CHILD, "new|expensive|designer|presents|gifts|got|bought|buys|older|"
                 "owes|gives|lots|two|with * "
                 "trainers|phone|phones|friends|money|boyfriend|lads|men|car|"
                 "man|coat|driver|cash|him|her|jewellery|vapes|watch * "
                 "explain|cant|older|wont|hotel|london|train|county|picks|"
                 "nights|comes|say|from|fourteen|thirteen|fifteen|school|"
                 "twelve|says|online|secret|sleeps|away|knuckles|cut|scared|"
                 "drops|home|margate|meet|him|her|where|since|missing|car"),
    PLAIN(CHILD, "taken|taking|sent|sending|going|flying|fly|ticket|tickets|"
                 "booked|married|engaged|promised|wedding|marry * "
                 "married|marry|wedding|cousin|pakistan|village|abroad|back|"
                 "summer|holidays|man|husband|abroad|away * "
                 "dont|doesnt|cousin|not|never|school|met|choice|says|want|"
                 "passport|against|older|15|16|she|hes|say|one|refuse"),
    PLAIN(CHILD, "teacher|coach|tutor|driver|uncle|man|neighbour|stepdad|"
                 "friend|leader|someone|guy|grandad|he * "
                 "messages|texts|message|snapchat|lifts|meets|photos|pictures|"
                 "follows|presents|kisses|alone|films * "
                 "night|secret|daughter|wants|photos|me|her|him|son|girls|boys|"
                 "between|bed|delete|meet|tell|dark|home|kids"),
    PLAIN(CHILD, "kids|children|boy|girl|lad|little|one|ones|toddler|bairns * "
                 "asking|ask|begging|beg|knocking|round for|at * "
                 "bread|food|something|dinner|biscuits|eat|door|milk"),
    PLAIN(CHILD,
          "puts|put|keeps|locks|left|locked|out|outside|shut|shuts|stands "
          "her|him|them|us|in|me|alone? * "
          "dark|cupboard|yard|garden|shed|cellar|cold|rain|hall|midnight * "
          "when|bad|naughty|night|midnight|wont|until|shoes|because|no|let"),
    PLAIN(CHILD,
          "go|going|sent|taken|taking|send|ticket|flight|trip to|for|back * "
          "pakistan|bangladesh|india|somalia|abroad|village|yemen|turkey|"
          "kurdistan|home * "
          "know|what|why|married|dont|marry|wedding|school|17|16|15|scared|"
          "please"),
    PLAIN(CHILD, "new|two|three|expensive "
                 "trainers|phones|phone|coat|friends|watch|chain * "
                 "cuts|phones|scared|terrified|knuckles|older|car|explain|"
                 "hands|missing|night"),
    /* Harm in care. */
    PLAIN(CARE,
          "carer|carers|staff|nurse|nurses|agency|hca|assistant|lady|man|woman|"
          "girl|girls|one|fellow|lads|they|she|he|healthcare|orderly|helper|"
          "support|night * "
          "rough|roughly|shouts|shouted|yanks|yanked|drags|dragged|laughs|"
          "laughed|laughing|mocks|slaps|slapped|pulls|pinned|restrained|hurts|"
          "grabs|swears|swore|nasty|cruel|impatient|punish|punishes|ties|tied|"
          "heavyhanded|handed|forces|forced|ignore|ignores|ignored|sleep|"
          "sleeps|asleep|snaps|pinches|force|handles|jokes|teases|straps|"
          "sedate|threatens|throws|shove|shoves|held|kneels|hit|hits|twists|"
          "leaves|turns|moves|takes|took|unplugs|hides * "
          "him|her|me|dad|mum|us|nan|gran|husband|wife|people|arm|bed|chair|"
          "residents|patients|resident|nobody|bell|old|him * "
          "bed|chair|when|if|about|down|arm|and|on|in|hair|shower|so|because|"
          "wash|wet|reach|again|like|face|for|out|at|off"),
    PLAIN(CARE,
          "mum|dad|nan|gran|husband|wife|gentleman|lady|patient|resident|man|"
          "woman|she|he|they|residents|auntie|grandad|hes|shes|him|her|uncle|"
          "brother|sister|us|old|people|mam * "
          "left|sat|sitting|lying|found|been|in|lies|sits|with|given|got|"
          "wearing|had|have|has|getting|strapped|kept * "
          "wet|soiled|dirty|same|own|mess|cold|hours|thirsty|dry|sores|sore|"
          "bedsore|bedsores|bruise|bruises|naked|drink|unwashed|hungry|floor|"
          "weight|pad|sheets|pyjamas|nightie|corridor|alone|stone|thinner|"
          "drugged|dehydrated|soaked|marks|tied|strapped|clothes|doped * "
          "pad|pads|bed|sheets|since|for|all|morning|night|hours|pyjamas|"
          "nightie|clothes|and|nobody|on|day|days|weeks|when|wrists|arms|again|"
          "heels|until|till|chair|six|because|cup|in|no|of|lost|mess|back|two"),
    PLAIN(CARE, "bell|buzzer|alarm|cord|button|call|water|jug|drink|food|tray|"
                "frame|glasses|teeth|hearing|walker|phone|dinner * "
                "reach|out|unplugged|moved|taken|ignored|away|where|other|side|"
                "away|cold|untouched|off|tied|behind|nobody|floor * "
                "reach|cant|of|so|out|because|nobody|hours|comes|her|him|she|"
                "he|wall|at|room|bother|ringing|away|they|and|$"),
    PLAIN(CARE, "ties|tied|tie|straps|strapped|locks|locked|held|pinned|"
                "sedated|drugged|doped|wedged|belted|hold|hid|restrained * "
                "him|her|me|arm|hands|down|face|wrists|dad|mum|wheelchair|door|"
                "them|patients|so|to|in|legs * "
                "chair|bed|rail|floor|down|room|wander|quiet|up|breathe|"
                "bathroom|so|dark|down|hours|move|toilet|laughing|laughed"),
};

const struct sign_phrases signs_care = {rows, sizeof rows / sizeof *rows};
