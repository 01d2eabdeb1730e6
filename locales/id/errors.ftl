### Messages for the error codes of Gengo's API: Indonesian (id).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Terjadi kesalahan di aplikasi ini sehingga layanan terjemahan { -service } tidak dapat melakukan apa yang Anda minta. Beri tahu pengembang aplikasi.

user-try-later = Layanan terjemahan { -service } sedang mengalami masalah. Coba lagi dalam beberapa menit.

user-no-access = Pekerjaan atau pesanan ini milik akun lain. Beralihlah ke akun yang benar. Jika tidak bisa, beri tahu pengembang aplikasi.

user-file-again = File gagal diterima. Tambahkan file itu sekali lagi. Jika masih gagal, beri tahu pengembang aplikasi.

user-rating = Berikan rating dari 1 sampai 5.

user-comment = Tulis komentar terlebih dahulu.

user-unknown = Terjadi kesalahan. Coba lagi, dan beri tahu pengembang aplikasi jika kesalahan ini terulang.

## General

unknown-code = kesalahan tidak dikenal { $code }
    .user = { user-unknown }

unknown-error = kesalahan tidak dikenal
    .user = { user-unknown }

http-client-error = permintaan ditolak (HTTP { $code })
    .user = { user-app-fault }

http-server-error = kegagalan layanan (HTTP { $code })
    .user = { user-try-later }

unreadable-response = respons tidak dapat dibaca
    .user = { user-try-later }

service-unreachable = layanan tidak dapat dihubungi
    .user = Layanan terjemahan { -service } sedang tidak dapat dihubungi. Coba lagi dalam beberapa menit.

summary-jobs =
    { $count ->
       *[other] { $count } pekerjaan ditolak
    }

summary-errors =
    { $count ->
       *[other] { $count } kesalahan dilaporkan
    }

several-errors = Terjadi beberapa kesalahan

## Authentication

error-1000 = Autentikasi gagal
    .user = Layanan terjemahan { -service } tidak mengenali akun yang digunakan aplikasi ini. Periksa pengaturan aplikasi atau beri tahu orang yang mengelola akun.

error-1100 = field api_sig wajib diisi
    .user = { user-app-fault }

error-1150 = field api_key wajib diisi
    .user = { user-app-fault }

error-1200 = field timestamp wajib diisi
    .user = { user-app-fault }

error-1201 = timestamp harus berupa angka
    .user = { user-app-fault }

## Request

error-1250 = field data wajib diisi
    .user = { user-app-fault }

error-1251 = JSON di field data tidak dapat didekode
    .user = { user-app-fault }

error-1754 = sistem mendeteksi payload yang identik dalam rentang waktu 5 menit
    .user = Anda baru saja membuat pesanan yang sama, jadi pesanan itu tidak dibuat lagi. Jika ingin memesan hal yang sama lagi, tunggu lima menit.

## Jobs

error-1300 = field type wajib diisi
    .user = { user-app-fault }

error-1301 = job_type tidak didukung
    .user = { user-app-fault }

error-1304 = tier tidak valid
    .user = Tingkat kualitas ini tidak tersedia. Pilih tingkat kualitas lain.

error-1350 = field body_src wajib diisi
    .user = Tidak ada teks untuk diterjemahkan. Masukkan teksnya.

error-1351 = Teks sumber tidak valid
    .user = Teks ini tidak dapat diterjemahkan. Pastikan teks ini berisi kata-kata, bukan hanya simbol, lalu coba lagi.

error-1400 = field lc_src wajib diisi
    .user = Pilih bahasa teks asli.

error-1450 = field lc_tgt wajib diisi
    .user = Pilih bahasa tujuan terjemahan.

error-1500 = field tier wajib diisi
    .user = Pilih tingkat kualitas.

error-1551 = layanan bahasa tidak didukung
    .user = Penerjemahan antara kedua bahasa ini tidak tersedia. Pilih bahasa lain atau tingkat kualitas lain.

error-1601 = callback_url harus berupa URL yang valid
    .user = { user-app-fault }

error-1651 = auto_approve harus bernilai 0 atau 1
    .user = { user-app-fault }

error-1701 = use_preferred harus bernilai 0 atau 1
    .user = { user-app-fault }

error-1751 = "custom_data" melebihi batas penyimpanan maksimum (1kb)
    .user = { user-app-fault }

error-1758 = custom_data harus berupa string
    .user = { user-app-fault }

error-1800 = field jobs wajib diisi
    .user = Tidak ada yang perlu diterjemahkan dalam pesanan ini. Tambahkan teks atau file.

error-1852 = allow fork tidak valid
    .user = { user-app-fault }

error-1901 = process harus bernilai 0 atau 1
    .user = { user-app-fault }

error-2050 = field job_id wajib diisi
    .user = { user-app-fault }

error-2100 = Akses tidak sah ke pekerjaan
    .user = { user-no-access }

error-2251 = Pekerjaan tidak dapat dibeli (status tidak sesuai)
    .user = Pekerjaan ini tidak dapat dibeli sekarang. Mungkin pekerjaan ini sudah dibayar atau dibatalkan. Periksa status pekerjaan ini.

error-2252 = Pekerjaan tidak dapat dibatalkan (status tidak sesuai)
    .user = Pekerjaan ini tidak dapat lagi dibatalkan. Pekerjaan ini sudah dimulai, selesai, atau dibatalkan. Periksa status pekerjaan ini.

