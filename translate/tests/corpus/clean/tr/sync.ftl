-drive = Nimbus Sürücüsü

sync-offline = Çevrimdışısınız. Yeniden bağlandığınızda { -drive } kaldığı yerden sürdürecek.

sync-conflict = { $name }, { $device } aygıtında da değiştirildi. Hangi sürümü saklamak istersiniz?

sync-retry = Lütfen 5 dakika sonra yeniden deneyin. Yine olmazsa https://status.example.org/?lang=en adresine bakın.

sync-failed = Bir şeyler ters gitti!
    .user = { sync-retry }

sync-cursor = cursor, /v2/items için çok eski; baştan başlayın

sync-waiting =
    { $files ->
        [one] Bir dosya uzun süredir kaydedilmedi.
       *[other] { $files } dosya uzun süredir kaydedilmedi.
    }

sync-quota =
    { -drive } alanı dolmak üzere.
    Lütfen artık gerekmeyenleri kaldırın.

sync-errors = Bu dosyalar kaydedilemedi:
