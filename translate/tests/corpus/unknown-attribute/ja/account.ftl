-app = ルモラ

account-help = { -app }のヘルプ：<a href="https://help.example.org/sign-in">サインイン</a>

account-email =
    .label = メールアドレス
    .placeholder = name@example.org

account-updated = { -app }が更新されました。🎉

account-field = この項目をご記入ください：{ account-email }

account-closed = { $name }さんのアカウントはご希望により閉鎖されました。
    .user = { $name }さん、アカウントは閉鎖されています。もう一度開きますか？
