-drive = ニンバスドライブ

sync-offline = オフラインです。接続が戻りしだい{ -drive }が再開します。

sync-conflict = { $name }は{ $device }でも変更されました。どちらの版を残しますか？

sync-retry = 5分後にもう一�お試しください。それでもうまくいかない場合はhttps://status.example.org/?lang=enをご覧ください。

sync-waiting = { $files }件のファイルが長い間保存されていません。

sync-errors = 次のファイルを保存できませんでした：
