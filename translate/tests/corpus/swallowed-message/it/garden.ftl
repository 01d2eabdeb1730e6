plants-dry = Le piante sono asciutte.

plants-wet = Le piante sono bagnate.
    Attendere.

garden-advice = Annaffiarle.
    .user = Prendere un annaffiatoio e annaffiarle.
        garden-sum = Due e due fa quattro.

garden-tools = Prendere il necessario.
