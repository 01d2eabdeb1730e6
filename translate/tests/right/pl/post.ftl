-app = Paper Lantern

saved = Zmiany zostały zapisane.

leave = Czy na pewno chcesz wyjść?

done = Gotowe!

name = Imię i nazwisko:

wait = Proszę czekać…

list = aktualizuj swój adres;

page = Zobacz <a href="/help">stronę pomocy</a>.

press = Następnie wybierz „Zapisz”.

close = <a href="/x" title="Zamknij">Zamknij</a> okno

lines = Pierwszy wiersz<br/>drugi wiersz

usage = Użycie: send <list> <adres>

mail = W razie pytań pisz na <help@example.org>.

terms = <0>Regulamin</0> i <1>prywatność</1>

million = Do 1 000 000 znaków

thousands = Do 25 000 listów miesięcznie

myriad = Najwyżej 10 tysięcy znaczków

area = Arkusz 2 m²

weight = Do 2,5 kg

compare = Tylko jeśli 5 < 6

letters =
    { $n ->
        [one] { $n } list
        [few] { $n } listy
        [many] { $n } listów
       *[other] { $n } listu
    }

parcels =
    { $n ->
        [0] Brak paczek
        [one] Jedna paczka
        [few] { $n } paczki
        [many] { $n } paczek
       *[other] { $n } paczki
    }

by = Stworzone w aplikacji { -app }

ready = List do adresata { $name } jest gotowy.

more = znaczki, koperty itp.

year = Rok z { -app }
