-app = לומורה

account-help = עזרה ב־{ -app }: <a href="https://help.example.org/sign-in">כניסה</a>

account-updated = { -app } עודכנה. 🎉

account-no-key = הכותרת X-Api-Key חסרה

account-closed = החשבון של ⁨{ $name }⁩ נסגר לפי בקשה.
    .user = שלום ⁨{ $name }⁩, החשבון שלך ב־{ -brand } סגור. לפתוח אותו שוב?
