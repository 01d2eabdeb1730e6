sync-conflict = { $name } também foi alterado em { $device }. Qual versão deseja manter?

sync-errors = Estes arquivos não puderam ser salvos:
