<?php

declare(strict_types=1);

namespace GengoMessages;

use FFI\CData;
use InvalidArgumentException;

/** The messages of all locales, for any number of readers. */
final class Catalog
{
    /** How many readers' localizers are kept. */
    private const MAX_READERS = 128;

    private readonly CData $catalog;

    /** @var array<string, Localizer> */
    private array $localizers = [];

    /**
     * Without options, the texts that come with the library. What cannot be used of the app's own texts is in
     * problems().
     *
     * @param array{
     *     embedded?: bool,
     *     overlays?: list<array{folder: string}|array{locale: string, name?: string, text: string}>,
     *     service_name?: string,
     *     default_locale?: string,
     *     reference_locale?: string,
     *     parents?: array<string, list<string>>,
     *     isolate_arguments?: bool,
     *     localize_numbers?: bool,
     *     pseudo_locales?: bool,
     *     code_ids?: string,
     *     codes?: array<int|string, array{name?: string, category?: string, field?: string, retry?: string}>,
     * } $options `embedded`: whether the catalog has Gengo's texts and codes. `overlays`: the app's own texts, later
     *     ones over earlier ones. `service_name`: another name for the service. `default_locale`: for readers who
     *     want none that there is. `codes`: what is known of the app's own codes.
     * @throws InvalidArgumentException if an option does not exist, or an id is not a locale
     */
    public function __construct(array $options = [])
    {
        $engine = Engine::get();
        // Empty lists are maps here.
        foreach (['codes', 'parents'] as $map) {
            if (isset($options[$map])) {
                $options[$map] = (object) $options[$map];
            }
        }
        $json = Engine::json((object) $options);
        $set = $engine->made('gengo_options_from_json', $json, strlen($json));
        try {
            $this->catalog = $engine->made('gengo_catalog_new', $set);
        } finally {
            $engine->c->gengo_options_free($set);
        }
    }

    public function __destruct()
    {
        if (isset($this->catalog)) {
            Engine::get()->c->gengo_catalog_free($this->catalog);
        }
    }

    /** The messages for a reader. The same reader gets the same localizer. */
    public function localizer(Preferences $reader): Localizer
    {
        if (isset($this->localizers[$reader->json])) {
            return $this->localizers[$reader->json];
        }
        $engine = Engine::get();
        $localizer = $this->asked($reader, 'gengo_catalog_localizer');
        if (count($this->localizers) >= self::MAX_READERS) {
            $this->localizers = [];
        }
        return $this->localizers[$reader->json] = new Localizer($localizer);
    }

    /**
     * The locales that answer a reader, in order.
     *
     * @return list<string>
     */
    public function chain(Preferences $reader): array
    {
        $engine = Engine::get();
        return $engine->data($this->asked($reader, 'gengo_catalog_chain_json'));
    }

    /**
     * The locales that have texts, sorted.
     *
     * @return list<string>
     */
    public function locales(): array
    {
        $engine = Engine::get();
        return $engine->data($engine->c->gengo_catalog_locales_json($this->catalog));
    }

    /**
     * The numeric codes that have a message of their own, sorted.
     *
     * @return list<int>
     */
    public function codes(): array
    {
        $engine = Engine::get();
        return $engine->data($engine->c->gengo_catalog_codes_json($this->catalog));
    }

    /** What is known of a code. Null if nothing is. */
    public function facts(int|string $code): ?Facts
    {
        $engine = Engine::get();
        $code = (string) $code;
        $facts = $engine->data($engine->c->gengo_catalog_facts_json($this->catalog, $code, strlen($code)));
        return $facts === null ? null : Facts::from($facts);
    }

    /**
     * When trying again makes sense: `later`, `after-action` (once the user or the owner of the account has done
     * something) or `never`.
     */
    public function retry(int|string $code): string
    {
        $code = (string) $code;
        return Engine::get()->c->gengo_catalog_retry($this->catalog, $code, strlen($code));
    }

    /**
     * What cannot be used of the app's own texts.
     *
     * @return list<Problem>
     */
    public function problems(): array
    {
        $engine = Engine::get();
        return array_map(Problem::from(...), $engine->data($engine->c->gengo_catalog_problems_json($this->catalog)));
    }

    private function asked(Preferences $reader, string $function): CData
    {
        $engine = Engine::get();
        $preferences = $engine->made('gengo_preferences_from_json', $reader->json, strlen($reader->json));
        $answer = $engine->c->$function($this->catalog, $preferences);
        $engine->c->gengo_preferences_free($preferences);
        return $answer;
    }
}
