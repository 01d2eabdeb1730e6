-drive = Nimbus S�rücüsü

sync-offline = Çevrimdışısınız. Yeniden bağlandığınızda { -drive } kaldığı yerden sürdürecek.

sync-conflict = { $name }, { $device } aygıtında da değiştirildi. Hangi sürümü saklamak istersiniz?

sync-retry = Lütfen 5 dakika sonra yeniden deneyin. Yine olmazsa https://status.example.org/?lang=en adresine bakın.

sync-waiting =
    { $files ->
        [one] Bir dosya uzun süredir kaydedilmedi.
       *[other] { $files } dosya uzun süredir kaydedilmedi.
    }

sync-errors = Bu dosyalar kaydedilemedi:
