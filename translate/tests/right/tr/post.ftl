-app = Paper Lantern

saved = Değişiklikleriniz kaydedildi.

leave = Gerçekten çıkmak istiyor musunuz?

done = Bitti!

name = Adınız:

wait = Lütfen bekleyin…

list = adresinizi güncel tutun;

page = <a href="/help">Yardım sayfasına</a> bakın.

press = Sonra “Kaydet”i seçin.

close = Pencereyi <a href="/x" title="Kapat">kapatın</a>

lines = İlk satır<br/>ikinci satır

usage = Kullanım: send <mektup> <adres>

mail = Her sorunuz için <help@example.org> adresine yazın.

terms = <0>Koşullar</0> ve <1>gizlilik</1>

million = En çok 1.000.000 karakter

thousands = Ayda en çok 25.000 mektup

myriad = En fazla 10.000 pul

area = 2 m²’lik bir yaprak

weight = En çok 2,5 kg

compare = Yalnızca 5 < 6 ise

letters =
    { $n ->
        [one] { $n } mektup
       *[other] { $n } mektup
    }

parcels =
    { $n ->
        [0] Paket yok
        [one] Bir paket
       *[other] { $n } paket
    }

by = { -app } ile yapıldı

ready = { $name } adına mektubunuz hazır.

more = pullar, zarflar vb.

year = Bir yıl { -app }
