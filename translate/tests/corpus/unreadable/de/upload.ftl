upload-too-large = „{ $name }“ ist größer als { $limit } MB.

upload-paused = Das Hochladen ist angehalten …

upload-retry = Bitte versuchen Sie es erneut.
