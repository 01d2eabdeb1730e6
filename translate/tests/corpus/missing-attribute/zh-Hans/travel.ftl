travel-sold-out = 这趟列车已售罄。请选择其他日期！

travel-delay = { $station }：晚点 { $minutes } 分钟

travel-retry = 请重试。
