-drive = นิมบัสไดรฟ์

sync-offline = คุณออฟไลน์อยู่ { -drive } จะทำงานต่อเมื่อเชื่อมต่อได้อีกครั้ง

sync-retry = โปรดลองอีกครั้งใน 5 นาที หากยังไม่ได้ผล ดูที่ https://status.example.org/?lang=en

sync-failed = เกิดข้อผิดพลาด!
    .user = { sync-retry }

sync-waiting = มี { $files } ไฟล์ที่ไม่ได้บันทึกมานานแล้ว

sync-quota =
    พื้นที่ของ { -drive } ใกล้เต็มแล้ว
    { sync-gone.user } โปรดลบสิ่งที่ไม่ต้องการออก
