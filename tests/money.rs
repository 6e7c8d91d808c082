//! Exact sums, and each named rounding on both sides of its step.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use nl_talent::money::{Euro, Exact, Rate, Share, divided};
use proptest::prelude::*;

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents)
}

/// So many thousandths of a cent.
fn thousandths(thousandths: i64) -> Exact {
    cents(thousandths).over(1_000)
}

#[test]
fn down_to_cents_drops_every_fraction_below_zero_too() {
    for (exact, rounded) in
        [(1_000, 1), (1_001, 1), (1_999, 1), (2_000, 2), (0, 0), (-1, -1), (-1_000, -1), (-1_001, -2)]
    {
        assert_eq!(thousandths(exact).floor_to_cents(), cents(rounded), "{exact}");
    }
}

#[test]
fn up_to_cents_takes_every_fraction() {
    for (exact, rounded) in
        [(1_000, 1), (1_001, 2), (1_999, 2), (0, 0), (1, 1), (-1, 0), (-999, 0), (-1_000, -1), (-1_001, -1)]
    {
        assert_eq!(thousandths(exact).ceil_to_cents(), cents(rounded), "{exact}");
    }
}

#[test]
fn half_a_cent_goes_up_and_less_goes_down() {
    for (exact, rounded) in
        [(1_499, 1), (1_500, 2), (1_501, 2), (499, 0), (500, 1), (-499, 0), (-500, 0), (-501, -1), (-1_500, -1)]
    {
        assert_eq!(thousandths(exact).half_up_to_cents(), cents(rounded), "{exact}");
    }
}

#[test]
fn down_to_euros_drops_every_cent() {
    for (amount, rounded) in [(100, 1), (101, 1), (199, 1), (200, 2), (99, 0), (-1, -1), (-100, -1), (-101, -2)] {
        assert_eq!(cents(amount).floor_to_euros(), Euro::whole(rounded), "{amount}");
        assert_eq!(cents(amount).exactly().floor_to_euros(), Euro::whole(rounded), "{amount}");
    }
    assert_eq!(thousandths(199_999).floor_to_euros(), Euro::whole(1));
    assert_eq!(thousandths(200_000).floor_to_euros(), Euro::whole(2));
}

#[test]
fn up_to_euros_takes_every_cent() {
    for (amount, rounded) in [(100, 1), (101, 2), (199, 2), (1, 1), (-1, 0), (-99, 0), (-100, -1), (-101, -1)] {
        assert_eq!(cents(amount).ceil_to_euros(), Euro::whole(rounded), "{amount}");
        assert_eq!(cents(amount).exactly().ceil_to_euros(), Euro::whole(rounded), "{amount}");
    }
    assert_eq!(thousandths(100_000).ceil_to_euros(), Euro::whole(1));
    assert_eq!(thousandths(100_001).ceil_to_euros(), Euro::whole(2));
}

#[test]
fn half_a_euro_goes_up_and_a_fraction_of_a_cent_less_goes_down() {
    for (exact, rounded) in [(149_999, 1), (150_000, 2), (49_999, 0), (50_000, 1), (-50_000, 0), (-50_001, -1)] {
        assert_eq!(thousandths(exact).half_up_to_euros(), Euro::whole(rounded), "{exact}");
    }
}

#[test]
fn half_a_basis_point_goes_away_from_zero() {
    for (rate, rounded) in [(6_398, 6_400), (6_395, 6_400), (6_394, 6_390), (-8_324, -8_320), (-8_325, -8_330), (0, 0)]
    {
        let rate = Rate::from_hundred_thousandths(rate);
        assert_eq!(rate.half_up_to_basis_points().hundred_thousandths(), rounded);
    }
}

#[test]
fn what_falls_short_of_nothing_is_nothing() {
    assert_eq!(cents(-1).at_least_zero(), Euro::ZERO);
    assert_eq!(cents(0).at_least_zero(), Euro::ZERO);
    assert_eq!(cents(1).at_least_zero(), cents(1));
}

