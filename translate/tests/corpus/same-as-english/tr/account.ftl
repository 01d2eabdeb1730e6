account-wrong-password = Parola yanlış. Lütfen yeniden deneyin.

account-locked =
    { $minutes ->
        [one] Too many attempts. Please wait { $minutes } minute.
       *[other] Too many attempts. Please wait { $minutes } minutes.
    }

account-closed = { $name } adlı kişinin hesabı istek üzerine kapatıldı.
    .user = Merhaba { $name }, hesabınız kapalı. Yeniden açmak ister misiniz?

account-no-key = X-Api-Key üst bilgisi eksik

account-sign-out =
    { $scope ->
        [one] Bu cihazdaki oturum kapatılsın mı?
       *[other] Tüm cihazlardaki oturumlar kapatılsın mı?
    }

account-email =
    .label = E-posta adresiniz
    .placeholder = name@example.org
