### Trains and journeys.

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

# Before booking.
travel-bag = The bag may weigh 23 kg and be 158 cm long, wide and high in all.
