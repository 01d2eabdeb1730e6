### A drive in the cloud.

# Two people changed one file.
# $name (String) - the file's name
# $device (String) - the name of a phone or computer
sync-conflict = { $name } was changed on { $device }, too. Which version do you want to keep?

# At the end of several messages.
sync-retry = Please try again in 5 minutes. If it still does not work, see https://status.example.org/?lang=en.

# Something went wrong and nothing more is known.
sync-failed = Something went wrong!
    .user = { sync-retry }

# A title above the list of errors:
sync-errors = These files could not be saved:
