travel-sold-out = Dieser Zug ist aus​verkauft. Bitte wählen Sie einen anderen Tag!

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

travel-bag = Das Gepäckstück darf 23 kg wiegen und in Länge, Breite und Höhe zusammen 158 cm messen.

travel-conditions = Bitte stimmen Sie zu: „Beförderungsbedingungen.“

travel-retry = Bitte versuchen Sie es erneut.
