<?php

// Texts beside PHP's gettext and intl, in one run: `php bench.php <folder>`, where `<folder>/de_DE/LC_MESSAGES/errors.mo` has
// the German texts, and the system the locale de_DE.UTF-8.

declare(strict_types=1);

require __DIR__ . '/autoload.php';

use GengoMessages\{Catalog, Preferences};

const OWN = <<<'FTL'
    error-9001 = Kein Platz für { $name }
    error-9002 = { $count ->
        [one] { $count } Auftrag wurde abgelehnt
       *[other] { $count } Aufträge wurden abgelehnt
    }
    FTL;

$catalog = new Catalog(['overlays' => [['locale' => 'de', 'text' => OWN]], 'isolate_arguments' => false]);
$own = $catalog->localizer(Preferences::fromIds(['de']));

setlocale(LC_ALL, 'de_DE.UTF-8') !== false || exit("the locale de_DE.UTF-8 is missing\n");
bindtextdomain('errors', $argv[1]);
bind_textdomain_codeset('errors', 'UTF-8');
textdomain('errors');
$name = new MessageFormatter('de', 'Kein Platz für {name}');
$count = new MessageFormatter('de', '{count, plural, one {# Auftrag wurde abgelehnt} other {# Aufträge wurden abgelehnt}}');

$work = [
    ['text of a static message', 'gettext', fn () => $own->message(2700)->text, fn () => gettext('error-2700')],
    ['text with one string argument', 'gettext and `strtr`', fn () => $own->developerText(9001, ['name' => 'a.txt']),
        fn () => strtr(gettext('error-9001'), ['{name}' => 'a.txt'])],
    ['text with one string argument', '`MessageFormatter`', fn () => $own->developerText(9001, ['name' => 'a.txt']),
        fn () => $name->format(['name' => 'a.txt'])],
    ['text with a plural with its number', '`MessageFormatter`', fn () => $own->developerText(9002, ['count' => 3]),
        fn () => $count->format(['count' => 3])],
];
const CALLS = 2000;
const ROUNDS = 30;

function timed(callable $call): float
{
    $start = hrtime(true);
    for ($index = 0; $index < CALLS; $index++) {
        $call();
    }
    return (hrtime(true) - $start) / CALLS;
}

foreach ($work as [$what, $peer, $ours, $theirs]) {
    $ours() === $theirs() || exit("$what: {$ours()} is not {$theirs()}\n");
    $rounds = [];
    for ($round = 0; $round < ROUNDS; $round++) {
        $rounds[] = [timed($ours), timed($theirs)];
    }
    $ratios = array_map(fn (array $round) => $round[0] / $round[1], $rounds);
    sort($ratios);
    printf("%s | %.0f ns | %s | %.0f ns | %.3f\n", $what, min(array_column($rounds, 0)), $peer, min(array_column($rounds, 1)), $ratios[ROUNDS >> 1]);
}
