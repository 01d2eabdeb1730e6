### State: draft. Not reviewed by a native speaker.

card-declined = karta { $card } odrzucona: przekroczony limit { $limit } EUR
    .user = Karta z końcówką { $card } została odrzucona. Użyj innej karty.

not-enough-stock =
    { $left ->
        [0] { $item }: brak w magazynie
        [one] { $item }: została tylko { $left } sztuka
        [few] { $item }: zostały tylko { $left } sztuki
        [many] { $item }: zostało tylko { $left } sztuk
       *[other] { $item }: zostało tylko { $left } sztuki
    }
    .user =
    { $left ->
        [0] { $item }: produkt wyprzedany.
        [one] { $item }: została tylko { $left } sztuka. Zamów mniej.
        [few] { $item }: zostały tylko { $left } sztuki. Zamów mniej.
        [many] { $item }: zostało tylko { $left } sztuk. Zamów mniej.
       *[other] { $item }: zostało tylko { $left } sztuki. Zamów mniej.
    }

error-9001 = brak dostawy do kraju: { $country }
    .user = Jeszcze nie dostarczamy do tego kraju: { $country }. Wybierz inny adres.

error-voucher_expired = bon stracił ważność
    .user = Ten bon stracił ważność. Usuń go lub użyj innego.
