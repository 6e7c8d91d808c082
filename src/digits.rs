//! Numbers in digits. What the standard library writes numbers with can do far more, and weighs as much in the browser
//! as all withholding.

/// Adds a number to a text, with leading zeros up to this many digits.
#[inline(never)]
pub fn push(text: &mut String, number: i64, least: usize) {
    if number < 0 {
        text.push('-');
    }
    let mut scale: u64 = 1;
    let number = number.unsigned_abs();
    let mut digits = 1;
    while digits < least || number / scale > 9 {
        scale *= 10;
        digits += 1;
    }
    while scale > 0 {
        text.push(char::from(b'0' + (number / scale % 10) as u8));
        scale /= 10;
    }
}

/// A number in digits.
#[must_use]
pub fn of(number: i64) -> String {
    let mut text = String::new();
    push(&mut text, number, 1);
    text
}
