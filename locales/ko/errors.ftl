### Messages for the error codes of Gengo's API: Korean (ko).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = 이 앱에 문제가 생겨 번역 서비스 { -service }에서 요청하신 내용을 처리하지 못했습니다. 앱 개발자에게 알려 주세요.

user-try-later = 현재 번역 서비스 { -service }에 문제가 있습니다. 몇 분 후에 다시 시도해 주세요.

user-no-access = 이 번역 작업이나 주문은 다른 계정의 것입니다. 올바른 계정으로 전환해 주세요. 전환할 수 없으면 앱 개발자에게 알려 주세요.

user-file-again = 파일이 접수되지 않았습니다. 파일을 다시 추가해 주세요. 그래도 해결되지 않으면 앱 개발자에게 알려 주세요.

user-rating = 1에서 5 사이의 평점을 매겨 주세요.

user-comment = 먼저 코멘트를 입력해 주세요.

user-unknown = 문제가 발생했습니다. 다시 시도해 주세요. 문제가 또 발생하면 앱 개발자에게 알려 주세요.

## General

unknown-code = 알 수 없는 오류 { $code }
    .user = { user-unknown }

unknown-error = 알 수 없는 오류
    .user = { user-unknown }

http-client-error = 요청이 접수되지 않음(HTTP { $code })
    .user = { user-app-fault }

http-server-error = 서비스 장애(HTTP { $code })
    .user = { user-try-later }

unreadable-response = 응답을 읽을 수 없음
    .user = { user-try-later }

service-unreachable = 서비스에 연결할 수 없음
    .user = 현재 번역 서비스 { -service }에 연결할 수 없습니다. 몇 분 후에 다시 시도해 주세요.

summary-jobs =
    { $count ->
       *[other] 번역 작업 { $count }건이 거부되었습니다
    }

summary-errors =
    { $count ->
       *[other] 오류 { $count }건이 발생했습니다
    }

several-errors = 여러 오류가 발생했습니다

## Authentication

error-1000 = 인증 실패
    .user = 번역 서비스 { -service }에서 이 앱이 사용하는 계정을 인식하지 못했습니다. 앱 설정을 확인하거나 계정 관리자에게 알려 주세요.

error-1100 = api_sig 필드는 필수임
    .user = { user-app-fault }

error-1150 = api_key 필드는 필수임
    .user = { user-app-fault }

error-1200 = timestamp 필드는 필수임
    .user = { user-app-fault }

error-1201 = timestamp 값은 숫자여야 함
    .user = { user-app-fault }

## Request

error-1250 = data 필드는 필수임
    .user = { user-app-fault }

error-1251 = data 필드의 JSON 데이터를 디코딩할 수 없음
    .user = { user-app-fault }

error-1754 = 시스템에서 5분 이내에 동일한 페이로드를 감지함
    .user = 방금 같은 내용으로 주문하셨으므로 이번 주문은 접수되지 않았습니다. 같은 주문을 다시 하시려면 5분간 기다려 주세요.

## Jobs

error-1300 = type 필드는 필수임
    .user = { user-app-fault }

error-1301 = 지원되지 않는 job_type
    .user = { user-app-fault }

error-1304 = tier 값이 유효하지 않음
    .user = 이 품질 등급은 이용할 수 없습니다. 다른 품질 등급을 선택해 주세요.

error-1350 = body_src 필드는 필수임
    .user = 번역할 텍스트가 없습니다. 텍스트를 입력해 주세요.

error-1351 = 유효하지 않은 원문 텍스트
    .user = 이 텍스트는 번역할 수 없습니다. 텍스트에 기호뿐 아니라 단어도 들어 있는지 확인한 후 다시 시도해 주세요.

error-1400 = lc_src 필드는 필수임
    .user = 원문 언어를 선택해 주세요.

error-1450 = lc_tgt 필드는 필수임
    .user = 어떤 언어로 번역할지 선택해 주세요.

error-1500 = tier 필드는 필수임
    .user = 품질 등급을 선택해 주세요.

error-1551 = 지원되지 않는 언어 서비스
    .user = 이 언어 조합의 번역은 제공되지 않습니다. 다른 언어나 다른 품질 등급을 선택해 주세요.

error-1601 = callback_url 값은 유효한 URL이어야 함
    .user = { user-app-fault }

error-1651 = auto_approve 값은 0 또는 1이어야 함
    .user = { user-app-fault }

error-1701 = use_preferred 값은 0 또는 1이어야 함
    .user = { user-app-fault }

error-1751 = "custom_data" 크기가 최대 저장 한도(1kb)를 초과함
    .user = { user-app-fault }

error-1758 = custom_data 값은 문자열이어야 함
    .user = { user-app-fault }

error-1800 = jobs 필드는 필수임
    .user = 이 주문에는 번역할 내용이 없습니다. 텍스트나 파일을 추가해 주세요.

error-1852 = allow fork 값이 유효하지 않음
    .user = { user-app-fault }

error-1901 = process 값은 0 또는 1이어야 함
    .user = { user-app-fault }

error-2050 = job_id 필드는 필수임
    .user = { user-app-fault }

error-2100 = 이 번역 작업에 접근할 권한 없음
    .user = { user-no-access }

error-2251 = 작업을 구매할 수 없음(올바르지 않은 상태)
    .user = 지금은 이 번역 작업을 구매할 수 없습니다. 이미 결제되었거나 취소되었을 수 있습니다. 작업 상태를 확인해 주세요.

error-2252 = 작업을 취소할 수 없음(올바르지 않은 상태)
    .user = 이 번역 작업은 더 이상 취소할 수 없습니다. 이미 시작, 완료 또는 취소되었습니다. 작업 상태를 확인해 주세요.

