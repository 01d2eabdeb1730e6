### A drive in the cloud.

# At the end of several messages.
sync-retry = Please try again in 5 minutes. If it still does not work, see https://status.example.org/?lang=en.

# Something went wrong and nothing more is known.
sync-failed = Something went wrong!
    .user = { sync-retry }

# A title above the list of errors:
sync-errors = These files could not be saved:

# The terms have changed.
sync-terms = Read <a href="https://help.example.org/new">what is new</a>.
    .user = The new terms are at https://help.example.org/terms now.
