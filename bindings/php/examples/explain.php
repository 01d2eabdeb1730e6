<?php

// Shows a whole response to a user: `php explain.php <Accept-Language header> <response.json>`.

declare(strict_types=1);

require __DIR__ . '/../autoload.php';

use GengoMessages\{Catalog, Preferences, ResponseError};

[, $header, $file] = $argv;
$catalog = new Catalog();

try {
    ResponseError::check(file_get_contents($file));
} catch (ResponseError $error) {
    $explanation = $catalog->localizer(Preferences::fromAcceptLanguage($header))->explain($error);
    echo $explanation->message->userText, "\n";
    foreach ($explanation->errors as $explained) {
        echo '  ', $explained->error->job ?? '-', ': ', $explained->message->userText, "\n";
    }
    error_log($error->getMessage());
}
