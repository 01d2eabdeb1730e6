### Messages for the error codes of Gengo's API: Japanese (ja).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = このアプリに問題があるため、翻訳サービス「{ -service }」でご希望の操作を行えませんでした。アプリの開発元にお知らせください。

user-try-later = 現在、翻訳サービス「{ -service }」で問題が発生しています。数分待ってから、もう一度お試しください。

user-no-access = この案件または注文は別のアカウントのものです。正しいアカウントに切り替えてください。切り替えられない場合は、アプリの開発元にお知らせください。

user-file-again = ファイルを受信できませんでした。ファイルをもう一度追加してください。それでも解決しない場合は、アプリの開発元にお知らせください。

user-rating = 1から5の5段階で評価してください。

user-comment = 先にコメントを入力してください。

user-unknown = 問題が発生しました。もう一度お試しください。それでも解決しない場合は、アプリの開発元にお知らせください。

## General

unknown-code = 不明なエラー（{ $code }）
    .user = { user-unknown }

unknown-error = 不明なエラー
    .user = { user-unknown }

http-client-error = リクエストが受け付けられなかった（HTTP { $code }）
    .user = { user-app-fault }

http-server-error = サービス障害（HTTP { $code }）
    .user = { user-try-later }

unreadable-response = レスポンスを読み取れなかった
    .user = { user-try-later }

service-unreachable = サービスに接続できなかった
    .user = 現在、翻訳サービス「{ -service }」に接続できません。数分待ってから、もう一度お試しください。

summary-jobs =
    { $count ->
       *[other] { $count }件の案件が受け付けられませんでした
    }

summary-errors =
    { $count ->
       *[other] { $count }件のエラーが発生しました
    }

several-errors = 複数のエラーが発生しました

## Authentication

error-1000 = 認証に失敗
    .user = 翻訳サービス「{ -service }」で、このアプリが使用するアカウントを認識できませんでした。アプリの設定を確認するか、アカウントの管理者にお知らせください。

error-1100 = api_sigは必須フィールド
    .user = { user-app-fault }

error-1150 = api_keyは必須フィールド
    .user = { user-app-fault }

error-1200 = timestampは必須フィールド
    .user = { user-app-fault }

error-1201 = timestampは数値であること
    .user = { user-app-fault }

## Request

error-1250 = dataは必須フィールド
    .user = { user-app-fault }

error-1251 = dataフィールドのJSONをデコードできない
    .user = { user-app-fault }

error-1754 = システムが5分以内に同一のペイロードを検出
    .user = 同じ内容を注文したばかりのため、今回の注文は受け付けられませんでした。同じ内容でもう一度注文する場合は、5分お待ちください。

## Jobs

error-1300 = typeは必須フィールド
    .user = { user-app-fault }

error-1301 = 未対応のjob_type
    .user = { user-app-fault }

error-1304 = tierが無効
    .user = この品質レベルは利用できません。別の品質レベルを選択してください。

error-1350 = body_srcは必須フィールド
    .user = 翻訳するテキストがありません。テキストを入力してください。

error-1351 = 翻訳元のテキストが無効
    .user = このテキストは翻訳できません。記号だけでなく言葉が含まれていることを確認して、もう一度お試しください。

error-1400 = lc_srcは必須フィールド
    .user = 翻訳元の言語を選択してください。

error-1450 = lc_tgtは必須フィールド
    .user = 翻訳先の言語を選択してください。

error-1500 = tierは必須フィールド
    .user = 品質レベルを選択してください。

error-1551 = 未対応の言語サービス
    .user = この言語の組み合わせでの翻訳には対応していません。別の言語または品質レベルを選択してください。

error-1601 = callback_urlは有効なURLであること
    .user = { user-app-fault }

error-1651 = auto_approveは0または1であること
    .user = { user-app-fault }

error-1701 = use_preferredは0または1であること
    .user = { user-app-fault }

error-1751 = "custom_data"が最大保存容量（1kb）を超過
    .user = { user-app-fault }

error-1758 = custom_dataは文字列であること
    .user = { user-app-fault }

error-1800 = jobsは必須フィールド
    .user = この注文には翻訳するものがありません。テキストまたはファイルを追加してください。

error-1852 = allow forkが無効
    .user = { user-app-fault }

error-1901 = processは0または1であること
    .user = { user-app-fault }

error-2050 = job_idは必須フィールド
    .user = { user-app-fault }

error-2100 = この案件へのアクセス権がない
    .user = { user-no-access }

error-2251 = 案件を購入できない（状態が不正）
    .user = この案件は現在購入できません。すでに支払い済みか、キャンセルされている可能性があります。案件のステータスを確認してください。

