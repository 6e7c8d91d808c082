//! The fields that hold one of a few words.

use super::Kind;
use super::types::{Canonical, Readable, Reading};
use crate::calendar::WagePeriod;

/// Declares a field that holds one of a few words.
macro_rules! choices {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$variant_doc:meta])* $variant:ident $word:literal, )* } )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $( $(#[$variant_doc])* $variant, )* }

        impl $name {
            /// Every word the field knows.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word of this choice.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }
        }

        impl Readable for $name {
            const KIND: Kind = Kind::Choice(Self::WORDS);

            fn of(reading: &Reading) -> Option<Self> {
                match reading {
                    Reading::Choice(_, index) => [$( Self::$variant ),*].get(*index).copied(),
                    _ => None,
                }
            }
        }

        impl From<$name> for Canonical {
            fn from(choice: $name) -> Self {
                Self::Word(choice.word())
            }
        }
    )* };
}

choices! {
    /// Who asks; only the wording differs.
    Role {
        /// Someone who is moving.
        Migrant "migrant",
        /// Someone who is hiring.
        Employer "employer",
    }

    /// The period the base pay is for.
    PayPeriod {
        /// An hour; the hours of a week are then needed.
        Hour "hour",
        /// A week.
        Week "week",
        /// Four weeks.
        FourWeeks "four_weeks",
        /// A month.
        Month "month",
        /// A year.
        Year "year",
    }

    /// Whether the pay includes holiday allowance (vakantiebijslag).
    HolidayAllowance {
        /// It is part of the amount.
        Included "included",
        /// It comes on top.
        Excluded "excluded",
        /// It comes on top, and is paid out with the wage.
        Monthly "monthly",
    }

    /// Whether holiday allowance is computed before or after pay is lowered for a free part.
    HolidayAllowanceBase {
        /// On the pay before it is lowered: the package stays the same.
        BeforeClause "before_clause",
    }

    /// Whether the IND recognises the employer as a sponsor (erkend referent).
    Sponsor {
        /// It does.
        Yes "yes",
        /// It does not.
        No "no",
    }

    /// Whether pay is in line with the market.
    Market {
        /// It is.
        Yes "yes",
        /// The person doubts it.
        Doubtful "doubtful",
    }

    /// Where someone is insured (volksverzekeringen).
    InsuredIn {
        /// Here.
        Nl "nl",
        /// In another country, as an A1 certificate says for instance.
        Elsewhere "elsewhere",
    }

    /// The wage period of a payslip (loontijdvak).
    PayslipPeriod {
        /// A month.
        Month "month",
        /// Four weeks.
        FourWeeks "four_weeks",
        /// A week.
        Week "week",
        /// A working day.
        Day "day",
        /// A quarter.
        Quarter "quarter",
    }

    /// The colour of a payroll table.
    TableColour {
        /// Wage for present work.
        White "white",
        /// Pensions and most benefits.
        Green "green",
    }

    /// Why less work is done for a time.
    Leave {
        /// Unpaid leave.
        Unpaid "unpaid",
        /// Parental leave.
        Parental "parental",
        /// Leave for pregnancy, birth, adoption or foster care.
        Maternity "maternity",
        /// Illness.
        Illness "illness",
    }

    /// A 13th month, beside twelve months of base pay.
    Thirteenth {
        /// There is none.
        None "none",
        /// Paid at once, in December or with the last wage.
        LumpSum "lump_sum",
        /// Paid in twelve equal parts with the wage.
        TwelveParts "twelve_parts",
    }

    /// The employer's unemployment premium (AWf).
    Unemployment {
        /// Low for a contract without an end, high for one with an end.
        ByContract "by_contract",
        /// Low: a written permanent contract, not on call.
        Low "low",
        /// High.
        High "high",
        /// A government employer, which pays the Ufo premium instead.
        Government "government",
    }

    /// The size of the employer, which decides on the disability premium (Aof).
    WageBill {
        /// A small employer.
        Small "small",
        /// Any other.
        Large "large",
    }

    /// The Dutch residence permit held.
    NlPermit {
        /// None.
        None "none",
        /// Study.
        Study "study",
        /// Orientation year (zoekjaar).
        OrientationYear "orientation_year",
        /// Highly skilled migrant (kennismigrant).
        HighlySkilledMigrant "highly_skilled_migrant",
        /// European Blue Card.
        EuBlueCard "eu_blue_card",
        /// Researcher.
        Researcher "researcher",
        /// Temporary protection.
        TemporaryProtection "temporary_protection",
        /// Another one.
        Other "other",
    }

    /// The kind of work.
    JobKind {
        /// None of the others.
        Regular "regular",
        /// Scientific research or education at a designated institution.
        ScientificResearcher "scientific_researcher",
        /// A doctor training as a specialist at a designated institute.
        DoctorInTraining "doctor_in_training",
        /// Manager or professional in information technology.
        ItManagerOrProfessional "it_manager_or_professional",
        /// A profession of the BIG register.
        BigProfession "big_profession",
        /// Another regulated profession.
        Regulated "regulated",
        /// A clergy member.
        Cleric "cleric",
        /// A paid footballer.
        PaidFootballer "paid_footballer",
    }

    /// The highest degree.
    Degree {
        /// No degree of higher education.
        None "none",
        /// Vocational level 4.
        Mbo4 "mbo4",
        /// Other higher education.
        OtherHigher "other_higher",
        /// Bachelor.
        Bachelor "bachelor",
        /// Master.
        Master "master",
        /// Post-master.
        PostMaster "post_master",
        /// Doctorate.
        Phd "phd",
    }

    /// What became of the request for the ruling.
    RulingState {
        /// There is none.
        None "none",
        /// It was asked for.
        Requested "requested",
        /// It was granted.
        Granted "granted",
    }

    /// What an earlier stay in the Netherlands was for.
    StayKind {
        /// Work.
        Work "work",
        /// Holiday, family visits and other personal reasons.
        Private "private",
        /// Study or an internship, a doctorate too.
        Study "study",
    }

    /// Where reimbursed costs come from.
    CostsFunding {
        /// Out of gross pay: the package stays the same.
        Exchange "exchange",
        /// Beside gross pay: the employer pays more.
        OnTop "on_top",
    }

    /// What a curve is drawn against.
    PlotField {
        /// Gross pay for its period.
        PayAmount "pay_amount",
        /// Recognised costs of a year.
        Costs "costs",
    }

    /// A kind of extraterritorial cost, recognised or not.
    CostKind {
        /// Extra cost of living, meals included.
        LivingCosts "living_costs",
        /// Gas, water, electricity and other utilities.
        Utilities "utilities",
        /// Private calls with the home country.
        PrivateCalls "private_calls",
        /// Preliminary trip to find a house or a school.
        PreliminaryTrip "preliminary_trip",
        /// Residence permit, visa, driving licence.
        PersonalPapers "personal_papers",
        /// Medical examinations and vaccinations for the stay.
        MedicalExaminations "medical_examinations",
        /// Double housing: the home abroad is kept.
        DoubleHousing "double_housing",
        /// First housing, above the ordinary part of the wage.
        FirstHousing "first_housing",
        /// Storage of household goods not moved.
        Storage "storage",
        /// Travel to the country of origin.
        HomeLeave "home_leave",
        /// Extra cost of the tax return.
        TaxReturn "tax_return",
        /// Dutch language course, for the family too.
        LanguageCourse "language_course",
        /// Application for exemption from social security.
        SocialSecurityCertificate "social_security_certificate",
        /// International school fees.
        SchoolFees "school_fees",
        /// Extra social security cost: uncertain.
        ExtraSocialSecurity "extra_social_security",
        /// Foreign service premium, expatriate or overseas allowance, bonus.
        ForeignServicePremium "foreign_service_premium",
        /// Loss on a house or a car.
        CapitalLoss "capital_loss",
        /// Buying or selling a house, brokers.
        HousePurchase "house_purchase",
        /// Tax equalisation.
        TaxEqualisation "tax_equalisation",
        /// Furniture.
        Furniture "furniture",
    }

    /// What a cost's amount is for.
    CostPer {
        /// Each month.
        Month "month",
        /// Each year.
        Year "year",
        /// Once, at the start.
        Once "once",
    }
}

impl PayslipPeriod {
    /// The wage period of the tables.
    #[must_use]
    pub const fn wage_period(self) -> WagePeriod {
        match self {
            Self::Month => WagePeriod::Month,
            Self::FourWeeks => WagePeriod::FourWeeks,
            Self::Week => WagePeriod::Week,
            Self::Day => WagePeriod::Day,
            Self::Quarter => WagePeriod::Quarter,
        }
    }
}
