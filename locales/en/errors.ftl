### Messages for the error codes of Gengo's API.
###
### State: draft. The values are the sentences of Gengo's own document; the .user
### texts are written by this project and have not been reviewed.
###
### A message's value is for developers and logs. Its attribute .user is for the
### person in front of the app: what happened and what to do, in one to three short,
### plain sentences, without field names or jargon.
###
### "Keep as is" in a comment lists what stands in every language exactly as it stands
### here: the request field that the error is about, wherever the English has its name,
### and other names, numbers and units.
###
### "Field" in a comment names the request field that the English only describes.
### Translate the description so that a developer can still tell which field it is. Put
### the field's name in brackets after it where the words of the language could mislead.

## Shared

# The name of the service. An app may put a name of its own here, so write
# sentences that work with any name, without declining it. Readers may not know the
# name, so the texts for users say "the translation service" before it.
-service = Gengo

# For mistakes that only the people who make the app can fix. "What you asked" is what the person
# wanted to do in the app, not a technical request.
user-app-fault = Something went wrong in this app, so the translation service { -service } could not do what you asked. Please tell the people who make the app.

# For faults of the service that pass by themselves.
user-try-later = The translation service { -service } is having a problem right now. Please try again in a few minutes.

# The account in use may not see or change a job, one of its versions, a group of jobs or an order.
# Often the app, not the person, chooses the account.
user-no-access = This job or order belongs to a different account. Please switch to the right account. If that is not possible, tell the people who make the app.

# A file did not get through with all that belongs to it. The app is probably at fault, so adding the
# file again may not help.
user-file-again = The file could not be received. Please add the file again. If that does not help, tell the people who make the app.

# No rating, or one that is not between 1 and 5, was given.
user-rating = Please give a rating from 1 to 5.

# The person has to write a text before they can go on.
user-comment = Please write a comment first.

# Something else happened and nothing more is known.
user-unknown = Something went wrong. Please try again, and tell the people who make the app if it happens again.

## General

# For a code that this catalog does not know, where the service sent no text either.
# $code (String) - the number of the error, such as "9999"
unknown-code = unknown error { $code }
    .user = { user-unknown }

# For an error that came with neither a code nor a text.
unknown-error = unknown error
    .user = { user-unknown }

# For codes from 400 to 499, which say that the request was wrong.
# Keep as is: HTTP
# $code (String) - the number of the error, such as "404"
http-client-error = request not accepted (HTTP { $code })
    .user = { user-app-fault }

# For codes from 500 to 599, which say that the service failed.
# Keep as is: HTTP
# $code (String) - the number of the error, such as "500"
http-server-error = service failure (HTTP { $code })
    .user = { user-try-later }

# The service's response is not in any form that can be read.
unreadable-response = the response could not be read
    .user = { user-try-later }

# The app got no answer at all: the service is down, or the connection to it failed. It is not known which.
service-unreachable = the service could not be reached
    .user = The translation service { -service } cannot be reached right now. Please try again in a few minutes.

# One line over a response in which some jobs failed. Users see it, too.
# $count (Number) - how many jobs were rejected, 1 or more
summary-jobs =
    { $count ->
        [one] { $count } job was rejected
       *[other] { $count } jobs were rejected
    }

# One line over a response whose errors are not about single jobs. Users see it, too.
# $count (Number) - how many errors there are, 1 or more
summary-errors =
    { $count ->
        [one] { $count } error was reported
       *[other] { $count } errors were reported
    }

# A heading over several errors of different kinds; how many there are stands below it. Users see it, too.
several-errors = Several errors occurred

## Authentication

# The key or the signature is wrong, or the account may not use the API. It is the app that signs in,
# with an account that often belongs to someone other than the person who uses the app.
error-1000 = Authentication failed
    .user = The translation service { -service } did not recognize this app’s account. Check the app’s settings, or tell the person who manages the account.

# The request has no signature.
# Keep as is: api_sig
error-1100 = api_sig is a required field
    .user = { user-app-fault }

