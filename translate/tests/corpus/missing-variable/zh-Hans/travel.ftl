travel-changed = 从 { $from } 到 { $to } 的列车现改为 { $time } 发车。

travel-delay = 晚点 { $minutes } 分钟
    .user = 开往 { $station } 的列车晚点 { $minutes } 分钟。

travel-map = { $place }（<a href="https://maps.example.org/">地图</a>）
