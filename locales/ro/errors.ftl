### Messages for the error codes of Gengo's API: Romanian (ro).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = A apărut o problemă în această aplicație, așa că serviciul de traduceri { -service } nu a putut face ce ați cerut. Anunțați echipa care dezvoltă aplicația.

user-try-later = Serviciul de traduceri { -service } întâmpină o problemă în acest moment. Încercați din nou peste câteva minute.

user-no-access = Această lucrare sau comandă aparține altui cont. Treceți la contul potrivit. Dacă nu este posibil, anunțați echipa care dezvoltă aplicația.

user-file-again = Fișierul nu a putut fi primit. Adăugați-l din nou. Dacă problema persistă, anunțați echipa care dezvoltă aplicația.

user-rating = Acordați o evaluare de la 1 la 5.

user-comment = Scrieți mai întâi un comentariu.

user-unknown = A apărut o problemă. Încercați din nou și, dacă se repetă, anunțați echipa care dezvoltă aplicația.

## General

unknown-code = eroare necunoscută { $code }
    .user = { user-unknown }

unknown-error = eroare necunoscută
    .user = { user-unknown }

http-client-error = solicitare neacceptată (HTTP { $code })
    .user = { user-app-fault }

http-server-error = eroare a serviciului (HTTP { $code })
    .user = { user-try-later }

unreadable-response = răspunsul nu a putut fi citit
    .user = { user-try-later }

service-unreachable = serviciul nu a putut fi contactat
    .user = Serviciul de traduceri { -service } nu poate fi contactat în acest moment. Încercați din nou peste câteva minute.

summary-jobs =
    { $count ->
        [one] A fost respinsă { $count } lucrare
        [few] Au fost respinse { $count } lucrări
       *[other] Au fost respinse { $count } de lucrări
    }

summary-errors =
    { $count ->
        [one] A fost raportată { $count } eroare
        [few] Au fost raportate { $count } erori
       *[other] Au fost raportate { $count } de erori
    }

several-errors = Au apărut mai multe erori

## Authentication

error-1000 = Autentificarea a eșuat
    .user = Serviciul de traduceri { -service } nu a recunoscut contul acestei aplicații. Verificați setările aplicației sau anunțați persoana care administrează contul.

error-1100 = api_sig este un câmp obligatoriu
    .user = { user-app-fault }

error-1150 = api_key este un câmp obligatoriu
    .user = { user-app-fault }

error-1200 = timestamp este un câmp obligatoriu
    .user = { user-app-fault }

error-1201 = timestamp trebuie să fie numeric
    .user = { user-app-fault }

## Request

error-1250 = câmpul data este obligatoriu
    .user = { user-app-fault }

error-1251 = JSON-ul din câmpul data nu poate fi decodificat
    .user = { user-app-fault }

error-1754 = sistemul a detectat o solicitare cu conținut identic într-un interval de 5 minute
    .user = Tocmai ați plasat aceeași comandă, așa că nu a fost înregistrată din nou. Dacă doriți să comandați încă o dată același lucru, așteptați cinci minute.

## Jobs

error-1300 = type este un câmp obligatoriu
    .user = { user-app-fault }

error-1301 = job_type nu este acceptat
    .user = { user-app-fault }

error-1304 = valoare nevalidă pentru tier
    .user = Acest nivel de calitate nu este disponibil. Alegeți altul.

error-1350 = body_src este un câmp obligatoriu
    .user = Nu există niciun text de tradus. Introduceți textul.

error-1351 = Textul sursă nu este valid
    .user = Acest text nu poate fi tradus. Verificați să conțină cuvinte, nu doar simboluri, și încercați din nou.

error-1400 = lc_src este un câmp obligatoriu
    .user = Alegeți limba textului original.

error-1450 = lc_tgt este un câmp obligatoriu
    .user = Alegeți limba în care să fie tradus textul.

error-1500 = tier este un câmp obligatoriu
    .user = Alegeți un nivel de calitate.

error-1551 = serviciul lingvistic nu este acceptat
    .user = Traducerea între aceste limbi nu este disponibilă. Alegeți alte limbi sau alt nivel de calitate.

error-1601 = callback_url trebuie să fie o adresă URL validă
    .user = { user-app-fault }

error-1651 = auto_approve trebuie să fie 0 sau 1
    .user = { user-app-fault }

error-1701 = use_preferred trebuie să fie 0 sau 1
    .user = { user-app-fault }

error-1751 = "custom_data" depășește limita maximă de stocare (1kb)
    .user = { user-app-fault }

error-1758 = custom_data trebuie să fie un șir de caractere
    .user = { user-app-fault }

error-1800 = jobs este un câmp obligatoriu
    .user = Această comandă nu conține nimic de tradus. Adăugați un text sau un fișier.

error-1852 = allow fork nu este valid
    .user = { user-app-fault }

error-1901 = process trebuie să fie 0 sau 1
    .user = { user-app-fault }

error-2050 = job_id este un câmp obligatoriu
    .user = { user-app-fault }

error-2100 = Acces neautorizat la lucrare
    .user = { user-no-access }

error-2251 = Lucrarea nu poate fi cumpărată (stare incorectă)
    .user = Această lucrare nu poate fi cumpărată acum. Este posibil să fi fost deja plătită sau anulată. Consultați starea lucrării.

