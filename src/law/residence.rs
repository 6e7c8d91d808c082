//! The groups of figures around the schemes: other routes, what holds for every permit, sponsors and fees.

use super::figure::figures;
use crate::money::{Euro, Rate};

figures! {
    /// Study at a recognised institution (Vb 2000 art. 3.41), and work beside it.
    Study "study" {
        /// Means in higher education, a month, without tuition.
        means: awaited Euro,
        /// Longest permit; months.
        longest_permit: published u32,
        /// Hours of work a week, all year.
        work_hours_a_week: published u32,
        /// First month in which full-time work is allowed instead; number of the month.
        full_time_from_month: published u32,
        /// Last month in which it is; number of the month.
        full_time_to_month: published u32,
        /// Fee (leges).
        fee: awaited Euro,
    }

    /// Paid employment with a work permit (tewerkstellingsvergunning, gecombineerde vergunning), training, and short
    /// stays.
    PaidEmployment "paid_employment" {
        /// Search for a candidate with priority; months.
        search: published u32,
        /// Weeks for which the vacancy has been reported to UWV.
        vacancy_reported_weeks: published u32,
        /// Time without a fine on the employer; months.
        fine_window: published u32,
        /// Longest work permit after a full test; months.
        longest_work_permit: published u32,
        /// Longest residence permit; months.
        longest_permit: published u32,
        /// Longest residence permit after years of permits that allowed work; months.
        longest_permit_later: published u32,
        /// Those years; months.
        later_after: published u32,
        /// Time after which a withdrawal takes effect; months.
        withdrawal_after: published u32,
        /// Fee for the single permit (leges).
        fee: awaited Euro,
        /// Decision period for a change of employer; days.
        change_decision_days: dated u32,
        /// Weeks of business meetings without a work permit, within the window.
        meetings_weeks: published u32,
        /// That window; weeks.
        meetings_window_weeks: published u32,
        /// Weeks in a row of artists, musicians, athletes and reporters, within the window.
        performers_weeks: published u32,
        /// That window; weeks.
        performers_window_weeks: published u32,
        /// Longest short stay at the norm of highly skilled migrants; days.
        short_stay_days: published u32,
        /// A posted worker needs a residence permit beyond this; days.
        posted_permit_beyond_days: published u32,
        /// Longest permit of a posted worker; months.
        longest_posted_permit: published u32,
        /// Longest permit of a trainee or intern; months.
        trainee_duration: published u32,
        /// Time after graduation in which a graduate can be a trainee; months.
        trainee_after_graduation: published u32,
        /// Fee of a trainee or intern (leges).
        trainee_fee: awaited Euro,
        /// Least pay of an actor, a month.
        actor: awaited Euro,
        /// Least pay of a conductor, a month.
        conductor: awaited Euro,
    }

    /// Working holiday (Vb 2000 art. 3.43).
    WorkingHoliday "working_holiday" {
        /// Lowest age; months.
        age_from: published u32,
        /// Highest age, that year included; months.
        age_to: published u32,
        /// Length of the permit; months.
        duration: published u32,
        /// Weeks of incidental work for one employer, for most countries.
        weeks_for_one_employer: published u32,
        /// Places a year, Japan.
        quota_japan: published u32,
        /// Places a year, Argentina, Hong Kong, South Korea, Taiwan and Uruguay each.
        quota: published u32,
        /// Fee (leges).
        fee: awaited Euro,
    }

    /// Around every permit: arrival, search periods, renewal, family, and the years after. Spans in months unless said
    /// otherwise.
    Residence "residence" {
        /// Days within which to register with the municipality.
        register_days: published u32,
        /// Stay from which to register.
        register_stay: published u32,
        /// Days for which the entry visa (MVV) is valid.
        mvv_days: published u32,
        /// Time after the decision to collect it.
        mvv_collect: published u32,
        /// Time the passport must still be valid.
        passport_valid: published u32,
        /// Time after arrival to apply, for those who need no entry visa.
        apply_after_arrival: published u32,
        /// Weeks within which to give biometrics.
        biometrics_weeks: published u32,
        /// Time after the permit for the tuberculosis test.
        tuberculosis_test: published u32,
        /// Search period after the job ends.
        search: published u32,
        /// Search period for those who held the permit long.
        long_search: dated u32,
        /// How long they must have held it.
        long_search_held: dated u32,
        /// Time in good faith after the sponsor loses recognition.
        sponsor_lost: published u32,
        /// Years of work after which all work is free.
        free_to_work_after: published u32,
        /// Age from which a partner can come.
        partner_age: published u32,
        /// Time for which the sponsor's income must still be there.
        family_income_available: published u32,
        /// Time for which it was earned instead.
        family_income_earned: published u32,
        /// Time before the application in which the exam abroad was passed.
        exam_valid: published u32,
        /// Permits in a row before permanent or EU long-term residence.
        permanent_after: published u32,
        /// Longest absence in that time, EU long-term residence.
        absence_once: published u32,
        /// All absences in that time, EU long-term residence.
        absence_total: published u32,
        /// Length of the contract that makes income lasting.
        permanent_contract: published u32,
        /// Share at which years of study count for EU long-term residence.
        study_years: published Rate,
        /// Short cut for Blue Card holders: time in the Netherlands right before.
        blue_card_here: published u32,
        /// Short cut: time on a Blue Card in another state before that.
        blue_card_elsewhere: published u32,
        /// Short cut: time in the EU in all.
        blue_card_together: published u32,
        /// Time after which work is free for an EU long-term resident of another state.
        long_term_resident_free_after: published u32,
        /// Admission and residence before naturalisation.
        naturalisation_after: published u32,
        /// The same with a Dutch spouse.
        naturalisation_after_as_spouse: published u32,
    }

    /// Recognition as a sponsor (erkenning als referent; Vw 2000 art. 2c-2g, Vb 2000 art. 1.18 and 1.19).
    SponsorRecognition "sponsor_recognition" {
        /// Fee, once.
        fee: awaited Euro,
        /// Fee of a small or starting employer, once.
        fee_small: awaited Euro,
        /// Most employees of a small employer.
        small_staff: published u32,
        /// Age below which a company is starting; months.
        starting_company: published u32,
        /// Points that a starting company needs from RVO.
        points_needed: published u32,
        /// Points that it can get.
        points_maximum: published u32,
        /// Fines from which an employer is not reliable.
        fines: published u32,
        /// Time in which they are counted; months.
        fines_window: published u32,
        /// Time unused after which recognition is withdrawn; months.
        unused: published u32,
        /// Decision period; days.
        decision_days: published u32,
    }

    /// Fees for family and other applications (leges; VV 2000 art. 3.34 and further).
    Fees "fees" {
        /// Partner or other adult of the family.
        partner: awaited Euro,
        /// Child.
        child: awaited Euro,
        /// Verification against EU law (toetsing aan het EU-recht).
        eu_verification: awaited Euro,
        /// Permanent or EU long-term residence.
        permanent_residence: awaited Euro,
        /// Return visa.
        return_visa: awaited Euro,
        /// Replacement card.
        replacement_card: awaited Euro,
    }
}
