<?php

// The library from PHP: `php tests/interface.php`.

declare(strict_types=1);

require __DIR__ . '/../autoload.php';

use GengoMessages\{Catalog, Preferences, ResponseError};

$faults = 0;

function same(mixed $expected, mixed $seen, string $what): void
{
    global $faults;
    if ($expected !== $seen) {
        $faults++;
        fwrite(STDERR, "$what: expected " . var_export($expected, true) . ', was ' . var_export($seen, true) . "\n");
    }
}

function raised(string $words, callable $call): void
{
    try {
        $call();
    } catch (Throwable $error) {
        same(true, str_contains($error->getMessage(), $words), $error->getMessage());
        return;
    }
    same("an exception about $words", null, 'nothing was thrown');
}

$twoJobs = '{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"}],"job_7":[{"code":2700,"msg":"b","balance":3}]}}';
$english = (new Catalog(['isolate_arguments' => false]))->localizer(Preferences::fromIds(['en']));

// A message has both texts, and where they are from. The localizer outlives its catalog.
$message = (new Catalog())->localizer(Preferences::fromAcceptLanguage('ar-EG, en;q=0.5'))->message(2700);
same(2700, $message->code, 'code');
same(['ar', 'rtl', false], [$message->userLocale, $message->userDirection, $message->isFallback], 'where from');
same(true, $english->message(2700) === $english->message(2700), 'a message is made once');

// A response is thrown and explained.
try {
    ResponseError::check($twoJobs);
    same('an exception', null, 'nothing was thrown');
} catch (ResponseError $error) {
    same(['rejected', 'after-action'], [$error->failure->kind, $error->retry()], 'failure');
    $explanation = $english->explain($error);
    same('2 jobs were rejected', $explanation->message->userText, 'summary');
    same('job_1', $explanation->errors[0]->error->job, 'job');
    same('NOT_ENOUGH_CREDITS', $explanation->errors[1]->error->name, 'name');
    same(3, $explanation->errors[1]->error->data[0]->value, 'data');
}
ResponseError::check('{"opstat":"ok","response":{}}');
same(null, $english->explain('{"opstat":"ok"}'), 'a success');

// The log of an unreachable service has no key in it.
$error = ResponseError::unreachable(new RuntimeException('https://api.gengo.com/?api_key=secret'));
same('the service could not be reached: RuntimeException', $error->getMessage(), 'unreachable');
same('unreachable', $english->explain($error)->failure->kind, 'unreachable');

// Overlays are folders and texts; codes may be words.
$catalog = new Catalog([
    'overlays' => [
        ['folder' => __DIR__ . '/../../../examples/overlay'],
        ['locale' => 'en', 'text' => 'error-card_declined = Card { $card } declined'],
        ['locale' => 'en', 'text' => "error-9002 = { \$n } { \$text }\n    .user = { \$text }"],
    ],
    'codes' => ['card_declined' => ['category' => 'payment', 'retry' => 'after-action']],
    'isolate_arguments' => false,
]);
$localizer = $catalog->localizer(Preferences::none());
same([], $catalog->problems(), 'problems');
same([9001, 9002], array_slice($catalog->codes(), -2), 'codes');
same('after-action', $catalog->retry('card_declined'), 'retry');
same('payment', $catalog->facts('card_declined')->category, 'facts');
same(null, $catalog->facts('unheard_of'), 'facts of an unknown code');
same('Card 1234 declined', $localizer->message('card_declined', ['card' => '1234'])->text, 'arguments');
same('1,234.5 é', $localizer->developerText(9002, ['n' => 1234.5, 'text' => 'é']), 'numbers');
$long = str_repeat('é', 2000);
same($long, $localizer->userText(9002, ['n' => 1, 'text' => $long]), 'a long text');
same("a\0b", $localizer->userText(9002, ['n' => 1, 'text' => "a\0b"]), 'a NUL');

foreach (["plain", "it\u{202e}s", "a\nb", 'é', ''] as $text) {
    $message = $localizer->message(9002, ['n' => '3', 'text' => $text]);
    same($message->text, $localizer->developerText(9002, ['n' => '3', 'text' => $text]), 'a text for developers');
    same($message->userText, $localizer->userText(9002, ['n' => '3', 'text' => $text]), 'a text for users');
}

// What cannot be used is named.
raised('neither a text nor a number', fn () => $localizer->userText(9002, ['n' => true]));
raised('unknown field `overlay`', fn () => new Catalog(['overlay' => []]));
raised('no locale', fn () => new Catalog(['default_locale' => 'no locale']));
raised('is it "ja"', fn () => Preferences::fromGengoLanguage('jp'));
raised('neither a text nor a number', fn () => $english->message(2700, ['n' => true]));
raised('unknown field `stat`', fn () => $english->problemDetails($twoJobs, ['stat' => 402]));

// Readers are chained.
$reader = Preferences::fromIdsLossy(['pt-BR', ''])->then(Preferences::fromAcceptLanguage('en-AU, de;q=0.5'));
same(['pt-BR', 'en-GB', 'en'], (new Catalog())->chain($reader), 'chain');

// Problem details are ready to send.
$problem = $english->problemDetails(
    '{"opstat":"error","err":{"code":2700}}',
    ['status' => 402, 'type_base' => 'https://example.com/errors/', 'extensions' => ['balance' => 30]],
);
same([402, 'application/problem+json', 'en'], [$problem->status, $problem->mediaType, $problem->language], 'problem');
same('https://example.com/errors/2700', json_decode($problem->json)->type, 'type');

// A trace says why.
$trace = (new Catalog())->localizer(Preferences::fromIds(['en-GB']))->trace(2800);
same('has no message error-2800', $trace->steps[0]->lack, 'trace');

exit($faults === 0 ? 0 : 1);
