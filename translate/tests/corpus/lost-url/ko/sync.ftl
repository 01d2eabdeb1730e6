sync-retry = 5분 후에 다시 시도해 주세요. 그래도 안 되면 https://status.example.org/?lang=en을 확인해 주세요.

sync-failed = 문제가 발생했습니다!
    .user = { sync-retry }

sync-errors = 다음 파일을 저장할 수 없습니다:

sync-terms = <a href="https://help.example.org/new">새로운 점</a>을 읽어 주세요.
    .user = 새 약관은 이제 https://help.example.org/ko/terms 에 있습니다.