# The request has no key.
# Keep as is: api_key
error-1150 = api_key is a required field
    .user = { user-app-fault }

# The request does not say when it was made.
# Keep as is: timestamp
error-1200 = timestamp is a required field
    .user = { user-app-fault }

# The time of the request is not a number.
# Keep as is: timestamp
error-1201 = timestamp must be numeric
    .user = { user-app-fault }

## Request

# The request has no content. "data" is the name of the field, not the word "data" of the language.
# Keep as is: data
error-1250 = data is a required field
    .user = { user-app-fault }

# The content of the request, the field data, is not valid JSON.
# Keep as is: JSON, data
error-1251 = JSON data cannot be decoded
    .user = { user-app-fault }

# The same order came twice within five minutes and was taken once. "Payload" is the content of the
# request.
# Keep as is: 5
error-1754 = system detected an identical payload within a 5 minute window
    .user = You have just placed the same order, so it was not placed again. If you want to order the same again, please wait five minutes.

## Jobs

# A job does not say what kind it is.
# Keep as is: type
error-1300 = type is a required field
    .user = { user-app-fault }

# A job is of a kind that does not exist.
# Keep as is: job_type
error-1301 = job_type is not supported
    .user = { user-app-fault }

# The quality level, the value of the field tier, does not exist, or not for this pair of languages.
# Keep as is: tier
error-1304 = invalid tier
    .user = This quality level is not available. Please choose another one.

# A job has no text to translate.
# Keep as is: body_src
error-1350 = body_src is a required field
    .user = There is no text to translate. Please enter some text.

# The text to translate cannot be used, for instance because nothing in it can be counted.
# Field: body_src
error-1351 = Invalid body text
    .user = This text cannot be translated. Please check that it contains words, not only symbols, and try again.

# A job does not say which language it is translated from.
# Keep as is: lc_src
error-1400 = lc_src is a required field
    .user = Please choose the language of the original text.

# A job does not say which language it is translated into.
# Keep as is: lc_tgt
error-1450 = lc_tgt is a required field
    .user = Please choose the language to translate into.

# A job does not say which quality level is wanted.
# Keep as is: tier
error-1500 = tier is a required field
    .user = Please choose a quality level.

# The service does not translate between these two languages at this level. A "language service" is a
# pair of languages at a quality level.
error-1551 = language service is not supported
    .user = Translation between these languages is not offered. Please choose other languages or another quality level.

# The address that the service calls back is not an address.
# Keep as is: callback_url, URL
error-1601 = callback_url must be a valid URL
    .user = { user-app-fault }

# A setting that can be on (1) or off (0) has another value.
# Keep as is: auto_approve, 0, 1
error-1651 = auto_approve must be 0 or 1
    .user = { user-app-fault }

# A setting that can be on (1) or off (0) has another value.
# Keep as is: use_preferred, 0, 1
error-1701 = use_preferred must be 0 or 1
    .user = { user-app-fault }

# The app may attach notes of its own to a job; these are too long.
# The straight quotation marks stay, too.
# Keep as is: "custom_data", 1kb
error-1751 = "custom_data" is over maximum storage limit (1kb)
    .user = { user-app-fault }

# Not in Gengo's document of 62 codes. The app's own notes are not text.
# Keep as is: custom_data
error-1758 = custom_data must be a string
    .user = { user-app-fault }

# The order has no jobs in it.
# Keep as is: jobs
error-1800 = jobs is a required field
    .user = There is nothing to translate in this order. Please add a text or a file.

# A setting on whether a job may be ordered again has a wrong value. "allow fork" is
# the name of the field allow_fork in words.
# Field: allow_fork
# Keep as is: allow fork
error-1852 = allow fork is invalid
    .user = { user-app-fault }

# A setting that can be on (1) or off (0) has another value.
# Keep as is: process, 0, 1
error-1901 = process must be 0 or 1
    .user = { user-app-fault }

