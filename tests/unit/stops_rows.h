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
};

#endif
