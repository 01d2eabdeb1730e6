parcel-here =
        Uw pakket is er.
    Kom alstublieft naar de deur.
    .user =
        Het is er.
        Doe alstublieft open.

parcel-late = Uw pakket is te laat.
    Het komt morgen.

parcels =
    { $count ->
        [one] Eén pakket wacht.
       *[other] { $count } pakketten wachten.
    }
