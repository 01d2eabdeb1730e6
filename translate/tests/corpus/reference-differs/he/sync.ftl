-drive = כונן נימבוס

sync-offline = אין חיבור לרשת. { -drive } ימשיך ברגע שהחיבור יחזור.

sync-retry = נא לנסות שוב בעוד 5 דקות. אם זה עדיין לא עובד, המידע כאן: https://status.example.org/?lang=en.

sync-failed = משהו השתבש!
    .user = { sync-offline }

sync-quota =
    המקום ב־{ -drive } כמעט נגמר.
    נא להסיר מה שאין בו צורך עוד.

sync-waiting =
    { $files ->
        [one] קובץ אחד לא נשמר זמן רב.
        [two] שני קבצים לא נשמרו זמן רב.
       *[other] { $files } קבצים לא נשמרו זמן רב.
    }

-app = לומורה

account-updated = { -app } עודכנה. 🎉
