upload-too-large = „{ $name }“ ist größer als { $limit } MB.

upload-paused = Das Hochladen ist angehalten …

upload-retry = Bitte versuchen Sie es erneut.

upload-template = Schreiben Sie { "{" }name{ "}" }, wo der Name stehen soll.

upload-expired = Die Datei ist abgelaufen.
