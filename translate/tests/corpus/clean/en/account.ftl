### Sign-in and account of a photo app.

# The name of the app. A language may decline it.
-app = Lumora

# At sign-in.
account-wrong-password = The password is wrong. Please try again.

# After too many attempts to sign in.
# $minutes (Number) - minutes until the next attempt
account-locked =
    { $minutes ->
        [one] Too many attempts. Please wait { $minutes } minute.
       *[other] Too many attempts. Please wait { $minutes } minutes.
    }

# The account was closed by the person who owned it.
# $name (String) - that person's name
account-closed = The account of { $name } was closed on request.
    .user = Hello { $name }, your account is closed. Would you like to open it again?

# The code from a text message was wrong.
# $attempt (Number) - which attempt it was
account-attempt =
    { NUMBER($attempt, type: "ordinal") ->
        [one] This was your { $attempt }st attempt.
        [two] This was your { $attempt }nd attempt.
        [few] This was your { $attempt }rd attempt.
       *[other] This was your { $attempt }th attempt.
    }

# A line under the form.
account-help = Help with { -app }: <a href="https://help.example.org/sign-in">signing in</a>

# Asked before signing out.
# $scope (String) - "one" for this device, "other" for all
account-sign-out =
    { $scope ->
        [one] Sign out on this device?
       *[other] Sign out on all devices?
    }

# For developers: a request came without its key.
# Keep as is: X-Api-Key
account-no-key = the header X-Api-Key is missing

# The field for the address.
account-email =
    .label = Your email address
    .placeholder = name@example.org

# After an update.
account-updated = { -app } was updated. 🎉
