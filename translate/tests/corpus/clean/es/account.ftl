-app = Lumora

account-wrong-password = La contraseña no es correcta. Inténtelo de nuevo.

account-locked =
    { $minutes ->
        [one] Demasiados intentos. Espere { $minutes } minuto.
        [many] Demasiados intentos. Espere { $minutes } de minutos.
       *[other] Demasiados intentos. Espere { $minutes } minutos.
    }

account-closed = La cuenta de { $name } se cerró a petición suya.
    .user = Hola, { $name }. Su cuenta está cerrada. ¿Quiere volver a abrirla?

account-attempt = Este fue su intento n.º { NUMBER($attempt, type: "ordinal") }.

account-help = Ayuda de { -app }: <a href="https://help.example.org/sign-in">iniciar sesión</a>

account-sign-out =
    { $scope ->
        [one] ¿Cerrar la sesión en este dispositivo?
       *[other] ¿Cerrar la sesión en todos los dispositivos?
    }

account-no-key = falta la cabecera X-Api-Key

account-email =
    .label = Su correo electrónico
    .placeholder = name@example.org

account-updated = { -app } se ha actualizado. 🎉
