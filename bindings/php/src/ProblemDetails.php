<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** A failure as the answer of a web service (RFC 9457), in a reader's language. */
final class ProblemDetails
{
    /**
     * @param string $json The body to send: a JSON object with `type`, `status`, `title`, `detail` and `errors`.
     * @param int $status The HTTP status to send.
     * @param string $mediaType The value of `Content-Type`: `application/problem+json`.
     * @param ?string $language The value of `Content-Language`.
     */
    public function __construct(
        public readonly string $json,
        public readonly int $status,
        public readonly string $mediaType,
        public readonly ?string $language,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['json'],
            $data['status'],
            $data['media_type'],
            $data['language'],
        );
    }
}
