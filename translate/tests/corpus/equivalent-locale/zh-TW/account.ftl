account-welcome = 歡迎回來

account-bye = 再見
