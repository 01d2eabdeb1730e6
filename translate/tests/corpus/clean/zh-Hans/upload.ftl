upload-too-large = “{ $name }”超过 { $limit } MB。

upload-rejected =
    { $count ->
        [0] 所有文件均已送达。
       *[other] 有 { $count } 个文件未被接受。
    }

upload-format = 仅支持 JPEG 和 PNG，最大 25 MB，宽度最多 12,500 像素。

upload-full = 您的存储空间<b>已满</b>。请删除一些文件<br>或选择更大的套餐。

upload-template = 请在名称的位置写上 { "{" }name{ "}" }。

upload-paused = 上传已暂停……

upload-blocked =
    { $platform ->
        [ios] 请在 iPhone 的设置中允许访问您的照片。
        [android] 请在设置中允许访问您的文件。
       *[web] 请在浏览器中允许访问您的文件。
    }

upload-retry = 请重试。

upload-plan = 流光商务增强版

upload-cable = 请使用 USB-C 数据线，或等电量超过 50%。
