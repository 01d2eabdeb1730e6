### Messages for the error codes of Gengo's API: British English (en-GB), only what
### differs from English (en).
###
### State: draft. Not reviewed by a native speaker yet.

## Authentication

error-1000 =
    .user = { -service } did not recognise this app’s account. Check the account details in the app’s settings.

## Jobs

error-2252 =
    .user = This job can no longer be cancelled, because work on it has begun or it is finished.

## Orders

error-2751 =
    .user = This order is still being set up and cannot be cancelled yet. Please try again in a few minutes.
