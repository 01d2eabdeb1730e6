account-wrong-password = パスワードが違います。もう一度お試しください。

account-closed = { $name }さんのアカウントはご希望により閉鎖されました。
    .user = { $name }さん、アカウントは閉鎖されています。もう一度開きますか？

# check: allow lost-name, end-punctuation
account-no-key = ヘッダーキーがありません

-app = ルモラ

account-help = { -app }のヘルプ：<a href="https://help.example.org/sign-in">サインイン</a>
