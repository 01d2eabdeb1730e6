upload-too-large = ‘{ $name }’ 파일이 { $limit }MB보다 큽니다.

upload-rejected =
    { $count ->
        [0] 모든 파일이 도착했습니다.
       *[other] 파일 { $count }개가 접수되지 않았습니다.
    }

upload-format = 25MB, 너비 12,500픽셀 이하의 JPEG와 PNG만 가능합니다.

upload-full = 저장 공간이 <b>가득</b> 찼습니다. 파일을 지우거나<br>더 큰 요금제를 선택해 주세요.

upload-template = 이름이 들어갈 자리에 { "{" }name{ "}" }을 쓰세요.

upload-paused = 업로드가 일시 중지되었습니다…

upload-blocked =
    { $platform ->
        [ios] iPhone 설정에서 사진 접근을 허용해 주세요.
        [android] 설정에서 파일 접근을 허용해 주세요.
       *[web] 브라우저에서 파일 접근을 허용해 주세요.
    }

upload-retry = 다시 시도해 주세요.

upload-plan = 루모라 비즈니스 플러스

upload-cable = USB-C 케이블을 쓰거나 배터리가 50%를 넘을 때까지 기다려 주세요.
