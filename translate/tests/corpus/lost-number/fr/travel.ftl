travel-passport = Le passeport doit être valable 6 mois après le 31 décembre 2026.

travel-bag = Le bagage peut peser 23 kg et mesurer 158 cm en tout, longueur, largeur et hauteur.

travel-retry = Veuillez réessayer.

travel-changed = Le train de { $from } à { $to } part désormais à { $time }.

travel-age =
    { $children ->
        [one] Un enfant de moins de 12 ans voyage gratuitement
        [many] { $children } d’enfants de moins de 12 ans voyagent gratuitement
       *[other] { $children } enfants de moins de 12 ans voyagent gratuitement
    }
    .user = Les enfants de moins de 4 ans n’ont pas besoin de billet.
