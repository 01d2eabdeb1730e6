travel-sold-out = Ce train est complet. Choisissez un autre jour !

travel-changed = Le train de { $from } à { $to } part désormais à { $time }.

travel-delay =
    { $minutes ->
        [one] { $station } : { $minutes } minute de retard
        [many] { $station } : { $minutes } de minutes de retard
       *[other] { $station } : { $minutes } minutes de retard
    }
    .user =
        { $minutes ->
            [one] Le train pour { $station } a { $minutes } minute de retard.
            [many] Le train pour { $station } a { $minutes } de minutes de retard.
           *[other] Le train pour { $station } a { $minutes } minutes de retard.
        }

travel-passport = Le passeport doit être valable 6 mois après le 31 décembre 2026.

travel-bag = Le bagage peut peser 23 kg et mesurer 158 cm en tout, longueur, largeur et hauteur.

travel-conditions = Veuillez accepter les « Conditions de transport. »

travel-map = { $place } (<a href="https://maps.example.org/">plan</a>)

travel-retry = Veuillez réessayer.
