travel-passport = Der Pass muss 6 Monate über den 30. Dezember 2026 hinaus gültig sein.

travel-bag = Das Gepäckstück darf 23 kg wiegen und in Länge, Breite und Höhe zusammen 158 cm messen.

travel-retry = Bitte versuchen Sie es erneut.

travel-changed = Der Zug von { $from } nach { $to } fährt jetzt um { $time } Uhr ab.

travel-age =
    { $children ->
        [one] Ein Kind unter 12 Jahren fährt frei
       *[other] { $children } Kinder unter 12 Jahren fahren frei
    }
    .user = Kinder unter 6 Jahren brauchen keine Fahrkarte.
