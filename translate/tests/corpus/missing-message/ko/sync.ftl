-drive = 님버스 드라이브

sync-conflict = { $name } 파일이 { $device }에서도 변경되었습니다. 어느 버전을 유지할까요?

sync-errors = 다음 파일을 저장할 수 없습니다:
