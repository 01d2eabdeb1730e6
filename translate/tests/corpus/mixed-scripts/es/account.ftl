-app = Lumora

account-wrong-password = La contraseña no es correcta. Inténtelo de nuevo.

account-closed = La cuenta de { $name } se cerró a petición suya.
    .user = Hola, { $name }. Su cuentα está cerrada. ¿Quiere volver a abrirla?

account-locked =
    { $minutes ->
        [one] Demasiados intentos. Espere { $minutes } minuto.
        [many] Demasiados intentos. Espere { $minutes } de minutos.
       *[other] Demasiados intentos. Espere { $minutes } minutos.
    }

account-email =
    .label = Su correo electrónico
    .placeholder = name@example.org
