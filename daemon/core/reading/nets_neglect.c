#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Neglect and harm in care. */
static const struct net_phrase rows[] = {
    {NET_SAFEGUARD,
     "staff|nurse|nurses|worker|workers|carer|carers|hca|hcas|agency|keyworker|"
     "manager|nights|they * "
     "shout|shouts|shouted|shouting|swear|swears|swore|swearing|scream|screams|"
     "screamed|laugh|laughs|laughed|laughing|mock|mocks|mocked|taunt|taunts "
     "at|about|when "
     "me|us|him|her|them|mum|dad|patients|people|my|it|he|she|i|we",
     "neglect", false},
    {NET_SAFEGUARD,
     "staff|nurse|nurses|worker|workers|carer|carers|hca|hcas|agency|keyworker|"
     "manager|they|bank * "
     "hit|hits|slapped|pinned|pins|hold|holds|held|dragged|drags|drag|pushed|"
     "grab|grabbed|hurt|hurts|hurting|threaten|threatened|threatens|manhandled|"
     "manhandle|bullied|bully|bullies|stripped|sedate|sedated|injected|punched|"
     "kicked|restrained|touched "
     "me|us|him|her|them|mum|dad|patients|people|residents|my|mam|nan|gran",
     "neglect", false},
    {NET_SAFEGUARD,
     "rough with|handling|handled me|him|her|mum|dad|patients|them|us",
     "neglect", false},
    {NET_SAFEGUARD,
     "staff|nurse|nurses|carer|carers|agency|they * "
     "ignore|ignores|ignored|ignoring the|my|his|her|me|him|when? "
     "buzzer|bell|calls|cries|shouts|screams|pain|when|for",
     "neglect", false},
    {NET_SAFEGUARD, "asleep|sleeping on shift|duty|nights|watch", "neglect",
     false},
    {NET_SAFEGUARD,
     "left|leave|leaves|leaving|sat|sitting|lying|lies|laying|lay|sits|found|"
     "kept|soaked "
     "him|her|me|dad|mum|mam|nan|them|in|wife|husband|gran|patients|people|my|"
     "for * in|on|for|a|with|wet|soiled "
     "wet|soiled|soaking|soaked|urine|dirty|mess|poo|wee|pee|faeces|pad|pads|"
     "nappy|filth|vomit|floor|hours|naked|excrement|own|same",
     "neglect", false},
    {NET_SAFEGUARD,
     "left|leaves|leave|leaving in|on|me|him|her|mum|dad|sat|sitting in? "
     "the|same|a|his|her|their|own|my same|own|wet|dirty|soiled "
     "pad|pads|mess|wee|nappy|sheets|clothes|bed|urine",
     "neglect", false},
    {NET_SAFEGUARD,
     "wet|soiled|filthy|urine|stained "
     "pads|pad|sheets|bed|nappy|bedding|mattress|nightie|clothes",
     "neglect", false},
    {NET_SAFEGUARD, "same pad|pads|clothes|nappy all|for|since|he|she|from",
     "neglect", false},
    {NET_SAFEGUARD, "bed|pressure sore|sores|ulcer|ulcers", "neglect", false},
    {NET_SAFEGUARD,
     "lost|losing|dropped "
     "a|two|three|one|half|over|nearly|1|2|3|4|5|6|so|much? "
     "stone|stones|weight|kilos|kg ** "
     "ward|eat|eating|fed|feeding|nobody|staff|hungry|food",
     "neglect", false},
    {NET_SAFEGUARD,
     "he|she|dad|mum|nan|mam|gran|husband|wife|son|daughter has|hes|shes? "
     "lost|losing|dropped * stone|weight",
     "neglect", false},
    {NET_SAFEGUARD,
     "nobody|noone|never|not|staff|isnt|wasnt|dont|arent|hasnt|didnt|no "
     "one|body|being|been|even? "
     "help|helps|helping|helped|feed|feeds|wash|washed|washes|feeding|bathed|"
     "showered|changed|change|changes|checked|turned|toileted|cleaned "
     "him|her|dad|mum|mam|nan|them|me|in|for|all|since|gran ** "
     "eat|drink|days|week|weeks|toilet|food|water|day|hours|bed|night|wash|"
     "meals|since",
     "neglect", false},
    {NET_SAFEGUARD,
     "no|without|not|given|enough food|water|drink|fluids|meds|medication "
     "for|since|all|in day|days|hours|two|three|yesterday|week|night",
     "neglect", false},
    {NET_SAFEGUARD,
     "nobody|noone|not|never|no|isnt|wasnt one|being|been? feed|feeds|feeding "
     "him|her|dad|mum|nan|them|properly|enough",
     "neglect", false},
    {NET_SAFEGUARD,
     "restrain~ me|him|her|us|my|face|them|mum|dad|people|too|every|six|three",
     "neglect", false},
    {NET_SAFEGUARD, "face face down|on|floor", "neglect", false},
    {NET_SAFEGUARD,
     "held|hold|holding|pinned|pinning|pin|holds "
     "me|him|her|them|people|us|patients|someone|mum|dad|my down|face",
     "neglect", false},
    {NET_SAFEGUARD,
     "in|to|into seclusion for|since|days|again|with|all|naked|no", "neglect",
     false},
    {NET_SAFEGUARD, "secluded me|him|her", "neglect", false},
    {NET_SAFEGUARD, "strip|stripped searched|search|naked|me|him|her",
     "neglect", false},
    {NET_SAFEGUARD,
     "gave|given|give|giving|got|had him|her|me|them|mum|dad|the "
     "wrong|double|someone|too|no "
     "meds|medication|insulin|tablets|dose|injection|drugs|elses|much",
     "neglect", false},
    {NET_SAFEGUARD,
     "wrong meds|medication|tablets|dose|drugs|injection|insulin", "neglect",
     false},
    {NET_SAFEGUARD,
     "cries|crying|screams|screaming|shouts|calls|calling|begs|begging|moans|"
     "rings|buzzing ** they|staff|nobody|no|nurse|noone|one|and ** "
     "shut|ignore|ignores|close|closed|laugh|walk|door|comes|come|answer|"
     "answers|told|tell|leave|left|goes|went|turn",
     "neglect", false},
    {NET_SAFEGUARD,
     "shut|shuts|close|closed|shutting|closes the|her|his door|curtain "
     "on|so|while|when her|him|me|them|us|she|he|they|and",
     "neglect", false},
    {NET_SAFEGUARD, "neglected|neglecting|neglects", "neglect", true},
};

const struct net_list nets_neglect = {rows, sizeof rows / sizeof *rows};
