sync-conflict = { $name }は{ $device }でも変更されました。どちらの版を残しますか？

sync-retry = 5分後にもう一度お試しください。それでもうまくいかない場合はhttps://status.example.org/?lang=enをご覧ください。

sync-failed = 問題が発生しました！
    .user = { sync-retry }

sync-errors = 次のファイルを保存できませんでした：
