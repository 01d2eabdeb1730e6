### Files that are sent to the app.

# There is no more room.
upload-full = Your storage is <b>full</b>. Delete some files<br>or choose a larger plan.

# How many of the files were not taken.
# $count (Number) - that many
upload-rejected =
    { $count ->
        [0] All files have arrived.
        [one] { $count } file was not accepted.
       *[other] { $count } files were not accepted.
    }

# An album is damaged.
# $album (String) - its title
# $count (Number) - how many photos
upload-album =
    { $count ->
        [one] One <i>photo</i> of <b>{ $album }</b> is missing.
       *[other] { $count } <i>photos</i> of <b>{ $album }</b> are missing.
    }
    .title = <b>{ $album }</b> <i>cannot</i> be opened

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
