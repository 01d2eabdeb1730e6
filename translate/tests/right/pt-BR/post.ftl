-app = Paper Lantern

saved = Suas alterações foram salvas.

leave = Deseja mesmo sair?

done = Pronto!

name = Seu nome:

wait = Aguarde...

list = mantenha seu endereço atualizado;

page = Veja a <a href="/help">página de ajuda</a>.

press = Depois escolha “Salvar”.

close = <a href="/x" title="Fechar">Feche</a> a janela

lines = Primeira linha<br>segunda linha

usage = Uso: send <carta> <endereço>

mail = Escreva para <help@example.org> em caso de dúvida.

terms = <0>Termos</0> e <1>privacidade</1>

million = Até 1.000.000 de caracteres

thousands = Até 25.000 cartas por mês

myriad = No máximo 10.000 selos

area = Uma folha de 2 m²

weight = Até 2,5 kg

compare = Somente se 5 < 6

letters =
    { $n ->
        [one] { $n } carta
        [many] { $n } de cartas
       *[other] { $n } cartas
    }

parcels =
    { $n ->
        [0] Nenhum pacote
        [one] Um pacote
        [many] { $n } de pacotes
       *[other] { $n } pacotes
    }

by = Feito com { -app }

ready = Sua carta para { $name } está pronta.

more = selos, envelopes etc.

year = Um ano de { -app }
