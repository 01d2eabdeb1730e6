# The plants are dry.
plants-dry = The plants are dry.
    .user = Water the plants.

# The plants are wet.
# $days (Number) - how long
plants-wet = The plants are wet.
    user = Wait for { $days } days.

# What to do when it is dry.
# $name (String) - who does it
garden-advice = Hello { $name }
    .user = Take a can and water them.
    .hint = At night.

# An example of a file.
# check: allow swallowed-attribute
garden-file = Write this into the file
    user = name

# A place.
garden-place = Behind the house
    .label = Garden
