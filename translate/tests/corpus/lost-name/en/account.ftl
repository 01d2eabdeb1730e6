### Sign-in and account of a photo app.

# For developers: a request came without its key.
# Keep as is: X-Api-Key
account-no-key = the header X-Api-Key is missing

# The account was closed by the person who owned it.
# $name (String) - that person's name
account-closed = The account of { $name } was closed on request.
    .user = Hello { $name }, your account is closed. Would you like to open it again?
