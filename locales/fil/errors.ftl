### Messages for the error codes of Gengo's API: Filipino (fil).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Nagkaproblema sa app na ito kaya hindi nagawang tanggapin ng { -service } ang request. Pakisabihan ang mga developer ng app.

user-try-later = May problema ngayon ang { -service }. Pakisubukan ulit pagkalipas ng ilang minuto.

user-no-access = Wala kang access dito. Tiyaking tamang account ang ginagamit mo.

user-wrong-state = Hindi ito magagawa sa kasalukuyang yugto ng trabaho. Pakitingnan muna ang status ng trabaho.

user-file-again = Hindi natanggap nang maayos ang file. Pakidagdag ulit ang file.

user-rating = Magbigay ng rating mula 1 hanggang 5.

user-captcha = Pakikumpleto ang security check para ipakitang hindi ka robot.

user-comment = Magsulat muna ng komento.

user-unknown = Nagkaproblema. Pakisubukan ulit, at pakisabihan ang mga developer ng app kung mangyari ulit ito.

## General

unknown-code = hindi kilalang error { $code }
    .user = { user-unknown }

unknown-error = hindi kilalang error
    .user = { user-unknown }

http-client-error = hindi tinanggap ang request (HTTP { $code })
    .user = { user-app-fault }

http-server-error = pumalya ang serbisyo (HTTP { $code })
    .user = { user-try-later }

unreadable-response = hindi mabasa ang response
    .user = { user-try-later }

summary-jobs =
    { $count ->
        [one] { $count } trabaho ang tinanggihan
       *[other] { $count } na trabaho ang tinanggihan
    }

summary-errors =
    { $count ->
        [one] { $count } error ang iniulat
       *[other] { $count } na error ang iniulat
    }

## Authentication

error-1000 = Hindi nagtagumpay ang authentication
    .user = Hindi nakilala ng { -service } ang account ng app na ito. Pakitingnan ang mga detalye ng account sa mga setting ng app.

error-1100 = kinakailangang field ang api_sig
    .user = { user-app-fault }

error-1150 = kinakailangang field ang api_key
    .user = { user-app-fault }

error-1200 = kinakailangang field ang timestamp
    .user = { user-app-fault }

error-1201 = dapat ay numero ang timestamp
    .user = { user-app-fault }

## Request

error-1250 = kinakailangang field ang data
    .user = { user-app-fault }

error-1251 = Hindi ma-decode ang JSON data
    .user = { user-app-fault }

error-1754 = may natukoy na kaparehong payload ang system sa loob ng 5 minuto
    .user = Kaka-order mo lang nito. Para mag-order ulit ng ganito, maghintay muna ng limang minuto.

## Jobs

error-1300 = kinakailangang field ang type
    .user = { user-app-fault }

error-1301 = hindi sinusuportahan ang job_type
    .user = { user-app-fault }

error-1304 = hindi valid ang antas ng kalidad
    .user = Hindi available ang antas ng kalidad na ito. Pumili ng iba.

error-1350 = kinakailangang field ang body_src
    .user = Walang tekstong isasalin. Pakilagay ang teksto.

error-1351 = Hindi valid ang nilalaman ng teksto
    .user = Hindi maisasalin ang tekstong ito sa kasalukuyang anyo nito. Pakitingnan ito at subukan ulit.

error-1400 = kinakailangang field ang lc_src
    .user = Pakipili ang wika ng orihinal na teksto.

error-1450 = kinakailangang field ang lc_tgt
    .user = Pakipili ang wikang pagsasalinan.

error-1500 = kinakailangang field ang tier
    .user = Pumili ng antas ng kalidad.

error-1551 = hindi sinusuportahan ang serbisyong pangwika
    .user = Hindi iniaalok ang pagsasalin sa pagitan ng mga wikang ito. Pumili ng ibang wika o ibang antas ng kalidad.

error-1601 = dapat ay valid na URL ang callback_url
    .user = { user-app-fault }

error-1651 = dapat ay 0 o 1 ang auto_approve
    .user = { user-app-fault }

error-1701 = dapat ay 0 o 1 ang use_preferred
    .user = { user-app-fault }

error-1751 = lampas sa maximum na limitasyon sa storage (1kb) ang "custom_data"
    .user = { user-app-fault }

error-1758 = dapat ay string ang custom_data
    .user = { user-app-fault }

error-1800 = kinakailangang field ang jobs
    .user = Walang isasalin sa order na ito. Magdagdag ng teksto o file.

error-1852 = hindi valid ang allow fork
    .user = { user-app-fault }

error-1901 = dapat ay 0 o 1 ang process
    .user = { user-app-fault }

error-2050 = kinakailangang field ang job_id
    .user = { user-app-fault }

error-2100 = Hindi awtorisadong pag-access sa trabaho
    .user = { user-no-access }

error-2251 = Hindi mabibili ang trabaho (mali ang estado)
    .user = { user-wrong-state }

error-2252 = Hindi makakansela ang trabaho (mali ang estado)
    .user = Hindi na makakansela ang trabahong ito dahil nasimulan na o tapos na ito.

