### State: draft. Not reviewed by a native speaker.

card-declined = tarjeta { $card } rechazada por superar su límite de { $limit } EUR
    .user = Su tarjeta terminada en { $card } fue rechazada. Utilice otra tarjeta.

not-enough-stock =
    { $left ->
        [0] { $item } está agotado
        [one] solo queda { $left } unidad de { $item }
        [many] solo quedan { $left } de unidades de { $item }
       *[other] solo quedan { $left } unidades de { $item }
    }
    .user =
    { $left ->
        [0] { $item } está agotado.
        [one] Solo queda { $left } unidad de { $item }. Pida menos unidades.
        [many] Solo quedan { $left } de unidades de { $item }. Pida menos unidades.
       *[other] Solo quedan { $left } unidades de { $item }. Pida menos unidades.
    }

error-9001 = no se envía a { $country }
    .user = Todavía no hacemos envíos a este destino: { $country }. Elija otra dirección.

error-voucher_expired = vale caducado
    .user = Este vale ha caducado. Quítelo o utilice otro.
