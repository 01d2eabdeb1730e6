-drive = قرص نيمبوس

sync-offline = أنت غير متصل. سيتابع { -drive } العمل فور عودة الاتصال.

sync-conflict = تغيّر { $name } على { $device } أيضًا. أي نسخة تريد الاحتفاظ بها؟

sync-retry = يُرجى إعادة المحاولة بعد 5 دقائق. إن لم ينجح ذلك، فراجع https://status.example.org/?lang=en.

sync-failed = حدث خطأ ما!
    .user = { sync-retry }

sync-cursor = ⁦cursor⁩ قديم جدًا بالنسبة إلى ⁦/v2/items⁩؛ ابدأ من جديد

sync-waiting =
    { $files ->
        [zero] لا توجد ملفات لم تُحفظ.
        [one] لم يُحفظ ملف واحد منذ وقت طويل.
        [two] لم يُحفظ ملفان منذ وقت طويل.
        [few] لم تُحفظ { $files } ملفات منذ وقت طويل.
        [many] لم يُحفظ { $files } ملفًا منذ وقت طويل.
       *[other] لم يُحفظ { $files } ملف منذ وقت طويل.
    }

sync-quota =
    أوشكت مساحة { -drive } على الامتلاء.
    يُرجى إزالة ما لم تعد بحاجة إليه.

sync-errors = تعذّر حفظ هذه الملفات:
