upload-full = 저장 공간이 <b>가득</b> 찼습니다. 파일을 지우거나<br>더 큰 요금제를 선택해 주세요.

upload-retry = 다시 시도해 주세요.

upload-album = <b>{ $album }</b>의 <i>사진</i> { $count }장이 없습니다.
    .title = <strong>{ $album }</strong>을 열 수 <i>없습니다</i>
