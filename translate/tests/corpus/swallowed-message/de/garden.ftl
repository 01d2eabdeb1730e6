plants-dry = Die Pflanzen sind trocken.

    plants-wet = Die Pflanzen sind nass.
    Bitte warten Sie.

garden-advice = Gießen Sie sie.
    .user = Nehmen Sie eine Kanne und gießen Sie sie.

garden-tools = Nehmen Sie, was Sie brauchen.

garden-sum = Zwei und zwei sind vier, also: x = 4.
