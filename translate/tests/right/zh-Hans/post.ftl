-app = Paper Lantern

saved = 您的更改已保存。

leave = 您确定要离开吗？

done = 完成！

name = 您的姓名：

wait = 请稍候……

list = 及时更新您的地址；

page = 请查看<a href="/help">帮助页面</a>。

press = 然后选择“保存”。

close = <a href="/x" title="关闭">关闭</a>窗口

lines = 第一行<br/>第二行

usage = 用法：send <信件> <地址>

mail = 如有任何问题，请写信至 <help@example.org>。

terms = <0>条款</0>和<1>隐私</1>

million = 最多 100 万字（1,000,000）

thousands = 每月最多 2.5万 封信

myriad = 最多1万枚邮票

area = 一张 2 平方米的纸

weight = 最重 2.5 千克

compare = 仅当 5 < 6 时

letters =
    { $n ->
       *[other] { $n } 封信
    }

parcels =
    { $n ->
        [0] 没有包裹
       *[other] { $n } 个包裹
    }

by = 使用 { -app } 制作

ready = 您给{ $name }的信已准备好。

more = 邮票、信封等

year = { -app } 一年
