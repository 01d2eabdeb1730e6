-drive = ニンバスドライブ

sync-offline = オフラインです。接続が戻りしだい{ -drive }が再開します。

sync-conflict = { $name }は{ $device }でも変更されました。どちらの版を残しますか？

sync-retry = 5分後にもう一度お試しください。それでもうまくいかない場合はhttps://status.example.org/?lang=enをご覧ください。

sync-failed = 問題が発生しました！
    .user = { sync-retry }

sync-cursor = cursorが/v2/itemsには古すぎます。最初からやり直してください

sync-waiting = { $files }件のファイルが長い間保存されていません。

sync-quota =
    { -drive }の空きがほとんどありません。
    不要なものを削除してください。

sync-errors = 次のファイルを保存できませんでした：
