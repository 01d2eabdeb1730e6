-app = Paper Lantern

saved = تم حفظ تغييراتك.

leave = هل تريد المغادرة حقًا؟

done = تم!

name = اسمك:

wait = يُرجى الانتظار…

list = حافظ على تحديث عنوانك؛

page = راجع <a href="/help">صفحة المساعدة</a>.

press = ثم اختر «حفظ».

close = <a href="/x" title="إغلاق">أغلق</a> النافذة

lines = السطر الأول<br/>السطر الثاني

usage = الاستخدام: send <الرسالة> <العنوان>

mail = اكتب إلى <help@example.org> لأي سؤال.

terms = <0>الشروط</0> و<1>الخصوصية</1>

million = حتى ١٬٠٠٠٬٠٠٠ حرف

thousands = حتى 25,000 رسالة في الشهر

myriad = 10000 طابع على الأكثر

area = ورقة مساحتها ٢ م²

weight = حتى ٢٫٥ كغم

compare = فقط إذا كان 5 < 6

letters =
    { $n ->
        [zero] لا رسائل
        [one] { $n } رسالة
        [two] رسالتان
        [few] { $n } رسائل
        [many] { $n } رسالة
       *[other] { $n } رسالة
    }

parcels =
    { $n ->
        [0] لا طرود
        [one] طرد واحد
        [two] طردان
        [few] { $n } طرود
        [many] { $n } طردًا
       *[other] { $n } طرد
    }

by = صُنع باستخدام { -app }

ready = رسالتك إلى { $name } جاهزة.

more = طوابع ومظاريف، إلخ.

year = سنة من { -app }
