//! The groups of figures on pay, tax and the ruling, and the year that holds all groups.

use super::figure::figures;
use super::{benefits::*, residence::*, schemes::*};
use crate::money::{Euro, Rate};
use time::Date;

figures! {
    /// Brackets of box 1 (Wet IB 2001 art. 2.10 and 2.10a). Rate 1 includes national insurance.
    IncomeTax "income_tax" {
        /// End of bracket 1.
        bracket_1_end: published Euro,
        /// End of bracket 1 for someone born before 1946.
        bracket_1_end_born_before_1946: published Euro,
        /// End of bracket 2.
        bracket_2_end: published Euro,
        /// Combined rate in bracket 1: tax and national insurance, below AOW age.
        rate_1: published Rate,
        /// Rate in bracket 2.
        rate_2: published Rate,
        /// Rate in bracket 3.
        rate_3: published Rate,
        /// The tax in bracket 1, without national insurance.
        rate_1_tax: published Rate,
    }

    /// National insurance (premie volksverzekeringen), over bracket 1 only (Wfsv art. 8-11).
    NationalInsurance "national_insurance" {
        /// State old-age pension (AOW); not from the month in which the AOW age is reached.
        aow: published Rate,
        /// Survivors (Anw).
        anw: published Rate,
        /// Long-term care (Wlz).
        wlz: published Rate,
    }

    /// General tax credit (algemene heffingskorting; Wet IB 2001 art. 8.10). Zero above bracket 2.
    GeneralTaxCredit "general_tax_credit" {
        /// The credit before it is phased out, a year.
        maximum: published Euro,
        /// Income above which it is phased out.
        phase_out_from: published Euro,
        /// Part of that income by which it is phased out.
        phase_out_rate: published Rate,
    } + waiting {
        /// The maximum from AOW age, as it is published; it follows from the other one (see `tax::credits`).
        maximum_aow_age: published Euro,
        /// The phase-out rate from AOW age, likewise.
        phase_out_rate_aow_age: published Rate,
        /// Whether it follows the aggregate income (verzamelinkomen) and not the income of box 1.
        on_aggregate_income: published bool,
    }

    /// Labour tax credit (arbeidskorting; Wet IB 2001 art. 8.11): four segments between three maxima.
    LabourTaxCredit "labour_tax_credit" {
        /// End of the first segment.
        knot_1: published Euro,
        /// End of the second segment.
        knot_2: published Euro,
        /// End of the third segment, where the phase-out starts.
        knot_3: published Euro,
        /// Labour income above which nothing is left.
        knot_4: published Euro,
        /// Build-up in the first segment.
        rate_1: published Rate,
        /// Build-up in the second segment.
        rate_2: published Rate,
        /// Build-up in the third segment.
        rate_3: published Rate,
        /// Phase-out above the third knot.
        rate_4: published Rate,
        /// Most that the first segment gives.
        maximum_1: published Euro,
        /// Most that the first two segments give.
        maximum_2: published Euro,
        /// Most that the credit can be.
        maximum_3: published Euro,
    } + waiting {
        /// Build-up in the first segment from AOW age, as it is published; it follows from the one below that age (see
        /// `tax::credits`), and so do the others.
        rate_1_aow_age: published Rate,
        /// Build-up in the second segment from AOW age.
        rate_2_aow_age: published Rate,
        /// Build-up in the third segment from AOW age.
        rate_3_aow_age: published Rate,
        /// Phase-out from AOW age.
        rate_4_aow_age: published Rate,
        /// Most that the first segment gives from AOW age.
        maximum_1_aow_age: published Euro,
        /// Most that the first two segments give from AOW age.
        maximum_2_aow_age: published Euro,
        /// Most that the credit can be from AOW age.
        maximum_3_aow_age: published Euro,
    }

    /// Elderly tax credit (ouderenkorting) and single-elderly tax credit (alleenstaande-ouderenkorting); Wet IB 2001
    /// art. 8.17 and 8.18.
    ElderlyTaxCredit "elderly_tax_credit" {
        /// The credit before it is phased out, a year.
        maximum: published Euro,
        /// Income above which it is phased out.
        phase_out_from: published Euro,
        /// Part of that income by which it is phased out.
        phase_out_rate: published Rate,
        /// Single-elderly credit, a year.
        single: published Euro,
    }

    /// Young disabled person's tax credit (jonggehandicaptenkorting; Wet IB 2001 art. 8.16a).
    YoungDisabledTaxCredit "young_disabled_tax_credit" {
        /// The credit, a year.
        amount: awaited Euro,
    } + waiting {
        /// The credit from AOW age, as it is published; it follows from the other one.
        amount_aow_age: awaited Euro,
    }

    /// Income-dependent combination tax credit (inkomensafhankelijke combinatiekorting; Wet IB 2001 art. 8.14a).
    CombinationTaxCredit "combination_tax_credit" {
        /// Labour income above which it is built up.
        from: awaited Euro,
        /// Build-up.
        rate: awaited Rate,
        /// Most that it can be.
        maximum: awaited Euro,
        /// The child must be below this age on 1 January; months.
        child_below: published u32,
    } + waiting {
        /// Build-up from AOW age, as it is published; it follows from the one below that age, and so does the maximum.
        rate_aow_age: awaited Rate,
        /// Maximum from AOW age.
        maximum_aow_age: awaited Euro,
    }

    /// The official calculation rules for payroll (Rekenvoorschriften voor de geautomatiseerde loonadministratie).
    Payroll "payroll" {
        /// Year wages are lowered to a multiple of this.
        step: published Euro,
        /// Year wage at which the white tables end.
        table_end: published Euro,
        /// Rate without a citizen service number or identity (anoniementarief; Wet LB 1964 art. 26b).
        anonymous_rate: published Rate,
        /// Factor of the special-reward table's first and last labour-credit steps.
        special_reward_factor: published Rate,
    }

    /// Minimum wage and holiday allowance (Wet minimumloon en minimumvakantiebijslag).
    MinimumWage "minimum_wage" {
        /// Holiday allowance (vakantiebijslag), part of the wage.
        holiday_allowance: published Rate,
    } + waiting {
        /// Per hour, from 21 years.
        hourly: dated Euro,
        /// Per month, while the law named a month.
        monthly: dated Euro,
    }

    /// State pension age (AOW-leeftijd; Algemene Ouderdomswet art. 7a).
    StatePension "state_pension" {
        /// The age, in months.
        age: published u32,
        /// Whoever was born before this day has a longer first bracket from that age on.
        longer_bracket_born_before: published Date,
    }

    /// The ruling for incoming employees (expatregeling, 30%-regeling; Wet LB 1964 art. 31a, Uitvoeringsbesluit LB
    /// 1965 art. 10e-10ej). Spans in months unless said otherwise.
    Ruling "ruling" {
        /// Salary norm (salarisnorm), a year: the taxable wage must be more.
        norm_general: awaited Euro,
        /// Reduced salary norm: under 30 with a master's degree.
        norm_reduced: awaited Euro,
        /// Higher salary norm, for groups whose row says so.
        higher_norm_general: possible Euro,
        /// Higher salary norm under 30 with a master's degree.
        higher_norm_reduced: possible Euro,
        /// General pay cap of the Act on top incomes (WNT-maximum), a year: the allowance is computed over no more.
        wnt_maximum: awaited Euro,
        /// Longest term.
        term: published u32,
        /// A request within this time works back to the first day.
        request_within: published u32,
        /// More than so many of these months must have been lived beyond the distance.
        distance_more_than: published u32,
        /// The reduced norm ends after the month of this age.
        reduced_norm_under_age: published u32,
        /// Longest time between the end of one employment and the contract for the next.
        employer_gap: published u32,
        /// The months before the first working day here in which the distance is looked at.
        distance_window: published u32,
        /// An earlier employment here started at most so long ago: the distance is not looked at again.
        returner_within: published u32,
        /// Employment within this time after a doctorate: the stay for it does not count against recruitment abroad.
        after_doctorate: published u32,
        /// Earlier work and stay that ended longer ago is not deducted.
        look_back: published u32,
        /// Working days a year that are not deducted.
        ignored_working_days: published u32,
        /// Weeks of private stay a year that are not deducted.
        ignored_weeks: published u32,
        /// One unbroken stay in the look-back time that is not deducted.
        ignored_stay: published u32,
    } + waiting {
        /// Distance to the border, in kilometres.
        distance: published u32,
    }

    /// Transition law of the ruling in a calendar year: a row for each group by first use, newest group first.
    RulingTransition "ruling_transition", row code {
        /// First day of first use in this group.
        first_used_from: published Date,
        /// Only for those to whom the ruling was applied in the last wage period of 2022.
        in_december_2022_payroll: published bool,
        /// Percentage of the allowance.
        percentage: published Rate,
        /// Whether the higher salary norm is theirs.
        higher_norm: published bool,
        /// Whether the allowance is capped at the percentage of the WNT maximum.
        capped: published bool,
        /// Whether partial non-resident status (partiële buitenlandse belastingplicht) can be elected.
        partial_non_resident: published bool,
    }

    /// Reimbursement of actual extraterritorial costs (ETK-regeling; Wet LB 1964 art. 31a(2)(e)), and which costs the
    /// year recognises.
    ExtraterritorialCosts "extraterritorial_costs" {
        /// Longest time, in months.
        duration: published u32,
        /// Part of the wage that is ordinary housing (Policy decree BWBR0033855, Q24).
        ordinary_housing: published Rate,
        /// Extra cost of living, meals included.
        living_costs: published bool,
        /// Gas, water, electricity and other utilities.
        utilities: published bool,
        /// Private calls with the home country.
        private_calls: published bool,
        /// Preliminary trip to find a house or a school.
        preliminary_trip: published bool,
        /// Residence permit, visa, driving licence.
        personal_papers: published bool,
        /// Medical examinations and vaccinations for the stay.
        medical_examinations: published bool,
        /// Double housing: the home abroad is kept.
        double_housing: published bool,
        /// First housing, above the ordinary part.
        first_housing: published bool,
        /// Storage of household goods not moved.
        storage: published bool,
        /// Travel to the country of origin.
        home_leave: published bool,
        /// Extra cost of the tax return.
        tax_return: published bool,
        /// Dutch language course, for the family too.
        language_course: published bool,
        /// Application for exemption from social security.
        social_security_certificate: published bool,
        /// International school fees; also next to the ruling.
        school_fees: published bool,
    }
}

