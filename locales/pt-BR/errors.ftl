### Messages for the error codes of Gengo's API: Brazilian Portuguese (pt-BR).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Algo deu errado neste aplicativo, e o serviço { -service } não pôde aceitar a solicitação. Avise a equipe que desenvolve o aplicativo.

user-try-later = O serviço { -service } está com um problema no momento. Tente novamente em alguns minutos.

user-no-access = Você não tem acesso a este conteúdo. Verifique se está usando a conta certa.

user-wrong-state = Esta ação não é possível na etapa atual do trabalho. Primeiro, verifique em que etapa ele está.

user-file-again = O arquivo não chegou como esperado. Adicione-o novamente.

user-rating = Dê uma nota de 1 a 5.

user-captcha = Faça a verificação de segurança para mostrar que você não é um robô.

user-comment = Primeiro, escreva um comentário.

user-unknown = Algo deu errado. Tente novamente e, se acontecer de novo, avise a equipe que desenvolve o aplicativo.

## General

unknown-code = erro desconhecido { $code }
    .user = { user-unknown }

unknown-error = erro desconhecido
    .user = { user-unknown }

http-client-error = solicitação não aceita (HTTP { $code })
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
        [one] { $count } erro foi relatado
        [many] { $count } de erros foram relatados
       *[other] { $count } erros foram relatados
    }

## Authentication

error-1000 = Falha na autenticação
    .user = O serviço { -service } não reconheceu a conta deste aplicativo. Verifique os dados da conta nas configurações do aplicativo.

error-1100 = api_sig é um campo obrigatório
    .user = { user-app-fault }

error-1150 = api_key é um campo obrigatório
    .user = { user-app-fault }

error-1200 = timestamp é um campo obrigatório
    .user = { user-app-fault }

error-1201 = timestamp deve ser numérico
    .user = { user-app-fault }

## Request

error-1250 = data é um campo obrigatório
    .user = { user-app-fault }

error-1251 = Não é possível decodificar os dados JSON
    .user = { user-app-fault }

error-1754 = o sistema detectou um payload idêntico em um intervalo de 5 minutos
    .user = Você acabou de fazer este mesmo pedido. Para repeti-lo, aguarde cinco minutos.

## Jobs

error-1300 = type é um campo obrigatório
    .user = { user-app-fault }

error-1301 = job_type não é suportado
    .user = { user-app-fault }

error-1304 = nível de qualidade inválido
    .user = Este nível de qualidade não está disponível. Escolha outro.

error-1350 = body_src é um campo obrigatório
    .user = Não há texto para traduzir. Digite o texto.

error-1351 = Corpo do texto inválido
    .user = Este texto não pode ser traduzido como está. Verifique-o e tente novamente.

error-1400 = lc_src é um campo obrigatório
    .user = Escolha o idioma do texto original.

error-1450 = lc_tgt é um campo obrigatório
    .user = Escolha o idioma para o qual deseja traduzir.

error-1500 = tier é um campo obrigatório
    .user = Escolha um nível de qualidade.

error-1551 = o serviço linguístico não é suportado
    .user = A tradução entre estes idiomas não está disponível. Escolha outros idiomas ou outro nível de qualidade.

error-1601 = callback_url deve ser uma URL válida
    .user = { user-app-fault }

error-1651 = auto_approve deve ser 0 ou 1
    .user = { user-app-fault }

error-1701 = use_preferred deve ser 0 ou 1
    .user = { user-app-fault }

error-1751 = "custom_data" excede o limite máximo de armazenamento (1kb)
    .user = { user-app-fault }

error-1758 = custom_data deve ser uma string
    .user = { user-app-fault }

error-1800 = jobs é um campo obrigatório
    .user = Não há nada para traduzir neste pedido. Adicione um texto ou um arquivo.

error-1852 = allow fork é inválido
    .user = { user-app-fault }

error-1901 = process deve ser 0 ou 1
    .user = { user-app-fault }

error-2050 = job_id é um campo obrigatório
    .user = { user-app-fault }

error-2100 = Acesso não autorizado ao trabalho
    .user = { user-no-access }

