### Messages for the error codes of Gengo's API: Traditional Chinese (zh-Hant).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = 這個應用程式發生問題，因此翻譯服務 { -service } 未能完成您想要的操作。請通知應用程式的開發人員。

user-try-later = 翻譯服務 { -service } 目前發生問題。請過幾分鐘再試一次。

user-no-access = 這個案件或訂單屬於其他帳號。請切換到正確的帳號。如果無法切換，請通知應用程式的開發人員。

user-file-again = 未能收到檔案。請重新加入檔案。如果還是不行，請通知應用程式的開發人員。

user-rating = 請給予 1 到 5 分的評分。

user-comment = 請先填寫留言。

user-unknown = 發生了問題。請再試一次；如果問題再次發生，請通知應用程式的開發人員。

## General

unknown-code = 不明錯誤 { $code }
    .user = { user-unknown }

unknown-error = 不明錯誤
    .user = { user-unknown }

http-client-error = 請求未獲接受（HTTP { $code }）
    .user = { user-app-fault }

http-server-error = 服務異常（HTTP { $code }）
    .user = { user-try-later }

unreadable-response = 無法讀取回應
    .user = { user-try-later }

service-unreachable = 無法連線至服務
    .user = 目前無法連線至翻譯服務 { -service }。請過幾分鐘再試一次。

summary-jobs =
    { $count ->
       *[other] 有 { $count } 個案件遭到拒絕
    }

summary-errors =
    { $count ->
       *[other] 發生 { $count } 個錯誤
    }

several-errors = 發生了多個錯誤

## Authentication

error-1000 = 身分驗證失敗
    .user = 翻譯服務 { -service } 無法辨識這個應用程式使用的帳號。請檢查應用程式的設定，或通知帳號管理員。

error-1100 = api_sig 為必填欄位
    .user = { user-app-fault }

error-1150 = api_key 為必填欄位
    .user = { user-app-fault }

error-1200 = timestamp 為必填欄位
    .user = { user-app-fault }

error-1201 = timestamp 必須為數字
    .user = { user-app-fault }

## Request

error-1250 = data 為必填欄位
    .user = { user-app-fault }

error-1251 = 無法解碼 data 欄位中的 JSON
    .user = { user-app-fault }

error-1754 = 系統在 5 分鐘內偵測到完全相同的請求內容
    .user = 您剛剛才送出相同的訂單，因此沒有重複下單。如果要再送出相同的訂單，請等候 5 分鐘。

## Jobs

error-1300 = type 為必填欄位
    .user = { user-app-fault }

error-1301 = 不支援此 job_type
    .user = { user-app-fault }

error-1304 = tier 無效
    .user = 無法使用這個品質等級。請選擇其他品質等級。

error-1350 = body_src 為必填欄位
    .user = 沒有要翻譯的文字。請輸入文字。

error-1351 = 原文無效
    .user = 這段內容無法翻譯。請確認其中包含文字，而不只有符號，然後再試一次。

error-1400 = lc_src 為必填欄位
    .user = 請選擇原文的語言。

error-1450 = lc_tgt 為必填欄位
    .user = 請選擇譯文的語言。

error-1500 = tier 為必填欄位
    .user = 請選擇品質等級。

error-1551 = 不支援此語言服務
    .user = 沒有提供這兩種語言之間的翻譯服務。請選擇其他語言或其他品質等級。

error-1601 = callback_url 必須為有效的 URL
    .user = { user-app-fault }

error-1651 = auto_approve 必須為 0 或 1
    .user = { user-app-fault }

error-1701 = use_preferred 必須為 0 或 1
    .user = { user-app-fault }

error-1751 = "custom_data" 超過儲存上限（1kb）
    .user = { user-app-fault }

error-1758 = custom_data 必須為字串
    .user = { user-app-fault }

error-1800 = jobs 為必填欄位
    .user = 這筆訂單沒有要翻譯的內容。請加入文字或檔案。

error-1852 = allow fork 無效
    .user = { user-app-fault }

error-1901 = process 必須為 0 或 1
    .user = { user-app-fault }

error-2050 = job_id 為必填欄位
    .user = { user-app-fault }

error-2100 = 無權存取此案件
    .user = { user-no-access }

error-2251 = 無法購買案件（狀態不正確）
    .user = 這個案件現在無法購買，可能已經付款或已經取消。請查看案件狀態。

