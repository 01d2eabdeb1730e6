sync-conflict = تغيّر { $name } على { $device } أيضًا. أي نسخة تريد الاحتفاظ بها.

sync-retry = يُرجى إعادة المحاولة بعد 5 دقائق. إن لم ينجح ذلك، فراجع https://status.example.org/?lang=en.

sync-failed = حدث خطأ ما!
    .user = { sync-retry }

sync-errors = تعذّر حفظ هذه الملفات:
