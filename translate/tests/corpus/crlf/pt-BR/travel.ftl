travel-sold-out = Este trem está lotado. Escolha outro dia!

travel-changed = O trem de { $from } para { $to } agora sai às { $time }.

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } minuto de atraso
        [many] { $station }: { $minutes } de minutos de atraso
       *[other] { $station }: { $minutes } minutos de atraso
    }
    .user =
        { $minutes ->
            [one] O trem para { $station } está { $minutes } minuto atrasado.
            [many] O trem para { $station } está { $minutes } de minutos atrasado.
           *[other] O trem para { $station } está { $minutes } minutos atrasado.
        }

travel-passport = O passaporte deve ser válido por 6 meses após 31 de dezembro de 2026.

travel-bag = A bagagem pode pesar 23 kg e medir 158 cm no total de comprimento, largura e altura.

travel-retry = Tente novamente.
