//! The groups of figures on the residence schemes for talent.

use super::figure::figures;
use crate::money::{Euro, Rate};
use time::Date;

figures! {
    /// Highly skilled migrant (kennismigrant; BuWav 2022 art. 2.1, Vb 2000 art. 3.30a). Norms gross a month, without
    /// holiday allowance.
    HighlySkilledMigrant "highly_skilled_migrant" {
        /// Norm from 30 years.
        age_30_plus: dated Euro,
        /// Norm under 30.
        under_30: dated Euro,
        /// Reduced norm (verlaagd looncriterium): orientation year, or its conditions.
        reduced: dated Euro,
        /// Time after graduation, doctorate or research within which the reduced norm is open; months.
        reduced_within: published u32,
        /// From this age the norm of 30 years holds; months.
        under_age: published u32,
        /// Fee (leges).
        fee: awaited Euro,
        /// Statutory decision period; days.
        decision_days: awaited u32,
        /// Decision period for a permit holder who changes employer or purpose; days.
        change_decision_days: dated u32,
        /// Longest permit; months.
        longest_permit: published u32,
    } + waiting {
        /// Weeks within which pay below the norm for leave or a strike is reported.
        report_leave: published u32,
        /// Weeks within which the sponsor reports changes.
        report_changes: published u32,
        /// Days by which it may be extended once.
        decision_extension_days: dated u32,
    }

    /// European Blue Card (Europese blauwe kaart; Directive (EU) 2021/1883, BuWav 2022 art. 2.2, Vb 2000 art. 3.30b).
    /// Norms gross a month, without holiday allowance; the other spans in months unless said otherwise.
    EuBlueCard "eu_blue_card" {
        /// Normal norm.
        normal: dated Euro,
        /// Reduced norm: a higher-education diploma of the last years.
        reduced: dated Euro,
        /// Shortest contract or binding offer.
        shortest_contract: dated u32,
        /// Shortest higher-education programme.
        shortest_programme: dated u32,
        /// Time after graduation within which the reduced norm is open.
        reduced_within: dated u32,
        /// Relevant experience instead of a diploma.
        experience: dated u32,
        /// Relevant experience of IT managers and professionals.
        it_experience: dated u32,
        /// Longest card.
        longest_permit: dated u32,
        /// Fee (leges).
        fee: awaited Euro,
        /// Statutory decision period; days.
        decision_days: awaited u32,
        /// The same with a recognised sponsor, or under long-term mobility; days.
        short_decision_days: awaited u32,
        /// The same for holders of a permit for work, highly skilled migrant, researcher or trainee; days.
        change_decision_days: dated u32,
    } + waiting {
        /// Time after the first card in which an extension keeps the reduced norm.
        reduced_extension: dated u32,
        /// Time before the application in which IT experience counts.
        it_window: dated u32,
        /// Time without a sanction on the employer.
        fine_window: dated u32,
        /// How much longer than the contract the card runs.
        contract_margin: dated u32,
        /// Time on a card in the first state that gives long-term mobility.
        mobility_first_state: dated u32,
        /// Time on a card in a next state, after the first, that gives it.
        mobility_next_state: dated u32,
        /// Days without a decision after which work may start under mobility.
        mobility_start_days: dated u32,
        /// Days of business activities, within the window, without a permit.
        short_stay_days: dated u32,
        /// That window; days.
        short_stay_window_days: dated u32,
        /// Longest time below the conditions through illness, disability or parental leave.
        tolerated_shortfall: dated u32,
    }

    /// Reference monthly minimum wage (referentiemaandloon WML; VV 2000 art. 3.19), which the IND compares with. Gross
    /// a month.
    ReferenceMinimumWage "reference_minimum_wage" {
        /// All of it, without holiday allowance: paid employment, trainee, partner.
        p100_excluding: dated Euro,
        /// All of it, with holiday allowance.
        p100_including: dated Euro,
        /// 70%, without holiday allowance: researcher, doctor in training.
        p70_excluding: dated Euro,
        /// 70%, with holiday allowance: self-employed, start-up.
        p70_including: dated Euro,
        /// 50%, without holiday allowance: intern.
        p50_excluding: dated Euro,
    }

    /// Orientation year for highly educated persons (zoekjaar hoogopgeleiden; Vb 2000 art. 3.42).
    OrientationYear "orientation_year" {
        /// Time since the study, doctorate or research; months.
        within: published u32,
        /// Length of a post-master that counts; months.
        post_master: published u32,
        /// Length from which the page of the IND counts it: judged up to the length of the decree; months.
        post_master_judged_from: published u32,
        /// Place up to which an institution is designated.
        rank: published u32,
        /// Publishers of rankings.
        publishers: published u32,
        /// Publishers that must have it at or above that place.
        publishers_needed: published u32,
        /// IELTS score that proves English.
        ielts: published u32,
        /// Length of the permit, which cannot be extended; months.
        duration: published u32,
        /// Fee (leges).
        fee: awaited Euro,
        /// Statutory decision period; days.
        decision_days: awaited u32,
        /// Days by which it may be extended once.
        decision_extension_days: dated u32,
    }

    /// Researcher (Directive (EU) 2016/801; Vb 2000 art. 3.33). Its means are 70% of the reference minimum wage.
    Researcher "researcher" {
        /// Longest permit; months.
        longest_permit: published u32,
        /// Days, within the window, on the researcher permit of another state.
        mobility_days: published u32,
        /// That window; days.
        mobility_window_days: published u32,
        /// Fee (leges).
        fee: awaited Euro,
        /// Statutory decision period; days.
        decision_days: awaited u32,
    }

    /// Intra-corporate transferee (overgeplaatste binnen een onderneming; Directive 2014/66/EU, Vb 2000 art. 3.30d).
    /// Its pay norms are those of highly skilled migrants by age.
    IntraCorporateTransferee "intra_corporate_transferee" {
        /// Unbroken employment in the group directly before the transfer; months.
        employed_before: published u32,
        /// The transfer lasts longer than this; days.
        longer_than_days: published u32,
        /// Longest stay of a manager or specialist, counted across the EU; months.
        longest_manager_or_specialist: published u32,
        /// Longest stay of a trainee; months.
        longest_trainee: published u32,
        /// Gap after a transfer that reached its maximum; months.
        gap: published u32,
        /// Time without a sanction on the employer; months.
        fine_window: published u32,
        /// Days, within the window, on the card of another state.
        short_mobility_days: published u32,
        /// That window; days.
        short_mobility_window_days: published u32,
        /// Fee (leges).
        fee: awaited Euro,
        /// Statutory decision period; days.
        decision_days: awaited u32,
        /// Weeks of it for the advice of UWV, where that is due.
        advice_weeks: awaited u32,
    }

    /// Start-up (Vb 2000 art. 3.30(6), VV 2000 art. 3.20b and annex 8b).
    StartUp "start_up" {
        /// Months of 70% of the reference minimum wage, with holiday allowance, that the founder must have.
        means_months: published u32,
        /// These means: the product.
        means: dated Euro,
        /// Length of the permit, once; months.
        duration: published u32,
        /// Time the facilitator has guided innovative starters; months.
        facilitator_experience: published u32,
        /// The facilitator is no family up to this degree.
        facilitator_family_degree: published u32,
        /// Guidance after which the facilitator's positive statement stands for the points of self-employment; months.
        guidance_for_points: published u32,
        /// Fee (leges).
        fee: awaited Euro,
    }

    /// Essential start-up personnel (essentieel personeel van start-ups; BuWav 2022 art. 2.7, Vb 2000 art. 3.31(6)).
    /// Its pay norm is the reduced norm of highly skilled migrants.
    EssentialStartUpPersonnel "essential_start_up_personnel" {
        /// Most employees of the start-up at the assessment.
        staff: published u32,
        /// Most people on this scheme for one start-up.
        permits: published u32,
        /// Smallest participation.
        participation: published Rate,
        /// Time after the start of the contract within which it is granted; months.
        participation_within: published u32,
        /// Time from the first permit for which the assessment of the start-up holds; months.
        assessment_valid: published u32,
        /// Length of the first permit; months.
        first_permit: published u32,
        /// Longest time for one start-up; months.
        longest: published u32,
        /// First day of the scheme.
        starts: published Date,
        /// Day on which it lapses.
        lapses: published Date,
        /// Last day for those then working on it.
        continues_until: published Date,
        /// Fee (leges).
        fee: awaited Euro,
    }

    /// Self-employed (zelfstandige; Vb 2000 art. 3.30, VV 2000 art. 3.20a and annex 8a), with the treaties with the
    /// United States and Japan. Its income is 70% of the reference minimum wage with holiday allowance.
    SelfEmployed "self_employed" {
        /// Points that each part needs.
        pass: published u32,
        /// Points of parts A and B with which part C is set to its pass.
        pass_by_two: published u32,
        /// Most points of a part.
        part_maximum: published u32,
        /// Longest first permit; months.
        first_permit: published u32,
        /// Longest extension; months.
        extension: published u32,
        /// Share from which a director counts as self-employed.
        director_ownership: published Rate,
        /// Own capital under the treaties: sole trader, partnership, private company (BV).
        treaty_capital: published Euro,
        /// Own capital under the treaties: public company (NV).
        treaty_capital_nv: published Euro,
        /// Share of the capital of a partnership or BV that it must be too.
        treaty_capital_share: published Rate,
        /// Share of the business that must be owned.
        treaty_ownership: published Rate,
        /// Time after the permit within which to register and invest; months.
        treaty_register_within: dated u32,
        /// Length of a permit under the treaties; months.
        treaty_permit: published u32,
        /// Fee (leges).
        fee: awaited Euro,
    }
}
