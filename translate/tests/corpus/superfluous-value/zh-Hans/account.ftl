account-email = 电子邮箱
    .label = 您的电子邮箱
    .placeholder = name@example.org

account-closed = { $name } 的账户已应要求关闭。
    .user = { $name }，您好！您的账户已关闭。要重新开通吗？

account-no-key = 缺少标头 X-Api-Key
