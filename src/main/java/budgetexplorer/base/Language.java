package budgetexplorer.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages of the program.
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// What the platform calls the language.
    public Locale locale() {
        return locale;
    }

    /// The language of a code such as `zh`.
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.locale.getLanguage().equals(code)).findFirst();
    }

    /// The language for a system's locale: English where English is spoken, Chinese everywhere else.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : ZH;
    }
}
