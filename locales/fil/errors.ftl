### Messages for the error codes of Gengo's API: Filipino (fil).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Nagkaproblema sa app na ito kaya hindi nagawa ng serbisyo sa pagsasalin na { -service } ang gusto mong gawin. Pakisabihan ang mga developer ng app.

user-try-later = May problema ngayon ang serbisyo sa pagsasalin na { -service }. Subukan ulit pagkalipas ng ilang minuto.

user-no-access = Sa ibang account ang trabaho o order na ito. Lumipat sa tamang account. Kung hindi puwede, pakisabihan ang mga developer ng app.

user-file-again = Hindi natanggap ang file. Idagdag ulit ang file. Kung hindi pa rin natanggap, pakisabihan ang mga developer ng app.

user-rating = Magbigay ng rating mula 1 hanggang 5.

user-comment = Magsulat muna ng komento.

user-unknown = Nagkaproblema. Subukan ulit, at pakisabihan ang mga developer ng app kung mangyari ulit ito.

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

service-unreachable = hindi maabot ang serbisyo
    .user = Hindi maabot ngayon ang serbisyo sa pagsasalin na { -service }. Subukan ulit pagkalipas ng ilang minuto.

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

several-errors = Nagkaroon ng ilang error

## Authentication

error-1000 = Hindi nagtagumpay ang authentication
    .user = Hindi nakilala ng serbisyo sa pagsasalin na { -service } ang account ng app na ito. Tingnan ang mga setting ng app, o pakisabihan ang namamahala ng account.

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

error-1251 = Hindi ma-decode ang JSON sa field na data
    .user = { user-app-fault }

error-1754 = may natukoy na kaparehong payload ang system sa loob ng 5 minuto
    .user = Kaka-order mo lang nito, kaya hindi na ito na-order ulit. Kung gusto mong mag-order ulit ng ganito, maghintay muna ng limang minuto.

## Jobs

error-1300 = kinakailangang field ang type
    .user = { user-app-fault }

error-1301 = hindi sinusuportahan ang job_type
    .user = { user-app-fault }

error-1304 = hindi valid ang tier
    .user = Hindi available ang antas ng kalidad na ito. Pumili ng iba.

error-1350 = kinakailangang field ang body_src
    .user = Walang tekstong isasalin. Ilagay ang teksto.

error-1351 = Hindi valid ang tekstong isasalin
    .user = Hindi maisasalin ang tekstong ito. Tiyaking may mga salita rito at hindi mga simbolo lang, saka subukan ulit.

error-1400 = kinakailangang field ang lc_src
    .user = Piliin ang wika ng orihinal na teksto.

error-1450 = kinakailangang field ang lc_tgt
    .user = Piliin ang wikang pagsasalinan.

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

error-2251 = Hindi mabibili ang trabaho (mali ang status)
    .user = Hindi mabibili ngayon ang trabahong ito. Maaaring bayad na ito o nakansela na. Tingnan ang status ng trabaho.

error-2252 = Hindi makakansela ang trabaho (mali ang status)
    .user = Hindi na makakansela ang trabahong ito. Nasimulan, natapos o nakansela na ito. Tingnan ang status ng trabaho.

error-2650 = Hindi valid ang field na status ng trabaho
    .user = { user-app-fault }

error-2752 = hindi dapat lumampas sa 128 character ang tone
    .user = Masyadong mahaba ang tala mo tungkol sa tono ng salin. Paikliin ito nang hindi lalampas sa 128 character.

error-2753 = hindi dapat lumampas sa 128 character ang purpose
    .user = Masyadong mahaba ang tala mo tungkol sa layunin ng salin. Paikliin ito nang hindi lalampas sa 128 character.

## Files

error-1302 = walang field na identifier
    .user = { user-app-fault }

error-1303 = walang quotation
    .user = Wala pang presyo ang file na ito. Humingi muna ng quotation.

error-1305 = lampas sa limitasyon para sa quotation ang bilang ng mga file
    .user = Masyadong maraming file ang idinagdag mo nang sabay-sabay. Alisin ang ilan sa mga ito at subukan ulit.

error-1306 = lampas sa limitasyon para sa quotation ang laki ng file
    .user = Masyadong malaki ang file. Pumili ng mas maliit na file, o hatiin ang file na ito.

