### Trains and journeys.

# No seat is free.
travel-sold-out = This train is sold out. Please choose another day!

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

# Before booking.
travel-passport = The passport has to be valid for 6 months after 31 December 2026.

# Before booking.
travel-bag = The bag may weigh 23 kg and be 158 cm long, wide and high in all.

# On a button.
travel-retry = Please try again.
