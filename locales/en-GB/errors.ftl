### Messages for the error codes of Gengo's API: British English (en-GB), only what
### differs from English (en).
###
### State: draft. Not reviewed by a native speaker yet.

## Authentication

error-1000 =
    .user = The translation service { -service } did not recognise this app’s account. Check the app’s settings, or tell the person who manages the account.

## Jobs

error-2100 = Unauthorised job access

error-2251 =
    .user = This job cannot be bought now. It may already be paid for or cancelled. Please check the job’s status.

error-2252 =
    .user = This job can no longer be cancelled. It has been started, finished or cancelled already. Please check the job’s status.

## Grouping

error-2600 = Unauthorised job group access

## Revisions

error-2200 = Unauthorised revision access

## Orders

error-2750 = Unauthorised order access

error-2751 =
    .user = This order is still being set up and cannot be cancelled yet. Please try again in a few minutes.
