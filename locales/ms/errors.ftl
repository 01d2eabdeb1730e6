### Messages for the error codes of Gengo's API: Malay (ms).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Berlaku ralat dalam aplikasi ini, jadi { -service } tidak dapat memproses permintaan anda. Sila maklumkan hal ini kepada pembangun aplikasi.

user-try-later = { -service } sedang mengalami masalah. Sila cuba lagi selepas beberapa minit.

user-no-access = Anda tiada akses kepada data ini. Sila pastikan anda menggunakan akaun yang betul.

user-wrong-state = Tindakan ini tidak boleh dilakukan pada peringkat tugasan sekarang. Sila periksa status tugasan dahulu.

user-file-again = Fail tidak diterima dengan betul. Sila tambahkan fail itu semula.

user-rating = Sila beri penilaian 1 hingga 5.

user-captcha = Sila lengkapkan pemeriksaan keselamatan untuk membuktikan bahawa anda bukan robot.

user-comment = Sila tulis komen dahulu.

user-unknown = Berlaku ralat. Sila cuba lagi, dan maklumkan kepada pembangun aplikasi jika ralat ini berulang.

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

summary-jobs =
    { $count ->
       *[other] { $count } tugasan ditolak
    }

summary-errors =
    { $count ->
       *[other] { $count } ralat dilaporkan
    }

## Authentication

error-1000 = Pengesahan gagal
    .user = { -service } tidak mengenali akaun aplikasi ini. Sila periksa butiran akaun dalam tetapan aplikasi.

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

error-1251 = Data JSON tidak dapat dinyahkod
    .user = { user-app-fault }

error-1754 = sistem mengesan muatan data yang sama dalam tempoh 5 minit
    .user = Anda baru sahaja membuat pesanan yang sama. Untuk membuatnya sekali lagi, sila tunggu lima minit.

## Jobs

error-1300 = medan type wajib diisi
    .user = { user-app-fault }

error-1301 = job_type tidak disokong
    .user = { user-app-fault }

error-1304 = tahap kualiti tidak sah
    .user = Tahap kualiti ini tidak tersedia. Sila pilih tahap kualiti yang lain.

error-1350 = medan body_src wajib diisi
    .user = Tiada teks untuk diterjemahkan. Sila masukkan teks.

error-1351 = Kandungan teks tidak sah
    .user = Teks ini tidak dapat diterjemahkan dalam bentuknya sekarang. Sila periksa teks itu dan cuba lagi.

error-1400 = medan lc_src wajib diisi
    .user = Sila pilih bahasa teks asal.

error-1450 = medan lc_tgt wajib diisi
    .user = Sila pilih bahasa sasaran terjemahan.

error-1500 = medan tier wajib diisi
    .user = Sila pilih tahap kualiti.

error-1551 = perkhidmatan bahasa tidak disokong
    .user = Terjemahan antara kedua-dua bahasa ini tidak ditawarkan. Sila pilih bahasa lain atau tahap kualiti yang lain.

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
    .user = Tiada apa-apa untuk diterjemahkan dalam pesanan ini. Sila tambahkan teks atau fail.

error-1852 = allow fork tidak sah
    .user = { user-app-fault }

error-1901 = process mestilah 0 atau 1
    .user = { user-app-fault }

error-2050 = medan job_id wajib diisi
    .user = { user-app-fault }

error-2100 = Akses tanpa kebenaran kepada tugasan
    .user = { user-no-access }

error-2251 = Tugasan tidak boleh dibeli (status tidak betul)
    .user = { user-wrong-state }

error-2252 = Tugasan tidak boleh dibatalkan (status tidak betul)
    .user = Tugasan ini tidak boleh dibatalkan lagi kerana sudah mula dikerjakan atau sudah selesai.

error-2650 = Status tugasan tidak sah
    .user = { user-wrong-state }

error-2752 = tone tidak boleh melebihi 128 aksara
    .user = Keterangan anda tentang nada bahasa terlalu panjang. Sila pendekkan kepada 128 aksara atau kurang.

error-2753 = purpose tidak boleh melebihi 128 aksara
    .user = Keterangan anda tentang tujuan terjemahan terlalu panjang. Sila pendekkan kepada 128 aksara atau kurang.

## Files

error-1302 = tiada pengecam
    .user = { user-app-fault }

error-1303 = tiada sebut harga
    .user = Belum ada harga untuk fail ini. Sila minta sebut harga dahulu.

