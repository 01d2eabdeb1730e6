### The shop's messages.
###
### The value is for developers and logs, .user for the person who orders.

# The bank refused the card.
# $card (String) - the last four digits of the card
# $limit (Number) - the most that can be charged to the card, in whole euros
card-declined = card { $card } declined over its limit of { $limit } EUR
    .user = Your card ending in { $card } was declined. Please use another card.

# Fewer of a product are left than were ordered.
# $item (String) - the name of the product
# $left (Number) - how many are left
not-enough-stock =
    { $left ->
        [0] { $item } is out of stock
        [one] only { $left } of { $item } is left
       *[other] only { $left } of { $item } are left
    }
    .user =
    { $left ->
        [0] { $item } is sold out.
        [one] Only { $left } piece of { $item } is left. Please order fewer.
       *[other] Only { $left } pieces of { $item } are left. Please order fewer.
    }

# Nothing is delivered to the country.
# $country (String) - the name of the country
error-9001 = no delivery to { $country }
    .user = We do not deliver to { $country } yet. Please choose another address.

# The voucher was valid once.
error-voucher_expired = voucher expired
    .user = This voucher has expired. Please remove it, or use another one.
