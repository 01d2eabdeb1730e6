### Messages for the error codes of Gengo's API: Japanese (ja).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = このアプリに問題があるため、{ -service }でリクエストを受け付けられませんでした。アプリの開発元にお知らせください。

user-try-later = 現在、{ -service }で問題が発生しています。数分待ってから、もう一度お試しください。

user-no-access = アクセス権がありません。正しいアカウントを使用しているか確認してください。

user-wrong-state = 案件の現在の段階では、この操作はできません。まず案件の進行状況を確認してください。

user-file-again = ファイルを正しく受信できませんでした。ファイルをもう一度追加してください。

user-rating = 1から5の5段階で評価してください。

user-captcha = ロボットではないことを確認するため、セキュリティチェックを行ってください。

user-comment = 先にコメントを入力してください。

user-unknown = 問題が発生しました。もう一度試しても解決しない場合は、アプリの開発元にお知らせください。

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

summary-jobs =
    { $count ->
       *[other] { $count }件の案件が受け付けられませんでした
    }

summary-errors =
    { $count ->
       *[other] { $count }件のエラーが発生しました
    }

## Authentication

error-1000 = 認証に失敗
    .user = { -service }でこのアプリのアカウントを認識できませんでした。アプリの設定でアカウント情報を確認してください。

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

error-1251 = JSONデータをデコードできない
    .user = { user-app-fault }

error-1754 = システムが5分以内に同一のペイロードを検出
    .user = 同じ内容で注文したばかりです。もう一度注文するには、5分お待ちください。

## Jobs

error-1300 = typeは必須フィールド
    .user = { user-app-fault }

error-1301 = 未対応のjob_type
    .user = { user-app-fault }

error-1304 = 品質レベルが無効
    .user = この品質レベルは利用できません。別の品質レベルを選択してください。

error-1350 = body_srcは必須フィールド
    .user = 翻訳するテキストがありません。テキストを入力してください。

error-1351 = 本文テキストが無効
    .user = このテキストはこのままでは翻訳できません。内容を確認して、もう一度お試しください。

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

error-2100 = 案件へのアクセス権がない
    .user = { user-no-access }

error-2251 = 案件を購入できない（状態が不正）
    .user = { user-wrong-state }

error-2252 = 案件をキャンセルできない（状態が不正）
    .user = この案件は、すでに作業が始まっているか完了しているため、キャンセルできません。

error-2650 = 案件のステータスが無効
    .user = { user-wrong-state }

error-2752 = toneは128文字以内であること
    .user = トーンについてのご希望が長すぎます。128文字以内に短縮してください。

error-2753 = purposeは128文字以内であること
    .user = 用途の説明が長すぎます。128文字以内に短縮してください。

## Files

error-1302 = 識別子がない
    .user = { user-app-fault }

error-1303 = 見積もりがない
    .user = このファイルの料金はまだ算出されていません。先に見積もりを依頼してください。

error-1305 = 見積もりのファイル数が上限を超過
    .user = 一度に追加したファイルが多すぎます。一部を削除して、もう一度お試しください。

error-1306 = 見積もりのファイルサイズが上限を超過
    .user = ファイルが大きすぎます。より小さいファイルを選択するか、ファイルを分割してください。

error-1352 = コンテンツタイプが無効
    .user = この種類のファイルには対応していません。別の形式を選択してください。

error-1501 = filenameは必須フィールド
    .user = { user-file-again }

error-1801 = 案件とファイルが一致しない
    .user = { user-file-again }

# A statement in place of the question.
# check: allow end-punctuation
error-1802 = ファイルのアップロードに失敗（ファイルが正しいか、対応している拡張子かを確認すること）
    .user = ファイルをアップロードできませんでした。ファイルが開けることと、対応している形式であることを確認して、もう一度お試しください。

error-1803 = ファイルキーがない
    .user = { user-file-again }

error-1804 = 案件の識別子がない
    .user = { user-app-fault }

## Grouping

error-1851 = as_groupは0または1であること
    .user = { user-app-fault }

error-1950 = これらの案件はグループ化できない（品質レベル、翻訳元の言語、翻訳先の言語のいずれかが異なる）
    .user = グループにできるのは、言語と品質レベルが同じ案件だけです。これらの案件は個別に注文してください。

error-1951 = 単一の案件はグループ化できない
    .user = グループには2件以上の案件が必要です。案件を追加するか、この案件を単独で注文してください。

error-1952 = Ultraの案件はグループ化できない
    .user = この品質レベルの案件はグループにできません。個別に注文してください。

error-2550 = 案件グループのIDがない
    .user = { user-app-fault }

error-2600 = 案件グループへのアクセス権がない
    .user = { user-no-access }

## Comments

error-2000 = bodyは必須フィールド
    .user = { user-comment }

error-2010 = 添付ファイルが無効
    .user = 添付ファイルを使用できません。削除するか、別のファイルを添付してください。

## Revisions

error-2150 = revision_idは必須フィールド
    .user = { user-app-fault }

error-2200 = リビジョンへのアクセス権がない
    .user = { user-no-access }

## Review

error-2250 = 案件をレビューできない
    .user = この翻訳は、まだレビューできる段階ではないか、すでにレビュー済みです。

error-2300 = commentは必須フィールド
    .user = { user-comment }

error-2350 = reasonは必須フィールド
    .user = 理由を選択してください。

error-2400 = captchaは必須フィールド
    .user = { user-captcha }

error-2401 = CAPTCHAチャレンジが無効
    .user = { user-captcha }

error-2450 = フォローアップの値が無効
    .user = この案件の今後の対応を選択してください。

## Rating

error-2500 = ratingは必須フィールド
    .user = { user-rating }

error-2501 = ratingは1から5の数値であること
    .user = { user-rating }

error-2502 = ratingは1から5の範囲であること
    .user = { user-rating }

error-2503 = 公開フラグはブール値であること
    .user = { user-app-fault }

## Orders

error-2750 = 注文へのアクセス権がない
    .user = { user-no-access }

error-2751 = 処理前に注文がキャンセルされた。注文がキューを抜けるまで待つこと。
    .user = この注文はまだ準備中のため、キャンセルできません。数分待ってから、もう一度お試しください。

## Credits

error-2700 = クレジット不足のためチャージが必要
    .user = 残高が不足しているため、この注文はできません。クレジットをチャージして、もう一度お試しください。

## Service

error-2800 = APIが一時的に利用できない
    .user = { user-try-later }
