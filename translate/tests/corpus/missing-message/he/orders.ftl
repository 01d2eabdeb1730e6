orders-payment-refused = הבנק שלך סירב לתשלום של { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = התשלום לא הצליח. נא לבדוק את מספר הכרטיס ואת תוקפו, או לבחור בדרך תשלום אחרת.

orders-coupon = תוקף הקופון { $code } פג ב־{ $date }.

orders-address = נא להזין כתובת מלאה (רחוב, מספר, מיקוד, יישוב).

orders-track = אפשר לראות <a href="{ $url }">היכן החבילה שלך</a>.

orders-contact = שאלות? אפשר לכתוב אל help@example.org או להתקשר אל ⁦0800 123 456⁩.

orders-invalid = ⁦order_id⁩ אינו מספר (HTTP 422)
