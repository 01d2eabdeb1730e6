### Messages for the error codes of Gengo's API: Finnish (fi).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Tässä sovelluksessa tapahtui virhe, joten { -service } ei voinut hyväksyä pyyntöä. Ilmoita asiasta sovelluksen kehittäjille.

user-try-later = { -service } ei toimi juuri nyt normaalisti. Yritä uudelleen muutaman minuutin kuluttua.

user-no-access = Sinulla ei ole käyttöoikeutta tähän. Tarkista, että käytät oikeaa tiliä.

user-wrong-state = Tämä ei ole mahdollista käännöstyön nykyisessä vaiheessa. Katso ensin, missä vaiheessa käännöstyö on.

user-file-again = Tiedoston siirto ei onnistunut odotetusti. Lisää tiedosto uudelleen.

user-rating = Anna arvosana asteikolla 1–5.

user-captcha = Vahvista turvatarkistuksella, ettet ole robotti.

user-comment = Kirjoita ensin kommentti.

user-unknown = Jotain meni vikaan. Yritä uudelleen ja ilmoita sovelluksen kehittäjille, jos virhe toistuu.

## General

unknown-code = tuntematon virhe { $code }
    .user = { user-unknown }

unknown-error = tuntematon virhe
    .user = { user-unknown }

http-client-error = pyyntöä ei hyväksytty (HTTP { $code })
    .user = { user-app-fault }

http-server-error = virhe palvelussa (HTTP { $code })
    .user = { user-try-later }

unreadable-response = vastausta ei voitu lukea
    .user = { user-try-later }

summary-jobs =
    { $count ->
        [one] { $count } käännöstyö hylättiin
       *[other] { $count } käännöstyötä hylättiin
    }

summary-errors =
    { $count ->
        [one] Ilmoitettiin { $count } virhe
       *[other] Ilmoitettiin { $count } virhettä
    }

## Authentication

error-1000 = Todennus epäonnistui
    .user = { -service } ei tunnistanut tämän sovelluksen tiliä. Tarkista tilin tiedot sovelluksen asetuksista.

error-1100 = api_sig on pakollinen kenttä
    .user = { user-app-fault }

error-1150 = api_key on pakollinen kenttä
    .user = { user-app-fault }

error-1200 = timestamp on pakollinen kenttä
    .user = { user-app-fault }

error-1201 = timestamp-kentän arvon on oltava numeerinen
    .user = { user-app-fault }

## Request

error-1250 = data on pakollinen kenttä
    .user = { user-app-fault }

error-1251 = JSON-dataa ei voi dekoodata
    .user = { user-app-fault }

error-1754 = järjestelmä havaitsi identtisen hyötykuorman 5 minuutin sisällä
    .user = Teit juuri saman tilauksen. Jos haluat tehdä sen uudelleen, odota viisi minuuttia.

## Jobs

error-1300 = type on pakollinen kenttä
    .user = { user-app-fault }

error-1301 = job_type-arvoa ei tueta
    .user = { user-app-fault }

error-1304 = virheellinen laatutaso
    .user = Tämä laatutaso ei ole käytettävissä. Valitse toinen.

error-1350 = body_src on pakollinen kenttä
    .user = Käännettävä teksti puuttuu. Kirjoita teksti.

error-1351 = Virheellinen tekstisisältö
    .user = Tätä tekstiä ei voi kääntää sellaisenaan. Tarkista teksti ja yritä uudelleen.

error-1400 = lc_src on pakollinen kenttä
    .user = Valitse alkuperäisen tekstin kieli.

error-1450 = lc_tgt on pakollinen kenttä
    .user = Valitse kieli, jolle teksti käännetään.

error-1500 = tier on pakollinen kenttä
    .user = Valitse laatutaso.

error-1551 = kielipalvelua ei tueta
    .user = Näiden kielten välillä ei tarjota käännöksiä. Valitse toiset kielet tai toinen laatutaso.

error-1601 = callback_url-kentän arvon on oltava kelvollinen URL-osoite
    .user = { user-app-fault }

error-1651 = auto_approve-kentän arvon on oltava 0 tai 1
    .user = { user-app-fault }

error-1701 = use_preferred-kentän arvon on oltava 0 tai 1
    .user = { user-app-fault }

error-1751 = "custom_data" ylittää tallennuksen enimmäiskoon (1kb)
    .user = { user-app-fault }

error-1758 = custom_data-kentän arvon on oltava merkkijono
    .user = { user-app-fault }

error-1800 = jobs on pakollinen kenttä
    .user = Tässä tilauksessa ei ole mitään käännettävää. Lisää teksti tai tiedosto.

error-1852 = allow fork -arvo on virheellinen
    .user = { user-app-fault }

error-1901 = process-kentän arvon on oltava 0 tai 1
    .user = { user-app-fault }

error-2050 = job_id on pakollinen kenttä
    .user = { user-app-fault }

error-2100 = Ei käyttöoikeutta käännöstyöhön
    .user = { user-no-access }

error-2251 = Käännöstyötä ei voi ostaa (väärä tila)
    .user = { user-wrong-state }

error-2252 = Käännöstyötä ei voi peruuttaa (väärä tila)
    .user = Tätä käännöstyötä ei voi enää peruuttaa, koska se on jo aloitettu tai se on valmis.

