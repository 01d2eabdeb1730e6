### Messages for the error codes of Gengo's API: Serbian in Latin script (sr-Latn).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = U ovoj aplikaciji je došlo do greške, pa prevodilačka usluga { -service } nije mogla da uradi ono što ste tražili. Obavestite o tome programere aplikacije.

user-try-later = Prevodilačka usluga { -service } trenutno ima tehnički problem. Pokušajte ponovo za nekoliko minuta.

user-no-access = Ovaj zadatak ili ova porudžbina pripada drugom nalogu. Pređite na pravi nalog. Ako to nije moguće, obavestite programere aplikacije.

user-file-again = Prijem datoteke nije uspeo. Dodajte datoteku ponovo. Ako to ne pomogne, obavestite programere aplikacije.

user-rating = Dajte ocenu od 1 do 5.

user-comment = Prvo napišite komentar.

user-unknown = Došlo je do greške. Pokušajte ponovo, a ako se greška ponovi, obavestite programere aplikacije.

## General

unknown-code = nepoznata greška { $code }
    .user = { user-unknown }

unknown-error = nepoznata greška
    .user = { user-unknown }

http-client-error = zahtev nije prihvaćen (HTTP { $code })
    .user = { user-app-fault }

http-server-error = greška u radu usluge (HTTP { $code })
    .user = { user-try-later }

unreadable-response = odgovor nije moguće pročitati
    .user = { user-try-later }

service-unreachable = nije moguće povezati se sa uslugom
    .user = Prevodilačka usluga { -service } trenutno nije dostupna. Pokušajte ponovo za nekoliko minuta.

summary-jobs =
    { $count ->
        [one] Odbijen je { $count } zadatak
        [few] Odbijena su { $count } zadatka
       *[other] Odbijeno je { $count } zadataka
    }

summary-errors =
    { $count ->
        [one] Prijavljena je { $count } greška
        [few] Prijavljene su { $count } greške
       *[other] Prijavljeno je { $count } grešaka
    }

several-errors = Došlo je do više grešaka

## Authentication

error-1000 = Potvrda identiteta nije uspela
    .user = Prevodilačka usluga { -service } nije prepoznala nalog koji aplikacija koristi. Proverite podešavanja aplikacije ili obavestite osobu koja upravlja nalogom.

error-1100 = api_sig je obavezno polje
    .user = { user-app-fault }

error-1150 = api_key je obavezno polje
    .user = { user-app-fault }

error-1200 = timestamp je obavezno polje
    .user = { user-app-fault }

error-1201 = vrednost timestamp mora da bude broj
    .user = { user-app-fault }

## Request

error-1250 = polje data je obavezno
    .user = { user-app-fault }

error-1251 = Nije moguće dekodirati JSON podatke u polju data
    .user = { user-app-fault }

error-1754 = sistem je otkrio zahtev sa identičnim sadržajem u roku od 5 minuta
    .user = Upravo ste poslali istu porudžbinu, pa ona nije poslata ponovo. Ako želite da isto naručite još jednom, sačekajte pet minuta.

## Jobs

error-1300 = type je obavezno polje
    .user = { user-app-fault }

error-1301 = vrednost job_type nije podržana
    .user = { user-app-fault }

error-1304 = nevažeća vrednost tier
    .user = Ovaj nivo kvaliteta nije dostupan. Izaberite drugi.

error-1350 = body_src je obavezno polje
    .user = Nema teksta za prevod. Unesite tekst.

error-1351 = Neispravan izvorni tekst (body_src)
    .user = Ovaj tekst nije moguće prevesti. Proverite da li sadrži reči, a ne samo simbole, i pokušajte ponovo.

error-1400 = lc_src je obavezno polje
    .user = Izaberite jezik originala.

error-1450 = lc_tgt je obavezno polje
    .user = Izaberite jezik prevoda.

error-1500 = tier je obavezno polje
    .user = Izaberite nivo kvaliteta.

error-1551 = jezička usluga nije podržana
    .user = Prevod između ovih jezika nije dostupan. Izaberite druge jezike ili drugi nivo kvaliteta.

error-1601 = vrednost callback_url mora da bude važeći URL
    .user = { user-app-fault }

error-1651 = vrednost auto_approve mora da bude 0 ili 1
    .user = { user-app-fault }

error-1701 = vrednost use_preferred mora da bude 0 ili 1
    .user = { user-app-fault }

error-1751 = vrednost "custom_data" premašuje najveći dozvoljeni prostor za skladištenje (1kb)
    .user = { user-app-fault }

error-1758 = vrednost custom_data mora da bude string
    .user = { user-app-fault }

error-1800 = jobs je obavezno polje
    .user = U ovoj porudžbini nema šta da se prevede. Dodajte tekst ili datoteku.

error-1852 = nevažeća vrednost allow fork
    .user = { user-app-fault }

error-1901 = vrednost process mora da bude 0 ili 1
    .user = { user-app-fault }

error-2050 = job_id je obavezno polje
    .user = { user-app-fault }

error-2100 = Neovlašćen pristup zadatku
    .user = { user-no-access }

error-2251 = Zadatak nije moguće platiti (neodgovarajuće stanje)
    .user = Ovaj zadatak trenutno nije moguće platiti. Možda je već plaćen ili otkazan. Proverite status zadatka.

