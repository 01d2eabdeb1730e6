<?php

// Written from the records in bindings/core: do not edit.

declare(strict_types=1);

namespace GengoMessages;

/** An error in a reader's language: one text for developers and logs, one for the person in front of the app. */
final class Message
{
    /**
     * @param ?int $code The code that the message is about. Null for an error without one, and for summaries.
     * @param string $text The sentence for developers and logs. What a server or an app puts into it is escaped where it would break a line or steer a terminal.
     * @param string $userText What happened and what to do, for the person in front of the app.
     * @param ?string $locale The locale that `text` is from. Null if the text is the server's own.
     * @param ?string $userLocale The locale that `userText` is from.
     * @param string $direction The direction of `text`: `ltr` or `rtl`.
     * @param string $userDirection The direction of `userText`: `ltr` or `rtl`.
     * @param string $origin Where `text` comes from: `first-choice`, `fallback` (another locale of the chain), `server`, `generic` (nothing is known of the code) or `id`.
     * @param string $userOrigin Where `userText` comes from.
     * @param bool $isFallback Whether one of the two texts is not what the reader asked for first: it is in another language, or not about this code.
     */
    public function __construct(
        public readonly ?int $code,
        public readonly string $text,
        public readonly string $userText,
        public readonly ?string $locale,
        public readonly ?string $userLocale,
        public readonly string $direction,
        public readonly string $userDirection,
        public readonly string $origin,
        public readonly string $userOrigin,
        public readonly bool $isFallback,
    ) {
    }

    /** @internal From the library's data. */
    public static function from(array $data): self
    {
        return new self(
            $data['code'],
            $data['text'],
            $data['user_text'],
            $data['locale'],
            $data['user_locale'],
            $data['direction'],
            $data['user_direction'],
            $data['origin'],
            $data['user_origin'],
            $data['is_fallback'],
        );
    }
}
