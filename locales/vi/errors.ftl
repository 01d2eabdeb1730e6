### Messages for the error codes of Gengo's API: Vietnamese (vi).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Ứng dụng này gặp lỗi nên { -service } không thể tiếp nhận yêu cầu. Vui lòng báo cho nhà phát triển ứng dụng.

user-try-later = { -service } hiện đang gặp sự cố. Vui lòng thử lại sau vài phút.

user-no-access = Bạn không có quyền truy cập mục này. Vui lòng kiểm tra xem bạn có đang dùng đúng tài khoản không.

user-wrong-state = Không thể thực hiện thao tác này ở giai đoạn hiện tại của công việc. Vui lòng kiểm tra tiến độ công việc trước.

user-file-again = Đã xảy ra lỗi khi hệ thống nhận tệp. Vui lòng thêm lại tệp.

user-rating = Vui lòng cho điểm đánh giá từ 1 đến 5.

user-captcha = Vui lòng hoàn tất bước kiểm tra bảo mật để xác nhận bạn không phải là người máy.

user-comment = Vui lòng viết nhận xét trước.

user-unknown = Đã xảy ra lỗi. Vui lòng thử lại và báo cho nhà phát triển ứng dụng nếu lỗi tái diễn.

## General

unknown-code = lỗi không xác định { $code }
    .user = { user-unknown }

unknown-error = lỗi không xác định
    .user = { user-unknown }

http-client-error = yêu cầu không được chấp nhận (HTTP { $code })
    .user = { user-app-fault }

http-server-error = dịch vụ gặp sự cố (HTTP { $code })
    .user = { user-try-later }

unreadable-response = không thể đọc phản hồi
    .user = { user-try-later }

summary-jobs =
    { $count ->
        [one] { $count } công việc đã bị từ chối
       *[other] { $count } công việc đã bị từ chối
    }

summary-errors =
    { $count ->
        [one] { $count } lỗi đã được báo cáo
       *[other] { $count } lỗi đã được báo cáo
    }

## Authentication

error-1000 = Xác thực không thành công
    .user = { -service } không nhận ra tài khoản của ứng dụng này. Vui lòng kiểm tra thông tin tài khoản trong phần cài đặt của ứng dụng.

error-1100 = api_sig là trường bắt buộc
    .user = { user-app-fault }

error-1150 = api_key là trường bắt buộc
    .user = { user-app-fault }

error-1200 = timestamp là trường bắt buộc
    .user = { user-app-fault }

error-1201 = timestamp phải là số
    .user = { user-app-fault }

## Request

error-1250 = data là trường bắt buộc
    .user = { user-app-fault }

error-1251 = Không thể giải mã dữ liệu JSON
    .user = { user-app-fault }

error-1754 = hệ thống phát hiện nội dung yêu cầu giống hệt nhau trong vòng 5 phút
    .user = Bạn vừa đặt một đơn hàng giống hệt. Để đặt thêm lần nữa, vui lòng đợi 5 phút.

## Jobs

error-1300 = type là trường bắt buộc
    .user = { user-app-fault }

error-1301 = job_type không được hỗ trợ
    .user = { user-app-fault }

error-1304 = mức chất lượng không hợp lệ
    .user = Mức chất lượng này không được cung cấp. Vui lòng chọn mức khác.

error-1350 = body_src là trường bắt buộc
    .user = Không có văn bản nào để dịch. Vui lòng nhập văn bản.

error-1351 = Văn bản nội dung không hợp lệ
    .user = Không thể dịch văn bản này ở dạng hiện tại. Vui lòng kiểm tra rồi thử lại.

error-1400 = lc_src là trường bắt buộc
    .user = Vui lòng chọn ngôn ngữ của văn bản gốc.

error-1450 = lc_tgt là trường bắt buộc
    .user = Vui lòng chọn ngôn ngữ cần dịch sang.

error-1500 = tier là trường bắt buộc
    .user = Vui lòng chọn mức chất lượng.

error-1551 = dịch vụ ngôn ngữ không được hỗ trợ
    .user = Chưa có dịch vụ dịch giữa các ngôn ngữ này. Vui lòng chọn ngôn ngữ khác hoặc mức chất lượng khác.

error-1601 = callback_url phải là URL hợp lệ
    .user = { user-app-fault }

error-1651 = auto_approve phải là 0 hoặc 1
    .user = { user-app-fault }

error-1701 = use_preferred phải là 0 hoặc 1
    .user = { user-app-fault }

error-1751 = "custom_data" vượt quá giới hạn lưu trữ tối đa (1kb)
    .user = { user-app-fault }

error-1758 = custom_data phải là chuỗi
    .user = { user-app-fault }

error-1800 = jobs là trường bắt buộc
    .user = Đơn hàng này không có nội dung nào để dịch. Vui lòng thêm văn bản hoặc tệp.

error-1852 = allow fork không hợp lệ
    .user = { user-app-fault }

error-1901 = process phải là 0 hoặc 1
    .user = { user-app-fault }

error-2050 = job_id là trường bắt buộc
    .user = { user-app-fault }

error-2100 = Không có quyền truy cập công việc
    .user = { user-no-access }

error-2251 = Không thể đặt mua công việc (trạng thái không đúng)
    .user = { user-wrong-state }

