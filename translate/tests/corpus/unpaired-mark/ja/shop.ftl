shop-save = 保存（両方のファイル
    .user = 「保存」を選んでください。
shop-open = 「{ $name }を開く（読み取り専用）
shop-files = { $count }個のファイル（新規）
-cart = カート（ベータ）
shop-sad = 何もありません :(
shop-step = 1) サイズを選ぶ [任意]
shop-quote = 「続く
