travel-sold-out = 이 열차는 매진되었습니다. 다른 날을 선택해 주세요!

travel-changed = { $from }발 { $to }행 열차가 이제 { $time }에 출발합니다.

travel-delay = { $station }: { $minutes }분 지연
    .user = { $station }행 열차가 { $minutes }분 늦어지고 있습니다.

travel-passport = 여권은 2026년 12월 31일 이후 6개월 동안 유효해야 합니다.

travel-bag = 가방은 무게 23kg, 가로·세로·높이의 합 158cm까지 가능합니다.

travel-retry = 다시 시도해 주세요.
