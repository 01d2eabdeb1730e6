travel-sold-out = รถไฟขบวนนี้ขายหมดแล้ว โปรดเลือกวันอื่น!

travel-changed = รถไฟจาก { $from } ไป { $to } ออกเวลา { $time } แทน

travel-delay = { $station }: ช้า { $minutes } นาที
    .user = รถไฟไป { $station } ช้า { $minutes } นาที

travel-passport = หนังสือเดินทางต้องมีอายุเหลือ 6 เดือนหลังวันที่ 31 ธันวาคม 2026

travel-bag = กระเป๋าหนักได้ 23 กก. และกว้าง ยาว สูงรวมกันได้ 158 ซม.

travel-conditions = โปรดยอมรับ “เงื่อนไขการขนส่ง”

travel-map = { $place } (<a href="https://maps.example.org/">แผนที่</a>)

travel-retry = โปรดลองอีกครั้ง