error-2650 = Virheellinen käännöstyön tila
    .user = { user-wrong-state }

error-2752 = tone-kentän enimmäispituus on 128 merkkiä
    .user = Sävyä koskeva toiveesi on liian pitkä. Lyhennä se enintään 128 merkkiin.

error-2753 = purpose-kentän enimmäispituus on 128 merkkiä
    .user = Käyttötarkoituksen kuvaus on liian pitkä. Lyhennä se enintään 128 merkkiin.

## Files

error-1302 = tunniste puuttuu
    .user = { user-app-fault }

error-1303 = tarjous puuttuu
    .user = Tälle tiedostolle ei ole vielä hintaa. Pyydä ensin tarjous.

error-1305 = tarjouksen tiedostomäärä ylittää rajan
    .user = Valitsit liian monta tiedostoa kerralla. Poista niistä osa ja yritä uudelleen.

error-1306 = tarjouksen tiedostokoko ylittää rajan
    .user = Tiedosto on liian suuri. Valitse pienempi tiedosto tai jaa tiedosto osiin.

error-1352 = sisältötyyppi on virheellinen
    .user = Tämäntyyppisiä tiedostoja ei hyväksytä. Valitse toinen tiedostomuoto.

error-1501 = filename on pakollinen kenttä
    .user = { user-file-again }

error-1801 = käännöstyöt ja tiedostot eivät vastaa toisiaan
    .user = { user-file-again }

error-1802 = tiedoston lähetys epäonnistui (tarkistitko, että tiedosto on kunnossa ja että sen pääte on tuettu?)
    .user = Tiedoston lähetys epäonnistui. Tarkista, että tiedosto avautuu ja että sen muoto hyväksytään, ja yritä sitten uudelleen.

error-1803 = tiedostoavain puuttuu
    .user = { user-file-again }

error-1804 = käännöstöiden tunniste puuttuu
    .user = { user-app-fault }

## Grouping

error-1851 = as_group-kentän arvon on oltava 0 tai 1
    .user = { user-app-fault }

error-1950 = Näitä käännöstöitä ei voi ryhmitellä (niiden laatutaso, lähdekieli tai kohdekieli on eri)
    .user = Ryhmän voi muodostaa vain käännöstöistä, joilla on samat kielet ja sama laatutaso. Tilaa nämä käännöstyöt erikseen.

error-1951 = Yksittäistä käännöstyötä ei voi ryhmitellä
    .user = Ryhmään tarvitaan vähintään kaksi käännöstyötä. Lisää toinen tai tilaa tämä käännöstyö erikseen.

error-1952 = Ultra-tason käännöstöitä ei voi ryhmitellä
    .user = Tämän laatutason käännöstöistä ei voi muodostaa ryhmää. Tilaa ne erikseen.

error-2550 = Käännöstöiden ryhmän tunnus puuttuu
    .user = { user-app-fault }

error-2600 = Ei käyttöoikeutta käännöstöiden ryhmään
    .user = { user-no-access }

## Comments

error-2000 = body on pakollinen kenttä
    .user = { user-comment }

error-2010 = liite on virheellinen
    .user = Liitettyä tiedostoa ei voi käyttää. Poista se tai liitä toinen tiedosto.

## Revisions

error-2150 = revision_id on pakollinen kenttä
    .user = { user-app-fault }

error-2200 = Ei käyttöoikeutta käännöksen versioon
    .user = { user-no-access }

## Review

error-2250 = Käännöstyö ei ole tarkastettavissa
    .user = Tämä käännös ei ole vielä valmis tarkastettavaksi, tai se on jo tarkastettu.

error-2300 = comment on pakollinen kenttä
    .user = { user-comment }

error-2350 = reason on pakollinen kenttä
    .user = Valitse syy.

error-2400 = captcha on pakollinen kenttä
    .user = { user-captcha }

error-2401 = Virheellinen captcha-tehtävä
    .user = { user-captcha }

error-2450 = Virheellinen jatkotoimen arvo
    .user = Valitse, mitä käännöstyölle tehdään seuraavaksi.

## Rating

error-2500 = rating on pakollinen kenttä
    .user = { user-rating }

error-2501 = rating-kentän arvon on oltava luku väliltä 1–5
    .user = { user-rating }

error-2502 = rating-kentän arvon on oltava välillä 1–5
    .user = { user-rating }

error-2503 = julkisuuslipun arvon on oltava totuusarvo
    .user = { user-app-fault }

## Orders

error-2750 = Ei käyttöoikeutta tilaukseen
    .user = { user-no-access }

error-2751 = Tilaus peruutettiin ennen käsittelyä. Odota, kunnes tilaus on poistunut jonostamme.
    .user = Tätä tilausta valmistellaan parhaillaan, eikä sitä voi vielä peruuttaa. Yritä uudelleen muutaman minuutin kuluttua.

## Credits

error-2700 = Saldo ei riitä – lataa lisää
    .user = Saldosi ei riitä tähän tilaukseen. Lataa saldoa ja yritä uudelleen.

## Service

error-2800 = API on tilapäisesti poissa käytöstä
    .user = { user-try-later }
