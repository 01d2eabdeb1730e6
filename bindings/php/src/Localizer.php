<?php

declare(strict_types=1);

namespace GengoMessages;

use FFI\CData;
use FFI;
use InvalidArgumentException;

/** The messages for one reader, made by Catalog::localizer(). */
final class Localizer
{
    /** How many messages are kept: codes may come from anywhere. */
    private const MAX_KNOWN = 1000;

    /** How long a text is that needs no second try, in bytes. */
    private const ROOM = 1024;

    /** What stands in texts for developers as it is. The library escapes whatever else there is to escape. */
    private const PLAIN = '/^[ -~\x{c0}-\x{24f}]*$/Du';
    private const VALID = '//u';

    /**
     * @var array<array<int, list<string>>> Texts for developers, and for users, as words and the names of arguments by
     *     turns; none where there is more to a text.
     */
    private array $patterns = [[], []];

    /** @var array<int|string, Message> Without arguments, the message of a code never changes. */
    private array $known = [];

    private ?CData $room = null;

    private ?FFI $c = null;

    /** @internal */
    public function __construct(private readonly CData $localizer)
    {
    }

    public function __destruct()
    {
        Engine::get()->c->gengo_localizer_free($this->localizer);
    }

    /**
     * The locales that answer, in order.
     *
     * @return list<string>
     */
    public function chain(): array
    {
        $engine = Engine::get();
        return $engine->data($engine->c->gengo_localizer_chain_json($this->localizer));
    }

    /**
     * The message of a code, a number or a word. An unknown code gets the generic message.
     *
     * @param ?array<string, string|int|float> $args what the texts take, by name; pass job and order ids as strings
     * @throws InvalidArgumentException if an argument is neither a text nor a number
     */
    public function message(int|string $code, ?array $args = null): Message
    {
        return $args === null ? $this->known[$code] ?? $this->keep($code) : $this->ask($code, $args);
    }

    /**
     * The message of an id: its value is the text for developers, its attribute `.user` the one for users. An
     * unknown id gets the generic message.
     *
     * @param ?array<string, string|int|float> $args
     */
    public function messageById(string $id, ?array $args = null): Message
    {
        $engine = Engine::get();
        return $this->with($args, fn (?CData $set) => Message::from($engine->data(
            $engine->c->gengo_localizer_message_by_id_json($this->localizer, $id, strlen($id), $set),
        )));
    }

    /**
     * The text for users of a code's message alone, which costs less than the message.
     *
     * @param ?array<string, string|int|float> $args
     */
    public function userText(int $code, ?array $args = null): string
    {
        return $args === null ? $this->message($code)->userText : $this->text($code, $args, true);
    }

    /**
     * The text for developers of a code's message alone, which costs less than the message.
     *
     * @param ?array<string, string|int|float> $args
     */
    public function developerText(int $code, ?array $args = null): string
    {
        return $args === null ? $this->message($code)->text : $this->text($code, $args, false);
    }

    /**
     * Why a call failed, in the reader's language, from the body of its response or a ResponseError. Null if it
     * succeeded.
     */
    public function explain(string|ResponseError $response): ?Explanation
    {
        $engine = Engine::get();
        $body = is_string($response) ? $response : $response->body;
        $reason = is_string($response) ? '' : (string) $response->reason;
        $explanation = $engine->data($body !== null
            ? $engine->c->gengo_localizer_explain_json($this->localizer, $body, strlen($body))
            : $engine->c->gengo_localizer_explain_unreachable_json($this->localizer, $reason, strlen($reason)));
        return $explanation === null ? null : Explanation::from($explanation);
    }

    /**
     * A failed call as the answer of a web service (RFC 9457). Null if it succeeded.
     *
     * @param array{
     *     status?: int, type?: string, type_base?: string, title?: string, detail?: string, instance?: string,
     *     extensions?: array<string, mixed>,
     * } $options The code follows `type_base`; `extensions` are members of the app's own.
     * @throws InvalidArgumentException if an option does not exist
     */
    public function problemDetails(string|ResponseError $response, array $options = []): ?ProblemDetails
    {
        $engine = Engine::get();
        $json = self::options($options);
        $isBody = is_string($response) || $response->body !== null;
        $sent = is_string($response) ? $response : $response->body ?? (string) $response->reason;
        $problem = $engine->data($engine->answer(
            $isBody
                ? 'gengo_localizer_problem_json'
                : 'gengo_localizer_unreachable_problem_json',
            $this->localizer,
            $sent,
            strlen($sent),
            $json,
            strlen($json),
        ));
        return $problem === null ? null : ProblemDetails::from($problem);
    }

