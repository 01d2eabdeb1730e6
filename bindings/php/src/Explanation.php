<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** Why a call failed, in a reader's language. */
final class Explanation
{
    /**
     * @param Message $message The whole in one message: the error if there is only one, a summary of several, or that the response could not be read or was not there.
     * @param list<ExplainedError> $errors Each error with its message, in the response's order.
     * @param Failure $failure The same for every reader.
     */
    public function __construct(
        public readonly Message $message,
        public readonly array $errors,
        public readonly Failure $failure,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            Message::from($data['message']),
            array_map(ExplainedError::from(...), $data['errors']),
            Failure::from($data['failure']),
        );
    }
}
