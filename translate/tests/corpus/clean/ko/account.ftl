-app = 루모라

account-wrong-password = 비밀번호가 올바르지 않습니다. 다시 시도해 주세요.

account-locked = 시도 횟수가 너무 많습니다. { $minutes }분 동안 기다려 주세요.

account-closed = { $name } 님의 계정은 요청에 따라 해지되었습니다.
    .user = { $name } 님, 계정이 해지되어 있습니다. 다시 여시겠습니까?

account-attempt = 이번이 { NUMBER($attempt, type: "ordinal") }번째 시도였습니다.

account-help = { -app } 도움말: <a href="https://help.example.org/sign-in">로그인</a>

account-sign-out =
    { $scope ->
        [one] 이 기기에서 로그아웃할까요?
       *[other] 모든 기기에서 로그아웃할까요?
    }

account-no-key = X-Api-Key 헤더가 없습니다

account-email =
    .label = 이메일 주소
    .placeholder = name@example.org

account-updated = { -app } 업데이트가 완료되었습니다. 🎉
