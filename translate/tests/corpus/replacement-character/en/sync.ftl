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

# $files (Number) - how many files wait
sync-waiting =
    { $files ->
        [one] One file has not been saved for a long time.
       *[other] { $files } files have not been saved for a long time.
    }

# A title above the list of errors:
sync-errors = These files could not be saved:
