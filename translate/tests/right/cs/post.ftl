-app = Paper Lantern

saved = Změny byly uloženy.

leave = Opravdu chcete odejít?

done = Hotovo!

name = Vaše jméno:

wait = Čekejte prosím…

list = udržujte svou adresu aktuální;

page = Podívejte se na <a href="/help">stránku nápovědy</a>.

press = Potom zvolte „Uložit“.

close = <a href="/x" title="Zavřít">Zavřete</a> okno

lines = První řádek<br/>druhý řádek

usage = Použití: send <dopis> <adresa>

mail = S jakýmkoli dotazem pište na <help@example.org>.

terms = <0>Podmínky</0> a <1>soukromí</1>

million = Až 1 000 000 znaků

thousands = Až 25 000 dopisů měsíčně

myriad = Nejvýše 10 000 známek

area = Arch o ploše 2 m²

weight = Až 2,5 kg

compare = Jen pokud 5 < 6

letters =
    { $n ->
        [one] { $n } dopis
        [few] { $n } dopisy
       *[other] { $n } dopisů
    }

parcels =
    { $n ->
        [0] Žádné balíky
        [one] Jeden balík
        [few] { $n } balíky
        [many] { $n } balíku
       *[other] { $n } balíků
    }

by = Vytvořeno v { -app }

ready = Váš dopis pro { $name } je hotový.

more = známky, obálky atd.

year = Rok { -app }