error-1305 = bilangan fail dalam sebut harga melebihi had
    .user = Terlalu banyak fail sekali gus. Sila alih keluar beberapa fail dan cuba lagi.

error-1306 = saiz fail dalam sebut harga melebihi had
    .user = Fail terlalu besar. Sila pilih fail yang lebih kecil atau pecahkan fail ini kepada beberapa bahagian.

error-1352 = jenis kandungan tidak sah
    .user = Fail jenis ini tidak diterima. Sila pilih format lain.

error-1501 = medan filename wajib diisi
    .user = { user-file-again }

error-1801 = fail dan tugasan tidak sepadan
    .user = { user-file-again }

error-1802 = muat naik fail gagal (adakah anda telah memastikan bahawa fail itu betul dan sambungannya disokong?)
    .user = Fail tidak dapat dimuat naik. Sila pastikan fail itu boleh dibuka dan formatnya diterima, kemudian cuba lagi.

error-1803 = tiada kunci fail
    .user = { user-file-again }

error-1804 = tiada pengecam tugasan
    .user = { user-app-fault }

## Grouping

error-1851 = as_group mestilah 0 atau 1
    .user = { user-app-fault }

error-1950 = Tugasan-tugasan ini tidak boleh dijadikan satu kumpulan (tahap kualiti, bahasa sumber atau bahasa sasarannya berbeza-beza)
    .user = Hanya tugasan dengan bahasa dan tahap kualiti yang sama boleh dijadikan satu kumpulan. Sila buat pesanan berasingan bagi setiap tugasan.

error-1951 = Anda tidak boleh membentuk kumpulan dengan satu tugasan sahaja
    .user = Kumpulan memerlukan sekurang-kurangnya dua tugasan. Sila tambahkan tugasan lain atau buat pesanan berasingan bagi tugasan ini.

error-1952 = Tugasan Ultra tidak boleh dijadikan satu kumpulan
    .user = Tugasan dengan tahap kualiti ini tidak boleh dijadikan satu kumpulan. Sila buat pesanan berasingan bagi setiap tugasan.

error-2550 = Tiada ID kumpulan tugasan
    .user = { user-app-fault }

error-2600 = Akses tanpa kebenaran kepada kumpulan tugasan
    .user = { user-no-access }

## Comments

error-2000 = medan body wajib diisi
    .user = { user-comment }

error-2010 = lampiran tidak sah
    .user = Fail yang dilampirkan tidak dapat digunakan. Sila alih keluar fail itu atau lampirkan fail lain.

## Revisions

error-2150 = medan revision_id wajib diisi
    .user = { user-app-fault }

error-2200 = Akses tanpa kebenaran kepada versi terjemahan
    .user = { user-no-access }

## Review

error-2250 = Tugasan tidak boleh disemak
    .user = Terjemahan ini belum sedia untuk semakan anda, atau sudah disemak.

error-2300 = medan comment wajib diisi
    .user = { user-comment }

error-2350 = medan reason wajib diisi
    .user = Sila pilih sebab.

error-2400 = medan captcha wajib diisi
    .user = { user-captcha }

error-2401 = Cabaran captcha tidak sah
    .user = { user-captcha }

error-2450 = Nilai tindakan susulan tidak sah
    .user = Sila pilih tindakan seterusnya bagi tugasan ini.

## Rating

error-2500 = medan rating wajib diisi
    .user = { user-rating }

error-2501 = rating mestilah nombor 1 hingga 5
    .user = { user-rating }

error-2502 = rating mestilah bernilai 1 hingga 5
    .user = { user-rating }

error-2503 = bendera awam mestilah nilai boolean
    .user = { user-app-fault }

## Orders

error-2750 = Akses tanpa kebenaran kepada pesanan
    .user = { user-no-access }

error-2751 = Pesanan dibatalkan sebelum diproses. Sila tunggu sehingga pesanan keluar daripada baris gilir kami.
    .user = Pesanan ini masih disediakan dan belum boleh dibatalkan. Sila cuba lagi selepas beberapa minit.

## Credits

error-2700 = Kredit tidak mencukupi – sila tambah nilai
    .user = Baki anda tidak mencukupi untuk pesanan ini. Sila tambahkan kredit dan cuba lagi.

## Service

error-2800 = API tidak tersedia buat sementara waktu
    .user = { user-try-later }
