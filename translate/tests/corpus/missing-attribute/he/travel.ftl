travel-sold-out = הכרטיסים לרכבת הזאת אזלו. נא לבחור יום אחר!

travel-delay =
    { $minutes ->
        [one] { $station }: איחור של דקה
        [two] { $station }: איחור של שתי דקות
       *[other] { $station }: איחור של { $minutes } דקות
    }
    .user =
        { $minutes ->
            [one] הרכבת אל { $station } מאחרת בדקה אחת.
            [two] הרכבת אל { $station } מאחרת בשתי דקות.
           *[other] הרכבת אל { $station } מאחרת ב־{ $minutes } דקות.
        }

travel-retry = נא לנסות שוב.
