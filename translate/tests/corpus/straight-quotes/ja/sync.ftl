sync-save = 続けるには"保存"を選んでください。
    .user = 「保存」を選んでください。

sync-file = 「{ $name }」を保存しました。

sync-files = { $count ->
   *[other] { $count }個のファイルは「新規」です。
}

sync-screen = 5～7インチの画面では、app.iniの<b class="x">custom_data</b>が表示されます。

sync-code = "field"がありません。

sync-call = 単語を付けてfooを実行してください。