error-2252 = Không thể hủy công việc (trạng thái không đúng)
    .user = Không thể hủy công việc này nữa vì bản dịch đang được thực hiện hoặc đã hoàn thành.

error-2650 = Trạng thái công việc không hợp lệ
    .user = { user-wrong-state }

error-2752 = tone chỉ được có tối đa 128 ký tự
    .user = Yêu cầu của bạn về giọng văn quá dài. Vui lòng rút ngắn còn tối đa 128 ký tự.

error-2753 = purpose chỉ được có tối đa 128 ký tự
    .user = Mô tả của bạn về mục đích sử dụng quá dài. Vui lòng rút ngắn còn tối đa 128 ký tự.

## Files

error-1302 = thiếu mã định danh
    .user = { user-app-fault }

error-1303 = thiếu báo giá
    .user = Tệp này chưa có giá. Vui lòng yêu cầu báo giá trước.

error-1305 = số lượng tệp trong báo giá vượt quá giới hạn
    .user = Bạn đã thêm quá nhiều tệp cùng lúc. Vui lòng bỏ bớt tệp rồi thử lại.

error-1306 = kích thước tệp trong báo giá vượt quá giới hạn
    .user = Tệp quá lớn. Vui lòng chọn tệp nhỏ hơn hoặc chia nhỏ tệp này.

error-1352 = loại nội dung không hợp lệ
    .user = Loại tệp này không được chấp nhận. Vui lòng chọn định dạng khác.

error-1501 = filename là trường bắt buộc
    .user = { user-file-again }

error-1801 = tệp không khớp với công việc
    .user = { user-file-again }

error-1802 = tải tệp lên không thành công (bạn đã kiểm tra xem tệp có đúng và phần mở rộng có được hỗ trợ không?)
    .user = Không thể tải tệp lên. Vui lòng kiểm tra xem tệp có mở được và định dạng có được chấp nhận không, rồi thử lại.

error-1803 = thiếu khóa tệp
    .user = { user-file-again }

error-1804 = thiếu mã định danh của công việc
    .user = { user-app-fault }

## Grouping

error-1851 = as_group phải là 0 hoặc 1
    .user = { user-app-fault }

error-1950 = Không thể nhóm các công việc này (khác nhau về mức chất lượng, ngôn ngữ nguồn hoặc ngôn ngữ đích)
    .user = Chỉ những công việc có cùng ngôn ngữ và mức chất lượng mới tạo được thành nhóm. Vui lòng đặt hàng riêng từng công việc.

error-1951 = Không thể tạo nhóm chỉ với một công việc
    .user = Một nhóm cần có ít nhất hai công việc. Vui lòng thêm công việc khác hoặc đặt hàng riêng công việc này.

error-1952 = Không thể nhóm các công việc Ultra
    .user = Các công việc ở mức chất lượng này không tạo được thành nhóm. Vui lòng đặt hàng riêng từng công việc.

error-2550 = Thiếu ID của nhóm công việc
    .user = { user-app-fault }

error-2600 = Không có quyền truy cập nhóm công việc
    .user = { user-no-access }

## Comments

error-2000 = body là trường bắt buộc
    .user = { user-comment }

error-2010 = tệp đính kèm không hợp lệ
    .user = Không thể sử dụng tệp đính kèm. Vui lòng gỡ tệp này hoặc đính kèm tệp khác.

## Revisions

error-2150 = revision_id là trường bắt buộc
    .user = { user-app-fault }

error-2200 = Không có quyền truy cập bản sửa đổi
    .user = { user-no-access }

## Review

error-2250 = Công việc không ở trạng thái có thể xét duyệt
    .user = Bản dịch này chưa sẵn sàng để bạn xét duyệt hoặc đã được xét duyệt rồi.

error-2300 = comment là trường bắt buộc
    .user = { user-comment }

error-2350 = reason là trường bắt buộc
    .user = Vui lòng chọn lý do.

error-2400 = captcha là trường bắt buộc
    .user = { user-captcha }

error-2401 = Thử thách CAPTCHA không hợp lệ
    .user = { user-captcha }

error-2450 = Giá trị của bước xử lý tiếp theo không hợp lệ
    .user = Vui lòng chọn cách xử lý tiếp theo cho công việc này.

## Rating

error-2500 = rating là trường bắt buộc
    .user = { user-rating }

error-2501 = rating phải là số từ 1 đến 5
    .user = { user-rating }

error-2502 = rating phải nằm trong khoảng từ 1 đến 5
    .user = { user-rating }

error-2503 = cờ công khai phải là giá trị boolean
    .user = { user-app-fault }

## Orders

error-2750 = Không có quyền truy cập đơn hàng
    .user = { user-no-access }

error-2751 = Đơn hàng đã bị hủy trước khi được xử lý. Vui lòng đợi đến khi đơn hàng ra khỏi hàng đợi của chúng tôi.
    .user = Đơn hàng này vẫn đang được khởi tạo nên chưa thể hủy. Vui lòng thử lại sau vài phút.

## Credits

error-2700 = Số dư không đủ - vui lòng nạp tiền
    .user = Số dư của bạn không đủ cho đơn hàng này. Vui lòng nạp thêm tiền rồi thử lại.

## Service

error-2800 = API tạm thời không khả dụng
    .user = { user-try-later }
