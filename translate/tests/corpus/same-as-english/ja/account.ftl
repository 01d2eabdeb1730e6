account-wrong-password = パスワードが違います。もう一度お試しください。

account-locked = 試行回数が多すぎます。{ $minutes }分お待ちください。

account-closed = { $name }さんのアカウントはご希望により閉鎖されました。
    .user = { $name }さん、アカウントは閉鎖されています。もう一度開きますか？

account-no-key = ヘッダーX-Api-Keyがありません

account-sign-out =
    { $scope ->
        [one] この端末からサインアウトしますか？
       *[other] すべての端末からサインアウトしますか？
    }

account-email =
    .label = Your email address
    .placeholder = name@example.org
