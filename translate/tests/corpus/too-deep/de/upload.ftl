upload-too-large = „{ $name }“ ist größer als { $limit } MB.

upload-format = Möglich sind nur JPEG und PNG bis zu 25 MB und 12.500 Bildpunkten Breite.

upload-full = Ihr Speicher ist <b>voll</b>. Löschen Sie Dateien<br>oder wählen Sie einen größeren Tarif.

upload-paused = Das Hochladen ist angehalten …

upload-retry = { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { "Bitte" } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } versuchen Sie es erneut.
