### Trains and journeys.

# No seat is free.
travel-sold-out = This train is sold out. Please choose another day!

# $from (String) - a station
# $to (String) - a station
# $time (String) - a time of day
travel-changed = The train from { $from } to { $to } now leaves at { $time }.

# Before booking.
travel-passport = The passport has to be valid for 6 months after 31 December 2026.

# Before booking.
travel-bag = The bag may weigh 23 kg and be 158 cm long, wide and high in all.

# Before booking.
travel-conditions = Please accept the “Conditions of Carriage.”

# On a button.
travel-retry = Please try again.
