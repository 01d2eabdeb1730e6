<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** What is known of a code besides its texts. */
final class Facts
{
    /**
     * @param ?string $name The name of the code, such as `NOT_ENOUGH_CREDITS`.
     * @param ?string $category What the error is about, in one word, such as `credits`.
     * @param ?string $field The field of the request that the error is about, by its name in the API.
     * @param ?string $retry When trying again makes sense: `later`, `after-action` or `never`.
     */
    public function __construct(
        public readonly ?string $name,
        public readonly ?string $category,
        public readonly ?string $field,
        public readonly ?string $retry,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['name'],
            $data['category'],
            $data['field'],
            $data['retry'],
        );
    }
}
