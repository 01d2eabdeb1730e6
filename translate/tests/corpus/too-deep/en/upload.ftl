### Files that are sent to the app.

# A file is larger than is allowed.
# $name (String) - the file's name
# $limit (Number) - the limit in megabytes
upload-too-large = “{ $name }” is larger than { $limit } MB.

# The wrong kind of file.
# Keep as is: JPEG, PNG
upload-format = Only JPEG and PNG are possible, up to 25 MB and 12,500 pixels wide.

# There is no more room.
upload-full = Your storage is <b>full</b>. Delete some files<br>or choose a larger plan.

# While nothing goes on.
upload-paused = Uploading is paused…

# On a button.
upload-retry = Please try again.
