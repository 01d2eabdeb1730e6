upload-full = 저장 공간이 <b>가득</b> 찼습니다. 파일을 지우거나<br>더 큰 요금제를 선택해 주세요.

upload-rejected =
    { $count ->
        [0] 모든 파일이 도착했습니다.
       *[other] 파일 { $count }개가 접수되지 않았습니다.
    }

upload-album = <b>{ $album }</b>의 <i>사진</i> { $count }장이 없습니다.
    .title = <b>{ $album }을 열 수 <i>없습니다</b></i>

upload-retry = 다시 시도해 주세요.

upload-blocked =
    { $platform ->
        [ios] iPhone 설정에서 사진 접근을 허용해 주세요.
        [android] 설정에서 파일 접근을 허용해 주세요.
       *[web] 브라우저에서 파일 접근을 허용해 주세요.
    }
