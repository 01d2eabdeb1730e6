shop-save = Enregistrer (les deux fichiers)
    .user = Choisissez « Enregistrer pour les garder.
shop-open = Ouvrir « { $name } » (lecture seule)
shop-files =
    { $count ->
        [one] Un fichier (nouveau)
        [many] { $count } de fichiers (nouveaux)
       *[other] { $count } fichiers (nouveaux)
    }
-cart = Panier (bêta)
shop-sad = Rien ici :(
shop-step = 1) Choisissez une taille [facultatif]
shop-quote = « La suite
