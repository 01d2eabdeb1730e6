upload-later = Later
