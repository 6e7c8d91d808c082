//! Numbers in digits are those of the standard library.

#![allow(missing_docs)]

use nl_talent::digits;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_number_is_written_as_the_standard_library_writes_it(number in any::<i64>(), small in -100_000_i64..100_000) {
        for number in [number, small, 0, i64::MIN, i64::MAX] {
            prop_assert_eq!(digits::of(number), number.to_string());
        }
    }

    #[test]
    fn leading_zeros_fill_it_up(number in 0_i64..1_000_000, least in 1_usize..8) {
        let mut text = String::new();
        digits::push(&mut text, number, least);
        prop_assert_eq!(text, format!("{number:0least$}"));
    }
}
