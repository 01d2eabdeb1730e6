travel-delay = { $station }：{ $minutes }分遅れ
    .user = { $station }行きの列車は{ $minutes }分遅れています。

travel-bag = 荷物は23kgまで、縦・横・高さの合計158cmまでです。
