upload-format = Möglich sind nur JPEG und PNG bis zu 25 MB und 12.500 Bildpunkten Breite.

upload-retry = Bitte versuchen Sie es erneut.
