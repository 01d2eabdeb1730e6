### Messages for the error codes of Gengo's API: Simplified Chinese (zh-Hans).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = 此应用出现问题，因此翻译服务 { -service } 未能完成您想要的操作。请告知应用的开发者。

user-try-later = 翻译服务 { -service } 目前出现问题。请在几分钟后重试。

user-no-access = 此任务或订单属于其他账号。请切换到正确的账号。如果无法切换，请告知应用的开发者。

user-file-again = 未能收到文件。请重新添加文件。如果仍然不行，请告知应用的开发者。

user-rating = 请给出 1 到 5 分的评分。

user-comment = 请先填写留言。

user-unknown = 出现了问题。请重试；如果问题再次出现，请告知应用的开发者。

## General

unknown-code = 未知错误 { $code }
    .user = { user-unknown }

unknown-error = 未知错误
    .user = { user-unknown }

http-client-error = 请求未被接受（HTTP { $code }）
    .user = { user-app-fault }

http-server-error = 服务故障（HTTP { $code }）
    .user = { user-try-later }

unreadable-response = 无法读取响应
    .user = { user-try-later }

service-unreachable = 无法连接服务
    .user = 目前无法连接翻译服务 { -service }。请在几分钟后重试。

summary-jobs =
    { $count ->
       *[other] { $count } 个任务被拒绝
    }

summary-errors =
    { $count ->
       *[other] 出现 { $count } 个错误
    }

several-errors = 出现了多个错误

## Authentication

error-1000 = 身份验证失败
    .user = 翻译服务 { -service } 无法识别此应用使用的账号。请检查应用设置，或告知账号管理员。

error-1100 = api_sig 为必填字段
    .user = { user-app-fault }

error-1150 = api_key 为必填字段
    .user = { user-app-fault }

error-1200 = timestamp 为必填字段
    .user = { user-app-fault }

error-1201 = timestamp 必须为数字
    .user = { user-app-fault }

## Request

error-1250 = data 为必填字段
    .user = { user-app-fault }

error-1251 = 无法解码 data 字段中的 JSON
    .user = { user-app-fault }

error-1754 = 系统在 5 分钟内检测到完全相同的请求内容
    .user = 您刚刚提交过相同的订单，因此未重复下单。如需再次提交相同的订单，请等待 5 分钟。

## Jobs

error-1300 = type 为必填字段
    .user = { user-app-fault }

error-1301 = 不支持此 job_type
    .user = { user-app-fault }

error-1304 = tier 无效
    .user = 此质量等级不可用。请选择其他质量等级。

error-1350 = body_src 为必填字段
    .user = 没有要翻译的文本。请输入文本。

error-1351 = 原文无效
    .user = 此文本无法翻译。请确认其中包含文字，而不只是符号，然后重试。

error-1400 = lc_src 为必填字段
    .user = 请选择原文语言。

error-1450 = lc_tgt 为必填字段
    .user = 请选择译文语言。

error-1500 = tier 为必填字段
    .user = 请选择质量等级。

error-1551 = 不支持此语言服务
    .user = 不提供这两种语言之间的翻译服务。请选择其他语言或其他质量等级。

error-1601 = callback_url 必须为有效的 URL
    .user = { user-app-fault }

error-1651 = auto_approve 必须为 0 或 1
    .user = { user-app-fault }

error-1701 = use_preferred 必须为 0 或 1
    .user = { user-app-fault }

error-1751 = "custom_data" 超出存储上限（1kb）
    .user = { user-app-fault }

error-1758 = custom_data 必须为字符串
    .user = { user-app-fault }

error-1800 = jobs 为必填字段
    .user = 此订单中没有要翻译的内容。请添加文本或文件。

error-1852 = allow fork 无效
    .user = { user-app-fault }

error-1901 = process 必须为 0 或 1
    .user = { user-app-fault }

error-2050 = job_id 为必填字段
    .user = { user-app-fault }

error-2100 = 无权访问此任务
    .user = { user-no-access }

