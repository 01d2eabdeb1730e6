### Orders and payments.

# The bank refused.
# $amount (Number) - in euros
orders-payment-refused = Your bank refused the payment of €{ NUMBER($amount, minimumFractionDigits: 2) }.
    .user = The payment did not work. Please check the number and the date of your card, or choose another way to pay.

# $url (String) - the address of a page
orders-track = See <a href="{ $url }">where your parcel is</a>.
