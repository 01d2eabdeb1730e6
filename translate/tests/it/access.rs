//! Who may read and write a file stays as it was when an edit replaces it.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use gengo_messages_translate::Editor;

use crate::folders::folder_of;

fn set(folder: &Path, word: &str) {
    let editor = Editor::open(folder).unwrap();
    let plan = editor.set("de", &"a".parse().unwrap(), word).unwrap();
    let _ = plan.write().unwrap();
}

#[test]
fn mode_owner_and_group_stay() {
    for mode in [0o600, 0o640, 0o644, 0o664, 0o755, 0o2660] {
        let folder = folder_of(&[("en/app.ftl", "# A\na = One\n"), ("de/app.ftl", "a = 1\n")]);
        let path = folder.path().join("de/app.ftl");
        // Only root can give a file away.
        let is_given = chown(&path, Some(12_345), Some(54_321)).is_ok();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        set(folder.path(), "Eins");
        let metadata = fs::metadata(&path).unwrap();
        assert_eq!(metadata.mode() & 0o7777, mode, "{mode:o}");
        if is_given {
            assert_eq!((metadata.uid(), metadata.gid()), (12_345, 54_321));
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "a = Eins\n");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_access_control_list_stays() {
    use rustix::fs::{XattrFlags, getxattr, setxattr};

    const LIST: &str = "system.posix_acl_access";
    // The owner and user 1234 may read and write, the group and the others may not.
    let entries: [(u16, u16, u32); 5] = [
        (0x01, 6, u32::MAX),
        (0x02, 6, 1_234),
        (0x04, 0, u32::MAX),
        (0x10, 6, u32::MAX),
        (0x20, 0, u32::MAX),
    ];
    let mut list = 2_u32.to_le_bytes().to_vec();
    for (tag, may, id) in entries {
        list.extend(tag.to_le_bytes());
        list.extend(may.to_le_bytes());
        list.extend(id.to_le_bytes());
    }
    let folder = folder_of(&[("en/app.ftl", "# A\na = One\n"), ("de/app.ftl", "a = 1\n")]);
    let path = folder.path().join("de/app.ftl");
    if let Err(error) = setxattr(&path, LIST, &list, XattrFlags::empty()) {
        assert_eq!(error, rustix::io::Errno::OPNOTSUPP);
        return;
    }
    set(folder.path(), "Eins");
    let mut kept = vec![0; 1_000];
    let length = getxattr(&path, LIST, kept.as_mut_slice()).unwrap();
    assert_eq!(kept[..length], list);
    assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o660);
}

#[test]
fn a_private_file_is_never_readable_by_others_while_it_is_written() {
    let german: String = (0..20_000)
        .map(|i| format!("own-{i} = Text {i}\n"))
        .collect();
    let folder = folder_of(&[("en/app.ftl", "# A\na = One\n"), ("de/app.ftl", &german)]);
    let german = folder.path().join("de");
    let path = german.join("app.ftl");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
    let (done, is_seen) = (AtomicBool::new(false), AtomicBool::new(false));
    let readable = thread::scope(|scope| {
        let looks = scope.spawn(|| {
            let mut readable = 0;
            while !done.load(Ordering::Relaxed) {
                for entry in fs::read_dir(&german).unwrap().flatten() {
                    // The state file is not secret.
                    let metadata = fs::metadata(entry.path());
                    let Some(metadata) = metadata.ok().filter(|own| own.len() > 100_000) else {
                        continue;
                    };
                    readable |= metadata.mode() & 0o077;
                    if entry.file_name() != "app.ftl" {
                        is_seen.store(true, Ordering::Relaxed);
                    }
                }
            }
            readable
        });
        // Until one has been seen while it was made ready.
        for i in 0..200 {
            set(folder.path(), &format!("Eins {i}"));
            if i > 8 && is_seen.load(Ordering::Relaxed) {
                break;
            }
        }
        done.store(true, Ordering::Relaxed);
        looks.join().unwrap()
    });
    assert!(is_seen.load(Ordering::Relaxed));
    assert_eq!(readable, 0, "{readable:o}");
}
