upload-rejected =
    { $count ->
        [0] すべてのファイルが届きました。
       *[other] { $count }件のファイルが受け付けられませんでした。
    }

upload-blocked =
    { $platform ->
        [ios] iPhoneの設定で写真へのアクセスを許可してください。
        [ios] iPadの設定で写真へのアクセスを許可してください。
        [android] 設定でファイルへのアクセスを許可してください。
       *[web] ブラウザーでファイルへのアクセスを許可してください。
    }

upload-retry = もう一度お試しください。
