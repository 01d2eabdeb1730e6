account-no-key = X-API-Anahtarı üst bilgisi eksik

account-closed = { $name } adlı kişinin hesabı istek üzerine kapatıldı.
    .user = Merhaba { $name }, hesabınız kapalı. Yeniden açmak ister misiniz?
