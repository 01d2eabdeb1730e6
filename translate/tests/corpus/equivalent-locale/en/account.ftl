# At sign-in.
account-welcome = Welcome back, traveller

# After it.
account-bye = See you soon
