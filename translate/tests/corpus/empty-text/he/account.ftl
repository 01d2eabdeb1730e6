-app = { "" }

account-help = עזרה ב־{ -app }: <a href="https://help.example.org/sign-in">כניסה</a>

account-email =
    .label = כתובת הדוא״ל שלך
    .placeholder = name@example.org

account-no-key = הכותרת X-Api-Key חסרה

account-updated = { -app } עודכנה. 🎉

account-share =
    { $count ->
        [one] אדם אחד
        [two] שני אנשים
       *[other] { $count } אנשים
    }
    .title =
        { $with ->
            [friends] עם חברים
           *[all] עם כולם
        }

upload-plan = לומורה לעסקים פלוס
