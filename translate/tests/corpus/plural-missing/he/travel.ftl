travel-sold-out = הכרטיסים לרכבת הזאת אזלו. נא לבחור יום אחר!

travel-delay =
    { $minutes ->
        [one] { $station }: איחור של דקה
       *[other] { $station }: איחור של { $minutes } דקות
    }
    .user =
        { $minutes ->
            [one] הרכבת אל { $station } מאחרת בדקה אחת.
            [two] הרכבת אל { $station } מאחרת בשתי דקות.
           *[other] הרכבת אל { $station } מאחרת ב־{ $minutes } דקות.
        }

travel-changed = הרכבת מ־{ $from } אל { $to } יוצאת עכשיו בשעה { $time }.

travel-passport = הדרכון צריך להיות בתוקף 6 חודשים אחרי 31 בדצמבר 2026.
