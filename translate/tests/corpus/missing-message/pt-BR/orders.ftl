orders-payment-refused = Seu banco recusou o pagamento de € { NUMBER($amount, minimumFractionDigits: 2) }.
    .user = O pagamento não foi feito. Confira o número e a data do seu cartão ou escolha outra forma de pagamento.

orders-coupon = O cupom { $code } venceu em { $date }.

orders-address = Informe um endereço completo (rua, número, CEP, cidade).

orders-track = Veja <a href="{ $url }">onde está sua encomenda</a>.

orders-invalid = order_id não é um número (HTTP 422)
