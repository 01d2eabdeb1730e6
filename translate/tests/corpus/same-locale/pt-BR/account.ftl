-app = Lumora

account-wrong-password = A senha está incorreta. Tente novamente.

account-no-key = falta o cabeçalho X-Api-Key

account-email =
    .label = Seu e-mail
    .placeholder = name@example.org

account-help = Ajuda do { -app }: <a href="https://help.example.org/sign-in">entrar</a>
