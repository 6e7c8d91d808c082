//! Countries and their groups. They do not change by year.

/// ISO 3166-1 alpha-2 codes.
const ISO_3166: &str = include_str!("places/iso-3166.txt");

/// Citizens of these countries move freely: EU, EEA and Switzerland (Directive 2004/38/EC; Vb 2000 art. 8.7).
const FREE_MOVEMENT: &str = include_str!("places/free-movement.txt");

/// The Dutch nationality.
pub const NETHERLANDS: &str = "NL";

/// Nationals of this country need no recognised sponsor (Vb 2000 art. 3.30a(2)).
pub const TURKIYE: &str = "TR";

fn lists(list: &str, code: &str) -> bool {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).any(|listed| listed == code)
}

/// Whether this is the code of a country.
#[must_use]
pub fn is_country(code: &str) -> bool {
    lists(ISO_3166, code)
}

/// Whether citizens of this country move freely.
#[must_use]
pub fn moves_freely(code: &str) -> bool {
    lists(FREE_MOVEMENT, code)
}
