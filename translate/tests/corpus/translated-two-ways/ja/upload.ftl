upload-retry = もう一度お試しください。

travel-retry = やり直してください。

upload-paused = アップロードを一時停止しています…

orders-coupon = クーポン{ $code }は{ $date }に期限が切れました。
    .title = クーポンの期限切れ

orders-coupon-2 = 別のものをお使いください。
    .title = クーポンの期限切れ
