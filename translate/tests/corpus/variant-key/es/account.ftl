-app = Lumora

account-locked =
    { $minutes ->
        [uno] Demasiados intentos. Espere { $minutes } minuto.
        [muchos] Demasiados intentos. Espere { $minutes } de minutos.
       *[otros] Demasiados intentos. Espere { $minutes } minutos.
    }

account-sign-out =
    { $scope ->
        [one] ¿Cerrar la sesión en este dispositivo?
       *[other] ¿Cerrar la sesión en todos los dispositivos?
    }

account-updated = { -app } se ha actualizado. 🎉

account-albums =
    { $count ->
        [0] Ningún álbum
        [one] { $count } álbum
        [many] { $count } de álbumes
       *[other] { $count } álbumes
    }
