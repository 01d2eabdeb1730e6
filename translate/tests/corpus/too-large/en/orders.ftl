### Orders and payments.

# The bank refused.
# $amount (Number) - in euros
orders-payment-refused = Your bank refused the payment of €{ NUMBER($amount, minimumFractionDigits: 2) }.
    .user = The payment did not work. Please check the number and the date of your card, or choose another way to pay.

# $code (String) - what was typed
# $date (String) - a date, written for the reader
orders-coupon = The coupon { $code } expired on { $date }.

# Something is missing in the address.
orders-address = Please enter a complete address (street, number, postcode, town).

# $url (String) - the address of a page
orders-track = See <a href="{ $url }">where your parcel is</a>.

# For developers.
# Keep as is: order_id, 422
orders-invalid = order_id is not a number (HTTP 422)
