### Messages for the error codes of Gengo's API: European Portuguese (pt-PT).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Algo correu mal nesta aplicação e o serviço de tradução { -service } não conseguiu fazer o que lhe pediu. Informe a equipa que desenvolve a aplicação.

user-try-later = O serviço de tradução { -service } está com um problema neste momento. Tente novamente dentro de alguns minutos.

user-no-access = Este trabalho ou esta encomenda pertence a outra conta. Mude para a conta certa. Se não for possível, informe a equipa que desenvolve a aplicação.

user-file-again = Não foi possível receber o ficheiro. Adicione-o novamente. Se o problema persistir, informe a equipa que desenvolve a aplicação.

user-rating = Atribua uma classificação de 1 a 5.

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

service-unreachable = não foi possível contactar o serviço
    .user = Não é possível contactar o serviço de tradução { -service } neste momento. Tente novamente dentro de alguns minutos.

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

several-errors = Ocorreram vários erros

## Authentication

error-1000 = Falha na autenticação
    .user = O serviço de tradução { -service } não reconheceu a conta utilizada por esta aplicação. Verifique as definições da aplicação ou informe a pessoa que gere a conta.

error-1100 = api_sig é um campo obrigatório
    .user = { user-app-fault }

error-1150 = api_key é um campo obrigatório
    .user = { user-app-fault }

error-1200 = timestamp é um campo obrigatório
    .user = { user-app-fault }

error-1201 = timestamp tem de ser numérico
    .user = { user-app-fault }

## Request

error-1250 = o campo data é obrigatório
    .user = { user-app-fault }

error-1251 = Não é possível descodificar o JSON do campo data
    .user = { user-app-fault }

error-1754 = o sistema detetou um pedido com conteúdo idêntico num intervalo de 5 minutos
    .user = Acabou de fazer esta mesma encomenda, por isso não foi registada de novo. Se quiser encomendar o mesmo outra vez, aguarde cinco minutos.

## Jobs

error-1300 = type é um campo obrigatório
    .user = { user-app-fault }

error-1301 = job_type não é suportado
    .user = { user-app-fault }

error-1304 = valor de tier inválido
    .user = Este nível de qualidade não está disponível. Escolha outro.

error-1350 = body_src é um campo obrigatório
    .user = Não há texto para traduzir. Introduza o texto.

error-1351 = Texto de origem inválido
    .user = Não é possível traduzir este texto. Verifique se contém palavras, e não apenas símbolos, e tente novamente.

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
    .user = Este trabalho não pode ser comprado agora. Pode já estar pago ou cancelado. Verifique o estado do trabalho.

error-2252 = O trabalho não pode ser cancelado (estado incorreto)
    .user = Este trabalho já não pode ser cancelado. Está em curso, concluído ou já foi cancelado. Verifique o estado do trabalho.

error-2650 = Valor de status inválido para o trabalho
    .user = { user-app-fault }

error-2752 = tone pode ter, no máximo, 128 caracteres
    .user = A sua indicação sobre o tom da tradução é demasiado longa. Reduza-a para um máximo de 128 caracteres.

error-2753 = purpose pode ter, no máximo, 128 caracteres
    .user = A sua indicação sobre a finalidade da tradução é demasiado longa. Reduza-a para um máximo de 128 caracteres.

## Files

error-1302 = identifier em falta
    .user = { user-app-fault }

error-1303 = orçamento em falta
    .user = Este ficheiro ainda não tem preço. Peça primeiro um orçamento.

error-1305 = o número de ficheiros do orçamento excede o limite
    .user = Adicionou demasiados ficheiros de uma só vez. Remova alguns e tente novamente.

error-1306 = o tamanho de um ficheiro do orçamento excede o limite
    .user = O ficheiro é demasiado grande. Escolha um ficheiro mais pequeno ou divida o ficheiro em partes.

error-1352 = tipo de conteúdo inválido
    .user = Este tipo de ficheiro não é aceite. Escolha um ficheiro noutro formato.

error-1501 = filename é um campo obrigatório
    .user = { user-file-again }

error-1801 = os ficheiros não correspondem aos trabalhos
    .user = { user-file-again }

error-1802 = falha ao carregar o ficheiro (verificou se o ficheiro está correto e se a extensão é suportada?)
    .user = Não foi possível carregar o ficheiro. Verifique se o consegue abrir e se o formato é aceite. Depois, tente novamente.

error-1803 = chave do ficheiro em falta (file_key)
    .user = { user-file-again }

error-1804 = identifier dos trabalhos em falta
    .user = { user-app-fault }

## Grouping

error-1851 = as_group tem de ser 0 ou 1
    .user = { user-app-fault }

error-1950 = Estes trabalhos não podem ser agrupados (têm níveis de qualidade, idiomas de origem ou idiomas de destino diferentes)
    .user = Só é possível agrupar trabalhos com os mesmos idiomas e o mesmo nível de qualidade. Encomende estes trabalhos em separado.

error-1951 = Um único trabalho não pode formar um grupo
    .user = Um grupo precisa de pelo menos dois trabalhos. Adicione outro trabalho ou encomende o seu trabalho sem formar um grupo.

error-1952 = Os trabalhos Ultra não podem ser agrupados
    .user = Os trabalhos deste nível de qualidade não podem ser agrupados. Encomende-os em separado.

error-2550 = ID do grupo de trabalhos em falta
    .user = { user-app-fault }

error-2600 = Acesso não autorizado ao grupo de trabalhos
    .user = { user-no-access }

## Comments

error-2000 = body é um campo obrigatório
    .user = { user-comment }

error-2010 = attachment é inválido
    .user = O ficheiro anexado não pode ser utilizado. Remova-o ou anexe outro.

## Revisions

error-2150 = revision_id é um campo obrigatório
    .user = { user-app-fault }

error-2200 = Acesso não autorizado à versão da tradução
    .user = { user-no-access }

## Review

error-2250 = O trabalho não pode ser revisto no estado atual
    .user = Não pode rever esta tradução agora. Ainda não está pronta ou já foi revista. Verifique o estado do trabalho.

error-2300 = comment é um campo obrigatório
    .user = { user-comment }

error-2350 = reason é um campo obrigatório
    .user = Escolha um motivo para rejeitar a tradução.

error-2400 = captcha é um campo obrigatório
    .user = Faça a verificação de segurança para mostrar que não é um robô.

error-2401 = Desafio de captcha inválido
    .user = A verificação de segurança não funcionou. Tente novamente para mostrar que não é um robô.

error-2450 = Valor inválido para a ação seguinte (follow_up)
    .user = Escolha o que deve ser feito a seguir com o trabalho.

## Rating

error-2500 = rating é um campo obrigatório
    .user = { user-rating }

error-2501 = rating tem de ser um número de 1 a 5
    .user = { user-rating }

error-2502 = rating tem de estar entre 1 e 5
    .user = { user-rating }

error-2503 = a flag public tem de ser um booleano
    .user = { user-app-fault }

## Orders

error-2750 = Acesso não autorizado à encomenda
    .user = { user-no-access }

error-2751 = A encomenda não pode ser cancelada antes de ser processada. Aguarde até que a encomenda saia da nossa fila de espera.
    .user = Esta encomenda está a ser preparada e ainda não pode ser cancelada. Tente novamente dentro de alguns minutos.

## Credits

error-2700 = Créditos insuficientes: recarregue o saldo
    .user = A conta não tem créditos suficientes para esta encomenda. Adicione créditos ou informe a pessoa que gere a conta.

## Service

error-2800 = API temporariamente indisponível
    .user = { user-try-later }
