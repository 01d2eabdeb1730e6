travel-sold-out = Dieser Zug ist ausverkauft. Bitte wählen Sie einen anderen Tag!

travel-changed = Der Zug von { $from } nach { $to } fährt jetzt um { $time } Uhr ab.

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } Minute später
        [one] { $station }: eine Minute später
       *[other] { $station }: { $minutes } Minuten später
    }
    .user =
        { $minutes ->
            [one] Der Zug nach { $station } hat { $minutes } Minute Verspätung.
           *[other] Der Zug nach { $station } hat { $minutes } Minuten Verspätung.
        }

travel-bag = Das Gepäckstück darf 23 kg wiegen und in Länge, Breite und Höhe zusammen 158 cm messen.
