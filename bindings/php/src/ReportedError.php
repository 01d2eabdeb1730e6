<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** One error of a response. */
final class ReportedError
{
    /**
     * @param ?string $job The job that the error is about: its name in the request, or its position from 0 in a list. Null if the error is about the call.
     * @param ?int $code The code. Null if the server sent none that is an integer of 64 bits.
     * @param ?string $name The name of the code, such as `NOT_ENOUGH_CREDITS`. Null for codes that Gengo does not document.
     * @param ?string $category What the error is about, in one word, such as `credits`.
     * @param ?string $field The field of the request that the error is about, by its name in the API.
     * @param string $retry When trying again makes sense: `later`, `after-action` or `never`.
     * @param ?string $serverText The server's own text, as it was sent. It may contain anything.
     * @param list<Datum> $data All other data in the error, in the original order.
     * @param string $log One line of English for logs. What the server said is escaped in it.
     */
    public function __construct(
        public readonly ?string $job,
        public readonly ?int $code,
        public readonly ?string $name,
        public readonly ?string $category,
        public readonly ?string $field,
        public readonly string $retry,
        public readonly ?string $serverText,
        public readonly array $data,
        public readonly string $log,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['job'],
            $data['code'],
            $data['name'],
            $data['category'],
            $data['field'],
            $data['retry'],
            $data['server_text'],
            array_map(Datum::from(...), $data['data']),
            $data['log'],
        );
    }
}
