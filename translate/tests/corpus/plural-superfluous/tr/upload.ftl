upload-rejected =
    { $count ->
        [0] Bütün dosyalar ulaştı.
        [one] { $count } dosya kabul edilmedi.
       *[other] { $count } dosya kabul edilmedi.
    }

upload-format = Yalnızca en çok 25 MB ve 12.500 piksel genişliğinde JPEG ve PNG olabilir.

upload-retry = Lütfen yeniden deneyin.

upload-blocked =
    { $platform ->
        [ios] iPhone ayarlarında fotoğraflarınıza erişime izin verin.
        [android] Ayarlarda dosyalarınıza erişime izin verin.
       *[web] Tarayıcıda dosyalarınıza erişime izin verin.
    }
