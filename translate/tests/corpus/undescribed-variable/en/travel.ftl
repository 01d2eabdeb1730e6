### Trains and journeys.

# $from (String) - a station
# $to (String) - a station
travel-changed = The train from { $from } to { $to } now leaves at { $time }.

# A train is late.
# $minutes (Number) - how late it is
# $station (String) - where
travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } minute late
       *[other] { $station }: { $minutes } minutes late
    }
    .user =
        { $minutes ->
            [one] The train to { $station } is { $minutes } minute late, because of { $cause }.
           *[other] The train to { $station } is { $minutes } minutes late, because of { $cause }.
        }

# A station. $placement (String) - its name
travel-map = { $place } (<a href="https://maps.example.org/">map</a>)

# On a button.
travel-retry = Please try again.
