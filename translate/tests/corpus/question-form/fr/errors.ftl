error-1100 = La clé manque
    .user = { user-app }

error-1150 = La clé est inconnue
    .user = { user-app }

error-1300 = La liste des commandes est vide

error-2700 = Le solde ne suffit pas pour cette commande
    .user = Votre solde ne suffit pas. Veuillez le recharger.

user-app = Un problème est survenu dans cette application.
