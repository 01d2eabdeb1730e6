<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** Something in an app's own texts that cannot be used. It costs the messages that it names and nothing else. */
final class Problem
{
    /**
     * @param string $path The file or folder; for a text that came as a string, the name that it was given.
     * @param ?string $locale The locale whose text it is.
     * @param ?int $line The line in the file, from 1.
     * @param ?int $column The column in the line, in characters, from 1.
     * @param ?string $id The id of the message, or of the term with its leading `-`.
     * @param string $reason What is wrong, without the place.
     * @param string $log All of it in one line, for logs.
     */
    public function __construct(
        public readonly string $path,
        public readonly ?string $locale,
        public readonly ?int $line,
        public readonly ?int $column,
        public readonly ?string $id,
        public readonly string $reason,
        public readonly string $log,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['path'],
            $data['locale'],
            $data['line'],
            $data['column'],
            $data['id'],
            $data['reason'],
            $data['log'],
        );
    }
}