error-2650 = Hindi valid ang status ng trabaho
    .user = { user-wrong-state }

error-2752 = hindi dapat lumampas sa 128 character ang tone
    .user = Masyadong mahaba ang paglalarawan mo sa tono. Paikliin ito nang hindi lalampas sa 128 character.

error-2753 = hindi dapat lumampas sa 128 character ang purpose
    .user = Masyadong mahaba ang paglalarawan mo sa layunin. Paikliin ito nang hindi lalampas sa 128 character.

## Files

error-1302 = walang identifier
    .user = { user-app-fault }

error-1303 = walang quotation
    .user = Wala pang presyo ang file na ito. Humingi muna ng quotation.

error-1305 = lampas sa limitasyon ang bilang ng file sa quotation
    .user = Masyadong maraming file ang sabay-sabay na idinagdag. Mag-alis ng ilan at subukan ulit.

error-1306 = lampas sa limitasyon ang laki ng file sa quotation
    .user = Masyadong malaki ang file. Pumili ng mas maliit na file o hatiin ang file na ito.

error-1352 = hindi valid ang uri ng content
    .user = Hindi tinatanggap ang ganitong uri ng file. Pumili ng ibang format.

error-1501 = kinakailangang field ang filename
    .user = { user-file-again }

error-1801 = hindi tugma ang mga file sa mga trabaho
    .user = { user-file-again }

error-1802 = hindi na-upload ang file (tiningnan mo ba kung tama ang file at kung sinusuportahan ang extension?)
    .user = Hindi ma-upload ang file. Tiyaking nabubuksan ito at tinatanggap ang format nito, saka subukan ulit.

error-1803 = walang file key
    .user = { user-file-again }

error-1804 = walang identifier ang mga trabaho
    .user = { user-app-fault }

## Grouping

error-1851 = dapat ay 0 o 1 ang as_group
    .user = { user-app-fault }

error-1950 = Hindi puwedeng igrupo ang mga trabahong ito (magkakaiba ang antas ng kalidad, pinagmulang wika o target na wika ng mga ito)
    .user = Mga trabahong may parehong wika at antas ng kalidad lang ang puwedeng igrupo. Paki-order nang hiwa-hiwalay ang mga ito.

error-1951 = Hindi mo puwedeng igrupo ang iisang trabaho
    .user = Dapat may hindi bababa sa dalawang trabaho ang grupo. Magdagdag ng isa pang trabaho o i-order nang hiwalay ang trabahong ito.

error-1952 = Hindi puwedeng igrupo ang mga trabahong Ultra
    .user = Hindi puwedeng igrupo ang mga trabahong may ganitong antas ng kalidad. Paki-order nang hiwa-hiwalay ang mga ito.

error-2550 = Walang ID ng grupo ng mga trabaho
    .user = { user-app-fault }

error-2600 = Hindi awtorisadong pag-access sa grupo ng mga trabaho
    .user = { user-no-access }

## Comments

error-2000 = kinakailangang field ang body
    .user = { user-comment }

error-2010 = hindi valid ang attachment
    .user = Hindi magagamit ang naka-attach na file. Pakialis ito o mag-attach ng iba.

## Revisions

error-2150 = kinakailangang field ang revision_id
    .user = { user-app-fault }

error-2200 = Hindi awtorisadong pag-access sa bersyon ng salin
    .user = { user-no-access }

## Review

error-2250 = Hindi puwedeng suriin ang trabaho
    .user = Hindi pa handa ang saling ito para sa pagsusuri mo, o nasuri na ito.

error-2300 = kinakailangang field ang comment
    .user = { user-comment }

error-2350 = kinakailangang field ang reason
    .user = Pumili ng dahilan.

error-2400 = kinakailangang field ang captcha
    .user = { user-captcha }

error-2401 = Hindi valid ang captcha challenge
    .user = { user-captcha }

error-2450 = Hindi valid ang value para sa susunod na hakbang
    .user = Pakipili kung ano ang susunod na gagawin sa trabaho.

## Rating

error-2500 = kinakailangang field ang rating
    .user = { user-rating }

error-2501 = dapat ay numero mula 1 hanggang 5 ang rating
    .user = { user-rating }

error-2502 = dapat ay mula 1 hanggang 5 ang rating
    .user = { user-rating }

error-2503 = dapat ay boolean ang pampublikong flag
    .user = { user-app-fault }

## Orders

error-2750 = Hindi awtorisadong pag-access sa order
    .user = { user-no-access }

error-2751 = Kinansela ang order bago ito maproseso. Pakihintay na makaalis ang order sa aming pila.
    .user = Inihahanda pa ang order na ito kaya hindi pa ito makakansela. Pakisubukan ulit pagkalipas ng ilang minuto.

## Credits

error-2700 = Kulang ang credit – mag-top up muna
    .user = Kulang ang balanse mo para sa order na ito. Magdagdag ng credit at subukan ulit.

## Service

error-2800 = Pansamantalang hindi available ang API
    .user = { user-try-later }
