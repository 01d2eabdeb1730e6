-app = Lumora

account-wrong-password = A senha está incorreta. Tente novamente.

account-closed = A conta de { $name } foi encerrada a pedido.
    .user = Olá, { $name }. Sua conta está encerrada. Deseja abri-la de novo?

account-help = Ajuda do { -app }: <a href="https://help.example.org/sign-in">entrar</a>

account-no-key = falta o cabeçalho X-Api-Key
