mail-sent = أُرسلت  الرسالة، شكرًا
    .user = أُرسلت رسالتك. قد يستغرق ذلك دقيقة.
mail-from = من { $name }. رد
mail-count =
    { $count ->
        [zero] لا رسائل غير مقروءة
        [one] رسالة واحدة غير مقروءة
        [two] رسالتان غير مقروءتين
        [few] { $count } رسائل غير مقروءة
        [many] { $count } رسالة غير مقروءة
       *[other] { $count } رسالة غير مقروءة
    }
-inbox = الوارد
mail-move = انقلها إلى { -inbox } أو احذفها .
mail-code = مسافتان  كما في الشيفرة .
mail-file = حُفظت كملف .eml
