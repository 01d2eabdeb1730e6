# The plants are dry.
plants-dry = The plants are dry.
