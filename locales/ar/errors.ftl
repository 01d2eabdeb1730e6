### Messages for the error codes of Gengo's API: Arabic (ar).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = حدث خطأ في هذا التطبيق، فلم تتمكن خدمة { -service } من قبول الطلب. يُرجى إبلاغ مطوّري التطبيق.

user-try-later = تواجه خدمة { -service } مشكلة حاليًا. يُرجى إعادة المحاولة بعد بضع دقائق.

user-no-access = ليست لديك صلاحية الوصول إلى هذا العنصر. يُرجى التأكد من استخدام الحساب الصحيح.

user-wrong-state = لا يمكن تنفيذ ذلك في المرحلة الحالية من المهمة. يُرجى الاطلاع على حالة المهمة أولًا.

user-file-again = لم يصل الملف بشكل صحيح. يُرجى إضافة الملف مرة أخرى.

user-rating = يُرجى إعطاء تقييم من 1 إلى 5.

user-captcha = يُرجى إجراء التحقق الأمني لإثبات أنك لست روبوتًا.

user-comment = يُرجى كتابة تعليق أولًا.

user-unknown = حدث خطأ ما. يُرجى إعادة المحاولة، وإبلاغ مطوّري التطبيق إذا تكرر ذلك.

## General

unknown-code = خطأ غير معروف { $code }
    .user = { user-unknown }

unknown-error = خطأ غير معروف
    .user = { user-unknown }

http-client-error = لم يُقبل الطلب (HTTP { $code })
    .user = { user-app-fault }

http-server-error = عطل في الخدمة (HTTP { $code })
    .user = { user-try-later }

unreadable-response = تعذرت قراءة الاستجابة
    .user = { user-try-later }

summary-jobs =
    { $count ->
        [zero] لم تُرفض أي مهمة
        [one] رُفضت مهمة واحدة
        [two] رُفضت مهمتان
        [few] رُفضت { $count } مهام
        [many] رُفضت { $count } مهمة
       *[other] رُفضت { $count } مهمة
    }

summary-errors =
    { $count ->
        [zero] لم يُبلغ عن أي خطأ
        [one] أُبلغ عن خطأ واحد
        [two] أُبلغ عن خطأين
        [few] أُبلغ عن { $count } أخطاء
        [many] أُبلغ عن { $count } خطأً
       *[other] أُبلغ عن { $count } خطأ
    }

## Authentication

error-1000 = فشلت المصادقة
    .user = لم تتعرف خدمة { -service } على حساب هذا التطبيق. يُرجى التحقق من بيانات الحساب في إعدادات التطبيق.

error-1100 = الحقل api_sig مطلوب
    .user = { user-app-fault }

error-1150 = الحقل api_key مطلوب
    .user = { user-app-fault }

error-1200 = الحقل timestamp مطلوب
    .user = { user-app-fault }

error-1201 = يجب أن تكون قيمة timestamp رقمية
    .user = { user-app-fault }

## Request

error-1250 = الحقل data مطلوب
    .user = { user-app-fault }

error-1251 = يتعذر فك ترميز بيانات JSON
    .user = { user-app-fault }

error-1754 = رصد النظام حمولة مطابقة لحمولة سابقة خلال مدة 5 دقائق
    .user = لقد قدّمت طلب الترجمة نفسه قبل قليل. لتقديمه مرة أخرى، يُرجى الانتظار خمس دقائق.

## Jobs

error-1300 = الحقل type مطلوب
    .user = { user-app-fault }

error-1301 = قيمة job_type غير مدعومة
    .user = { user-app-fault }

error-1304 = مستوى الجودة غير صالح
    .user = مستوى الجودة هذا غير متاح. يُرجى اختيار مستوى آخر.

error-1350 = الحقل body_src مطلوب
    .user = لا يوجد نص للترجمة. يُرجى إدخال النص.

error-1351 = نص المتن غير صالح
    .user = لا يمكن ترجمة هذا النص كما هو. يُرجى التحقق منه وإعادة المحاولة.

error-1400 = الحقل lc_src مطلوب
    .user = يُرجى اختيار لغة النص الأصلي.

error-1450 = الحقل lc_tgt مطلوب
    .user = يُرجى اختيار اللغة المطلوب الترجمة إليها.

error-1500 = الحقل tier مطلوب
    .user = يُرجى اختيار مستوى الجودة.

error-1551 = الخدمة اللغوية غير مدعومة
    .user = الترجمة بين هاتين اللغتين غير متاحة. يُرجى اختيار لغتين أخريين أو مستوى جودة آخر.

error-1601 = يجب أن تكون قيمة callback_url عنوان URL صالحًا
    .user = { user-app-fault }

error-1651 = يجب أن تكون قيمة auto_approve إما 0 أو 1
    .user = { user-app-fault }

error-1701 = يجب أن تكون قيمة use_preferred إما 0 أو 1
    .user = { user-app-fault }

error-1751 = يتجاوز حجم "custom_data" الحد الأقصى للتخزين (1kb)
    .user = { user-app-fault }

error-1758 = يجب أن تكون قيمة custom_data سلسلة نصية
    .user = { user-app-fault }

error-1800 = الحقل jobs مطلوب
    .user = لا يتضمن طلب الترجمة هذا ما يمكن ترجمته. يُرجى إضافة نص أو ملف.

error-1852 = قيمة allow fork غير صالحة
    .user = { user-app-fault }

error-1901 = يجب أن تكون قيمة process إما 0 أو 1
    .user = { user-app-fault }

error-2050 = الحقل job_id مطلوب
    .user = { user-app-fault }

error-2100 = وصول غير مصرح به إلى المهمة
    .user = { user-no-access }

