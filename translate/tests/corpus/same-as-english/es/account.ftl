account-wrong-password = La contraseña no es correcta. Inténtelo de nuevo.

account-locked =
    { $minutes ->
        [one] Demasiados intentos. Espere { $minutes } minuto.
        [many] Demasiados intentos. Espere { $minutes } de minutos.
       *[other] Demasiados intentos. Espere { $minutes } minutos.
    }

account-closed = La cuenta de { $name } se cerró a petición suya.
    .user = Hola, { $name }. Su cuenta está cerrada. ¿Quiere volver a abrirla?

account-no-key = falta la cabecera X-Api-Key

account-sign-out =
    { $scope ->
        [one] Sign out on this device?
       *[other] Sign out on all devices?
    }

account-email =
    .label = Su correo electrónico
    .placeholder = name@example.org
