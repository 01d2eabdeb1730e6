### Messages for the error codes of Gengo's API: Vietnamese (vi).
###
### State: draft. Not reviewed by a native speaker yet.

## Shared

-service = Gengo

user-app-fault = Ứng dụng này gặp lỗi nên dịch vụ dịch thuật { -service } không thể thực hiện điều bạn yêu cầu. Vui lòng báo cho nhà phát triển ứng dụng.

user-try-later = Dịch vụ dịch thuật { -service } hiện đang gặp sự cố. Vui lòng thử lại sau vài phút.

user-no-access = Công việc dịch hoặc đơn hàng này thuộc về tài khoản khác. Vui lòng chuyển sang đúng tài khoản. Nếu không chuyển được, vui lòng báo cho nhà phát triển ứng dụng.

user-file-again = Hệ thống không nhận được tệp. Vui lòng thêm lại tệp. Nếu vẫn không được, vui lòng báo cho nhà phát triển ứng dụng.

user-rating = Vui lòng cho điểm đánh giá từ 1 đến 5.

user-comment = Vui lòng viết nhận xét trước.

user-unknown = Đã xảy ra lỗi. Vui lòng thử lại. Nếu lỗi tái diễn, vui lòng báo cho nhà phát triển ứng dụng.

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

service-unreachable = không thể kết nối với dịch vụ
    .user = Hiện không thể kết nối với dịch vụ dịch thuật { -service }. Vui lòng thử lại sau vài phút.

summary-jobs =
    { $count ->
        [one] { $count } công việc đã bị từ chối
       *[other] { $count } công việc đã bị từ chối
    }

summary-errors =
    { $count ->
        [one] { $count } lỗi đã được ghi nhận
       *[other] { $count } lỗi đã được ghi nhận
    }

several-errors = Đã xảy ra nhiều lỗi

## Authentication

error-1000 = Xác thực không thành công
    .user = Dịch vụ dịch thuật { -service } không nhận ra tài khoản mà ứng dụng này sử dụng. Vui lòng kiểm tra cài đặt của ứng dụng hoặc báo cho người quản lý tài khoản.

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

error-1251 = Không thể giải mã JSON trong trường data
    .user = { user-app-fault }

error-1754 = hệ thống phát hiện nội dung yêu cầu giống hệt nhau trong vòng 5 phút
    .user = Bạn vừa đặt một đơn hàng giống hệt nên đơn hàng không được đặt thêm lần nữa. Nếu muốn đặt lại đơn hàng đó, vui lòng đợi 5 phút.

## Jobs

error-1300 = type là trường bắt buộc
    .user = { user-app-fault }

error-1301 = job_type không được hỗ trợ
    .user = { user-app-fault }

error-1304 = tier không hợp lệ
    .user = Mức chất lượng này không được cung cấp. Vui lòng chọn mức chất lượng khác.

error-1350 = body_src là trường bắt buộc
    .user = Không có văn bản nào để dịch. Vui lòng nhập văn bản.

error-1351 = Văn bản gốc không hợp lệ
    .user = Không thể dịch văn bản này. Vui lòng kiểm tra để chắc chắn văn bản có từ ngữ chứ không chỉ có ký hiệu, rồi thử lại.

error-1400 = lc_src là trường bắt buộc
    .user = Vui lòng chọn ngôn ngữ của văn bản gốc.

error-1450 = lc_tgt là trường bắt buộc
    .user = Vui lòng chọn ngôn ngữ cần dịch sang.

error-1500 = tier là trường bắt buộc
    .user = Vui lòng chọn mức chất lượng.

error-1551 = dịch vụ ngôn ngữ không được hỗ trợ
    .user = Không có dịch vụ dịch giữa các ngôn ngữ này. Vui lòng chọn ngôn ngữ khác hoặc mức chất lượng khác.

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

error-2100 = Không có quyền truy cập công việc này
    .user = { user-no-access }

error-2251 = Không thể mua công việc (trạng thái không đúng)
    .user = Hiện không thể mua công việc dịch này. Công việc có thể đã được thanh toán hoặc đã bị hủy. Vui lòng kiểm tra trạng thái công việc.

error-2252 = Không thể hủy công việc (trạng thái không đúng)
    .user = Không thể hủy công việc dịch này nữa vì công việc đã bắt đầu, đã hoàn thành hoặc đã bị hủy. Vui lòng kiểm tra trạng thái công việc.

error-2650 = status của công việc không hợp lệ
    .user = { user-app-fault }

error-2752 = tone chỉ được có tối đa 128 ký tự
    .user = Ghi chú của bạn về giọng văn của bản dịch quá dài. Vui lòng rút ngắn còn tối đa 128 ký tự.

error-2753 = purpose chỉ được có tối đa 128 ký tự
    .user = Ghi chú của bạn về mục đích của bản dịch quá dài. Vui lòng rút ngắn còn tối đa 128 ký tự.

## Files

