//! The languages of the operating system.

#[cfg(all(unix, not(target_vendor = "apple")))]
pub(super) use self::posix::locales;

#[cfg(not(all(unix, not(target_vendor = "apple"))))]
pub(super) fn locales() -> impl Iterator<Item = String> {
    sys_locale::get_locales()
}

#[cfg(all(unix, not(target_vendor = "apple")))]
mod posix {
    /// The POSIX locales of the environment, best first.
    pub(in super::super) fn locales() -> impl Iterator<Item = String> {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(variable);
        let locale = locale.filter(|locale| is_language(locale));
        let list = locale
            .as_ref()
            .and_then(|_| variable("LANGUAGE"))
            .unwrap_or_default();
        let list: Vec<_> = list.split(':').map(str::to_owned).collect();
        list.into_iter().chain(locale)
    }

    /// Whether a locale asks for a language: `C`, `C.UTF-8` and `POSIX` do not.
    fn is_language(locale: &str) -> bool {
        let name = locale.split(['.', '@']).next().unwrap_or_default();
        !matches!(name, "" | "C" | "POSIX")
    }
}
