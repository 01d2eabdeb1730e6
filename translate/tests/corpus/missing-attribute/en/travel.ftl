### Trains and journeys.

# No seat is free.
travel-sold-out = This train is sold out. Please choose another day!

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

# On a button.
travel-retry = Please try again.
