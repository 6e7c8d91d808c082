//! The groups of figures on benefits, savings, and what an employer pays or may pay untaxed.

use super::figure::figures;
use crate::money::{Euro, Rate};

figures! {
    /// Healthcare Insurance Act contributions (inkomensafhankelijke bijdrage Zvw).
    HealthcareLevy "healthcare_levy" {
        /// The employer's levy (werkgeversheffing).
        employer: awaited Rate,
        /// Most income it is due on, a year.
        maximum_income: published Euro,
    } + waiting {
        /// The employee's own contribution, where there is no employer's levy.
        own: published Rate,
    }

    /// Employee insurance premiums (premies werknemersverzekeringen), paid by the employer.
    EmployerPremiums "employer_premiums" {
        /// Unemployment (AWf), low: written permanent contract, not on call.
        awf_low: published Rate,
        /// Unemployment (AWf), high.
        awf_high: published Rate,
        /// Disability (Aof), small employer.
        aof_low: published Rate,
        /// Disability (Aof), other employers.
        aof_high: published Rate,
        /// Return to work (Whk), average.
        whk_average: awaited Rate,
        /// Childcare surcharge (Wko).
        wko: published Rate,
        /// Government (Ufo), instead of unemployment.
        ufo: awaited Rate,
        /// Maximum premium wage, a year.
        maximum_wage: published Euro,
    }

    /// Healthcare benefit (zorgtoeslag; Wet op de zorgtoeslag art. 2), and what insurance costs. Amounts a year unless
    /// said otherwise.
    HealthcareBenefit "healthcare_benefit" {
        /// Average premium of the basic insurance (nominale premie), a month, for orientation.
        average_premium: awaited Euro,
        /// Standard premium (standaardpremie).
        standard_premium: awaited Euro,
        /// Threshold income (drempelinkomen); not the income limit.
        threshold_income: published Euro,
        /// Part of the threshold income that someone single bears.
        norm_rate_single: awaited Rate,
        /// Part of the threshold income that partners bear together.
        norm_rate_partners: awaited Rate,
        /// Part of the income above the threshold by which it is phased out.
        phase_out_rate: awaited Rate,
        /// Less than this is not paid.
        minimum: published Euro,
        /// Share of the amount for partners when one of them is insured abroad.
        share_partner_abroad: published Rate,
    } + waiting {
        /// Published income above which nothing is paid, single.
        income_limit_single: awaited Euro,
        /// Published income above which nothing is paid, partners together.
        income_limit_partners: awaited Euro,
        /// Capital above which there is no right, single.
        wealth_limit_single: awaited Euro,
        /// Capital above which there is no right, partners together.
        wealth_limit_partners: awaited Euro,
        /// Compulsory excess (verplicht eigen risico).
        compulsory_excess: awaited Euro,
    }

    /// Child budget (kindgebonden budget; Wet op het kindgebonden budget art. 2). Amounts a year.
    ChildBudget "child_budget" {
        /// For the first child, while the law named an amount by rank.
        first_child: dated Euro,
        /// For the second child, while the law named an amount by rank.
        second_child: dated Euro,
        /// For each child, since the law names one amount.
        per_child: dated Euro,
        /// On top for a child of 12 to 15.
        age_12_to_15: awaited Euro,
        /// On top for a child of 16 or 17.
        age_16_to_17: awaited Euro,
        /// On top for a single parent (alleenstaande-ouderkop).
        single_parent: awaited Euro,
        /// Income above which it is phased out, single.
        threshold_single: awaited Euro,
        /// By how much that income is higher with a partner.
        partner_extra: awaited Euro,
        /// The published sum of both.
        threshold_partners: awaited Euro,
        /// Part of the income above it by which it is phased out.
        phase_out_rate: awaited Rate,
    }

    /// Rent benefit (huurtoeslag; Wet op de huurtoeslag). Rents a month, incomes a year.
    RentBenefit "rent_benefit" {
        /// Quality-discount limit (kwaliteitskortingsgrens).
        quality_discount_limit: awaited Euro,
        /// Low cut-off limit (lage aftoppingsgrens): one or two people.
        cut_off_low: awaited Euro,
        /// High cut-off limit (hoge aftoppingsgrens): three or more.
        cut_off_high: awaited Euro,
        /// Maximum rent.
        maximum_rent: awaited Euro,
        /// Whether a rent above the maximum counts up to it, and does not exclude.
        rent_above_maximum_counts: published bool,
        /// Phase-out, one person; since the law has one rate.
        phase_out_rate_single: dated Rate,
        /// Phase-out, more people.
        phase_out_rate_more: dated Rate,
        /// Income above which it is phased out, one person.
        phase_out_from_single: dated Euro,
        /// Income above which it is phased out, more people.
        phase_out_from_more: dated Euro,
    }

    /// Childcare benefit (kinderopvangtoeslag; Wet kinderopvang). Hourly prices; incomes a year, of partners together.
    ChildcareBenefit "childcare_benefit" {
        /// Most that counts an hour, day care.
        hour_day_care: awaited Euro,
        /// Most that counts an hour, after school.
        hour_after_school: awaited Euro,
        /// Most that counts an hour, host parent (gastouder).
        hour_host_parent: awaited Euro,
        /// Highest part that is paid.
        highest_rate: awaited Rate,
        /// Income up to which it is.
        highest_rate_up_to: awaited Euro,
        /// Lowest part that is paid, first child.
        lowest_rate: awaited Rate,
        /// Income from which it is.
        lowest_rate_from: awaited Euro,
        /// Most hours a month.
        hours: awaited u32,
    }

    /// Savings and investments (box 3; Wet IB 2001 ch. 5).
    Box3 "box_3" {
        /// Exempt capital a person (heffingvrij vermogen).
        exempt: published Euro,
        /// Rate.
        rate: published Rate,
        /// Deemed return on bank balances.
        return_bank: awaited Rate,
        /// Deemed return on other assets.
        return_other: awaited Rate,
        /// Deemed interest on debts.
        return_debts: awaited Rate,
        /// Whether these returns are final.
        returns_final: awaited bool,
        /// Final deemed return on bank balances.
        final_return_bank: awaited Rate,
    }

    /// Untaxed reimbursements (Wet LB 1964 art. 31a) and the company car (art. 13bis).
    Reimbursements "reimbursements" {
        /// Removal, on top of moving the household goods.
        removal: published Euro,
    } + waiting {
        /// A kilometre, commuting included.
        kilometre: published Euro,
        /// A day of working at home.
        home_working_day: awaited Euro,
        /// Days a year from which a fixed amount is allowed.
        travel_days_from: published u32,
        /// Days a year that a fixed amount then counts.
        travel_days_counted: published u32,
        /// Removal within this time of taking the job is for the work in any case; months.
        removal_within: published u32,
        /// Removal from farther away than this is for the work in any case; kilometres.
        removal_farther_than: published u32,
        /// By at least this part the distance must then be shortened.
        removal_shortened: published Rate,
        /// Addition for private use of a company car (bijtelling), of the list price a year.
        car_addition: published Rate,
        /// The addition for a car without emissions.
        electric_addition: published Rate,
        /// List price up to which that one holds; the ordinary addition above it.
        electric_limit: published Euro,
        /// Months for which it holds.
        electric_duration: published u32,
        /// Private kilometres a year below which there is no addition.
        private_kilometres: published u32,
        /// The addition for a car first registered before 2017.
        addition_before_2017: published Rate,
        /// The addition for an old car, of its market value.
        addition_old_car: published Rate,
        /// Age above which a car is old; months.
        old_car: awaited u32,
    }

    /// Work-related costs scheme (werkkostenregeling).
    WorkRelatedCosts "work_related_costs" {
        /// Free space (vrije ruimte), of the first part of the wage bill.
        free_space: published Rate,
        /// End of the first part of the wage bill, a year.
        first_part: published Euro,
        /// Free space, of the rest.
        free_space_above: published Rate,
        /// Final levy on the employer (eindheffing) over the excess.
        final_levy: published Rate,
        /// Pseudo-levy on newly provided cars with emissions.
        fossil_car_levy: dated Rate,
    }

    /// Limits around pay that no other group holds.
    Employment "employment" {
        /// Times the minimum wage up to which holiday allowance is compulsory.
        holiday_allowance_up_to: published u32,
        /// Most pay that pension may be built up over (pensioengevend loon), a year.
        pensionable_pay: awaited Euro,
        /// Wage bill, two years before, up to which an employer is small (low Aof premium).
        small_employer_wage_bill: awaited Euro,
        /// No assessment is imposed when no more than this is due.
        no_assessment_up_to: awaited Euro,
        /// A refund below this is not paid without a request.
        no_refund_below: published Euro,
    }
}
