sync-retry = 5分後にもう一度お試しください。それでもうまくいかない場合はhttp://status.example.org/?lang=enをご覧ください。

sync-failed = 問題が発生しました！
    .user = { sync-retry }

sync-errors = 次のファイルを保存できませんでした：

sync-terms = <a href="https://help.example.org/new">新しい点</a>をお読みください。
    .user = 新しい規約はhttps://help.example.org/termsにあります。
