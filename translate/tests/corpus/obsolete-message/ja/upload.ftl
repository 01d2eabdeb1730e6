upload-too-large = 「{ $name }」は{ $limit }MBを超えています。

upload-stopped =
    .user = アップロードを中止しました。

upload-paused = アップロードを一時停止しています…

upload-retry = もう一度お試しください。

upload-template = 名前を入れる場所に{ "{" }name{ "}" }と書いてください。
