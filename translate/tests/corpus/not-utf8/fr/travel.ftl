travel-sold-out = Ce train est complet. Choisissez un autre jour !

travel-changed = Le train de { $from } à { $to } part désormais à { $time }.

travel-passport = Le passeport doit être valable 6 mois après le 31 décembre 2026.

travel-bag = Le bagage peut peser 23 kg et mesurer 158 cm en tout, longueur, largeur et hauteur.

travel-conditions = Veuillez accepter les « Conditions de transport. »

travel-retry = Veuillez réessayer.
