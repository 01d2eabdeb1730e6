<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** One question to one locale. */
final class TraceStep
{
    /**
     * @param ?string $locale The locale that was asked. Null where the server's own text answers.
     * @param string $id The id of the message that the locale was asked for.
     * @param bool $isUserText Whether the text for users was asked for, and not the one for developers.
     * @param ?string $lack What the locale lacks. Null if it answers.
     */
    public function __construct(
        public readonly ?string $locale,
        public readonly string $id,
        public readonly bool $isUserText,
        public readonly ?string $lack,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['locale'],
            $data['id'],
            $data['is_user_text'],
            $data['lack'],
        );
    }
}
