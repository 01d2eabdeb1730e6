upload-retry = Spróbuj ponownie.
