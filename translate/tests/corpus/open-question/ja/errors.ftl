error-1100 = キーがありません
    .user = { user-app }

error-1150 = キーが不明です
    .user = { user-app }

error-1300 = 注文の一覧が空です

error-2700 = この注文には残高が足りません
    .user = 残高が足りません。チャージしてください。

user-app = アプリで問題が発生しました。
