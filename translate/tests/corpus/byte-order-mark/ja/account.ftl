# アカウント

-app = ルモラ

account-wrong-password = パスワードが違います。もう一度お試しください。

account-closed = { $name }さんのアカウントはご希望により閉鎖されました。
    .user = { $name }さん、アカウントは閉鎖されています。もう一度開きますか？

account-help = { -app }のヘルプ：<a href="https://help.example.org/sign-in">サインイン</a>

account-no-key = ヘッダーX-Api-Keyがありません
