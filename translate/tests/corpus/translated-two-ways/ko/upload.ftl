upload-retry = 다시 시도해 주세요.

travel-retry = 다시 시도해 주세요.

upload-paused = 업로드가 일시 중지되었습니다…

orders-coupon = { $code } 쿠폰은 { $date }에 만료되었습니다.
    .title = 쿠폰 만료

orders-coupon-2 = 다른 것을 쓰세요.
    .title = 만료된 쿠폰
