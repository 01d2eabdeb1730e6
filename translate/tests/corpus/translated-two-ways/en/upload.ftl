### Files that are sent to the app.

# On a button.
upload-retry = Please try again.

# On a button.
travel-retry = Please try again.

# While nothing goes on.
upload-paused = Uploading is paused…

# A coupon is too old.
# $code (String) - what was typed
# $date (String) - a date
orders-coupon = The coupon { $code } expired on { $date }.
    .title = Coupon expired

# A coupon is too old, in the list.
orders-coupon-2 = Take another one.
    .title = Coupon expired