error-2251 = O trabalho não pode ser comprado (estado incorreto)
    .user = { user-wrong-state }

error-2252 = O trabalho não pode ser cancelado (estado incorreto)
    .user = Este trabalho não pode mais ser cancelado porque está em andamento ou já foi concluído.

error-2650 = Estado do trabalho inválido
    .user = { user-wrong-state }

error-2752 = tone deve ter no máximo 128 caracteres
    .user = A instrução sobre o tom é longa demais. Reduza-a para no máximo 128 caracteres.

error-2753 = purpose deve ter no máximo 128 caracteres
    .user = A descrição da finalidade é longa demais. Reduza-a para no máximo 128 caracteres.

## Files

error-1302 = identificador ausente
    .user = { user-app-fault }

error-1303 = orçamento ausente
    .user = Este arquivo ainda não tem preço. Primeiro, solicite um orçamento.

error-1305 = o número de arquivos do orçamento excede o limite
    .user = São arquivos demais de uma só vez. Remova alguns e tente novamente.

error-1306 = o tamanho dos arquivos do orçamento excede o limite
    .user = O arquivo é grande demais. Divida-o ou escolha um menor.

error-1352 = tipo de conteúdo inválido
    .user = Arquivos deste tipo não são aceitos. Escolha outro formato.

error-1501 = filename é um campo obrigatório
    .user = { user-file-again }

error-1801 = os arquivos não correspondem aos trabalhos
    .user = { user-file-again }

error-1802 = falha no envio do arquivo (você verificou se o arquivo está correto e se a extensão é suportada?)
    .user = Não foi possível enviar o arquivo. Verifique se ele abre e se o formato é aceito e, em seguida, tente novamente.

error-1803 = chave do arquivo ausente
    .user = { user-file-again }

error-1804 = identificador dos trabalhos ausente
    .user = { user-app-fault }

## Grouping

error-1851 = as_group deve ser 0 ou 1
    .user = { user-app-fault }

error-1950 = Estes trabalhos não podem ser agrupados (têm níveis de qualidade, idiomas de origem ou idiomas de destino diferentes)
    .user = Só é possível agrupar trabalhos com os mesmos idiomas e o mesmo nível de qualidade. Peça estes separadamente.

error-1951 = Não é possível agrupar um único trabalho
    .user = Um grupo precisa de pelo menos dois trabalhos. Adicione outro trabalho ou peça este separadamente.

error-1952 = Trabalhos Ultra não podem ser agrupados
    .user = Trabalhos deste nível de qualidade não podem ser agrupados. Peça-os separadamente.

error-2550 = ID do grupo de trabalhos ausente
    .user = { user-app-fault }

error-2600 = Acesso não autorizado ao grupo de trabalhos
    .user = { user-no-access }

## Comments

error-2000 = body é um campo obrigatório
    .user = { user-comment }

error-2010 = o anexo é inválido
    .user = O arquivo anexado não pode ser usado. Remova-o ou anexe outro.

## Revisions

error-2150 = revision_id é um campo obrigatório
    .user = { user-app-fault }

error-2200 = Acesso não autorizado à versão da tradução
    .user = { user-no-access }

## Review

error-2250 = O trabalho não pode ser revisado
    .user = Esta tradução ainda não está pronta para a sua revisão ou já foi revisada.

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

error-2501 = rating deve ser um número de 1 a 5
    .user = { user-rating }

error-2502 = rating deve ser de 1 a 5
    .user = { user-rating }

error-2503 = o indicador de visibilidade pública deve ser um booleano
    .user = { user-app-fault }

## Orders

error-2750 = Acesso não autorizado ao pedido
    .user = { user-no-access }

error-2751 = Pedido cancelado antes do processamento. Aguarde até que o pedido saia da nossa fila.
    .user = Este pedido está sendo preparado e ainda não pode ser cancelado. Tente novamente em alguns minutos.

## Credits

error-2700 = Créditos insuficientes: faça uma recarga
    .user = Seu saldo é insuficiente para este pedido. Adicione créditos e tente novamente.

## Service

error-2800 = API temporariamente indisponível
    .user = { user-try-later }
