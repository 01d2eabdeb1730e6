-app = Paper Lantern

saved = Vos modifications ont été enregistrées.

leave = Voulez-vous vraiment quitter ?

done = Terminé !

name = Votre nom :

wait = Veuillez patienter…

list = garder votre adresse à jour ;

page = Consultez la <a href="/help">page d’aide</a>.

press = Choisissez ensuite « Enregistrer ».

close = <a href="/x" title="Fermer">Fermez</a> la fenêtre

lines = Première ligne<br />deuxième ligne

usage = Utilisation : send <lettre> <adresse>

mail = Écrivez à <help@example.org> pour toute question.

terms = <0>Conditions</0> et <1>confidentialité</1>

million = Jusqu’à 1 000 000 caractères

thousands = Jusqu’à 25 000 lettres par mois

myriad = Au plus 10 000 timbres

area = Une feuille de 2 m²

weight = Jusqu’à 2,5 kg

compare = Seulement si 5 < 6

letters =
    { $n ->
        [one] { $n } lettre
        [many] { $n } de lettres
       *[other] { $n } lettres
    }

parcels =
    { $n ->
        [0] Aucun colis
        [one] Un colis
        [many] { $n } de colis
       *[other] { $n } colis
    }

by = Réalisé avec { -app }

ready = Votre lettre à { $name } est prête.

more = timbres, enveloppes, etc.

year = Un an de { -app }
