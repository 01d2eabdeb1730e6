upload-rejected =
    { $count ->
        [0] 所有文件均已送达。
       *[other] 有 { $count } 个文件未被接受。
    }

upload-format = 仅支持 JPEG 和 PNG，最大 25 MB，宽度最多 12,500 像素。

upload-retry = 请重试。

upload-blocked =
    { $platform ->
        [ios] 请在 iPhone 的设置中允许访问您的照片。
        [android] 请在设置中允许访问您的文件。
       *[web] 请在浏览器中允许访问您的文件。
    }
