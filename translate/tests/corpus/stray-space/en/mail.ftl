# Title
mail-sent = Message sent, thank you
    .user = Your message was sent. It may take a minute.
# $name (String) - name of a person
mail-from = From { $name }. Reply
# $count (Number) - number of messages
mail-count =
    { $count ->
        [one] One message, unread
       *[other] { $count } messages, unread
    }
# Term
-inbox = Inbox
# Hint
mail-move = Move it to { -inbox }, or delete it.
# Hint
mail-code = Write  two spaces , as in code .
# Hint
mail-file = Saved as .eml file
