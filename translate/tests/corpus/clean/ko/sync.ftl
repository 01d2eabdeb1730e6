-drive = 님버스 드라이브

sync-offline = 오프라인입니다. 다시 연결되면 { -drive }에서 이어서 진행합니다.

sync-conflict = { $name } 파일이 { $device }에서도 변경되었습니다. 어느 버전을 유지할까요?

sync-retry = 5분 후에 다시 시도해 주세요. 그래도 안 되면 https://status.example.org/?lang=en을 확인해 주세요.

sync-failed = 문제가 발생했습니다!
    .user = { sync-retry }

sync-cursor = cursor가 /v2/items에 비해 너무 오래되었으니 처음부터 다시 시작

sync-waiting = 파일 { $files }개가 오랫동안 저장되지 않았습니다.

sync-quota =
    { -drive }의 공간이 거의 찼습니다.
    더 이상 필요 없는 것을 지워 주세요.

sync-errors = 다음 파일을 저장할 수 없습니다:
