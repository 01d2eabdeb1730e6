//! The least that a process can do: what the command line is compared with.

fn main() {
    println!("クレジット不足のためチャージが必要");
}
