sync-save = Wybierz "Zapisz", aby kontynuować.
    .user = Wybierz „Zapisz".

sync-file = Zapisano plik "{ $name }".

sync-files = { $count ->
    [one] { $count } plik jest "nowy".
    [few] { $count } pliki są „nowe”.
   *[many] { $count } plików jest "nowych".
    [other] { $count } pliku jest „nowe”.
}

sync-screen = Ekrany od 5" do 7" pokazują "dane" <b class="x">"custom_data"</b> z "app.ini" { "\"" }.

sync-code = Brak pola "field".

sync-call = Uruchom foo("słowo"), foo["słowo"], a="słowo" i {"{"}"słowo":1{"}"}.
