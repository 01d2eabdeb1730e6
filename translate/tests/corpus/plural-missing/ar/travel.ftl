travel-sold-out = نفدت تذاكر هذا القطار. يُرجى اختيار يوم آخر!

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
            [two] يتأخر القطار إلى { $station } دقيقتين.
            [few] يتأخر القطار إلى { $station } { $minutes } دقائق.
            [many] يتأخر القطار إلى { $station } { $minutes } دقيقة.
           *[other] يتأخر القطار إلى { $station } { $minutes } دقيقة.
        }

travel-changed = يغادر القطار من { $from } إلى { $to } الآن في الساعة { $time }.

travel-passport = يجب أن يبقى جواز السفر صالحًا 6 أشهر بعد 31 ديسمبر 2026.
