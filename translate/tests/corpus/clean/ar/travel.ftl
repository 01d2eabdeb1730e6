travel-sold-out = نفدت تذاكر هذا القطار. يُرجى اختيار يوم آخر!

travel-changed = يغادر القطار من { $from } إلى { $to } الآن في الساعة { $time }.

travel-delay =
    { $minutes ->
        [zero] { $station }: لا تأخير
        [one] { $station }: تأخير دقيقة واحدة
        [two] { $station }: تأخير دقيقتين
        [few] { $station }: تأخير { $minutes } دقائق
        [many] { $station }: تأخير { $minutes } دقيقة
       *[other] { $station }: تأخير { $minutes } دقيقة
    }
    .user =
        { $minutes ->
            [zero] لا يتأخر القطار إلى { $station }.
            [one] يتأخر القطار إلى { $station } دقيقة واحدة.
            [two] يتأخر القطار إلى { $station } دقيقتين.
            [few] يتأخر القطار إلى { $station } { $minutes } دقائق.
            [many] يتأخر القطار إلى { $station } { $minutes } دقيقة.
           *[other] يتأخر القطار إلى { $station } { $minutes } دقيقة.
        }

travel-passport = يجب أن يبقى جواز السفر صالحًا 6 أشهر بعد 31 ديسمبر 2026.

travel-bag = قد يصل وزن الحقيبة إلى 23 كغم ومجموع طولها وعرضها وارتفاعها إلى 158 سم.

travel-conditions = يُرجى قبول «شروط النقل».

travel-map = { $place } (<a href="https://maps.example.org/">خريطة</a>)

travel-retry = يُرجى إعادة المحاولة.
