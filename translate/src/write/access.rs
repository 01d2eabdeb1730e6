//! File permissions.

use std::fs::File;
use std::io;

/// Gives a file the owner, the group, the access control list and the mode of the one whose place it
/// takes, as far as the system lets us. What cannot be kept is never more than it was: where the group
/// or the list is lost, the group may do what everyone may.
///
/// # Errors
///
/// The mode cannot be changed.
#[cfg(unix)]
pub(crate) fn keep(old: &File, new: &File) -> io::Result<()> {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};

    /// The bits of a mode that let a file be run as its owner, and as its group.
    const AS_OWNER: u32 = 0o4000;
    const AS_GROUP: u32 = 0o2000;
    const GROUP: u32 = 0o070;

    let wanted = old.metadata()?;
    // Only root may give a file away, but the owner may choose among groups.
    if fchown(new, Some(wanted.uid()), Some(wanted.gid())).is_err() {
        let _ = fchown(new, None, Some(wanted.gid()));
    }
    let own = new.metadata()?;
    let has_list = keep_list(old, new);
    let mut mode = wanted.mode() & 0o7777;
    if own.uid() != wanted.uid() {
        mode &= !AS_OWNER;
    }
    if own.gid() != wanted.gid() || !has_list {
        mode = mode & !(AS_GROUP | GROUP) | (mode & 0o007) << 3;
    }
    new.set_permissions(Permissions::from_mode(mode))
}

/// Whether the new file has the access control list of the old one now, or neither has any.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn keep_list(old: &File, new: &File) -> bool {
    use rustix::fs::{XattrFlags, fgetxattr, fgetxattr_query, fremovexattr, fsetxattr};

    const LIST: &str = "system.posix_acl_access";

    let Ok(length) = fgetxattr_query(old, LIST) else {
        // A folder may give its new files a list of its own.
        let _ = fremovexattr(new, LIST);
        return true;
    };
    let mut list = vec![0; length];
    match fgetxattr(old, LIST, list.as_mut_slice()) {
        Ok(length) => fsetxattr(new, LIST, &list[..length], XattrFlags::empty()).is_ok(),
        Err(_) => false,
    }
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
fn keep_list(_: &File, _: &File) -> bool {
    true
}

#[cfg(not(unix))]
pub(crate) fn keep(old: &File, new: &File) -> io::Result<()> {
    new.set_permissions(old.metadata()?.permissions())
}
