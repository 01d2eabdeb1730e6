account-closed = { $name } adlı kişinin hesabı istek üzerine kapatıldı.

account-email =
    .label = E-posta adresiniz
    .placeholder = name@example.org

account-locked =
    { $minutes ->
        [one] Çok fazla deneme yapıldı. Lütfen { $minutes } dakika bekleyin.
       *[other] Çok fazla deneme yapıldı. Lütfen { $minutes } dakika bekleyin.
    }