error-2252 = Zadatak nije moguće otkazati (neodgovarajuće stanje)
    .user = Ovaj zadatak više nije moguće otkazati. Već je započet, završen ili otkazan. Proverite status zadatka.

error-2650 = Nevažeća vrednost polja status za zadatak
    .user = { user-app-fault }

error-2752 = vrednost tone može da ima najviše 128 znakova
    .user = Vaša napomena o tonu prevoda je predugačka. Skratite je na najviše 128 znakova.

error-2753 = vrednost purpose može da ima najviše 128 znakova
    .user = Vaša napomena o svrsi prevoda je predugačka. Skratite je na najviše 128 znakova.

## Files

error-1302 = nedostaje polje identifier
    .user = { user-app-fault }

error-1303 = nedostaje ponuda
    .user = Cena za ovu datoteku još nije izračunata. Prvo zatražite ponudu.

error-1305 = broj datoteka za ponudu premašuje ograničenje
    .user = Dodali ste previše datoteka odjednom. Uklonite neke od njih i pokušajte ponovo.

error-1306 = veličina datoteke za ponudu premašuje ograničenje
    .user = Datoteka je prevelika. Podelite datoteku na delove ili izaberite manju datoteku.

error-1352 = nevažeći tip sadržaja
    .user = Ovaj tip datoteke nije podržan. Izaberite datoteku u drugom formatu.

error-1501 = filename je obavezno polje
    .user = { user-file-again }

error-1801 = datoteke ne odgovaraju zadacima
    .user = { user-file-again }

error-1802 = otpremanje datoteke nije uspelo (da li ste proverili da je datoteka ispravna i da je njena ekstenzija podržana?)
    .user = Otpremanje datoteke nije uspelo. Proverite da li se datoteka otvara i da li je njen format podržan, pa pokušajte ponovo.

error-1803 = nedostaje ključ datoteke (file_key)
    .user = { user-file-again }

error-1804 = u zadacima nedostaje polje identifier
    .user = { user-app-fault }

## Grouping

error-1851 = vrednost as_group mora da bude 0 ili 1
    .user = { user-app-fault }

error-1950 = Ove zadatke nije moguće grupisati (imaju različite nivoe kvaliteta, izvorne ili ciljne jezike)
    .user = Samo zadaci sa istim jezicima i istim nivoom kvaliteta mogu da čine grupu. Naručite ove zadatke zasebno.

error-1951 = Nije moguće grupisati samo jedan zadatak
    .user = Grupa mora da ima najmanje dva zadatka. Dodajte još jedan zadatak ili naručite svoj zadatak bez grupe.

error-1952 = Zadatke nivoa Ultra nije moguće grupisati
    .user = Zadaci ovog nivoa kvaliteta ne mogu da čine grupu. Naručite ih zasebno.

error-2550 = Nedostaje identifikator grupe zadataka
    .user = { user-app-fault }

error-2600 = Neovlašćen pristup grupi zadataka
    .user = { user-no-access }

## Comments

error-2000 = body je obavezno polje
    .user = { user-comment }

error-2010 = nevažeća vrednost attachment
    .user = Priloženu datoteku nije moguće koristiti. Uklonite je ili priložite drugu.

## Revisions

error-2150 = revision_id je obavezno polje
    .user = { user-app-fault }

error-2200 = Neovlašćen pristup verziji prevoda
    .user = { user-no-access }

## Review

error-2250 = Zadatak u trenutnom stanju nije dostupan za pregled
    .user = Trenutno ne možete da pregledate ovaj prevod. Još nije spreman ili je već pregledan. Proverite status zadatka.

error-2300 = comment je obavezno polje
    .user = { user-comment }

error-2350 = reason je obavezno polje
    .user = Izaberite razlog za odbijanje prevoda.

error-2400 = captcha je obavezno polje
    .user = Prođite bezbednosnu proveru da biste potvrdili da niste robot.

error-2401 = Nevažeća captcha provera
    .user = Bezbednosna provera nije uspela. Pokušajte ponovo da biste potvrdili da niste robot.

error-2450 = Nevažeća vrednost naredne radnje (follow_up)
    .user = Izaberite šta dalje treba uraditi sa zadatkom.

## Rating

error-2500 = rating je obavezno polje
    .user = { user-rating }

error-2501 = vrednost rating mora da bude broj od 1 do 5
    .user = { user-rating }

error-2502 = vrednost rating mora da bude od 1 do 5
    .user = { user-rating }

error-2503 = indikator public mora da ima logičku vrednost
    .user = { user-app-fault }

## Orders

error-2750 = Neovlašćen pristup porudžbini
    .user = { user-no-access }

error-2751 = Porudžbinu nije moguće otkazati pre nego što bude obrađena. Sačekajte da porudžbina izađe iz našeg reda čekanja.
    .user = Ova porudžbina se još priprema i zasad je nije moguće otkazati. Pokušajte ponovo za nekoliko minuta.

## Credits

error-2700 = Nema dovoljno sredstava – dopunite nalog
    .user = Na nalogu nema dovoljno sredstava za ovu porudžbinu. Uplatite sredstva ili obavestite osobu koja upravlja nalogom.

## Service

error-2800 = API je privremeno nedostupan
    .user = { user-try-later }
