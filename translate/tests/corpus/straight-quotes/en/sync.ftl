### A drive in the cloud.

# On a button.
sync-save = Choose “Save” to go on.
    .user = Choose Save.

# $name (String) - a file
sync-file = “{ $name }” was saved.

# $count (Number) - how many files
sync-files = { $count ->
    [one] { $count } file is “new”.
   *[other] { $count } files are “new”.
}

# A screen in inches, and code.
sync-screen = Screens of 5 to 7 inches show <b class="x">custom_data</b> of app.ini.

# English has straight marks itself.
sync-code = "field" is missing.

# A call.
sync-call = Run foo with the word.