error-2650 = 작업의 status 값이 유효하지 않음
    .user = { user-app-fault }

error-2752 = tone 값은 128자 이하여야 함
    .user = 번역 어조에 관해 입력하신 내용이 너무 깁니다. 128자 이하로 줄여 주세요.

error-2753 = purpose 값은 128자 이하여야 함
    .user = 번역 용도에 관해 입력하신 내용이 너무 깁니다. 128자 이하로 줄여 주세요.

## Files

error-1302 = identifier 필드 누락
    .user = { user-app-fault }

error-1303 = 견적 누락
    .user = 이 파일의 가격이 아직 산정되지 않았습니다. 먼저 견적을 요청해 주세요.

error-1305 = 견적 대상 파일의 수가 한도를 초과함
    .user = 한 번에 너무 많은 파일을 추가하셨습니다. 일부 파일을 제거한 후 다시 시도해 주세요.

error-1306 = 견적 대상 파일의 크기가 한도를 초과함
    .user = 파일이 너무 큽니다. 더 작은 파일을 선택하거나 파일을 여러 개로 나누어 주세요.

error-1352 = 유효하지 않은 콘텐츠 유형
    .user = 이 유형의 파일은 지원되지 않습니다. 다른 형식의 파일을 선택해 주세요.

error-1501 = filename 필드는 필수임
    .user = { user-file-again }

error-1801 = 작업과 파일이 일치하지 않음
    .user = { user-file-again }

# A statement in place of the question.
# check: allow end-punctuation
error-1802 = 파일 업로드 실패(올바른 파일인지, 지원되는 확장자인지 확인 필요)
    .user = 파일을 업로드하지 못했습니다. 파일이 열리는지, 지원되는 형식인지 확인한 후 다시 시도해 주세요.

error-1803 = 파일 키(file_key) 누락
    .user = { user-file-again }

error-1804 = 작업의 identifier 필드 누락
    .user = { user-app-fault }

## Grouping

error-1851 = as_group 값은 0 또는 1이어야 함
    .user = { user-app-fault }

error-1950 = 이 작업들은 그룹으로 묶을 수 없음(품질 등급, 원문 언어 또는 번역 대상 언어가 서로 다름)
    .user = 언어와 품질 등급이 같은 번역 작업만 그룹으로 묶을 수 있습니다. 이 작업들은 각각 주문해 주세요.

error-1951 = 작업 한 건만으로는 그룹을 만들 수 없음
    .user = 그룹에는 번역 작업이 두 건 이상 필요합니다. 작업을 추가하거나 그룹으로 묶지 않고 주문해 주세요.

error-1952 = Ultra 작업은 그룹으로 묶을 수 없음
    .user = 이 품질 등급의 번역 작업은 그룹으로 묶을 수 없습니다. 각각 주문해 주세요.

error-2550 = 번역 작업을 묶은 그룹의 ID(group_id) 누락
    .user = { user-app-fault }

error-2600 = 번역 작업을 묶은 그룹에 접근할 권한 없음
    .user = { user-no-access }

## Comments

error-2000 = body 필드는 필수임
    .user = { user-comment }

error-2010 = attachment 값이 유효하지 않음
    .user = 첨부 파일을 사용할 수 없습니다. 파일을 제거하거나 다른 파일을 첨부해 주세요.

## Revisions

error-2150 = revision_id 필드는 필수임
    .user = { user-app-fault }

error-2200 = 이 리비전에 접근할 권한 없음
    .user = { user-no-access }

## Review

error-2250 = 현재 상태에서는 작업을 검토할 수 없음
    .user = 지금은 이 번역을 검토할 수 없습니다. 아직 준비되지 않았거나 이미 검토가 끝났습니다. 작업 상태를 확인해 주세요.

error-2300 = comment 필드는 필수임
    .user = { user-comment }

error-2350 = reason 필드는 필수임
    .user = 번역을 거부하는 이유를 선택해 주세요.

error-2400 = captcha 필드는 필수임
    .user = 로봇이 아님을 확인할 수 있도록 보안 확인을 완료해 주세요.

error-2401 = 유효하지 않은 captcha 챌린지
    .user = 보안 확인에 실패했습니다. 로봇이 아님을 확인할 수 있도록 다시 시도해 주세요.

error-2450 = 유효하지 않은 후속 조치 값
    .user = 이 번역 작업을 앞으로 어떻게 처리할지 선택해 주세요.

## Rating

error-2500 = rating 필드는 필수임
    .user = { user-rating }

error-2501 = rating 값은 1에서 5 사이의 숫자여야 함
    .user = { user-rating }

error-2502 = rating 값은 1에서 5 사이여야 함
    .user = { user-rating }

error-2503 = public 플래그 값은 불리언이어야 함
    .user = { user-app-fault }

## Orders

error-2750 = 이 주문에 접근할 권한 없음
    .user = { user-no-access }

error-2751 = 처리되기 전에는 주문을 취소할 수 없음. 주문이 대기열에서 빠져나갈 때까지 기다려야 함.
    .user = 이 주문은 아직 준비 중이어서 지금은 취소할 수 없습니다. 몇 분 후에 다시 시도해 주세요.

## Credits

error-2700 = 크레딧 부족 - 충전 필요
    .user = 계정의 크레딧이 부족하여 주문할 수 없습니다. 크레딧을 충전하거나 계정 관리자에게 알려 주세요.

## Service

error-2800 = API를 일시적으로 사용할 수 없음
    .user = { user-try-later }
