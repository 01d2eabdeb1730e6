sync-save = בחרו "שמירה" כדי להמשיך.
    .user = בחרו ”שמירה” בארה"ב ובצה"ל.

sync-file = הקובץ ”{ $name }” נשמר.

sync-files = { $count ->
    [one] קובץ { $count } ”חדש”.
    [two] { $count } קבצים ”חדשים”.
   *[other] { $count } קבצים ”חדשים”.
}

sync-screen = מסכים של 5 עד 7 אינץ' מציגים <b class="x">custom_data</b> של app.ini.

sync-code = השדה "field" חסר.

sync-call = הריצו את foo עם המילה.
