travel-changed = Le train de { $from } à { $to } part désormais à { $heure }.

travel-delay =
    { $minutes ->
        [one] { $station } : { $minutes } minute de retard
        [many] { $station } : { $minutes } de minutes de retard
       *[other] { $station } : { $minutes } minutes de retard
    }
    .user =
        { $minutes ->
            [one] Le train pour { $station } a { $minutes } minute de retard.
            [many] Le train pour { $station } a { $minutes } de minutes de retard.
           *[other] Le train pour { $station } a { $minutes } minutes de retard.
        }

travel-map = { $place } (<a href="https://maps.example.org/">plan</a>)

travel-retry = Veuillez réessayer.
