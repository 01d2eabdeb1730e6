### A drive in the cloud.

# The name of the drive. A language may decline it.
-drive = Nimbus Drive

# What is kept there.
-files = files

# There is no network.
sync-offline = You are offline. { -drive } will go on as soon as you are connected again.

# The drive is nearly full.
sync-quota = The space of { -drive } is nearly full.

# $files (Number) - how many files wait
sync-waiting = { $files } { -files($files) } not saved yet

# On a button.
sync-open = Open { -drive }
