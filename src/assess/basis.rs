//! What an answer rests on without having asked, and what it does not cover.

use super::Assessment;
use crate::answer::{Assumption, LimitedBy, SchemeAnswer};
use crate::comparison::Comparison;
use crate::finding::Finding;
use crate::package::Package;
use crate::request::{Class, HolidayAllowance};
use crate::ruling::norm::Kind;

impl Assessment<'_> {
    /// What is not computed for this request.
    pub(super) fn outside(
        &self,
        comparison: Option<&Comparison>,
        finding: &Finding,
        schemes: &[SchemeAnswer],
    ) -> Vec<&'static str> {
        let request = self.request;
        let mut outside = Vec::new();
        let mut look = |finding: &Finding| {
            if finding.code.ends_with("_not_computed") && !outside.contains(&finding.code) {
                outside.push(finding.code);
            }
        };
        finding.each(&mut look);
        schemes.iter().for_each(|scheme| scheme.finding.each(&mut look));
        if request.earlier_stay_in_nl.value() == Some(&true) {
            outside.push("earlier_stays_in_the_term");
        }
        if request.recruited_from_abroad.value() == Some(&false) && comparison.is_some() {
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
        if let Some(comparison) = comparison {
            let part_month = |slip: &crate::answer::Payslip| slip.part_month;
            if comparison.pay.years.iter().flat_map(|year| &year.routes).flat_map(|row| &row.payslips).any(part_month) {
                outside.push("payslip_of_a_part_month");
            }
            if comparison.ends_at_aow_age {
                outside.push("years_from_aow_age");
            }
            outside.push("pension");
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
        kind: Kind,
        package: Option<&Package>,
        comparison: Option<&Comparison>,
        finding: &Finding,
        schemes: &[SchemeAnswer],
    ) -> Vec<Assumption> {
        let fixed = |code| Assumption { code, can_change: false, value: None };
        let mut assumptions = Vec::new();
        if let Some(comparison) = comparison {
            assumptions.push(fixed("no_pension_premium"));
            assumptions.push(fixed("resident_and_insured_while_employed"));
            if self.request.date_of_birth.value().is_none() {
                assumptions.push(fixed("below_aow_age"));
            }
            assumptions.push(fixed("holiday_allowance_paid_in_may"));
            assumptions.push(fixed("special_reward_rate_on_converted_wage"));
            assumptions.push(fixed("free_part_out_of_gross_pay"));
            if !comparison.costs.years.is_empty() {
                assumptions.push(fixed("costs_proved_and_reimbursed"));
                assumptions.push(fixed("costs_spread_over_the_payments"));
                assumptions.push(fixed("ordinary_housing_on_wage_before_exchange"));
            }
            if !comparison.periods.is_empty() {
                assumptions.push(fixed("norm_on_wage_paid"));
                assumptions.push(fixed("cap_by_calendar_days"));
            }
            if comparison.periods.iter().any(|period| period.limited_by == LimitedBy::Norm) {
                assumptions.push(fixed("allowance_down_to_the_norm"));
            }
            if kind == Kind::Reduced {
                assumptions.push(fixed("university_master"));
            }
            let mut late = false;
            finding.each(&mut |finding| late |= finding.code == "late_request");
            if late {
                assumptions.push(fixed("late_request_does_not_move_the_end"));
            }
        }
        if package.is_some_and(|package| package.holiday_allowance_presumed) {
            let value = Some(crate::request::Canonical::Text(HolidayAllowance::Included.word().to_owned()));
            assumptions.push(Assumption { code: "pay_holiday_allowance", can_change: true, value });
        }
        let mut bounded = false;
        let mut look = |finding: &Finding| {
            bounded |= finding.compared.is_some_and(|compared| compared.ceiling.is_some());
        };
        finding.each(&mut look);
        schemes.iter().for_each(|scheme| scheme.finding.each(&mut look));
        if bounded {
            assumptions.push(fixed("amounts_change_by_indexation_only"));
            assumptions.push(fixed("index_does_not_fall"));
            assumptions.push(fixed("rise_below_ceiling"));
        }
        assumptions.extend(self.request.assumed().into_iter().map(|(code, class, value)| Assumption {
            code,
            can_change: class != Class::Asked,
            value: Some(value),
        }));
        assumptions
    }
}