error-2252 = 案件をキャンセルできない（状態が不正）
    .user = この案件はもうキャンセルできません。すでに作業中か、完了済み、またはキャンセル済みです。案件のステータスを確認してください。

error-2650 = 案件のstatusが無効
    .user = { user-app-fault }

error-2752 = toneは128文字以内であること
    .user = 翻訳のトーンについて入力した内容が長すぎます。128文字以内にしてください。

error-2753 = purposeは128文字以内であること
    .user = 翻訳の用途について入力した内容が長すぎます。128文字以内にしてください。

## Files

error-1302 = identifierがない
    .user = { user-app-fault }

error-1303 = 見積もりがない
    .user = このファイルの料金はまだ算出されていません。先に見積もりを依頼してください。

error-1305 = 見積もり対象のファイル数が上限を超過
    .user = 一度に追加したファイルが多すぎます。ファイルを減らして、もう一度お試しください。

error-1306 = 見積もり対象のファイルサイズが上限を超過
    .user = ファイルが大きすぎます。より小さいファイルを選択するか、ファイルを分割してください。

error-1352 = コンテンツタイプが無効
    .user = この種類のファイルには対応していません。別の形式のファイルを選択してください。

error-1501 = filenameは必須フィールド
    .user = { user-file-again }

error-1801 = 案件とファイルが一致しない
    .user = { user-file-again }

# A statement in place of the question.
# check: allow end-punctuation
error-1802 = ファイルのアップロードに失敗（ファイルが正しいか、対応している拡張子かを確認すること）
    .user = ファイルをアップロードできませんでした。ファイルを開けるか、対応している形式かを確認して、もう一度お試しください。

error-1803 = ファイルキー（file_key）がない
    .user = { user-file-again }

error-1804 = 案件のidentifierがない
    .user = { user-app-fault }

## Grouping

error-1851 = as_groupは0または1であること
    .user = { user-app-fault }

error-1950 = これらの案件はグループ化できない（品質レベル、翻訳元の言語、翻訳先の言語のいずれかが異なる）
    .user = グループにできるのは、言語と品質レベルが同じ案件だけです。これらの案件は個別に注文してください。

error-1951 = 単一の案件はグループ化できない
    .user = グループには2件以上の案件が必要です。案件を追加するか、案件をグループにせずに注文してください。

error-1952 = Ultraの案件はグループ化できない
    .user = この品質レベルの案件はグループにできません。個別に注文してください。

error-2550 = 案件グループのIDがない
    .user = { user-app-fault }

error-2600 = この案件グループへのアクセス権がない
    .user = { user-no-access }

## Comments

error-2000 = bodyは必須フィールド
    .user = { user-comment }

error-2010 = attachmentが無効
    .user = 添付ファイルを使用できません。削除するか、別のファイルを添付してください。

## Revisions

error-2150 = revision_idは必須フィールド
    .user = { user-app-fault }

error-2200 = このリビジョンへのアクセス権がない
    .user = { user-no-access }

## Review

error-2250 = 案件は現在レビューできない
    .user = この翻訳は現在レビューできません。まだ準備ができていないか、すでにレビュー済みです。案件のステータスを確認してください。

error-2300 = commentは必須フィールド
    .user = { user-comment }

error-2350 = reasonは必須フィールド
    .user = 翻訳を却下する理由を選択してください。

error-2400 = captchaは必須フィールド
    .user = ロボットではないことを確認するため、セキュリティチェックを完了してください。

error-2401 = captchaチャレンジが無効
    .user = セキュリティチェックに失敗しました。ロボットではないことを確認するため、もう一度お試しください。

error-2450 = フォローアップの値が無効
    .user = この案件を次にどうするか選択してください。

## Rating

error-2500 = ratingは必須フィールド
    .user = { user-rating }

error-2501 = ratingは1から5の数値であること
    .user = { user-rating }

error-2502 = ratingは1から5の範囲であること
    .user = { user-rating }

error-2503 = publicフラグはブール値であること
    .user = { user-app-fault }

## Orders

error-2750 = この注文へのアクセス権がない
    .user = { user-no-access }

error-2751 = 処理前の注文はキャンセルできない。注文がキューから出るまで待つこと。
    .user = この注文はまだ準備中のため、今はキャンセルできません。数分待ってから、もう一度お試しください。

## Credits

error-2700 = クレジット不足のためチャージが必要
    .user = アカウントのクレジットが不足しているため、この注文はできません。クレジットをチャージするか、アカウントの管理者にお知らせください。

## Service

error-2800 = APIが一時的に利用できない
    .user = { user-try-later }
