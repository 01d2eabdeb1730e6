-app = Paper Lantern

saved = ለውጦችዎ ተቀምጠዋል።

leave = በእርግጥ መውጣት ይፈልጋሉ?

done = ተጠናቋል!

name = ስምዎ፦

wait = እባክዎ ይጠብቁ…

list = አድራሻዎን ወቅታዊ ያድርጉ፤

page = <a href="/help">የእገዛ ገጹን</a> ይመልከቱ።

press = ከዚያ «አስቀምጥ»ን ይምረጡ።

close = መስኮቱን <a href="/x" title="ዝጋ">ይዝጉ</a>

lines = የመጀመሪያ መስመር<br/>ሁለተኛ መስመር

usage = አጠቃቀም፦ send <ደብዳቤ> <አድራሻ>

mail = ለማንኛውም ጥያቄ ወደ <help@example.org> ይጻፉ።

terms = <0>ውሎች</0> እና <1>ግላዊነት</1>

million = እስከ 1,000,000 ቁምፊዎች

thousands = በወር እስከ 25,000 ደብዳቤዎች

myriad = ቢበዛ 10,000 ቴምብሮች

area = 2 ካሬ ሜትር ወረቀት

weight = እስከ 2.5 ኪ.ግ

compare = 5 < 6 ከሆነ ብቻ

letters =
    { $n ->
        [one] { $n } ደብዳቤ
       *[other] { $n } ደብዳቤዎች
    }

parcels =
    { $n ->
        [0] ምንም ጥቅል የለም
        [one] አንድ ጥቅል
       *[other] { $n } ጥቅሎች
    }

by = በ{ -app } የተሠራ

ready = ለ{ $name } የጻፉት ደብዳቤ ዝግጁ ነው።

more = ቴምብሮች፣ ፖስታዎች ወዘተ

year = የአንድ ዓመት { -app }
