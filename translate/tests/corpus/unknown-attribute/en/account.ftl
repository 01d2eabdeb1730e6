### Sign-in and account of a photo app.

# The name of the app. A language may decline it.
-app = Lumora

# A line under the form.
account-help = Help with { -app }: <a href="https://help.example.org/sign-in">signing in</a>

# The field for the address.
account-email =
    .label = Your email address
    .placeholder = name@example.org

# After an update.
account-updated = { -app } was updated. 🎉

# A line above the form.
account-field = Fill in this field: { account-email.label }

# The account was closed by the person who owned it.
# $name (String) - that person's name
account-closed = The account of { $name } was closed on request.
    .user = Hello { $name }, your account is closed. Would you like to open it again?
