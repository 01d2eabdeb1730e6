//! Numbers that are not to be guessed.

/// 128 random bits, as hexadecimal digits.
pub(crate) fn number() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
