### Files that are sent to the app.

# A file is larger than is allowed.
# $name (String) - the file's name
# $limit (Number) - the limit in megabytes
upload-too-large = “{ $name }” is larger than { $limit } MB.

# While nothing goes on.
upload-paused = Uploading is paused…

# On a button.
upload-retry = Please try again.
