account-locked =
    { $minutes ->
        [one] יותר מדי ניסיונות. נא להמתין דקה אחת.
        [two] יותר מדי ניסיונות. נא להמתין שתי דקות.
       *[other] יותר מדי ניסיונות. נא להמתין { $minutes } דקות.
    }

account-attempt = זה היה ניסיון מספר { NUMBER($attempt, type: "ordinal") } שלך.

account-closed = החשבון של ⁨{ $name }⁩ נסגר לפי בקשה.
    .user = שלום ⁨{ $name }⁩, החשבון שלך סגור. לפתוח אותו שוב?
