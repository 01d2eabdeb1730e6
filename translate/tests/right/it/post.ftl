-app = Paper Lantern

saved = Le modifiche sono state salvate.

leave = Vuoi davvero uscire?

done = Fatto!

name = Il tuo nome:

wait = Attendi…

list = tieni aggiornato il tuo indirizzo;

page = Consulta la <a href="/help">pagina di aiuto</a>.

press = Poi scegli “Salva”.

close = <a href="/x" title="Chiudi">Chiudi</a> la finestra

lines = Prima riga<br/>seconda riga

usage = Uso: send <lettera> <indirizzo>

mail = Scrivi a <help@example.org> per qualsiasi domanda.

terms = <0>Condizioni</0> e <1>privacy</1>

million = Fino a 1.000.000 di caratteri

thousands = Fino a 25.000 lettere al mese

myriad = Al massimo 10.000 francobolli

area = Un foglio di 2 mq

weight = Fino a 2,5 kg

compare = Solo se 5 < 6

letters =
    { $n ->
        [one] { $n } lettera
        [many] { $n } di lettere
       *[other] { $n } lettere
    }

parcels =
    { $n ->
        [0] Nessun pacco
        [one] Un pacco
        [many] { $n } di pacchi
       *[other] { $n } pacchi
    }

by = Realizzato con { -app }

ready = La tua lettera per { $name } è pronta.

more = francobolli, buste ecc.

year = Un anno di { -app }
