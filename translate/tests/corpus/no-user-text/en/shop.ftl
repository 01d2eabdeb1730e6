# The basket is empty.
error-1100 = basket is empty
    .user = Your basket is empty. Please add an item.

# The shop is closed for maintenance.
error-1200 = shop is closed
    .user = The shop is closed. Please try again later.

# The item is sold out.
error-1300 = item is sold out

# The voucher was used before.
error-1400 = voucher was used
    .user = This voucher was used before.

# The payment was refused by the bank.
error-1500 = payment was refused
    .user = The payment was refused. Please try another card.

# Not a code: shown in a list.
shop-name = Our little shop