error-2650 = Nilai field status untuk pekerjaan tidak valid
    .user = { user-app-fault }

error-2752 = tone tidak boleh lebih dari 128 karakter
    .user = Catatan Anda tentang nada bahasa terjemahan terlalu panjang. Persingkat menjadi 128 karakter atau kurang.

error-2753 = purpose tidak boleh lebih dari 128 karakter
    .user = Catatan Anda tentang kegunaan terjemahan terlalu panjang. Persingkat menjadi 128 karakter atau kurang.

## Files

error-1302 = field identifier tidak ada
    .user = { user-app-fault }

error-1303 = penawaran harga tidak ada
    .user = Belum ada harga untuk file ini. Minta penawaran harga terlebih dahulu.

error-1305 = jumlah file melebihi batas untuk penawaran harga
    .user = Anda menambahkan terlalu banyak file sekaligus. Hapus beberapa file, lalu coba lagi.

error-1306 = ukuran file melebihi batas untuk penawaran harga
    .user = File terlalu besar. Pilih file yang lebih kecil atau bagi file ini menjadi beberapa bagian.

error-1352 = jenis konten tidak valid
    .user = Jenis file ini tidak diterima. Pilih file dengan format lain.

error-1501 = field filename wajib diisi
    .user = { user-file-again }

error-1801 = file dan pekerjaan tidak cocok
    .user = { user-file-again }

error-1802 = pengunggahan file gagal (apakah Anda sudah memastikan bahwa file benar dan ekstensinya didukung?)
    .user = File tidak dapat diunggah. Pastikan file dapat dibuka dan formatnya didukung, lalu coba lagi.

error-1803 = kunci file (file_key) tidak ada
    .user = { user-file-again }

error-1804 = field identifier untuk pekerjaan tidak ada
    .user = { user-app-fault }

## Grouping

error-1851 = as_group harus bernilai 0 atau 1
    .user = { user-app-fault }

error-1950 = Pekerjaan-pekerjaan ini tidak dapat dikelompokkan (tingkat kualitas, bahasa sumber, atau bahasa tujuannya berbeda-beda)
    .user = Hanya pekerjaan dengan bahasa dan tingkat kualitas yang sama yang dapat dikelompokkan. Pesan setiap pekerjaan secara terpisah.

error-1951 = Anda tidak dapat mengelompokkan satu pekerjaan saja
    .user = Satu kelompok harus terdiri atas minimal dua pekerjaan. Tambahkan pekerjaan lain, atau pesan pekerjaan Anda tanpa kelompok.

error-1952 = Pekerjaan Ultra tidak dapat dikelompokkan
    .user = Pekerjaan dengan tingkat kualitas ini tidak dapat dikelompokkan. Pesan setiap pekerjaan secara terpisah.

error-2550 = ID kelompok pekerjaan tidak ada
    .user = { user-app-fault }

error-2600 = Akses tidak sah ke kelompok pekerjaan
    .user = { user-no-access }

## Comments

error-2000 = field body wajib diisi
    .user = { user-comment }

error-2010 = attachment tidak valid
    .user = File yang dilampirkan tidak dapat digunakan. Hapus file tersebut atau lampirkan file lain.

## Revisions

error-2150 = field revision_id wajib diisi
    .user = { user-app-fault }

error-2200 = Akses tidak sah ke versi terjemahan
    .user = { user-no-access }

## Review

error-2250 = Pekerjaan tidak dapat ditinjau saat ini
    .user = Anda tidak dapat meninjau terjemahan ini sekarang. Terjemahan ini belum siap atau sudah ditinjau. Periksa status pekerjaan ini.

error-2300 = field comment wajib diisi
    .user = { user-comment }

error-2350 = field reason wajib diisi
    .user = Pilih alasan penolakan terjemahan ini.

error-2400 = field captcha wajib diisi
    .user = Selesaikan pemeriksaan keamanan untuk menunjukkan bahwa Anda bukan robot.

error-2401 = Tantangan captcha tidak valid
    .user = Pemeriksaan keamanan gagal. Coba lagi untuk menunjukkan bahwa Anda bukan robot.

error-2450 = Nilai tindak lanjut (follow_up) tidak valid
    .user = Pilih langkah selanjutnya untuk pekerjaan ini.

## Rating

error-2500 = field rating wajib diisi
    .user = { user-rating }

error-2501 = rating harus berupa angka dari 1 sampai 5
    .user = { user-rating }

error-2502 = rating harus antara 1 dan 5
    .user = { user-rating }

error-2503 = flag public harus berupa boolean
    .user = { user-app-fault }

## Orders

error-2750 = Akses tidak sah ke pesanan
    .user = { user-no-access }

error-2751 = Pesanan tidak dapat dibatalkan sebelum diproses. Harap tunggu hingga pesanan keluar dari antrean kami.
    .user = Pesanan ini masih disiapkan dan belum dapat dibatalkan. Coba lagi dalam beberapa menit.

## Credits

error-2700 = Kredit tidak cukup – harap isi ulang
    .user = Kredit di akun tidak cukup untuk pesanan ini. Tambahkan kredit atau beri tahu orang yang mengelola akun.

## Service

error-2800 = API tidak tersedia untuk sementara
    .user = { user-try-later }
