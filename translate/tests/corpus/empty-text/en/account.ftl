### Sign-in and account of a photo app.

# The name of the app. A language may decline it.
-app = Lumora

# A line under the form.
account-help = Help with { -app }: <a href="https://help.example.org/sign-in">signing in</a>

# The field for the address.
account-email =
    .label = Your email address
    .placeholder = name@example.org

# For developers: a request came without its key.
# Keep as is: X-Api-Key
account-no-key = the header X-Api-Key is missing

# After an update.
account-updated = { -app } was updated. 🎉

# Shown beside an album.
# $count (Number) - how many people see it
# $with (String) - "friends" or "all"
account-share =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
    .title =
        { $with ->
            [friends] With friends
           *[all] With all
        }

# The name of a plan; most languages leave it as it is.
upload-plan = Lumora Business Plus
