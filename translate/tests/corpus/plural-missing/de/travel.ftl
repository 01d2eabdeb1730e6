travel-sold-out = Dieser Zug ist ausverkauft. Bitte wählen Sie einen anderen Tag!

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } Minute später
       *[other] { $station }: { $minutes } Minuten später
    }
    .user =
        { $minutes ->
            [one] Der Zug nach { $station } hat { $minutes } Minute Verspätung.
           *[other] Der Zug nach { $station } hat { $minutes } Minuten Verspätung.
        }

travel-changed = Der Zug von { $from } nach { $to } fährt jetzt um { $time } Uhr ab.

travel-passport = Der Pass muss 6 Monate über den 31. Dezember 2026 hinaus gültig sein.
