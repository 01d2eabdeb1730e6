### Messages for the error codes of Gengo's API: Brazilian Portuguese (pt-BR).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Algo deu errado neste aplicativo, e o serviço de tradução { -service } não conseguiu fazer o que você pediu. Avise a equipe que desenvolve o aplicativo.

user-try-later = O serviço de tradução { -service } está com um problema no momento. Tente novamente em alguns minutos.

user-no-access = Este trabalho ou pedido pertence a outra conta. Mude para a conta certa. Se não for possível, avise a equipe que desenvolve o aplicativo.

user-file-again = Não foi possível receber o arquivo. Adicione-o novamente. Se não adiantar, avise a equipe que desenvolve o aplicativo.

user-rating = Dê uma nota de 1 a 5.

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

service-unreachable = não foi possível acessar o serviço
    .user = Não é possível acessar o serviço de tradução { -service } no momento. Tente novamente em alguns minutos.

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

several-errors = Ocorreram vários erros

## Authentication

error-1000 = Falha na autenticação
    .user = O serviço de tradução { -service } não reconheceu a conta usada por este aplicativo. Verifique as configurações do aplicativo ou avise quem gerencia a conta.

error-1100 = api_sig é um campo obrigatório
    .user = { user-app-fault }

error-1150 = api_key é um campo obrigatório
    .user = { user-app-fault }

error-1200 = timestamp é um campo obrigatório
    .user = { user-app-fault }

error-1201 = timestamp deve ser numérico
    .user = { user-app-fault }

## Request

error-1250 = o campo data é obrigatório
    .user = { user-app-fault }

error-1251 = Não é possível decodificar o JSON do campo data
    .user = { user-app-fault }

error-1754 = o sistema detectou um payload idêntico em um intervalo de 5 minutos
    .user = Você acabou de fazer este mesmo pedido, por isso ele não foi registrado de novo. Se quiser pedir o mesmo outra vez, aguarde cinco minutos.

## Jobs

error-1300 = type é um campo obrigatório
    .user = { user-app-fault }

error-1301 = job_type não é suportado
    .user = { user-app-fault }

error-1304 = valor de tier inválido
    .user = Este nível de qualidade não está disponível. Escolha outro.

error-1350 = body_src é um campo obrigatório
    .user = Não há texto para traduzir. Digite o texto.

error-1351 = Texto de origem inválido
    .user = Este texto não pode ser traduzido. Verifique se ele contém palavras, e não apenas símbolos, e tente novamente.

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
    .user = Este trabalho não pode ser comprado agora. Talvez já tenha sido pago ou cancelado. Verifique o status do trabalho.

error-2252 = O trabalho não pode ser cancelado (estado incorreto)
    .user = Este trabalho não pode mais ser cancelado. Ele já está em andamento, concluído ou cancelado. Verifique o status do trabalho.

error-2650 = Valor do campo status inválido para o trabalho
    .user = { user-app-fault }

error-2752 = tone deve ter no máximo 128 caracteres
    .user = Sua observação sobre o tom da tradução é longa demais. Reduza-a para no máximo 128 caracteres.

error-2753 = purpose deve ter no máximo 128 caracteres
    .user = Sua observação sobre a finalidade da tradução é longa demais. Reduza-a para no máximo 128 caracteres.

## Files

error-1302 = identifier ausente
    .user = { user-app-fault }

error-1303 = orçamento ausente
    .user = Este arquivo ainda não tem preço. Primeiro, solicite um orçamento.

error-1305 = o número de arquivos do orçamento excede o limite
    .user = Você adicionou arquivos demais de uma só vez. Remova alguns e tente novamente.

error-1306 = o tamanho de um arquivo do orçamento excede o limite
    .user = O arquivo é grande demais. Escolha um arquivo menor ou divida o arquivo em partes.

error-1352 = tipo de conteúdo inválido
    .user = Este tipo de arquivo não é aceito. Escolha um arquivo em outro formato.

error-1501 = filename é um campo obrigatório
    .user = { user-file-again }

error-1801 = os arquivos não correspondem aos trabalhos
    .user = { user-file-again }

error-1802 = falha no envio do arquivo (você verificou se o arquivo está correto e se a extensão é suportada?)
    .user = Não foi possível enviar o arquivo. Verifique se ele abre e se o formato é aceito. Depois, tente novamente.

error-1803 = chave do arquivo ausente (file_key)
    .user = { user-file-again }

error-1804 = identifier dos trabalhos ausente
    .user = { user-app-fault }

## Grouping

error-1851 = as_group deve ser 0 ou 1
    .user = { user-app-fault }

error-1950 = Estes trabalhos não podem ser agrupados (têm níveis de qualidade, idiomas de origem ou idiomas de destino diferentes)
    .user = Só é possível agrupar trabalhos com os mesmos idiomas e o mesmo nível de qualidade. Peça estes trabalhos separadamente.

error-1951 = Um único trabalho não pode formar um grupo
    .user = Um grupo precisa de pelo menos dois trabalhos. Adicione outro trabalho ou peça o seu trabalho sem formar um grupo.

error-1952 = Trabalhos Ultra não podem ser agrupados
    .user = Trabalhos deste nível de qualidade não podem ser agrupados. Peça-os separadamente.

error-2550 = ID do grupo de trabalhos ausente
    .user = { user-app-fault }

error-2600 = Acesso não autorizado ao grupo de trabalhos
    .user = { user-no-access }

## Comments

error-2000 = body é um campo obrigatório
    .user = { user-comment }

error-2010 = attachment é inválido
    .user = O arquivo anexado não pode ser usado. Remova-o ou anexe outro.

## Revisions

error-2150 = revision_id é um campo obrigatório
    .user = { user-app-fault }

error-2200 = Acesso não autorizado à versão da tradução
    .user = { user-no-access }

## Review

error-2250 = O trabalho não pode ser revisado no estado atual
    .user = Você não pode revisar esta tradução agora. Ela ainda não está pronta ou já foi revisada. Verifique o status do trabalho.

error-2300 = comment é um campo obrigatório
    .user = { user-comment }

error-2350 = reason é um campo obrigatório
    .user = Escolha um motivo para rejeitar a tradução.

error-2400 = captcha é um campo obrigatório
    .user = Faça a verificação de segurança para mostrar que você não é um robô.

error-2401 = Desafio de captcha inválido
    .user = A verificação de segurança não funcionou. Tente novamente para mostrar que você não é um robô.

error-2450 = Valor inválido para a ação seguinte (follow_up)
    .user = Escolha o que deve ser feito a seguir com o trabalho.

## Rating

error-2500 = rating é um campo obrigatório
    .user = { user-rating }

error-2501 = rating deve ser um número de 1 a 5
    .user = { user-rating }

error-2502 = rating deve estar entre 1 e 5
    .user = { user-rating }

error-2503 = a flag public deve ser um booleano
    .user = { user-app-fault }

## Orders

error-2750 = Acesso não autorizado ao pedido
    .user = { user-no-access }

error-2751 = O pedido não pode ser cancelado antes de ser processado. Aguarde até que o pedido saia da nossa fila.
    .user = Este pedido está sendo preparado e ainda não pode ser cancelado. Tente novamente em alguns minutos.

## Credits

error-2700 = Créditos insuficientes: faça uma recarga
    .user = A conta não tem créditos suficientes para este pedido. Adicione créditos ou avise quem gerencia a conta.

## Service

error-2800 = API temporariamente indisponível
    .user = { user-try-later }
