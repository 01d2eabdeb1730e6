-app = לומורה

account-wrong-password = הסיסמה שגויה. נא לנסות שוב.

account-locked =
    { $minutes ->
        [one] יותר מדי ניסיונות. נא להמתין דקה אחת.
        [two] יותר מדי ניסיונות. נא להמתין שתי דקות.
       *[other] יותר מדי ניסיונות. נא להמתין { $minutes } דקות.
    }

account-closed = החשבון של ⁨{ $name }⁩ נסגר לפי בקשה.
    .user = שלום ⁨{ $name }⁩, החשבון שלך סגור. לפתוח אותו שוב?

account-attempt = זה היה ניסיון מספר { NUMBER($attempt, type: "ordinal") } שלך.

account-help = עזרה ב־{ -app }: <a href="https://help.example.org/sign-in">כניסה</a>

account-sign-out =
    { $scope ->
        [one] להתנתק מהמכשיר הזה?
       *[other] להתנתק מכל המכשירים?
    }

account-no-key = הכותרת X-Api-Key חסרה

account-email =
    .label = כתובת הדוא״ל שלך
    .placeholder = name@example.org

account-updated = { -app } עודכנה. 🎉
