### Messages for the error codes of Gengo's API: Traditional Chinese of Hong Kong (zh-Hant-HK), only what
### differs from Traditional Chinese (zh-Hant).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

user-no-access = 您沒有存取這項內容的權限。請確認您使用的帳戶是否正確。

user-wrong-state = 工作在目前的階段無法進行這項操作。請先查看工作進度。

user-captcha = 請完成安全驗證，以證明您不是機械人。

## General

summary-jobs =
    { $count ->
       *[other] 有 { $count } 項工作遭到拒絕
    }

## Authentication

error-1000 = 身份驗證失敗
    .user = { -service } 無法辨識這個應用程式的帳戶。請到應用程式的設定中檢查帳戶資料。

## Jobs

error-2100 = 無權存取此工作

error-2251 = 無法購買工作（狀態不正確）

error-2252 = 無法取消工作（狀態不正確）
    .user = 這項工作已經開始處理或已經完成，無法再取消。

error-2650 = 工作狀態無效

## Files

error-1801 = 工作與檔案不符

error-1804 = 工作缺少識別碼

## Grouping

error-1950 = 這些工作無法組成群組（品質等級、來源語言或目標語言不同）
    .user = 只有語言和品質等級都相同的工作才能組成群組。請將這些工作分開下單。

error-1951 = 單一工作無法組成群組
    .user = 群組至少需要兩項工作。請再加入一項工作，或將這項工作單獨下單。

error-1952 = Ultra 工作無法組成群組
    .user = 這個品質等級的工作無法組成群組。請將這些工作分開下單。

error-2550 = 缺少工作群組 ID

error-2600 = 無權存取此工作群組

## Review

error-2250 = 工作無法審核

error-2450 =
    .user = 請選擇接下來要如何處理這項工作。

## Credits

error-2700 = 餘額不足，請增值
    .user = 您的餘額不足以支付這筆訂單。請增值後再試一次。
