-app = 루모라

account-help = { -App } 도움말: <a href="https://help.example.org/sign-in">로그인</a>

account-updated = { -app } 업데이트가 완료되었습니다. 🎉

account-no-key = X-Api-Key 헤더가 없습니다

account-closed = { $name } 님의 계정은 요청에 따라 해지되었습니다.
    .user = { $name } 님, 계정이 해지되어 있습니다. 다시 여시겠습니까?
