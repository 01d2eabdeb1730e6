sync-save = اختر "حفظ" للمتابعة.
    .user = اختر ”حفظ“.

sync-file = تم حفظ "{ $name }".

sync-files = { $count ->
    [zero] { $count } ملف «جديد».
    [one] { $count } ملف «جديد».
    [two] { $count } ملف «جديد».
    [few] { $count } ملفات «جديدة».
    [many] { $count } ملفًا «جديدًا».
   *[other] { $count } ملف «جديد».
}

sync-screen = الشاشات من 5 إلى 7 بوصات تعرض <b class="x">custom_data</b> من app.ini.

sync-code = الحقل "field" مفقود.

sync-call = شغّل foo مع الكلمة.
