upload-retry = Bitte erneut versuchen.
