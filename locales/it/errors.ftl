### Messages for the error codes of Gengo's API: Italian (it).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Si è verificato un problema in questa app e il servizio di traduzione { -service } non ha potuto fare ciò che hai chiesto. Segnalalo al team che sviluppa l’app.

user-try-later = Al momento il servizio di traduzione { -service } ha un problema. Riprova tra qualche minuto.

user-no-access = Questo lavoro o ordine appartiene a un altro account. Passa all’account giusto. Se non è possibile, segnalalo al team che sviluppa l’app.

user-file-again = Non è stato possibile ricevere il file. Aggiungilo di nuovo. Se il problema persiste, segnalalo al team che sviluppa l’app.

user-rating = Assegna una valutazione da 1 a 5.

user-comment = Scrivi prima un commento.

user-unknown = Si è verificato un errore. Riprova e, se succede di nuovo, segnalalo al team che sviluppa l’app.

## General

unknown-code = errore sconosciuto { $code }
    .user = { user-unknown }

unknown-error = errore sconosciuto
    .user = { user-unknown }

http-client-error = richiesta non accettata (HTTP { $code })
    .user = { user-app-fault }

http-server-error = errore del servizio (HTTP { $code })
    .user = { user-try-later }

unreadable-response = impossibile leggere la risposta
    .user = { user-try-later }

service-unreachable = impossibile contattare il servizio
    .user = Al momento il servizio di traduzione { -service } non è raggiungibile. Riprova tra qualche minuto.

summary-jobs =
    { $count ->
        [one] È stato rifiutato { $count } lavoro
        [many] Sono stati rifiutati { $count } di lavori
       *[other] Sono stati rifiutati { $count } lavori
    }

summary-errors =
    { $count ->
        [one] È stato segnalato { $count } errore
        [many] Sono stati segnalati { $count } di errori
       *[other] Sono stati segnalati { $count } errori
    }

several-errors = Si sono verificati più errori

## Authentication

error-1000 = Autenticazione non riuscita
    .user = Il servizio di traduzione { -service } non ha riconosciuto l’account usato da questa app. Controlla le impostazioni dell’app o avvisa chi gestisce l’account.

error-1100 = api_sig è un campo obbligatorio
    .user = { user-app-fault }

error-1150 = api_key è un campo obbligatorio
    .user = { user-app-fault }

error-1200 = timestamp è un campo obbligatorio
    .user = { user-app-fault }

error-1201 = timestamp deve essere numerico
    .user = { user-app-fault }

## Request

error-1250 = il campo data è obbligatorio
    .user = { user-app-fault }

error-1251 = Impossibile decodificare il JSON nel campo data
    .user = { user-app-fault }

error-1754 = il sistema ha rilevato un payload identico nell’arco di 5 minuti
    .user = Hai appena effettuato lo stesso ordine, quindi non è stato registrato di nuovo. Se vuoi ordinare ancora la stessa cosa, attendi cinque minuti.

## Jobs

error-1300 = type è un campo obbligatorio
    .user = { user-app-fault }

error-1301 = job_type non è supportato
    .user = { user-app-fault }

error-1304 = valore di tier non valido
    .user = Questo livello di qualità non è disponibile. Scegline un altro.

error-1350 = body_src è un campo obbligatorio
    .user = Non c’è alcun testo da tradurre. Inserisci il testo.

error-1351 = Testo di partenza non valido
    .user = Questo testo non può essere tradotto. Controlla che contenga parole e non solo simboli, poi riprova.

error-1400 = lc_src è un campo obbligatorio
    .user = Scegli la lingua del testo originale.

error-1450 = lc_tgt è un campo obbligatorio
    .user = Scegli la lingua in cui tradurre il testo.

error-1500 = tier è un campo obbligatorio
    .user = Scegli un livello di qualità.

error-1551 = servizio linguistico non supportato
    .user = La traduzione tra queste lingue non è disponibile. Scegli altre lingue o un altro livello di qualità.

error-1601 = callback_url deve essere un URL valido
    .user = { user-app-fault }

error-1651 = auto_approve deve essere 0 o 1
    .user = { user-app-fault }

error-1701 = use_preferred deve essere 0 o 1
    .user = { user-app-fault }

error-1751 = "custom_data" supera il limite massimo di archiviazione (1kb)
    .user = { user-app-fault }

error-1758 = custom_data deve essere una stringa
    .user = { user-app-fault }

error-1800 = jobs è un campo obbligatorio
    .user = In questo ordine non c’è nulla da tradurre. Aggiungi un testo o un file.

error-1852 = allow fork non è valido
    .user = { user-app-fault }

error-1901 = process deve essere 0 o 1
    .user = { user-app-fault }

error-2050 = job_id è un campo obbligatorio
    .user = { user-app-fault }

error-2100 = Accesso non autorizzato al lavoro
    .user = { user-no-access }

error-2251 = Impossibile acquistare il lavoro (stato non corretto)
    .user = Al momento questo lavoro non può essere acquistato. Potrebbe essere già stato pagato o annullato. Controlla lo stato del lavoro.

