### Sign-in and account of a photo app.

# The name of the app. A language may decline it.
-app = Lumora

# At sign-in.
account-wrong-password = The password is wrong. Please try again.

# The account was closed by the person who owned it.
# $name (String) - that person's name
account-closed = The account of { $name } was closed on request.
    .user = Hello { $name }, your account is closed. Would you like to open it again?

# After too many attempts to sign in.
# $minutes (Number) - minutes until the next attempt
account-locked =
    { $minutes ->
        [one] Too many attempts. Please wait { $minutes } minute.
       *[other] Too many attempts. Please wait { $minutes } minutes.
    }

# The field for the address.
account-email =
    .label = Your email address
    .placeholder = name@example.org
