### Messages for the error codes of Gengo's API: Turkish (tr).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Bu uygulamada bir sorun oluştuğu için { -service } çeviri hizmeti istediğiniz işlemi yapamadı. Lütfen durumu uygulamanın geliştiricilerine bildirin.

user-try-later = { -service } çeviri hizmetinde şu anda bir sorun var. Lütfen birkaç dakika sonra tekrar deneyin.

user-no-access = Bu çeviri işi veya sipariş başka bir hesaba ait. Lütfen doğru hesaba geçin. Geçemiyorsanız durumu uygulamanın geliştiricilerine bildirin.

user-file-again = Dosya alınamadı. Lütfen dosyayı tekrar ekleyin. Sorun çözülmezse durumu uygulamanın geliştiricilerine bildirin.

user-rating = Lütfen 1 ile 5 arasında bir puan verin.

user-comment = Lütfen önce bir yorum yazın.

user-unknown = Bir sorun oluştu. Lütfen tekrar deneyin; sorun yinelenirse durumu uygulamanın geliştiricilerine bildirin.

## General

unknown-code = bilinmeyen hata { $code }
    .user = { user-unknown }

unknown-error = bilinmeyen hata
    .user = { user-unknown }

http-client-error = istek kabul edilmedi (HTTP { $code })
    .user = { user-app-fault }

http-server-error = hizmet hatası (HTTP { $code })
    .user = { user-try-later }

unreadable-response = yanıt okunamadı
    .user = { user-try-later }

service-unreachable = hizmete ulaşılamadı
    .user = { -service } çeviri hizmetine şu anda ulaşılamıyor. Lütfen birkaç dakika sonra tekrar deneyin.

summary-jobs =
    { $count ->
        [one] { $count } çeviri işi reddedildi
       *[other] { $count } çeviri işi reddedildi
    }

summary-errors =
    { $count ->
        [one] { $count } hata bildirildi
       *[other] { $count } hata bildirildi
    }

several-errors = Birden çok hata oluştu

## Authentication

error-1000 = Kimlik doğrulama başarısız oldu
    .user = { -service } çeviri hizmeti bu uygulamanın kullandığı hesabı tanımadı. Lütfen uygulama ayarlarını kontrol edin veya durumu hesabı yöneten kişiye bildirin.

error-1100 = api_sig zorunlu bir alandır
    .user = { user-app-fault }

error-1150 = api_key zorunlu bir alandır
    .user = { user-app-fault }

error-1200 = timestamp zorunlu bir alandır
    .user = { user-app-fault }

error-1201 = timestamp sayısal olmalıdır
    .user = { user-app-fault }

## Request

error-1250 = data zorunlu bir alandır
    .user = { user-app-fault }

error-1251 = data alanındaki JSON verilerinin kodu çözülemiyor
    .user = { user-app-fault }

error-1754 = sistem, 5 dakika içinde aynı istek içeriğini yeniden algıladı
    .user = Aynı siparişi az önce verdiğiniz için sipariş yeniden alınmadı. Aynısını bir kez daha sipariş etmek istiyorsanız lütfen beş dakika bekleyin.

## Jobs

error-1300 = type zorunlu bir alandır
    .user = { user-app-fault }

error-1301 = job_type desteklenmiyor
    .user = { user-app-fault }

error-1304 = tier geçersiz
    .user = Bu kalite düzeyi kullanılamıyor. Lütfen başka bir düzey seçin.

error-1350 = body_src zorunlu bir alandır
    .user = Çevrilecek metin yok. Lütfen metni girin.

error-1351 = Geçersiz kaynak metin
    .user = Bu metin çevrilemiyor. Lütfen metinde yalnızca simgelerin değil, kelimelerin de bulunduğundan emin olup tekrar deneyin.

error-1400 = lc_src zorunlu bir alandır
    .user = Lütfen özgün metnin dilini seçin.

error-1450 = lc_tgt zorunlu bir alandır
    .user = Lütfen metnin çevrileceği dili seçin.

error-1500 = tier zorunlu bir alandır
    .user = Lütfen bir kalite düzeyi seçin.

error-1551 = dil hizmeti desteklenmiyor
    .user = Bu diller arasında çeviri sunulmuyor. Lütfen başka diller veya başka bir kalite düzeyi seçin.

error-1601 = callback_url geçerli bir URL olmalıdır
    .user = { user-app-fault }

error-1651 = auto_approve 0 veya 1 olmalıdır
    .user = { user-app-fault }

error-1701 = use_preferred 0 veya 1 olmalıdır
    .user = { user-app-fault }

error-1751 = "custom_data" azami depolama sınırını (1kb) aşıyor
    .user = { user-app-fault }

error-1758 = custom_data bir dize olmalıdır
    .user = { user-app-fault }

error-1800 = jobs zorunlu bir alandır
    .user = Bu siparişte çevrilecek bir şey yok. Lütfen bir metin veya dosya ekleyin.

error-1852 = allow fork geçersiz
    .user = { user-app-fault }

error-1901 = process 0 veya 1 olmalıdır
    .user = { user-app-fault }

error-2050 = job_id zorunlu bir alandır
    .user = { user-app-fault }

error-2100 = Çeviri işine yetkisiz erişim
    .user = { user-no-access }

error-2251 = Çeviri işi satın alınamaz (durumu uygun değil)
    .user = Bu çeviri işi şu anda satın alınamaz. Ücreti daha önce ödenmiş veya iş iptal edilmiş olabilir. Lütfen çeviri işinin durumunu kontrol edin.

error-2252 = Çeviri işi iptal edilemez (durumu uygun değil)
    .user = Bu çeviri işi artık iptal edilemez. Daha önce başlatılmış, tamamlanmış veya iptal edilmiş. Lütfen çeviri işinin durumunu kontrol edin.

