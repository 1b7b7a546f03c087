#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Harm to themselves. */
static const struct net_phrase rows[] = {
    {NET_DISTRESS,
     "cut|cuts|cutting|cuttin|burn|burning|burned|scratch|scratching|slash|"
     "slashing|slit|bang|banging|bite|biting|punch|punching|stab|hit|hitting * "
     "myself|meself|mself|myslef|miself|maself|mysel",
     "self-harm", false},
    {NET_DISTRESS,
     "cut|cuts|cutting|cuttin|burn|burning|burnt|scratch|scratching|slash|"
     "slashing|slit|bang|banging|pull|pulling my|me "
     "self|arms|arm|wrist|wrists|legs|leg|thighs|thigh|skin|head|hair",
     "self-harm", false},
    {NET_DISTRESS,
     "cut|cutting up|again|last|deep|everyday|so|too "
     "deep|deeper|night|nite|again|to|bad|deeply",
     "self-harm", false},
    {NET_DISTRESS,
     "cutting|cuttin|burning|purging|scratching|harming "
     "again|agen|agn|everyday|too|deeper|deep|helps",
     "self-harm", false},
    {NET_DISTRESS, "cuts are|r|getting|get deeper|deep|worse|infected",
     "self-harm", false},
    {NET_DISTRESS,
     "started|been|back|keep|kept cutting|cuttin|harming|burning|purging|sh "
     "again|agen|cos|because|every|last|since|at|$",
     "self-harm", false},
    {NET_DISTRESS,
     "relapse|relapsed|relapsing|slipped "
     "again|last|today|n|and|yesterday|on|hard|bad|with|tonight|2day|this|"
     "badly|after|into|i|ages|bk|back|$",
     "self-harm", false},
    {NET_DISTRESS,
     "deeper|deep|worse than|this|cut|cuts|wound|wounds|one "
     "usual|time|normal|last|before|and|to|needs|need|stitches|than|still|wont|"
     "keeps",
     "self-harm", false},
    {NET_DISTRESS,
     "razor|razors|blades|blade|knife|knives|scissors|lighter|box "
     "out|back|again|to|on|in|at|with|under|hidden|from|hid "
     "again|my|me|tonight|hand|skin|wrist|arm|arms|cutter|bed|out",
     "self-harm", false},
    {NET_DISTRESS,
     "need|needed|got|had|having|stitches "
     "stitches|stitched|after|again|steristrips|because "
     "i|from|my|last|after|on|again|up|in|cut|cuts",
     "self-harm", false},
    {NET_DISTRESS,
     "hurt|hurting|hurtin|harm|harming|damage|destroy|injure|hert|punish|"
     "punishing * " SELF,
     "self-harm", false},
    {NET_DISTRESS,
     "more|new|fresh|another|extra|2|3|two|three|5|loads "
     "scar|scars|cuts|cut|burns|wounds|marks "
     "on|again|this|to|today|yesterday|arms|legs",
     "self-harm", false},
    {NET_DISTRESS,
     "scars|cuts|marks|arms|wrists|bandages ** "
     "sleeves|sleeve|cover|covered|hide|hiding|hidden|fresh|new|summer",
     "self-harm", false},
    {NET_DISTRESS,
     "wear|wearing|need|only short|long sleeves|sleeve ** "
     "cuts|scars|cut|marks|arms|burns",
     "self-harm", false},
    {NET_DISTRESS, "self harm~", "self-harm", true},
    {NET_DISTRESS, "selfharm~|selfinjur~", "self-harm", true},
    {NET_DISTRESS, "self injur~|destruct~|hurt", "self-harm", true},
    {NET_DISTRESS,
     "hurt|hurting|harm|harming|cut|cutting|cuts|burn|burning|burnt|punish|"
     "punishing|starve|starving|scratch|scratching|hit|hitting * myself|meself",
     "self-harm", false},
    {NET_DISTRESS, "hurt|harm|cut|cutting my self", "self-harm", false},
    {NET_DISTRESS,
     "cut|cutting|slit|burn|scratch|slash * arms|wrist|wrists|legs|thighs",
     "self-harm", false},
    {NET_DISTRESS, "cutting again", "self-harm", false},
    {NET_DISTRESS, "started|been|keep|kept|im|am|back|stop|resist cutting $",
     "self-harm", false},
    {NET_DISTRESS, "razor|razors|blades", "self-harm", true},
};

const struct net_list nets_self_harm = {rows, sizeof rows / sizeof *rows};
