# An app's own code, and its own word on one of Gengo's.

error-9001 = order is over the monthly budget
    .user = This order is over your team's monthly budget. Please ask your manager.

error-2700 =
    .user = Your team's balance is too low. Please ask the person who manages it to top it up.
