### Messages for the error codes of Gengo's API: Polish (pl).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = W tej aplikacji wystąpił błąd, dlatego serwis tłumaczeniowy { -service } nie mógł zrobić tego, o co prosisz. Poinformuj o tym twórców aplikacji.

user-try-later = Serwis tłumaczeniowy { -service } ma chwilowe problemy. Spróbuj ponownie za kilka minut.

user-no-access = To zlecenie lub zamówienie jest przypisane do innego konta. Przełącz się na właściwe konto. Jeśli to niemożliwe, poinformuj o tym twórców aplikacji.

user-file-again = Nie udało się odebrać pliku. Dodaj plik ponownie. Jeśli to nie pomoże, poinformuj o tym twórców aplikacji.

user-rating = Wystaw ocenę od 1 do 5.

user-comment = Najpierw napisz komentarz.

user-unknown = Wystąpił błąd. Spróbuj ponownie, a jeśli błąd się powtórzy, poinformuj o nim twórców aplikacji.

## General

unknown-code = nieznany błąd { $code }
    .user = { user-unknown }

unknown-error = nieznany błąd
    .user = { user-unknown }

http-client-error = żądanie nie zostało przyjęte (HTTP { $code })
    .user = { user-app-fault }

http-server-error = awaria serwisu (HTTP { $code })
    .user = { user-try-later }

unreadable-response = nie udało się odczytać odpowiedzi
    .user = { user-try-later }

service-unreachable = nie udało się połączyć z serwisem
    .user = Serwis tłumaczeniowy { -service } jest w tej chwili niedostępny. Spróbuj ponownie za kilka minut.

summary-jobs =
    { $count ->
        [one] Odrzucono { $count } zlecenie
        [few] Odrzucono { $count } zlecenia
        [many] Odrzucono { $count } zleceń
       *[other] Odrzucono { $count } zlecenia
    }

summary-errors =
    { $count ->
        [one] Zgłoszono { $count } błąd
        [few] Zgłoszono { $count } błędy
        [many] Zgłoszono { $count } błędów
       *[other] Zgłoszono { $count } błędu
    }

several-errors = Wystąpiło kilka błędów

## Authentication

error-1000 = Uwierzytelnianie nie powiodło się
    .user = Serwis tłumaczeniowy { -service } nie rozpoznał konta, z którego korzysta ta aplikacja. Sprawdź jej ustawienia lub poinformuj o tym osobę zarządzającą kontem.

error-1100 = pole api_sig jest wymagane
    .user = { user-app-fault }

error-1150 = pole api_key jest wymagane
    .user = { user-app-fault }

error-1200 = pole timestamp jest wymagane
    .user = { user-app-fault }

error-1201 = wartość timestamp musi być liczbą
    .user = { user-app-fault }

## Request

error-1250 = pole data jest wymagane
    .user = { user-app-fault }

error-1251 = Nie można zdekodować danych JSON w polu data
    .user = { user-app-fault }

error-1754 = system wykrył w ciągu 5 minut żądanie o identycznej treści
    .user = Takie samo zamówienie złożono przed chwilą, więc nie zostało złożone ponownie. Jeśli chcesz zamówić to samo jeszcze raz, odczekaj pięć minut.

## Jobs

error-1300 = pole type jest wymagane
    .user = { user-app-fault }

error-1301 = wartość job_type nie jest obsługiwana
    .user = { user-app-fault }

error-1304 = nieprawidłowa wartość tier
    .user = Ten poziom jakości jest niedostępny. Wybierz inny.

error-1350 = pole body_src jest wymagane
    .user = Brak tekstu do przetłumaczenia. Wpisz tekst.

error-1351 = Nieprawidłowy tekst źródłowy
    .user = Tego tekstu nie można przetłumaczyć. Sprawdź, czy zawiera słowa, a nie tylko symbole, i spróbuj ponownie.

error-1400 = pole lc_src jest wymagane
    .user = Wybierz język oryginału.

error-1450 = pole lc_tgt jest wymagane
    .user = Wybierz język, na który chcesz tłumaczyć.

error-1500 = pole tier jest wymagane
    .user = Wybierz poziom jakości.

error-1551 = usługa językowa nie jest obsługiwana
    .user = Tłumaczenie między tymi językami jest niedostępne. Wybierz inne języki lub inny poziom jakości.

error-1601 = wartość callback_url musi być prawidłowym adresem URL
    .user = { user-app-fault }

error-1651 = wartość auto_approve musi wynosić 0 lub 1
    .user = { user-app-fault }

error-1701 = wartość use_preferred musi wynosić 0 lub 1
    .user = { user-app-fault }

error-1751 = wartość "custom_data" przekracza maksymalny rozmiar przechowywanych danych (1kb)
    .user = { user-app-fault }

error-1758 = wartość custom_data musi być ciągiem znaków
    .user = { user-app-fault }

error-1800 = pole jobs jest wymagane
    .user = W tym zamówieniu nie ma nic do przetłumaczenia. Dodaj tekst lub plik.

error-1852 = nieprawidłowa wartość allow fork
    .user = { user-app-fault }

error-1901 = wartość process musi wynosić 0 lub 1
    .user = { user-app-fault }

error-2050 = pole job_id jest wymagane
    .user = { user-app-fault }

error-2100 = Brak uprawnień dostępu do zlecenia
    .user = { user-no-access }

error-2251 = Nie można opłacić zlecenia (niewłaściwy stan)
    .user = Tego zlecenia nie można teraz opłacić. Być może zostało już opłacone lub anulowane. Zobacz status zlecenia.