error-2252 = 無法取消案件（狀態不正確）
    .user = 這個案件已經開始處理、已經完成或已經取消，無法再取消。請查看案件狀態。

error-2650 = 案件的 status 無效
    .user = { user-app-fault }

error-2752 = tone 最多 128 個字元
    .user = 您填寫的譯文語氣說明太長。請縮短到 128 個字元以內。

error-2753 = purpose 最多 128 個字元
    .user = 您填寫的譯文用途說明太長。請縮短到 128 個字元以內。

## Files

error-1302 = 缺少 identifier
    .user = { user-app-fault }

error-1303 = 缺少報價
    .user = 這個檔案還沒有報價。請先取得報價。

error-1305 = 報價所含檔案的數量超過上限
    .user = 您一次加入的檔案太多。請移除一些檔案，然後再試一次。

error-1306 = 報價所含檔案的大小超過上限
    .user = 檔案太大。請選擇較小的檔案，或將檔案分割成幾個部分。

error-1352 = 內容類型無效
    .user = 不支援這種類型的檔案。請選擇其他格式的檔案。

error-1501 = filename 為必填欄位
    .user = { user-file-again }

error-1801 = 案件與檔案不符
    .user = { user-file-again }

error-1802 = 檔案上傳失敗（是否已確認檔案無誤，且副檔名受支援？）
    .user = 無法上傳檔案。請確認檔案可以開啟，而且格式受支援，然後再試一次。

error-1803 = 缺少檔案索引鍵（file_key）
    .user = { user-file-again }

error-1804 = 案件缺少 identifier
    .user = { user-app-fault }

## Grouping

error-1851 = as_group 必須為 0 或 1
    .user = { user-app-fault }

error-1950 = 這些案件無法組成群組（品質等級、來源語言或目標語言不同）
    .user = 只有語言和品質等級都相同的案件才能組成群組。請將這些案件分開下單。

error-1951 = 單一案件無法組成群組
    .user = 群組至少需要兩個案件。請再加入一個案件，或不組成群組，直接為您的案件下單。

error-1952 = Ultra 案件無法組成群組
    .user = 這個品質等級的案件無法組成群組。請將這些案件分開下單。

error-2550 = 缺少案件群組 ID
    .user = { user-app-fault }

error-2600 = 無權存取此案件群組
    .user = { user-no-access }

## Comments

error-2000 = body 為必填欄位
    .user = { user-comment }

error-2010 = attachment 無效
    .user = 無法使用附加的檔案。請移除這個檔案，或改附其他檔案。

## Revisions

error-2150 = revision_id 為必填欄位
    .user = { user-app-fault }

error-2200 = 無權存取此修訂版本
    .user = { user-no-access }

## Review

error-2250 = 案件目前無法審核
    .user = 您現在無法審核這份譯文。譯文尚未準備好，或是已經審核過。請查看案件狀態。

error-2300 = comment 為必填欄位
    .user = { user-comment }

error-2350 = reason 為必填欄位
    .user = 請選擇拒絕這份譯文的原因。

error-2400 = captcha 為必填欄位
    .user = 請完成安全驗證，以證明您不是機器人。

error-2401 = captcha 驗證無效
    .user = 安全驗證未通過。請再試一次，以證明您不是機器人。

error-2450 = 後續處理（follow_up）的值無效
    .user = 請選擇接下來要如何處理這個案件。

## Rating

error-2500 = rating 為必填欄位
    .user = { user-rating }

error-2501 = rating 必須為 1 到 5 之間的數字
    .user = { user-rating }

error-2502 = rating 必須介於 1 到 5 之間
    .user = { user-rating }

error-2503 = public 旗標必須為布林值
    .user = { user-app-fault }

## Orders

error-2750 = 無權存取此訂單
    .user = { user-no-access }

error-2751 = 訂單在處理前無法取消。請等待訂單離開我們的佇列。
    .user = 這筆訂單仍在建立中，目前還無法取消。請過幾分鐘再試一次。

## Credits

error-2700 = 餘額不足，請儲值
    .user = 這個帳號的餘額不足以支付這筆訂單。請儲值，或通知帳號管理員。

## Service

error-2800 = API 暫時無法使用
    .user = { user-try-later }
