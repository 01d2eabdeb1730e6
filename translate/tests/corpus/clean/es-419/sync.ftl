sync-retry = Intente nuevamente en 5 minutos. Si sigue sin funcionar, vea https://status.example.org/?lang=en.
