-drive = 님버스 드라이브

sync-offline = 오프라인입니다. 다시 연결되면 { -drive }에서 이어서 진행합니다.

sync-retry = 5분 후에 다시 시도해 주세요. 그래도 안 되면 https://status.example.org/?lang=en을 확인해 주세요.

sync-failed = 문제가 발생했습니다!
    .user = { sync-retry }

sync-quota =
    { -drive }의 공간이 거의 찼습니다.
    { sync-quota } 더 이상 필요 없는 것을 지워 주세요.

sync-errors = 다음 파일을 저장할 수 없습니다:
