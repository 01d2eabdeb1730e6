upload-too-large = 「{ $name }」は{ $limit }MBを超えています。

upload-rejected =
    { $count ->
        [0] すべてのファイルが届きました。
       *[other] { $count }件のファイルが受け付けられませんでした。
    }

upload-format = 使えるのは25MBまで、幅12,500ピクセルまでのJPEGとPNGだけです。

upload-full = 容量が<b>いっぱい</b>です。ファイルを削除するか<br>大きいプランをお選びください。

upload-template = 名前を入れる場所に{ "{" }name{ "}" }と書いてください。

upload-paused = アップロードを一時停止しています…

upload-blocked =
    { $platform ->
        [ios] iPhoneの設定で写真へのアクセスを許可してください。
        [android] 設定でファイルへのアクセスを許可してください。
       *[web] ブラウザーでファイルへのアクセスを許可してください。
    }

upload-retry = もう一度お試しください。

upload-plan = ルモラ ビジネスプラス

upload-cable = USB-Cケーブルを使うか、電池が50％を超えるまでお待ちください。
