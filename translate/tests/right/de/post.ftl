-app = Paper Lantern

saved = Ihre Änderungen sind gespeichert.

leave = Möchten Sie wirklich gehen?

done = Fertig!

name = Ihr Name:

wait = Bitte warten…

list = halten Sie Ihre Adresse aktuell;

page = Sehen Sie auf der <a href="/help">Hilfeseite</a> nach.

press = Wählen Sie dann „Speichern“.

close = <a href="/x" title="Schließen">Schließen</a> Sie das Fenster

lines = Erste Zeile<br/>zweite Zeile

usage = Aufruf: send <Brief> <Adresse>

mail = Schreiben Sie bei Fragen an <help@example.org>.

terms = <1>Datenschutz</1> und <0>Bedingungen</0>

million = Bis zu 1.000.000 Zeichen

thousands = Bis zu 25 000 Briefe im Monat

myriad = Höchstens 10.000 Marken

area = Ein Bogen von 2 qm

weight = Bis zu 2,5 kg

compare = Nur wenn 5 < 6

letters =
    { $n ->
        [one] { $n } Brief
       *[other] { $n } Briefe
    }

parcels =
    { $n ->
        [0] Keine Pakete
        [one] Ein Paket
       *[other] { $n } Pakete
    }

by = Gemacht mit { -app }

ready = Ihr Brief an { $name } ist fertig.

more = Marken, Umschläge usw.

year = Ein Jahr { -app }
