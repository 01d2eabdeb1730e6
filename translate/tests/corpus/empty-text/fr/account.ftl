-app = Lumora

account-help = Aide de { -app } : <a href="https://help.example.org/sign-in">connexion</a>

account-email =
    .label = Votre adresse électronique
    .placeholder = name@example.org

account-no-key = l’en-tête X-Api-Key manque

account-updated = { -app } a été mis à jour. 🎉

account-share =
    { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }
    .title =
        { $with ->
            [friends] Avec des amis
           *[all] Avec tous
        }

upload-plan = { "" }
