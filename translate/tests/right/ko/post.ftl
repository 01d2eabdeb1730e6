-app = Paper Lantern

saved = 변경 사항을 저장했습니다.

leave = 정말 나가시겠습니까?

done = 완료!

name = 이름:

wait = 잠시 기다려 주세요…

list = 주소를 최신으로 유지할 것;

page = <a href="/help">도움말 페이지</a>를 보세요.

press = 그런 다음 ‘저장’을 선택하세요.

close = 창 <a href="/x" title="닫기">닫기</a>

lines = 첫째 줄<br/>둘째 줄

usage = 사용법: send <편지> <주소>

mail = 궁금한 점은 <help@example.org>로 보내 주세요.

terms = <0>약관</0> 및 <1>개인정보</1>

million = 최대 100만 자

thousands = 한 달에 최대 2만 5천 통(25,000통)

myriad = 우표는 1만 장까지

area = 2제곱미터 용지

weight = 최대 2.5kg

compare = 5 < 6인 경우에만

letters =
    { $n ->
       *[other] 편지 { $n }통
    }

parcels =
    { $n ->
        [0] 소포 없음
       *[other] 소포 { $n }개
    }

by = { -app }(으)로 제작

ready = { $name } 님에게 보낼 편지가 준비되었습니다.

more = 우표, 봉투 등

year = { -app } 1년