error-1302 = thiếu identifier
    .user = { user-app-fault }

error-1303 = thiếu báo giá
    .user = Tệp này chưa có giá. Vui lòng yêu cầu báo giá trước.

error-1305 = số lượng tệp trong báo giá vượt quá giới hạn
    .user = Bạn đã thêm quá nhiều tệp cùng lúc. Vui lòng bỏ bớt một số tệp rồi thử lại.

error-1306 = kích thước tệp trong báo giá vượt quá giới hạn
    .user = Tệp quá lớn. Vui lòng chọn tệp nhỏ hơn hoặc chia tệp thành nhiều phần.

error-1352 = loại nội dung không hợp lệ
    .user = Loại tệp này không được chấp nhận. Vui lòng chọn tệp ở định dạng khác.

error-1501 = filename là trường bắt buộc
    .user = { user-file-again }

error-1801 = tệp không khớp với công việc
    .user = { user-file-again }

error-1802 = tải tệp lên không thành công (bạn đã kiểm tra xem tệp có đúng và phần mở rộng có được hỗ trợ không?)
    .user = Không thể tải tệp lên. Vui lòng kiểm tra xem tệp có mở được và định dạng có được chấp nhận không, rồi thử lại.

error-1803 = thiếu khóa (file_key) của tệp
    .user = { user-file-again }

error-1804 = thiếu identifier của công việc
    .user = { user-app-fault }

## Grouping

error-1851 = as_group phải là 0 hoặc 1
    .user = { user-app-fault }

error-1950 = Không thể nhóm các công việc này (khác nhau về mức chất lượng, ngôn ngữ nguồn hoặc ngôn ngữ đích)
    .user = Chỉ có thể nhóm những công việc có cùng ngôn ngữ và mức chất lượng. Vui lòng đặt hàng riêng từng công việc.

error-1951 = Không thể tạo nhóm chỉ với một công việc
    .user = Một nhóm cần có ít nhất hai công việc. Vui lòng thêm công việc khác hoặc đặt hàng công việc của bạn mà không tạo nhóm.

error-1952 = Không thể nhóm các công việc Ultra
    .user = Không thể nhóm các công việc ở mức chất lượng này. Vui lòng đặt hàng riêng từng công việc.

error-2550 = Thiếu ID của nhóm công việc
    .user = { user-app-fault }

error-2600 = Không có quyền truy cập nhóm công việc này
    .user = { user-no-access }

## Comments

error-2000 = body là trường bắt buộc
    .user = { user-comment }

error-2010 = attachment không hợp lệ
    .user = Không thể sử dụng tệp đính kèm. Vui lòng gỡ tệp này hoặc đính kèm tệp khác.

## Revisions

error-2150 = revision_id là trường bắt buộc
    .user = { user-app-fault }

error-2200 = Không có quyền truy cập bản sửa đổi này
    .user = { user-no-access }

## Review

error-2250 = Công việc hiện không ở trạng thái có thể xét duyệt
    .user = Hiện bạn không thể xét duyệt bản dịch này. Bản dịch chưa sẵn sàng hoặc đã được xét duyệt rồi. Vui lòng kiểm tra trạng thái công việc.

error-2300 = comment là trường bắt buộc
    .user = { user-comment }

error-2350 = reason là trường bắt buộc
    .user = Vui lòng chọn lý do từ chối bản dịch.

error-2400 = captcha là trường bắt buộc
    .user = Vui lòng hoàn tất bước kiểm tra bảo mật để xác nhận bạn không phải là người máy.

error-2401 = Thử thách captcha không hợp lệ
    .user = Kiểm tra bảo mật không thành công. Vui lòng thử lại để xác nhận bạn không phải là người máy.

error-2450 = Giá trị của bước xử lý tiếp theo (follow_up) không hợp lệ
    .user = Vui lòng chọn cách xử lý tiếp theo cho công việc dịch này.

## Rating

error-2500 = rating là trường bắt buộc
    .user = { user-rating }

error-2501 = rating phải là số từ 1 đến 5
    .user = { user-rating }

error-2502 = rating phải nằm trong khoảng từ 1 đến 5
    .user = { user-rating }

error-2503 = cờ public phải là giá trị boolean
    .user = { user-app-fault }

## Orders

error-2750 = Không có quyền truy cập đơn hàng này
    .user = { user-no-access }

error-2751 = Không thể hủy đơn hàng trước khi đơn hàng được xử lý. Vui lòng đợi đến khi đơn hàng ra khỏi hàng đợi của chúng tôi.
    .user = Đơn hàng này vẫn đang được khởi tạo nên chưa thể hủy. Vui lòng thử lại sau vài phút.

## Credits

error-2700 = Số dư không đủ - vui lòng nạp tiền
    .user = Số dư của tài khoản không đủ cho đơn hàng này. Vui lòng nạp thêm tiền hoặc báo cho người quản lý tài khoản.

## Service

error-2800 = API tạm thời không khả dụng
    .user = { user-try-later }
