-drive =
    { $case ->
       *[nominative] Dysk Nimbus
        [locative] Dysku Nimbus
    }

sync-offline = Jesteś offline. { -drive } wznowi pracę, gdy tylko połączenie wróci.

sync-retry = Spróbuj ponownie za 5 minut. Jeśli to nie pomoże, zajrzyj na https://status.example.org/?lang=en.

sync-failed = Coś poszło nie tak!
    .user = { sync-retry }

sync-quota =
    Na { -drive(case: "locative") } prawie nie ma już miejsca.
    Usuń to, czego nie potrzebujesz.

sync-waiting =
    { $files ->
        [one] Jeden plik od dawna nie został zapisany.
        [few] { $files } pliki od dawna nie zostały zapisane.
        [many] { sync-retry } { $files } plików od dawna nie zostało zapisanych.
       *[other] { $files } pliku od dawna nie zapisano.
    }

-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumory
        [locative] Lumorze
    }
    .gender = feminine

account-updated =
    { -app.gender ->
        [masculine] { -app } został zaktualizowany. 🎉
       *[feminine] { -app } została zaktualizowana. 🎉
    }
