account-locked =
    { $minutes ->
        [one] Demasiados intentos. Espere { $minutes } minuto.
       *[other] Demasiados intentos. Espere { $minutes } minutos.
    }

account-attempt = Este fue su intento n.º { NUMBER($attempt, type: "ordinal") }.

account-closed = La cuenta de { $name } se cerró a petición suya.
    .user = Hola, { $name }. Su cuenta está cerrada. ¿Quiere volver a abrirla?
