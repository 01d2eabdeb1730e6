-drive = Диск Nimbus
    .gender = masculine

-files = файлы

sync-offline =
    { -drive.gender(1) ->
        [masculine] Нет сети. Он заработает, как только появится связь: { -drive }.
       *[feminine] Нет сети. Она заработает, как только появится связь: { -drive }.
    }

sync-quota = Место на { -drive } почти закончилось.

sync-waiting = Ещё не сохранены { -files }: { $files }

sync-open = Открыть { -drive }
