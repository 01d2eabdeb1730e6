orders-payment-refused = 您的银行拒绝了 { NUMBER($amount, minimumFractionDigits: 2) } 欧元的付款。
    .user = 付款未成功。请核对卡号和有效期，或选择其他付款方式。

orders-track = 查看<a href="{ $url }">您的包裹在哪里</a>。
