-app = Paper Lantern

saved = השינויים נשמרו.

leave = לעזוב את הדף?

done = זהו!

name = השם שלך:

wait = נא להמתין…

list = לעדכן את הכתובת;

page = כדאי לעיין ב<a href="/help">דף העזרה</a>.

press = אחר כך יש לבחור ב„שמירה”.

close = <a href="/x" title="סגירה">סגירת</a> החלון

lines = שורה ראשונה<br/>שורה שנייה

usage = שימוש: send <מכתב> <כתובת>

mail = לכל שאלה אפשר לכתוב אל <help@example.org>.

terms = <0>תנאים</0> ו<1>פרטיות</1>

million = עד 1,000,000 תווים

thousands = עד 25,000 מכתבים בחודש

myriad = לכל היותר 10,000 בולים

area = גיליון של 2 מ״ר

weight = עד 2.5 ק״ג

compare = רק אם 5 < 6

letters =
    { $n ->
        [one] מכתב { $n }
        [two] { $n } מכתבים
       *[other] { $n } מכתבים
    }

parcels =
    { $n ->
        [0] אין חבילות
        [one] חבילה אחת
        [two] שתי חבילות
       *[other] { $n } חבילות
    }

by = נוצר באמצעות { -app }

ready = המכתב אל { $name } מוכן.

more = בולים, מעטפות וכו׳

year = שנה של { -app }