    /**
     * The message of a code, such as one of the app's own, as the answer of a web service.
     *
     * @param ?array<string, string|int|float> $args
     * @param array<string, mixed> $options those of problemDetails()
     */
    public function codeProblemDetails(int|string $code, ?array $args = null, array $options = []): ProblemDetails
    {
        $engine = Engine::get();
        $json = self::options($options);
        $code = (string) $code;
        return $this->with($args, fn (?CData $set) => ProblemDetails::from($engine->data($engine->made(
            'gengo_localizer_code_problem_json',
            $this->localizer,
            $code,
            strlen($code),
            $set,
            $json,
            strlen($json),
        ))));
    }

    /**
     * Which locales were asked for a code's texts, and why each did not answer.
     *
     * @param ?array<string, string|int|float> $args
     */
    public function trace(int|string $code, ?array $args = null): Trace
    {
        $engine = Engine::get();
        $code = (string) $code;
        return $this->with($args, fn (?CData $set) => Trace::from($engine->data(
            $engine->c->gengo_localizer_trace_json($this->localizer, $code, strlen($code), $set),
        )));
    }

    private function ask(int|string $code, ?array $args): Message
    {
        $engine = Engine::get();
        $code = (string) $code;
        return $this->with($args, fn (?CData $set) => Message::from($engine->data(
            $engine->c->gengo_localizer_message_json($this->localizer, $code, strlen($code), $set),
        )));
    }

    private function keep(int|string $code): Message
    {
        if (count($this->known) >= self::MAX_KNOWN) {
            $this->known = [];
        }
        return $this->known[$code] = $this->ask($code, null);
    }

    private function text(int $code, array $args, bool $isUserText): string
    {
        $pieces = $this->patterns[$isUserText][$code] ?? $this->pattern($code, $isUserText);
        $text = $pieces === [] ? null : self::put($pieces, $args, $isUserText ? self::VALID : self::PLAIN);
        if ($text !== null) {
            return $text;
        }
        $c = $this->c ??= Engine::get()->c;
        $room = $this->room ??= $c->new('char[' . self::ROOM . ']');
        $json = $args === [] ? '{}' : json_encode($args, Engine::JSON);
        $size = strlen($json);
        $length = $c->gengo_localizer_text_of_json($this->localizer, $code, $isUserText, $json, $size, $room, self::ROOM);
        if ($length < 0) {
            // It says what is wrong with the arguments.
            return $isUserText ? $this->ask($code, $args)->userText : $this->ask($code, $args)->text;
        }
        if ($length >= self::ROOM) {
            $room = $c->new('char[' . ($length + 1) . ']');
            $c->gengo_localizer_text_of_json($this->localizer, $code, $isUserText, $json, $size, $room, $length + 1);
        }
        return FFI::string($room, $length);
    }

    /** @return list<string> */
    private function pattern(int $code, bool $isUserText): array
    {
        if (count($this->patterns[$isUserText]) >= self::MAX_KNOWN) {
            $this->patterns[$isUserText] = [];
        }
        $engine = Engine::get();
        $pieces = $engine->data($engine->c->gengo_localizer_pattern_json($this->localizer, $code, $isUserText));
        return $this->patterns[$isUserText][$code] = $pieces ?? [];
    }

    /**
     * A text of words and arguments in a row is put together here: a call of the library costs more.
     *
     * @param list<string> $pieces
     */
    private static function put(array $pieces, array $args, string $safe): ?string
    {
        $text = '';
        foreach ($pieces as $place => $piece) {
            if ($place % 2 === 0) {
                $text .= $piece;
                continue;
            }
            $value = $args[$piece] ?? null;
            if (!is_string($value) || preg_match($safe, $value) !== 1) {
                return null;
            }
            $text .= $value;
        }
        return $text;
    }

    private function with(?array $args, callable $ask): mixed
    {
        $set = Engine::get()->arguments($args);
        try {
            return $ask($set);
        } finally {
            Engine::get()->c->gengo_args_free($set);
        }
    }

    private static function options(array $options): string
    {
        if (isset($options['extensions'])) {
            $options['extensions'] = (object) $options['extensions'];
        }
        return Engine::json((object) $options);
    }
}
