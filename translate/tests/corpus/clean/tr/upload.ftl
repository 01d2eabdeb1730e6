upload-too-large = “{ $name }” { $limit } MB’den büyük.

upload-rejected =
    { $count ->
        [0] Bütün dosyalar ulaştı.
        [one] { $count } dosya kabul edilmedi.
       *[other] { $count } dosya kabul edilmedi.
    }

upload-format = Yalnızca en çok 25 MB ve 12.500 piksel genişliğinde JPEG ve PNG olabilir.

upload-full = Depolama alanınız <b>dolu</b>. Bazı dosyaları silin<br>ya da daha büyük bir plan seçin.

upload-template = Adın geleceği yere { "{" }name{ "}" } yazın.

upload-paused = Yükleme duraklatıldı…

upload-blocked =
    { $platform ->
        [ios] iPhone ayarlarında fotoğraflarınıza erişime izin verin.
        [android] Ayarlarda dosyalarınıza erişime izin verin.
       *[web] Tarayıcıda dosyalarınıza erişime izin verin.
    }

upload-retry = Lütfen yeniden deneyin.

upload-plan = Lumora Kurumsal Plus

upload-cable = USB-C kablosu kullanın ya da pil %50’yi aşana kadar bekleyin.
