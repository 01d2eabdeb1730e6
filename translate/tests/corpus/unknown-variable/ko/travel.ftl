travel-changed = { $from }발 { $to }행 열차가 이제 { $time }에 출발합니다.

travel-delay = { $station }: { $minutes }분 지연
    .user = { $station }행 열차가 { $minutes }분 늦어지고 있습니다.

travel-map = { $place } (<a href="https://maps.example.org/">지도</a>)

travel-retry = 다시 시도해 주세요.
