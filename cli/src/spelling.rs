//! Converts command lines to what the parser takes.

use std::ffi::OsString;

use clap::Command;

/// Spellings that the parser alone does not understand: a term among other arguments, and `--overlay` without a folder, which
/// once marked the folder of `--dir` as an overlay.
pub(crate) fn understood(mut args: Vec<OsString>, parser: &Command) -> Vec<OsString> {
    let name = args.get(1).and_then(|name| name.to_str());
    let Some(command) = name.and_then(|name| parser.find_subcommand(name)) else {
        return args;
    };
    let has = |id: &str| command.get_arguments().any(|own| own.get_id() == id);
    let end = args.iter().position(|arg| arg == "--");
    let end = end.unwrap_or(args.len());
    if has("is_overlay") {
        for i in 2..end {
            let next = args[i + 1..end].first();
            let is_alone = next.is_none_or(|next| next.as_encoded_bytes().starts_with(b"-"));
            if args[i] == "--overlay" && is_alone {
                args[i] = "--is-overlay".into();
            }
        }
    }
    if has("ids") {
        let options = args.drain(2..end).collect::<Vec<_>>();
        let (terms, others): (Vec<_>, Vec<_>) = options.into_iter().partition(is_term);
        if !terms.is_empty() {
            let rest = args.split_off(2);
            let rest = rest.into_iter().skip_while(|arg| arg == "--");
            args.extend(others);
            args.push("--".into());
            args.extend(terms.into_iter().chain(rest));
        } else {
            args.splice(2..2, others);
        }
    }
    args
}

/// Whether an argument is the id of a term, such as `-service`, rather than an option.
fn is_term(arg: &OsString) -> bool {
    match arg.as_encoded_bytes() {
        [b'-', first, _, ..] => first.is_ascii_alphabetic(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::args::Args;

    fn spelled(line: &str) -> String {
        let args = line.split(' ').map(OsString::from).collect();
        let args = understood(args, &Args::command());
        let args = args.iter().map(|arg| arg.to_str().unwrap());
        args.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_overlay_without_a_folder_is_the_folder_given_elsewhere() {
        for (line, expected) in [
            ("g check own --overlay", "g check own --is-overlay"),
            (
                "g set de a x --overlay --dir own",
                "g set de a x --is-overlay --dir own",
            ),
            ("g check --overlay own", "g check --overlay own"),
            ("g explain 1 --overlay", "g explain 1 --overlay"),
            ("g set de a -- --overlay", "g set de a -- --overlay"),
        ] {
            assert_eq!(spelled(line), expected);
        }
    }

    #[test]
    fn terms_can_stand_anywhere_among_the_ids_to_review() {
        for (line, expected) in [
            ("g review de -service", "g review de -- -service"),
            (
                "g review de -service error-1 --as draft",
                "g review de error-1 --as draft -- -service",
            ),
            ("g review de a -- -service", "g review de a -- -service"),
            ("g review de -a-b -- -c", "g review de -- -a-b -c"),
            ("g review de -h", "g review de -h"),
            ("g check -service", "g check -service"),
        ] {
            assert_eq!(spelled(line), expected);
        }
    }
}
