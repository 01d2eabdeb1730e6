orders-payment-refused = رفض مصرفك دفع { NUMBER($amount, minimumFractionDigits: 2) } يورو.
    .user = لم تنجح عملية الدفع. يُرجى التحقق من رقم بطاقتك وتاريخها، أو اختيار طريقة دفع أخرى.

orders-coupon = انتهت صلاحية القسيمة { $code } في { $date }.

orders-track = اعرف <a href="{ $url }">أين طردك</a>.
