### Messages for the error codes of Gengo's API: European Portuguese (pt-PT).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Algo correu mal nesta aplicação e o serviço { -service } não pôde aceitar o pedido. Informe a equipa que desenvolve a aplicação.

user-try-later = O serviço { -service } está com um problema neste momento. Tente novamente dentro de alguns minutos.

user-no-access = Não tem acesso a este conteúdo. Verifique se está a utilizar a conta certa.

user-wrong-state = Esta ação não é possível na fase atual do trabalho. Verifique primeiro em que fase o trabalho se encontra.

user-file-again = O ficheiro não chegou como esperado. Adicione-o novamente.

user-rating = Atribua uma classificação de 1 a 5.

user-captcha = Faça a verificação de segurança para mostrar que não é um robô.

user-comment = Escreva primeiro um comentário.

user-unknown = Algo correu mal. Tente novamente e, se voltar a acontecer, informe a equipa que desenvolve a aplicação.

## General

unknown-code = erro desconhecido { $code }
    .user = { user-unknown }

unknown-error = erro desconhecido
    .user = { user-unknown }

http-client-error = pedido não aceite (HTTP { $code })
    .user = { user-app-fault }

http-server-error = falha do serviço (HTTP { $code })
    .user = { user-try-later }

unreadable-response = não foi possível ler a resposta
    .user = { user-try-later }

summary-jobs =
    { $count ->
        [one] { $count } trabalho foi rejeitado
        [many] { $count } de trabalhos foram rejeitados
       *[other] { $count } trabalhos foram rejeitados
    }

summary-errors =
    { $count ->
        [one] { $count } erro foi comunicado
        [many] { $count } de erros foram comunicados
       *[other] { $count } erros foram comunicados
    }

## Authentication

error-1000 = Falha na autenticação
    .user = O serviço { -service } não reconheceu a conta desta aplicação. Verifique os dados da conta nas definições da aplicação.

error-1100 = api_sig é um campo obrigatório
    .user = { user-app-fault }

error-1150 = api_key é um campo obrigatório
    .user = { user-app-fault }

error-1200 = timestamp é um campo obrigatório
    .user = { user-app-fault }

error-1201 = timestamp tem de ser numérico
    .user = { user-app-fault }

## Request

error-1250 = data é um campo obrigatório
    .user = { user-app-fault }

error-1251 = Não é possível descodificar os dados JSON
    .user = { user-app-fault }

error-1754 = o sistema detetou uma carga útil idêntica num intervalo de 5 minutos
    .user = Acabou de fazer esta mesma encomenda. Para a repetir, aguarde cinco minutos.

## Jobs

error-1300 = type é um campo obrigatório
    .user = { user-app-fault }

error-1301 = job_type não é suportado
    .user = { user-app-fault }

error-1304 = nível de qualidade inválido
    .user = Este nível de qualidade não está disponível. Escolha outro.

error-1350 = body_src é um campo obrigatório
    .user = Não há texto para traduzir. Introduza o texto.

error-1351 = Corpo do texto inválido
    .user = Este texto não pode ser traduzido tal como está. Verifique-o e tente novamente.

error-1400 = lc_src é um campo obrigatório
    .user = Escolha o idioma do texto original.

error-1450 = lc_tgt é um campo obrigatório
    .user = Escolha o idioma para o qual pretende traduzir.

error-1500 = tier é um campo obrigatório
    .user = Escolha um nível de qualidade.

error-1551 = o serviço linguístico não é suportado
    .user = A tradução entre estes idiomas não está disponível. Escolha outros idiomas ou outro nível de qualidade.

error-1601 = callback_url tem de ser um URL válido
    .user = { user-app-fault }

error-1651 = auto_approve tem de ser 0 ou 1
    .user = { user-app-fault }

error-1701 = use_preferred tem de ser 0 ou 1
    .user = { user-app-fault }

error-1751 = "custom_data" excede o limite máximo de armazenamento (1kb)
    .user = { user-app-fault }

error-1758 = custom_data tem de ser uma cadeia de caracteres
    .user = { user-app-fault }

error-1800 = jobs é um campo obrigatório
    .user = Não há nada para traduzir nesta encomenda. Adicione um texto ou um ficheiro.

error-1852 = allow fork é inválido
    .user = { user-app-fault }

error-1901 = process tem de ser 0 ou 1
    .user = { user-app-fault }

error-2050 = job_id é um campo obrigatório
    .user = { user-app-fault }

error-2100 = Acesso não autorizado ao trabalho
    .user = { user-no-access }

error-2251 = O trabalho não pode ser comprado (estado incorreto)
    .user = { user-wrong-state }

