travel-passport = パスポートは2026年12月31日から６か月以上有効でなければなりません。

travel-bag = 荷物は23kgまで、縦・横・高さの合計1.5mまでです。

travel-retry = もう一度お試しください。

travel-changed = { $from }発{ $to }行きの列車は{ $time }発に変わりました。

travel-age = 12歳未満のお子様{ $children }名は無料です
    .user = 6歳未満のお子様に切符は要りません。
