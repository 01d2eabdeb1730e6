### A drive in the cloud.

# The name of the drive. A language may decline it.
-drive = Nimbus Drive

# Two people changed one file.
# $name (String) - the file's name
# $device (String) - the name of a phone or computer
sync-conflict = { $name } was changed on { $device }, too. Which version do you want to keep?

# A title above the list of errors:
sync-errors = These files could not be saved:
