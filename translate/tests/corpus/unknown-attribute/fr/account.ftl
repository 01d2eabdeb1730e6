-app = Lumora

account-help = Aide de { -app } : <a href="https://help.example.org/sign-in">connexion</a>

account-email =
    .label = Votre adresse électronique
    .placeholder = name@example.org

account-updated = { -app } a été mis à jour. 🎉

account-field = Remplissez ce champ : { account-email.label }

account-closed = Le compte de { $name } a été fermé à sa demande.
    .user = Bonjour { $name }, votre compte est fermé, { account-closed.title }. Souhaitez-vous le rouvrir ?
