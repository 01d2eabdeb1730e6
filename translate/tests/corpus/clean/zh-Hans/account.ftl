-app = 流光

account-wrong-password = 密码错误。请重试。

account-locked = 尝试次数过多。请等待 { $minutes } 分钟。

account-closed = { $name } 的账户已应要求关闭。
    .user = { $name }，您好！您的账户已关闭。要重新开通吗？

account-attempt = 这是您的第 { NUMBER($attempt, type: "ordinal") } 次尝试。

account-help = { -app }帮助：<a href="https://help.example.org/sign-in">登录</a>

account-sign-out =
    { $scope ->
        [one] 要在此设备上退出登录吗？
       *[other] 要在所有设备上退出登录吗？
    }

account-no-key = 缺少标头 X-Api-Key

account-email =
    .label = 您的电子邮箱
    .placeholder = name@example.org

account-updated = { -app }已更新。🎉
