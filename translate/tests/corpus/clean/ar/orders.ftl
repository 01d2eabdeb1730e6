orders-payment-refused = رفض مصرفك دفع { NUMBER($amount, minimumFractionDigits: 2) } يورو.
    .user = لم تنجح عملية الدفع. يُرجى التحقق من رقم بطاقتك وتاريخها، أو اختيار طريقة دفع أخرى.

orders-stock =
    { $count ->
        [zero] لم يبقَ شيء من { $product }.
        [one] بقيت قطعة واحدة فقط من { $product }.
        [two] بقيت قطعتان فقط من { $product }.
        [few] بقيت { $count } قطع فقط من { $product }.
        [many] بقيت { $count } قطعة فقط من { $product }.
       *[other] بقيت { $count } قطعة فقط من { $product }.
    }

orders-coupon = انتهت صلاحية القسيمة { $code } في { $date }.

orders-address = يُرجى إدخال عنوان كامل (الشارع، الرقم، الرمز البريدي، المدينة).

orders-track = اعرف <a href="{ $url }">أين طردك</a>.

orders-contact = هل لديك أسئلة؟ اكتب إلى help@example.org أو اتصل على ⁦0800 123 456⁩.

orders-return = يمكن إرجاع المشتريات خلال 14 يومًا. { orders-contact }

orders-invalid = ⁦order_id⁩ ليس رقمًا (HTTP 422)
