<?php

// The same answers as in Rust: `cases.php <cases.json>`; and memory that stays flat: `cases.php --leaks`.

declare(strict_types=1);

require __DIR__ . '/../autoload.php';

use GengoMessages\{Catalog, Preferences, ResponseError};

function readerOf(array $sources): Preferences
{
    $reader = Preferences::none();
    foreach ($sources as $source) {
        $value = current($source);
        $reader = $reader->then(match (key($source)) {
            'ids' => Preferences::fromIds($value),
            'lossy_ids' => Preferences::fromIdsLossy($value),
            'accept_language' => Preferences::fromAcceptLanguage($value),
            'gengo_language' => Preferences::fromGengoLanguage($value),
        });
    }
    return $reader;
}

function failureOf(string $body): ?object
{
    try {
        ResponseError::check($body);
    } catch (ResponseError $error) {
        return $error->failure;
    }
    return null;
}

function answer(Catalog $catalog, array $case): mixed
{
    $own = $catalog->localizer(readerOf($case['reader']));
    $args = $case['args'] ?? null;
    return match ($case['call']) {
        'message' => $own->message($case['code'], $args),
        'message_by_id' => $own->messageById($case['id'], $args),
        'explain' => $own->explain(hex2bin($case['body'])),
        'check' => failureOf(hex2bin($case['body'])),
        'unreachable' => $own->explain(ResponseError::unreachable($case['reason'])),
        'problem_details' => $own->problemDetails(hex2bin($case['body']), $case['options']),
        'code_problem_details' => $own->codeProblemDetails($case['code'], $args, $case['options']),
        'trace' => $own->trace($case['code'], $args),
        'facts' => $catalog->facts($case['code']),
        'retry' => $catalog->retry($case['code']),
        'problems' => $catalog->problems(),
        'locales' => $catalog->locales(),
        'chain' => $own->chain(),
    };
}

/** Whether a record is the same as its data. What came from a server is data already. */
function same(mixed $expected, mixed $seen, string|int $within = ''): bool
{
    if ($within === 'value' || !is_array($expected)) {
        return $expected === $seen;
    }
    if (is_array($seen) && count($seen) !== count($expected)) {
        return false;
    }
    foreach ($expected as $name => $own) {
        $member = is_array($seen) ? $seen[$name] : $seen->{lcfirst(str_replace('_', '', ucwords($name, '_')))};
        if (!same($own, $member, $name)) {
            return false;
        }
    }
    return true;
}

function answers(string $path): int
{
    $data = json_decode(file_get_contents($path), true, 4096, JSON_THROW_ON_ERROR);
    $catalogs = array_map(fn (array $options) => new Catalog($options), $data['catalogs']);
    $faults = 0;
    foreach ($data['cases'] as $case) {
        try {
            $seen = answer($catalogs[$case['catalog']], $case);
            $holds = !isset($case['error']) && same($case['expected'], $seen);
        } catch (InvalidArgumentException $error) {
            $seen = $error->getMessage();
            $holds = ($case['error'] ?? null) === $seen;
        }
        if (!$holds && ++$faults < 10) {
            fwrite(STDERR, json_encode($case) . "\n  was " . var_export($seen, true) . "\n");
        }
    }
    echo 'PHP: ', count($data['cases']), " cases, $faults differ\n";
    return $faults;
}

function leaks(): int
{
    $catalog = new Catalog(['overlays' => [['locale' => 'en', 'text' => 'error-9001 = { $name }']]]);
    $body = '{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a","size":[1]}]}}';
    $rounds = function (int $count) use ($catalog, $body): int {
        for ($index = 0; $index < $count; $index++) {
            $own = $catalog->localizer(Preferences::fromAcceptLanguage('de, en;q=0.' . $index % 1000));
            $own->message(2700);
            $own->message($index);
            $own->message(9001, ['name' => 'a.txt', 'size' => $index]);
            $own->explain($body);
            $own->problemDetails($body, ['status' => 402]);
        }
        preg_match('/^VmHWM:\s+(\d+)/m', file_get_contents('/proc/self/status'), $peak);
        return (int) $peak[1];
    };
    [$before, $after] = [$rounds(20_000), $rounds(180_000)];
    echo "PHP: $before KiB after 100,000 calls, $after KiB after 1,000,000\n";
    return (int) ($after > $before * 1.02 + 1024);
}

exit(min(1, $argv[1] === '--leaks' ? leaks() : answers($argv[1])));
