### Files that are sent to the app.

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

# On a button.
upload-retry = Please try again.

# The app may not read the files.
# $platform (String) - "ios", "android" or "web"
upload-blocked =
    { $platform ->
        [ios] Allow access to your photos in the settings of the iPhone.
        [android] Allow access to your files in the settings.
       *[web] Allow access to your files in the browser.
    }
