-app = Lumora

account-wrong-password = La contraseña no es correcta. Inténtelo de nuevo.

account-closed = La cuenta de { $name } se cerró a petición suya.
    .user = Hola, { $name }. Su cuenta está cerrada. ¿Quiere volver a abrirla?

account-help = Ayuda de { -app }: <a href="https://help.example.org/sign-in">iniciar sesión</a>

account-no-key = falta la cabecera X-Api-Key
