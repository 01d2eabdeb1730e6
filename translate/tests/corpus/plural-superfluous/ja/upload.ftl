upload-rejected =
    { $count ->
        [0] すべてのファイルが届きました。
        [one] { $count }件のファイルが受け付けられませんでした。
       *[other] { $count }件のファイルが受け付けられませんでした。
    }

upload-format = 使えるのは25MBまで、幅12,500ピクセルまでのJPEGとPNGだけです。

upload-retry = もう一度お試しください。

upload-blocked =
    { $platform ->
        [ios] iPhoneの設定で写真へのアクセスを許可してください。
        [android] 設定でファイルへのアクセスを許可してください。
       *[web] ブラウザーでファイルへのアクセスを許可してください。
    }
