sync-retry = Bitte versuchen Sie es in 5 Minuten erneut. Hilft das nicht, sehen Sie unter https://status.example.org/?lang=de nach.

sync-failed = Etwas ist schiefgegangen!
    .user = { sync-retry }

sync-errors = Diese Dateien konnten nicht gesichert werden:

sync-terms = Lesen Sie, <a href="https://help.example.org/new">was neu ist</a>.
    .user = Die neuen Bedingungen stehen jetzt unter https://help.example.org/terms bereit.
