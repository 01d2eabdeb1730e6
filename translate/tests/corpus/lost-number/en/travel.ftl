### Trains and journeys.

# Before booking.
travel-passport = The passport has to be valid for 6 months after 31 December 2026.

# Before booking.
travel-bag = The bag may weigh 23 kg and be 158 cm long, wide and high in all.

# On a button.
travel-retry = Please try again.

# $from (String) - a station
# $to (String) - a station
# $time (String) - a time of day
travel-changed = The train from { $from } to { $to } now leaves at { $time }.

# $children (Number) - how many
travel-age =
    { $children ->
        [one] One child under 12 travels free
       *[other] { $children } children under 12 travel free
    }
    .user = Children under 6 need no ticket.
