<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** Which locales were asked for a message, and what each lacked. */
final class Trace
{
    /**
     * @param ?string $id The id of the message.
     * @param list<TraceStep> $steps What was asked, in order: first for the text for developers, then for the text for users, each up to the locale that answered.
     * @param string $log All of it as lines of English, for logs.
     */
    public function __construct(
        public readonly ?string $id,
        public readonly array $steps,
        public readonly string $log,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['id'],
            array_map(TraceStep::from(...), $data['steps']),
            $data['log'],
        );
    }
}
