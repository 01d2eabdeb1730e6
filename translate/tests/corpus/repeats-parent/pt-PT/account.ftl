account-closed = A conta de { $name } foi encerrada a seu pedido.
    .user = Olá, { $name }. Sua conta está encerrada. Deseja abri-la de novo?
