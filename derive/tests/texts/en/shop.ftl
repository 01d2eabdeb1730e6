card-declined = Card { $card } declined
    .user = Over { $limit }
sold-out = { $count ->
    [one] one { -item }
   *[other] { wanted }
 }
wanted = { NUMBER($wanted) }
-item = { $case ->
   *[nominative] item
 }
