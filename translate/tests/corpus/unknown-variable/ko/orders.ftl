orders-payment-refused = 은행에서 { NUMBER($amount, minimumFractionDigits: 2) }유로 { $bank } 결제를 거절했습니다.
    .user = 결제되지 않았습니다. 카드 번호와 유효 기간을 확인하거나 다른 결제 방법을 선택해 주세요.

orders-track = <a href="{ $url }">소포의 위치</a>를 확인해 주세요.
