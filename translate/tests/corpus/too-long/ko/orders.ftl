orders-payment-refused = 은행에서 { NUMBER($amount, minimumFractionDigits: 2) }유로 결제를 거절했습니다.
    .user = 죄송하지만 결제되지 않았으며 청구된 금액도 없으니 안심하시고, 번거로우시겠지만 카드 뒷면과 앞면에 있는 번호와 유효 기간을 확인하거나 다른 결제 방법을 선택해 주세요.

orders-contact = 궁금한 점이 있으신가요? help@example.org로 쓰시거나 0800 123 456으로 전화해 주세요.

orders-track = <a href="{ $url }">소포의 위치</a>를 확인해 주세요.
