# Button
shop-save = Save (both files)
    .user = Choose “Save” to keep them.
# $name (String) - name of a file
shop-open = Open “{ $name }” (read-only)
# $count (Number) - number of files
shop-files =
    { $count ->
        [one] One file (new)
       *[other] { $count } files (new)
    }
# Term
-cart = Cart (beta)
# A face
shop-sad = Nothing here :(
# A step
shop-step = 1) Choose a size [optional]
# The beginning of a quotation
shop-quote = “It goes on