/// Declares the groups of a year: the struct, and the macro that puts a file's groups together, so that a file which
/// lacks one does not compile.
macro_rules! groups {
    (
        ($dollar:tt)
        answered { $( $(#[$doc:meta])* $group:ident: $type:ty = $name:ident, )* }
        waiting { $( $(#[$waiting_doc:meta])* $waiting:ident: $waiting_type:ty = $waiting_name:ident, )* }
    ) => {
        /// The figures of one calendar year.
        #[derive(Clone, Copy, Debug)]
        pub struct Year {
            /// The calendar year.
            pub year: i32,
            /// The last day the file was laid beside its sources.
            pub checked: Date,
            $( $(#[$doc])* pub $group: $type, )*
            $( $(#[$waiting_doc])* #[cfg(not(target_family = "wasm"))] pub $waiting: $waiting_type, )*
        }

        macro_rules! year {
            ($dollar file:ident, $dollar year:literal, $dollar checked:expr) => {
                Year {
                    year: $dollar year,
                    checked: $dollar checked,
                    $( $group: $dollar file::$name, )*
                    $( #[cfg(not(target_family = "wasm"))] $waiting: $dollar file::$waiting_name, )*
                }
            };
        }

        pub(super) use year;
    };
}

groups! {
    ($)
    answered {
        /// Brackets of box 1.
        income_tax: IncomeTax = INCOME_TAX,
        /// National insurance.
        national_insurance: NationalInsurance = NATIONAL_INSURANCE,
        /// General tax credit.
        general_tax_credit: GeneralTaxCredit = GENERAL_TAX_CREDIT,
        /// Labour tax credit.
        labour_tax_credit: LabourTaxCredit = LABOUR_TAX_CREDIT,
        /// Elderly tax credits.
        elderly_tax_credit: ElderlyTaxCredit = ELDERLY_TAX_CREDIT,
        /// Young disabled person's tax credit.
        young_disabled_tax_credit: YoungDisabledTaxCredit = YOUNG_DISABLED_TAX_CREDIT,
        /// Income-dependent combination tax credit.
        combination_tax_credit: CombinationTaxCredit = COMBINATION_TAX_CREDIT,
        /// Payroll rules.
        payroll: Payroll = PAYROLL,
        /// Healthcare contributions.
        healthcare_levy: HealthcareLevy = HEALTHCARE_LEVY,
        /// Employer's premiums.
        employer_premiums: EmployerPremiums = EMPLOYER_PREMIUMS,
        /// Healthcare benefit.
        healthcare_benefit: HealthcareBenefit = HEALTHCARE_BENEFIT,
        /// Untaxed reimbursements and the company car.
        reimbursements: Reimbursements = REIMBURSEMENTS,
        /// Minimum wage and holiday allowance.
        minimum_wage: MinimumWage = MINIMUM_WAGE,
        /// State pension age.
        state_pension: StatePension = STATE_PENSION,
        /// The ruling.
        ruling: Ruling = RULING,
        /// Transition law of the ruling.
        ruling_transition: &'static [RulingTransition] = RULING_TRANSITION,
        /// Actual extraterritorial costs.
        extraterritorial_costs: ExtraterritorialCosts = EXTRATERRITORIAL_COSTS,
        /// Highly skilled migrant.
        highly_skilled_migrant: HighlySkilledMigrant = HIGHLY_SKILLED_MIGRANT,
        /// European Blue Card.
        eu_blue_card: EuBlueCard = EU_BLUE_CARD,
    }
    // No answer rests on these yet, so the page does not load them.
    waiting {
        /// Child budget.
        child_budget: ChildBudget = CHILD_BUDGET,
        /// Rent benefit.
        rent_benefit: RentBenefit = RENT_BENEFIT,
        /// Childcare benefit.
        childcare_benefit: ChildcareBenefit = CHILDCARE_BENEFIT,
        /// Box 3.
        box_3: Box3 = BOX_3,
        /// Work-related costs scheme.
        work_related_costs: WorkRelatedCosts = WORK_RELATED_COSTS,
        /// Limits around pay.
        employment: Employment = EMPLOYMENT,
        /// Reference minimum wage of the IND.
        reference_minimum_wage: ReferenceMinimumWage = REFERENCE_MINIMUM_WAGE,
        /// Orientation year.
        orientation_year: OrientationYear = ORIENTATION_YEAR,
        /// Researcher.
        researcher: Researcher = RESEARCHER,
        /// Intra-corporate transferee.
        intra_corporate_transferee: IntraCorporateTransferee = INTRA_CORPORATE_TRANSFEREE,
        /// Start-up.
        start_up: StartUp = START_UP,
        /// Essential start-up personnel.
        essential_start_up_personnel: EssentialStartUpPersonnel = ESSENTIAL_START_UP_PERSONNEL,
        /// Self-employed, with the points system and the treaties.
        self_employed: SelfEmployed = SELF_EMPLOYED,
        /// Study, and work beside it.
        study: Study = STUDY,
        /// Paid employment with a work permit, and short stays.
        paid_employment: PaidEmployment = PAID_EMPLOYMENT,
        /// Working holiday.
        working_holiday: WorkingHoliday = WORKING_HOLIDAY,
        /// Search periods, renewals and the years after.
        residence: Residence = RESIDENCE,
        /// Recognition as a sponsor.
        sponsor_recognition: SponsorRecognition = SPONSOR_RECOGNITION,
        /// Fees for family and other applications.
        fees: Fees = FEES,
    }
}
