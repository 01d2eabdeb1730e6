upload-format = Подходят только JPG и PNG до 25 МБ и не шире 12 500 пикселей.

upload-retry = Повторите попытку.
