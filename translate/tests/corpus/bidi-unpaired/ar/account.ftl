-app = لومورا

account-wrong-password = كلمة المرور غير صحيحة. يُرجى إعادة المحاولة.

account-closed = أُغلق حساب ⁨{ $name } بناءً على الطلب.
    .user = مرحبًا ⁨{ $name }⁩، حسابك مغلق. هل تريد فتحه من جديد؟

account-help = مساعدة { -app }: <a href="https://help.example.org/sign-in">تسجيل الدخول</a>

account-no-key = الترويسة ⁦X-Api-Key غير موجودة

account-locked =
    { $minutes ->
        [zero] محاولات كثيرة. يُرجى الانتظار قليلًا.
        [one] محاولات كثيرة. يُرجى الانتظار دقيقة واحدة.
        [two] ‫محاولات كثيرة. يُرجى الانتظار دقيقتين.
        [few] محاولات كثيرة. يُرجى الانتظار { $minutes } دقائق.
        [many] محاولات كثيرة. يُرجى الانتظار { $minutes } دقيقة.
       *[other] محاولات كثيرة. يُرجى الانتظار { $minutes } دقيقة.
    }

account-email =
    .label = عنوان بريدك الإلكتروني
    .placeholder = name@example.org
