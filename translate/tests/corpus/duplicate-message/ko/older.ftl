# 옛 파일에서 남은 것.
sync-failed = 오류가 생겼습니다!
    .user = { sync-retry }
