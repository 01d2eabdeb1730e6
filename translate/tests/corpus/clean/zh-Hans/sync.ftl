-drive = 雨云网盘

sync-offline = 您已离线。恢复连接后，{ -drive }将继续同步。

sync-conflict = { $name } 也在 { $device } 上被修改。您要保留哪个版本？

sync-retry = 请在 5 分钟后重试。如果仍然不行，请查看 https://status.example.org/?lang=en。

sync-failed = 出错了！
    .user = { sync-retry }

sync-cursor = cursor 对 /v2/items 来说过旧；请重新开始

sync-waiting = 有 { $files } 个文件很久没有保存了。

sync-quota =
    { -drive }的空间快满了。
    请删除不再需要的内容。

sync-errors = 以下文件无法保存：
