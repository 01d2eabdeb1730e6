travel-sold-out = 这趟列车已售罄。请选择其他日期！

travel-changed = 从 { $from } 到 { $to } 的列车现改为 { $time } 发车。

travel-delay = { $station }：晚点 { $minutes } 分钟
    .user = 开往 { $station } 的列车晚点 { $minutes } 分钟。

travel-passport = 护照有效期须至 2026 年 12 月 31 日后 6 个月。

travel-bag = 行李重量不超过 23 公斤，长宽高合计不超过 158 厘米。

travel-conditions = 请接受“运输条件”。

travel-map = { $place }（<a href="https://maps.example.org/">地图</a>）

travel-retry = 请重试。
