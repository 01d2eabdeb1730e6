### Messages for the error codes of Gengo's API: Finnish (fi).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Tässä sovelluksessa tapahtui virhe, joten käännöspalvelu { -service } ei voinut tehdä sitä, mitä pyysit. Ilmoita asiasta sovelluksen kehittäjille.

user-try-later = Käännöspalvelu { -service } ei toimi juuri nyt normaalisti. Yritä uudelleen muutaman minuutin kuluttua.

user-no-access = Tämä käännöstyö tai tilaus kuuluu toiseen tiliin. Vaihda oikeaan tiliin. Jos se ei ole mahdollista, ilmoita asiasta sovelluksen kehittäjille.

user-file-again = Tiedostoa ei voitu vastaanottaa. Lisää tiedosto uudelleen. Jos se ei auta, ilmoita asiasta sovelluksen kehittäjille.

user-rating = Anna arvosana asteikolla 1–5.

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

service-unreachable = palveluun ei saatu yhteyttä
    .user = Käännöspalvelu { -service } ei ole juuri nyt tavoitettavissa. Yritä uudelleen muutaman minuutin kuluttua.

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

several-errors = Tapahtui useita virheitä

## Authentication

error-1000 = Todennus epäonnistui
    .user = Käännöspalvelu { -service } ei tunnistanut tämän sovelluksen tiliä. Tarkista sovelluksen asetukset tai ilmoita asiasta tilistä vastaavalle henkilölle.

error-1100 = api_sig on pakollinen kenttä
    .user = { user-app-fault }

error-1150 = api_key on pakollinen kenttä
    .user = { user-app-fault }

error-1200 = timestamp on pakollinen kenttä
    .user = { user-app-fault }

error-1201 = timestamp-kentän arvon on oltava numeerinen
    .user = { user-app-fault }

## Request

error-1250 = data-kenttä on pakollinen
    .user = { user-app-fault }

error-1251 = data-kentän JSON-sisältöä ei voi dekoodata
    .user = { user-app-fault }

error-1754 = järjestelmä havaitsi identtisen hyötykuorman 5 minuutin sisällä
    .user = Teit juuri saman tilauksen, joten sitä ei tehty uudelleen. Jos haluat tilata saman uudelleen, odota viisi minuuttia.

## Jobs

error-1300 = type on pakollinen kenttä
    .user = { user-app-fault }

error-1301 = job_type-arvoa ei tueta
    .user = { user-app-fault }

error-1304 = tier-kentän arvo on virheellinen
    .user = Tämä laatutaso ei ole käytettävissä. Valitse toinen.

error-1350 = body_src on pakollinen kenttä
    .user = Käännettävä teksti puuttuu. Kirjoita teksti.

error-1351 = Virheellinen lähdeteksti
    .user = Tätä tekstiä ei voi kääntää. Tarkista, että siinä on sanoja eikä pelkkiä symboleja, ja yritä uudelleen.

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
    .user = Tätä käännöstyötä ei voi nyt ostaa. Se on ehkä jo maksettu tai peruutettu. Tarkista käännöstyön tila.

error-2252 = Käännöstyötä ei voi peruuttaa (väärä tila)
    .user = Tätä käännöstyötä ei voi enää peruuttaa. Se on jo aloitettu, saatu valmiiksi tai peruutettu. Tarkista käännöstyön tila.

error-2650 = Käännöstyön status-kentän arvo on virheellinen
    .user = { user-app-fault }

error-2752 = tone-kentän enimmäispituus on 128 merkkiä
    .user = Kuvauksesi käännöksen sävystä on liian pitkä. Lyhennä se enintään 128 merkkiin.

error-2753 = purpose-kentän enimmäispituus on 128 merkkiä
    .user = Kuvauksesi käännöksen käyttötarkoituksesta on liian pitkä. Lyhennä se enintään 128 merkkiin.

## Files

error-1302 = identifier puuttuu
    .user = { user-app-fault }

error-1303 = tarjous puuttuu
    .user = Tälle tiedostolle ei ole vielä hintaa. Pyydä ensin tarjous.

error-1305 = tiedostojen määrä ylittää tarjoukselle asetetun rajan
    .user = Lisäsit liian monta tiedostoa kerralla. Poista niistä osa ja yritä uudelleen.

error-1306 = tiedoston koko ylittää tarjoukselle asetetun rajan
    .user = Tiedosto on liian suuri. Jaa se osiin tai valitse pienempi tiedosto.

