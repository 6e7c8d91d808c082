//! Countries and their groups. They do not change by year.

/// ISO 3166-1 alpha-2 codes.
const ISO_3166: &str = codes(include_str!("places/iso-3166.txt"));

/// Citizens of these countries move freely: EU, EEA and Switzerland (Directive 2004/38/EC; Vb 2000 art. 8.7).
const FREE_MOVEMENT: &str = codes(include_str!("places/free-movement.txt"));

/// The Dutch nationality.
pub const NETHERLANDS: &str = "NL";

/// Residents here have the tax part of the general and the labour credit (Handboek Loonheffingen, woonlandgroepen).
pub const BELGIUM: &str = "BE";

/// Residents of these have the tax part of the general credit alone.
pub const SURINAME_AND_ARUBA: [&str; 2] = ["SR", "AW"];

/// Bonaire, Sint Eustatius and Saba, which count with the European Union there.
pub const CARIBBEAN_NETHERLANDS: &str = "BQ";

/// Nationals of this country need no recognised sponsor (Vb 2000 art. 3.30a(2)).
pub const TURKIYE: &str = "TR";

/// The codes of a list, without its first line, which says where they are from. The build cuts it off: nobody loads it.
const fn codes(list: &'static str) -> &'static str {
    let mut end = 0;
    while list.as_bytes()[end] != b'\n' {
        end += 1;
    }
    list.split_at(end).1
}

/// The code as the list has it.
fn find(list: &'static str, code: &str) -> Option<&'static str> {
    list.split_ascii_whitespace().find(|listed| *listed == code)
}

/// The country with this code.
#[must_use]
pub fn country(code: &str) -> Option<&'static str> {
    find(ISO_3166, code)
}

/// Whether citizens of this country move freely; of residents the tax law asks the same.
#[must_use]
pub fn moves_freely(code: &str) -> bool {
    find(FREE_MOVEMENT, code).is_some()
}
