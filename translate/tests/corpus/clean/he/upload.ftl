upload-too-large = הקובץ ”{ $name }“ גדול מ־{ $limit } MB.‏

upload-rejected =
    { $count ->
        [0] כל הקבצים הגיעו.
        [one] קובץ אחד לא התקבל.
        [two] שני קבצים לא התקבלו.
       *[other] { $count } קבצים לא התקבלו.
    }

upload-format = אפשר רק JPEG ו־PNG, עד 25 MB ועד רוחב של 12,500 פיקסלים.

upload-full = האחסון שלך <b>מלא</b>. נא למחוק כמה קבצים<br>או לבחור בתוכנית גדולה יותר.

upload-template = נא לכתוב { "{" }name{ "}" } במקום שבו יופיע השם.

upload-paused = ההעלאה מושהית…

upload-blocked =
    { $platform ->
        [ios] נא לאפשר גישה לתמונות בהגדרות ה־iPhone.
        [android] נא לאפשר גישה לקבצים בהגדרות.
       *[web] נא לאפשר גישה לקבצים בדפדפן.
    }

upload-retry = נא לנסות שוב.

upload-plan = לומורה לעסקים פלוס

upload-cable = נא להשתמש בכבל USB-C, או להמתין עד שהסוללה תעבור 50%.