error-2252 = Lucrarea nu poate fi anulată (stare incorectă)
    .user = Această lucrare nu mai poate fi anulată. A fost deja începută, finalizată sau anulată. Consultați starea lucrării.

error-2650 = Valoare nevalidă pentru câmpul status al lucrării
    .user = { user-app-fault }

error-2752 = tone poate avea cel mult 128 de caractere
    .user = Indicația dumneavoastră despre tonul traducerii este prea lungă. Scurtați-o la cel mult 128 de caractere.

error-2753 = purpose poate avea cel mult 128 de caractere
    .user = Indicația dumneavoastră despre scopul traducerii este prea lungă. Scurtați-o la cel mult 128 de caractere.

## Files

error-1302 = câmpul identifier lipsește
    .user = { user-app-fault }

error-1303 = oferta de preț lipsește
    .user = Acest fișier nu are încă un preț. Solicitați mai întâi o ofertă de preț.

error-1305 = numărul de fișiere din oferta de preț depășește limita
    .user = Ați adăugat prea multe fișiere deodată. Eliminați câteva și încercați din nou.

error-1306 = dimensiunea unui fișier din oferta de preț depășește limita
    .user = Fișierul este prea mare. Alegeți un fișier mai mic sau împărțiți fișierul în mai multe părți.

error-1352 = tip de conținut nevalid
    .user = Acest tip de fișier nu este acceptat. Alegeți un fișier în alt format.

error-1501 = filename este un câmp obligatoriu
    .user = { user-file-again }

error-1801 = fișierele nu corespund lucrărilor
    .user = { user-file-again }

error-1802 = încărcarea fișierului a eșuat (ați verificat dacă fișierul este corect și dacă extensia este acceptată?)
    .user = Fișierul nu a putut fi încărcat. Verificați dacă se deschide și dacă formatul este acceptat, apoi încercați din nou.

error-1803 = cheia fișierului lipsește (file_key)
    .user = { user-file-again }

error-1804 = câmpul identifier al lucrărilor lipsește
    .user = { user-app-fault }

## Grouping

error-1851 = as_group trebuie să fie 0 sau 1
    .user = { user-app-fault }

error-1950 = Aceste lucrări nu pot fi grupate (au niveluri de calitate, limbi sursă sau limbi țintă diferite)
    .user = Doar lucrările cu aceleași limbi și același nivel de calitate pot forma un grup. Comandați aceste lucrări separat.

error-1951 = O singură lucrare nu poate forma un grup
    .user = Un grup trebuie să conțină cel puțin două lucrări. Adăugați încă o lucrare sau comandați lucrarea dumneavoastră fără a forma un grup.

error-1952 = Lucrările Ultra nu pot fi grupate
    .user = Lucrările cu acest nivel de calitate nu pot forma un grup. Comandați-le separat.

error-2550 = ID-ul grupului de lucrări lipsește
    .user = { user-app-fault }

error-2600 = Acces neautorizat la grupul de lucrări
    .user = { user-no-access }

## Comments

error-2000 = body este un câmp obligatoriu
    .user = { user-comment }

error-2010 = attachment nu este valid
    .user = Fișierul atașat nu poate fi folosit. Eliminați-l sau atașați altul.

## Revisions

error-2150 = revision_id este un câmp obligatoriu
    .user = { user-app-fault }

error-2200 = Acces neautorizat la versiunea traducerii
    .user = { user-no-access }

## Review

error-2250 = Lucrarea nu poate fi verificată în starea actuală
    .user = Nu puteți verifica această traducere acum. Fie nu este încă gata, fie a fost deja verificată. Consultați starea lucrării.

error-2300 = comment este un câmp obligatoriu
    .user = { user-comment }

error-2350 = reason este un câmp obligatoriu
    .user = Alegeți un motiv pentru respingerea traducerii.

error-2400 = captcha este un câmp obligatoriu
    .user = Efectuați verificarea de securitate pentru a arăta că nu sunteți robot.

error-2401 = Test captcha nevalid
    .user = Verificarea de securitate nu a reușit. Încercați din nou pentru a arăta că nu sunteți robot.

error-2450 = Valoare nevalidă pentru acțiunea următoare (follow_up)
    .user = Alegeți ce urmează să se întâmple cu lucrarea.

## Rating

error-2500 = rating este un câmp obligatoriu
    .user = { user-rating }

error-2501 = rating trebuie să fie un număr de la 1 la 5
    .user = { user-rating }

error-2502 = rating trebuie să fie între 1 și 5
    .user = { user-rating }

error-2503 = indicatorul din câmpul public trebuie să fie o valoare booleană
    .user = { user-app-fault }

## Orders

error-2750 = Acces neautorizat la comandă
    .user = { user-no-access }

error-2751 = Comanda nu poate fi anulată înainte de a fi procesată. Așteptați până când comanda iese din coada noastră de așteptare.
    .user = Această comandă este în curs de pregătire și nu poate fi încă anulată. Încercați din nou peste câteva minute.

## Credits

error-2700 = Credit insuficient: reîncărcați contul
    .user = Contul nu are suficient credit pentru această comandă. Adăugați credit sau anunțați persoana care administrează contul.

## Service

error-2800 = API temporar indisponibil
    .user = { user-try-later }
