// Reads resource bundles by Java itself. `java ReadBundles.java FOLDER <requests`, each a line of a
// locale, a key, and arguments of MessageFormat, which begin with # if they are numbers; all apart by
// tabs. Answers each by a line: the text in base64, or nothing if there is none.

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.ResourceBundle;

import static java.nio.charset.StandardCharsets.UTF_8;

class ReadBundles {
    public static void main(String[] args) throws Exception {
        // A locale that is not there is not to be read as the machine's.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var loader = new URLClassLoader(new URL[] {Path.of(args[0]).toUri().toURL()});
        var requests = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var answers = new StringBuilder();
        for (String line; (line = requests.readLine()) != null;) {
            var request = line.split("\t", -1);
            var locale = Locale.forLanguageTag(request[0]);
            var bundle = ResourceBundle.getBundle("gengo_messages", locale, loader, control);
            if (bundle.containsKey(request[1])) {
                var text = bundle.getString(request[1]);
                if (request.length > 2) {
                    var given = Arrays.stream(request).skip(2).map(ReadBundles::argument).toArray();
                    // In Western digits.
                    text = new MessageFormat(text, Locale.ROOT).format(given);
                }
                answers.append(Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
            }
            answers.append('\n');
        }
        System.out.print(answers);
    }

    private static Object argument(String text) {
        return text.startsWith("#") ? (Object) Double.valueOf(text.substring(1)) : text;
    }
}
