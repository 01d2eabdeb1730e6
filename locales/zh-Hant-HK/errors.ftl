### Messages for the error codes of Gengo's API: Traditional Chinese of Hong Kong (zh-Hant-HK), only what
### differs from Traditional Chinese (zh-Hant).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

user-no-access = 這項翻譯工作或訂單屬於其他帳戶。請切換到正確的帳戶。如果無法切換，請通知應用程式的開發人員。

## General

summary-jobs =
    { $count ->
       *[other] 有 { $count } 項翻譯工作被拒絕
    }

## Authentication

error-1000 = 身份驗證失敗
    .user = 翻譯服務 { -service } 無法辨識這個應用程式使用的帳戶。請檢查應用程式的設定，或通知帳戶管理員。

## Jobs

error-1551 =
    .user = 不提供這兩種語言之間的翻譯。請選擇其他語言或其他品質等級。

error-2100 = 無權存取此翻譯工作

error-2251 = 無法購買翻譯工作（狀態不正確）
    .user = 這項翻譯工作現在無法購買，可能已經付款或已經取消。請查看工作狀態。

error-2252 = 無法取消翻譯工作（狀態不正確）
    .user = 這項翻譯工作已經開始處理、已經完成或已經取消，無法再取消。請查看工作狀態。

error-2650 = 翻譯工作的 status 無效

error-2752 =
    .user = 您填寫的譯文語氣說明過長。請縮短至 128 個字元以內。

error-2753 =
    .user = 您填寫的譯文用途說明過長。請縮短至 128 個字元以內。

## Files

error-1801 = 翻譯工作與檔案不符

error-1804 = 翻譯工作缺少 identifier

## Grouping

error-1950 = 這些翻譯工作無法組成群組（品質等級、來源語言或目標語言不同）
    .user = 只有語言和品質等級都相同的翻譯工作才能組成群組。請將這些工作分開下單。

error-1951 = 單一翻譯工作無法組成群組
    .user = 群組至少需要兩項翻譯工作。請再加入一項工作，或不組成群組，直接為您的工作下單。

error-1952 = Ultra 翻譯工作無法組成群組
    .user = 這個品質等級的翻譯工作無法組成群組。請將這些工作分開下單。

error-2550 = 缺少翻譯工作的群組 ID（group_id）

error-2600 = 無權存取翻譯工作的群組

## Review

error-2250 = 翻譯工作目前無法審核
    .user = 您現在無法審核這份譯文。譯文尚未準備好，或是已經審核過。請查看工作狀態。

error-2400 =
    .user = 請完成安全驗證，以證明您不是機械人。

error-2401 =
    .user = 安全驗證未通過。請再試一次，以證明您不是機械人。

error-2450 =
    .user = 請選擇接下來要如何處理這項翻譯工作。

## Credits

error-2700 = 餘額不足，請增值
    .user = 這個帳戶的餘額不足以支付這筆訂單。請增值，或通知帳戶管理員。
