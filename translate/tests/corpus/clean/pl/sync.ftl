-drive =
    { $case ->
       *[nominative] Dysk Nimbus
        [locative] Dysku Nimbus
    }

sync-offline = Jesteś offline. { -drive } wznowi pracę, gdy tylko połączenie wróci.

sync-conflict = Plik { $name } zmieniono też na { $device }. Którą wersję chcesz zachować?

sync-retry = Spróbuj ponownie za 5 minut. Jeśli to nie pomoże, zajrzyj na https://status.example.org/?lang=en.

sync-failed = Coś poszło nie tak!
    .user = { sync-retry }

sync-cursor = cursor jest za stary dla /v2/items; zacznij od nowa

sync-waiting =
    { $files ->
        [one] Jeden plik od dawna nie został zapisany.
        [few] { $files } pliki od dawna nie zostały zapisane.
        [many] { $files } plików od dawna nie zostało zapisanych.
       *[other] { $files } pliku od dawna nie zapisano.
    }

sync-quota =
    Na { -drive(case: "locative") } prawie nie ma już miejsca.
    Usuń to, czego nie potrzebujesz.

sync-errors = Tych plików nie udało się zapisać:
