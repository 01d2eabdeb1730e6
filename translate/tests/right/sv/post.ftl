-app = Paper Lantern

saved = Dina ändringar har sparats.

leave = Vill du verkligen lämna sidan?

done = Klart!

name = Ditt namn:

wait = Vänta…

list = håll din adress aktuell;

page = Se <a href="/help">hjälpsidan</a>.

press = Välj sedan ”Spara”.

close = <a href="/x" title="Stäng">Stäng</a> fönstret

lines = Första raden<br/>andra raden

usage = Användning: send <brev> <adress>

mail = Skriv till <help@example.org> om du har frågor.

terms = <0>Villkor</0> och <1>integritet</1>

million = Upp till 1 000 000 tecken

thousands = Upp till 25 000 brev i månaden

myriad = Högst 10 000 frimärken

area = Ett ark på 2 m²

weight = Upp till 2,5 kg

compare = Bara om 5 < 6

letters =
    { $n ->
        [one] { $n } brev
       *[other] { $n } brev
    }

parcels =
    { $n ->
        [0] Inga paket
        [one] Ett paket
       *[other] { $n } paket
    }

by = Gjort med { -app }

ready = Ditt brev till { $name } är klart.

more = frimärken, kuvert m.m.

year = Ett år med { -app }
