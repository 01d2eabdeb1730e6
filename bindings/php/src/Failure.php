<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** Why a call of Gengo's API failed, independent of the reader. */
final class Failure
{
    /**
     * @param string $kind `rejected`: the server reported errors. `unreadable`: the response could not be read. `unreachable`: there was no response.
     * @param string $retry When trying again makes sense: `later`, `after-action` (once the user or the owner of the account has done something) or `never`. The greatest of all errors counts.
     * @param string $log One line of English for logs. What the server said is escaped in it.
     * @param list<ReportedError> $errors Every error, in the response's order. Empty unless the server reported errors.
     */
    public function __construct(
        public readonly string $kind,
        public readonly string $retry,
        public readonly string $log,
        public readonly array $errors,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['kind'],
            $data['retry'],
            $data['log'],
            array_map(ReportedError::from(...), $data['errors']),
        );
    }
}
