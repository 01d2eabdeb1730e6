orders-payment-refused = 您的银行拒绝了 { NUMBER($amount, minimumFractionDigits: 2) } 欧元的付款。
    .user = 付款未成功。请核对卡号和有效期，或选择其他付款方式。

orders-stock = { $product } 仅剩 { $count } 件。

orders-coupon = 优惠券 { $code } 已于 { $date } 过期。

orders-address = 请填写完整地址（省市、街道、门牌号、邮编）。

orders-track = 查看<a href="{ $url }">您的包裹在哪里</a>。

orders-contact = 有疑问？请写信至 help@example.org 或致电 0800 123 456。

orders-return = 商品可在 14 天内退回。{ orders-contact }

orders-invalid = order_id 不是数字（HTTP 422）
