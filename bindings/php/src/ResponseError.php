<?php

declare(strict_types=1);

namespace GengoMessages;

use RuntimeException;
use Throwable;

/**
 * A call of Gengo's API failed: it was rejected, or its response cannot be read or never came.
 *
 * Its message is one line of English for logs. Localizer::explain() has the words for people.
 */
final class ResponseError extends RuntimeException
{
    /** What the response says, independent of the reader. */
    public readonly Failure $failure;

    private function __construct(
        array $failure,
        /** The body of the response. Null if there was none. */
        public readonly ?string $body,
        /** What the HTTP client said, if there was no response. */
        public readonly ?string $reason,
        ?Throwable $previous = null,
    ) {
        $this->failure = Failure::from($failure);
        parent::__construct($this->failure->log, 0, $previous);
    }

    /**
     * Throws if a response reports any error.
     *
     * @param string $body what the server sent, whatever the HTTP status was: most of Gengo's errors come with 200
     * @throws ResponseError
     */
    public static function check(string $body): void
    {
        $engine = Engine::get();
        $failure = $engine->data($engine->c->gengo_check_json($body, strlen($body)));
        if ($failure !== null) {
            throw new self($failure, $body, null);
        }
    }

    /**
     * That there was no response, from an HTTP client's exception or from a text for logs. Of an exception only the
     * name of its class goes into the log: its message may have the URL in it, and Gengo's URLs have the key in them.
     */
    public static function unreachable(string|Throwable $reason): self
    {
        $engine = Engine::get();
        $text = is_string($reason) ? $reason : $reason::class;
        $failure = $engine->data($engine->c->gengo_unreachable_json($text, strlen($text)));
        return new self($failure, null, $text, is_string($reason) ? null : $reason);
    }

    /** When trying again makes sense: `later`, `after-action` or `never`. */
    public function retry(): string
    {
        return $this->failure->retry;
    }
}
