account-welcome = Que bom ver você de novo

account-bye = Até logo
