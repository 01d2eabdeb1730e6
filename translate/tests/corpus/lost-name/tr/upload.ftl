upload-format = Yalnızca en çok 25 MB ve 12.500 piksel genişliğinde JPEG ve PNG olabilir.

upload-retry = Lütfen yeniden deneyin.
