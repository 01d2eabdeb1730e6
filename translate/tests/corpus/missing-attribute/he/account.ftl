account-closed = החשבון של ⁨{ $name }⁩ נסגר לפי בקשה.
    .user = שלום ⁨{ $name }⁩, החשבון שלך סגור. לפתוח אותו שוב?

account-email =
    .placeholder = name@example.org

account-locked =
    { $minutes ->
        [one] יותר מדי ניסיונות. נא להמתין דקה אחת.
        [two] יותר מדי ניסיונות. נא להמתין שתי דקות.
       *[other] יותר מדי ניסיונות. נא להמתין { $minutes } דקות.
    }
