-app = Paper Lantern

saved = 変更を保存しました。

leave = このページから移動してもよろしいですか？

done = 完了しました！

name = お名前：

wait = お待ちください⋯

list = 住所を最新の状態に保つこと；

page = <a href="/help">ヘルプページ</a>をご覧ください。

press = 次に「保存」を選んでください。

close = ウィンドウを<a href="/x" title="閉じる">閉じる</a>

lines = 1行目<br/>2行目

usage = 使い方：send <手紙> <宛先>

mail = ご質問は<help@example.org>までお寄せください。

terms = <0>利用規約</0>と<1>プライバシー</1>

million = 最大100万文字

thousands = 1か月に２５，０００通まで

myriad = 切手は1万枚まで

area = 2平方メートルの用紙

weight = 2.5kgまで

compare = 5 < 6 の場合のみ

letters =
    { $n ->
       *[other] 手紙 { $n } 通
    }

parcels =
    { $n ->
        [0] 荷物はありません
       *[other] 荷物 { $n } 個
    }

by = { -app }で作成

ready = { $name }さんへの手紙ができました｡

more = 切手、封筒など

year = { -app } 1年分