error-2252 = Impossibile annullare il lavoro (stato non corretto)
    .user = Questo lavoro non può più essere annullato. È già in corso, concluso o annullato. Controlla lo stato del lavoro.

error-2650 = Valore del campo status non valido per il lavoro
    .user = { user-app-fault }

error-2752 = tone può contenere al massimo 128 caratteri
    .user = La tua indicazione sul tono della traduzione è troppo lunga. Riducila a un massimo di 128 caratteri.

error-2753 = purpose può contenere al massimo 128 caratteri
    .user = La tua indicazione sullo scopo della traduzione è troppo lunga. Riducila a un massimo di 128 caratteri.

## Files

error-1302 = identifier mancante
    .user = { user-app-fault }

error-1303 = preventivo mancante
    .user = Non c’è ancora un prezzo per questo file. Richiedi prima un preventivo.

error-1305 = il numero di file del preventivo supera il limite
    .user = Hai aggiunto troppi file in una volta sola. Rimuovine alcuni e riprova.

error-1306 = le dimensioni di un file del preventivo superano il limite
    .user = Il file è troppo grande. Scegli un file più piccolo o dividi il file in più parti.

error-1352 = tipo di contenuto non valido
    .user = Questo tipo di file non è accettato. Scegli un file in un altro formato.

error-1501 = filename è un campo obbligatorio
    .user = { user-file-again }

error-1801 = i file non corrispondono ai lavori
    .user = { user-file-again }

error-1802 = caricamento del file non riuscito (hai controllato che il file sia corretto e che l’estensione sia supportata?)
    .user = Non è stato possibile caricare il file. Controlla che si apra e che il formato sia accettato, poi riprova.

error-1803 = chiave del file mancante (file_key)
    .user = { user-file-again }

error-1804 = identifier dei lavori mancante
    .user = { user-app-fault }

## Grouping

error-1851 = as_group deve essere 0 o 1
    .user = { user-app-fault }

error-1950 = Questi lavori non possono essere raggruppati (hanno livelli di qualità, lingue di partenza o lingue di arrivo diversi)
    .user = Solo i lavori con le stesse lingue e lo stesso livello di qualità possono formare un gruppo. Ordina questi lavori separatamente.

error-1951 = Un singolo lavoro non può formare un gruppo
    .user = Un gruppo deve contenere almeno due lavori. Aggiungi un altro lavoro oppure ordina il tuo lavoro senza creare un gruppo.

error-1952 = I lavori Ultra non possono essere raggruppati
    .user = I lavori di questo livello di qualità non possono formare un gruppo. Ordinali separatamente.

error-2550 = ID del gruppo di lavori mancante
    .user = { user-app-fault }

error-2600 = Accesso non autorizzato al gruppo di lavori
    .user = { user-no-access }

## Comments

error-2000 = body è un campo obbligatorio
    .user = { user-comment }

error-2010 = attachment non è valido
    .user = Il file allegato non può essere utilizzato. Rimuovilo o allegane un altro.

## Revisions

error-2150 = revision_id è un campo obbligatorio
    .user = { user-app-fault }

error-2200 = Accesso non autorizzato alla versione della traduzione
    .user = { user-no-access }

## Review

error-2250 = Il lavoro non può essere revisionato nello stato attuale
    .user = Al momento non puoi revisionare questa traduzione. Non è ancora pronta oppure è già stata revisionata. Controlla lo stato del lavoro.

error-2300 = comment è un campo obbligatorio
    .user = { user-comment }

error-2350 = reason è un campo obbligatorio
    .user = Scegli un motivo per rifiutare la traduzione.

error-2400 = captcha è un campo obbligatorio
    .user = Completa il controllo di sicurezza per dimostrare che non sei un robot.

error-2401 = Test captcha non valido
    .user = Il controllo di sicurezza non è riuscito. Ripetilo per dimostrare che non sei un robot.

error-2450 = Valore non valido per l’azione successiva (follow_up)
    .user = Scegli come procedere con il lavoro.

## Rating

error-2500 = rating è un campo obbligatorio
    .user = { user-rating }

error-2501 = rating deve essere un numero da 1 a 5
    .user = { user-rating }

error-2502 = rating deve essere compreso tra 1 e 5
    .user = { user-rating }

error-2503 = il flag public deve essere un valore booleano
    .user = { user-app-fault }

## Orders

error-2750 = Accesso non autorizzato all’ordine
    .user = { user-no-access }

error-2751 = Impossibile annullare l’ordine prima che sia stato elaborato. Attendi che l’ordine sia uscito dalla nostra coda.
    .user = Questo ordine è in fase di preparazione e non può ancora essere annullato. Riprova tra qualche minuto.

## Credits

error-2700 = Credito insufficiente: effettua una ricarica
    .user = L’account non ha credito sufficiente per questo ordine. Ricarica il credito o avvisa chi gestisce l’account.

## Service

error-2800 = API temporaneamente non disponibile
    .user = { user-try-later }