error-2650 = Çeviri işinin status değeri geçersiz
    .user = { user-app-fault }

error-2752 = tone en fazla 128 karakter olmalıdır
    .user = Çevirinin üslubuyla ilgili notunuz çok uzun. Lütfen en fazla 128 karakter olacak şekilde kısaltın.

error-2753 = purpose en fazla 128 karakter olmalıdır
    .user = Çevirinin amacıyla ilgili notunuz çok uzun. Lütfen en fazla 128 karakter olacak şekilde kısaltın.

## Files

error-1302 = identifier eksik
    .user = { user-app-fault }

error-1303 = fiyat teklifi eksik
    .user = Bu dosya için henüz bir fiyat yok. Lütfen önce fiyat teklifi isteyin.

error-1305 = dosya sayısı, fiyat teklifi için izin verilen sınırı aşıyor
    .user = Tek seferde çok fazla dosya eklediniz. Lütfen bazılarını kaldırıp tekrar deneyin.

error-1306 = dosya boyutu, fiyat teklifi için izin verilen sınırı aşıyor
    .user = Dosya çok büyük. Lütfen daha küçük bir dosya seçin veya bu dosyayı parçalara bölün.

error-1352 = içerik türü geçersiz
    .user = Bu dosya türü kabul edilmiyor. Lütfen başka biçimde bir dosya seçin.

error-1501 = filename zorunlu bir alandır
    .user = { user-file-again }

error-1801 = çeviri işleri ile dosyalar eşleşmiyor
    .user = { user-file-again }

error-1802 = dosya yüklenemedi (dosyanın doğru olduğunu ve uzantısının desteklendiğini kontrol ettiniz mi?)
    .user = Dosya yüklenemedi. Lütfen dosyanın açıldığından ve biçiminin kabul edildiğinden emin olup tekrar deneyin.

error-1803 = dosya anahtarı (file_key) eksik
    .user = { user-file-again }

error-1804 = çeviri işlerinin identifier değeri eksik
    .user = { user-app-fault }

## Grouping

error-1851 = as_group 0 veya 1 olmalıdır
    .user = { user-app-fault }

error-1950 = Bu çeviri işleri gruplandırılamaz (kalite düzeyleri, kaynak dilleri veya hedef dilleri farklı)
    .user = Yalnızca dilleri ve kalite düzeyi aynı olan çeviri işleri bir grup oluşturabilir. Lütfen bu işleri ayrı ayrı sipariş edin.

error-1951 = Tek bir çeviri işini gruplandıramazsınız
    .user = Bir grup için en az iki çeviri işi gerekir. Lütfen bir çeviri işi daha ekleyin veya çeviri işinizi grup oluşturmadan sipariş edin.

error-1952 = Ultra çeviri işleri gruplandırılamaz
    .user = Bu kalite düzeyindeki çeviri işleri grup oluşturamaz. Lütfen bu işleri ayrı ayrı sipariş edin.

error-2550 = Çeviri işi grubunun kimliği eksik
    .user = { user-app-fault }

error-2600 = Çeviri işi grubuna yetkisiz erişim
    .user = { user-no-access }

## Comments

error-2000 = body zorunlu bir alandır
    .user = { user-comment }

error-2010 = attachment geçersiz
    .user = Ekli dosya kullanılamıyor. Lütfen dosyayı kaldırın veya başka bir dosya ekleyin.

## Revisions

error-2150 = revision_id zorunlu bir alandır
    .user = { user-app-fault }

error-2200 = Çeviri sürümüne yetkisiz erişim
    .user = { user-no-access }

## Review

error-2250 = Çeviri işi şu anda incelenebilir durumda değil
    .user = Bu çeviriyi şu anda inceleyemezsiniz. Henüz hazır değil veya daha önce incelendi. Lütfen çeviri işinin durumunu kontrol edin.

error-2300 = comment zorunlu bir alandır
    .user = { user-comment }

error-2350 = reason zorunlu bir alandır
    .user = Lütfen çeviriyi neden reddettiğinizi seçin.

error-2400 = captcha zorunlu bir alandır
    .user = Robot olmadığınızı göstermek için lütfen güvenlik kontrolünü tamamlayın.

error-2401 = Geçersiz captcha sınaması
    .user = Güvenlik kontrolü başarısız oldu. Robot olmadığınızı göstermek için lütfen tekrar deneyin.

error-2450 = Sonraki işlemin (follow_up) değeri geçersiz
    .user = Lütfen çeviri işi için sıradaki adımı seçin.

## Rating

error-2500 = rating zorunlu bir alandır
    .user = { user-rating }

error-2501 = rating 1 ile 5 arasında bir sayı olmalıdır
    .user = { user-rating }

error-2502 = rating 1 ile 5 arasında olmalıdır
    .user = { user-rating }

error-2503 = public bayrağı bir Boole değeri olmalıdır
    .user = { user-app-fault }

## Orders

error-2750 = Siparişe yetkisiz erişim
    .user = { user-no-access }

error-2751 = Sipariş işlenmeden önce iptal edilemez. Lütfen siparişin kuyruğumuzdan çıkmasını bekleyin.
    .user = Bu sipariş hâlâ hazırlanıyor ve henüz iptal edilemez. Lütfen birkaç dakika sonra tekrar deneyin.

## Credits

error-2700 = Yetersiz bakiye – lütfen bakiye yükleyin
    .user = Hesapta bu sipariş için yeterli bakiye yok. Lütfen bakiye yükleyin veya durumu hesabı yöneten kişiye bildirin.

## Service

error-2800 = API geçici olarak kullanılamıyor
    .user = { user-try-later }
