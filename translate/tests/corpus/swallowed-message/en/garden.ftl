# The plants are dry.
plants-dry = The plants are dry.

# The plants are wet.
plants-wet = The plants are wet.
    Please wait.

# What to do when it is dry.
garden-advice = Water them.
    .user = Take a can and water them.

# What to take along.
garden-tools = Take what you need.
    # A can.
    garden-can = A can.

# A sum.
garden-sum = Two and two are four.
