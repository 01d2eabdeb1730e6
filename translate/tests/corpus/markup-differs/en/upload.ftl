### Files that are sent to the app.

# There is no more room.
upload-full = Your storage is <b>full</b>. Delete some files<br>or choose a larger plan.

# On a button.
upload-retry = Please try again.

# An album is damaged.
# $album (String) - its title
# $count (Number) - how many photos
upload-album =
    { $count ->
        [one] One <i>photo</i> of <b>{ $album }</b> is missing.
       *[other] { $count } <i>photos</i> of <b>{ $album }</b> are missing.
    }
    .title = <b>{ $album }</b> <i>cannot</i> be opened
