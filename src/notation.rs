//! Numbers and texts put together without the formatting machinery of the standard library: that would be a
//! twentieth of the WebAssembly module, which therefore has it cut out.

/// The texts as one.
#[must_use]
pub fn joined(texts: &[&str]) -> String {
    let mut joined = String::new();
    for text in texts {
        joined.push_str(text);
    }
    joined
}

/// Adds a whole number, with leading zeros up to so many digits.
pub fn push_number(text: &mut String, number: i64, digits: u32) {
    if number < 0 {
        text.push('-');
    }
    push_digits(text, number.unsigned_abs(), digits);
}

fn push_digits(text: &mut String, number: u64, digits: u32) {
    if number > 9 || digits > 1 {
        push_digits(text, number / 10, digits.saturating_sub(1));
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}
