#include "core/reading/tongues.h"

#include "base/banned.h"

/* Words are folded as in tokens.h: lower case, without accents. */
const struct tongue tongues[] = {
    {.code = "cy",
     .markers =
         "dim|diolch|y|tro|hwn|ond|cadwch|fi|ar|rhestr|os|gwelwch|yn|dda|"
         "hoffwn|ddod|fynd|mae|gyda|i'r|ir|gallaf|allaf|peidiwch|ydw|"
         "oes|eisiau|fod|wedi|bore|chi|mi|gyfarfod|rwyf|dw|rwy|hoffi|"
         "anfonwch|gymryd|rhan|rhif|plis|iawn|fawr|helo|shwmae|dwi|"
         "oddi|dod|nid|gymraeg|cymraeg|yr|wythnos|hyn|cofion",
     .yes = "ie|ydw|hoffwn|iawn|gallaf|wrth|byddaf|bydda|dwi|oes|cewch|gwnaf",
     .no = "na|nage|ddim|methu|nac|ni|allaf|fydda|nid",
     .stop = {"tynnwch|dynnu|tynnu|tynna * fi|enw|fy * oddi|o|oddiar|off",
              "peidiwch a|ag anfon|ebostio|gyrru|danfon", "dad -? danysgrifio",
              "dadtanysgrifio|dadanysgrifio", "stopiwch anfon|ebostio|y|yr|nhw",
              "isio|eisiau|moyn stopio|stopior",
              "dim mwy o negeseuon|ebyst|hyn|rhain"},
     .none = {"dim diolch", "na ,? dim diolch", "na ddiolch", "dim y tro hwn",
              "ddim y tro hwn|yma", "dim byd|un i mi|fi"},
     .itself = "gymraeg|cymraeg",
     .post = "post|llythyr|bost",
     .phone = "ffonio|ffoniwch|ffon"},
    {.code = "pl",
     .markers = "prosze|dziekuje|nie|tak|chce|chcialbym|chcialabym|jestem|"
                "zainteresowany|zainteresowana|numer|numeru|lub|albo|sie|mnie|"
                "listy|jest|moge|bede|bardzo|dzien|dobry|pozdrawiam|wypisac|"
                "poprosze|spotkanie|prosba|moja|moj|czy|dla|tym|razem|"
                "przepraszam|niestety|wiadomosci|juz|wiecej|chetnie|pani|"
                "panstwa|dzieki|pozdrowienia|na|do|oraz|z|po|polsku|jezyku|ze|"
                "wziac|udzial|w",
     .yes = "tak|chetnie|poprosze|chce|chcialbym|chcialabym|prosze|"
            "zainteresowany|zainteresowana|przyjde|bede|zapisac|wezme",
     .no = "nie|niestety",
     .stop = {"wypisac|wypisz|wypiszcie|wypisanie|usunac|usuncie|skreslic|"
              "usuniecie * mnie|sie|z|moj|moje",
              "mnie wypisac|usunac|skreslic|wypisz",
              "rezygnuje z subskrypcji|"
              "otrzymywania|listy|biuletynu|newslettera",
              "nie * wysylac|wysylajcie|przysylac|przysylajcie|pisac|piszcie|"
              "wysylaj",
              "nie chce * otrzymywac|dostawac|wiadomosci|maili|emaili",
              "prosze przestac wysylac|pisac|przysylac",
              "przestancie wysylac|pisac|przysylac"},
     .none = {"nie tym razem", "tym razem nie", "nie ,? dziekuje",
              "nie ,? dzieki", "nic dla mnie", "zadne|zadna|zaden"},
     .itself = "polsku|polski|polskim",
     .post = "poczta|listem|list|pocztowo|papierze|papierowej",
     .phone = "zadzwonic|zadzwoncie|telefon|telefonicznie|dzwonic"},
    {.code = "tr",
     .markers = "icin|evet|hayir|numara|numarali|istiyorum|lutfen|tesekkur|"
                "tesekkurler|ederim|ben|bana|beni|bir|ve|degil|katilmak|"
                "isterim|sag|olun|sagol|merhaba|cok|gelmek|gelecegim|gelirim|"
                "maalesef|bu|sefer|kez|listeden|cikarin|turkce|artik|"
                "gondermeyin|katilacagim|olur|tamam|selam|saygilar|numarayi|"
                "iyi|gunler",
     .yes = "evet|istiyorum|isterim|olur|tamam|gelirim|gelecegim|katilacagim|"
            "katilmak|tabii|tabi|katilirim",
     .no = "hayir|istemiyorum|degil|yok|gelemem|katilamam|gelemiyorum|"
           "katilamayacagim|gelemeyecegim|maalesef",
     .stop = {"listeden cikar~|cikmak|sil~", "beni * cikarin|silin|cikarir",
              "artik * gondermeyin|yazmayin|istemiyorum|atmayin",
              "abonelikten|aboneligimi|uyelikten * cik~|iptal~|sonlandir~",
              "aboneligimi|abonelik iptal~", "e? -? posta gondermeyin|atmayin",
              "bana * gondermeyin|yazmayin", "adimi * cikarin|silin"},
     .none = {"bu sefer degil|hayir|olmaz|yok|katilamam|gelemem",
              "bu kez degil", "hayir ,? tesekkur~|sag", "simdilik hayir|degil",
              "hicbiri~"},
     .itself = "turkce",
     .post = "postayla|mektup|mektupla|mektubu",
     .phone = "arayin|telefonla|telefon|arar"},
    {.code = "so",
     .markers =
         "haa|maya|lambarka|lambar|waan|imanayaa|mahadsanid|fadlan|rabaa|"
         "waxaan|iga|liiska|ka|ku|ah|iyo|ma|kani|kaas|marka|aan|doonayaa|"
         "jeclahay|salaan|asalaamu|calaykum|mahadsan|insha|allah|soo|i|"
         "markan|hada|warqad|soomaali|af|raba|kuma|kama|waa|imaan|"
         "hadda|mar|dambe|qoraal",
     .yes = "haa|rabaa|waan|imanayaa|doonayaa|jeclahay|raba|ha|haye|imaan",
     .no = "maya|ma|may|kuma|kama|mayo",
     .stop = {"iga saar|saara|tirtir|tir", "liiska * saar|tirtir|saara|bixi",
              "ha ii soo dirin|diirin|dir~", "jooji|joojiya",
              "ii soo dirin|dirina", "emailka|fariimaha jooji|joojiya"},
     .none = {"maya ,? mahadsanid", "markan maya", "maya markan", "hadda maya"},
     .itself = "soomaali|soomaaliga|somali",
     .post = "warqad|boostada|boosta",
     .phone = "soo wac|wac|telefoon"},
    {.code = "bn",
     .markers = "আমি|আমার|আমাকে|হ্যাঁ|না|ধন্যবাদ|দয়া|করে|চাই|নম্বর|এবং|এই|এগুলো|"
                "বাংলায়|চিঠিতে|পাঠাবেন|যাব|আসব|আসতে|যেতে|জন্য|অংশ|নিতে|নিব|করবো|"
                "সালাম|পারব|পারবো|থেকে|আর|তালিকা|বাদ|দিন|পাঠান|ইনশাআল্লাহ",
     .yes = "হ্যাঁ|হা|হ্যা|চাই|যাব|আসব|পারব|আছি|জ্বি|জি|নিব|নেব|করব|ইচ্ছুক|আগ্রহী|"
            "যেতে|আসতে|যাবো|আসবো|পারবো",
     .no = "না|নাই|নেই|নয়|নহে",
     .stop = {"বাদ দিন|দেন|দিবেন|দেবেন", "আর * পাঠাবেন|পাঠিয়েন|পাঠাইবেন না",
              "তালিকা থেকে * নাম|বাদ|সরান|সরিয়ে|মুছে|কেটে",
              "নাম কেটে|মুছে|বাদ|"
              "সরিয়ে দিন|দেন|দিবেন|দেবেন|ফেলুন",
              "পাঠানো বন্ধ", "বন্ধ করুন|করেন|করে"},
     .none = {"এবার না|নয়|নয়", "না ,? ধন্যবাদ", "এই বার না", "এখন না"},
     .itself = "বাংলায়|বাংলা|বাংলাতে|বাংলায়",
     .post = "চিঠিতে|চিঠি|ডাকে|পোস্টে|ডাকযোগে",
     .phone = "ফোন|ফোনে|কল"},
    {.code = "ur",
     .markers =
         "مجھے|میں|ہے|ہیں|نہیں|ہاں|جی|شکریہ|برائے|مہربانی|نمبر|کے|کی|کا|"
         "لیے|اور|میرا|آنا|چاہتا|چاہتی|ہوں|سے|فہرست|نام|اردو|خط|انشاءاللہ|"
         "mujhe|mein|main|hai|hain|nahi|nahin|haan|han|jee|shukriya|"
         "meherbani|meharbani|liye|aur|mera|meri|ana|aana|chahta|chahti|"
         "hun|hoon|naam|urdu|inshallah|karna|kar|dein|ke|ki|ka|nikal|"
         "mat|bhejein|ap|aap|number",
     .yes = "ہاں|جی|چاہتا|چاہتی|گا|گی|haan|han|jee|ji|chahta|chahti|aunga|"
            "aungi|zaroor|haa",
     .no = "نہیں|نہ|نا|nahi|nahin|na|nai|nahee",
     .stop = {"فہرست سے نکال|ہٹا|خارج", "نام * نکال|ہٹا|کاٹ|خارج",
              "مت بھیجیں|بھیجو|بھیجئے|بھیجیے", "ای? میل * بند",
              "بند کر|کریں|کردیں", "list se nikal|hata|nikaal|remove",
              "naam * nikal|hata|kaat|nikaal",
              "mat bhejein|bhejo|bhejiye|bhejain|bhejna",
              "emails|email|mujhe band|bhejna"},
     .none = {"نہیں ,? شکریہ", "اس بار نہیں", "ابھی نہیں",
              "nahi|nahin ,? shukriya", "is baar|dafa nahi|nahin",
              "abhi nahi|nahin"},
     .itself = "اردو|urdu",
     .post = "خط|ڈاک|khat|daak|dak",
     .phone = "فون|کال|phone|call"},
    {.code = "ro",
     .markers =
         "va|rog|multumesc|nu|da|vreau|doresc|pentru|numarul|sunt|"
         "interesat|interesata|mulțumesc|buna|ziua|lista|scoateti|ma|din|"
         "as|vrea|si|la|de|pe|imi|pare|rau|data|asta|participa|particip|"
         "particip|vin|voi|veni|trimiteti|romana|romaneste|salut|seara|"
         "stergeti|mai|nr|cu|acest|aceasta|mersi|toate|cele|bune|putea",
     .yes = "da|vreau|doresc|vin|particip|interesat|interesata|vrea|dori|sigur|"
            "desigur|accept|voi",
     .no = "nu|niciunul|niciuna",
     .stop = {"scoateti|stergeti|sterge|scoate|eliminati * ma|din|numele",
              "sa * ma scoateti|stergeti|eliminati|dezabonati",
              "ma * dezabonez|dezabonati|dezabonare", "dezabonare|dezabonati",
              "nu * mai * trimiteti|trimite|scrieti|primesc|primi|contactati",
              "nu * mai doresc|vreau sa primesc|primesc|emailuri|mesaje",
              "opriti emailurile|mesajele|trimiterea"},
     .none = {"nu ,? multumesc|mersi", "nu de data asta|aceasta",
              "nu data asta|aceasta", "de data asta nu", "nu acum",
              "niciunul|niciuna"},
     .itself = "romana|romaneste",
     .post = "posta|scrisoare|scris",
     .phone = "sunati|telefon|suna|telefonul"},
};
const size_t tongue_count = sizeof tongues / sizeof *tongues;
