### Files that are sent to the app.

# A file is larger than is allowed.
# $name (String) - the file's name
# $limit (Number) - the limit in megabytes
upload-too-large = “{ $name }” is larger than { $limit } MB.

# How many of the files were not taken.
# $count (Number) - that many
upload-rejected =
    { $count ->
        [0] All files have arrived.
        [one] { $count } file was not accepted.
       *[other] { $count } files were not accepted.
    }

# The wrong kind of file.
# Keep as is: JPEG, PNG
upload-format = Only JPEG and PNG are possible, up to 25 MB and 12,500 pixels wide.

# There is no more room.
upload-full = Your storage is <b>full</b>. Delete some files<br>or choose a larger plan.

# Help for the name of a folder.
upload-template = Write { "{" }name{ "}" } where the name should stand.

# While nothing goes on.
upload-paused = Uploading is paused…

# The app may not read the files.
# $platform (String) - "ios", "android" or "web"
upload-blocked =
    { $platform ->
        [ios] Allow access to your photos in the settings of the iPhone.
        [android] Allow access to your files in the settings.
       *[web] Allow access to your files in the browser.
    }

# On a button.
upload-retry = Please try again.

# The name of a plan; most languages leave it as it is.
upload-plan = Lumora Business Plus

# Sending stopped, because the phone has no more power.
upload-cable = Use a USB-C cable, or wait until the battery is over 50%.
