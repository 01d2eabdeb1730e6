plants-dry = Die Pflanzen sind trocken.
    user = Gießen Sie die Pflanzen

plants-wet = Die Pflanzen sind nass
    .user = Warten Sie { $days } Tage.

garden-advice = Hallo { $name }
    .user = Nehmen Sie eine Kanne.
        hint = Nachts

garden-file = Schreiben Sie in die Datei
    user = name

garden-place =
    label = Garten
