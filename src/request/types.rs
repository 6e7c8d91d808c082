//! What the fields of a request hold, and how each is read.

use super::Kind;
use super::reader::{self, Expected, Issue, Place, Value};
use crate::finding::Day;
use crate::money::Euro;
use crate::places;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use time::Date;

/// Something that can stand in a field of the request.
pub(super) trait Readable: Sized {
    /// What the field holds.
    const KIND: Kind;

    /// Reads a value; what is wrong is added to the problems of the place.
    fn read(value: &Value, place: &mut Place) -> Option<Self>;

    /// The value in the notation that reads back to the same.
    fn canonical(&self) -> Canonical;
}

/// A value as the receipt prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Canonical {
    /// A text.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// A day.
    Day(Day),
    /// A list.
    List(Vec<Canonical>),
    /// A flat object.
    Object(Vec<(&'static str, Canonical)>),
}

impl Canonical {
    /// The answer "I don't know".
    pub const UNKNOWN: &'static str = "unknown";
}

impl Serialize for Canonical {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Day(day) => day.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// An answer to a field.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Given<T> {
    /// Not answered.
    #[default]
    Absent,
    /// Answered with "I don't know".
    Unknown,
    /// Answered.
    Value(T),
}

impl<T> Given<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Unknown => None,
        }
    }

    /// Whether "I don't know" was the answer.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

impl Readable for Euro {
    const KIND: Kind = Kind::Amount;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::amount(value, place)
    }

    fn canonical(&self) -> Canonical {
        let (whole, cents) = (self.cents() / 100, self.cents() % 100);
        Canonical::Text(if cents == 0 { whole.to_string() } else { format!("{whole}.{cents:02}") })
    }
}

impl Readable for Date {
    const KIND: Kind = Kind::Date;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::date(value, false, place).map(|(date, _)| date)
    }

    fn canonical(&self) -> Canonical {
        Canonical::Day(Day(*self))
    }
}

/// A day, or the days of a month or a year where the very day was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    /// The earliest day it may be.
    pub first: Date,
    /// The latest day it may be.
    pub last: Date,
}

impl Readable for DateRange {
    const KIND: Kind = Kind::DateRange;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::date(value, true, place).map(|(first, last)| Self { first, last })
    }

    fn canonical(&self) -> Canonical {
        let (year, month) = (self.first.year(), u8::from(self.first.month()));
        if self.first == self.last {
            Canonical::Day(Day(self.first))
        } else if self.last.month() == self.first.month() {
            Canonical::Text(format!("{year:04}-{month:02}"))
        } else {
            Canonical::Text(format!("{year:04}"))
        }
    }
}

impl Readable for bool {
    const KIND: Kind = Kind::Flag;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        match value {
            Value::Flag(flag) => Some(*flag),
            Value::Text(text) => match text.trim().to_lowercase().as_str() {
                "yes" | "true" | "ja" => Some(true),
                "no" | "false" | "nee" => Some(false),
                _ => place.refuse(Issue::Unreadable, value, Expected::Flag),
            },
            _ => place.refuse(Issue::Unreadable, value, Expected::Flag),
        }
    }

    fn canonical(&self) -> Canonical {
        Canonical::Flag(*self)
    }
}

/// A whole number from zero to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count<const MOST: u32>(pub u32);

impl<const MOST: u32> Readable for Count<MOST> {
    const KIND: Kind = Kind::Count { most: MOST };

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        reader::count(value, MOST, place).map(Self)
    }

    fn canonical(&self) -> Canonical {
        Canonical::Number(self.0)
    }
}

/// The ISO 3166 code of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country(pub String);

impl Readable for Country {
    const KIND: Kind = Kind::Country;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        match value {
            Value::Text(text) => {
                let code = text.trim().to_uppercase();
                if places::is_country(&code) {
                    return Some(Self(code));
                }
                place.refuse(Issue::Unreadable, value, Expected::Country)
            }
            _ => place.refuse(Issue::Unreadable, value, Expected::Country),
        }
    }

    fn canonical(&self) -> Canonical {
        Canonical::Text(self.0.clone())
    }
}

/// The longest list a request may hold.
const LONGEST_LIST: usize = 40;

fn read_list<T: Readable>(value: &Value, place: &mut Place) -> Option<Vec<T>> {
    let Value::List(list) = value else {
        return place.refuse(Issue::Unreadable, value, Expected::List);
    };
    if list.len() > LONGEST_LIST {
        return place.refuse(Issue::OutOfRange, value, Expected::ShorterList);
    }
    let read: Vec<Option<T>> =
        list.iter().enumerate().map(|(index, value)| T::read(value, &mut place.inner(&format!("[{index}]")))).collect();
    read.into_iter().collect()
}

impl Readable for Vec<Country> {
    const KIND: Kind = Kind::Countries;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        if let Value::Text(text) = value {
            let codes = text.split([',', ';', ' ']).filter(|code| !code.is_empty());
            let codes = codes.map(|code| Value::Text(code.to_owned())).collect();
            return read_list(&Value::List(codes), place);
        }
        read_list(value, place)
    }

    fn canonical(&self) -> Canonical {
        Canonical::List(self.iter().map(Readable::canonical).collect())
    }
}

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

            fn read(value: &Value, place: &mut Place) -> Option<Self> {
                match value {
                    Value::Text(text) => match text.trim().to_lowercase().as_str() {
                        $( $word => Some(Self::$variant), )*
                        _ => place.refuse(Issue::Unreadable, value, Expected::Choice),
                    },
                    _ => place.refuse(Issue::Unreadable, value, Expected::Choice),
                }
            }

            fn canonical(&self) -> Canonical {
                Canonical::Text(self.word().to_owned())
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

    /// Where reimbursed costs come from.
    CostsFunding {
        /// Out of gross pay: the package stays the same.
        Exchange "exchange",
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

/// A cost of living and working away from home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// What it is.
    pub kind: CostKind,
    /// How much.
    pub amount: Euro,
    /// For a month, a year, or once.
    pub per: CostPer,
}

impl Readable for Cost {
    const KIND: Kind = Kind::Costs;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        let Value::Object(entries) = value else {
            return place.refuse(Issue::Unreadable, value, Expected::Object);
        };
        let kind = read_entry(entries, "kind", place);
        let amount = read_entry(entries, "amount", place);
        let per = read_entry(entries, "per", place);
        reader::refuse_unknown(entries, |name| matches!(name, "kind" | "amount" | "per"), ".", place);
        Some(Self { kind: kind?, amount: amount?, per: per? })
    }

    fn canonical(&self) -> Canonical {
        Canonical::Object(vec![
            ("kind", self.kind.canonical()),
            ("amount", self.amount.canonical()),
            ("per", self.per.canonical()),
        ])
    }
}

/// Reads an entry of a flat object in a list; it may not be left out.
fn read_entry<T: Readable>(entries: &[(String, Value)], name: &str, place: &mut Place) -> Option<T> {
    let mut place = place.inner(&format!(".{name}"));
    match entries.iter().rev().find(|(given, _)| given == name) {
        Some((_, value)) => T::read(value, &mut place),
        None => place.refuse(Issue::Missing, &Value::Null, Expected::Object),
    }
}

impl Readable for Vec<Cost> {
    const KIND: Kind = Kind::Costs;

    fn read(value: &Value, place: &mut Place) -> Option<Self> {
        read_list(value, place)
    }

    fn canonical(&self) -> Canonical {
        Canonical::List(self.iter().map(Readable::canonical).collect())
    }
}