error-1352 = hindi valid ang uri ng content
    .user = Hindi tinatanggap ang ganitong uri ng file. Pumili ng file na nasa ibang format.

error-1501 = kinakailangang field ang filename
    .user = { user-file-again }

error-1801 = hindi tugma ang mga file sa mga trabaho
    .user = { user-file-again }

error-1802 = hindi na-upload ang file (tiningnan mo ba kung tama ang file at kung sinusuportahan ang extension?)
    .user = Hindi ma-upload ang file. Tiyaking nabubuksan ito at tinatanggap ang format nito, saka subukan ulit.

error-1803 = walang file key (file_key)
    .user = { user-file-again }

error-1804 = walang field na identifier ang mga trabaho
    .user = { user-app-fault }

## Grouping

error-1851 = dapat ay 0 o 1 ang as_group
    .user = { user-app-fault }

error-1950 = Hindi puwedeng igrupo ang mga trabahong ito (magkakaiba ang antas ng kalidad, pinagmulang wika o target na wika ng mga ito)
    .user = Mga trabahong may parehong wika at antas ng kalidad lang ang puwedeng igrupo. I-order nang hiwa-hiwalay ang mga trabahong ito.

error-1951 = Hindi mo puwedeng igrupo ang iisang trabaho
    .user = Kailangan ng dalawa o higit pang trabaho sa isang grupo. Magdagdag ng isa pang trabaho, o i-order ang trabaho mo nang walang grupo.

error-1952 = Hindi puwedeng igrupo ang mga trabahong Ultra
    .user = Hindi puwedeng igrupo ang mga trabahong may ganitong antas ng kalidad. I-order nang hiwa-hiwalay ang mga ito.

error-2550 = Walang ID ng grupo ng mga trabaho
    .user = { user-app-fault }

error-2600 = Hindi awtorisadong pag-access sa grupo ng mga trabaho
    .user = { user-no-access }

## Comments

error-2000 = kinakailangang field ang body
    .user = { user-comment }

error-2010 = hindi valid ang attachment
    .user = Hindi magagamit ang naka-attach na file. Alisin ito o mag-attach ng iba.

## Revisions

error-2150 = kinakailangang field ang revision_id
    .user = { user-app-fault }

error-2200 = Hindi awtorisadong pag-access sa bersyon ng salin
    .user = { user-no-access }

## Review

error-2250 = Hindi puwedeng suriin ang trabaho sa ngayon
    .user = Hindi mo masusuri ngayon ang saling ito. Hindi pa ito handa, o nasuri na ito. Tingnan ang status ng trabaho.

error-2300 = kinakailangang field ang comment
    .user = { user-comment }

error-2350 = kinakailangang field ang reason
    .user = Piliin ang dahilan ng pagtanggi mo sa salin.

error-2400 = kinakailangang field ang captcha
    .user = Kumpletuhin ang security check para ipakitang hindi ka robot.

error-2401 = Hindi valid ang captcha challenge
    .user = Hindi nagtagumpay ang security check. Subukan ulit ito para ipakitang hindi ka robot.

error-2450 = Hindi valid ang value para sa susunod na hakbang (follow_up)
    .user = Piliin kung ano ang susunod na gagawin sa trabaho.

## Rating

error-2500 = kinakailangang field ang rating
    .user = { user-rating }

error-2501 = dapat ay numero mula 1 hanggang 5 ang rating
    .user = { user-rating }

error-2502 = dapat ay mula 1 hanggang 5 ang rating
    .user = { user-rating }

error-2503 = dapat ay boolean ang flag na public
    .user = { user-app-fault }

## Orders

error-2750 = Hindi awtorisadong pag-access sa order
    .user = { user-no-access }

error-2751 = Hindi makakansela ang order bago ito maproseso. Hintaying makaalis ang order sa aming pila.
    .user = Inihahanda pa ang order na ito kaya hindi pa ito makakansela. Subukan ulit pagkalipas ng ilang minuto.

## Credits

error-2700 = Kulang ang credit – mag-top up muna
    .user = Kulang ang credit ng account para sa order na ito. Magdagdag ng credit, o pakisabihan ang namamahala ng account.

## Service

error-2800 = Pansamantalang hindi available ang API
    .user = { user-try-later }
