### Messages for the error codes of Gengo's API: Hebrew (he).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = משהו השתבש באפליקציה, ולכן שירות התרגום { -service } לא הצליח לבצע את מה שביקשתם. דווחו על כך למפתחי האפליקציה.

user-try-later = יש כרגע תקלה בשירות התרגום { -service }. נסו שוב בעוד כמה דקות.

user-no-access = המשימה או ההזמנה הזאת שייכת לחשבון אחר. עברו לחשבון הנכון. אם זה לא אפשרי, דווחו על כך למפתחי האפליקציה.

user-file-again = קבלת הקובץ נכשלה. הוסיפו את הקובץ שוב. אם זה לא עוזר, דווחו על כך למפתחי האפליקציה.

user-rating = תנו דירוג מ-1 עד 5.

user-comment = כתבו תחילה הערה.

user-unknown = משהו השתבש. נסו שוב, ואם זה חוזר על עצמו, דווחו על כך למפתחי האפליקציה.

## General

unknown-code = שגיאה לא ידועה { $code }
    .user = { user-unknown }

unknown-error = שגיאה לא ידועה
    .user = { user-unknown }

http-client-error = הבקשה נדחתה (HTTP { $code }‎)
    .user = { user-app-fault }

http-server-error = תקלה בשירות (HTTP { $code }‎)
    .user = { user-try-later }

unreadable-response = לא ניתן היה לקרוא את התגובה
    .user = { user-try-later }

service-unreachable = לא ניתן היה להתחבר לשירות
    .user = לא ניתן כרגע להתחבר לשירות התרגום { -service }. נסו שוב בעוד כמה דקות.

summary-jobs =
    { $count ->
        [one] משימה אחת לא התקבלה
        [two] שתי משימות לא התקבלו
       *[other] { $count } משימות לא התקבלו
    }

summary-errors =
    { $count ->
        [one] דווחה שגיאה אחת
        [two] דווחו שתי שגיאות
       *[other] דווחו { $count } שגיאות
    }

several-errors = אירעו כמה שגיאות

## Authentication

error-1000 = האימות נכשל
    .user = שירות התרגום { -service } לא זיהה את החשבון שבו האפליקציה משתמשת. בדקו את הגדרות האפליקציה, או דווחו על כך לאחראים על החשבון.

error-1100 = השדה api_sig הוא שדה חובה
    .user = { user-app-fault }

error-1150 = השדה api_key הוא שדה חובה
    .user = { user-app-fault }

error-1200 = השדה timestamp הוא שדה חובה
    .user = { user-app-fault }

error-1201 = הערך של timestamp חייב להיות מספרי
    .user = { user-app-fault }

## Request

error-1250 = השדה data הוא שדה חובה
    .user = { user-app-fault }

error-1251 = לא ניתן לפענח את ה-JSON בשדה data
    .user = { user-app-fault }

error-1754 = המערכת זיהתה בקשה עם תוכן זהה בתוך 5 דקות
    .user = לפני רגע ביצעתם את אותה ההזמנה, ולכן היא לא בוצעה שוב. אם אתם רוצים לבצע שוב את אותה ההזמנה, המתינו חמש דקות.

## Jobs

error-1300 = השדה type הוא שדה חובה
    .user = { user-app-fault }

error-1301 = הערך של job_type אינו נתמך
    .user = { user-app-fault }

error-1304 = הערך של tier אינו תקין
    .user = רמת האיכות הזאת אינה זמינה. בחרו רמה אחרת.

error-1350 = השדה body_src הוא שדה חובה
    .user = אין טקסט לתרגום. הזינו את הטקסט.

error-1351 = טקסט המקור אינו תקין
    .user = לא ניתן לתרגם את הטקסט הזה. ודאו שיש בו מילים ולא רק סימנים, ונסו שוב.

error-1400 = השדה lc_src הוא שדה חובה
    .user = בחרו את שפת הטקסט המקורי.

error-1450 = השדה lc_tgt הוא שדה חובה
    .user = בחרו את השפה שאליה יתורגם הטקסט.

error-1500 = השדה tier הוא שדה חובה
    .user = בחרו רמת איכות.

error-1551 = שירות השפה אינו נתמך
    .user = התרגום בין השפות האלה אינו זמין. בחרו שפות אחרות או רמת איכות אחרת.

error-1601 = הערך של callback_url חייב להיות כתובת URL תקינה
    .user = { user-app-fault }

error-1651 = הערך של auto_approve חייב להיות 0 או 1
    .user = { user-app-fault }

error-1701 = הערך של use_preferred חייב להיות 0 או 1
    .user = { user-app-fault }

error-1751 = הגודל של "custom_data" חורג ממגבלת האחסון המרבית (1kb)
    .user = { user-app-fault }

error-1758 = הערך של custom_data חייב להיות מחרוזת
    .user = { user-app-fault }

error-1800 = השדה jobs הוא שדה חובה
    .user = אין בהזמנה הזאת מה לתרגם. הוסיפו טקסט או קובץ.

error-1852 = הערך של allow fork אינו תקין
    .user = { user-app-fault }

error-1901 = הערך של process חייב להיות 0 או 1
    .user = { user-app-fault }

error-2050 = השדה job_id הוא שדה חובה
    .user = { user-app-fault }

error-2100 = גישה לא מורשית למשימה
    .user = { user-no-access }

error-2251 = לא ניתן לרכוש את המשימה (מצב שגוי)
    .user = לא ניתן לרכוש את המשימה הזאת כרגע. ייתכן שכבר שילמו עליה או שהיא בוטלה. בדקו את סטטוס המשימה.

