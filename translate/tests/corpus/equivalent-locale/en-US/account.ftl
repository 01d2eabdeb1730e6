account-welcome = Welcome back, traveler

account-bye = See you later