error-2252 = O trabalho não pode ser cancelado (estado incorreto)
    .user = Este trabalho já não pode ser cancelado, porque está em curso ou concluído.

error-2650 = Estado do trabalho inválido
    .user = { user-wrong-state }

error-2752 = tone pode ter, no máximo, 128 caracteres
    .user = A indicação sobre o tom é demasiado longa. Reduza-a para um máximo de 128 caracteres.

error-2753 = purpose pode ter, no máximo, 128 caracteres
    .user = A descrição da finalidade é demasiado longa. Reduza-a para um máximo de 128 caracteres.

## Files

error-1302 = identificador em falta
    .user = { user-app-fault }

error-1303 = orçamento em falta
    .user = Este ficheiro ainda não tem preço. Peça primeiro um orçamento.

error-1305 = o número de ficheiros do orçamento excede o limite
    .user = São demasiados ficheiros de uma só vez. Remova alguns e tente novamente.

error-1306 = o tamanho dos ficheiros do orçamento excede o limite
    .user = O ficheiro é demasiado grande. Divida-o ou escolha um mais pequeno.

error-1352 = tipo de conteúdo inválido
    .user = Não são aceites ficheiros deste tipo. Escolha outro formato.

error-1501 = filename é um campo obrigatório
    .user = { user-file-again }

error-1801 = os ficheiros não correspondem aos trabalhos
    .user = { user-file-again }

error-1802 = falha ao carregar o ficheiro (verificou se o ficheiro está correto e se a extensão é suportada?)
    .user = Não foi possível carregar o ficheiro. Verifique se o consegue abrir e se o formato é aceite e, em seguida, tente novamente.

error-1803 = chave do ficheiro em falta
    .user = { user-file-again }

error-1804 = identificador dos trabalhos em falta
    .user = { user-app-fault }

## Grouping

error-1851 = as_group tem de ser 0 ou 1
    .user = { user-app-fault }

error-1950 = Estes trabalhos não podem ser agrupados (têm níveis de qualidade, idiomas de origem ou idiomas de destino diferentes)
    .user = Só é possível agrupar trabalhos com os mesmos idiomas e o mesmo nível de qualidade. Encomende estes em separado.

error-1951 = Não é possível agrupar um único trabalho
    .user = Um grupo precisa de pelo menos dois trabalhos. Adicione outro trabalho ou encomende este em separado.

error-1952 = Os trabalhos Ultra não podem ser agrupados
    .user = Os trabalhos deste nível de qualidade não podem ser agrupados. Encomende-os em separado.

error-2550 = ID do grupo de trabalhos em falta
    .user = { user-app-fault }

error-2600 = Acesso não autorizado ao grupo de trabalhos
    .user = { user-no-access }

## Comments

error-2000 = body é um campo obrigatório
    .user = { user-comment }

error-2010 = o anexo é inválido
    .user = O ficheiro anexado não pode ser utilizado. Remova-o ou anexe outro.

## Revisions

error-2150 = revision_id é um campo obrigatório
    .user = { user-app-fault }

error-2200 = Acesso não autorizado à versão da tradução
    .user = { user-no-access }

## Review

error-2250 = O trabalho não pode ser revisto
    .user = Esta tradução ainda não está pronta para a sua revisão ou já foi revista.

error-2300 = comment é um campo obrigatório
    .user = { user-comment }

error-2350 = reason é um campo obrigatório
    .user = Escolha um motivo.

error-2400 = captcha é um campo obrigatório
    .user = { user-captcha }

error-2401 = Desafio de captcha inválido
    .user = { user-captcha }

error-2450 = Valor inválido para a ação seguinte
    .user = Escolha o que deve ser feito a seguir com o trabalho.

## Rating

error-2500 = rating é um campo obrigatório
    .user = { user-rating }

error-2501 = rating tem de ser um número de 1 a 5
    .user = { user-rating }

error-2502 = rating tem de ser de 1 a 5
    .user = { user-rating }

error-2503 = o indicador de visibilidade pública tem de ser um booleano
    .user = { user-app-fault }

## Orders

error-2750 = Acesso não autorizado à encomenda
    .user = { user-no-access }

error-2751 = Encomenda cancelada antes do processamento. Aguarde até que a encomenda saia da nossa fila de espera.
    .user = Esta encomenda está a ser preparada e ainda não pode ser cancelada. Tente novamente dentro de alguns minutos.

## Credits

error-2700 = Créditos insuficientes: recarregue o saldo
    .user = O saldo é insuficiente para esta encomenda. Adicione créditos e tente novamente.

## Service

error-2800 = API temporariamente indisponível
    .user = { user-try-later }