error-1352 = sisältötyyppi on virheellinen
    .user = Tämäntyyppistä tiedostoa ei hyväksytä. Valitse toisessa muodossa oleva tiedosto.

error-1501 = filename on pakollinen kenttä
    .user = { user-file-again }

error-1801 = käännöstyöt ja tiedostot eivät vastaa toisiaan
    .user = { user-file-again }

error-1802 = tiedoston lähetys epäonnistui (tarkistitko, että tiedosto on kunnossa ja että sen pääte on tuettu?)
    .user = Tiedoston lähetys epäonnistui. Tarkista, että tiedosto avautuu ja että sen muoto hyväksytään, ja yritä sitten uudelleen.

error-1803 = tiedostoavain (file_key) puuttuu
    .user = { user-file-again }

error-1804 = käännöstöiden identifier puuttuu
    .user = { user-app-fault }

## Grouping

error-1851 = as_group-kentän arvon on oltava 0 tai 1
    .user = { user-app-fault }

error-1950 = Näitä käännöstöitä ei voi ryhmitellä (niiden laatutaso, lähdekieli tai kohdekieli on eri)
    .user = Ryhmän voi muodostaa vain käännöstöistä, joilla on samat kielet ja sama laatutaso. Tilaa nämä käännöstyöt erikseen.

error-1951 = Yksittäistä käännöstyötä ei voi ryhmitellä
    .user = Ryhmään tarvitaan vähintään kaksi käännöstyötä. Lisää toinen käännöstyö tai tilaa käännöstyösi ilman ryhmää.

error-1952 = Ultra-tason käännöstöitä ei voi ryhmitellä
    .user = Tämän laatutason käännöstöistä ei voi muodostaa ryhmää. Tilaa ne erikseen.

error-2550 = Käännöstöiden ryhmän tunnus (group_id) puuttuu
    .user = { user-app-fault }

error-2600 = Ei käyttöoikeutta käännöstöiden ryhmään
    .user = { user-no-access }

## Comments

error-2000 = body on pakollinen kenttä
    .user = { user-comment }

error-2010 = attachment-kentän arvo on virheellinen
    .user = Liitettyä tiedostoa ei voi käyttää. Poista se tai liitä toinen tiedosto.

## Revisions

error-2150 = revision_id on pakollinen kenttä
    .user = { user-app-fault }

error-2200 = Ei käyttöoikeutta käännöksen versioon
    .user = { user-no-access }

## Review

error-2250 = Käännöstyö ei ole tarkastettavissa
    .user = Et voi nyt tarkastaa tätä käännöstä. Se ei ole vielä valmis, tai se on jo tarkastettu. Tarkista käännöstyön tila.

error-2300 = comment on pakollinen kenttä
    .user = { user-comment }

error-2350 = reason on pakollinen kenttä
    .user = Valitse syy käännöksen hylkäämiseen.

error-2400 = captcha on pakollinen kenttä
    .user = Suorita turvatarkistus osoittaaksesi, ettet ole robotti.

error-2401 = Virheellinen captcha-tehtävä
    .user = Turvatarkistus epäonnistui. Yritä uudelleen osoittaaksesi, ettet ole robotti.

error-2450 = Virheellinen jatkotoimen (follow_up) arvo
    .user = Valitse, mitä käännöstyölle tehdään seuraavaksi.

## Rating

error-2500 = rating on pakollinen kenttä
    .user = { user-rating }

error-2501 = rating-kentän arvon on oltava luku väliltä 1–5
    .user = { user-rating }

error-2502 = rating-kentän arvon on oltava välillä 1–5
    .user = { user-rating }

error-2503 = public-lipun arvon on oltava totuusarvo
    .user = { user-app-fault }

## Orders

error-2750 = Ei käyttöoikeutta tilaukseen
    .user = { user-no-access }

error-2751 = Tilausta ei voi peruuttaa ennen sen käsittelyä. Odota, kunnes tilaus on poistunut jonostamme.
    .user = Tätä tilausta valmistellaan parhaillaan, eikä sitä voi vielä peruuttaa. Yritä uudelleen muutaman minuutin kuluttua.

## Credits

error-2700 = Saldo ei riitä – lataa lisää
    .user = Tilin saldo ei riitä tähän tilaukseen. Lataa saldoa tai ilmoita asiasta tilistä vastaavalle henkilölle.

## Service

error-2800 = API on tilapäisesti poissa käytöstä
    .user = { user-try-later }
