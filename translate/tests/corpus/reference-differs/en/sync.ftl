### A drive in the cloud.

# The name of the drive. A language may decline it.
-drive = Nimbus Drive

# There is no network.
sync-offline = You are offline. { -drive } will go on as soon as you are connected again.

# At the end of several messages.
sync-retry = Please try again in 5 minutes. If it still does not work, see https://status.example.org/?lang=en.

# Something went wrong and nothing more is known.
sync-failed = Something went wrong!
    .user = { sync-retry }

# The drive is nearly full.
sync-quota =
    The space of { -drive } is nearly full.
    Please remove what you do not need any more.

# $files (Number) - how many files wait
sync-waiting =
    { $files ->
        [one] One file has not been saved for a long time.
       *[other] { $files } files have not been saved for a long time.
    }

# The name of the app. A language may decline it.
-app = Lumora

# After an update.
account-updated = { -app } was updated. 🎉
