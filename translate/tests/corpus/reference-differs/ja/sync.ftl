-drive = ニンバスドライブ

sync-offline = オフラインです。接続が戻りしだい{ -drive }が再開します。

sync-retry = 5分後にもう一度お試しください。それでもうまくいかない場合はhttps://status.example.org/?lang=enをご覧ください。

sync-failed = 問題が発生しました！
    .user = しばらくしてからもう一度お試しください。

sync-quota =
    { -drive }の空きがほとんどありません。
    不要なものを削除してください。

sync-waiting = { $files }件のファイルが長い間保存されていません。

-app = ルモラ

account-updated = { -app }が更新されました。🎉
