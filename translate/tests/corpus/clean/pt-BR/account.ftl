-app = Lumora

account-wrong-password = A senha está incorreta. Tente novamente.

account-locked =
    { $minutes ->
        [one] Muitas tentativas. Aguarde { $minutes } minuto.
        [many] Muitas tentativas. Aguarde { $minutes } de minutos.
       *[other] Muitas tentativas. Aguarde { $minutes } minutos.
    }

account-closed = A conta de { $name } foi encerrada a pedido.
    .user = Olá, { $name }. Sua conta está encerrada. Deseja abri-la de novo?

account-attempt = Esta foi sua { NUMBER($attempt, type: "ordinal") }ª tentativa.

account-help = Ajuda do { -app }: <a href="https://help.example.org/sign-in">entrar</a>

account-sign-out =
    { $scope ->
        [one] Sair deste dispositivo?
       *[other] Sair de todos os dispositivos?
    }

account-no-key = falta o cabeçalho X-Api-Key

account-email =
    .label = Seu e-mail
    .placeholder = name@example.org

account-updated = { -app } foi atualizado. 🎉
