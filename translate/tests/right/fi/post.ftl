-app = Paper Lantern

saved = Muutokset on tallennettu.

leave = Haluatko varmasti poistua?

done = Valmis!

name = Nimesi:

wait = Odota…

list = pidä osoitteesi ajan tasalla;

page = Katso <a href="/help">ohjesivu</a>.

press = Valitse sitten ”Tallenna”.

close = <a href="/x" title="Sulje">Sulje</a> ikkuna

lines = Ensimmäinen rivi<br/>toinen rivi

usage = Käyttö: send <kirje> <osoite>

mail = Kirjoita osoitteeseen <help@example.org>, jos sinulla on kysyttävää.

terms = <0>Ehdot</0> ja <1>tietosuoja</1>

million = Enintään 1 000 000 merkkiä

thousands = Enintään 25 000 kirjettä kuukaudessa

myriad = Enintään 10 000 postimerkkiä

area = Arkki, jonka koko on 2 m²

weight = Enintään 2,5 kg

compare = Vain jos 5 < 6

letters =
    { $n ->
        [one] { $n } kirje
       *[other] { $n } kirjettä
    }

parcels =
    { $n ->
        [0] Ei paketteja
        [one] Yksi paketti
       *[other] { $n } pakettia
    }

by = Tehty sovelluksella { -app }

ready = Kirjeesi on valmis: { $name }.

more = postimerkit, kirjekuoret jne.

year = Vuosi { -app }
