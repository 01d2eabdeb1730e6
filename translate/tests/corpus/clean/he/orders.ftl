orders-payment-refused = הבנק שלך סירב לתשלום של { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = התשלום לא הצליח. נא לבדוק את מספר הכרטיס ואת תוקפו, או לבחור בדרך תשלום אחרת.

orders-stock =
    { $count ->
        [one] נותרה רק יחידה אחת של { $product }.
        [two] נותרו רק שתי יחידות של { $product }.
       *[other] נותרו רק { $count } יחידות של { $product }.
    }

orders-coupon = תוקף הקופון { $code } פג ב־{ $date }.

orders-address = נא להזין כתובת מלאה (רחוב, מספר, מיקוד, יישוב).

orders-track = אפשר לראות <a href="{ $url }">היכן החבילה שלך</a>.

orders-contact = שאלות? אפשר לכתוב אל help@example.org או להתקשר אל ⁦0800 123 456⁩.

orders-return = אפשר להחזיר מוצרים תוך 14 ימים. { orders-contact }

orders-invalid = ⁦order_id⁩ אינו מספר (HTTP 422)
