#include "core/reading/nets_list.h"

#include "base/banned.h"

/* What is not English. No speaker has reviewed it yet. */
static const struct net_phrase rows[] = {
    /* Welsh */
    {NET_DISTRESS, "eisiau|moyn|isio marw", "a wish to die", false},
    {NET_DISTRESS, "lladd fy|dy hun|hunan", "suicide", false},
    {NET_DISTRESS, "hunanladd~|hunanniwed~", "suicide", false},
    {NET_DISTRESS, "hunan niwed~|ladd~", "self-harm", false},
    {NET_DISTRESS, "ddim|dim * eisiau|isio|moyn byw", "a wish to die", false},
    {NET_DEATH, "wedi|di marw", "a death", false},
    {NET_DEATH, "bu|fu farw", "a death", false},
    {NET_DEATH, "angladd|cynhebrwng|profedigaeth|galar", "bereavement", false},
    /* Polish */
    {NET_DISTRESS, "chce * umrzec", "a wish to die", false},
    {NET_DISTRESS, "zabic|zabije|zabijam|powiesic sie", "suicide", false},
    {NET_DISTRESS, "sie zabic|zabije|powiesze", "suicide", false},
    {NET_DISTRESS, "samoboj~", "suicide", false},
    {NET_DISTRESS, "nie * chce * zyc", "a wish to die", false},
    {NET_DISTRESS, "nie mam|mama juz? sily|sil", "despair", false},
    {NET_SAFEGUARD, "bije|bil|uderzyl|kontroluje mnie", "abuse", false},
    {NET_SAFEGUARD, "mnie bije|bil|uderzyl", "abuse", false},
    {NET_SAFEGUARD, "boje sie", "fear of someone", false},
    {NET_SAFEGUARD, "czyta moje|maile|wiadomosci", "a watched mailbox", false},
    {NET_THREAT, "zabije|pobije|zabic go|ja|cie|was|ich|jego", "a threat",
     false},
    {NET_DEATH, "zmarl~|umarl~|pogrzeb~|zaloba|wdowa|wdowiec", "a death",
     false},
    {NET_DEATH, "nie zyje", "a death", false},
    {NET_DEATH, "odszedl|odeszla", "a death", false},
    /* Turkish */
    {NET_DISTRESS, "intihar~", "suicide", false},
    {NET_DISTRESS, "olmek ist~", "a wish to die", false},
    {NET_DISTRESS, "yasamak ist~", "a wish to die", false},
    {NET_DISTRESS, "kendimi * oldur~", "suicide", false},
    {NET_DISTRESS, "dayanamiyorum|dayanamayacagim", "despair", false},
    {NET_SAFEGUARD, "beni * dovuyor|dovdu|tehdit|vuruyor", "abuse", false},
    {NET_SAFEGUARD, "korkuyorum", "fear of someone", false},
    {NET_THREAT, "oldururum|oldurecegim|geberteceg~", "a threat", false},
    {NET_DEATH, "vefat|cenaze~|rahmetli|merhum|oldu", "a death", false},
    {NET_DEATH, "kaybettik|kaybettim", "bereavement", false},
    {NET_DEATH, "bas~ sag~ olsun", "bereavement", false},
    /* Somali */
    {NET_DISTRESS, "isdil~|isdisho", "suicide", false},
    {NET_DISTRESS, "is dil~|disho|dilayaa", "suicide", false},
    {NET_DISTRESS, "inaan dhinto|dhimto|dhimado", "a wish to die", false},
    {NET_SAFEGUARD, "i garaac~|dilaa|dilayaa|garaacaa", "abuse", false},
    {NET_DEATH,
     "dhintay|dhimatay|dhimatey|geeriyood~|geeriyoot~|tacsi~|aaska|aaskii",
     "a death", false},
    /* Bengali */
    {NET_DISTRESS, "আত্মহত্যা~", "suicide", false},
    {NET_DISTRESS, "মরতে চাই~|ইচ্ছা", "a wish to die", false},
    {NET_DISTRESS, "মরে যেতে|যাব", "a wish to die", false},
    {NET_DISTRESS, "বাঁচতে চাই~|ইচ্ছা", "a wish to die", false},
    {NET_DISTRESS, "নিজেকে শেষ|মেরে", "suicide", false},
    {NET_SAFEGUARD, "আমাকে মারে|মারছে|মারধর", "abuse", false},
    {NET_DEATH, "মারা গেছে~|গেল~|গেলেন|গিয়েছে~|গেছেন", "a death", false},
    {NET_DEATH, "মৃত্যু~|ইন্তেকাল|জানাজা~|মৃত", "a death", false},
    /* Urdu, and as it is written in Latin letters */
    {NET_DISTRESS, "خودکشی", "suicide", false},
    {NET_DISTRESS, "خود کشی", "suicide", false},
    {NET_DISTRESS, "مرنا چاہتا|چاہتی", "a wish to die", false},
    {NET_DISTRESS, "جینا نہیں|نہی", "a wish to die", false},
    {NET_DISTRESS, "khudkushi|khudkashi|khudkhushi", "suicide", false},
    {NET_DISTRESS, "marna chahta|chahti|chahata", "a wish to die", false},
    {NET_DISTRESS, "jeena nahi|nahin", "a wish to die", false},
    {NET_SAFEGUARD, "مجھے مارتا|مارتے|مارتی", "abuse", false},
    {NET_SAFEGUARD, "mujhe marta|marte|maarta|maarte|marti", "abuse", false},
    {NET_DEATH, "انتقال|وفات|جنازہ|جنازے|فوت|مرحوم|مرحومہ", "a death", false},
    {NET_DEATH, "inteqal|intiqal|inteqaal|intikal|janaza|wafat|marhoom",
     "a death", false},
    /* Welsh */
    {NET_DISTRESS,
     "ddim|dwim|wnaim ** byw|bodoli rhagor|mwyach|dim|bellach|fel|$",
     "a wish to die", false},
    {NET_DISTRESS, "ladd|lladdaf fy|dy|ei fun|hun|hunan|hunain", "suicide",
     false},
    {NET_DISTRESS,
     "anafu|niweidio|brifo|torri|frifo|nhorri fy|ei hun|hunan|mraich",
     "self-harm", false},
    {NET_DISTRESS,
     "methu|ffaelu|fethu ymdopi|mynd|cario|cymryd|dioddef "
     "mwy|ymlaen|rhagor|mwyach|dim|mlaen|$",
     "despair", false},
    {NET_DISTRESS, "ffarwel|hwyl * bawb|am byth", "a farewell", false},
    {NET_DISTRESS, "does|sdim|dim dim? pwynt|gobaith", "despair", false},
    {NET_SAFEGUARD,
     "fy|yn|wedi nharo|mrifo|nghuro|mygwth|nghicio|cham|mwrw i|drin|fi",
     "abuse", false},
    {NET_SAFEGUARD, "taro|bwrw|brifo|curo|bygwth|cam fi|drin", "abuse", false},
    {NET_SAFEGUARD,
     "darllen|edrych|gwirio fy|ar e|negeseuon|ebyst|ffon|post|mebost",
     "a watched mailbox", false},
    {NET_SAFEGUARD, "ofn ef|fo|fe|hi|fy|e|mynd", "fear of someone", false},
    {NET_THREAT, "lladd|brifo|bwrw|saethu|trywanu ef|fo|fe|hi|ti|chi|nhw|pawb",
     "a threat", false},
    /* Polish */
    {NET_DISTRESS,
     "chce|chcialbym|chcialabym|wole|chec|pragne * "
     "umrzec|zniknac|umierac|zginac|skonczyc",
     "a wish to die", false},
    {NET_DISTRESS,
     "nie chce|chcem|moge|mam|warto|potrafie|dam ** "
     "zyc|zycia|istniec|wytrzymac|wytrzymam|dalej|rady|sily|sil",
     "a wish to die", false},
    {NET_DISTRESS, "nie ma|widze|mam * sensu|nadziei|wyjscia|przyszlosci",
     "despair", false},
    {NET_DISTRESS,
     "zabic|zabije|zabijam|powiesic|powiesze|potne|pociac|okaleczam|tne|"
     "skoncze sie|ze|z|siebie",
     "suicide", false},
    {NET_DISTRESS,
     "skoncze|skonczyc|odebrac|odbiore ze|z|sobie|to soba|tym|zycie|zyciem",
     "suicide", false},
    {NET_DISTRESS,
     "wzielam|wzialem|polknelam|polknalem|przedawkowal~|nalykal~|lyknal~ * "
     "tabletki|tabletek|lekow|leki|wszystkie|sie|duzo",
     "an overdose", false},
    {NET_DISTRESS, "zegnajcie|zegnaj|zegnam", "a farewell", false},
    {NET_SAFEGUARD,
     "maz|on|partner|ona|chlopak|ojciec|syn|zona * "
     "bije|bil|uderzyl|kopie|gwalci|zgwalcil|grozi|dusi|kontroluje|zamyka|"
     "szarpie",
     "abuse", false},
    {NET_SAFEGUARD,
     "mnie|nas|mi * "
     "bije|uderzyl|pobil|gwalci|zgwalcil|grozi|dusil|kontroluje|zamyka|sledzi|"
     "szantazuje",
     "abuse", false},
    {NET_SAFEGUARD,
     "czyta|sprawdza|kontroluje|przeglada * "
     "maile|wiadomosci|telefon|poczte|komputer|sms",
     "a watched mailbox", false},
    {NET_THREAT,
     "zabije|zabijemy|pobije|zadzgam|spale|podpale|wysadze|zastrzele|dorwe|"
     "zajebie * was|cie|go|ja|ich|wszystkich|to|ciebie|ten|ta|dom",
     "a threat", false},
    /* Turkish */
    {NET_DISTRESS, "yasamak|hayatta|var istemi~|kalmak|olmak istemi~?",
     "a wish to die", false},
    {NET_DISTRESS,
     "olmek|olsem|olseydim|oleyim|keske "
     "istiyorum|isterdim|iyi|olsem|istiyom|olsaydim",
     "a wish to die", false},
    {NET_DISTRESS,
     "kendimi|canima|hayatima ** "
     "oldur~|kiy~|son|asmak|asaca~|kes~|zarar|ver~|at~",
     "suicide", false},
    {NET_DISTRESS,
     "dayanam~|bikt~|gucum|umudum|caresiz~|tukend~ "
     "artik|kalmadi|yok|hayattan|im|yasamaktan|daha|bu|$",
     "despair", false},
    {NET_DISTRESS, "artik ** dayanam~|yoruldum|biktim", "despair", false},
    {NET_DISTRESS, "artik|daha ** yasamak|olmak|uyanmak * istemiyorum",
     "despair", false},
    {NET_DISTRESS, "elveda|hakkinizi helal|herkese|hos|$", "a farewell", false},
    {NET_DISTRESS, "hap|ilac|ilaclari|haplari * ictim|aldim|yuttum|icti",
     "an overdose", false},
    {NET_SAFEGUARD,
     "kocam|esim|babam|oglum|o|annem|sevgilim|abim|patronum ** "
     "dovuyor|dovdu|vuruyor|vurdu|tehdit|bicak|tecavuz|kilitl~|siddet|izin|"
     "birakmiyor|dover",
     "abuse", false},
    {NET_SAFEGUARD,
     "beni|bana ** "
     "doviy~|dovuyor|dovdu|tehdit|vuruyor|vurdu|siddet|tecavuz|kilit~|taciz",
     "abuse", false},
    {NET_SAFEGUARD,
     "telefonumu|maillerimi|mesajlarimi|epostalarimi|postalarimi * "
     "okuyor|kontrol|bakiyor|karistiriyor",
     "a watched mailbox", false},
    {NET_THREAT,
     "oldurecegim|oldururum|gebertirim|vuracagim|bicaklayacagim|yakacagim|"
     "yakarim|pisman",
     "a threat", false},
    /* Somali */
    {NET_DISTRESS,
     "inaan|in|waan|doonayaa|rabaa|rabo "
     "dhinto|dhimo|dhimto|dhiman|dhimanayaa|dhimasho|dhintaa",
     "a wish to die", false},
    {NET_DISTRESS,
     "ma|maya|mana rabo|doonayo|rabaa ** "
     "noolaado|nool|noolaadaa|nolol~|noolaan",
     "a wish to die", false},
    {NET_DISTRESS,
     "is|isku|naftayda|naftaa "
     "dilo|dilaa|dili|dilayaa|dilaysa|daldal~|dhaawac~|gooyo",
     "suicide", false},
    {NET_DISTRESS, "nolosha|naftayda ** daalay|nacay|necbahay|quus~", "despair",
     false},
    {NET_DISTRESS, "quustay|rajo ma|beel", "despair", false},
    {NET_SAFEGUARD,
     "ninkayga|ninkaygu|odaygayga|odaygaygu|xaaskayga|aabahay|wiilkayga|sayga "
     "* i|iga|wuu|ayaa|way ** garaac~|dil~|hanjab~|kufsa~|xir~|cabsi~",
     "abuse", false},
    {NET_SAFEGUARD, "wuu|way|ayaa i|na garaac~|dil~|hanjab~|kufsa~|xir~",
     "abuse", false},
    {NET_SAFEGUARD, "waan|ka baqayaa|cabsanayaa|baqanayaa|cabsadaa",
     "fear of someone", false},
    {NET_THREAT, "waan|dil ku|idin|uu dilayaa|dili|gubayaa|dilaa|tooganayaa",
     "a threat", false},
    /* Bengali */
    {NET_DISTRESS, "বাঁচতে|বাচতে|বেঁচে|থাকতে|বাঁচার চাই|চাইনা|ইচ্ছা|ইচ্ছে|থাকতে",
     "a wish to die", false},
    {NET_DISTRESS, "মরে|মরতে|মৃত্যু যেতে|যাব|চাই|ইচ্ছে|ইচ্ছা|যাওয়া|যাই|ভালো",
     "a wish to die", false},
    {NET_DISTRESS, "নিজেকে|নিজের * শেষ|মেরে|হত্যা|জীবন|ক্ষতি|কাট~", "suicide",
     false},
    {NET_DISTRESS, "আর পারছি|সহ্য না|করতে|হয়", "despair", false},
    {NET_SAFEGUARD,
     "আমাকে|আমার|মাকে * মারে|মারছে|মারধর|মেরেছে|মারেন|পেটায়|হুমকি|নির্যাতন|আটকে",
     "abuse", false},
    {NET_SAFEGUARD, "আমার * ইমেইল|ফোন|মেইল|মেসেজ * পড়ে|দেখে|চেক",
     "a watched mailbox", false},
    {NET_THREAT, "তোকে|তোমাকে|তাকে|ওকে|আপনাদের|সবাইকে * খুন|মেরে|মারব|শেষ",
     "a threat", false},
    {NET_DISTRESS,
     "bachte|banchte|bacte|bacar|bachar|bashte * "
     "chai|ichcha|icche|chaina|iccha",
     "a wish to die", false},
    {NET_DISTRESS,
     "more|morte|morey|moira|mre|morar jete|jabo|chai|jaite|icche|ichcha|jai",
     "a wish to die", false},
    {NET_DISTRESS, "nijeke|nije * shesh|mere|khun|mara|maira|mari", "suicide",
     false},
    {NET_DISTRESS, "attohotta|atmohotya|atmahatya|attohotya|atyohatya",
     "suicide", false},
    {NET_SAFEGUARD,
     "amake|amar * mare|marche|mardhor|merese|marsil|pitay|shami", "abuse",
     false},
    /* Urdu, Hindi and Punjabi */
    {NET_DISTRESS,
     "مرنا|مر|جینا|زندہ|موت|زندگی * چاہتا|چاہتی|جانا|نہیں|رہنا|چاہیے|تنگ|ختم",
     "a wish to die", false},
    {NET_DISTRESS,
     "اپنی|اپنے|خود * جان|کو|زندگی|ختم|نقصان * "
     "لے|لینا|ختم|مار|دے|دوں|نقصان|دینا",
     "suicide", false},
    {NET_DISTRESS, "برداشت|امید|تھک نہیں|ختم|گیا|گئی", "despair", false},
    {NET_SAFEGUARD,
     "مجھے|مجھ|شوہر|بچوں * مارتا|مارتے|مارتی|مارا|دھمکی|پیٹتا|تشدد|ظلم|بند",
     "abuse", false},
    {NET_SAFEGUARD,
     "میرے|میرا|میری * فون|میسج|ای|میل|ایمیل * پڑھتا|چیک|دیکھتا|پڑھتے",
     "a watched mailbox", false},
    {NET_THREAT, "قتل|جان|مار|گولی کر|سے|دوں|ڈالوں|دونگا", "a threat", false},
    {NET_DISTRESS,
     "marna|mar|marne|maut|merna|jeena|jina|zinda|jeene|zindagi * "
     "chahta|chahti|jana|nahi|nahin|nai|nhi|rehna|tang|khatam|chahunga",
     "a wish to die", false},
    {NET_DISTRESS,
     "khud|apni|apne|aap * jaan|kushi|ko|khatam|zindagi * "
     "maar|le|lena|khatam|dena|du|doon|lunga|lungi|nuksan|lene",
     "suicide", false},
    {NET_DISTRESS, "khudkush~|khudkash~|atmahatya|khudkhush~", "suicide",
     false},
    {NET_SAFEGUARD,
     "mujhe|mujhay|mujko|shohar|shauhar|husband|mainu|menu|bachon * "
     "marta|marte|marti|mara|peetta|dhamki|pitta|maarda|kutda|band",
     "abuse", false},
    {NET_SAFEGUARD,
     "mera|mere|meri * phone|msg|messages|email|message * "
     "check|padhta|parhta|dekhta|parta",
     "a watched mailbox", false},
    {NET_THREAT,
     "maar|jaan|goli|qatal|katal dunga|daalunga|doonga|se|kar|dungi|dun|deunga",
     "a threat", false},
    {NET_DISTRESS,
     "मरना|मर|जीना|जीने|आत्महत्या|खुदकुशी * चाहता|चाहती|नहीं|जाना|जाऊं|है|करना|करने|मन",
     "a wish to die", false},
    {NET_DISTRESS,
     "आत्महत्या~|खुदकुशी~|ਖੁਦਕੁਸ਼ੀ~|ਆਤਮਹੱਤਿਆ~|આત્મહત્યા~|આપઘાત~|தற்கொலை~|自杀|自殺",
     "suicide", false},
    {NET_SAFEGUARD, "मुझे|मेरे|मेरा * मारता|मारते|पीटता|धमकी|मारा|मारती", "abuse",
     false},
    {NET_DISTRESS, "ਮਰਨਾ|ਮਰ|ਜੀਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ * ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਨਹੀਂ|ਜਾਣਾ",
     "a wish to die", false},
    {NET_SAFEGUARD, "ਮੈਨੂੰ|ਮੇਰਾ|ਮੇਰੇ * ਮਾਰਦਾ|ਕੁੱਟਦਾ|ਮਾਰਦੇ|ਕੁੱਟਦੇ|ਧਮਕੀ", "abuse", false},
    {NET_DISTRESS, "મરી|મરવું|જીવવું|જીવવા * જવું|છે|નથી|માંગતો|માંગતી", "a wish to die",
     false},
    {NET_SAFEGUARD, "મને|મારો|મારા * મારે|મારતો|મારતા|ધમકી", "abuse", false},
    {NET_DISTRESS,
     "marna|jeena|jiuna|jivvu|marvu|mari "
     "nai|chaunda|chaundi|nathi|chahunda|che|javu|nahi",
     "a wish to die", false},
    /* Arabic, Persian, Kurdish */
    {NET_DISTRESS, "انتحار|الانتحار|انتحر|سانتحر|بانتحر|خودکشی|بالانتحار",
     "suicide", false},
    {NET_DISTRESS,
     "ارید|أرید|بدی|ابغی|اتمنی|أتمنی|عایز|ابی * "
     "اموت|أموت|الموت|انہاء|إنہاء|موت",
     "a wish to die", false},
    {NET_DISTRESS,
     "لا|ما|مش|لم * ارید|أرید|بدی|ابغی|عایز|اعد|أعد * "
     "العیش|اعیش|أعیش|الحیاة|الحیاۃ|عیش",
     "a wish to die", false},
    {NET_DISTRESS, "اقتل|أقتل|ساقتل|اذبح|اءذی|أؤذی|ااذی نفسی", "suicide",
     false},
    {NET_DISTRESS, "ایذاء|إیذاء|اءذی|اجرح|أجرح نفسی|النفس", "self-harm", false},
    {NET_DISTRESS,
     "تعبت|سءمت|سئمت|یءست|یئست من|جدا الحیاة|الحیاۃ|العیش|کل|حیاتی", "despair",
     false},
    {NET_SAFEGUARD,
     "زوجی|ابی|ابنی|اخی|أخی|ہو|یضربنی * "
     "یضربنی|ضربنی|یہددنی|یغتصبنی|یحبسنی|بیضربنی|یراقبنی|یخنقنی",
     "abuse", false},
    {NET_SAFEGUARD, "یضربنی|ضربنی|یہددنی|بیضربنی|اغتصبنی|یعنفنی", "abuse",
     false},
    {NET_SAFEGUARD, "یقرا|یقرأ|یراقب|یفتش * رساءلی|رسائلی|ہاتفی|بریدی|ایمیلی",
     "a watched mailbox", false},
    {NET_THREAT, "ساقتل|سأقتل|ساقتلک|سأقتلک|بقتلک|ساحرق|سأحرق", "a threat",
     false},
    {NET_DISTRESS,
     "میخواہم|میخوام|خواہم|نمیخواہم|نمیخوام * بمیرم|زندہ|زندگی|خودم",
     "a wish to die", false},
    /* Romanian */
    {NET_DISTRESS,
     "vreau|as|vrea|doresc|prefer|imi ** "
     "mor|moara|disparut|dispar|moartea|murit",
     "a wish to die", false},
    {NET_DISTRESS,
     "nu * vreau|pot|doresc|merita|suport ** "
     "traiesc|mai|traiasca|viata|exist|continua",
     "a wish to die", false},
    {NET_DISTRESS,
     "ma|imi|sa * omor|sinucid|spanzur|tai|iau|arunc|omoare|curm|pun * "
     "viata|zilele|venele|capat|in|singur|singura|acum|azi|$",
     "suicide", false},
    {NET_DISTRESS, "sinuci~|suicid~", "suicide", false},
    {NET_DISTRESS, "nu mai|am * pot|rezist|suport|speranta|rost|putere",
     "despair", false},
    {NET_DISTRESS, "adio|ramas * bun|tuturor|$", "a farewell", false},
    {NET_DISTRESS,
     "am * luat|inghitit|baut * pastile|pastilele|medicamente|toate",
     "an overdose", false},
    {NET_SAFEGUARD,
     "sotul|iubitul|el|tata|prietenul|partenerul|fiul|sotia|tatal|sotu|fratele "
     "* ma|m|imi|meu * "
     "bate|lovit|loveste|ameninta|violat|violeaza|incuie|verifica|controleaza|"
     "batut|urmareste",
     "abuse", false},
    {NET_SAFEGUARD,
     "ma|m|ne|am fost "
     "bate|lovit|loveste|amenintat|ameninta|violat|violeaza|bat|batut|incuie|"
     "agreseaza|abuzat|a",
     "abuse", false},
    {NET_SAFEGUARD,
     "imi|mi * verifica|citeste|controleaza * "
     "telefonul|mailurile|mesajele|emailurile|mesaje|e",
     "a watched mailbox", false},
    {NET_SAFEGUARD, "mi|imi|e|mie e? frica|teama de|sa|acasa",
     "fear of someone", false},
    {NET_THREAT,
     "va|te|il|o|ii|am * "
     "omor|ucid|injunghii|distrug|impusc|ard|gasesc|omoram|bat",
     "a threat", false},
    {NET_DEATH, "a|au|am murit|decedat|pierdut", "a death", false},
    {NET_DEATH,
     "decedat|decedata|inmormantare~|inmormantarea|doliu|raposat|raposatul|"
     "condoleante|parastas",
     "a death", false},
    /* Portuguese, Spanish, French, Italian */
    {NET_DISTRESS,
     "quiero|quero|queria|deseo|quisiera|voglio|veux|vais|voudrais|envie|"
     "prefiero|vorrei * "
     "morir|morirme|morrer|mourir|crever|morire|desaparecer|disparaitre|"
     "matarme|tuer|sparire|suicider",
     "a wish to die", false},
    {NET_DISTRESS,
     "no|nao|ne|non|plus|n * "
     "quiero|quero|veux|voglio|aguanto|tengo|ai|peux|posso|puedo|piu|envie|"
     "puis ** "
     "vivir|viver|vivre|vivere|seguir|mas|mais|plus|continuar|piu|continuer",
     "a wish to die", false},
    {NET_DISTRESS,
     "suicidar~|suicider|suicidarme|matarme|uccidermi|suicidio|ammazzarmi|"
     "quitarme|matarse|tuer",
     "suicide", false},
    {NET_DISTRESS,
     "me|mi voy|vou|tuer|matar|mato|ammazzo|tue|suicider|quitar|tirar * "
     "matar|vida|tuer|la|$",
     "suicide", false},
    {NET_SAFEGUARD,
     "me|mi|nos|ci|m * "
     "pega|bate|frappe|picchia|golpea|amenaza|ameaca|maltrata|menace|viola|bat|"
     "minaccia|battu|pego|controla|vigila",
     "abuse", false},
    {NET_THREAT,
     "te|os|los|vos|vous|vi|lo|la|les "
     "voy|vou|vais|ammazzo|mato|tue|matare|uccido * matar|tuer|$",
     "a threat", false},
    /* Ukrainian, Russian, Bulgarian */
    {NET_DISTRESS,
     "самогуб~|самоуби~|суицид~|суїцид~|покончить|повеситься|повішусь|убью|"
     "вбити|убити|вбю|убить * собой|себя|себе|$",
     "suicide", false},
    {NET_DISTRESS,
     "хочу|хочется|хотів|хотела|хотел|искам * "
     "умереть|умерти|померти|сдохнуть|зникнути|умра|исчезнуть|вмерти",
     "a wish to die", false},
    {NET_DISTRESS,
     "не * хочу|могу|можу|хочется|искам|хочеться * "
     "жить|жити|живея|больше|більше|так",
     "a wish to die", false},
    {NET_SAFEGUARD,
     "меня|мене|муж|чоловік|нас|ме * "
     "бьет|бьёт|бє|избивает|бил|ударил|ударив|угрожает|погрожує|насилует|бие|"
     "душил|бив",
     "abuse", false},
    {NET_THREAT,
     "убью|вбю|заріжу|зарежу|взорву|підірву|спалю|сожгу * "
     "тебя|тебе|вас|его|його|их|всех|всіх|ее",
     "a threat", false},
    /* More of them */
    {NET_DISTRESS, "cael|wedi|gael * digon * ar|o|bywyd|fywyd|fyw|bopeth|$",
     "despair", false},
    {NET_DISTRESS,
     "dosc|dosyc|mam|zmeczon~ * dosc|dosyc|zycia|zycie|wszystkiego", "despair",
     false},
    {NET_DISTRESS,
     "hayattan|yasamaktan|hersey|hayat ** "
     "biktim|yoruldum|istemiyorum|anlamsiz|cekilmez|usandim",
     "despair", false},
    {NET_DISTRESS, "বাঁচার|বাঁচতে|জীবন|বেঁচে ** ইচ্ছা|ইচ্ছে|নেই|নাই|শেষ|চাইনা",
     "a wish to die", false},
    {NET_DISTRESS, "জীবন|জীবনটা ** ভালো|লাগে|অর্থ|মানে|শেষ|বোঝা", "despair",
     false},
    {NET_DISTRESS, "زندگی ** تنگ|ختم|بیزار|بےکار|تھک", "despair", false},
    {NET_DISTRESS,
     "vreau|am|decis|sa ** termin|sfarsit|inchei ** viata|tot|zilele|$",
     "suicide", false},
    {NET_DISTRESS,
     "rabaa|doonayaa|waxaan|waan ** "
     "dilo|dhinto|naftayda|dhimasho|dhimo|dhimto|jaro",
     "a wish to die", false},
    /* Welsh again */
    {NET_DISTRESS,
     "wedi|di blino|laru|syrffedu|alaru * ar|o|byw|cwbl|bopeth|fywyd",
     "despair", false},
    {NET_DISTRESS, "eisiau|isio|moyn mynd|gadael|diflannu|cysgu am|o|fyd|$",
     "a wish to die", false},
};

const struct net_list nets_languages = {rows, sizeof rows / sizeof *rows};
