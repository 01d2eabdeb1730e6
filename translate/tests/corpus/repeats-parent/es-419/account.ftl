account-wrong-password = La contraseña es incorrecta. Intente nuevamente.

account-help = Ayuda de { -app }: <a href="https://help.example.org/sign-in">iniciar sesión</a>
