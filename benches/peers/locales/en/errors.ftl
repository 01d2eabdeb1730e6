error-2700 = Not enough credits - please top up
    .user = Your balance is too low.
error-2800 = API temporarily unavailable
    .user = Please try again.
error-9001 = No room for { $name }
    .user = Please try again.
error-9002 =
    { $count ->
        [one] { $count } file could not be saved
       *[other] { $count } files could not be saved
    }
    .user = Please try again.
error-9003 = The order costs { NUMBER($price, minimumFractionDigits: 2) } credits
    .user = Please try again.
