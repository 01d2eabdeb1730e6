account-locked =
    { $minutes ->
        [one] Trop de tentatives. Veuillez attendre { $minutes } minute.
        [many] Trop de tentatives. Veuillez attendre { $minutes } de minutes.
       *[other] Trop de tentatives. Veuillez attendre { $minutes } minutes.
    }

account-attempt =
    { NUMBER($attempt, type: "ordinal") ->
       *[other] C’était votre { $attempt }e tentative.
    }

account-closed = Le compte de { $name } a été fermé à sa demande.
    .user = Bonjour { $name }, votre compte est fermé. Souhaitez-vous le rouvrir ?
