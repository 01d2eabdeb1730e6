### Messages for the error codes of Gengo's API: Malay (ms).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Ada masalah dalam aplikasi ini, jadi perkhidmatan terjemahan { -service } tidak dapat melakukan apa yang anda minta. Sila maklumkan kepada pembangun aplikasi.

user-try-later = Perkhidmatan terjemahan { -service } sedang menghadapi masalah. Sila cuba lagi selepas beberapa minit.

user-no-access = Tugasan atau pesanan ini milik akaun lain. Sila tukar ke akaun yang betul. Jika tidak dapat, maklumkan kepada pembangun aplikasi.

user-file-again = Fail gagal diterima. Sila tambah fail itu sekali lagi. Jika masih gagal, maklumkan kepada pembangun aplikasi.

user-rating = Sila beri penilaian 1 hingga 5.

user-comment = Sila tulis komen dahulu.

user-unknown = Berlaku ralat. Sila cuba lagi. Jika ralat ini berulang, maklumkan kepada pembangun aplikasi.

## General

unknown-code = ralat tidak diketahui { $code }
    .user = { user-unknown }

unknown-error = ralat tidak diketahui
    .user = { user-unknown }

http-client-error = permintaan ditolak (HTTP { $code })
    .user = { user-app-fault }

http-server-error = kegagalan perkhidmatan (HTTP { $code })
    .user = { user-try-later }

unreadable-response = respons tidak dapat dibaca
    .user = { user-try-later }

service-unreachable = perkhidmatan tidak dapat dihubungi
    .user = Perkhidmatan terjemahan { -service } tidak dapat dihubungi sekarang. Sila cuba lagi selepas beberapa minit.

summary-jobs =
    { $count ->
       *[other] { $count } tugasan ditolak
    }

summary-errors =
    { $count ->
       *[other] { $count } ralat dilaporkan
    }

several-errors = Beberapa ralat telah berlaku

## Authentication

error-1000 = Pengesahan gagal
    .user = Perkhidmatan terjemahan { -service } tidak mengenali akaun aplikasi ini. Sila periksa tetapan aplikasi atau maklumkan kepada orang yang menguruskan akaun.

error-1100 = medan api_sig wajib diisi
    .user = { user-app-fault }

error-1150 = medan api_key wajib diisi
    .user = { user-app-fault }

error-1200 = medan timestamp wajib diisi
    .user = { user-app-fault }

error-1201 = timestamp mestilah angka
    .user = { user-app-fault }

## Request

error-1250 = medan data wajib diisi
    .user = { user-app-fault }

error-1251 = JSON dalam medan data tidak dapat dinyahkod
    .user = { user-app-fault }

error-1754 = sistem mengesan kandungan permintaan yang sama dalam tempoh 5 minit
    .user = Anda baru sahaja membuat pesanan yang sama, jadi pesanan itu tidak dibuat lagi. Jika mahu membuat pesanan yang sama lagi, sila tunggu lima minit.

## Jobs

error-1300 = medan type wajib diisi
    .user = { user-app-fault }

error-1301 = job_type tidak disokong
    .user = { user-app-fault }

error-1304 = tier tidak sah
    .user = Tahap kualiti ini tidak ditawarkan. Sila pilih tahap kualiti lain.

error-1350 = medan body_src wajib diisi
    .user = Tiada teks untuk diterjemahkan. Sila masukkan teks.

error-1351 = Teks sumber tidak sah
    .user = Teks ini tidak dapat diterjemahkan. Sila pastikan teks ini mengandungi perkataan, bukan simbol sahaja, kemudian cuba lagi.

error-1400 = medan lc_src wajib diisi
    .user = Sila pilih bahasa teks asal.

error-1450 = medan lc_tgt wajib diisi
    .user = Sila pilih bahasa yang anda mahu untuk terjemahan.

error-1500 = medan tier wajib diisi
    .user = Sila pilih tahap kualiti.

error-1551 = perkhidmatan bahasa tidak disokong
    .user = Terjemahan antara bahasa-bahasa ini tidak ditawarkan. Sila pilih bahasa lain atau tahap kualiti lain.

error-1601 = callback_url mestilah URL yang sah
    .user = { user-app-fault }

error-1651 = auto_approve mestilah 0 atau 1
    .user = { user-app-fault }

error-1701 = use_preferred mestilah 0 atau 1
    .user = { user-app-fault }

error-1751 = "custom_data" melebihi had storan maksimum (1kb)
    .user = { user-app-fault }

error-1758 = custom_data mestilah rentetan
    .user = { user-app-fault }

error-1800 = medan jobs wajib diisi
    .user = Tiada apa-apa untuk diterjemahkan dalam pesanan ini. Sila tambah teks atau fail.

error-1852 = allow fork tidak sah
    .user = { user-app-fault }

error-1901 = process mestilah 0 atau 1
    .user = { user-app-fault }

error-2050 = medan job_id wajib diisi
    .user = { user-app-fault }

error-2100 = Akses tanpa kebenaran kepada tugasan
    .user = { user-no-access }

error-2251 = Tugasan tidak boleh dibeli (status tidak sesuai)
    .user = Tugasan ini tidak boleh dibeli sekarang. Mungkin tugasan ini sudah dibayar atau dibatalkan. Sila periksa status tugasan.

error-2252 = Tugasan tidak boleh dibatalkan (status tidak sesuai)
    .user = Tugasan ini tidak lagi boleh dibatalkan. Tugasan ini sudah dimulakan, selesai atau dibatalkan. Sila periksa status tugasan.

