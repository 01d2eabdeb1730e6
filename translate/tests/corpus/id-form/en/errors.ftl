### Errors of several kinds.

# The request has no key.
error_1100 = The key is missing

# The key is not known.
Error-1150 = The key is not known

# The list is empty.
error-0042 = The list is empty

# At sign-in.
signIn-failed = Signing in to { -brandName } failed

# The name of the shop.
-brandName = Marktplatz

# The balance is too low.
error-2700 = The balance is too low
