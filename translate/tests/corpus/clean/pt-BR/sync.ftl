-drive = Disco Nimbus

sync-offline = Você está sem conexão. { -drive } continuará assim que a conexão voltar.

sync-conflict = { $name } também foi alterado em { $device }. Qual versão deseja manter?

sync-retry = Tente novamente em 5 minutos. Se ainda não funcionar, consulte https://status.example.org/?lang=en.

sync-failed = Algo deu errado!
    .user = { sync-retry }

sync-cursor = cursor é antigo demais para /v2/items; comece de novo

sync-waiting =
    { $files ->
        [one] Um arquivo não é salvo há muito tempo.
        [many] { $files } de arquivos não são salvos há muito tempo.
       *[other] { $files } arquivos não são salvos há muito tempo.
    }

sync-quota =
    O espaço de { -drive } está quase cheio.
    Remova o que não precisa mais.

sync-errors = Estes arquivos não puderam ser salvos:
