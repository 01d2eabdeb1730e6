### Trains and journeys.

# $from (String) - a station
# $to (String) - a station
# $time (String) - a time of day
travel-changed = The train from { $from } to { $to } now leaves at { $time }.

# $minutes (Number) - how late the train is
# $station (String) - where
travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } minute late
       *[other] { $station }: { $minutes } minutes late
    }
    .user =
        { $minutes ->
            [one] The train to { $station } is { $minutes } minute late.
           *[other] The train to { $station } is { $minutes } minutes late.
        }

# $place (String) - the name of a station
travel-map = { $place } (<a href="https://maps.example.org/">map</a>)
