package laut.app.view;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language Laut speaks to its users; articles are German either way. */
public enum Language {
    DE,
    EN;

    /** ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language the environment asks for: {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG},
     * the first that is set, as POSIX has it; otherwise {@code fallback}. Everything that is not
     * German is English.
     */
    public static Language of(Map<String, String> environment, Locale fallback) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return startsGerman(value) ? DE : EN;
            }
        }
        return startsGerman(fallback.getLanguage()) ? DE : EN;
    }

    /** The language with this code, or null if Laut does not speak it. */
    public static @Nullable Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return null;
    }

    private static boolean startsGerman(String locale) {
        return locale.equals("de")
                || locale.startsWith("de_")
                || locale.startsWith("de-")
                || locale.startsWith("de.");
    }
}
