travel-delay = { $station }：{ $minutes }分遅れ
    .user = { $station }行きの列車は{ $minutes }分遅れています。

travel-changed = { $from }発{ $to }行きの列車は{ $time }発に変わりました。
