-app = 流光

account-help = { -app }帮助：<a href="https://help.example.org/sign-in">登录</a>

account-email =
    .label = 您的电子邮箱
    .placeholder = name@example.org

account-no-key = 缺少标头 X-Api-Key

account-updated = { -app }已更新。🎉

account-share =
    { $count ->
       *[other] { $count } 人
    }
    .title =
        { $with ->
            [friends] { "" }
           *[all] 与所有人
        }

upload-plan = 流光商务增强版
