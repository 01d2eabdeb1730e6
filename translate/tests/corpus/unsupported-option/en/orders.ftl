### Orders and payments.

# The bank refused.
# $amount (Number) - in euros
orders-payment-refused = Your bank refused the payment of €{ NUMBER($amount, minimumFractionDigits: 2) }.
    .user = The payment did not work. Please check the number and the date of your card, or choose another way to pay.

# Fewer are left than were ordered.
# $count (Number) - how many are left
# $product (String) - of what
orders-stock =
    { $count ->
        [one] Only { $count } piece of { $product } is left.
       *[other] Only { $count } pieces of { $product } are left.
    }

# $code (String) - what was typed
# $date (String) - a date, written for the reader
orders-coupon = The coupon { $code } expired on { $date }.

# Something was sent back too late.
orders-return = Things can be sent back within 14 days. { orders-contact }

# At the end of several messages.
orders-contact = Questions? Write to help@example.org or call 0800 123 456.
