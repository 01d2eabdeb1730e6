account-closed = { $name } 的账户已应要求关闭。
    .user = { $name }，您好！您的账户已关闭。要重新开通吗？

account-email =
    .label = 您的电子邮箱
    .placeholder = name@example.org

account-locked = 尝试次数过多。请等待 { $minutes } 分钟。
