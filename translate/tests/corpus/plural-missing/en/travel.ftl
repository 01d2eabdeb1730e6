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

# $from (String) - a station
# $to (String) - a station
# $time (String) - a time of day
travel-changed = The train from { $from } to { $to } now leaves at { $time }.

# Before booking.
travel-passport = The passport has to be valid for 6 months after 31 December 2026.
