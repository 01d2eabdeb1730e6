upload-format = 使えるのは25MBまで、幅12,500ピクセルまでのJPEGだけです。

upload-retry = もう一度お試しください。
