upload-rejected =
    { $count ->
        [0] כל הקבצים הגיעו.
        [one] קובץ אחד לא התקבל.
        [many] { $count } קבצים לא התקבלו.
        [two] שני קבצים לא התקבלו.
       *[other] { $count } קבצים לא התקבלו.
    }

upload-format = אפשר רק JPEG ו־PNG, עד 25 MB ועד רוחב של 12,500 פיקסלים.

upload-retry = נא לנסות שוב.

upload-blocked =
    { $platform ->
        [ios] נא לאפשר גישה לתמונות בהגדרות ה־iPhone.
        [android] נא לאפשר גישה לקבצים בהגדרות.
       *[web] נא לאפשר גישה לקבצים בדפדפן.
    }
