account-welcome = 歡迎您回來

account-bye = 待會見
