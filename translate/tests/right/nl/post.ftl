-app = Paper Lantern

saved = Je wijzigingen zijn opgeslagen.

leave = Wil je echt weggaan?

done = Klaar!

name = Je naam:

wait = Even geduld…

list = houd je adres actueel;

page = Kijk op de <a href="/help">hulppagina</a>.

press = Kies daarna ‘Opslaan’.

close = <a href="/x" title="Sluiten">Sluit</a> het venster

lines = Eerste regel<br/>tweede regel

usage = Gebruik: send <brief> <adres>

mail = Schrijf bij vragen naar <help@example.org>.

terms = <0>Voorwaarden</0> en <1>privacy</1>

million = Tot 1.000.000 tekens

thousands = Tot 25.000 brieven per maand

myriad = Hoogstens 10.000 postzegels

area = Een vel van 2 m²

weight = Tot 2,5 kg

compare = Alleen als 5 < 6

letters =
    { $n ->
        [one] { $n } brief
       *[other] { $n } brieven
    }

parcels =
    { $n ->
        [0] Geen pakketten
        [one] Eén pakket
       *[other] { $n } pakketten
    }

by = Gemaakt met { -app }

ready = Je brief aan { $name } is klaar.

more = postzegels, enveloppen enz.

year = Een jaar { -app }
