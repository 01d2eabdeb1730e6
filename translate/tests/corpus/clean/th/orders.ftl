orders-payment-refused = ธนาคารของคุณปฏิเสธการชำระเงิน { NUMBER($amount, minimumFractionDigits: 2) } ยูโร
    .user = ชำระเงินไม่สำเร็จ โปรดตรวจสอบหมายเลขและวันหมดอายุของบัตร หรือเลือกวิธีชำระเงินอื่น

orders-stock = { $product } เหลือเพียง { $count } ชิ้น

orders-coupon = คูปอง { $code } หมดอายุเมื่อ { $date }

orders-address = โปรดใส่ที่อยู่ให้ครบถ้วน (ถนน บ้านเลขที่ รหัสไปรษณีย์ เมือง)

orders-track = ดูว่า<a href="{ $url }">พัสดุของคุณอยู่ที่ไหน</a>

orders-contact = มีคำถามไหม? เขียนถึง help@example.org หรือโทร 0800 123 456

orders-return = ส่งคืนสินค้าได้ภายใน 14 วัน { orders-contact }

orders-invalid = order_id ไม่ใช่ตัวเลข (HTTP 422)
