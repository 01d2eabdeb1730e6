<?php

declare(strict_types=1);

namespace GengoMessages;

use FFI;
use FFI\CData;
use InvalidArgumentException;

/** @internal The C library, and what goes over its border. */
final class Engine
{
    public const JSON = JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION;

    private static ?self $loaded = null;

    private function __construct(public readonly FFI $c)
    {
    }

    /**
     * Loads the library that the environment variable GENGO_MESSAGES_LIBRARY names, or else the one that the
     * system finds by its name.
     */
    public static function get(): self
    {
        return self::$loaded ??= new self(FFI::cdef(
            self::declarations(),
            getenv('GENGO_MESSAGES_LIBRARY') ?: 'libgengo_messages.so',
        ));
    }

    /** The text of a buffer, which is freed. */
    public function take(?CData $buffer): ?string
    {
        if ($buffer === null) {
            return null;
        }
        $text = FFI::string($buffer->data, $buffer->length);
        $this->c->gengo_buffer_free($buffer);
        return $text;
    }

    /** The data of a buffer with JSON, which is freed. */
    public function data(?CData $buffer): mixed
    {
        $json = $this->take($buffer);
        return $json === null ? null : json_decode($json, true, 4096, JSON_THROW_ON_ERROR);
    }

    /** What a function makes, or an exception with what it says in its last argument. */
    public function made(string $function, mixed ...$arguments): CData
    {
        return $this->answer($function, ...$arguments)
            ?? throw new InvalidArgumentException('the library has no memory left');
    }

    /** As made(), of a function that may have nothing to say. */
    public function answer(string $function, mixed ...$arguments): ?CData
    {
        $error = $this->c->new('gengo_buffer *');
        $made = $this->c->$function(...[...$arguments, FFI::addr($error)]);
        if (!FFI::isNull($error)) {
            throw new InvalidArgumentException($this->take($error));
        }
        return $made;
    }

    /** The arguments of a message; the caller frees them. */
    public function arguments(?array $args): ?CData
    {
        if ($args === null) {
            return null;
        }
        $json = self::json((object) $args);
        return $this->made('gengo_args_from_json', $json, strlen($json));
    }

    /** Data as the library takes it. What is not UTF-8 becomes U+FFFD. */
    public static function json(mixed $data): string
    {
        return json_encode($data, self::JSON);
    }

    /** The header, without what only C's preprocessor reads. */
    private static function declarations(): string
    {
        $header = file_get_contents(__DIR__ . '/../../c/include/gengo_messages.h');
        $header = preg_replace('/^#ifdef __cplusplus$.*?^#endif.*?$/ms', '', $header);
        return preg_replace('/^#.*$/m', '', $header);
    }
}
