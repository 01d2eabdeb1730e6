-drive = นิมบัสไดรฟ์

sync-offline = คุณออฟไลน์อยู่ { -drive } จะทำงานต่อเมื่อเชื่อมต่อได้อีกครั้ง

sync-conflict = { $name } ถูกแก้ไขบน { $device } ด้วย ต้องการเก็บเวอร์ชันไหน?

sync-retry = โปรดลองอีกครั้งใน 5 นาที หากยังไม่ได้ผล ดูที่ https://status.example.org/?lang=en

sync-failed = เกิดข้อผิดพลาด!
    .user = { sync-retry }

sync-cursor = cursor เก่าเกินไปสำหรับ /v2/items โปรดเริ่มใหม่

sync-waiting = มี { $files } ไฟล์ที่ไม่ได้บันทึกมานานแล้ว

sync-quota =
    พื้นที่ของ { -drive } ใกล้เต็มแล้ว
    โปรดลบสิ่งที่ไม่ต้องการออก

sync-errors = บันทึกไฟล์เหล่านี้ไม่ได้:
