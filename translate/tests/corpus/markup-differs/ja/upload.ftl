upload-full = 容量がいっぱいです。ファイルを削除するか<br>大きいプランをお選びください。

upload-retry = もう一度お試しください。

upload-album = <b>{ $album }</b>の<i>写真</i>が{ $count }枚ありません。
    .title = <b>{ $album }</b>を<i>開けません</i>
