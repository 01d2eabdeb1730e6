-drive = כונן נימבוס

sync-offline = אין חיבור לרשת. { -drive } ימשיך ברגע שהחיבור יחזור.

sync-conflict = הקובץ { $name } שונה גם ב־{ $device }. איזו גרסה לשמור?

sync-retry = נא לנסות שוב בעוד 5 דקות. אם זה עדיין לא עובד, המידע כאן: https://status.example.org/?lang=en.

sync-failed = משהו השתבש!
    .user = { sync-retry }

sync-cursor = cursor ישן מדי עבור ⁦/v2/items⁩; יש להתחיל מחדש

sync-waiting =
    { $files ->
        [one] קובץ אחד לא נשמר זמן רב.
        [two] שני קבצים לא נשמרו זמן רב.
       *[other] { $files } קבצים לא נשמרו זמן רב.
    }

sync-quota =
    המקום ב־{ -drive } כמעט נגמר.
    נא להסיר מה שאין בו צורך עוד.

sync-errors = לא ניתן היה לשמור את הקבצים האלה:
