//! Countries and their groups. They do not change by year.

/// The codes of a list, without its first line. The build copies them, or the page would load that line as well.
macro_rules! codes {
    ($file:literal) => {{
        const LIST: &str = include_str!($file);
        const CODES: [u8; LIST.len() - first_line(LIST)] = behind(LIST, first_line(LIST));
        match std::str::from_utf8(&CODES) {
            Ok(codes) => codes,
            Err(_) => "",
        }
    }};
}

/// ISO 3166-1 alpha-2 codes.
const ISO_3166: &str = codes!("places/iso-3166.txt");

/// Citizens of these countries move freely: EU, EEA and Switzerland (Directive 2004/38/EC; Vb 2000 art. 8.7).
const FREE_MOVEMENT: &str = codes!("places/free-movement.txt");

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

/// How long the first line of a list is, which says where its codes are from.
const fn first_line(list: &str) -> usize {
    let mut end = 0;
    while list.as_bytes()[end] != b'\n' {
        end += 1;
    }
    end
}

/// The bytes of a list from there on.
const fn behind<const LENGTH: usize>(list: &str, start: usize) -> [u8; LENGTH] {
    let mut rest = [0; LENGTH];
    let mut at = 0;
    while at < LENGTH {
        rest[at] = list.as_bytes()[start + at];
        at += 1;
    }
    rest
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
