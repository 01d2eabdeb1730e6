travel-delay = { $station }: { $minutes }분 지연
    .user = { $station }행 열차가 { $minutes }분 늦어지고 있습니다.

travel-changed = { $from }발 { $to }행 열차가 이제 { $time }에 출발합니다.
