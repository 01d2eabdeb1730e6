### Letters and parcels.

# The name of the app; it stays as it is.
-app = Paper Lantern

# After a change.
saved = Your changes were saved.

# Before the page is left.
leave = Do you really want to leave?

# After the last step.
done = Done!

# Before a field.
name = Your name:

# While nothing goes on.
wait = Please wait...

# One of several rules in a list.
list = keep your address up to date;

# The link is the last word.
page = See the <a href="/help">help page.</a>

# The name of a button is quoted.
press = Then choose “Save.”

# The title is read out.
close = <a href="/x" title="Close">Close</a> the window

# Two lines.
lines = First line<br>second line

# For the command line.
usage = Usage: send <letter> <address>

# On the help page.
mail = Write to <help@example.org> with any question.

# Front ends fill the tags in.
terms = <0>Terms</0> and <1>privacy</1>

# How long a letter may be.
million = Up to 1,000,000 characters

# In the terms.
thousands = Up to 25,000 letters a month

# In the shop.
myriad = At most 10,000 stamps

# In the shop.
area = A sheet of 2{ "\u00A0" }m²

# In the shop.
weight = Up to 2.5 kg

# In the help for developers.
compare = Only if 5 < 6

# Above the list.
# $n (Number) - how many there are
letters =
    { $n ->
        [one] 1 letter
       *[other] { $n } letters
    }

# Above the list.
# $n (Number) - how many there are
parcels =
    { $n ->
        [0] No parcels
        [one] One parcel
       *[other] { $n } parcels
    }

# At the end of the page.
by = Made with { -app }

# $name (String) - to whom
ready = Your letter to { $name } is ready.

# In the shop.
more = stamps, envelopes etc.

# In the shop.
year = 1 year of { -app }
