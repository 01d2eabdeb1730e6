travel-delay = { $station }：晚点 { $minutes } 分钟
    .user =
        { $minutes ->
            [one] 开往 { $station } 的列车晚点 1 分钟。
           *[other] 开往 { $station } 的列车晚点 { $minutes } 分钟。
        }

travel-bag = 行李重量不超过 23 公斤，长宽高合计不超过 158 厘米。
