### Errors of several kinds.

# No key was sent.
error-1100 = The key is missing
    .user = { user-app }

# The key is unknown.
error-1150 = The key is not known
    .user = { user-app }

# The list is empty.
error-1300 = The list of orders is empty

# The balance is too low.
error-2700 = The balance is too low for this order
    .user = Your balance is too low. Please add to it.

# Only the makers of the app can help.
user-app = Something in this app went wrong.
