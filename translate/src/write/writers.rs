//! Finds other programs that write to a file.

use std::collections::HashSet;
use std::ffi::OsString;

/// What the system says of the programs that have one of some files open for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(any(target_os = "linux", target_os = "android")),
    allow(dead_code, reason = "only these systems say")
)]
pub(crate) enum Writers {
    None,
    Some,
    /// The system does not say.
    Unknown,
}

/// Whether a program has one of these files open for writing. They are known by their names alone,
/// since a program may see them at other paths: names that no other files have.
///
/// Programs of other users, which the system keeps to itself, do not count.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) fn writers(names: &HashSet<OsString>) -> Writers {
    use std::fs;
    use std::path::Path;

    let is_open_in = |process: &Path| {
        let files = fs::read_dir(process.join("fd")).into_iter().flatten();
        files.flatten().any(|file| {
            // Reading the link never waits, as looking at the file might.
            let target = fs::read_link(file.path()).ok();
            let is_ours = target
                .as_deref()
                .and_then(Path::file_name)
                .is_some_and(|name| names.contains(name));
            is_ours && is_for_writing(&process.join("fdinfo").join(file.file_name()))
        })
    };
    let Ok(processes) = fs::read_dir("/proc") else {
        return Writers::Unknown;
    };
    if fs::read_dir("/proc/self/fd").is_err() {
        return Writers::Unknown;
    }
    let mut processes = processes.flatten().filter(|process| {
        let name = process.file_name();
        name.as_encoded_bytes().iter().all(u8::is_ascii_digit)
    });
    match processes.any(|process| is_open_in(&process.path())) {
        true => Writers::Some,
        false => Writers::None,
    }
}

/// Whether an open file can be written to, by what the system says of it: `flags:`, in octal.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn is_for_writing(about: &std::path::Path) -> bool {
    /// The bits that say so: `O_WRONLY` and `O_RDWR`.
    const WRITING: u32 = 0o3;

    let about = std::fs::read_to_string(about).unwrap_or_default();
    let flags = about.lines().find_map(|line| line.strip_prefix("flags:"));
    let flags = flags.and_then(|flags| u32::from_str_radix(flags.trim(), 8).ok());
    flags.is_some_and(|flags| flags & WRITING != 0)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(crate) fn writers(_: &HashSet<OsString>) -> Writers {
    Writers::Unknown
}
