-app = ลูโมรา

account-wrong-password = รหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง

account-locked = พยายามหลายครั้งเกินไป โปรดรอ { $minutes } นาที

account-closed = บัญชีของ { $name } ถูกปิดตามคำขอ
    .user = สวัสดี { $name } บัญชีของคุณถูกปิดแล้ว ต้องการเปิดอีกครั้งไหม?

account-attempt = นี่คือความพยายามครั้งที่ { NUMBER($attempt, type: "ordinal") } ของคุณ

account-help = ความ​ช่วยเหลือ{ -app }: <a href="https://help.example.org/sign-in">การเข้าสู่ระบบ</a>

account-sign-out =
    { $scope ->
        [one] ออกจากระบบบนอุปกรณ์นี้ไหม?
       *[other] ออกจากระบบบนอุปกรณ์ทั้งหมดไหม?
    }

account-no-key = ไม่มีส่วนหัว X-Api-Key

account-email =
    .label = ที่อยู่อีเมลของคุณ
    .placeholder = name@example.org

account-updated = อัปเดต{ -app }แล้ว 🎉
