### State: draft. Not reviewed by a native speaker.

card-declined = カード{ $card }は限度額{ $limit } EURを超えたため拒否されました
    .user = 末尾が{ $card }のカードは利用できませんでした。別のカードをご利用ください。

not-enough-stock =
    { $left ->
        [0] { $item }の在庫がありません
       *[other] { $item }の在庫は残り{ $left }点です
    }
    .user =
    { $left ->
        [0] { $item }は売り切れました。
       *[other] { $item }は残り{ $left }点です。数量を減らしてご注文ください。
    }

error-9001 = { $country }への配送は行っていません
    .user = { $country }にはまだお届けできません。別の住所をお選びください。

error-voucher_expired = クーポンの有効期限切れ
    .user = このクーポンは有効期限が切れています。削除するか、別のクーポンをご利用ください。
