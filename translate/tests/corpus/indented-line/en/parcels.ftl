# The parcel is at the door.
parcel-here =
    Your parcel has arrived.
    Please come to the door.
    .user =
        It is here.
        Please open.

# The parcel is late.
parcel-late = Your parcel is late.
    It will come tomorrow.

# $count (Number) - how many parcels
parcels =
    { $count ->
        [one] One parcel waits.
       *[other] { $count } parcels wait.
    }
