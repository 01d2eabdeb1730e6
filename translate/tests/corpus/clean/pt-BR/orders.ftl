orders-payment-refused = Seu banco recusou o pagamento de € { NUMBER($amount, minimumFractionDigits: 2) }.
    .user = O pagamento não foi feito. Confira o número e a data do seu cartão ou escolha outra forma de pagamento.

orders-stock =
    { $count ->
        [one] Só resta { $count } unidade de { $product }.
        [many] Só restam { $count } de unidades de { $product }.
       *[other] Só restam { $count } unidades de { $product }.
    }

orders-coupon = O cupom { $code } venceu em { $date }.

orders-address = Informe um endereço completo (rua, número, CEP, cidade).

orders-track = Veja <a href="{ $url }">onde está sua encomenda</a>.

orders-contact = Dúvidas? Escreva para help@example.org ou ligue para 0800 123 456.

orders-return = Devoluções são possíveis em até 14 dias. { orders-contact }

orders-invalid = order_id não é um número (HTTP 422)
