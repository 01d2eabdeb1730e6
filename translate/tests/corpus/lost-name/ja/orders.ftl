orders-invalid = order_idが数値ではありません（HTTPエラー）

orders-jobs = { $count }件のjob_idが不明です

orders-coupon = クーポン{ $code }は{ $date }に期限が切れました。

orders-contact = ご質問ですか？help@example.orgまたは0800 123 456までご連絡ください。
