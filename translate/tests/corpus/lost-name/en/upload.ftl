### Files that are sent to the app.

# The wrong kind of file.
# Keep as is: JPEG, PNG
upload-format = Only JPEG and PNG are possible, up to 25 MB and 12,500 pixels wide.

# On a button.
upload-retry = Please try again.
