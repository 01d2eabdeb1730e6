account-wrong-password = Le mot de passe est incorrect. Veuillez réessayer.

# Revoir avec l’équipe.
# check: allow lost-numbers
account-closed = Le compte de { $name } a été fermé à sa demande.
    .user = Bonjour { $name }, votre compte est fermé. Souhaitez-vous le rouvrir ?

account-no-key = l’en-tête X-Api-Key manque

-app = Lumora

account-help = Aide de { -app } : <a href="https://help.example.org/sign-in">connexion</a>