# The request does not say which job it is about.
# Keep as is: job_id
error-2050 = job_id is a required field
    .user = { user-app-fault }

# The job belongs to another account: somebody tried to see or change a job without the right to. It is
# access to the job, not to work or to a task in general.
# Field: job_id
error-2100 = Unauthorized job access
    .user = { user-no-access }

# The job cannot be bought in the state it is in: it may be paid for already, or cancelled.
error-2251 = Job cannot be purchased (incorrect state)
    .user = This job cannot be bought now. It may already be paid for or canceled. Please check the job’s status.

# The job cannot be cancelled in the state it is in: a translator has begun, or it is done, or it was
# cancelled before.
error-2252 = Job cannot be cancelled (incorrect state)
    .user = This job can no longer be canceled. It has been started, finished or canceled already. Please check the job’s status.

# The app asked for a state that does not exist or does not fit the job: the value of the field status.
# This is the app's mistake, not the person's.
# Keep as is: status
error-2650 = Invalid job status
    .user = { user-app-fault }

# Not in Gengo's document of 62 codes. What was written about the tone of voice that the translation
# should have is too long.
# Keep as is: tone, 128
error-2752 = tone must be at most 128 characters
    .user = Your note about the tone of the translation is too long. Please shorten it to 128 characters or fewer.

# Not in Gengo's document of 62 codes. What was written about what the translation is for is too long.
# Keep as is: purpose, 128
error-2753 = purpose must be at most 128 characters
    .user = Your note about the purpose of the translation is too long. Please shorten it to 128 characters or fewer.

## Files

# The key that names a quote for a file, the field identifier, is not there.
# Keep as is: identifier
error-1302 = identifier missing
    .user = { user-app-fault }

# An order for a file came without the quote (the price that was worked out before).
error-1303 = quote missing
    .user = There is no price for this file yet. Please ask for a quote first.

# More files at once than one quote can hold: the number of files is too high, not the quote.
error-1305 = quote number of files exceeds limit
    .user = You added too many files at once. Please remove some of them and try again.

# A file is larger than a quote can hold: the size of the file is too large, not the quote or its price.
error-1306 = quote file size exceeds limit
    .user = The file is too large. Please choose a smaller file, or split the file into parts.

# The kind of the content that was sent is not one the service takes.
error-1352 = content type invalid
    .user = This type of file is not accepted. Please choose a file in another format.

# A file came without a name.
# Keep as is: filename
error-1501 = filename is a required field
    .user = { user-file-again }

# The files sent are not those that the jobs name: files and jobs do not fit together.
error-1801 = jobs files mismatch
    .user = { user-file-again }

# A file could not be taken over.
error-1802 = file upload failed (did you check that the file is correct and the extension supported?)
    .user = The file could not be uploaded. Check that it opens and that its format is accepted, then try again.

# A job does not say which of the sent files is its own. The "key" is the name by which the app finds the
# file again, nothing that locks it.
# Field: file_key
error-1803 = missing file key
    .user = { user-file-again }

# Jobs for files came without the key that names their quote, the field identifier.
# Keep as is: identifier
error-1804 = jobs identifier missing
    .user = { user-app-fault }

## Grouping

# A setting that can be on (1) or off (0) has another value: whether one translator should do all
# the jobs.
# Keep as is: as_group, 0, 1
error-1851 = as_group must be 0 or 1
    .user = { user-app-fault }

# A group is done by one translator, so its jobs must be alike.
error-1950 = These jobs cannot be grouped (they have different tiers, source or target languages)
    .user = Only jobs with the same languages and quality level can form a group. Please order these jobs separately.

# A group needs two jobs or more, and the order has only one. The choice is to add another job to the
# group, or to order the job that is there without making a group.
error-1951 = You cannot group a single job
    .user = A group needs at least two jobs. Please add another job, or order your job without a group.

# Jobs of the level called Ultra are done by several people.
# Keep as is: Ultra
error-1952 = Ultra jobs cannot be grouped
    .user = Jobs of this quality level cannot form a group. Please order them separately.