error-2252 = Nie można anulować zlecenia (niewłaściwy stan)
    .user = Tego zlecenia nie można już anulować. Zostało już rozpoczęte, zakończone lub anulowane. Zobacz status zlecenia.

error-2650 = Nieprawidłowa wartość pola status w zleceniu
    .user = { user-app-fault }

error-2752 = wartość tone może mieć maksymalnie 128 znaków
    .user = Twoja uwaga dotycząca tonu tłumaczenia jest zbyt długa. Skróć ją do maksymalnie 128 znaków.

error-2753 = wartość purpose może mieć maksymalnie 128 znaków
    .user = Twoja uwaga dotycząca przeznaczenia tłumaczenia jest zbyt długa. Skróć ją do maksymalnie 128 znaków.

## Files

error-1302 = brak pola identifier
    .user = { user-app-fault }

error-1303 = brak wyceny
    .user = Ten plik nie został jeszcze wyceniony. Najpierw poproś o wycenę.

error-1305 = liczba plików do wyceny przekracza limit
    .user = Dodano zbyt wiele plików naraz. Usuń część z nich i spróbuj ponownie.

error-1306 = rozmiar pliku do wyceny przekracza limit
    .user = Plik jest zbyt duży. Podziel plik na części lub wybierz mniejszy plik.

error-1352 = nieprawidłowy typ zawartości
    .user = Ten typ pliku nie jest obsługiwany. Wybierz plik w innym formacie.

error-1501 = pole filename jest wymagane
    .user = { user-file-again }

error-1801 = pliki nie odpowiadają zleceniom
    .user = { user-file-again }

# An instruction in place of the question.
# check: allow end-punctuation
error-1802 = nie udało się przesłać pliku (sprawdź, czy plik jest poprawny, a jego rozszerzenie obsługiwane)
    .user = Nie udało się przesłać pliku. Sprawdź, czy plik się otwiera i czy jego format jest obsługiwany, a następnie spróbuj ponownie.

error-1803 = brak klucza pliku (file_key)
    .user = { user-file-again }

error-1804 = brak pola identifier w zleceniach
    .user = { user-app-fault }

## Grouping

error-1851 = wartość as_group musi wynosić 0 lub 1
    .user = { user-app-fault }

error-1950 = Tych zleceń nie można zgrupować (mają różne poziomy jakości, języki źródłowe lub docelowe)
    .user = Grupę mogą tworzyć tylko zlecenia o tych samych językach i tym samym poziomie jakości. Zamów te zlecenia osobno.

error-1951 = Nie można zgrupować pojedynczego zlecenia
    .user = Grupa musi zawierać co najmniej dwa zlecenia. Dodaj kolejne zlecenie lub zamów swoje zlecenie bez grupy.

error-1952 = Zleceń Ultra nie można zgrupować
    .user = Zlecenia o tym poziomie jakości nie mogą tworzyć grupy. Zamów je osobno.

error-2550 = Brak identyfikatora grupy zleceń
    .user = { user-app-fault }

error-2600 = Brak uprawnień dostępu do grupy zleceń
    .user = { user-no-access }

## Comments

error-2000 = pole body jest wymagane
    .user = { user-comment }

error-2010 = nieprawidłowa wartość attachment
    .user = Nie można użyć załączonego pliku. Usuń go lub załącz inny.

## Revisions

error-2150 = pole revision_id jest wymagane
    .user = { user-app-fault }

error-2200 = Brak uprawnień dostępu do wersji tłumaczenia
    .user = { user-no-access }

## Review

error-2250 = Zlecenia nie można sprawdzić w jego obecnym stanie
    .user = Nie możesz teraz sprawdzić tego tłumaczenia. Nie jest jeszcze gotowe lub zostało już sprawdzone. Zobacz status zlecenia.

error-2300 = pole comment jest wymagane
    .user = { user-comment }

error-2350 = pole reason jest wymagane
    .user = Wybierz powód odrzucenia tłumaczenia.

error-2400 = pole captcha jest wymagane
    .user = Przejdź weryfikację, aby potwierdzić, że nie jesteś robotem.

error-2401 = Nieprawidłowy test captcha
    .user = Weryfikacja nie powiodła się. Spróbuj jeszcze raz, aby potwierdzić, że nie jesteś robotem.

error-2450 = Nieprawidłowa wartość dalszego działania (follow_up)
    .user = Wybierz, co ma się dalej stać ze zleceniem.

## Rating

error-2500 = pole rating jest wymagane
    .user = { user-rating }

error-2501 = wartość rating musi być liczbą od 1 do 5
    .user = { user-rating }

error-2502 = wartość rating musi mieścić się w zakresie od 1 do 5
    .user = { user-rating }

error-2503 = flaga public musi mieć wartość logiczną
    .user = { user-app-fault }

## Orders

error-2750 = Brak uprawnień dostępu do zamówienia
    .user = { user-no-access }

error-2751 = Zamówienia nie można anulować przed jego przetworzeniem. Poczekaj, aż zamówienie opuści naszą kolejkę.
    .user = To zamówienie jest jeszcze przygotowywane i na razie nie można go anulować. Spróbuj ponownie za kilka minut.

## Credits

error-2700 = Za mało środków – doładuj konto
    .user = Na koncie jest za mało środków na to zamówienie. Doładuj konto lub poinformuj o tym osobę zarządzającą kontem.

## Service

error-2800 = API jest tymczasowo niedostępne
    .user = { user-try-later }
