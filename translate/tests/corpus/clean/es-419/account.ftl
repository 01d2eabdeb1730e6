account-wrong-password = La contraseña es incorrecta. Intente nuevamente.