error-2251 = 无法购买任务（状态不正确）
    .user = 此任务现在无法购买，可能已付款或已取消。请查看任务状态。

error-2252 = 无法取消任务（状态不正确）
    .user = 此任务已开始处理、已完成或已取消，无法再取消。请查看任务状态。

error-2650 = 任务的 status 无效
    .user = { user-app-fault }

error-2752 = tone 最多为 128 个字符
    .user = 您填写的译文语气说明过长。请缩短到 128 个字符以内。

error-2753 = purpose 最多为 128 个字符
    .user = 您填写的译文用途说明过长。请缩短到 128 个字符以内。

## Files

error-1302 = 缺少 identifier
    .user = { user-app-fault }

error-1303 = 缺少报价
    .user = 此文件还没有报价。请先获取报价。

error-1305 = 报价所含文件的数量超出上限
    .user = 您一次添加的文件过多。请移除一些文件后重试。

error-1306 = 报价所含文件的大小超出上限
    .user = 文件过大。请选择较小的文件，或将文件拆分成几部分。

error-1352 = 内容类型无效
    .user = 不支持此类型的文件。请选择其他格式的文件。

error-1501 = filename 为必填字段
    .user = { user-file-again }

error-1801 = 任务与文件不匹配
    .user = { user-file-again }

error-1802 = 文件上传失败（是否已确认文件无误，且扩展名受支持？）
    .user = 无法上传文件。请确认文件可以打开且格式受支持，然后重试。

error-1803 = 缺少文件键（file_key）
    .user = { user-file-again }

error-1804 = 任务缺少 identifier
    .user = { user-app-fault }

## Grouping

error-1851 = as_group 必须为 0 或 1
    .user = { user-app-fault }

error-1950 = 这些任务无法编为一组（质量等级、源语言或目标语言不同）
    .user = 只有语言和质量等级都相同的任务才能编为一组。请将这些任务分开下单。

error-1951 = 无法将单个任务编为一组
    .user = 一组至少需要两个任务。请再添加一个任务，或不编组，直接为您的任务下单。

error-1952 = Ultra 任务无法编为一组
    .user = 此质量等级的任务无法编为一组。请将这些任务分开下单。

error-2550 = 缺少任务组 ID
    .user = { user-app-fault }

error-2600 = 无权访问此任务组
    .user = { user-no-access }

## Comments

error-2000 = body 为必填字段
    .user = { user-comment }

error-2010 = attachment 无效
    .user = 无法使用附加的文件。请移除此文件，或附加其他文件。

## Revisions

error-2150 = revision_id 为必填字段
    .user = { user-app-fault }

error-2200 = 无权访问此修订版本
    .user = { user-no-access }

## Review

error-2250 = 任务目前无法审核
    .user = 您现在无法审核此译文。译文尚未准备好，或已经审核过。请查看任务状态。

error-2300 = comment 为必填字段
    .user = { user-comment }

error-2350 = reason 为必填字段
    .user = 请选择拒绝此译文的原因。

error-2400 = captcha 为必填字段
    .user = 请完成安全验证，以证明您不是机器人。

error-2401 = captcha 验证无效
    .user = 安全验证未通过。请再试一次，以证明您不是机器人。

error-2450 = 后续处理（follow_up）的值无效
    .user = 请选择接下来如何处理此任务。

## Rating

error-2500 = rating 为必填字段
    .user = { user-rating }

error-2501 = rating 必须为 1 到 5 之间的数字
    .user = { user-rating }

error-2502 = rating 必须在 1 到 5 之间
    .user = { user-rating }

error-2503 = public 标志必须为布尔值
    .user = { user-app-fault }

## Orders

error-2750 = 无权访问此订单
    .user = { user-no-access }

error-2751 = 订单在处理前无法取消。请等待订单离开我们的队列。
    .user = 此订单仍在创建中，暂时无法取消。请在几分钟后重试。

## Credits

error-2700 = 余额不足，请充值
    .user = 此账号的余额不足以支付此订单。请充值，或告知账号管理员。

## Service

error-2800 = API 暂时不可用
    .user = { user-try-later }
