### Sign-in and account of a photo app.

# The name of the app. A language may decline it.
-app = Lumora

# At sign-in.
account-wrong-password = The password is wrong. Please try again.

# For developers: a request came without its key.
# Keep as is: X-Api-Key
account-no-key = the header X-Api-Key is missing

# The field for the address.
account-email =
    .label = Your email address
    .placeholder = name@example.org

# A line under the form.
account-help = Help with { -app }: <a href="https://help.example.org/sign-in">signing in</a>
