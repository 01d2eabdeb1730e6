-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumora’nın
    }

account-wrong-password = Parola yanlış. Lütfen yeniden deneyin.

account-locked =
    { $minutes ->
        [one] Çok fazla deneme yapıldı. Lütfen { $minutes } dakika bekleyin.
       *[other] Çok fazla deneme yapıldı. Lütfen { $minutes } dakika bekleyin.
    }

account-closed = { $name } adlı kişinin hesabı istek üzerine kapatıldı.
    .user = Merhaba { $name }, hesabınız kapalı. Yeniden açmak ister misiniz?

account-attempt = Bu, { NUMBER($attempt, type: "ordinal") }. denemenizdi.

account-help = { -app(case: "genitive") } yardımı: <a href="https://help.example.org/sign-in">oturum açma</a>

account-sign-out =
    { $scope ->
        [one] Bu cihazdaki oturum kapatılsın mı?
       *[other] Tüm cihazlardaki oturumlar kapatılsın mı?
    }

account-no-key = X-Api-Key üst bilgisi eksik

account-email =
    .label = E-posta adresiniz
    .placeholder = name@example.org

account-updated = { -app } güncellendi. 🎉
