-app = ‫לומורה⁩

account-wrong-password = הסיסמה שגויה. נא לנסות שוב.

account-closed = החשבון של ⁨{ $name }⁩ נסגר לפי בקשה.
    .user = שלום { $name }⁩, החשבון שלך סגור. לפתוח אותו שוב?

account-help = עזרה ב־{ -app }: <a href="https://help.example.org/sign-in">כניסה</a>

account-no-key = הכותרת X-Api-Key חסרה

account-locked =
    { $minutes ->
        [one] יותר מדי ניסיונות. נא להמתין דקה אחת.
        [two] יותר מדי ניסיונות. נא להמתין שתי דקות.
       *[other] יותר מדי ניסיונות. נא להמתין { $minutes } דקות.
    }

account-email =
    .label = ⁧כתובת הדוא״ל שלך
    .placeholder = name@example.org
