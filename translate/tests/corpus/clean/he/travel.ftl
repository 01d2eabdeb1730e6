travel-sold-out = הכרטיסים לרכבת הזאת אזלו. נא לבחור יום אחר!

travel-changed = הרכבת מ־{ $from } אל { $to } יוצאת עכשיו בשעה { $time }.

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

travel-passport = הדרכון צריך להיות בתוקף 6 חודשים אחרי 31 בדצמבר 2026.

travel-bag = המזוודה יכולה לשקול 23 ק״ג, וסך האורך, הרוחב והגובה שלה יכול להיות 158 ס״מ.

travel-conditions = נא לאשר את ”תנאי ההובלה“.

travel-map = { $place } (<a href="https://maps.example.org/">מפה</a>)

travel-retry = נא לנסות שוב.
