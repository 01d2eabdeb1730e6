## An app's own code, and its own word on one of Gengo's

# The team has used up its monthly budget.
error-9001 = order is over the monthly budget
    .user = This order is over your team's monthly budget. Please ask your manager.

# The account has less money than the order costs. Only one person of the team can pay in more.
error-2700 =
    .user = Your team's balance is too low. Please ask the person who manages it to top it up.
