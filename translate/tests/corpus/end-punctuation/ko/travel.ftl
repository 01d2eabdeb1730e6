travel-sold-out = 이 열차는 매진되었습니다. 다른 날을 선택해 주세요!

travel-changed = { $from }발 { $to }행 열차가 이제 { $time }에 출발합니다.

travel-delay = { $station }: { $minutes }분 지연
    .user = { $station }행 열차가 { $minutes }분 늦어지고 있습니다.

travel-bag = 가방은 무게 23kg, 가로·세로·높이의 합 158cm까지 가능합니다.

travel-conditions = ‘운송 약관’에 동의해 주세요.

travel-retry = 다시 시도해 주세요.
