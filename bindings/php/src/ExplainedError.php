<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** One error of a response, with its message. */
final class ExplainedError
{
    /**
     * @param ReportedError $error What the server reported.
     * @param Message $message What to tell the reader of it.
     */
    public function __construct(
        public readonly ReportedError $error,
        public readonly Message $message,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            ReportedError::from($data['error']),
            Message::from($data['message']),
        );
    }
}