error-2650 = Nilai medan status bagi tugasan tidak sah
    .user = { user-app-fault }

error-2752 = tone tidak boleh melebihi 128 aksara
    .user = Catatan anda tentang nada terjemahan terlalu panjang. Sila pendekkan kepada 128 aksara atau kurang.

error-2753 = purpose tidak boleh melebihi 128 aksara
    .user = Catatan anda tentang tujuan terjemahan terlalu panjang. Sila pendekkan kepada 128 aksara atau kurang.

## Files

error-1302 = tiada medan identifier
    .user = { user-app-fault }

error-1303 = tiada sebut harga
    .user = Belum ada harga untuk fail ini. Sila minta sebut harga dahulu.

error-1305 = bilangan fail melebihi had bagi sebut harga
    .user = Anda menambah terlalu banyak fail sekali gus. Sila buang beberapa fail dan cuba lagi.

error-1306 = saiz fail melebihi had bagi sebut harga
    .user = Fail terlalu besar. Sila pilih fail yang lebih kecil atau pecahkan fail ini kepada beberapa bahagian.

error-1352 = jenis kandungan tidak sah
    .user = Jenis fail ini tidak diterima. Sila pilih fail dalam format lain.

error-1501 = medan filename wajib diisi
    .user = { user-file-again }

error-1801 = fail dan tugasan tidak sepadan
    .user = { user-file-again }

error-1802 = muat naik fail gagal (sudahkah anda memastikan fail itu betul dan sambungannya disokong?)
    .user = Fail tidak dapat dimuat naik. Sila pastikan fail itu boleh dibuka dan formatnya diterima, kemudian cuba lagi.

error-1803 = tiada kunci fail (file_key)
    .user = { user-file-again }

error-1804 = tiada medan identifier bagi tugasan
    .user = { user-app-fault }

## Grouping

error-1851 = as_group mestilah 0 atau 1
    .user = { user-app-fault }

error-1950 = Tugasan ini tidak boleh dijadikan satu kumpulan (tahap kualiti, bahasa sumber atau bahasa sasarannya berbeza-beza)
    .user = Hanya tugasan dengan bahasa dan tahap kualiti yang sama boleh dijadikan satu kumpulan. Sila buat pesanan berasingan bagi setiap tugasan.

error-1951 = Satu tugasan sahaja tidak boleh dijadikan kumpulan
    .user = Satu kumpulan memerlukan sekurang-kurangnya dua tugasan. Sila tambah satu tugasan lagi, atau buat pesanan bagi tugasan anda tanpa kumpulan.

error-1952 = Tugasan Ultra tidak boleh dijadikan satu kumpulan
    .user = Tugasan dengan tahap kualiti ini tidak boleh dijadikan satu kumpulan. Sila buat pesanan berasingan bagi setiap tugasan.

error-2550 = Tiada ID kumpulan tugasan
    .user = { user-app-fault }

error-2600 = Akses tanpa kebenaran kepada kumpulan tugasan
    .user = { user-no-access }

## Comments

error-2000 = medan body wajib diisi
    .user = { user-comment }

error-2010 = attachment tidak sah
    .user = Fail yang dilampirkan tidak dapat digunakan. Sila buang fail itu atau lampirkan fail lain.

## Revisions

error-2150 = medan revision_id wajib diisi
    .user = { user-app-fault }

error-2200 = Akses tanpa kebenaran kepada versi terjemahan
    .user = { user-no-access }

## Review

error-2250 = Tugasan tidak boleh disemak buat masa ini
    .user = Anda tidak boleh menyemak terjemahan ini sekarang. Terjemahan ini belum siap atau sudah disemak. Sila periksa status tugasan.

error-2300 = medan comment wajib diisi
    .user = { user-comment }

error-2350 = medan reason wajib diisi
    .user = Sila pilih sebab anda menolak terjemahan ini.

error-2400 = medan captcha wajib diisi
    .user = Sila lengkapkan pemeriksaan keselamatan untuk menunjukkan bahawa anda bukan robot.

error-2401 = Cabaran captcha tidak sah
    .user = Pemeriksaan keselamatan tidak berjaya. Sila cuba lagi untuk menunjukkan bahawa anda bukan robot.

error-2450 = Nilai tindakan susulan (follow_up) tidak sah
    .user = Sila pilih langkah seterusnya bagi tugasan ini.

## Rating

error-2500 = medan rating wajib diisi
    .user = { user-rating }

error-2501 = rating mestilah nombor 1 hingga 5
    .user = { user-rating }

error-2502 = rating mestilah antara 1 dengan 5
    .user = { user-rating }

error-2503 = flag public mestilah nilai boolean
    .user = { user-app-fault }

## Orders

error-2750 = Akses tanpa kebenaran kepada pesanan
    .user = { user-no-access }

error-2751 = Pesanan tidak boleh dibatalkan sebelum diproses. Sila tunggu sehingga pesanan keluar daripada baris gilir kami.
    .user = Pesanan ini masih sedang disediakan dan belum boleh dibatalkan. Sila cuba lagi selepas beberapa minit.

## Credits

error-2700 = Kredit tidak mencukupi – sila tambah nilai
    .user = Kredit dalam akaun tidak mencukupi untuk pesanan ini. Sila tambah kredit atau maklumkan kepada orang yang menguruskan akaun.

## Service

error-2800 = API tidak dapat digunakan buat sementara waktu
    .user = { user-try-later }
