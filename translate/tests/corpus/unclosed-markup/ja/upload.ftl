upload-full = 容量が<b>いっぱい<b>です。ファイルを削除するか<br>大きいプランをお選びください。

upload-rejected =
    { $count ->
        [0] すべてのファイルが届きました。
       *[other] { $count }件のファイルが受け付けられませんでした。
    }

upload-album = <b>{ $album }</b>の<i>写真</i>が{ $count }枚ありません。
    .title = <b>{ $album }</b>を<i>開けません</i>

upload-retry = もう一度お試しください。

upload-blocked =
    { $platform ->
        [ios] iPhoneの設定で写真へのアクセスを許可してください。
        [android] 設定でファイルへのアクセスを許可してください。
       *[web] ブラウザーでファイルへのアクセスを許可してください。
    }
