-app = 流光

account-wrong-password = 密码错误。请重试。

account-no-key = 缺少标头 X-Api-Key

account-email =
    .label = 您的电子邮箱
    .placeholder = name@example.org

account-help = { -app }帮助：<a href="https://help.example.org/sign-in">登录</a>
