<?php

declare(strict_types=1);

namespace GengoMessages;

use InvalidArgumentException;

/** The languages that a reader asked for, best first. Without any, the catalog's default locale answers. */
final class Preferences
{
    /** @internal As the library takes them, and as localizers are kept by. */
    public readonly string $json;

    /** @param list<array<string, mixed>> $sources */
    private function __construct(private readonly array $sources)
    {
        $this->json = Engine::json($sources);
    }

    /** Those of a reader of whom nothing is known. */
    public static function none(): self
    {
        return new self([]);
    }

    /**
     * From language ids in order of preference: BCP-47 tags in any case, with `-` or `_`, and POSIX locales.
     *
     * @param list<string> $ids
     * @throws InvalidArgumentException if one is not a language id
     */
    public static function fromIds(array $ids): self
    {
        return (new self([['ids' => array_values($ids)]]))->checked();
    }

    /**
     * As fromIds(), from texts of which some may not be language ids: those are skipped.
     *
     * @param list<string> $ids
     */
    public static function fromIdsLossy(array $ids): self
    {
        return new self([['lossy_ids' => array_values($ids)]]);
    }

    /** From the value of an HTTP `Accept-Language` header. What is not valid in it is skipped. */
    public static function fromAcceptLanguage(string $header): self
    {
        return new self([['accept_language' => $header]]);
    }

    /**
     * From one of Gengo's own language codes, such as a job's `lc_tgt`. They are not BCP-47: `pt` is European
     * Portuguese.
     *
     * @throws InvalidArgumentException if it is not one of them
     */
    public static function fromGengoLanguage(string $code): self
    {
        return (new self([['gengo_language' => $code]]))->checked();
    }

    /** These languages, and after them those of $less, which counts less: the user's own setting, then the header. */
    public function then(self $less): self
    {
        return new self([...$this->sources, ...$less->sources]);
    }

    private function checked(): self
    {
        $engine = Engine::get();
        $reader = $engine->made('gengo_preferences_from_json', $this->json, strlen($this->json));
        $engine->c->gengo_preferences_free($reader);
        return $this;
    }
}
