travel-sold-out = この列車は満席です。別の日をお選びください！

travel-changed = { $from }発{ $to }行きの列車は{ $time }発に変わりました。

travel-passport = パスポートは2026年12月31日から６か月以上有効でなければなりません。

travel-bag = 荷物は23kgまで、縦・横・高さの合計158cmまでです。

travel-conditions = �u�^���񊼁v�ɓ��ӂ��Ă��������B

travel-retry = もう一度お試しください。