# The request does not say which group of jobs it is about. A "group" is several jobs that one translator
# does, not a team of people.
# Field: group_id
error-2550 = Jobs' group id is missing
    .user = { user-app-fault }

# The group of jobs belongs to another account. A "group" is several jobs that one translator does, not a
# team of people.
# Field: group_id
error-2600 = Unauthorized job group access
    .user = { user-no-access }

## Comments

# A comment came without text.
# Keep as is: body
error-2000 = body is a required field
    .user = { user-comment }

# Not in Gengo's document of 62 codes. A file sent along with a comment, the field attachment, cannot be
# used.
# Keep as is: attachment
error-2010 = attachment is invalid
    .user = The attached file cannot be used. Please remove it or attach another one.

## Revisions

# The request does not say which version of the translation it is about.
# Keep as is: revision_id
error-2150 = revision_id is a required field
    .user = { user-app-fault }

# The version of the translation belongs to another account's job.
# Field: revision_id
error-2200 = Unauthorized revision access
    .user = { user-no-access }

## Review

# Only a job whose translation waits for the customer's verdict can be approved, sent back or rejected.
# The reviewer is the customer, who reads the .user text: not the service, and not a proofreader.
error-2250 = Job is not reviewable
    .user = This translation cannot be reviewed now. It is not ready yet, or it has been reviewed already. Please check the job’s status.

# A job was sent back or rejected without a comment for the translator.
# Keep as is: comment
error-2300 = comment is a required field
    .user = { user-comment }

# A job was rejected without a reason.
# Keep as is: reason
error-2350 = reason is a required field
    .user = Please choose a reason for rejecting the translation.

# A job was rejected without the puzzle that proves a person does it.
# Keep as is: captcha
error-2400 = captcha is a required field
    .user = Please complete the security check to show that you are not a robot.

# The puzzle was tried, but was not solved or has expired. The field is captcha. The person has to be told
# that it did not work.
# Keep as is: captcha
error-2401 = Invalid captcha challenge
    .user = The security check did not work. Please try it again to show that you are not a robot.

# After a rejection a job is either sent to another translator or cancelled; the request said neither.
# Field: follow_up
error-2450 = Invalid follow-up value
    .user = Please choose what should happen to the job next.

## Rating

# A translation was approved without a rating.
# Keep as is: rating
error-2500 = rating is a required field
    .user = { user-rating }

# Gengo's document has no sentence here. The rating is not a number.
# Keep as is: rating, 1, 5
error-2501 = rating must be a number from 1 to 5
    .user = { user-rating }

# Gengo's document has no sentence here. The rating is a number below 1 or above 5.
# Keep as is: rating, 1, 5
error-2502 = rating must be from 1 to 5
    .user = { user-rating }

# Whether the comment may be shown to everybody, the field public, was not said with yes or no. "Flag"
# and "boolean" are ordinary words of programmers: translate them as programmers do.
# Keep as is: public
error-2503 = public flag must be a boolean
    .user = { user-app-fault }

## Orders

# The order belongs to another account.
# Field: order_id
error-2750 = Unauthorized order access
    .user = { user-no-access }

# Somebody tried to cancel an order while the service was still taking it in. The document's sentence is
# short for: the order cannot be cancelled before it is processed; wait until it is out of the queue.
# Nothing was cancelled. Say that the order cannot be cancelled yet, not that it was.
error-2751 = Order cancelled before processing. Please wait until the order is out of our queue.
    .user = This order is still being set up and cannot be canceled yet. Please try again in a few minutes.

## Credits

# The account has less money than the order costs. Often the person who uses the app cannot pay in
# credits, and somebody else manages the account.
error-2700 = Not enough credits - please top up
    .user = The account does not have enough credits for this order. Please add credits, or tell the person who manages the account.

## Service

# The service is down or overloaded, or under maintenance.
error-2800 = API temporarily unavailable
    .user = { user-try-later }
