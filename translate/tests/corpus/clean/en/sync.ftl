### A drive in the cloud.

# The name of the drive. A language may decline it.
-drive = Nimbus Drive

# There is no network.
sync-offline = You are offline. { -drive } will go on as soon as you are connected again.

# Two people changed one file.
# $name (String) - the file's name
# $device (String) - the name of a phone or computer
sync-conflict = { $name } was changed on { $device }, too. Which version do you want to keep?

# At the end of several messages.
sync-retry = Please try again in 5 minutes. If it still does not work, see https://status.example.org/?lang=en.

# Something went wrong and nothing more is known.
sync-failed = Something went wrong!
    .user = { sync-retry }

# For developers.
# Keep as is: cursor, /v2/items
sync-cursor = cursor is too old for /v2/items; start over

# $files (Number) - how many files wait
sync-waiting =
    { $files ->
        [one] One file has not been saved for a long time.
       *[other] { $files } files have not been saved for a long time.
    }

# The drive is nearly full.
sync-quota =
    The space of { -drive } is nearly full.
    Please remove what you do not need any more.

# A title above the list of errors:
sync-errors = These files could not be saved:
