### Sign-in and account of a photo app.

# After too many attempts to sign in.
# $minutes (Number) - minutes until the next attempt
account-locked =
    { $minutes ->
        [one] Too many attempts. Please wait { $minutes } minute.
       *[other] Too many attempts. Please wait { $minutes } minutes.
    }

# The code from a text message was wrong.
# $attempt (Number) - which attempt it was
account-attempt =
    { NUMBER($attempt, type: "ordinal") ->
        [one] This was your { $attempt }st attempt.
        [two] This was your { $attempt }nd attempt.
        [few] This was your { $attempt }rd attempt.
       *[other] This was your { $attempt }th attempt.
    }

# The account was closed by the person who owned it.
# $name (String) - that person's name
account-closed = The account of { $name } was closed on request.
    .user = Hello { $name }, your account is closed. Would you like to open it again?
