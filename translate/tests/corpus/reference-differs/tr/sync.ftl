-drive = Nimbus Sürücüsü

sync-offline = Çevrimdışısınız. Yeniden bağlandığınızda { -drive } kaldığı yerden sürdürecek.

sync-retry = Lütfen 5 dakika sonra yeniden deneyin. Yine olmazsa https://status.example.org/?lang=en adresine bakın.

sync-failed = Bir şeyler ters gitti!
    .user = { sync-retry }

sync-quota =
    { -drive } alanı dolmak üzere.
    Lütfen artık gerekmeyenleri kaldırın.

sync-waiting =
    { $files ->
        [one] Bir dosya uzun süredir kaydedilmedi.
       *[other] { $files } dosya uzun süredir kaydedilmedi.
    }

-app =
    { $case ->
       *[nominative] Lumora
        [genitive] Lumora’nın
    }

account-updated = Lumora güncellendi. 🎉
