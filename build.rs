//! Has the texts embedded anew when a locale's folder comes or goes.

fn main() {
    println!("cargo:rerun-if-changed=locales");
}
