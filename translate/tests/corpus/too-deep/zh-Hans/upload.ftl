upload-too-large = “{ $name }”超过 { $limit } MB。

upload-format = 仅支持 JPEG 和 PNG，最大 25 MB，宽度最多 12,500 像素。

upload-full = 您的存储空间<b>已满</b>。请删除一些文件<br>或选择更大的套餐。

upload-paused = 上传已暂停……

upload-retry = 请重试。
