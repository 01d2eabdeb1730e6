### Orders and payments.

# For developers.
# Keep as is: order_id, 422
orders-invalid = order_id is not a number (HTTP 422)

# For developers.
# Keep as is: job_id
# $count (Number) - how many
orders-jobs =
    { $count ->
        [one] { $count } value of job_id is unknown
       *[other] { $count } values of job_id are unknown
    }

# $code (String) - what was typed
# $date (String) - a date, written for the reader
orders-coupon = The coupon { $code } expired on { $date }.

# At the end of several messages.
orders-contact = Questions? Write to help@example.org or call 0800 123 456.
