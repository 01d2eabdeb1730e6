upload-too-large = “{ $name }” tem mais de { $limit } MB.

upload-rejected =
    { $count ->
        [0] Todos os arquivos chegaram.
        [one] { $count } arquivo não foi aceito.
        [many] { $count } de arquivos não foram aceitos.
       *[other] { $count } arquivos não foram aceitos.
    }

upload-format = Só são aceitos JPEG e PNG, com até 25 MB e 12.500 pixels de largura.

upload-full = Seu espaço está <b>cheio</b>. Apague alguns arquivos<br>ou escolha um plano maior.

upload-template = Escreva { "{" }name{ "}" } onde o nome deve ficar.

upload-paused = O envio está em pausa…

upload-blocked =
    { $platform ->
        [ios] Permita o acesso às suas fotos nos ajustes do iPhone.
        [android] Permita o acesso aos seus arquivos nas configurações.
       *[web] Permita o acesso aos seus arquivos no navegador.
    }

upload-retry = Tente novamente.

upload-plan = Lumora Empresas Plus

upload-cable = Use um cabo USB-C ou espere até a bateria passar de 50%.
