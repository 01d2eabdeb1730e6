account-closed = { $name }さんのアカウントはご希望により閉鎖されました。
    .user = { $name }さん、アカウントは閉鎖されています。もう一度開きますか？

account-email =
    .label = メールアドレス
    .placeholder = name@example.org

account-no-key = ヘッダーX-Api-Keyがありません
    .user = アプリに問題があります。

account-locked = 試行回数が多すぎます。{ $minutes }分お待ちください。
