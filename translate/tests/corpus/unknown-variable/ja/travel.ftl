travel-changed = { $from }発{ $to }行きの列車は{ $time }発に変わりました。

travel-delay = { $station }：{ $minutes }分遅れ
    .user = { $station }行きの列車は{ $minutes }分遅れています。

travel-map = { $place }（<a href="https://maps.example.org/">地図</a>）

travel-retry = { $name }さん、もう一度お試しください。