#[test]
fn a_fraction_of_a_cent_decides_a_comparison() {
    // 77,008.32 a year with 8% is 5,942 a month to the very cent; 77,008.31 is less by a fraction of one.
    let month =
        |year: i64| cents(year).exactly().part(Share { part: 1, whole: 12 }) / Rate::from_hundred_thousandths(108_000);
    assert_eq!(month(7_700_832), Euro::whole(5_942).exactly());
    assert!(month(7_700_831) < Euro::whole(5_942).exactly());
    assert_eq!(month(7_700_831).half_up_to_cents(), Euro::whole(5_942));
    assert!(month(7_700_833) > Euro::whole(5_942).exactly());
}

#[test]
fn the_same_amount_over_another_divisor_is_equal() {
    assert_eq!(cents(1).over(3), cents(2).over(6));
    assert_ne!(cents(1).over(3), cents(33).over(100));
    assert_eq!(cents(1).over(3) + cents(2).over(3), cents(1).exactly());
    assert_eq!(cents(1).over(3) - cents(2).over(3), cents(-1).over(3));
}

#[test]
fn a_rate_is_exact_to_its_last_decimal() {
    let rate = Rate::from_hundred_thousandths(6_398);
    assert_eq!(Euro::whole(1) * rate, thousandths(6_398));
    assert_eq!((Euro::whole(100) * rate).floor_to_cents(), cents(639));
    assert_eq!((Euro::whole(100) * rate).ceil_to_cents(), cents(640));
    assert_eq!(rate + rate.complement(), Rate::ONE);
    assert_eq!((Euro::whole(100) * rate) / rate, Euro::whole(100).exactly());
}

fn amounts() -> impl Strategy<Value = i64> {
    -20_000_000_000..20_000_000_000i64
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_rounding_stays_within_its_step(amount in amounts(), over in 1..100_000i64) {
        let exact = cents(amount).over(over);
        let half = |step: i64| cents(step).over(2);
        for (down, up, near, step) in [
            (exact.floor_to_cents(), exact.ceil_to_cents(), exact.half_up_to_cents(), 1),
            (exact.floor_to_euros(), exact.ceil_to_euros(), exact.half_up_to_euros(), 100),
        ] {
            prop_assert!(down.exactly() <= exact && exact < (down + cents(step)).exactly());
            prop_assert!(up.exactly() >= exact && exact > (up - cents(step)).exactly());
            prop_assert!(near == down || near == up);
            // Half goes up: the error is more than minus a half and at most a half.
            prop_assert!(near.exactly() - exact <= half(step));
            prop_assert!(exact - near.exactly() < half(step));
            prop_assert_eq!(near.cents() % step, 0);
        }
    }

    #[test]
    fn rounding_commutes_with_whole_steps(amount in amounts(), over in 1..10_000i64, more in -1_000..1_000i64) {
        let shifted = cents(amount).over(over) + cents(more).exactly();
        let plain = cents(amount).over(over);
        prop_assert_eq!(shifted.floor_to_cents(), plain.floor_to_cents() + cents(more));
        prop_assert_eq!(shifted.ceil_to_cents(), plain.ceil_to_cents() + cents(more));
        prop_assert_eq!(shifted.half_up_to_cents(), plain.half_up_to_cents() + cents(more));
    }

    #[test]
    fn comparing_fractions_is_comparing_cross_products(a in amounts(), b in 1..1_000i64, c in amounts(), d in 1..1_000i64) {
        let order = (i128::from(a) * i128::from(d)).cmp(&(i128::from(c) * i128::from(b)));
        prop_assert_eq!(cents(a).over(b).cmp(&cents(c).over(d)), order);
    }

    #[test]
    fn a_share_and_its_rest_are_the_whole(amount in amounts(), part in 0..100_000i64) {
        let rate = Rate::from_hundred_thousandths(part);
        prop_assert_eq!(cents(amount) * rate + cents(amount) * rate.complement(), cents(amount).exactly());
        prop_assert_eq!(cents(amount).part(rate.share()), cents(amount) * rate);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn a_division_of_any_length_is_that_of_the_standard_library(
        long in any::<i128>(), short in any::<i64>(), shift in 0..127u32, by in 1..i128::MAX, small in 1..i64::MAX,
    ) {
        for number in [long >> shift, short.into(), -i128::from(small)] {
            for by in [by >> shift, small.into(), 1, 100] {
                // What is added to round down a number below zero must fit as well.
                if by > 0 && number > i128::MIN / 2 && by < i128::MAX / 2 {
                    prop_assert_eq!(divided(number, by), number.div_euclid(by), "{} / {}", number, by);
                }
            }
        }
    }
}
