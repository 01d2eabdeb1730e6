### Sign-in and account of a photo app.

# The name of the app. A language may decline it.
-app = Lumora

# After too many attempts to sign in.
# $minutes (Number) - minutes until the next attempt
account-locked =
    { $minutes ->
        [one] Too many attempts. Please wait { $minutes } minute.
       *[other] Too many attempts. Please wait { $minutes } minutes.
    }

# Asked before signing out.
# $scope (String) - "one" for this device, "other" for all
account-sign-out =
    { $scope ->
        [one] Sign out on this device?
       *[other] Sign out on all devices?
    }

# After an update.
account-updated = { -app } was updated. 🎉

# Under the list of albums.
# $count (Number) - how many there are
account-albums =
    { $count ->
        [0] No albums
        [one] { $count } album
       *[other] { $count } albums
    }
