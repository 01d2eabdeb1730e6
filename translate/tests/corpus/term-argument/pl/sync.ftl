-drive =
    { $case ->
       *[nominative] Dysk Nimbus
        [genitive] Dysku Nimbus
        [accusative] Dysk Nimbus
    }

-files = pliki

sync-offline = Brak połączenia. { -drive } ruszy dalej, gdy tylko połączenie wróci.

sync-quota = Miejsce na { -drive(NUMBER(2), case: "genitive") } jest prawie pełne.

sync-waiting = Niezapisane { -files }: { $files }

sync-open = Otwórz { -drive(case: "accusative") }