error-2251 = لا يمكن شراء المهمة (حالة غير صحيحة)
    .user = { user-wrong-state }

error-2252 = لا يمكن إلغاء المهمة (حالة غير صحيحة)
    .user = لم يعد من الممكن إلغاء هذه المهمة، لأن العمل عليها قد بدأ أو انتهى.

error-2650 = حالة المهمة غير صالحة
    .user = { user-wrong-state }

error-2752 = يجب ألا يزيد طول tone على 128 حرفًا
    .user = وصف النبرة المطلوبة طويل جدًا. يُرجى اختصاره إلى 128 حرفًا أو أقل.

error-2753 = يجب ألا يزيد طول purpose على 128 حرفًا
    .user = وصف الغرض من الترجمة طويل جدًا. يُرجى اختصاره إلى 128 حرفًا أو أقل.

## Files

error-1302 = المعرّف مفقود
    .user = { user-app-fault }

error-1303 = عرض السعر مفقود
    .user = لا يوجد سعر لهذا الملف بعد. يُرجى طلب عرض سعر أولًا.

error-1305 = عدد الملفات في عرض السعر يتجاوز الحد المسموح به
    .user = عدد الملفات أكبر من المسموح به في المرة الواحدة. يُرجى إزالة بعضها وإعادة المحاولة.

error-1306 = حجم الملفات في عرض السعر يتجاوز الحد المسموح به
    .user = الملف كبير جدًا. يُرجى اختيار ملف أصغر أو تقسيم هذا الملف.

error-1352 = نوع المحتوى غير صالح
    .user = هذا النوع من الملفات غير مدعوم. يُرجى اختيار صيغة أخرى.

error-1501 = الحقل filename مطلوب
    .user = { user-file-again }

error-1801 = عدم تطابق بين الملفات والمهام
    .user = { user-file-again }

error-1802 = فشل رفع الملف (هل تحققت من أن الملف سليم وأن الامتداد مدعوم؟)
    .user = تعذر رفع الملف. يُرجى التأكد من إمكانية فتحه ومن أن صيغته مدعومة، ثم إعادة المحاولة.

error-1803 = مفتاح الملف مفقود
    .user = { user-file-again }

error-1804 = المعرّف مفقود في المهام
    .user = { user-app-fault }

## Grouping

error-1851 = يجب أن تكون قيمة as_group إما 0 أو 1
    .user = { user-app-fault }

error-1950 = لا يمكن تجميع هذه المهام (تختلف في مستوى الجودة أو لغة المصدر أو لغة الهدف)
    .user = لا يمكن أن تضم المجموعة الواحدة إلا مهام لها اللغات نفسها ومستوى الجودة نفسه. يُرجى طلب كل مهمة على حدة.

error-1951 = لا يمكن تكوين مجموعة من مهمة واحدة
    .user = يجب أن تضم المجموعة مهمتين على الأقل. يُرجى إضافة مهمة أخرى أو طلب هذه المهمة وحدها.

error-1952 = لا يمكن تجميع مهام Ultra
    .user = لا يمكن أن تضم المجموعة مهام بمستوى الجودة هذا. يُرجى طلب كل مهمة على حدة.

error-2550 = معرّف مجموعة المهام مفقود
    .user = { user-app-fault }

error-2600 = وصول غير مصرح به إلى مجموعة المهام
    .user = { user-no-access }

## Comments

error-2000 = الحقل body مطلوب
    .user = { user-comment }

error-2010 = المرفق غير صالح
    .user = لا يمكن استخدام الملف المرفق. يُرجى إزالته أو إرفاق ملف آخر.

## Revisions

error-2150 = الحقل revision_id مطلوب
    .user = { user-app-fault }

error-2200 = وصول غير مصرح به إلى نسخة الترجمة
    .user = { user-no-access }

## Review

error-2250 = المهمة غير قابلة للمراجعة
    .user = هذه الترجمة ليست جاهزة للمراجعة بعد، أو سبقت مراجعتها.

error-2300 = الحقل comment مطلوب
    .user = { user-comment }

error-2350 = الحقل reason مطلوب
    .user = يُرجى اختيار سبب.

error-2400 = الحقل captcha مطلوب
    .user = { user-captcha }

error-2401 = اختبار CAPTCHA غير صالح
    .user = { user-captcha }

error-2450 = قيمة إجراء المتابعة غير صالحة
    .user = يُرجى اختيار الخطوة التالية لهذه المهمة.

## Rating

error-2500 = الحقل rating مطلوب
    .user = { user-rating }

error-2501 = يجب أن تكون قيمة rating رقمًا من 1 إلى 5
    .user = { user-rating }

error-2502 = يجب أن تكون قيمة rating من 1 إلى 5
    .user = { user-rating }

error-2503 = يجب أن تكون علامة النشر العام قيمة منطقية
    .user = { user-app-fault }

## Orders

error-2750 = وصول غير مصرح به إلى طلب الترجمة
    .user = { user-no-access }

error-2751 = أُلغي طلب الترجمة قبل معالجته. يُرجى الانتظار حتى يخرج الطلب من قائمة الانتظار لدينا.
    .user = ما زال طلب الترجمة هذا قيد الإعداد ولا يمكن إلغاؤه بعد. يُرجى إعادة المحاولة بعد بضع دقائق.

## Credits

error-2700 = الرصيد غير كافٍ – يُرجى شحن الرصيد
    .user = رصيدك لا يكفي لطلب الترجمة هذا. يُرجى شحن الرصيد وإعادة المحاولة.

## Service

error-2800 = واجهة API غير متاحة مؤقتًا
    .user = { user-try-later }
