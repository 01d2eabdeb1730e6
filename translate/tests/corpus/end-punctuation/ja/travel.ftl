travel-sold-out = この列車は満席です。別の日をお選びください。

travel-changed = { $from }発{ $to }行きの列車は{ $time }発に変わりました。

travel-delay = { $station }：{ $minutes }分遅れ
    .user = { $station }行きの列車は{ $minutes }分遅れています。

travel-bag = 荷物は23kgまで、縦・横・高さの合計158cmまでです。

travel-conditions = 「運送約款」に同意してください。

travel-retry = もう一度お試しください。
