<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** Something that came with an error besides its code and its text. */
final class Datum
{
    /**
     * @param ?string $name Its name in the error. Null for further items of a list of texts.
     * @param mixed $value Its value, of any shape.
     */
    public function __construct(
        public readonly ?string $name,
        public readonly mixed $value,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['name'],
            $data['value'],
        );
    }
}
