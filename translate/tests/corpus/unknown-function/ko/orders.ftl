orders-payment-refused = 은행에서 { NUMBER($amount, minimumFractionDigits: 2) }유로 결제를 거절했습니다.
    .user = { PLATFORM() ->
        [ios] 앱 스토어에서 결제되지 않았습니다.
       *[other] 결제되지 않았습니다. 카드 번호와 유효 기간을 확인하거나 다른 결제 방법을 선택해 주세요.
    }

orders-stock = { $product } 상품이 { $count }개만 남았습니다.

orders-coupon = { $code } 쿠폰은 { $date }에 만료되었습니다.

orders-contact = 궁금한 점이 있으신가요? help@example.org로 쓰시거나 0800 123 456으로 전화해 주세요.

orders-invalid = order_id가 숫자가 아닙니다(HTTP 422)
