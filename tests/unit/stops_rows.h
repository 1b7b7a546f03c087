/* The replies of stops_test.c. */
#ifndef TESTS_UNIT_STOPS_ROWS_H
#define TESTS_UNIT_STOPS_ROWS_H

static const struct row rows[] = {
    /* First round. */
    {LEAVES, "I've retired to Spain so you can cross me off"},
    {MOURNS, "goodbye and good luck to you all, this is my last email"},
    {LEAVES, "not for me any more, thanks for everything over the years"},
    {LEAVES, "I am 87 now and past all this. Kindly strike my name from your "
             "books."},
    {LEAVES, "enough is enough. no more of your emails"},
    {LEAVES, "Im not involved with the trust these days, dont need these"},
    {LEAVES, "I no longer wish to be part of the involvement network"},
    {LEAVES, "plz unsubcribe"},
    {LEAVES, "pls tak me of ur list"},
    {LEAVES, "Please note that I shall not be continuing with involvement and "
             "would be obliged if my name were removed."},
    {LEAVES, "stop sendin me stuff man"},
    {LEAVES, "I thought I had unsubscribed last year yet here we are. Sort it "
             "out please"},
    {LEAVES, "We are moving to Cumbria next week so won't need the bulletin"},
    {LEAVES, "bin my email address will you"},
    {LEAVES, "I keep getting these and I never asked for them. Get me off"},
    {LEAVES, "How do I get off this list?"},
    {LEAVES, "could u not email me again"},
    {LEAVES, "Consider this my resignation from the network"},
    {LEAVES, "Nie chcę już dostawać tych wiadomości"},
    {LEAVES, "Proszę usunąć mój adres z Państwa listy"},
    {LEAVES, "Beni bu listeden silin lütfen"},
    {LEAVES, "Magacayga liiska ka saar fadlan"},
    {LEAVES, "Tynnwch fi oddi ar y rhestr os gwelwch yn dda"},
    {LEAVES, "আমাকে আর ইমেইল পাঠাবেন না"},
    {LEAVES, "مجھے مزید ای میل نہ بھیجیں"},
    {STAYS_ON, "please dont take me off, I just can't do June"},
    {STAYS_ON, "I stopped coming to the group when my back went but would like "
               "to start again"},
    {STAYS_ON, "Does the bus stop outside?"},
    {STAYS_ON, "can you stop putting the picture in, it makes my phone slow"},
    {STAYS_ON, "Not this one, I've had enough of drawing for a lifetime!"},
    {STAYS_ON, "No more research ones please, the rest are fine"},
    {STAYS_ON, "I've given up smoking, ask me about it at the picnic"},
    {STAYS_ON, "Please stop ringing me, email is better"},
    {STAYS_ON, "my sister says she wants to come off the list but I dont"},
    {STAYS_ON, "Was I taken off the list? I haven't had one for weeks"},
    {STAYS_ON, "cancel my place on the picnic please"},
    {STAYS_ON, "the interview panel is not for me any more, I find it tiring"},
    {STAYS_ON, "Nothing would make me leave this list, I love it"},
    {STAYS_ON, "If you can't do evenings then you may as well take me off, but "
               "I hope you can"},
    {STAYS_ON, "What happens if I unsubscribe, do I lose my place on the "
               "panel?"},
    {STAYS_ON, "no longer able to do the drawing, sorry, put someone else in"},
    {STAYS_ON, "I can't stop laughing at the bench picture"},
    {STAYS_ON, "don't send a taxi, I'll walk"},
    {STAYS_ON, "Proszę nie usuwać mnie z listy, w czerwcu jestem zajęta"},
    {STAYS_ON, "Bu sefer gelemem ama beni listeden çıkarmayın"},
    {STAYS_ON, "Fadlan ha iga saarin liiska, bishan waan mashquulsanahay"},
    {STAYS_ON, "Peidiwch â fy nhynnu oddi ar y rhestr, methu dod mis yma"},
    {STAYS_ON, "আমাকে তালিকা থেকে বাদ দেবেন না, এবার আসতে পারব না"},
    {STAYS_ON, "براہ کرم میرا نام فہرست سے نہ نکالیں، اس بار نہیں آ سکتا"},
    {STAYS_ON, "الرجاء لا تحذفوني من القائمة، لا أستطيع هذه المرة"},
    {MOURNS, "since losing Geoff I don't get out much but put me down for 1"},
    {MOURNS, "Can't come, my mum's funeral is that day"},
    {MOURNS, "R.I.P. our Tracy, she loved your picnics"},
    {MOURNS, "I was widowed in March so it will be just the one of us"},
    {MOURNS, "Peter, who used to bring me, passed in March"},
    {MOURNS, "Mrs Hale is no longer with us"},
    {MOURNS, "I am writing for the late Donald Firth"},
    {LIVES_ON, "I've lost my phone, can you email me the address of the "
               "picnic"},
    {LIVES_ON, "I passed on your message to the group"},
    {LIVES_ON, "dying to come to the picnic"},
    {LIVES_ON, "sorry for the late reply, 1 please"},
    {LIVES_ON, "I passed my driving test in March so I can drive to the "
               "picnic"},
    /* Second round. */
    {LEAVES, "To be honest with you these just go straight in the bin, save "
             "your stamps"},
    {LEAVES, "I have come to the end of my time with you all. Please close my "
             "file with the network."},
    {LEAVES, "no thank u dont want nun of this no more"},
    {LEAVES, "Wud u pleese stop the emales i get to many"},
    {LEAVES, "My circumstances have altered and I find I must discontinue my "
             "membership."},
    {LEAVES, "tell whoever runs this to lose my address"},
    {LEAVES, "I'm better now and would rather not be reminded of the hospital. "
             "Please no more."},
    {LEAVES, "Take me off your list!! Is there a form for that? My neighbour "
             "did it by post"},
    {LEAVES, "I did like the picnic last year but I have moved to Leeds and "
             "they have their own lot here, so please take my name off"},
    {LEAVES, "i keep pressing the unsubscribe thing and nothing happens!!"},
    {LEAVES, "Please can you delete me I'm not a service user any more"},
    {LEAVES, "THIS IS THE THIRD TIME OF ASKING"
             " TAKE MY NAME OFF YOUR LIST"},
    {LEAVES, "dont bother with me in future"},
    {LEAVES, "I have asked my GP to stop my medication and I am asking you to "
             "stop your emails"},
    {LEAVES, "No more please, I get 40 a day"},
    {LEAVES, "I'd be grateful to be excused from any further mailings"},
    {LEAVES, "thanks but it isn't for me, you can remove my details"},
    {LEAVES, "Rezygnuję z newslettera, dziękuję"},
    {LEAVES, "Wypiszcie mnie z tej listy"},
    {LEAVES, "Artık bu e-postaları almak istemiyorum"},
    {LEAVES, "Fariimahan ha ii soo dirin mar dambe"},
    {LEAVES, "Plis stopiwch anfon y rhain ata i"},
    {LEAVES, "দয়া করে আমার নাম তালিকা থেকে মুছে দিন"},
    {LEAVES, "میرا نام فہرست سے نکال دیں"},
    {LEAVES, "الرجاء إزالة اسمي من القائمة"},
    {STAYS_ON, "Could you send my brother's to a different address, he never "
               "gets them, and please don't drop either of us"},
    {STAYS_ON, "stop press: I can make the picnic after all!"},
    {STAYS_ON, "I'd be sad if these ever stopped"},
    {STAYS_ON, "I used to be on the list at my old address, can I be again"},
    {STAYS_ON, "Please don't bother with the stamp, email does me fine"},
    {STAYS_ON, "I need to leave by 3 on the panel day, is that all right"},
    {STAYS_ON, "take me off number 4 please"},
    {STAYS_ON, "My friend Sal asked how she gets off the list, what shall I "
               "tell her?"},
    {STAYS_ON, "no more picnics please, I always get stung"},
    {STAYS_ON, "I don't want to be on the panel any more but everything else "
               "is great"},
    {STAYS_ON, "I can't do with all this walking any more so no to the "
               "picnic"},
    {STAYS_ON, "who do I tell that my neighbour doesn't want these?"},
    {STAYS_ON, "Please do not post things to me, my flatmate opens them. Email "
               "is fine"},
    {STAYS_ON, "we would never want you to stop sending these"},
    {STAYS_ON, "count me out this month, knee op"},
    {STAYS_ON, "I left the list on the bus, what was number 3 again?"},
    {STAYS_ON, "im fed up of the rain, will the picnic be cancelled"},
    {STAYS_ON, "Nie wypisujcie mnie, tylko tym razem nie mogę"},
    {STAYS_ON, "Nie przysyłajcie listów pocztą, wystarczy e-mail"},
    {STAYS_ON, "Lütfen beni silmeyin, sonraki etkinliklere gelmek istiyorum"},
    {STAYS_ON, "Bana mektup göndermeyin, e-posta yeterli"},
    {STAYS_ON, "Ha i tirtirin, waan jeclahay fariimaha"},
    {STAYS_ON, "Peidiwch ag anfon llythyrau, mae e-bost yn iawn"},
    {STAYS_ON, "চিঠি পাঠাবেন না, ইমেইল পাঠান"},
    {STAYS_ON, "مجھے خط نہ بھیجیں، ای میل ٹھیک ہے"},
    {MOURNS, "Our Billy was taken from us on Easter Monday"},
    {MOURNS, "I can't do the 16th, we are burying my aunt"},
    {MOURNS, "This was Maggie's email. We lost her at the weekend"},
    {MOURNS, "it's a year this week since my husband went"},
    {MOURNS, "mi dad dyed on tusday so no"},
    {MOURNS, "I am the widow of Mr Soames to whom you wrote"},
    {MOURNS, "Moja mama zmarła w zeszłym tygodniu, nie przyjdę"},
    {LIVES_ON, "2 please. I lost my voice last week but it's back"},
    {LIVES_ON, "my phone died halfway through, so sorry. Put me down for 1"},
    {LIVES_ON, "I'm dead keen on the drawing"},
    {LIVES_ON, "passing through on Saturday so I'll pop in to the picnic"},
    {LIVES_ON, "I lost your letter, is the picnic at noon?"},
};

#endif
