//! What an answer rests on without having asked, and what it does not cover.

use super::Assessment;
use crate::answer::{Assumption, LimitedBy, RouteYear, SchemeAnswer};
use crate::calendar::last_of_month;
use crate::comparison::Comparison;
use crate::finding::Finding;
use crate::money::Euro;
use crate::package::Package;
use crate::request::{Echo, HolidayAllowance, InsuredIn, StayKind};
use crate::ruling::norm::Kind;
use crate::tax::Residence;

/// Without a pension premium net pay is overstated, and most employees pay one.
const LIKELIEST_TO_MATTER: &str = "pension_employee_percent";

/// What the findings of an answer say together.
#[derive(Default)]
pub(super) struct Seen {
    /// Every article they name, once, in alphabetical order.
    pub(super) articles: Vec<&'static str>,
    /// What they name without computing it.
    not_computed: Vec<&'static str>,
    /// Whether the ruling was asked for too late.
    late_request: bool,
    /// Whether a bound stands in for an amount that is not published.
    bounded: bool,
}

impl Seen {
    pub(super) fn in_all(finding: &Finding, comparison: Option<&Comparison>, schemes: &[SchemeAnswer]) -> Self {
        let mut seen = Self::default();
        let mut look = |finding: &Finding| {
            let mut place = 0;
            for article in &seen.articles {
                place += usize::from(*article < finding.law);
            }
            if !finding.law.is_empty() && seen.articles.get(place) != Some(&finding.law) {
                seen.articles.insert(place, finding.law);
            }
            if finding.code.ends_with("_not_computed") && !seen.not_computed.contains(&finding.code) {
                seen.not_computed.push(finding.code);
            }
            seen.late_request |= finding.code == "late_request";
            seen.bounded |= finding.compared.is_some_and(|compared| compared.ceiling.is_some());
        };
        finding.each(&mut look);
        if let Some(comparison) = comparison {
            comparison.costs.finding.each(&mut look);
        }
        schemes.iter().for_each(|scheme| scheme.finding.each(&mut look));
        seen
    }
}

impl Assessment<'_> {
    /// What is not computed for this request.
    pub(super) fn outside(&self, comparison: Option<&Comparison>, seen: &Seen) -> Vec<&'static str> {
        let request = self.request;
        let mut outside = seen.not_computed.clone();
        if request.earlier_stay_in_nl.is(true) && request.earlier_stays.value().is_none() {
            outside.push("earlier_stays_in_the_term");
        }
        if request.recruited_from_abroad.is(false) && comparison.is_some() {
            outside.push("other_income_of_the_year");
        }
        if request
            .first_day_in_nl
            .value()
            .zip(request.contract_start.value())
            .is_some_and(|(first, start)| first > start)
        {
            outside.push("work_from_abroad_before_arrival");
        }
        if request.leave_kind.value().is_some() {
            outside.push("leave_under_a_permit");
        }
        if let Some(comparison) = comparison {
            if comparison.reaches_aow_age {
                outside.push("employer_cost_from_aow_age");
            }
            if request.insured() == InsuredIn::Elsewhere {
                outside.push("insurance_elsewhere");
            }
            let of_abroad = Residence::of(request.residence().0) != Residence::Netherlands;
            if of_abroad {
                outside.push("tax_of_the_country_of_residence");
                if request.qualifying_non_resident.value().is_none() {
                    outside.push("qualifying_non_resident");
                }
            }
            if request.youngest_child_born.value().is_some() && request.partner.value().is_none() {
                outside.push("combination_credit");
            }
            outside.push("other_pay");
            outside.push("yearly_choice");
            outside.push("minimum_wage_after_exchange");
        }
        outside.push("entry_visa");
        outside.push("other_schemes");
        outside
    }

    /// What the answer rests on: what nobody was asked, the likeliest to matter first.
    pub(super) fn assumptions(
        &self,
        answered: &Echo,
        kind: Kind,
        package: Option<&Package>,
        comparison: Option<&Comparison>,
        seen: &Seen,
    ) -> Vec<Assumption> {
        let mut assumptions = Vec::new();
        let mut fixed = |code| add_fixed(&mut assumptions, code);
        if let Some(comparison) = comparison {
            if self.request.date_of_birth.value().is_none() {
                fixed("below_aow_age");
            }
            let part_month = |row: &RouteYear| row.payslips.iter().any(|slip| slip.part_month);
            if comparison.pay.years.iter().any(|year| year.routes.iter().any(part_month)) {
                fixed("part_month_of_five_day_weeks");
            }
            if package.is_some_and(|package| package.thirteenth_month + package.bonus + package.stock > Euro::ZERO) {
                fixed("thirteenth_month_and_bonus_paid_in_december");
            }
            if package.is_some_and(|package| package.removal > Euro::ZERO) {
                fixed("removal_for_the_work");
            }
            fixed("special_reward_rate_on_converted_wage");
            fixed("free_part_out_of_gross_pay");
            if !comparison.costs.years.is_empty() {
                fixed("costs_proved_and_reimbursed");
                fixed("costs_spread_over_the_payments");
                fixed("ordinary_housing_on_wage_before_exchange");
            }
            if !comparison.periods.is_empty() {
                fixed("norm_on_wage_paid");
                fixed("cap_by_calendar_days");
            }
            if comparison.periods.iter().any(|period| period.limited_by == LimitedBy::Norm) {
                fixed("allowance_down_to_the_norm");
            }
            if !comparison.periods.is_empty() && comparison.last_day < last_of_month(comparison.last_day) {
                fixed("wage_received_during_the_term");
            }
            if self.request.other_wage_yearly() > Euro::ZERO {
                fixed("wage_from_others_makes_room");
            }
            if kind == Kind::Reduced && self.request.master_of_university.value().is_none() {
                fixed("university_master");
            }
            if comparison.needed_to_keep.is_some() {
                fixed("ruling_ends_for_good_below_the_norm");
            }
            if seen.late_request {
                fixed("late_request_does_not_move_the_end");
            }
        }
        let stays = self.request.earlier_stays.value().map_or(&[][..], Vec::as_slice);
        if stays.iter().any(|stay| stay.kind == StayKind::Work && stay.days_worked.is_none()) {
            add_fixed(&mut assumptions, "earlier_work_on_weekdays");
        }
        if package.is_some_and(|package| package.holiday_allowance_presumed) {
            let value = Some(crate::request::Canonical::Text(HolidayAllowance::Included.word().to_owned()));
            assumptions.push(Assumption { code: "pay_holiday_allowance", can_change: true, value });
        }
        if seen.bounded {
            let bounds = ["amounts_change_by_indexation_only", "index_does_not_fall", "rise_below_ceiling"];
            bounds.into_iter().for_each(|code| add_fixed(&mut assumptions, code));
        }
        for (code, value) in answered.assumed() {
            let place = if code == LIKELIEST_TO_MATTER { 0 } else { assumptions.len() };
            assumptions.insert(place, Assumption { code, can_change: true, value: Some(value) });
        }
        assumptions
    }
}

/// Called often enough to be kept apart.
#[inline(never)]
fn add_fixed(assumptions: &mut Vec<Assumption>, code: &'static str) {
    assumptions.push(Assumption { code, can_change: false, value: None });
}