error-2252 = לא ניתן לבטל את המשימה (מצב שגוי)
    .user = לא ניתן עוד לבטל את המשימה הזאת. העבודה עליה כבר החלה או הסתיימה, או שהמשימה כבר בוטלה. בדקו את סטטוס המשימה.

error-2650 = הערך של status במשימה אינו תקין
    .user = { user-app-fault }

error-2752 = האורך המרבי של tone הוא 128 תווים
    .user = ההערה שלכם על הטון של התרגום ארוכה מדי. קצרו אותה ל-128 תווים לכל היותר.

error-2753 = האורך המרבי של purpose הוא 128 תווים
    .user = ההערה שלכם על מטרת התרגום ארוכה מדי. קצרו אותה ל-128 תווים לכל היותר.

## Files

error-1302 = השדה identifier חסר
    .user = { user-app-fault }

error-1303 = חסרה הצעת מחיר
    .user = עדיין אין מחיר לקובץ הזה. בקשו תחילה הצעת מחיר.

error-1305 = מספר הקבצים חורג מהמגבלה שנקבעה להצעת מחיר
    .user = הוספתם יותר מדי קבצים בבת אחת. הסירו כמה מהם ונסו שוב.

error-1306 = גודל הקובץ חורג מהמגבלה שנקבעה להצעת מחיר
    .user = הקובץ גדול מדי. בחרו קובץ קטן יותר, או פצלו את הקובץ הזה לחלקים.

error-1352 = סוג התוכן אינו תקין
    .user = סוג הקובץ הזה אינו נתמך. בחרו קובץ בפורמט אחר.

error-1501 = השדה filename הוא שדה חובה
    .user = { user-file-again }

error-1801 = אי-התאמה בין הקבצים למשימות
    .user = { user-file-again }

error-1802 = העלאת הקובץ נכשלה (האם בדקתם שהקובץ תקין ושהסיומת נתמכת?)
    .user = לא ניתן היה להעלות את הקובץ. ודאו שהוא נפתח ושהפורמט שלו נתמך, ונסו שוב.

error-1803 = חסר מפתח הקובץ (file_key)
    .user = { user-file-again }

error-1804 = השדה identifier של המשימות חסר
    .user = { user-app-fault }

## Grouping

error-1851 = הערך של as_group חייב להיות 0 או 1
    .user = { user-app-fault }

error-1950 = לא ניתן לקבץ את המשימות האלה (רמות האיכות, שפות המקור או שפות היעד שלהן שונות)
    .user = בקבוצה יכולות להיות רק משימות עם אותן שפות ואותה רמת איכות. הזמינו את המשימות האלה בנפרד.

error-1951 = לא ניתן לקבץ משימה בודדת
    .user = בקבוצה צריכות להיות לפחות שתי משימות. הוסיפו משימה נוספת, או הזמינו את המשימה שלכם בלי קבוצה.

error-1952 = לא ניתן לקבץ משימות Ultra
    .user = לא ניתן ליצור קבוצה ממשימות ברמת האיכות הזאת. הזמינו אותן בנפרד.

error-2550 = חסר מזהה של קבוצת המשימות
    .user = { user-app-fault }

error-2600 = גישה לא מורשית לקבוצת המשימות
    .user = { user-no-access }

## Comments

error-2000 = השדה body הוא שדה חובה
    .user = { user-comment }

error-2010 = הערך של attachment אינו תקין
    .user = לא ניתן להשתמש בקובץ המצורף. הסירו אותו או צרפו קובץ אחר.

## Revisions

error-2150 = השדה revision_id הוא שדה חובה
    .user = { user-app-fault }

error-2200 = גישה לא מורשית לגרסת התרגום
    .user = { user-no-access }

## Review

error-2250 = לא ניתן לבדוק את המשימה במצבה הנוכחי
    .user = לא ניתן לבדוק את התרגום הזה כרגע. הוא עדיין לא מוכן לבדיקה שלכם, או שכבר נבדק. בדקו את סטטוס המשימה.

error-2300 = השדה comment הוא שדה חובה
    .user = { user-comment }

error-2350 = השדה reason הוא שדה חובה
    .user = בחרו סיבה לדחיית התרגום.

error-2400 = השדה captcha הוא שדה חובה
    .user = השלימו את בדיקת האבטחה כדי להראות שאינכם רובוט.

error-2401 = אתגר captcha לא תקין
    .user = בדיקת האבטחה לא הצליחה. נסו שוב כדי להראות שאינכם רובוט.

error-2450 = הערך של פעולת ההמשך (follow_up) אינו תקין
    .user = בחרו מה לעשות בהמשך עם המשימה.

## Rating

error-2500 = השדה rating הוא שדה חובה
    .user = { user-rating }

error-2501 = הערך של rating חייב להיות מספר בין 1 ל-5
    .user = { user-rating }

error-2502 = הערך של rating חייב להיות בין 1 ל-5
    .user = { user-rating }

error-2503 = הדגל public חייב להיות ערך בוליאני
    .user = { user-app-fault }

## Orders

error-2750 = גישה לא מורשית להזמנה
    .user = { user-no-access }

error-2751 = לא ניתן לבטל את ההזמנה לפני עיבודה. נא להמתין עד שההזמנה תצא מהתור שלנו.
    .user = ההזמנה הזאת עדיין נקלטת במערכת ולא ניתן לבטל אותה כרגע. נסו שוב בעוד כמה דקות.

## Credits

error-2700 = אין מספיק קרדיט – נא לטעון את החשבון
    .user = אין בחשבון מספיק קרדיט להזמנה הזאת. הוסיפו קרדיט, או דווחו על כך לאחראים על החשבון.

## Service

error-2800 = ה-API אינו זמין זמנית
    .user = { user-try-later }
