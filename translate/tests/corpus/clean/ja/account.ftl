-app = ルモラ

account-wrong-password = パスワードが違います。もう一度お試しください。

account-locked = 試行回数が多すぎます。{ $minutes }分お待ちください。

account-closed = { $name }さんのアカウントはご希望により閉鎖されました。
    .user = { $name }さん、アカウントは閉鎖されています。もう一度開きますか？

account-attempt = これは{ NUMBER($attempt, type: "ordinal") }回目の試行でした。

account-help = { -app }のヘルプ：<a href="https://help.example.org/sign-in">サインイン</a>

account-sign-out =
    { $scope ->
        [one] この端末からサインアウトしますか？
       *[other] すべての端末からサインアウトしますか？
    }

account-no-key = ヘッダーX-Api-Keyがありません

account-email =
    .label = メールアドレス
    .placeholder = name@example.org

account-updated = { -app }が更新されました。🎉
